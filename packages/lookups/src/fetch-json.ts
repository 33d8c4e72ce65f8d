import type { IncomingMessage } from 'node:http'
import { deadline } from './deadline.ts'
import { type AskDns, askDns } from './dns.ts'
import { type Asking, Done, get, type HopFailure, isPacked, locationOf, Stopped, WayTimeout } from './get.ts'
import { LIMITS, type WayLimits } from './limits.ts'
import { nextUrl, parsed } from './onward.ts'
import { readBytes } from './read-bytes.ts'
import { PUBLIC_WEB, type RefusalRules } from './rules.ts'

/** Limits of asking for a JSON document. */
export interface JsonLimits extends WayLimits {
  /** For the document after its headers; one that is not whole by then is none. */
  readonly bodyMs: number
  readonly bodyBytes: number
}

export const JSON_LIMITS: JsonLimits = {
  ...LIMITS,
  hops: 4,
  bodyMs: 5_000,
  totalMs: 12_000,
  addressChars: 2_048,
  bodyBytes: 512 * 1024,
}

/** A document, or why there is none. `host`: the last one that was asked. */
export type JsonAnswer = { readonly ok: true; readonly value: unknown; readonly host: string } | JsonFailure
export interface JsonFailure {
  readonly ok: false
  readonly host: string
  /** `status`: an answer other than 200 · `unreadable`: no JSON (RFC 8259), or packed · `no-answer` also where it broke off or did not end in
      time · else as for a link. */
  readonly end: HopFailure['end'] | 'status' | 'unreadable' | 'bad-address' | 'too-many-hops'
  /** Of the last answer, or null. */
  readonly status: number | null
  /** What the server says of when to come again (RFC 9110 section 10.2.3). */
  readonly retryAfter: string | null
}

/** Asks for the JSON document at an https address. Never rejects. */
export type FetchJson = (href: string, limits?: Partial<JsonLimits>, signal?: AbortSignal) => Promise<JsonAnswer>

export interface FetchJsonOptions {
  /** What is never asked; default: everything but the public web. */
  readonly rules?: RefusalRules
  /** How names become addresses; default: the system's name servers. */
  readonly dns?: AskDns
  /** Authorities to trust in place of those that Node brings along, PEM. */
  readonly certificates?: string
}

/** Asks servers for JSON under the rules that hold for links: only what is public, only the addresses that were looked at, nothing said of who
    asks; and over https alone, wherever a server sends on to. */
export function createFetchJson({ rules = PUBLIC_WEB, dns = askDns, certificates }: FetchJsonOptions = {}): FetchJson {
  return async (href, more = {}, signal) => {
    const limits = { ...JSON_LIMITS, ...more }
    const way = deadline(limits.totalMs, new WayTimeout(), signal, new Stopped())
    try {
      return await follow(href, { rules, dns, limits, certificates }, way.signal)
    } catch {
      return { ok: false, host: '', end: 'no-answer', status: null, retryAfter: null }
    } finally {
      way.end(new Done())
    }
  }
}

const HEADERS = { Accept: 'application/rdap+json,application/json;q=0.9' }

async function follow(href: string, asking: Asking<JsonLimits>, signal: AbortSignal): Promise<JsonAnswer> {
  const { limits } = asking
  let url = href.length > limits.addressChars ? null : parsed(href)
  let host = ''
  const failed = (end: JsonFailure['end']): JsonFailure => ({ ok: false, host, end, status: null, retryAfter: null })
  for (let hop = 0; hop < limits.hops; hop++) {
    if (url === null || url.username !== '' || url.password !== '') return failed('bad-address')
    if (url.protocol !== 'https:') return failed('refused')
    const at = url
    host = at.hostname
    const answer = await get(at, HEADERS, asking, signal, (response) => answerOf(response, host, limits))
    if ('ok' in answer) return answer
    if ('end' in answer) return failed(answer.end)
    url = answer.location.length > limits.addressChars ? null : nextUrl({ address: answer.location, base: at, by: 'location' })
  }
  return failed('too-many-hops')
}

async function answerOf(response: IncomingMessage, host: string, limits: JsonLimits): Promise<JsonAnswer | { readonly location: string }> {
  const location = locationOf(response)
  if (location !== null) return { location }
  const { statusCode: status = 0, headers } = response
  const failed = (end: JsonFailure['end']): JsonFailure => ({ ok: false, host, end, status, retryAfter: headers['retry-after'] ?? null })
  if (status !== 200) return failed('status')
  if (isPacked(response)) return failed('unreadable')
  const { bytes, whole } = await readBytes(response, limits.bodyBytes, limits.bodyMs)
  if (!whole) return failed(bytes.length < limits.bodyBytes ? 'no-answer' : 'too-large')
  try {
    return { ok: true, value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown, host }
  } catch {
    return failed('unreadable')
  }
}
