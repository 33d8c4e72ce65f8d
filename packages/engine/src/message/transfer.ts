/** Content-Transfer-Encoding (RFC 2045 section 6), read as leniently as mail clients do. */

const DIGIT = new Int8Array(256).fill(-1)
for (const [value, character] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries())
  DIGIT[character.charCodeAt(0)] = value
const EQUALS = 0x3d
const isSpace = (byte: number) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)

export type Transfer = 'base64' | 'quoted-printable' | 'plain'

/** What the body is really encoded in: a wrong label must not turn a readable text into noise. */
export function transferOf(declared: string, bytes: Uint8Array): Transfer {
  const name = declared
    .trim()
    .toLowerCase()
    .replace(/[";\s].*$/, '')
  if (name === 'base64') return looksBase64(bytes) ? 'base64' : 'plain'
  if (name === 'quoted-printable' || name === 'quotedprintable') return 'quoted-printable'
  return 'plain'
}

function looksBase64(bytes: Uint8Array): boolean {
  let foreign = 0
  let digits = 0
  const end = Math.min(bytes.length, 4_096)
  for (let at = 0; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (DIGIT[byte] !== -1) digits++
    else if (byte !== EQUALS && byte !== 0x0a && byte !== 0x0d) foreign++
  }
  // Words have a space every few letters; base64 has none, whatever a list has put below it.
  return foreign * 12 <= digits || startsWithBase64Line(bytes)
}

function startsWithBase64Line(bytes: Uint8Array): boolean {
  let at = 0
  while (at < bytes.length && isSpace(bytes[at] ?? 0)) at++
  const start = at
  while (at < bytes.length && DIGIT[bytes[at] ?? 0] !== -1) at++
  return at - start >= 24 || (at > start && bytes[at] === EQUALS)
}

export function decodeTransfer(bytes: Uint8Array, transfer: Transfer, most = Number.POSITIVE_INFINITY): Uint8Array {
  if (transfer === 'base64') return decodeBase64(bytes, most)
  if (transfer === 'quoted-printable') return decodeQuotedPrintable(bytes, most)
  return bytes.length > most ? bytes.subarray(0, most) : bytes
}

export function decodeBase64(bytes: Uint8Array, most = Number.POSITIVE_INFINITY): Uint8Array {
  const out = new Uint8Array(Math.min(most, Math.ceil((bytes.length * 3) / 4) + 3))
  let length = 0
  let bits = 0
  let count = 0
  for (let at = 0; at < bytes.length && length < out.length; at++) {
    const byte = bytes[at] ?? 0
    const digit = DIGIT[byte] ?? -1
    if (digit >= 0) {
      bits = (bits << 6) | digit
      count += 6
      if (count >= 8) {
        count -= 8
        out[length++] = (bits >> count) & 0xff
        bits &= (1 << count) - 1
      }
    } else if (byte === EQUALS) {
      bits = 0
      count = 0
      if (followedByWords(bytes, at)) break
    }
  }
  return out.subarray(0, length)
}

/** After the padding, a mailing list's footer in clear text: not base64 any more. */
function followedByWords(bytes: Uint8Array, padding: number): boolean {
  const end = Math.min(bytes.length, padding + 200)
  for (let at = padding + 1; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (DIGIT[byte] === -1 && byte !== EQUALS && !(byte === 0x0a || byte === 0x0d)) return true
  }
  return false
}

/** How many bytes base64 holds, without decoding it. */
export function base64Size(bytes: Uint8Array): number {
  let digits = 0
  for (let at = 0; at < bytes.length; at++) if ((DIGIT[bytes[at] ?? 0] ?? -1) >= 0) digits++
  return Math.floor((digits * 3) / 4)
}

const hexValue = (byte: number): number =>
  byte >= 0x30 && byte <= 0x39 ? byte - 0x30 : (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66 ? (byte | 0x20) - 0x57 : -1

/** RFC 2045 section 6.7; `spaces` also reads `_` as a space (RFC 2047 section 4.2). */
export function decodeQuotedPrintable(bytes: Uint8Array, most = Number.POSITIVE_INFINITY, spaces = false): Uint8Array {
  const out = new Uint8Array(Math.min(most, bytes.length))
  let length = 0
  for (let at = 0; at < bytes.length && length < out.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte !== EQUALS) {
      out[length++] = spaces && byte === 0x5f ? 0x20 : byte
      continue
    }
    const high = hexValue(bytes[at + 1] ?? 0)
    const low = hexValue(bytes[at + 2] ?? 0)
    if (high >= 0 && low >= 0) {
      out[length++] = high * 16 + low
      at += 2
      continue
    }
    const next = softBreakEnd(bytes, at + 1)
    if (next === 0) out[length++] = byte
    else at = next - 1
  }
  return out.subarray(0, length)
}

/** Where the next line starts when only white space stands before it, else 0. */
function softBreakEnd(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < from + 80 && (bytes[at] === 0x20 || bytes[at] === 0x09)) at++
  if (at >= bytes.length) return at
  if (bytes[at] === 0x0d) at++
  if (bytes[at] === 0x0a) return at + 1
  return bytes[at - 1] === 0x0d ? at : 0
}
