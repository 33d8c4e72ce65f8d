import type { VerdictId } from 'honmono'
import type { Given } from 'honmono/guides'

/** What may stay on the device, by collection: plain data, each record with an id of its own. Times are ISO 8601, in UTC. */
export interface KeptRecords {
  readonly incidents: IncidentRecord
  readonly ticks: TickRecord
  readonly practice: PracticeRecord
  readonly history: HistoryRecord
}
export type Collection = keyof KeptRecords
export const COLLECTIONS = ['incidents', 'ticks', 'practice', 'history'] as const satisfies readonly Collection[]

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

/** How a lesson goes; the id is the lesson's. */
export interface PracticeRecord {
  readonly id: string
  readonly right: number
  readonly wrong: number
  readonly last: string
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
