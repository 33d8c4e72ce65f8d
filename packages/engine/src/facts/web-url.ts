/// <reference path="./punycode.d.ts" />
import punycode from 'punycode/punycode.js'

/** What a URL says, in one form on every platform. */
export type WebUrl = Pick<URL, 'protocol' | 'href' | 'hostname' | 'port' | 'username' | 'password' | 'pathname' | 'search' | 'hash'>

/** The address as a URL, or null where no browser could open it. Platforms follow different years of the URL Standard and of Unicode:
    they are handed only what all of them parse alike, and what they write differently is put into one form. */
export function urlOf(address: string, base?: string): WebUrl | null {
  const whole = inOneForm(address)
  const from = base === undefined ? undefined : inOneForm(base)
  if (whole === null || from === null) return null
  return parse(whole, from) ?? parseUnread(whole, from)
}

/** Scheme and slashes (browsers take any number of either slash), authority, path, the rest. */
const WEB_ADDRESS = /^((?:https?|ftp|wss?):[\\/]*|[\\/]{2,})([^\\/?#]*)([^?#]*)(.*)$/is

function inOneForm(address: string): string | null {
  const clean = address.replace(/[\t\n\r]/g, '').replace(/^[\x00-\x20]+|[\x00-\x20]+$/g, '')
  const [, start = '', authority = '', path = '', rest = ''] = WEB_ADDRESS.exec(clean) ?? []
  if (start === '') return clean
  const hostAt = authority.lastIndexOf('@') + 1
  const colon = authority.lastIndexOf(':')
  const portAt = colon >= hostAt && colon > authority.lastIndexOf(']') ? colon : authority.length
  const host = asciiName(authority.slice(hostAt, portAt))
  if (host === null) return null
  const user = authority.slice(0, hostAt).replaceAll("'", '%27')
  return `${start}${user}${host}${authority.slice(portAt)}${path.replaceAll('^', '%5E').replaceAll('|', '%7C')}${rest}`
}

/** Forbidden domain code points of the URL Standard, and what is left of bytes that are no UTF-8. */
const FORBIDDEN = /[\x00-\x20#%/:<>?@[\\\]^|\x7f\ufffd]/

/** RFC 1035; without it the punycode of an endless name would take a time that grows with its square. */
const LONGEST_NAME = 253

/** UTS #46 as far as addresses need it: which letters a platform knows must not decide whether a link is seen. Null: no name. */
function asciiName(name: string): string | null {
  if (/^[\x21-\x24\x26-\x7e]*$/.test(name)) return name.toLowerCase()
  const decoded = percentDecoded(name)
  // Joiners change no letter and are seen by nobody; a name may hold them between few letters of few scripts (UTS #46, CheckJoiners).
  if (/[\u200c\u200d]/.test(decoded)) return null
  const mapped = decoded
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll('。', '.')
  return mapped === '' || mapped.length > LONGEST_NAME || FORBIDDEN.test(mapped) ? null : punycode.toASCII(mapped)
}

function percentDecoded(text: string): string {
  if (!text.includes('%')) return text
  const bytes = new TextEncoder().encode(text)
  const decoded: number[] = []
  for (let at = 0; at < bytes.length; at++) {
    const digits = bytes[at] === 0x25 ? /^[0-9a-f]{2}$/i.exec(String.fromCharCode(...bytes.subarray(at + 1, at + 3))) : null
    decoded.push(digits === null ? (bytes[at] ?? 0) : Number.parseInt(digits[0], 16))
    if (digits !== null) at += 2
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(decoded))
}

function parse(address: string, base: string | undefined): WebUrl | null {
  try {
    const url = new URL(address, base)
    return url.hostname.includes('%2A') ? withStars(url) : url
  } catch {
    return null
  }
}

/** Chromium alone escapes a star in a host. */
function withStars({ protocol, href, hostname, port, username, password, pathname, search, hash }: URL): WebUrl {
  const user = username === '' && password === '' ? '' : `${username}${password === '' ? '' : `:${password}`}@`
  const hostAt = protocol.length + 2 + user.length
  const starred = hostname.replaceAll('%2A', '*')
  const whole = `${href.slice(0, hostAt)}${starred}${href.slice(hostAt + hostname.length)}`
  return { protocol, href: whole, hostname: starred, port, username, password, pathname, search, hash }
}

/** Node 20 refuses "xn--" before what is no punycode; browsers open it. So it parses the address with another mark in its place. */
function parseUnread(address: string, base: string | undefined): WebUrl | null {
  const mark = [...'0123456789'].map((digit) => `xn${digit}-`).find((each) => !`${address}${base}`.includes(each))
  if (mark === undefined || !`${address}${base}`.includes('xn--')) return null
  const url = parse(address.replaceAll('xn--', mark), base?.replaceAll('xn--', mark))
  if (url === null) return null
  const restored = (text: string) => text.replaceAll(mark, 'xn--')
  return {
    protocol: url.protocol,
    href: restored(url.href),
    hostname: restored(url.hostname),
    port: url.port,
    username: restored(url.username),
    password: restored(url.password),
    pathname: restored(url.pathname),
    search: restored(url.search),
    hash: restored(url.hash),
  }
}
