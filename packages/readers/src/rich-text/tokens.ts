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
const OPEN = 0x7b
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
      const value = Number.parseInt(String.fromCharCode(at(place + 2), at(place + 3)), 16)
      place += 4
      if (!Number.isNaN(value)) yield { kind: 'byte', value }
    } else {
      const character = String.fromCharCode(at(place + 1))
      place += 2
      yield { kind: 'symbol', character }
    }
  }
}

function wordAt(bytes: Uint8Array, start: number): { name: string; parameter: number | null; end: number } {
  let end = start
  while (end - start < WORD_CHARS && isLetter(bytes[end] ?? 0)) end++
  const name = String.fromCharCode(...bytes.subarray(start, end))
  let digits = end
  if (bytes[digits] === 0x2d) digits++
  const first = digits
  while (digits - first < PARAMETER_DIGITS && isDigit(bytes[digits] ?? 0)) digits++
  const parameter = digits > first ? Number(String.fromCharCode(...bytes.subarray(end, digits))) : null
  if (parameter !== null) end = digits
  if (bytes[end] === 0x20) end++
  return { name, parameter, end }
}
