// Text back into the bytes of its own character set: the opposite of the engine's reader, made from that reader, so that what it
// reads is what it gets. No library does: encoding-japanese knows no cp932 extensions in JIS and no Western or Chinese sets.
import { decodeText } from '../../packages/engine/dist/message/charset.js'
import { decodeDoubleByte, decodeJis, isDoubleByte } from '../../packages/engine/dist/message/double-byte.js'

const tables = new Map()

/** Character → bytes, by reading every sequence of one or two bytes. The first that gives a character is the common one. */
function tableOf(charset) {
  const made = tables.get(charset)
  if (made !== undefined) return made
  const table = new Map()
  const add = (...bytes) => {
    const text = readOne(charset, Uint8Array.from(bytes))
    if (text !== null && !text.includes('\ufffd') && [...text].length === 1 && !table.has(text)) table.set(text, bytes)
  }
  for (let byte = 0; byte < 0x100; byte++) add(byte)
  if (!SINGLE_BYTE.test(charset))
    for (let lead = 0x81; lead <= 0xfe; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) add(lead, trail)
  tables.set(charset, table)
  return table
}
const SINGLE_BYTE = /^(?:windows-|iso-8859-|koi8-|macintosh|ibm866|x-mac-)/

function readOne(charset, bytes) {
  if (isDoubleByte(charset)) return decodeDoubleByte(bytes, charset, true)
  // Bytes of Western sets alone read as UTF-8 or Japanese by chance: the letters around them make the guess sure.
  if (SINGLE_BYTE.test(charset)) return decodeText(Uint8Array.from([...PADDING, ...bytes]), charset).text.slice(PADDING.length)
  try {
    return new TextDecoder(charset === 'gbk' ? 'gb18030' : charset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
const PADDING = [...'the letters of a long and plain text '.repeat(3)].map((letter) => letter.charCodeAt(0))

let jisTable
/** JIS X 0208 by row and cell, as the engine reads it. */
function tableOfJis() {
  if (jisTable === undefined) {
    jisTable = new Map()
    for (let row = 0x21; row <= 0x7e; row++)
      for (let cell = 0x21; cell <= 0x7e; cell++) {
        const text = decodeJis(Uint8Array.from([0x1b, 0x24, 0x42, row, cell, 0x1b, 0x28, 0x42]))
        if ([...text].length === 1 && !text.includes('\ufffd') && !jisTable.has(text)) jisTable.set(text, [row, cell])
      }
  }
  return jisTable
}

function encodeJis(text) {
  const out = []
  let set = 'B'
  const enter = (next) => {
    if (set === next) return
    out.push(0x1b, ...(next === '$' ? [0x24, 0x42] : [0x28, next.charCodeAt(0)]))
    set = next
  }
  for (const character of text) {
    const code = character.codePointAt(0)
    if (code < 0x80) {
      enter('B')
      out.push(code)
    } else if (code >= 0xff61 && code <= 0xff9f) {
      enter('I')
      out.push(code - 0xff61 + 0x21)
    } else {
      const bytes = tableOfJis().get(character)
      if (bytes === undefined) return null
      enter('$')
      out.push(...bytes)
    }
  }
  enter('B')
  return Uint8Array.from(out)
}

function encodeUtf7(text) {
  return new TextEncoder().encode(
    text.replace(/\+|[^\0-\x7f]+/g, (run) => {
      if (run === '+') return '+-'
      const bytes = [...Array(run.length).keys()].flatMap((at) => [run.charCodeAt(at) >> 8, run.charCodeAt(at) & 0xff])
      return `+${Buffer.from(bytes).toString('base64').replace(/=+$/, '')}-`
    }),
  )
}

/** The bytes of a text in a character set (WHATWG name), or null where it lacks a character. */
export function encodeText(text, charset) {
  if (charset === 'utf-8') return new TextEncoder().encode(text)
  if (charset === 'iso-2022-jp') return encodeJis(text)
  if (charset === 'utf-7') return encodeUtf7(text)
  if (charset === 'utf-16le') return Uint8Array.from(Buffer.from(text, 'utf16le'))
  if (charset === 'utf-16be') return Uint8Array.from(Buffer.from(text, 'utf16le').swap16())
  const table = tableOf(charset)
  const out = []
  for (const character of text) {
    const bytes = table.get(character)
    if (bytes === undefined) return null
    out.push(...bytes)
  }
  return Uint8Array.from(out)
}

/** `bytes`, which read as `before`, so that they read as `after`: lines that do not change keep their bytes, broken ones too.
    Null where that can't be had. */
export function rewriteText(bytes, label, before, after) {
  if (before === after) return bytes
  const { charset } = decodeText(bytes, label)
  const reads = (made) => made !== null && decodeText(made, label).text === after
  const lines = split(bytes)
  const [linesBefore, linesAfter] = [before.split('\n'), after.split('\n')]
  if (!charset.startsWith('utf-16') && lines.length === linesBefore.length && lines.length === linesAfter.length) {
    const made = lines.map((line, at) => (linesBefore[at] === linesAfter[at] ? line : encodeText(linesAfter[at], charset)))
    if (made.every((line) => line !== null)) {
      const joined = Buffer.concat(made.flatMap((line, at) => (at === 0 ? [line] : [LF, line])))
      const whole = withMark(bytes, joined)
      if (reads(whole)) return whole
    }
  }
  const encoded = encodeText(after, charset)
  const whole = encoded === null ? null : withMark(bytes, encoded)
  return reads(whole) ? whole : null
}
const LF = Uint8Array.from([0x0a])
const MARKS = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
]

/** With the byte order mark that the text had. */
function withMark(original, made) {
  const mark = MARKS.find((bytes) => bytes.every((byte, at) => original[at] === byte))
  return mark === undefined || mark.every((byte, at) => made[at] === byte) ? made : Buffer.concat([Uint8Array.from(mark), made])
}

function split(bytes) {
  const lines = []
  let start = 0
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, start)) {
    lines.push(bytes.subarray(start, at))
    start = at + 1
  }
  lines.push(bytes.subarray(start))
  return lines
}
