import { type Bytes, lowerCase } from './bytes.ts'

/** RFC 6376 section 3.4: what may change on the way without breaking a signature. */
export type Canonicalization = 'simple' | 'relaxed'

const CR = 0x0d
const LF = 0x0a
const SPACE = 0x20
const isBlank = (byte: number | undefined) => byte === SPACE || byte === 0x09

/** `raw` without the CRLF at its end. Relaxed (section 3.4.2): name in lower case, unfolded, runs of blanks made one. */
export function canonicalField(raw: string, how: Canonicalization): string {
  if (how === 'simple') return raw
  const unfolded = raw.replaceAll('\r\n', '')
  const colon = unfolded.indexOf(':')
  const text = trimmedBlanks(unfolded.slice(colon + 1)).replace(/[ \t]+/g, ' ')
  return colon < 0 ? text : `${lowerCase(trimmedBlanks(unfolded.slice(0, colon)))}:${text}`
}

/** A carriage return alone is no blank here. */
function trimmedBlanks(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}

/** Sections 3.4.3 and 3.4.4. In `body` every LF stands after a CR. */
export function canonicalBody(body: Bytes, how: Canonicalization): Bytes {
  return how === 'simple' ? simpleBody(body) : relaxedBody(body)
}

function simpleBody(body: Bytes): Bytes {
  let end = body.length
  while (end >= 2 && body[end - 1] === LF && body[end - 2] === CR) end -= 2
  const out = new Uint8Array(end + 2)
  out.set(body.subarray(0, end))
  out.set([CR, LF], end)
  return out
}

function relaxedBody(body: Bytes): Bytes {
  const out = new Uint8Array(body.length + 2)
  let length = 0
  // Line ends that count only if something follows them.
  let held = 0
  for (let start = 0; start < body.length; ) {
    const lf = body.indexOf(LF, start)
    let end = lf < 0 ? body.length : lf - 1
    while (end > start && isBlank(body[end - 1])) end--
    for (; held > 0 && end > start; held--) {
      out[length++] = CR
      out[length++] = LF
    }
    for (let at = start; at < end; at++) {
      if (!isBlank(body[at])) out[length++] = body[at] ?? 0
      else if (at === start || !isBlank(body[at - 1])) out[length++] = SPACE
    }
    held++
    start = lf < 0 ? body.length : lf + 1
  }
  if (length === 0) return new Uint8Array(0)
  out[length++] = CR
  out[length++] = LF
  return out.subarray(0, length)
}
