/** A piece of RTF (Rich Text Format Specification 1.9.1). `start` and `end` are offsets of raw bytes. */
export type Token =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** \word or \wordN; `parameter` null when there is none. */
  | { readonly kind: 'word'; readonly name: string; readonly parameter: number | null }
  /** \~ \* \{ … one character that is no letter. */
  | { readonly kind: 'symbol'; readonly character: string }
  /** \'xx */
  | { readonly kind: 'byte'; readonly value: number }
  /** Bytes of text without line ends. */
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | { readonly kind: 'binary'; readonly start: number; readonly end: number }

const BACKSLASH = 0x5c
/** '{' begins a group. */
export const OPEN = 0x7b
const CLOSE = 0x7d
const OPENED: Token = { kind: 'open' }
const CLOSED: Token = { kind: 'close' }
/** Longer ones exist in no version; the rest is text. */
const WORD_CHARS = 32
const PARAMETER_DIGITS = 10

const isLetter = (byte: number) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39
const isLineEnd = (byte: number) => byte === 0x0a || byte === 0x0d || byte === 0

export function* tokens(bytes: Uint8Array): Generator<Token> {
  const at = (index: number) => bytes[index] ?? 0
  let place = 0
  while (place < bytes.length) {
    const byte = at(place)
    if (byte === OPEN || byte === CLOSE) {
      place++
      yield byte === OPEN ? OPENED : CLOSED
    } else if (isLineEnd(byte)) place++
    else if (byte !== BACKSLASH) {
      const start = place
      while (place < bytes.length && at(place) !== BACKSLASH && at(place) !== OPEN && at(place) !== CLOSE && !isLineEnd(at(place))) place++
      yield { kind: 'text', start, end: place }
    } else if (isLetter(at(place + 1))) {
      const { name, parameter, end } = wordAt(bytes, place + 1)
      place = end
      if (name === 'bin' && parameter !== null && parameter > 0) {
        const start = place
        place = Math.min(bytes.length, start + parameter)
        yield { kind: 'binary', start, end: place }
      } else yield { kind: 'word', name, parameter }
    } else if (at(place + 1) === 0x27) {
      const value = byteOf(at(place + 2), at(place + 3))
      place += 4
      if (value >= 0) yield { kind: 'byte', value }
    } else {
      const character = String.fromCharCode(at(place + 1))
      place += 2
      yield { kind: 'symbol', character }
    }
  }
}

function wordAt(bytes: Uint8Array, start: number): { name: string; parameter: number | null; end: number } {
  let end = start
  let name = ''
  while (end - start < WORD_CHARS && isLetter(bytes[end] ?? 0)) name += String.fromCharCode(bytes[end++] ?? 0)
  const isNegative = bytes[end] === 0x2d
  const first = isNegative ? end + 1 : end
  let digits = first
  let value = 0
  while (digits - first < PARAMETER_DIGITS && isDigit(bytes[digits] ?? 0)) value = value * 10 + (bytes[digits++] ?? 0) - 0x30
  const parameter = digits === first ? null : isNegative ? -value : value
  if (parameter !== null) end = digits
  if (bytes[end] === 0x20) end++
  return { name, parameter, end }
}

/** The number that two hexadecimal digits are; -1 when they are none. */
function byteOf(high: number, low: number): number {
  const first = digitOf(high)
  const second = digitOf(low)
  return first < 0 || second < 0 ? -1 : (first << 4) | second
}

/** -1 for what is no hexadecimal digit. */
export function digitOf(code: number): number {
  if (isDigit(code)) return code - 0x30
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1
}
