import { LIMITS } from '../limits.ts'
import { bytesOf, charsetOf, decodeText, latin1 } from './charset.ts'
import { decodeWords } from './encoded-words.ts'
import type { Header } from './types.ts'

export interface HeaderBlock {
  readonly headers: readonly Header[]
  /** Where the body starts. */
  readonly bodyStart: number
  /** More fields or bytes than the limits allow: the rest was not read. */
  readonly cut: boolean
  /** Lines stand in it that are no fields, or it does not end in an empty line: programs differ in where such a header ends. */
  readonly irregular: boolean
}

const LF = 0x0a
const CR = 0x0d

/** The fields from `start` to the first empty line (RFC 5322 section 2.1). Line ends are LF or CRLF.
    A delimiter line of the surrounding multipart ends the fields too: cut parts often lack the empty line. */
export function readHeaders(bytes: Uint8Array, start: number, end: number): HeaderBlock {
  const headers: Header[] = []
  let key = ''
  let lines: string[] = []
  let size = 0
  let cut = false
  let irregular = false
  const finish = () => {
    if (key !== '' && headers.length < LIMITS.headerCount) {
      const header = makeHeader(key, lines)
      headers.push(header)
      cut ||= size > LIMITS.headerValueChars || hasMoreWords(header.raw)
    }
    key = ''
    lines = []
    size = 0
  }
  let at = start
  while (at < end) {
    const newline = bytes.indexOf(LF, at)
    const next = newline < 0 || newline >= end ? end : newline + 1
    const lineEnd = withoutLineEnd(bytes, at, next)
    if (lineEnd === at) {
      finish()
      const isPlain = next - at === 1 || (next - at === 2 && bytes[at] === CR && bytes[at + 1] === LF)
      return { headers, bodyStart: next, cut, irregular: irregular || !isPlain }
    }
    if (bytes[at] === 0x2d && bytes[at + 1] === 0x2d) {
      irregular = true
      break
    }
    if (at - start > LIMITS.headerBytes || headers.length >= LIMITS.headerCount) {
      cut = true
      at = next
      continue
    }
    const first = bytes[at]
    if (first === 0x20 || first === 0x09) {
      if (size < LIMITS.headerValueChars) lines.push(latin1(bytes, at, Math.min(lineEnd, at + LIMITS.headerValueChars)))
      size += lineEnd - at
    } else {
      const line = latin1(bytes, at, Math.min(lineEnd, at + LIMITS.headerValueChars))
      const name = fieldName(line)
      irregular ||= line.includes('\r')
      if (name !== '') {
        finish()
        key = name.toLowerCase()
        lines.push(line.slice(line.indexOf(':') + 1))
        size = line.length
      } else if (headers.length + lines.length > 0 && !fieldsFollow(bytes, next, end)) {
        irregular = true
        break // the empty line is missing: this is the body already
      } else if (key !== '' && /[\x1b\x80-\xff]|=\?/.test(line)) {
        irregular = true
        lines.push(line) // folded without the white space, by senders of raw Japanese
        size += line.length
      } else irregular = true
    }
    at = next
  }
  finish()
  return { headers, bodyStart: at, cut, irregular }
}

function withoutLineEnd(bytes: Uint8Array, start: number, next: number): number {
  let end = next
  if (end > start && bytes[end - 1] === LF) end--
  while (end > start && bytes[end - 1] === CR) end--
  return end
}

/** RFC 5322 section 3.6.8, and the white space before the colon of section 4.5. */
const FIELD = /^([\x21-\x39\x3b-\x7e]{1,100})[ \t]*:(?!\/\/)/
export function fieldName(line: string): string {
  return FIELD.exec(line)?.[1] ?? ''
}

/** The next few lines still hold a field before the empty line. */
function fieldsFollow(bytes: Uint8Array, from: number, end: number): boolean {
  let at = from
  for (let lines = 0; lines < 4 && at < end; lines++) {
    const newline = bytes.indexOf(LF, at)
    const next = newline < 0 || newline >= end ? end : newline + 1
    if (withoutLineEnd(bytes, at, next) === at) return false
    if (KNOWN_FIELD.test(latin1(bytes, at, Math.min(next, at + 40)))) return true
    at = next
  }
  return false
}
/** Fields that mail on the wire has; a line of prose hardly starts like this. */
export const KNOWN_FIELD =
  /^(?:received|return-path|delivered-to|from|sender|reply-to|to|cc|bcc|subject|date|message-id|in-reply-to|references|mime-version|content-[a-z-]+|dkim-signature|domainkey-signature|authentication-results|received-spf|arc-[a-z-]+|list-[a-z-]+|user-agent|envelope-to|errors-to|precedence|importance|priority|organization|thread-[a-z]+|x-[a-z0-9_-]+)[ \t]*:/i

function makeHeader(key: string, lines: readonly string[]): Header {
  const raw = lines
    .join('')
    .replace(/[\t\r\n\0]/g, ' ')
    .trim()
    .slice(0, LIMITS.headerValueChars)
  return { key, raw, value: decodeWords(raw).replace(/[\r\n\0]+/g, ' ') }
}

/** Encoded words past the limit stay as they came. */
function hasMoreWords(raw: string): boolean {
  let count = 0
  for (let at = raw.indexOf('=?'); at >= 0 && count <= LIMITS.encodedWords; at = raw.indexOf('=?', at + 2)) count++
  return count > LIMITS.encodedWords
}

export function headerOf(headers: readonly Header[], key: string): Header | undefined {
  return headers.find((header) => header.key === key)
}

export interface Parameterised {
  /** Lower case, without parameters. */
  readonly value: string
  readonly params: Readonly<Record<string, string>>
}

/** "type/subtype; name=value" with RFC 2231 continuations and character sets, encoded words in quotes (against
    RFC 2047, yet the way most Japanese mailers name files), and raw 8-bit. */
export function parseParameters(raw: string): Parameterised {
  const [head = '', ...rest] = splitParameters(raw)
  const plain: Record<string, string> = Object.create(null)
  const pieces: Record<string, { index: number; text: string; encoded: boolean }[]> = Object.create(null)
  for (const item of rest) {
    const equals = item.indexOf('=')
    if (equals < 1) continue
    const name = item.slice(0, equals).trim().toLowerCase()
    const value = unquote(item.slice(equals + 1).trim())
    const extended = /^([^*]{1,60})\*(?:(\d{1,3})(\*)?)?$/.exec(name)
    if (extended === null) plain[name] ??= decodeWords(value)
    else {
      const base = extended[1] ?? ''
      const piece = { index: Number(extended[2] ?? 0), text: value, encoded: extended[2] === undefined || extended[3] !== undefined }
      const list = pieces[base]
      if (list === undefined) pieces[base] = [piece]
      else list.push(piece)
    }
  }
  // The extended form wins over the plain one (RFC 6266 section 4.3 says so for HTTP; mail clients agree).
  for (const [name, list] of Object.entries(pieces)) plain[name] = joinPieces(list)
  return { value: head.trim().toLowerCase(), params: plain }
}

function joinPieces(list: { index: number; text: string; encoded: boolean }[]): string {
  const sorted = [...list].sort((a, b) => a.index - b.index)
  const first = sorted[0]
  const label = first?.encoded === true ? /^([^']{0,60})'[^']{0,60}'/.exec(first.text) : null
  const text = sorted
    .map(({ text: piece, encoded }, index) => {
      const value = index === 0 && label !== null ? piece.slice(label[0].length) : piece
      return encoded ? value.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : value
    })
    .join('')
  return decodeText(bytesOf(text), charsetOf(label?.[1])).text
}

/** At semicolons outside of quotes. Outlook and others leave quotes open: then the rest is one item. */
function splitParameters(raw: string): readonly string[] {
  if (!raw.includes('"')) return raw.split(';').slice(0, MOST_PARAMETERS)
  const items: string[] = []
  let start = 0
  let quoted = false
  for (let at = 0; at < raw.length && items.length < MOST_PARAMETERS; at++) {
    const character = raw.charAt(at)
    if (character === '\\' && quoted) at++
    else if (character === '"') quoted = !quoted
    else if (character === ';' && !quoted) {
      items.push(raw.slice(start, at))
      start = at + 1
    }
  }
  items.push(raw.slice(start))
  return items
}
const MOST_PARAMETERS = 200

function unquote(value: string): string {
  if (!value.startsWith('"')) return value.replace(/\s+\(.*\)$/, '')
  const close = /^"((?:[^"\\]|\\.)*)"?/.exec(value)
  return (close?.[1] ?? '').replace(/\\(.)/g, '$1')
}
