import type { Find, Reading } from '@honmono/engine'
import { Found } from './found.ts'
import { decodeName, harmlessPath, viewOf } from './name.ts'
import { unpack } from './unpack.ts'

/** A gzip file (RFC 1952) holds one file, however many members it has. */
export function readGzip({ part, bytes, filename }: Find): Reading {
  const found = new Found()
  const name = storedName(bytes) ?? nameWithout(filename)
  const unpacked = unpack(bytes, 'gzip', found.allowance)
  if (found.count(name ?? '', unpacked)) found.file(name, unpacked.bytes)
  return found.reading(part)
}

const EXTRA = 1 << 2
const NAMED = 1 << 3
const HEADER_BYTES = 10

/** The name that the first member was given (RFC 1952, 2.3.1: FNAME). Latin-1 by the book; programs write the system's own letters. */
function storedName(bytes: Uint8Array): string | null {
  const flags = bytes[3] ?? 0
  if ((flags & NAMED) === 0 || bytes.length < HEADER_BYTES + 2) return null
  const start = HEADER_BYTES + (flags & EXTRA ? 2 + viewOf(bytes).getUint16(HEADER_BYTES, true) : 0)
  const end = bytes.indexOf(0, start)
  if (end <= start || end - start > 1_024) return null
  return harmlessPath(decodeName({ bytes: bytes.subarray(start, end), utf8: false, extra: new Uint8Array() })) || null
}

function nameWithout(filename: string | null): string | null {
  if (filename === null) return null
  return filename.replace(/\.tgz$/i, '.tar').replace(/\.gz$/i, '') || null
}
