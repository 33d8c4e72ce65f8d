import type { VerdictId } from 'honmono'
import type { Given } from 'honmono/guides'
import * as v from 'valibot'
import { COLLECTIONS, type Collection, type HistoryRecord, type KeptRecords } from './records.ts'

/** Everything that is kept on the device, to be carried to another one as a single JSON file. */
export type KeptData = { readonly [N in Collection]: readonly KeptRecords[N][] }

/** Of the file's shape: raised when a file of before could be misread. */
export const TRANSFER_SCHEMA = 1
/** Tells a file of this page from any other JSON. */
const FORMAT = 'honmono-kept'
export const TRANSFER_LIMITS = {
  /** Characters of a whole file; history, the largest part, holds far less (history/limits.ts). */
  fileChars: 100_000_000,
  records: 10_000,
  idChars: 300,
  /** Headlines, names of files. */
  lineChars: 1_000,
  /** RFC 5322 sets a subject no limit; a person reads less. */
  subjectChars: 10_000,
  /** Steps of one incident. */
  steps: 1_000,
  /** Of one incident. */
  brands: 100,
  /** RFC 5321 section 4.5.3.1.3 for mail, and the addresses of forms. */
  addressChars: 2_000,
  /** Messages of one lesson. */
  seen: 1_000,
  count: 1_000_000,
} as const
const { idChars, lineChars, subjectChars, records, steps, brands, addressChars, seen, count } = TRANSFER_LIMITS

const Id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(idChars))
const ListedId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/))
const BrandId = v.nullable(ListedId)
/** ISO 8601, in UTC, as `Date.toISOString` writes it. */
const Time = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/),
  v.check((text) => !Number.isNaN(Date.parse(text))),
)
/** Some browsers can't tell the 31st of February at all. */
const Day = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((text) => Number(text.slice(8)) === new Date(`${text}T00:00:00Z`).getUTCDate()),
)
const Line = v.pipe(v.string(), v.maxLength(lineChars))
const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(count))
const Steps = v.pipe(
  v.record(Id, Time),
  v.check((done) => Object.keys(done).length <= steps),
)

const GIVEN: Readonly<Record<Given, true>> = {
  nothing: true,
  password: true,
  card: true,
  code: true,
  approved: true,
  bank: true,
  personal: true,
  'id-document': true,
  app: true,
  money: true,
  'gift-card': true,
  call: true,
  reply: true,
}
const VERDICTS: Readonly<Record<VerdictId, true>> = { phishing: true, suspicious: true, unconfirmed: true, genuine: true }
const oneOf = <T extends string>(ids: Readonly<Record<T, true>>) => v.picklist(Object.keys(ids) as T[])

/** A message in the file: its text, or a file's bytes as base64. */
const Source = v.union([
  v.pipe(
    v.object({ text: v.string() }),
    v.transform(({ text }) => text),
  ),
  v.pipe(
    v.object({ type: v.pipe(v.string(), v.regex(/^[\w.+/-]{0,100}$/)), base64: v.string() }),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const bytes = bytesOf(dataset.value.base64)
      if (bytes !== null) return new Blob([bytes], { type: dataset.value.type })
      addIssue()
      return NEVER
    }),
  ),
])

/** Each field of each record, as another program may have written it. A record that gains a field does not compile until it is told here. */
const RECORDS = {
  incidents: v.object({
    id: Id,
    created: Time,
    date: Day,
    brand: BrandId,
    own: v.pipe(v.array(ListedId), v.maxLength(brands)),
    given: v.pipe(v.array(oneOf(GIVEN)), v.maxLength(Object.keys(GIVEN).length)),
    done: Steps,
  }),
  ticks: v.object({ id: Id, done: Time }),
  practice: v.object({ id: Id, right: Count, missed: Count, level: Count, at: Count, seen: v.pipe(v.array(Id), v.maxLength(seen)) }),
  history: v.object({
    id: Id,
    checked: Time,
    name: Line,
    verdict: oneOf(VERDICTS),
    headline: Line,
    subject: v.pipe(v.string(), v.maxLength(subjectChars)),
    brand: BrandId,
    source: Source,
  }),
  reports: v.object({
    id: Id,
    sha256: v.pipe(v.string(), v.hash(['sha256'])),
    subject: v.pipe(v.string(), v.maxLength(subjectChars)),
    desk: Line,
    to: v.pipe(v.string(), v.maxLength(addressChars)),
    at: Time,
    by: v.picklist(['server', 'person']),
  }),
} as const satisfies { readonly [N in Collection]: v.GenericSchema<unknown, KeptRecords[N]> }

const Head = v.object({ format: v.literal(FORMAT), schema: v.pipe(v.number(), v.integer(), v.minValue(1)) })
const list = <T extends v.GenericSchema>(record: T) => v.optional(v.pipe(v.array(record), v.maxLength(records)), [])
const Body = v.object({
  collections: v.object({
    incidents: list(RECORDS.incidents),
    ticks: list(RECORDS.ticks),
    practice: list(RECORDS.practice),
    history: list(RECORDS.history),
    reports: list(RECORDS.reports),
  }),
})

/** The file's text. `exported` says when, for people; nothing reads it. What a message or another app set may be longer or odder than what is
    taken back: a copy that can't be brought in would be none. */
export async function encodeKept(data: KeptData, exported: string): Promise<string> {
  const history = await Promise.all(data.history.map(async (record) => ({ ...record, source: await encodeSource(record.source) })))
  const reports = data.reports.map((record) => ({ ...record, subject: record.subject.slice(0, subjectChars) }))
  return JSON.stringify({ format: FORMAT, schema: TRANSFER_SCHEMA, exported, collections: { ...data, history, reports } })
}

/** `too-large`: not even looked at · `not-ours`: some other file · `newer`: of a later version of this page · `damaged`: `where` names the
    field that can't be right. */
export type Refused = { readonly refused: 'too-large' | 'not-ours' | 'newer' } | { readonly refused: 'damaged'; readonly where: string }

/** All of what a file holds, or why none of it is taken: never a part. Never throws. */
export function decodeKept(text: string): { readonly data: KeptData } | Refused {
  if (text.length > TRANSFER_LIMITS.fileChars) return { refused: 'too-large' }
  const content = parsed(text)
  const head = v.safeParse(Head, content)
  if (!head.success) return { refused: 'not-ours' }
  if (head.output.schema > TRANSFER_SCHEMA) return { refused: 'newer' }
  const body = v.safeParse(Body, content, { abortEarly: true })
  if (!body.success) return { refused: 'damaged', where: v.getDotPath(body.issues[0]) ?? '' }
  return { data: body.output.collections }
}

export interface Merged {
  /** What is to be put: new here, or newer than here. */
  readonly changed: KeptData
  readonly added: number
  readonly updated: number
  /** Left as they are here. */
  readonly same: number
}

/** By id; of two, the one that was touched last. Nothing that is here is lost. */
export function mergeKept(mine: KeptData, theirs: KeptData): Merged {
  const changed = { incidents: [], ticks: [], practice: [], history: [], reports: [] } as { [N in Collection]: KeptRecords[N][] }
  let added = 0
  let updated = 0
  let same = 0
  const merge = <N extends Collection>(name: N) => {
    const best = new Map<string, KeptRecords[N]>(mine[name].map((record) => [record.id, record]))
    const here = new Set(best.keys())
    const touched = new Set<string>()
    for (const record of theirs[name]) {
      const other = best.get(record.id)
      if (other !== undefined && touchedLast[name](other) >= touchedLast[name](record)) continue
      best.set(record.id, record)
      touched.add(record.id)
    }
    for (const id of new Set(theirs[name].map((record) => record.id))) {
      if (!touched.has(id)) same++
      else if (here.has(id)) updated++
      else added++
    }
    changed[name] = [...touched].flatMap((id) => best.get(id) ?? []) as (typeof changed)[N]
  }
  for (const name of COLLECTIONS) merge(name)
  return { changed, added, updated, same }
}

/** When a person last did something with a record: milliseconds, or questions of the practice. */
const touchedLast: { readonly [N in Collection]: (record: KeptRecords[N]) => number } = {
  incidents: ({ created, done }) => Math.max(...[created, ...Object.values(done)].map(Date.parse)),
  ticks: ({ done }) => Date.parse(done),
  practice: ({ at }) => at,
  history: ({ checked }) => Date.parse(checked),
  reports: ({ at }) => Date.parse(at),
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function encodeSource(source: HistoryRecord['source']) {
  if (typeof source === 'string') return { text: source }
  return { type: MEDIA_TYPE.exec(source.type)?.[1] ?? '', base64: base64Of(new Uint8Array(await source.arrayBuffer())) }
}
/** Without its parameters. */
const MEDIA_TYPE = /^([\w.+/-]{0,100})[ \t]*(?:;|$)/

/** Three bytes are four letters: pieces of a multiple of three can be joined. */
const PIECE = 3 * 8_192
function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += PIECE) text += btoa(String.fromCharCode(...bytes.subarray(start, start + PIECE)))
  return text
}
function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  } catch {
    return null
  }
}
