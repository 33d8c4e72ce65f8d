import type { IncomingMessage } from 'node:http'
import { deadline } from './deadline.ts'
import { type AskDns, askDns } from './dns.ts'
import { type Asking, Done, get, type HopFailure, isPacked, locationOf, TooLarge, WayTimeout } from './get.ts'
import { LIMITS, type Limits } from './limits.ts'
import { PUBLIC_WEB, type RefusalRules } from './rules.ts'

/** Limits of fetching one file, beside those of each hop. */
export interface FileLimits {
  readonly redirects: number
  readonly bytes: number
  /** For the whole way, the file included. */
  readonly totalMs: number
}
export const FILE_LIMITS: FileLimits = { redirects: 5, bytes: 64 * 1024 * 1024, totalMs: 120_000 }

/** What came of it. `later`: try again, and not before so many seconds where the server said so. */
export type FetchedFile =
  | { readonly is: 'file'; readonly bytes: Uint8Array; readonly etag: string | null; readonly lastModified: string | null }
  | { readonly is: 'unchanged' }
  | { readonly is: 'failed'; readonly why: string; readonly later: boolean; readonly afterSeconds: number | null }

/** What an earlier answer said, so that the server sends nothing where nothing changed (RFC 9110 section 13). */
export interface Known {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** Fetches one file over https from the public web. Never rejects. */
export type FileFetcher = (address: string, known?: Known) => Promise<FetchedFile>

export interface FileFetcherOptions {
  readonly rules?: RefusalRules
  readonly dns?: AskDns
  readonly limits?: Partial<Limits & FileLimits>
  readonly certificates?: string
  /** Milliseconds since 1970; for a Retry-After that is a date. */
  readonly now?: () => number
}

/** Says what asks: providers of lists want to know, and a nameless one is turned away. */
const HEADERS = { 'User-Agent': 'honmono-feeds', Accept: '*/*' } as const

/** Unlike a link of a message, the address is one that the person gave: nothing is followed but redirects, all of them https. */
export function createFileFetcher({
  rules = PUBLIC_WEB,
  dns = askDns,
  limits = {},
  certificates,
  now = Date.now,
}: FileFetcherOptions = {}): FileFetcher {
  const all = { ...LIMITS, ...FILE_LIMITS, ...limits }
  const asking: Asking<Limits> = { rules, dns, limits: all, certificates }
  return async (address, known = { etag: null, lastModified: null }) => {
    const way = deadline(all.totalMs, new WayTimeout())
    try {
      let url = URL.canParse(address) ? new URL(address) : null
      for (let hop = 0; hop <= all.redirects; hop++) {
        if (url === null) return failed('bad-address')
        if (url.protocol !== 'https:') return failed('not-https')
        const answer = await get(url, headersFor(known), asking, way.signal, (response) => read(response, all.bytes, now()))
        if ('end' in answer) return failed(reasonOf(answer), answer.end === 'timeout' || answer.end === 'no-answer')
        if (!('location' in answer)) return answer
        url = URL.canParse(answer.location, url.href) ? new URL(answer.location, url) : null
      }
      return failed('too-many-redirects')
    } finally {
      way.end(new Done())
    }
  }
}

function headersFor({ etag, lastModified }: Known): Readonly<Record<string, string>> {
  return {
    ...HEADERS,
    ...(etag === null ? {} : { 'If-None-Match': etag }),
    ...(lastModified === null ? {} : { 'If-Modified-Since': lastModified }),
  }
}

function failed(why: string, later = false, afterSeconds: number | null = null): FetchedFile {
  return { is: 'failed', why, later, afterSeconds }
}

function reasonOf({ end, detail }: HopFailure): string {
  return end === 'refused' ? detail : detail === '' || end !== 'no-answer' ? end : detail
}

async function read(response: IncomingMessage, most: number, now: number): Promise<FetchedFile | { readonly location: string }> {
  const { statusCode = 0, headers } = response
  const location = locationOf(response)
  if (location !== null) return { location }
  if (statusCode === 304) return { is: 'unchanged' }
  if (statusCode !== 200) {
    const later = statusCode === 429 || statusCode >= 500
    return failed(`http-${statusCode}`, later, later ? secondsTill(headers['retry-after'], now) : null)
  }
  if (isPacked(response)) return failed('packed')
  if (Number(headers['content-length'] ?? 0) > most) throw new TooLarge('file')
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    bytes += chunk.length
    if (bytes > most) throw new TooLarge('file')
    chunks.push(chunk)
  }
  // A connection that breaks ends the body early without an error where its length was told.
  if (!response.complete) return failed('cut-short', true)
  return { is: 'file', bytes: Buffer.concat(chunks), etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null }
}

/** RFC 9110 section 10.2.3: seconds, or a date. */
function secondsTill(retryAfter: string | undefined, now: number): number | null {
  if (retryAfter === undefined) return null
  if (/^\d{1,9}$/.test(retryAfter.trim())) return Number(retryAfter)
  const date = Date.parse(retryAfter)
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000))
}
