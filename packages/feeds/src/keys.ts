import { urlOf } from '@honmono/engine/bytes'
import { LIMITS } from './limits.ts'

/** Whose a host is. `one-owner`: a list may mean all of it · `within-shared`: somewhere below a service that many use; its front page is
    an address like others · `shared`: such a service itself, or where suffixes of names are given out · `brand`: an official site, or one
    that carries no message of its own. Handed in: lists know nothing of brands. */
export type HostKind = 'one-owner' | 'within-shared' | 'shared' | 'brand'
export type HostKinds = (host: string) => HostKind

/** An address in the form in which it is compared: http and https alike, no user, no fragment, no "www.", no port that goes without
    saying, no slash at the end, letters not disguised by percent signs. */
export interface Comparable {
  readonly host: string
  /** ':8080' or ''. */
  readonly port: string
  /** '/' or longer. */
  readonly path: string
  /** '?a=b' or ''. */
  readonly query: string
}

/** A host has a dot, or is an IP address. */
const HOST = /^(?:[^.\s/]+(?:\.[^.\s/]+)+|\[[0-9a-f:.]+\])$/

/** Null for what no browser could open as a page. */
export function comparable(address: string): Comparable | null {
  const url = urlOf(address)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null
  const host = url.hostname.replace(/\.$/, '')
  if (!HOST.test(host)) return null
  return {
    host: host.replace(/^www\.(?=[^.]+\.)/, ''),
    port: /^(?:80|443|)$/.test(url.port) ? '' : `:${url.port}`,
    path: undisguised(url.pathname).replace(/\/+$/, '') || '/',
    query: url.search === '?' ? '' : undisguised(url.search),
  }
}

/** RFC 3986 section 6.2.2: percent signs before letters that need none say nothing, nor does the case of their digits. */
function undisguised(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (code) => {
    const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return /[\w.~-]/.test(letter) ? letter : code.toUpperCase()
  })
}

/** What to remember of a listed address, or why it is dropped. A key without a slash is a whole host. */
export type Entry =
  | { readonly key: string; readonly by: 'address' | 'host' }
  | { readonly dropped: 'shared-host' | 'brand-host' | 'too-long' }

export function entryOf({ host, port, path, query }: Comparable, kindOf: HostKinds): Entry {
  const whole = `${host}${port}${path}${query}`
  if (whole.length > LIMITS.keyChars) return { dropped: 'too-long' }
  if (path !== '/' || query !== '') return { key: whole, by: 'address' }
  const kind = kindOf(host)
  if (kind === 'one-owner') return { key: `${host}${port}`, by: 'host' }
  if (kind === 'within-shared') return { key: whole, by: 'address' }
  return { dropped: kind === 'brand' ? 'brand-host' : 'shared-host' }
}

/** Everything that a list may hold of this address, the surest first: itself, itself whatever is asked of it, and the hosts it is under, as
    far as they are one owner's. */
export function keysOf({ host, port, path, query }: Comparable, kindOf: HostKinds): readonly { key: string; by: 'address' | 'host' }[] {
  const whole = `${host}${port}${path}`
  const addresses = query === '' ? [whole] : path === '/' ? [`${whole}${query}`] : [`${whole}${query}`, whole]
  const hosts = hostsAbove(host)
    .filter((each) => kindOf(each) === 'one-owner')
    .flatMap((each) => (port === '' ? [each] : [`${each}${port}`, each]))
  return [
    ...addresses.filter((key) => key.length <= LIMITS.keyChars).map((key) => ({ key, by: 'address' as const })),
    ...hosts.map((key) => ({ key, by: 'host' as const })),
  ]
}

/** The host and what it is a part of: who holds a name holds all below it. An IP address is part of nothing. */
function hostsAbove(host: string): readonly string[] {
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) return [host]
  const labels = host.split('.')
  return labels
    .slice(0, -1)
    .map((_, nth) => labels.slice(nth).join('.'))
    .slice(-LIMITS.hostsAsked)
}
