import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Compiled, compile } from '../compile.ts'
import { FeedError, type FeedErrorCode } from '../error.ts'
import type { Form } from '../forms/form.ts'
import type { HostKinds } from '../keys.ts'
import { LIMITS } from '../limits.ts'
import { idsIn, readMeta, removeFeed, sweep, writeMeta, writeVersion } from './disk.ts'
import { locked } from './lock.ts'
import { FEED_ID, type FeedMeta, type FeedSource, isStale } from './meta.ts'

/** What fetching an address gave; `createFileFetcher` of @honmono/lookups gives this. */
export type Fetched =
  | { readonly is: 'file'; readonly bytes: Uint8Array; readonly etag: string | null; readonly lastModified: string | null }
  | { readonly is: 'unchanged' }
  | { readonly is: 'failed'; readonly why: string; readonly later: boolean; readonly afterSeconds: number | null }
export type FetchFile = (address: string, known: Pick<FeedMeta, 'etag' | 'lastModified'>) => Promise<Fetched>

export interface AddOptions {
  /** The name to show; else the file's or the host's. */
  readonly title?: string
  readonly form?: Form
  readonly licence?: string
  readonly terms?: string
  readonly maxAgeDays?: number
}
export const MAX_AGE_DAYS = 3

/** What became of an addition or an update. The old list stays as it is unless the result says otherwise. */
export type Outcome =
  | { readonly is: 'added' | 'updated' | 'unchanged'; readonly meta: FeedMeta }
  | { readonly is: 'there-already'; readonly id: string }
  | { readonly is: 'no-such-feed'; readonly id: string }
  /** Another process is at work on it. */
  | { readonly is: 'busy'; readonly id: string }
  /** The server wants to be left alone until then. */
  | { readonly is: 'waiting'; readonly meta: FeedMeta; readonly until: string }
  /** Its file, its own record or the disk. */
  | { readonly is: 'not-readable'; readonly id: string; readonly why: string }
  | { readonly is: 'not-fetched'; readonly id: string; readonly why: string; readonly nextTry: string | null }
  | { readonly is: 'not-a-list'; readonly id: string; readonly why: FeedErrorCode }

export interface ListedFeed {
  readonly id: string
  /** null: its record can't be read. */
  readonly meta: FeedMeta | null
  readonly stale: boolean
}

/** The lists that a person added, on disk. */
export interface FeedStore {
  /** `source`: a file, or an address with https. Nothing else of the outside is asked than that address. */
  add(source: string, options?: AddOptions): Promise<Outcome>
  update(id: string): Promise<Outcome>
  remove(id: string): Promise<Outcome | { readonly is: 'removed'; readonly id: string }>
  list(): readonly ListedFeed[]
}

export interface FeedStoreOptions {
  readonly folder: string
  readonly kindOf: HostKinds
  readonly fetchFile: FetchFile
  /** Milliseconds since 1970. */
  readonly now?: () => number
  readonly patienceMs?: number
}

/** After a failure, twice as long each time. */
const FIRST_WAIT_S = 900
const LONGEST_WAIT_S = 86_400
/** What a server may ask for; a longer wait would be a list switched off from outside. */
const LONGEST_ASKED_S = 7 * 86_400

export function createFeedStore({ folder, kindOf, fetchFile, now = Date.now, patienceMs }: FeedStoreOptions): FeedStore {
  const iso = (time = now()) => new Date(time).toISOString()

  const alone = async (id: string, work: () => Promise<Outcome>): Promise<Outcome> => {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      return (await locked(join(folder, `.${id}.lock`), work, patienceMs)) ?? { is: 'busy', id }
    } catch (error) {
      return { is: 'not-readable', id, why: codeOf(error) }
    }
  }
  /** Compiles what came, and only then lets it take the place of what was there. */
  const put = (id: string, came: Came, was: Omit<FeedMeta, keyof Content>): Outcome => {
    let compiled: Compiled
    try {
      compiled = compile(unpacked(came.bytes), kindOf, was.formAsked ? came.form : undefined)
      if (compiled.counts.keys === 0) throw new FeedError('no-entries')
    } catch (error) {
      if (error instanceof FeedError) return { is: 'not-a-list', id, why: error.code }
      throw error
    }
    const sha256 = createHash('sha256').update(came.bytes).digest('hex')
    const version = `${sha256.slice(0, 8)}-${now().toString(36)}`
    const { form, counts, shardBits } = compiled
    const { dated, confirmed, etag, lastModified } = came
    const content: Content = {
      form,
      counts,
      shardBits,
      sha256,
      version,
      etag,
      lastModified,
      confirmed,
      asOf: dated.slice(0, 10),
      updated: iso(),
    }
    const meta: FeedMeta = { ...was, ...content, failures: 0, nextTry: null }
    const before = idsIn(folder).includes(id) ? versionOf(id) : null
    mkdirSync(join(folder, id), { recursive: true, mode: 0o700 })
    writeVersion(folder, id, version, compiled)
    writeMeta(folder, meta)
    sweep(folder, id, before === null ? [version] : [version, before])
    return { is: before === null ? 'added' : 'updated', meta }
  }
  const versionOf = (id: string): string | null => {
    try {
      return readMeta(folder, id).version
    } catch {
      return null
    }
  }
  /** Dates that lie ahead are none. */
  const noLater = (time: number) => iso(Number.isNaN(time) ? now() : Math.min(time, now()))
  const fromFile = (file: string, form: Form | undefined): Came => {
    if (statSync(file).size > LIMITS.listBytes) throw new FeedError('too-large')
    const dated = noLater(statSync(file).mtimeMs)
    return { bytes: readFileSync(file), form, dated, confirmed: dated, etag: null, lastModified: null }
  }
  const fromAnswer = ({ bytes, etag, lastModified }: Extract<Fetched, { is: 'file' }>, form: Form | undefined): Came => {
    return { bytes, form, dated: noLater(Date.parse(lastModified ?? '')), confirmed: iso(), etag, lastModified }
  }

  return {
    async add(given, { title, form, licence, terms, maxAgeDays = MAX_AGE_DAYS } = {}) {
      const source: FeedSource = /^[a-z][a-z0-9+.-]+:\/\//i.test(given) ? { address: given } : { file: resolve(given) }
      const name = title ?? ('file' in source ? basename(source.file) : hostOf(source.address))
      const id = idFor(name)
      return alone(id, async () => {
        if (idsIn(folder).includes(id)) return { is: 'there-already', id }
        const was = {
          schema: 1,
          id,
          title: name,
          source,
          formAsked: form !== undefined,
          licence: licence ?? null,
          terms: terms ?? null,
          maxAgeDays,
          added: iso(),
          failures: 0,
          nextTry: null,
        } as const
        if ('file' in source)
          return put(
            id,
            readable(() => fromFile(source.file, form)),
            was,
          )
        const answer = await fetchFile(source.address, { etag: null, lastModified: null })
        if (answer.is === 'file') return put(id, fromAnswer(answer, form), was)
        return { is: 'not-fetched', id, why: answer.is === 'failed' ? answer.why : 'http-304', nextTry: null }
      })
    },
    async update(id) {
      if (!idsIn(folder).includes(id)) return { is: 'no-such-feed', id }
      return alone(id, async () => {
        const meta = readMeta(folder, id)
        const { source, form } = meta
        if ('file' in source)
          return put(
            id,
            readable(() => fromFile(source.file, form)),
            meta,
          )
        if (meta.nextTry !== null && Date.parse(meta.nextTry) > now()) return { is: 'waiting', meta, until: meta.nextTry }
        const answer = await fetchFile(source.address, meta)
        if (answer.is === 'file') {
          const outcome = put(id, fromAnswer(answer, form), meta)
          if (outcome.is === 'not-a-list') noteFailure(meta, null)
          return outcome
        }
        if (answer.is === 'unchanged') {
          const confirmed: FeedMeta = { ...meta, confirmed: iso(), failures: 0, nextTry: null }
          writeMeta(folder, confirmed)
          return { is: 'unchanged', meta: confirmed }
        }
        return { is: 'not-fetched', id, why: answer.why, nextTry: answer.later ? noteFailure(meta, answer.afterSeconds) : null }
      })
    },
    async remove(id) {
      if (!FEED_ID.test(id) || !idsIn(folder).includes(id)) return { is: 'no-such-feed', id }
      let removed = false
      const outcome = await alone(id, async () => {
        removeFeed(folder, id)
        removed = true
        return { is: 'no-such-feed', id }
      })
      return removed ? { is: 'removed', id } : outcome
    },
    list: () =>
      idsIn(folder).map((id) => {
        try {
          const meta = readMeta(folder, id)
          return { id, meta, stale: isStale(meta, now()) }
        } catch {
          return { id, meta: null, stale: false }
        }
      }),
  }

  /** When to try again, written down. */
  function noteFailure(meta: FeedMeta, afterSeconds: number | null): string {
    const own = Math.min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** Math.min(meta.failures, 16))
    const nextTry = iso(now() + Math.max(own, Math.min(afterSeconds ?? 0, LONGEST_ASKED_S)) * 1000)
    writeMeta(folder, { ...meta, failures: meta.failures + 1, nextTry })
    return nextTry
  }
}

/** What belongs to one version of a list. */
type Content = Pick<
  FeedMeta,
  'form' | 'counts' | 'shardBits' | 'sha256' | 'version' | 'etag' | 'lastModified' | 'confirmed' | 'asOf' | 'updated'
>
interface Came {
  readonly bytes: Uint8Array
  readonly form: Form | undefined
  readonly dated: string
  readonly confirmed: string
  readonly etag: string | null
  readonly lastModified: string | null
}

class NotReadable extends Error {}
function readable<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new NotReadable(codeOf(error), { cause: error })
  }
}
function codeOf(error: unknown): string {
  if (error instanceof NotReadable) return error.message
  if (error instanceof FeedError) return error.code
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error)
}

/** Some lists are given away gzipped. */
function unpacked(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: LIMITS.listBytes })
  } catch (error) {
    throw new FeedError(codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'packed')
  }
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address
}

/** 'JPCERT/CC' → 'jpcert-cc'; a name without such letters gets a number made of it. */
export function idFor(title: string): string {
  const plain = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
    .replace(/-$/, '')
  return plain !== '' ? plain : `feed-${createHash('sha256').update(title).digest('hex').slice(0, 8)}`
}
