import type { Counts } from '../compile.ts'
import { FeedError } from '../error.ts'
import { FORMS, type Form } from '../forms/form.ts'

export type FeedSource = { readonly file: string } | { readonly address: string }

/** What is kept of an added list beside its content. Times are ISO 8601, UTC. */
export interface FeedMeta {
  readonly schema: 1
  readonly id: string
  /** The name to show. */
  readonly title: string
  readonly source: FeedSource
  readonly form: Form
  /** The person said so; else it is recognised anew with each update. */
  readonly formAsked: boolean
  /** As the person noted them; nothing of it is guessed. */
  readonly licence: string | null
  readonly terms: string | null
  readonly maxAgeDays: number
  readonly added: string
  /** When its content last changed here. */
  readonly updated: string
  /** When its source was last seen to say the same. Counts for its age. */
  readonly confirmed: string
  /** YYYY-MM-DD of the content, as its source dates it. */
  readonly asOf: string
  readonly etag: string | null
  readonly lastModified: string | null
  readonly counts: Counts
  readonly shardBits: number
  /** Of the list as it came, hexadecimal. */
  readonly sha256: string
  /** The folder that holds filter and exact list. */
  readonly version: string
  /** Updates that failed one after the other. */
  readonly failures: number
  readonly nextTry: string | null
}

export const FEED_ID = /^[a-z0-9][a-z0-9-]{0,39}$/
export const VERSION_NAME = /^[0-9a-f]{8}-[0-9a-z]{1,12}$/

const isText = (value: unknown) => typeof value === 'string'
const isTime = (value: unknown) => typeof value === 'string' && !Number.isNaN(Date.parse(value))
const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0
const or = (is: (value: unknown) => boolean) => (value: unknown) => value === null || is(value)

const FIELDS: Readonly<Record<keyof FeedMeta, (value: unknown) => boolean>> = {
  schema: (value) => value === 1,
  id: (value) => typeof value === 'string' && FEED_ID.test(value),
  title: isText,
  source: (value) =>
    typeof value === 'object' &&
    value !== null &&
    (('file' in value && isText(value.file)) || ('address' in value && isText(value.address))),
  form: (value) => FORMS.some((form) => form === value),
  formAsked: (value) => typeof value === 'boolean',
  licence: or(isText),
  terms: or(isText),
  maxAgeDays: (value) => typeof value === 'number' && value > 0,
  added: isTime,
  updated: isTime,
  confirmed: isTime,
  asOf: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  etag: or(isText),
  lastModified: or(isText),
  counts: (value) => typeof value === 'object' && value !== null && 'keys' in value && isCount(value.keys) && 'dropped' in value,
  shardBits: (value) => isCount(value) && Number(value) <= 12,
  sha256: isText,
  version: (value) => typeof value === 'string' && VERSION_NAME.test(value),
  failures: isCount,
  nextTry: or(isTime),
}

/** @throws {FeedError} where somebody else wrote it. */
export function metaFrom(text: string): FeedMeta {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new FeedError('damaged')
  }
  if (typeof value !== 'object' || value === null) throw new FeedError('damaged')
  const fields = value as Readonly<Record<string, unknown>>
  if (fields.schema !== 1) throw new FeedError('other-version')
  for (const [name, fits] of Object.entries(FIELDS)) if (!fits(fields[name])) throw new FeedError('damaged')
  return value as FeedMeta
}

const DAY_MS = 86_400_000

export function isStale({ confirmed, maxAgeDays }: FeedMeta, now: number): boolean {
  return now - Date.parse(confirmed) > maxAgeDays * DAY_MS
}
