import { latin1 } from './charset.ts'
import { fieldName } from './headers.ts'

const LF = 0x0a
const CAPITAL_F = 0x46
/** "From sender Mon Nov 23 10:00:00 2026": the date tells a separator from a sentence that starts with "From ". */
const SEPARATOR = /^From \S.{0,200}?\d{1,2}:\d\d(?::\d\d)?\b.{0,40}\b(?:19|20)\d\d\b/

export function isSeparator(line: string): boolean {
  return SEPARATOR.test(line)
}

/** The messages of an mbox (RFC 4155): without the separator line, ">From " as it was before. */
export function* splitMbox(bytes: Uint8Array): Generator<Uint8Array> {
  let start = -1
  for (let at = 0; at < bytes.length; ) {
    const newline = bytes.indexOf(LF, at)
    const next = newline < 0 ? bytes.length : newline + 1
    if (bytes[at] === CAPITAL_F && separates(bytes, at, next)) {
      if (start >= 0) yield unescaped(bytes, start, at)
      start = next
    }
    at = next
  }
  if (start >= 0) yield unescaped(bytes, start, bytes.length)
}

function separates(bytes: Uint8Array, at: number, next: number): boolean {
  if (!isSeparator(latin1(bytes, at, Math.min(next, at + 300)))) return false
  const line = latin1(bytes, next, Math.min(bytes.length, next + 200))
  return fieldName(line) !== '' || line.startsWith('>From ') || line === ''
}

/** Writers of mbox put ">" before body lines that start with "From " and an empty line after each message. */
function unescaped(bytes: Uint8Array, start: number, end: number): Uint8Array {
  let stop = end
  if (bytes[stop - 1] === LF && (bytes[stop - 2] === LF || (bytes[stop - 2] === 0x0d && bytes[stop - 3] === LF)))
    stop -= bytes[stop - 2] === LF ? 1 : 2
  const quoted: number[] = []
  for (let at = bytes.indexOf(0x3e, start); at >= 0 && at < stop; at = bytes.indexOf(0x3e, at + 1))
    if ((at === start || bytes[at - 1] === LF) && isQuotedFrom(bytes, at)) quoted.push(at)
  if (quoted.length === 0) return bytes.subarray(start, stop)
  const out = new Uint8Array(stop - start - quoted.length)
  let from = start
  let length = 0
  for (const at of quoted) {
    out.set(bytes.subarray(from, at), length)
    length += at - from
    from = at + 1
  }
  out.set(bytes.subarray(from, stop), length)
  return out
}

function isQuotedFrom(bytes: Uint8Array, at: number): boolean {
  let from = at
  while (bytes[from] === 0x3e && from < at + 50) from++
  return bytes[from] === CAPITAL_F && latin1(bytes, from, from + 5) === 'From '
}
