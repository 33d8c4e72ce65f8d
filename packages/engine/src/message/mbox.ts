import { latin1 } from './charset.ts'
import { fieldName } from './headers.ts'
import { joined } from './joined.ts'
import { startOfHeader } from './mail.ts'

const LF = 0x0a
const CAPITAL_F = 0x46
/** "From sender Mon Nov 23 10:00:00 2026": the date tells a separator from a sentence that starts with "From ". */
const SEPARATOR = /^From \S.{0,200}?\d{1,2}:\d\d(?::\d\d)?\b.{0,40}\b(?:19|20)\d\d\b/

export function isSeparator(line: string): boolean {
  return SEPARATOR.test(line)
}

/** Whether a file that begins with these bytes (some hundred are enough) is an mbox. */
export function isMailbox(head: Uint8Array): boolean {
  const start = startOfHeader(head)
  return isSeparator(latin1(head, start, Math.min(head.length, start + SEPARATOR_CHARS)).split('\n', 1)[0] ?? '')
}

/** The messages of an mbox (RFC 4155): without the separator line, ">From " as it was before. */
export function* splitMbox(bytes: Uint8Array): Generator<Uint8Array> {
  let start = -1
  for (const [at, next] of separators(bytes, startOfHeader(bytes))) {
    if (start >= 0) yield unescaped(bytes, start, at)
    start = next
  }
  if (start >= 0) yield unescaped(bytes, start, bytes.length)
}

/** The messages of an mbox that memory can't hold, read as it comes. One of more than `limit` bytes comes as null, and those after it still come. */
export async function* splitMboxStream(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array | null> {
  /** What is left of the block before: the message that is not complete yet, without its separator line. */
  let held = new Uint8Array(0)
  let state: 'before' | 'inside' | 'skipping' = 'before'
  for await (const [block, isLast] of blocks(chunks, () => held)) {
    let start = 0
    for (const [at, next] of separators(block, state === 'before' ? startOfHeader(block) : 0)) {
      // Only the line below tells a separator.
      if (!isLast && next + NEXT_LINE_CHARS > block.length) break
      if (state === 'inside') yield at - start > limit ? null : unescaped(block, start, at)
      state = 'inside'
      start = next
    }
    if (isLast) {
      if (state === 'inside') yield block.length - start > limit ? null : unescaped(block, start, block.length)
      return
    }
    held = block.slice(start)
    if (held.length > limit || state !== 'inside') {
      if (state === 'inside') {
        yield null
        state = 'skipping'
      }
      if (held.length > TAIL_BYTES) {
        held = held.slice(-TAIL_BYTES)
        held[0] = SPACE // cut anywhere: no line begins here
      }
    }
  }
}
const BLOCK_BYTES = 1024 * 1024
const SEPARATOR_CHARS = 300
const NEXT_LINE_CHARS = 200
/** More than a separator and what is read of the line below it. */
const TAIL_BYTES = 1024
const SPACE = 0x20

/** What is held and at least as much again, so that a long message is not copied for each chunk. */
async function* blocks(chunks: AsyncIterable<Uint8Array>, held: () => Uint8Array): AsyncGenerator<readonly [Uint8Array, boolean]> {
  let fresh: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    fresh.push(chunk)
    size += chunk.length
    if (size < Math.max(BLOCK_BYTES, held().length)) continue
    const block = joined([held(), ...fresh])
    fresh = []
    size = 0
    yield [block, false]
  }
  yield [joined([held(), ...fresh]), true]
}

/** Each separator line: where it begins, and where the line below does. */
function* separators(bytes: Uint8Array, from: number): Generator<readonly [at: number, next: number]> {
  for (let at = from; at < bytes.length; ) {
    const newline = bytes.indexOf(LF, at)
    const next = newline < 0 ? bytes.length : newline + 1
    if (bytes[at] === CAPITAL_F && separates(bytes, at, next)) yield [at, next]
    at = next
  }
}

function separates(bytes: Uint8Array, at: number, next: number): boolean {
  if (!isSeparator(latin1(bytes, at, Math.min(next, at + SEPARATOR_CHARS)))) return false
  const line = latin1(bytes, next, Math.min(bytes.length, next + NEXT_LINE_CHARS))
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
