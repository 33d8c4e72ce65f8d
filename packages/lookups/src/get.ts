import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { TLSSocket } from 'node:tls'
import { deadline } from './deadline.ts'
import type { AskDns } from './dns.ts'
import type { HopLimits } from './limits.ts'
import type { Refusal, RefusalRules } from './rules.ts'

/** Why it said nothing. */
export interface HopFailure {
  readonly end: 'refused' | 'timeout' | 'no-answer' | 'tls' | 'too-large' | 'stopped'
  /** A refusal, or an error code. */
  readonly detail: Refusal | string
}

/** How servers are asked. */
export interface Asking<L extends HopLimits> {
  readonly rules: RefusalRules
  readonly dns: AskDns
  readonly limits: L
  /** Authorities to trust in place of those that Node brings along, PEM. */
  readonly certificates: string | undefined
}

/** Says neither who asks nor with what. No language, no cookie, no referrer goes along. */
const HEADERS = { 'User-Agent': 'Mozilla/5.0 (compatible; link-check)', 'Accept-Encoding': 'identity', Connection: 'close' }

/** Asks one address, if the rules allow it; `read` takes of the answer what it needs, within limits of its own. Never rejects.
    `headers`: what is said beside, or in place of, what is always said. */
export async function get<T>(
  url: URL,
  headers: Readonly<Record<string, string>>,
  asking: Asking<HopLimits>,
  signal: AbortSignal,
  read: (response: IncomingMessage) => Promise<T>,
): Promise<T | HopFailure> {
  const { rules, limits } = asking
  const host = hostOf(url)
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  const hop = deadline(limits.hopMs, new HopTimeout(), signal)
  try {
    const refused = refusalOf(url, host, port, rules)
    if (refused !== null) return { end: 'refused', detail: refused }
    const addresses = isIP(host) > 0 ? [host] : await raced(asking.dns(host, hop.signal), hop.signal)
    if (addresses.length === 0) return { end: 'no-answer', detail: 'ENOTFOUND' }
    // One inner address among public ones is how a name is turned against the network of whoever asks.
    const inner = addresses.map((address) => rules.address(address, port)).find((refusal) => refusal !== null)
    if (inner !== undefined) return { end: 'refused', detail: inner }
    const response = await send(url, host, port, headers, addresses.slice(0, limits.addressesPerName), asking, hop.signal)
    hop.met()
    return await read(response)
  } catch (error) {
    // What was being read when the time was up says only that it ended.
    return failureOf(hop.signal.aborted ? hop.signal.reason : error)
  } finally {
    // Ends the connection, whatever else it holds.
    hop.end(new Done())
  }
}

class HopTimeout extends Error {}
/** Everything that was needed has come. */
export class Done extends Error {}
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
  headers: Readonly<Record<string, string>>,
  addresses: readonly string[],
  { limits, certificates }: Asking<HopLimits>,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).request({
      protocol: url.protocol,
      host,
      port,
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      headers: { Host: url.host, ...HEADERS, ...headers },
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

/** Where an answer sends on, or null. */
export function locationOf({ statusCode = 0, headers }: IncomingMessage): string | null {
  return REDIRECTS.has(statusCode) && headers.location !== undefined ? headers.location : null
}

/** An answer that is packed although nobody asked for that. */
export function isPacked({ headers }: IncomingMessage): boolean {
  return !/^(?:identity)?$/i.test((headers['content-encoding'] ?? '').trim())
}
