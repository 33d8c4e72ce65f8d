import { Gunzip, Inflate } from 'fflate'
import { UNPACKING } from './limits.ts'

/** What came out: all of it, or its beginning and why no more. */
export interface Unpacked {
  readonly bytes: Uint8Array
  readonly end: 'whole' | 'damaged' | 'too-large' | 'bomb'
}

/** Unpacks what was deflated (RFC 1951) or gzipped (RFC 1952, all members), step by step, and stops at `most` bytes. */
export function unpack(packed: Uint8Array, form: 'deflate' | 'gzip', most: number): Unpacked {
  const chunks: Uint8Array[] = []
  let length = 0
  let ended = false
  const take = (chunk: Uint8Array, final: boolean) => {
    ended ||= final
    if (chunk.length === 0) return
    length += chunk.length
    chunks.push(chunk)
  }
  const unpacker = form === 'gzip' ? new Gunzip(take) : new Inflate(take)
  const isBomb = () => length > UNPACKING.bombFloor && length > packed.length * UNPACKING.ratio
  const stopped = (end: Unpacked['end']): Unpacked => {
    const kept = end === 'damaged' ? most : UNPACKING.beginningBytes
    return { bytes: joined(chunks, Math.min(length, kept)), end }
  }
  try {
    for (let at = 0; at < packed.length && !ended; at += UNPACKING.stepBytes) {
      const next = at + UNPACKING.stepBytes
      unpacker.push(packed.subarray(at, next), next >= packed.length)
      if (isBomb()) return stopped('bomb')
      if (length > most) return stopped('too-large')
    }
  } catch {
    return stopped(isBomb() ? 'bomb' : 'damaged')
  }
  return { bytes: joined(chunks, length), end: ended ? 'whole' : 'damaged' }
}

export function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    if (at >= length) break
    whole.set(chunk.subarray(0, length - at), at)
    at += chunk.length
  }
  return whole
}
