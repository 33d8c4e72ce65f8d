import type { VerdictId } from 'honmono'
import type { Given } from 'honmono/guides'

/** What may stay on the device, by collection: plain data, each record with an id of its own. Times are ISO 8601, in UTC. */
export interface KeptRecords {
  readonly incidents: IncidentRecord
  readonly ticks: TickRecord
  readonly practice: PracticeRecord
  readonly history: HistoryRecord
  readonly reports: ReportRecord
}
export type Collection = keyof KeptRecords
export const COLLECTIONS = ['incidents', 'ticks', 'practice', 'history', 'reports'] as const satisfies readonly Collection[]

/** One time that something was given away, and how far the way back is walked. */
export interface IncidentRecord {
  readonly id: string
  readonly created: string
  /** The day it happened, YYYY-MM-DD. */
  readonly date: string
  /** A listed brand's id. */
  readonly brand: string | null
  /** The person's own card companies and banks: listed brands' ids. */
  readonly own: readonly string[]
  readonly given: readonly Given[]
  /** Ids of steps, and when they were ticked. */
  readonly done: Readonly<Record<string, string>>
}

/** A step of the checklist that was done; the id is the step's. */
export interface TickRecord {
  readonly id: string
  readonly done: string
}

/** How a lesson of the practice goes, as far as it was practised; the id is the lesson's. */
export interface PracticeRecord {
  readonly id: string
  readonly right: number
  readonly missed: number
  /** How often in a row it was seen rightly: 0 after a miss. */
  readonly level: number
  /** Which question of all it was asked at last, from 1. Questions are counted and not days: a pause costs nothing. */
  readonly at: number
  /** Its messages that were shown, newest first. */
  readonly seen: readonly string[]
}

/** That somebody was told of a message; the id is made of both. */
export interface ReportRecord {
  readonly id: string
  /** Hex SHA-256 of the message. */
  readonly sha256: string
  readonly subject: string
  /** The desk, as it was shown, and the address or page. */
  readonly desk: string
  readonly to: string
  readonly at: string
  /** server: the site's own server sent it · person: somebody said so. */
  readonly by: 'server' | 'person'
}

/** A message that was checked, as it was given. */
export interface HistoryRecord {
  readonly id: string
  readonly checked: string
  /** A file's name; '' for text. */
  readonly name: string
  readonly verdict: VerdictId
  readonly headline: string
  readonly subject: string
  /** A listed brand's id. */
  readonly brand: string | null
  readonly source: string | Blob
}
