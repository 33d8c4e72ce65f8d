import type { Telling } from '@honmono/render'
import type { DnsError } from '@honmono/verifier'
import type { Answer, Appearance, Failure, FailureCode, Finding, Place } from 'honmono'
import type { DnsService } from '../../serve/dns-services.ts'
import type { Lang } from '../words.ts'
import type { Question, Told } from './journey.ts'
import type { ReportsTold } from './reports.ts'

/** What is to be checked: typed or pasted text, or a file. A file is read in the worker. */
export type Source = string | Blob

/** What the page asks of the worker. Plain data; structured clone carries it. */
export type Request =
  | ({
      readonly id: number
      readonly ask: 'check'
      readonly source: Source
      readonly name: string
      readonly findings: Findings
      /** Of a page's own: nobody waits to see how far it is read. */
      readonly aside: boolean
    } & How)
  /** The appearance of message `nth` of the source, from 0, or of the mail inside it that `path` leads to (as `Answer.about`). */
  | { readonly id: number; readonly ask: 'look'; readonly source: Source; readonly nth: number; readonly path: readonly string[] }
  | { readonly id: number; readonly ask: 'tell'; readonly question: Question }
  | ({ readonly id: number; readonly ask: 'reports' } & ReportsAsked)
  /** The mail of report `nth` of these. */
  | ({ readonly id: number; readonly ask: 'report-mail'; readonly report: number } & ReportsAsked)

/** How a check is made: the language of its words, and whom to ask whether the sender is proved; 'off': nobody. */
export interface How {
  readonly lang: Lang
  readonly dns: DnsService | 'off'
}

/** What the person saw at the official place, by the number of the message in its source, from 0. */
export type Findings = Readonly<Record<number, Finding>>
/** Reports of message `nth` of a source. */
export interface ReportsAsked extends How {
  /** The same for the same message, so that it is not read again. */
  readonly key: string
  readonly source: Source
  readonly name: string
  readonly nth: number
  /** What a copy must not hold; null: the original goes. */
  readonly mask: readonly string[] | null
  /** How long an address may be that opens the mail program. */
  readonly mailtoChars: number
}

/** One message's answer with the words to tell it, where its evidence stands, or why there is none. */
export type Outcome = { readonly answer: Answer; readonly telling: Telling; readonly places: Places } | { readonly failure: FileFailure }

/** A file may also be impossible to read, or bring out a fault of ours. */
export type FileFailure = Failure<FailureCode | 'not-readable' | 'internal'>

/** For each reason of the telling, the places of its evidence. */
export type Places = readonly (readonly Place[])[]

/** What comes back: any number of times how far a picture or file has been read; an outcome a message, then one `done`; or one `look`, `told`, `reports` or `mail`; or that it failed. */
export type Reply =
  | { readonly id: number; readonly outcome: Outcome }
  /** 0 to 1; 0 where it has only begun. */
  | { readonly id: number; readonly reading: number }
  /** Nothing new, but the work goes on. */
  | { readonly id: number; readonly alive: true }
  | { readonly id: number; readonly done: Done }
  | { readonly id: number; readonly look: Appearance | null }
  | { readonly id: number; readonly told: Told }
  /** Null where the message can't be read any more. */
  | { readonly id: number; readonly reports: ReportsTold | null }
  | { readonly id: number; readonly mail: Uint8Array<ArrayBuffer> | null }
  /** The question could not be answered at all. */
  | { readonly id: number; readonly failed: true }
  /** The worker's code has arrived and can check without the network. */
  | { readonly ready: true }

export interface Done {
  readonly count: number
  /** The source holds more messages than a page shows. */
  readonly more: boolean
}

/** What the checking worker asks of the one that may ask DNS, and what that says; `code`: there is no record, or no answer. */
export interface DnsQuestion {
  readonly id: number
  readonly service: DnsService
  readonly name: string
}
export interface DnsAnswer {
  readonly id: number
  readonly records: readonly string[]
  readonly code?: DnsError['code']
}

/** Messages of one mailbox that the page lists; a whole mailbox is the command line's work. */
export const MESSAGES_SHOWN = 200
