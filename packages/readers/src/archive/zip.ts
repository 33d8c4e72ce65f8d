import { Uint8ArrayReader, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js'
import { UNPACKING } from './limits.ts'
import { decodeName, harmlessPath, viewOf } from './name.ts'
import { type Unpacked, unpack } from './unpack.ts'

/** An entry of a zip (APPNOTE 4.3): what the directory says, and where its packed bytes really are. */
export interface ZipEntry {
  /** A harmless path, as programs show it. */
  readonly name: string
  /** Where the entry begins, and where its packed bytes begin and end. */
  readonly start: number
  readonly from: number
  readonly to: number
  readonly method: number
  readonly locked: boolean
  readonly folder: boolean
}

export interface ZipListing {
  readonly entries: readonly ZipEntry[]
  /** No directory could be read: the entries were found by looking for them. */
  readonly damaged: boolean
  readonly tooMany: boolean
  /** Where the zip contradicts itself, so that programs show different things: names of what differs, free of language. */
  readonly contradictions: readonly string[]
  /** Entries that share packed bytes: a bomb (D. Fifield, "A better zip bomb", 2019). They are not among `entries`. */
  readonly overlapping: readonly string[]
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const DESCRIPTOR = 0x08074b50
const LOCAL_BYTES = 30
const STORED = 0
const DEFLATED = 8
const ENCRYPTED = 1
const UTF8 = 1 << 11
/** The directory is encrypted, and names in local headers are masked (APPNOTE 4.4.4). */
const MASKED = 1 << 13

/** Lists what the directory names, then what only stands in the file: programs differ in which of them they show. */
export async function listZip(bytes: Uint8Array): Promise<ZipListing> {
  const entries: ZipEntry[] = []
  const contradictions: string[] = []
  const overlapping: string[] = []
  const directory = await readDirectory(bytes)
  let end = 0
  for (const listed of directory.entries.toSorted((a, b) => a.start - b.start)) {
    const local = localHeader(bytes, listed.start)
    if (local === null) {
      contradictions.push(`${listed.name} ≠`)
      continue
    }
    if (!local.masked && local.entry.name !== listed.name) contradictions.push(`${listed.name} ≠ ${local.entry.name}`)
    const entry = { ...listed, from: local.entry.from, to: Math.min(bytes.length, local.entry.from + listed.packedBytes) }
    if (entry.start < end) overlapping.push(entry.name)
    else entries.push({ ...entry, locked: entry.locked || local.entry.locked })
    end = Math.max(end, entry.to)
  }
  const { unlisted, all: complete } = directory.tooMany ? { unlisted: [], all: false } : findUnlisted(bytes, entries)
  if (!directory.damaged) contradictions.push(...unlisted.map(({ name }) => `≠ ${name}`))
  const all = [...entries, ...unlisted]
  return {
    entries: all.slice(0, UNPACKING.entries),
    damaged: directory.damaged,
    tooMany: !complete || all.length > UNPACKING.entries,
    contradictions,
    overlapping,
  }
}

interface Listed extends ZipEntry {
  readonly packedBytes: number
}

async function readDirectory(bytes: Uint8Array): Promise<{ entries: Listed[]; damaged: boolean; tooMany: boolean }> {
  const entries: Listed[] = []
  try {
    // Its own decoding knows no cp932; ours has the raw name.
    const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false, decodeText: () => '' })
    for await (const entry of reader.getEntriesGenerator()) {
      if (entries.length >= UNPACKING.entries) return { entries, damaged: false, tooMany: true }
      const { rawFilename, rawExtraField, filenameUTF8, offset, compressionMethod, encrypted, compressedSize } = entry
      const raw = rawFilename.subarray(0, UNPACKING.nameBytes)
      const name = decodeName({ bytes: raw, utf8: filenameUTF8, extra: rawExtraField })
      entries.push({
        name: harmlessPath(name),
        start: offset,
        from: 0,
        to: 0,
        packedBytes: compressedSize,
        method: compressionMethod,
        locked: encrypted,
        folder: isFolder(name, compressedSize),
      })
    }
    return { entries, damaged: false, tooMany: false }
  } catch {
    return { entries, damaged: true, tooMany: false }
  }
}

const isFolder = (name: string, packedBytes: number): boolean => /[/\\]$/.test(name) && packedBytes <= 2

/** The header that stands before an entry's packed bytes (APPNOTE 4.3.7). Its size may be unknown: 0, or in a field of Zip64. */
function localHeader(bytes: Uint8Array, start: number): { entry: ZipEntry; packedBytes: number; masked: boolean } | null {
  if (start < 0 || start + LOCAL_BYTES > bytes.length) return null
  const view = viewOf(bytes)
  if (view.getUint32(start, true) !== LOCAL) return null
  const flags = view.getUint16(start + 6, true)
  const packedBytes = view.getUint32(start + 18, true)
  const nameEnd = start + LOCAL_BYTES + view.getUint16(start + 26, true)
  const from = nameEnd + view.getUint16(start + 28, true)
  const raw = bytes.subarray(start + LOCAL_BYTES, Math.min(nameEnd, start + LOCAL_BYTES + UNPACKING.nameBytes))
  const name = decodeName({ bytes: raw, utf8: (flags & UTF8) !== 0, extra: bytes.subarray(nameEnd, from) })
  const method = view.getUint16(start + 8, true)
  const locked = (flags & ENCRYPTED) !== 0
  const folder = isFolder(name, packedBytes)
  return { entry: { name: harmlessPath(name), start, from, to: from, method, locked, folder }, packedBytes, masked: (flags & MASKED) !== 0 }
}

/** Entries outside the places that the directory names: a second zip before or behind the first, or all of them when there is no directory. */
function findUnlisted(bytes: Uint8Array, listed: readonly ZipEntry[]): { readonly unlisted: readonly ZipEntry[]; readonly all: boolean } {
  const unlisted: ZipEntry[] = []
  let next = 0
  let looked = 0
  for (let at = nextHeader(bytes, 0); at !== -1; ) {
    if (unlisted.length > UNPACKING.entries || ++looked > UNPACKING.candidates) return { unlisted, all: false }
    while ((listed[next]?.to ?? Number.POSITIVE_INFINITY) <= at) next++
    const inside = listed[next]
    if (inside !== undefined && inside.start <= at) {
      at = nextHeader(bytes, Math.max(inside.to, at + 4))
      continue
    }
    const local = localHeader(bytes, at)
    if (local === null) break
    const { entry, packedBytes } = local
    if (isPlausible(entry)) {
      const isSized = packedBytes > 0 && entry.from + packedBytes <= bytes.length
      const to = isSized ? entry.from + packedBytes : nextSignature(bytes, entry.from)
      unlisted.push({ ...entry, to })
      at = nextHeader(bytes, Math.max(to, at + 4))
    } else at = nextHeader(bytes, at + 4)
  }
  return { unlisted, all: true }
}

/** Four bytes alone may stand anywhere, as in a zip that is stored in a zip and damaged. */
const isPlausible = ({ name, method, folder }: ZipEntry): boolean => name !== '' && !folder && method < 100 && !name.includes('\ufffd')

/** The next local header; -1 when there is none. */
const nextHeader = (bytes: Uint8Array, start: number): number => signature(bytes, start, [LOCAL])

/** Where an entry of unknown size ends: at the next local header, data descriptor or directory; else with the file. */
function nextSignature(bytes: Uint8Array, start: number): number {
  const at = signature(bytes, start, [LOCAL, DESCRIPTOR, CENTRAL])
  return at === -1 ? bytes.length : at
}

function signature(bytes: Uint8Array, start: number, wanted: readonly number[]): number {
  const view = viewOf(bytes)
  for (let at = start; at + 4 <= bytes.length; at++) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && wanted.includes(view.getUint32(at, true))) return at
  }
  return -1
}

/** The content of an entry, at most `most` bytes of it. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, most: number): Unpacked | { readonly end: 'locked' | 'unknown' } {
  if (entry.locked) return { end: 'locked' }
  const packed = bytes.subarray(entry.from, entry.to)
  if (entry.method === DEFLATED) return unpack(packed, 'deflate', most)
  if (entry.method !== STORED) return { end: 'unknown' }
  if (packed.length > most) return { bytes: packed.slice(0, UNPACKING.beginningBytes), end: 'too-large' }
  return { bytes: packed.slice(), end: 'whole' }
}
