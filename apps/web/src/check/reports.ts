import { fittingDesks, mailtoFor, namesOfReader, type Report, reportsFor } from '@honmono/reporting'
import type { Answer } from 'honmono'
import { brands } from 'honmono/brands'
import type { Lang } from '../words.ts'
import type { ReportsAsked } from './protocol.ts'

/** A message and its answer in both languages: desks in Japan are written to in Japanese, others in English. */
export interface Answered {
  readonly original: Uint8Array
  readonly answers: Readonly<Record<Lang, Answer>>
}

/** What a page shows of the reports of one message. */
export interface ReportsTold {
  readonly sha256: string
  readonly reports: readonly ToldReport[]
  /** Names by which the message addresses its reader: what to offer for hiding. */
  readonly names: readonly string[]
  /** The message alone, where it was one of a mailbox; null: it is what was given. */
  readonly alone: Uint8Array | null
}

/** The mail itself is made when it is asked for. */
export interface ToldReport extends Omit<Report, 'message'> {
  readonly hasMail: boolean
  /** Opens a draft in the mail program; '' where the report is no mail. */
  readonly mailto: string
  /** The draft holds only the beginning. */
  readonly mailtoCut: boolean
  /** Whose desk it is. */
  readonly whose: 'brand' | 'council' | 'dekyo' | 'provider' | 'hoster'
}

export function toldReports(answered: Answered, asked: ReportsAsked, alone: boolean): ReportsTold {
  const { answers, original } = answered
  const claimed = answers.ja.claims[0]?.brand
  return {
    sha256: answers.ja.input.sha256,
    names: namesOfReader(answers.ja),
    alone: alone ? original : null,
    reports: reportsOf(answered, asked).map(({ message, ...report }) => {
      const draft = report.to === '' ? { href: '', cut: false } : mailtoFor(report, asked.mailtoChars)
      return { ...report, hasMail: message !== null, mailto: draft.href, mailtoCut: draft.cut, whose: whoseOf(report, claimed) }
    }),
  }
}

export function mailOf(answered: Answered, asked: ReportsAsked, nth: number): Uint8Array<ArrayBuffer> | null {
  return reportsOf(answered, asked)[nth]?.message ?? null
}

function reportsOf({ answers, original }: Answered, { lang, mask }: ReportsAsked): readonly Report[] {
  const desks = fittingDesks(answers[lang], original, brands)
  return reportsFor(answers, original, { desks, lang, date: new Date(), ...(mask === null ? {} : { mask }) })
}

function whoseOf({ desk, kind }: Pick<Report, 'desk' | 'kind'>, claimed: string | null | undefined): ToldReport['whose'] {
  if (kind === 'abuse') return 'hoster'
  if (desk === 'council' || desk === 'dekyo') return desk
  return desk === claimed ? 'brand' : 'provider'
}
