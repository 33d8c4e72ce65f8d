import { BASE64_LINE } from './limits.ts'

export const CR = 13
export const LF = 10
const encoder = new TextEncoder()
export const utf8 = (text: string): Uint8Array => encoder.encode(text)

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Base64 in lines as RFC 2045 section 6.8 wants them, each with its CRLF. */
export function base64Lines(bytes: Uint8Array): Uint8Array {
  const perLine = (BASE64_LINE / 4) * 3
  const lines: Uint8Array[] = []
  for (let at = 0; at < bytes.length; at += perLine) lines.push(utf8(`${base64(bytes.subarray(at, at + perLine))}\r\n`))
  return joined(lines)
}

export const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

/** Line ends as mail has them on the wire: CR LF. Only for bytes without a bare CR. */
export function withCrlf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const bare = bytes.reduce((count, byte, at) => (byte === LF && bytes[at - 1] !== CR ? count + 1 : count), 0)
  const all = new Uint8Array(bytes.length + bare)
  let to = 0
  for (const [at, byte] of bytes.entries()) {
    if (byte === LF && bytes[at - 1] !== CR) all[to++] = CR
    all[to++] = byte
  }
  return all
}

/** The beginning that fits into so many bytes of UTF-8, cut between characters. `lineEnd`: the bytes that a line end takes. */
export function cutToBytes(text: string, bytes: number, lineEnd = 1): string {
  let used = 0
  let end = 0
  for (const char of text) {
    used += char === '\n' ? lineEnd : utf8Length(char.codePointAt(0) ?? 0)
    if (used > bytes) return text.slice(0, end)
    end += char.length
  }
  return text
}
const utf8Length = (code: number) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)

/** The source of a mail as text: UTF-8, else a Japanese set that fits all of it, else one letter a byte. */
export function sourceText(bytes: Uint8Array): string {
  for (const label of ['utf-8', 'shift_jis', 'euc-jp']) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes)
    } catch {}
  }
  return new TextDecoder('windows-1252').decode(bytes)
}
