/** A storage or a stream of a compound file ([MS-CFB]). */
export interface Entry {
  readonly name: string
  readonly isStorage: boolean
  readonly children: readonly Entry[]
  /** The content of a stream; shorter than it says it is where the file is cut. Throws when all streams together are larger than the file allows. */
  read(): Uint8Array
}
export interface CompoundFile {
  readonly root: Entry
  /** Something does not fit together: a chain that ends early or runs in a circle, a name twice. Known after the streams were read. */
  isDamaged(): boolean
}

/** Own code: both libraries for it follow circular chains for ever, or copy every sector over and over before the first stream is asked for.
    Here each chain is as long as the file at most, and only what is asked for is read. Throws when it is no compound file. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== 0xe011cfd0 || view.getUint32(4, true) !== 0xe11ab1a1)
    throw new Error('no compound file')
  const sectorBytes = view.getUint16(30, true) === 12 ? 4_096 : 512
  const sectorCount = Math.ceil(bytes.length / sectorBytes) - 1
  let damaged = false
  let left = bytes.length * MOST_READ + sectorBytes

  const startOf = (sector: number) => (sector + 1) * sectorBytes
  const numberAt = (offset: number) => (offset >= 0 && offset + 4 <= bytes.length ? view.getUint32(offset, true) : FREE)
  const tables = fatSectors()
  const fat = (sector: number) => {
    const table = tables[Math.floor((sector * 4) / sectorBytes)]
    return table === undefined ? FREE : numberAt(startOf(table) + ((sector * 4) % sectorBytes))
  }
  const miniStart = view.getUint32(60, true)
  const miniTables = chain(miniStart, fat, sectorCount)
  const miniFat = (sector: number) => {
    const table = miniTables[Math.floor((sector * 4) / sectorBytes)]
    return table === undefined ? FREE : numberAt(startOf(table) + ((sector * 4) % sectorBytes))
  }

  function fatSectors(): readonly number[] {
    const found: number[] = []
    for (let index = 0; index < DIRECT_TABLES; index++) {
      const sector = view.getUint32(76 + index * 4, true)
      if (sector < sectorCount) found.push(sector)
      else if (sector !== FREE) damaged = true
    }
    const perSector = sectorBytes / 4 - 1
    let next = view.getUint32(68, true)
    const most = Math.ceil((sectorCount * 4) / sectorBytes)
    for (let seen = 0; next < sectorCount && seen <= most && found.length <= most; seen++) {
      for (let index = 0; index < perSector; index++) {
        const sector = numberAt(startOf(next) + index * 4)
        if (sector < sectorCount) found.push(sector)
      }
      next = numberAt(startOf(next) + perSector * 4)
    }
    return found
  }

  /** The sectors from `start` on, at most `most`. */
  function chain(start: number, after: (sector: number) => number, most: number): number[] {
    const sectors: number[] = []
    let sector = start
    while (sector <= LAST_SECTOR && sectors.length < most) {
      sectors.push(sector)
      sector = after(sector)
    }
    return sectors
  }

  /** From sectors of `size` bytes whose place `offsetOf` knows. */
  function gather(length: number, sectors: readonly number[], size: number, offsetOf: (sector: number) => number): Uint8Array {
    const whole = Math.min(length, sectors.length * size)
    left -= whole
    if (left < 0) throw new Error('streams that share their sectors')
    const out = new Uint8Array(whole)
    let filled = 0
    for (const sector of sectors) {
      const start = offsetOf(sector)
      const piece = start < 0 ? bytes.subarray(0, 0) : bytes.subarray(start, start + Math.min(size, whole - filled))
      if (piece.length === 0) break
      out.set(piece, filled)
      filled += piece.length
      if (filled >= whole) break
    }
    if (filled < length) damaged = true
    return filled < whole ? out.subarray(0, filled) : out
  }

  const directory = chain(view.getUint32(48, true), fat, Math.min(sectorCount, (MOST_ENTRIES * ENTRY_BYTES) / sectorBytes))
  const perSector = sectorBytes / ENTRY_BYTES
  const entryAt = (id: number): RawEntry | null => {
    const sector = directory[Math.floor(id / perSector)]
    if (sector === undefined) return null
    const offset = startOf(sector) + (id % perSector) * ENTRY_BYTES
    return offset + ENTRY_BYTES <= bytes.length ? rawEntry(view, offset) : null
  }
  const rootEntry = entryAt(0)
  if (rootEntry === null) throw new Error('no directory')
  let miniStream: readonly number[] | null = null

  const readStream = ({ start, size }: RawEntry): Uint8Array => {
    if (size >= MINI_CUTOFF)
      return gather(size, chain(start, fat, Math.min(sectorCount, Math.ceil(size / sectorBytes))), sectorBytes, startOf)
    miniStream ??= chain(rootEntry.start, fat, sectorCount)
    const places = miniStream
    const perBig = sectorBytes / MINI_BYTES
    return gather(size, chain(start, miniFat, Math.ceil(size / MINI_BYTES)), MINI_BYTES, (mini) => {
      const sector = places[Math.floor(mini / perBig)]
      return sector === undefined ? -1 : startOf(sector) + (mini % perBig) * MINI_BYTES
    })
  }

  const seen = new Set<number>([0])
  /** Siblings are a tree of their own; each entry belongs to one storage, whatever the file says. */
  function childrenOf(first: number, depth: number): readonly Entry[] {
    const found: Entry[] = []
    const waiting = [first]
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (id === FREE) continue
      const entry = seen.has(id) || depth > MOST_DEPTH ? null : entryAt(id)
      if (entry === null) {
        damaged = true
        continue
      }
      seen.add(id)
      waiting.push(entry.right, entry.left)
      if (entry.kind === STORAGE || entry.kind === STREAM) found.push(entryOf(entry, depth))
    }
    return found
  }
  function entryOf(raw: RawEntry, depth: number): Entry {
    const isStorage = raw.kind !== STREAM
    return { name: raw.name, isStorage, children: isStorage ? childrenOf(raw.child, depth + 1) : [], read: () => readStream(raw) }
  }
  const root = entryOf({ ...rootEntry, kind: STORAGE }, 0)
  return { root, isDamaged: () => damaged }
}

interface RawEntry {
  readonly name: string
  readonly kind: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

/** [MS-CFB] 2.6.1 */
function rawEntry(view: DataView, offset: number): RawEntry {
  const nameUnits = Math.min(32, view.getUint16(offset + 64, true) >> 1)
  let name = ''
  for (let index = 0; index < nameUnits - 1; index++) name += String.fromCharCode(view.getUint16(offset + index * 2, true))
  const number = (at: number) => view.getUint32(offset + at, true)
  return {
    name,
    kind: view.getUint8(offset + 66),
    left: number(68),
    right: number(72),
    child: number(76),
    start: number(116),
    size: number(120),
  }
}

const HEADER_BYTES = 512
const ENTRY_BYTES = 128
const MINI_BYTES = 64
const MINI_CUTOFF = 4_096
const DIRECT_TABLES = 109
const FREE = 0xffffffff
const LAST_SECTOR = 0xfffffffa
const STORAGE = 1
const STREAM = 2
const MOST_ENTRIES = 50_000
/** Of storages in storages: three for each mail in a mail. */
const MOST_DEPTH = 100
/** All streams together may be so many times the file: two would be for one that reads each stream twice. */
const MOST_READ = 3
