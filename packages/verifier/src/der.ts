/** The two numbers of an RSA key, from the two forms in which keys are published: a SubjectPublicKeyInfo (RFC 5280 section 4.1) as nearly
    all are, or the bare RSAPublicKey (RFC 8017 appendix A.1.1) that RFC 6376 section 3.6.1 names. */

import { type Bytes, binaryOf } from './bytes.ts'

export interface RsaKey {
  readonly modulus: Bytes
  readonly exponent: Bytes
}

const SEQUENCE = 0x30
const INTEGER = 0x02
const BIT_STRING = 0x03
const OBJECT_ID = 0x06
const RSA_ENCRYPTION = '\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01'

/** null: no RSA key. */
export function rsaKeyOf(der: Bytes): RsaKey | null {
  const outer = itemAt(der, SEQUENCE)
  if (outer === null) return null
  const algorithm = itemAt(outer.content, SEQUENCE)
  if (algorithm === null) return numbersOf(outer.content)
  const id = itemAt(algorithm.content, OBJECT_ID)
  if (id === null || binaryOf(id.content) !== RSA_ENCRYPTION) return null
  // One byte says how many bits are left over: none.
  const bits = itemAt(algorithm.rest, BIT_STRING)
  const key = bits === null || bits.content[0] !== 0 ? null : itemAt(bits.content.subarray(1), SEQUENCE)
  return key === null ? null : numbersOf(key.content)
}

function numbersOf(bytes: Bytes): RsaKey | null {
  const modulus = itemAt(bytes, INTEGER)
  const exponent = modulus === null ? null : itemAt(modulus.rest, INTEGER)
  if (modulus === null || exponent === null) return null
  return { modulus: withoutZeros(modulus.content), exponent: withoutZeros(exponent.content) }
}

function withoutZeros(number: Bytes): Bytes {
  const first = number.findIndex((byte) => byte !== 0)
  return first < 0 ? new Uint8Array(0) : number.subarray(first)
}

/** How many bits a number without zeros before it has. */
export const bitsOf = (number: Bytes) => (number.length === 0 ? 0 : number.length * 8 - Math.clz32(number[0] ?? 0) + 24)

interface Item {
  readonly content: Bytes
  readonly rest: Bytes
}

/** The first item of a DER sequence where it has this tag (X.690 section 8.1). */
function itemAt(bytes: Bytes, tag: number): Item | null {
  if (bytes[0] !== tag) return null
  const first = bytes[1] ?? 0x80
  let start = 2
  let length = first
  if (first >= 0x80) {
    const lengthBytes = first & 0x7f
    if (lengthBytes === 0 || lengthBytes > 3) return null
    start += lengthBytes
    length = bytes.subarray(2, start).reduce((sum, byte) => sum * 256 + byte, 0)
  }
  if (start + length > bytes.length) return null
  return { content: bytes.subarray(start, start + length), rest: bytes.subarray(start + length) }
}
