/// <reference path="./punycode.d.ts" />
import punycode from 'punycode/punycode.js'
import { parse } from 'tldts'
import { siteOf } from '../knowledge/knowledge.ts'
import type { Link } from './types.ts'
import { urlOf, type WebUrl } from './web-url.ts'

/** An address taken apart the way a browser does it (WHATWG URL). */
export interface Target {
  readonly scheme: Link['scheme']
  /** Normalised address. */
  readonly href: string
  /** Lower-case ASCII host; for mailto the domain; '' where there is none. */
  readonly host: string
  readonly site: string | null
  readonly port: number | null
  readonly userinfo: string | null
  readonly ip: boolean
  /** Path, query and fragment. */
  readonly path: string
}

const SCHEMES: Readonly<Record<string, Link['scheme']>> = {
  'http:': 'http',
  'https:': 'https',
  'mailto:': 'mailto',
  'tel:': 'tel',
  'sms:': 'sms',
  'smsto:': 'sms',
  'javascript:': 'javascript',
  'data:': 'data',
}

/** RFC 2606 names: reports, manuals and samples write them; no public suffix list holds them. */
const RESERVED = /\.(?:example|test|invalid)$/

/** The host ends in a public suffix that really exists, and has a name before it. */
export function hasKnownSuffix(host: string): boolean {
  if (RESERVED.test(host)) return true
  const { domain, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true, validateHostname: false, extractHostname: false })
  return domain !== null && (isIcann === true || isPrivate === true)
}

/** Lower-case ASCII; '' where there is none. */
export function hostOfAddress(address: string): string {
  return parseTarget(address)?.host ?? ''
}

/** Browsers drop these anywhere in an address and before it, so that "ht\ntps" or "java\tscript" still opens. */
const DROPPED = /[\t\n\r]|^[\x00-\x20]+/g

/** Takes an address apart. Null: nothing that a press would open (relative, broken). */
export function parseTarget(href: string): Target | null {
  const address = href.replace(DROPPED, '')
  const absolute = /^[a-z][a-z0-9+.-]*:/i.test(address)
  const url = urlOf(absolute && !isHostWithPort(address) ? address : /^[\\/]{2}/.test(address) ? `https:${address}` : hostOnly(address))
  if (url === null) return null
  const scheme = SCHEMES[url.protocol] ?? 'other'
  if (scheme === 'http' || scheme === 'https') return webTarget(url, scheme)
  const domain = scheme === 'mailto' ? mailDomain(url.pathname) : ''
  return {
    scheme,
    href: url.href,
    host: domain,
    site: siteOf(domain),
    port: null,
    userinfo: null,
    ip: false,
    path: `${url.pathname}${url.search}${url.hash}`,
  }
}

function webTarget(url: WebUrl, scheme: 'http' | 'https'): Target {
  const host = url.hostname.replace(/\.$/, '')
  const ip = host.startsWith('[') || /^[\d.]+$/.test(host)
  const { username, password } = url
  return {
    scheme,
    href: url.href,
    host,
    site: ip ? null : siteOf(host),
    port: url.port === '' ? null : Number(url.port),
    userinfo: username === '' && password === '' ? null : password === '' ? username : `${username}:${password}`,
    ip,
    path: `${url.pathname}${url.search}${url.hash}`,
  }
}

/** "evil.example:8080/x" is no scheme, though RFC 3986 would read one. */
const isHostWithPort = (address: string) => /^[a-z0-9.-]{1,253}:\d{1,5}(?:[/?#]|$)/i.test(address) && address.includes('.')

/** Mail clients open href="www.evil.example/x" as a web address. */
function hostOnly(address: string): string {
  const host = /^[^/?#\\:@\s]{1,253}/.exec(address)?.[0] ?? ''
  return host.includes('.') && hasKnownSuffix(host.toLowerCase()) ? `http://${address}` : ''
}

function mailDomain(path: string): string {
  const address = path.split(/[,;]/, 1)[0] ?? ''
  const domain = address.slice(address.lastIndexOf('@') + 1)
  return address.includes('@') ? asciiHost(domain) : ''
}

/** Lower-case ASCII (punycode) form of a host as written; '' when it is none. */
export function asciiHost(host: string): string {
  return host === '' || /[/?#@:\\\s]/.test(host) ? '' : (urlOf(`http://${host}`)?.hostname.replace(/\.$/, '') ?? '')
}

/** The host as a person would write it: xn-- decoded. For showing, never for comparing. */
export function displayHost(host: string): string {
  try {
    return host.includes('xn--') ? punycode.toUnicode(host) : host
  } catch {
    return host
  }
}
