import { LIMITS } from '../limits.ts'
import { bytesOf, charsetOf, decodeText } from './charset.ts'
import { joined } from './joined.ts'
import { decodeBase64, decodeQuotedPrintable } from './transfer.ts'

interface Word {
  readonly charset: string
  readonly encoding: 'b' | 'q'
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A header value as people read it (RFC 2047). `raw` holds bytes as Latin-1 characters.
    Neighbouring words of one character set are joined as bytes first: senders split them inside a character. */
export function decodeWords(raw: string): string {
  if (!raw.includes('=?')) return decodeRaw(raw)
  const out: string[] = []
  let run: Word[] = []
  let at = 0
  let count = 0
  for (let word = nextWord(raw, 0); word !== null && count < LIMITS.encodedWords; word = nextWord(raw, word.end)) {
    count++
    const between = raw.slice(at, word.start)
    const last = run.at(-1)
    const isNeighbour = last !== undefined && between.trim() === ''
    if (!isNeighbour || last.charset !== word.charset) {
      out.push(decodeRun(run), isNeighbour ? '' : decodeRaw(between))
      run = []
    }
    run.push(word)
    at = word.end
  }
  out.push(decodeRun(run), decodeRaw(raw.slice(at)))
  return out.join('')
}

/** Only what stands outside of encoded words is decoded: raw Japanese bytes hold ASCII commas, quotes and brackets. */
export function decodeOutsideWords(raw: string): string {
  if (!RAW_CHARACTER.test(raw)) return raw
  const out: string[] = []
  let at = 0
  let count = 0
  for (let word = nextWord(raw, 0); word !== null && count < LIMITS.encodedWords; word = nextWord(raw, word.end)) {
    count++
    out.push(decodeRaw(raw.slice(at, word.start)), raw.slice(word.start, word.end))
    at = word.end
  }
  out.push(decodeRaw(raw.slice(at)))
  return out.join('')
}

/** Raw 8-bit and raw JIS in header fields: against the standard, and common. */
function decodeRaw(text: string): string {
  return RAW_CHARACTER.test(text) && !DECODED.test(text) ? decodeText(bytesOf(text), null).text : text
}
const RAW_CHARACTER = /[\x1b\x80-\xff]/
const DECODED = /[^\0-\xff]/

function decodeRun(run: readonly Word[]): string {
  const first = run[0]
  if (first === undefined) return ''
  const chunks: Uint8Array[] = []
  let carried = ''
  for (const [index, { encoding, text }] of run.entries()) {
    if (encoding === 'q') {
      chunks.push(decodeQuotedPrintable(bytesOf(text), undefined, true))
      continue
    }
    const digits: string = carried + text.replace(/\s+/g, '')
    // Base64 cut at any place and carried on in the next word.
    const goesOn = digits.length % 4 !== 0 && !digits.endsWith('=') && run[index + 1]?.encoding === 'b'
    carried = goesOn ? digits : ''
    if (!goesOn) chunks.push(decodeBase64(bytesOf(digits)))
  }
  const { text } = decodeText(joined(chunks), first.charset)
  return text
}

/** The next `=?charset?B?text?=` at or after `from`; a missing end is taken at the next white space. */
function nextWord(raw: string, from: number): Word | null {
  for (let start = raw.indexOf('=?', from); start >= 0; start = raw.indexOf('=?', start + 2)) {
    const head = HEAD.exec(raw.slice(start, start + 90))
    if (head === null) continue
    const [whole, label = '', encoding = ''] = head
    const textStart = start + whole.length
    const isBase64 = encoding.toLowerCase() === 'b'
    let close = raw.indexOf('?=', textStart)
    if (!isBase64) close = pastBareQuestionMarks(raw, close)
    const nextStart = raw.indexOf('=?', textStart)
    const isOpen = close < 0 || (nextStart >= 0 && nextStart + 1 < close && !raw.slice(textStart, nextStart).includes('?'))
    const stop = isOpen ? openEnd(raw, textStart) : close
    return {
      charset: charsetOf(label),
      encoding: isBase64 ? 'b' : 'q',
      text: raw.slice(textStart, stop),
      start,
      end: isOpen ? stop : close + 2,
    }
  }
  return null
}
const HEAD = /^=\?([^?\s]{1,75})\?\s?([bBqQ])\s?\?/

/** "Really?=20yes?=": a question mark that was left bare before an encoded character does not end the word. */
function pastBareQuestionMarks(raw: string, close: number): number {
  let end = close
  while (end >= 0 && HEX_PAIR.test(raw.slice(end + 2, end + 4))) {
    const further = raw.indexOf('?=', end + 2)
    if (further < 0 || /\s|=\?/.test(raw.slice(end + 2, further + 1))) break
    end = further
  }
  return end
}
const HEX_PAIR = /^[0-9A-F]{2}$/

function openEnd(raw: string, from: number): number {
  const space = raw.slice(from).search(/\s|=\?/)
  return space < 0 ? raw.length : from + space
}
