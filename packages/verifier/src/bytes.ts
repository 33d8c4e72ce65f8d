/** The fields of a mail are handled as strings of bytes, one character a byte, for signatures are over bytes whatever these mean. */

export type Bytes = Uint8Array<ArrayBuffer>

const CHUNK = 8192

export function binaryOf(bytes: Uint8Array): string {
  const chunks: string[] = []
  for (let at = 0; at < bytes.length; at += CHUNK) chunks.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)))
  return chunks.join('')
}

export function bytesOf(binary: string): Bytes {
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
  return bytes
}

/** What a string of bytes says as UTF-8. */
export const utf8 = (binary: string) => new TextDecoder().decode(bytesOf(binary))

/** As tolerant as mail software is: anything but its letters is passed over. */
export function fromBase64(text: string): Bytes {
  const letters = (text.split('=', 1)[0] ?? '').replace(/[^A-Za-z0-9+/]/g, '')
  return bytesOf(atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters))
}

export const toBase64 = (bytes: Uint8Array) => btoa(binaryOf(bytes))

/** As addresses and web keys have it (RFC 4648 section 5), without padding. */
export const toBase64Url = (bytes: Uint8Array) => toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

export async function digest(algorithm: 'SHA-256' | 'SHA-1', bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest(algorithm, bytes))
}

/** Without the white space of RFC 5322 around it. By hand: a regular expression for the end goes over a run of blanks once for each. */
export function trimmed(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}
const isBlank = (code: number) => code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0a

/** ASCII letters only: lower case in Unicode would change the bytes of other letters. */
export const lowerCase = (binary: string) => binary.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
