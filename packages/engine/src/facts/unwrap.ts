import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Redirector } from '../knowledge/types.ts'
import { LIMITS } from '../limits.ts'
import { asciiHost, hasKnownSuffix, parseTarget, type Target } from './hosts.ts'

/** Where a link leads as far as the address itself tells. */
export interface Unwrapped {
  /** From the address in the message to the last known one; never empty. */
  readonly chain: readonly string[]
  /** Ids of the redirectors passed. */
  readonly unwrapped: readonly string[]
  /** Only the net knows where the last address leads. */
  readonly opaque: boolean
}

/** Follows redirectors, link protection and trackers whose target stands in the address. Asks nobody. */
export function unwrap(href: string, knowledge: Knowledge): Unwrapped {
  const chain = [href]
  const unwrapped: string[] = []
  const seen = new Set<string>()
  let target = parseTarget(href)
  while (target !== null && isWeb(target) && chain.length <= LIMITS.redirects) {
    const at: Target = target
    if (seen.has(at.href)) break
    seen.add(at.href)
    const redirectors = knowledge.lists.redirectors.filter((entry) => fits(entry, at))
    const next = redirectors.length === 0 ? ledAway(at, knowledge) : firstNext(at, redirectors)
    if (next === null && redirectors.length === 0) break
    if (next === null) return { chain, unwrapped, opaque: isRedirect(at) }
    chain.push(next.target.href)
    unwrapped.push(next.id)
    target = next.target
  }
  const hidesTarget = (list: 'shorteners' | 'trackers') =>
    target !== null && isRedirect(target) && knowledge.listed(list, target.host) !== undefined
  return { chain, unwrapped, opaque: hidesTarget('shorteners') || hidesTarget('trackers') }
}

const isWeb = ({ scheme }: Target) => scheme === 'http' || scheme === 'https'
/** The home page of a shortener leads nowhere else. */
const isRedirect = ({ path }: Target) => path.length > 1

function fits({ hosts, paths }: Redirector, { host, path }: Target): boolean {
  return (
    hosts.some((listed) => host === listed || host.endsWith(`.${listed}`)) &&
    (paths.length === 0 || paths.some((start) => path.startsWith(start)))
  )
}

/** A brand's own page that names somebody else's whole address in its query may pass the visitor on (rd.rakuten.co.jp/rat?R2=…):
    open redirects on official hosts are the best disguise there is. Addresses of the brand itself ("return to") stay where they are. */
function ledAway(at: Target, knowledge: Knowledge): { readonly id: string; readonly target: Target } | null {
  if (knowledge.ownerOf(at.host) === null) return null
  for (const value of queryValues(at)) {
    if (!/^https?:\/\//i.test(value)) continue
    const target = parseTarget(value)
    if (target !== null && isWeb(target) && target.host !== '' && !knowledge.sameOwner(at.host, target.host))
      return { id: 'official-redirect', target }
  }
  return null
}

function firstNext(at: Target, redirectors: readonly Redirector[]): { readonly id: string; readonly target: Target } | null {
  for (const redirector of redirectors) {
    const target = nextAddress(at, redirector)
    if (target !== null) return { id: redirector.id, target }
  }
  return null
}

function nextAddress(at: Target, { how }: Redirector): Target | null {
  switch (how.kind) {
    case 'query':
      return firstTarget(how.params.flatMap((name) => queryValues(at, name)))
    case 'safelinks':
      return firstTarget(queryValues(at, 'url'))
    case 'proofpoint-v1':
      return firstTarget(queryValues(at, 'u'))
    case 'proofpoint-v2':
      return firstTarget(queryValues(at, 'u').map((value) => decoded(value.replaceAll('-', '%').replaceAll('_', '/'))))
    case 'proofpoint-v3':
      return firstTarget([proofpointV3(at.path)])
    case 'base64-query':
      // Bing puts "a1" before the encoded address.
      return firstTarget(how.params.flatMap((name) => queryValues(at, name)).flatMap((value) => [base64(value), base64(value.slice(2))]))
    case 'path':
      return firstTarget([pathTarget(at.path, how.after)])
    case 'translate-goog':
      return translated(at)
  }
}

function firstTarget(candidates: readonly string[]): Target | null {
  for (const candidate of candidates) {
    const address = candidate.trim()
    if (address === '' || address.length > LIMITS.hrefChars) continue
    const target = parseTarget(/^https?:/i.test(address) ? address : hostLike(address))
    if (target !== null && isWeb(target)) return target
  }
  return null
}

/** AMP, Mimecast and others leave the scheme out. */
function hostLike(address: string): string {
  const host = asciiHost(/^(?:\/\/)?([^/?#]{3,253})/.exec(address)?.[1] ?? '')
  return host.includes('.') && hasKnownSuffix(host) ? `https://${address.replace(/^\/\//, '')}` : ''
}

/** The values of one query parameter, or of all. */
function queryValues({ path }: Target, name?: string): readonly string[] {
  if (!path.includes('?')) return []
  const query = new URLSearchParams((path.slice(path.indexOf('?') + 1).split('#', 1)[0] ?? '').replaceAll('&amp;', '&'))
  return name === undefined ? [...query.entries()].map(([, value]) => value) : query.getAll(name)
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** The target after a mark in the path, plain or percent-encoded; an encoded one ends at the next slash. */
function pathTarget(path: string, after: string): string {
  const from = path.indexOf(after)
  if (from < 0) return ''
  const rest = path.slice(from + after.length)
  const full = /https?(?::|%3a).*/i.exec(rest)?.[0]
  const value = full ?? rest
  if (/^https?:\/\//i.test(value)) return value
  // r.example/L0/https:%2F%2Fevil.example%2Fx/1/0101…: only the first segment is the target.
  const segment = /^[^/]*%2f/i.test(value) ? (value.split('/', 1)[0] ?? '') : value
  return decoded(segment)
}

/** a-b--c.translate.goog shows a.b-c (a hyphen is doubled); the query keeps the page's own parameters and _x_tr_… of Google's. */
function translated({ host, path }: Target): Target | null {
  const label = host.slice(0, -'.translate.goog'.length)
  if (label === '' || label.includes('.')) return null
  const query = new URLSearchParams(path.includes('?') ? path.slice(path.indexOf('?') + 1) : '')
  const original = `${query.get('_x_tr_hp') ?? ''}${label}`.replaceAll('--', '\0').replaceAll('-', '.').replaceAll('\0', '-')
  const kept = [...query.entries()].filter(([name]) => !name.startsWith('_x_tr_')).map((pair) => pair.map(encodeURIComponent).join('='))
  const scheme = query.get('_x_tr_sch') === 'http' ? 'http' : 'https'
  return parseTarget(`${scheme}://${original}${path.split('?', 1)[0] ?? ''}${kept.length > 0 ? `?${kept.join('&')}` : ''}`)
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
/** Both alphabets (RFC 4648 sections 4 and 5), padding or not; '' when it is no text. */
function base64(value: string): string {
  const text = value.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '')
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const char of text) {
    const six = BASE64.indexOf(char)
    if (six < 0) return ''
    held = ((held << 6) | six) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes.push((held >> bits) & 0xff)
    }
  }
  return new TextDecoder('utf-8').decode(Uint8Array.from(bytes))
}

/** /v3/__https://host/*path__;base64!!…: a star stands for the next character of the decoded text, ** and a letter for a run of them. */
function proofpointV3(path: string): string {
  const parts = /^\/v3\/__(.+?)__;([^!]*)!/.exec(path)
  if (parts === null) return ''
  const [, masked = '', encoded = ''] = parts
  const replaced = [...base64(encoded)]
  let next = 0
  const take = (count: number) => {
    const from = next
    next += count
    return replaced.slice(from, next).join('')
  }
  const address = masked.replace(/\*(?:\*(.))?/g, (_, run: string | undefined) => take(run === undefined ? 1 : runLength(run)))
  // Servers on the way fold the double slash.
  return address.replace(/^(https?:)\/+/i, '$1//')
}
const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const runLength = (char: string) => Math.max(0, RUNS.indexOf(char)) + 2
