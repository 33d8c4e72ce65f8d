import { LIMITS } from '../limits.ts'
import type { Message } from '../message/types.ts'
import type { Fact, Hop } from './types.ts'

/** The Received fields, newest first (RFC 5321 section 4.4). Only the topmost is surely the reader's own server's word. */
export function collectRoute(message: Message): Fact<readonly Hop[]> {
  if (message.headerSource !== 'wire') return { known: false, why: 'no-headers' }
  const received = message.headers.filter(({ key }) => key === 'received').slice(0, LIMITS.receivedHops)
  return { known: true, value: received.map(({ raw }) => parseReceived(raw)) }
}

/** Postfix, Sendmail, Exim, Exchange, qmail, Gmail: the standard leaves the comments free, and each fills them its own way. */
export function parseReceived(field: string): Hop {
  const raw = field.slice(0, FIELD_CHARS)
  const { plain, comments } = withoutComments(raw)
  const semicolon = plain.lastIndexOf(';')
  const clauses = semicolon < 0 ? plain : plain.slice(0, semicolon)
  const date =
    semicolon < 0
      ? ''
      : plain
          .slice(semicolon + 1)
          .replace(/\s+/g, ' ')
          .trim()
  const by = /(?:^|\s)by\s+([^\s;]+)/i.exec(clauses)
  const token = /^\s*from\s+([^\s;]+)/i.exec(clauses)?.[1] ?? null
  // Comments before "by" tell of the sender, those after it of the receiver.
  const byAt = by === null ? raw.length : by.index
  const about = token === null ? [] : comments.filter(({ at }) => at <= byAt).map(({ text }) => text)
  const told = about.join(' ')
  const helo = /\bhelo[=\s]+\[?([^\s\])]+)/i.exec(told.replace(/\behlo\b/gi, 'HELO'))?.[1] ?? null
  return {
    from: helo ?? hostIn(token),
    by: hostIn(by?.[1] ?? null),
    ip: ipIn(told) ?? ipIn(token ?? ''),
    reverse: reverseName(token, about, helo !== null, by?.[1] ?? ''),
    date: date === '' ? null : date,
  }
}
const FIELD_CHARS = 4_096

interface Comment {
  readonly text: string
  /** Length of the text outside of comments before it. */
  readonly at: number
}

/** Outside of the house: neither private nor loopback nor link-local. */
export function isPublicAddress(ip: string): boolean {
  return !PRIVATE_ADDRESS.test(ip)
}
/** RFC 1918, 3927, 6598 and 4193, and loopback. */
const PRIVATE_ADDRESS =
  /^(?:10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.|^(?:::1$|fe80:|f[cd][0-9a-f]{2}:)/i

export function withoutComments(raw: string): { readonly plain: string; readonly comments: readonly Comment[] } {
  const plain: string[] = []
  const comments: Comment[] = []
  let depth = 0
  let start = 0
  let from = 0
  let length = 0
  let quoted = false
  for (let at = 0; at < raw.length; at++) {
    const character = raw.charAt(at)
    if (character === '\\') at++
    else if (character === '"' && depth === 0) quoted = !quoted
    else if (quoted) continue
    else if (character === '(' && depth++ === 0) {
      plain.push(raw.slice(from, at))
      length += at - from
      start = at + 1
    } else if (character === ')' && depth > 0 && --depth === 0) {
      comments.push({ text: raw.slice(start, at), at: length })
      plain.push(' ')
      length++
      from = at + 1
    }
  }
  if (depth === 0) plain.push(raw.slice(from))
  return { plain: plain.join(''), comments }
}

function hostIn(token: string | null): string | null {
  const host = (token ?? '')
    .replace(/^\[(?:IPv6:)?|\]$/gi, '')
    .replace(/\.$/, '')
    .toLowerCase()
  return host === '' ? null : host
}

function ipIn(text: string): string | null {
  const bracketed = /\[(?:IPv6:)?([0-9a-f.:]{3,45})\]/i.exec(text)?.[1]
  if (bracketed !== undefined) return bracketed.toLowerCase()
  const dotted = /(?:^|[\s(@])((?:\d{1,3}\.){3}\d{1,3})(?=[\s),:]|$)/.exec(text)?.[1]
  if (dotted !== undefined) return dotted
  return /(?:^|[\s(])([0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})(?=[\s)]|$)/i.exec(text)?.[1]?.toLowerCase() ?? null
}

function reverseName(token: string | null, about: readonly string[], tellsHelo: boolean, by: string): string | null {
  for (const comment of about) {
    const name = /^\s*(?:[^\s@[]+@)?([a-z0-9_.-]+)\s*\[/i.exec(comment)?.[1]
    if (name !== undefined)
      return /may be forged/i.test(comment) || name.toLowerCase() === 'unknown' ? '' : name.toLowerCase().replace(/\.$/, '')
  }
  // qmail and Exim put the announced name into the comment and the found one in front.
  if (tellsHelo && token !== null) return token.toLowerCase() === 'unknown' || ipIn(token) !== null ? '' : hostIn(token)
  // Gmail leaves the place before the address empty when there is no name.
  return /(?:^|\.)google\.com$/i.test(by) && about.some((comment) => /^\s*\[/.test(comment)) ? '' : null
}
