const DIGITS = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')
const PAD = 0x3d
/** RFC 2045 section 6.8: 76 characters a line. */
const LINE_BYTES = 57

/** The bytes as base64 in lines, each with its line end. */
export function base64Lines(bytes: Uint8Array): Uint8Array {
  const lines = Math.ceil(bytes.length / LINE_BYTES)
  const out = new Uint8Array(Math.ceil(bytes.length / 3) * 4 + lines * 2)
  let place = 0
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    out[place++] = DIGITS[bits >> 18] ?? 0
    out[place++] = DIGITS[(bits >> 12) & 63] ?? 0
    out[place++] = left > 1 ? (DIGITS[(bits >> 6) & 63] ?? 0) : PAD
    out[place++] = left > 2 ? (DIGITS[bits & 63] ?? 0) : PAD
    if ((at + 3) % LINE_BYTES === 0 || left <= 3) {
      out[place++] = 0x0d
      out[place++] = 0x0a
    }
  }
  return out
}
