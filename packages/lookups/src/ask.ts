import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { TLSSocket } from 'node:tls'
import type { AskDns } from './dns.ts'
import type { Limits } from './limits.ts'
import { readText } from './page-text.ts'
import type { Refusal, RefusalRules } from './rules.ts'

/** What one address said. */
export interface HopAnswer {
  readonly status: number
  readonly location: string | null
  readonly refresh: string | null
  /** The beginning of an HTML page, decoded; null: it gave none, or one that was not read. */
  readonly page: string | null
  /** A page that is packed although nobody asked for that. */
  readonly unread: boolean
  /** A file to keep rather than a page to see. */
  readonly download: boolean
}
/** Why it said nothing. */
export interface HopFailure {
  readonly end: 'refused' | 'timeout' | 'no-answer' | 'tls' | 'too-large' | 'stopped'
  /** A refusal, or an error code. */
  readonly detail: Refusal | string
}

export interface Asking {
  readonly rules: RefusalRules
  readonly dns: AskDns
  readonly limits: Limits
  /** Authorities to trust in place of those that Node brings along, PEM. */
  readonly certificates: string | undefined
}

/** Says neither who asks nor with what. No language, no cookie, no referrer goes along. */
const HEADERS = {
  'User-Agent': 'Mozilla/5.0 (compatible; link-check)',
  Accept: 'text/html,*/*;q=0.8',
  'Accept-Encoding': 'identity',
  Connection: 'close',
} as const

/** Asks one address, if the rules allow it, and reads no more of its answer than is needed to go on. Never rejects. */
export function ask(url: URL, asking: Asking, signal: AbortSignal): Promise<HopAnswer | HopFailure> {
  return exchange(url, asking, HEADERS, signal, (response) => answerOf(response, asking.limits))
}

/** Asks one address, if the rules allow it, and hands its answer to `read`; the connection ends with that. Never rejects. */
export async function exchange<T>(
  url: URL,
  asking: Asking,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
  read: (response: IncomingMessage) => Promise<T>,
): Promise<T | HopFailure> {
  const { rules, limits } = asking
  const host = hostOf(url)
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  const hop = new AbortController()
  const timer = setTimeout(() => hop.abort(new HopTimeout()), limits.hopMs)
  const stop = () => hop.abort(signal.reason)
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  try {
    const refused = refusalOf(url, host, port, rules)
    if (refused !== null) return { end: 'refused', detail: refused }
    const addresses = isIP(host) > 0 ? [host] : await raced(asking.dns(host, hop.signal), hop.signal)
    if (addresses.length === 0) return { end: 'no-answer', detail: 'ENOTFOUND' }
    // One inner address among public ones is how a name is turned against the network of whoever asks.
    const inner = addresses.map((address) => rules.address(address, port)).find((refusal) => refusal !== null)
    if (inner !== undefined) return { end: 'refused', detail: inner }
    const response = await send(url, host, port, addresses.slice(0, limits.addressesPerName), asking, headers, hop.signal)
    clearTimeout(timer)
    return await read(response)
  } catch (error) {
    // What was being read when the time was up says only that it ended.
    return failureOf(hop.signal.aborted ? hop.signal.reason : error)
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
    // Ends the connection, whatever else it holds.
    hop.abort(new Done())
  }
}

class HopTimeout extends Error {}
class Done extends Error {}
/** The whole way took too long, or whoever asked has gone. */
export class WayTimeout extends Error {}
export class Stopped extends Error {}
export class TooLarge extends Error {}
class BadCertificate extends Error {}

/** An IPv6 address without its brackets, a name without the dot of the root. */
function hostOf({ hostname }: URL): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname.replace(/\.+$/, '')
}

function refusalOf(url: URL, host: string, port: number, rules: RefusalRules): Refusal | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'scheme'
  return rules.port(port) ?? (isIP(host) > 0 ? rules.address(host, port) : rules.name(host))
}

function raced<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    promise.then(resolve, reject)
  })
}

/** Connects to the very addresses that were looked at: a name may change its mind between two questions. */
function pinnedTo(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }))
  return (_, options, callback) => {
    const [first] = all
    if (options.all === true) callback(null, all)
    else callback(null, first?.address ?? '', first?.family)
  }
}

function send(
  url: URL,
  host: string,
  port: number,
  addresses: readonly string[],
  { limits, certificates }: Asking,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).request({
      protocol: url.protocol,
      host,
      port,
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      headers: { Host: url.host, ...headers },
      lookup: pinnedTo(addresses),
      agent: false,
      maxHeaderSize: limits.headerBytes,
      insecureHTTPParser: false,
      signal,
      ...(url.protocol === 'https:' ? { rejectUnauthorized: true, servername: isIP(host) > 0 ? '' : host } : {}),
      ...(certificates === undefined ? {} : { ca: certificates }),
    })
    let interim = 0
    request.on('information', () => {
      if (++interim > limits.interimAnswers) request.destroy(new TooLarge('interim'))
    })
    request.on('response', resolve)
    request.on('error', (error) => {
      // An abort hides its reason.
      if (signal.aborted) reject(signal.reason)
      else reject(isOfTls(error, request.socket) ? new BadCertificate(codeOf(error)) : error)
    })
    // A server that changes the protocol unasked ends the request without a word.
    request.on('close', () => reject(signal.aborted ? signal.reason : new Error('closed')))
    request.end()
  })
}

/** Everything that goes wrong between the connection and its encryption. */
function isOfTls(error: Error, socket: unknown): boolean {
  if (/^(?:CERT_|UNABLE_TO_|ERR_TLS_|ERR_SSL_|EPROTO|SELF_SIGNED|DEPTH_ZERO)/.test(codeOf(error))) return true
  return socket instanceof TLSSocket && socket.authorizationError !== undefined && socket.authorizationError !== null
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

function failureOf(error: unknown): HopFailure {
  if (error instanceof HopTimeout) return { end: 'timeout', detail: 'hop' }
  if (error instanceof WayTimeout) return { end: 'timeout', detail: 'way' }
  if (error instanceof Stopped) return { end: 'stopped', detail: '' }
  if (error instanceof TooLarge) return { end: 'too-large', detail: error.message }
  if (error instanceof BadCertificate) return { end: 'tls', detail: error.message }
  const code = codeOf(error)
  if (code === 'HPE_HEADER_OVERFLOW') return { end: 'too-large', detail: 'headers' }
  return { end: 'no-answer', detail: code }
}

/** Redirect statuses of the Fetch Standard. */
const REDIRECTS = new Set([301, 302, 303, 307, 308])

async function answerOf(response: IncomingMessage, limits: Limits): Promise<HopAnswer> {
  const { statusCode: status = 0, headers } = response
  const location = REDIRECTS.has(status) && headers.location !== undefined ? headers.location : null
  const refresh = typeof headers.refresh === 'string' ? headers.refresh : null
  const type = (headers['content-type'] ?? '').trim().toLowerCase()
  const attached = /^\s*attachment/i.test(headers['content-disposition'] ?? '')
  const html = !attached && /^(?:text\/html|application\/xhtml\+xml|$)/.test(type)
  const packed = !/^(?:identity)?$/i.test((headers['content-encoding'] ?? '').trim())
  const answer = { status, location, refresh, page: null, unread: html && packed && location === null, download: attached || isFile(type) }
  if (!html || packed || location !== null) {
    response.destroy()
    return answer
  }
  return { ...answer, page: await readText(response, type, limits) }
}

/** Apps for phones, archives, anything unnamed. */
function isFile(type: string): boolean {
  return /^application\/(?:octet-stream|vnd\.android\.package-archive|x-apple-aspen-config|zip|x-msdownload|java-archive)/.test(type)
}
