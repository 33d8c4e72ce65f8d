import { type Report, type ReportOptions, reportsFor } from '@honmono/reporting'
// biome-ignore lint/style/noRestrictedImports: types alone, of what the site asks for; nothing of it is loaded.
import type { AskedReport, ReportReply, SiteReports } from '@honmono/web/serve'
import { answersTo } from './report-answers.ts'
import { desksFor } from './report-desks.ts'
import { noteSent, readSent, recordPath, type Sent, wasSent } from './report-record.ts'
import { type SmtpServer, sendMail } from './smtp.ts'

/** Sends the reports of a served page: the same desks, words, mails and record as `honmono report`. */
export function siteReports(server: SmtpServer, from: string, env: Readonly<Record<string, string | undefined>>): SiteReports {
  const record = recordPath(env)
  return {
    from,
    async report(asked) {
      const made = await madeFor(asked, from)
      if (made === null) return { result: 'refused', why: 'no-message' }
      const past = pastOf(made.sha256, record)
      if (past === null) return { result: 'refused', why: 'record-unreadable' }
      if (asked.send === undefined) return { result: 'shown', from, reports: made.reports(true).flatMap((one) => shown(one, past)) }
      if (made.genuine) return { result: 'refused', why: 'genuine' }
      return sendOne(asked.send, made, past, { server, from, record })
    },
  }
}

interface Made {
  readonly sha256: string
  readonly genuine: boolean
  /** For a mail server that keeps 8-bit bytes, or does not. */
  readonly reports: (eightBit: boolean) => readonly Report[]
}

/** Only desks that this very message points to: what is asked for can choose among them, never add one. */
async function madeFor({ original: message, name, lang, mask }: AskedReport, from: string): Promise<Made | null> {
  const answered = await answersTo(message, { name, lang })
  if (answered === null || 'error' in answered) return null
  const { original, answers } = answered
  const desks = desksFor([], answered, lang)
  if (typeof desks === 'string') return null
  const options: ReportOptions = { desks, lang, date: new Date(), from, ...(mask === undefined ? {} : { mask: [...mask, from] }) }
  return {
    sha256: answers[lang].input.sha256,
    genuine: answers[lang].verdict === 'genuine',
    reports: (eightBit) => reportsFor(answers, original, { ...options, eightBit }),
  }
}

function pastOf(sha256: string, record: string): readonly Sent[] | null {
  try {
    return readSent(record).filter((one) => one.sha256 === sha256)
  } catch {
    return null
  }
}

function shown({ desk, to, subject, text, attached, notes, message }: Report, past: readonly Sent[]) {
  const sent = past.filter((one) => wasSent(one, { to })).map(({ at }) => at)
  return message === null ? [] : [{ desk, to, subject, text, attached, notes, sent }]
}

interface Way {
  readonly server: SmtpServer
  readonly from: string
  readonly record: string
}

async function sendOne(
  { desk, to, again }: NonNullable<AskedReport['send']>,
  { reports, sha256 }: Made,
  past: readonly Sent[],
  { server, from, record }: Way,
): Promise<ReportReply> {
  const messageFor = (eightBit: boolean) => reports(eightBit).find((one) => one.desk === desk && one.to === to && one.message !== null)
  const report = messageFor(true)
  if (report === undefined || report.message === null) return { result: 'refused', why: 'no-such-desk' }
  const before = past.findLast((one) => wasSent(one, report))
  if (before !== undefined && !again) return { result: 'already', at: before.at }
  const { message } = report
  let asFile = false
  const result = await sendMail(server, { from, to: report.to }, (eightBit) => {
    asFile = report.eightBit && !eightBit
    return asFile ? (messageFor(false)?.message ?? message) : message
  })
  if (!result.ok) return { result: 'failed', why: result.why, said: result.said }
  const at = new Date().toISOString()
  return { result: 'sent', at, asFile, noted: noted({ sha256, desk, to: report.to, at }, record) }
}

function noted(sent: Sent, record: string): boolean {
  try {
    noteSent(record, sent)
    return true
  } catch {
    return false
  }
}
