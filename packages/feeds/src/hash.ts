import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** The first 64 bits of a key's SHA-256: spread evenly, the same on every platform, and nobody finds many keys that share them. */
export interface Hash {
  readonly high: number
  readonly low: number
}

const utf8 = new TextEncoder()

export function hashOf(key: string): Hash {
  const view = viewOf(sha256(utf8.encode(key)))
  return { high: view.getUint32(0), low: view.getUint32(4) }
}

/** Tells whether a file is as it was written; not whether somebody wrote it on purpose. */
export function checksum(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes)).slice(0, 16)
}

export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}
