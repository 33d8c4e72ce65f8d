import { viewOf } from '../archive/name.ts'
import { DOCUMENT } from './limits.ts'

/** A stream of a compound file with the path of its storages: 'ObjectPool/_123/\x01Ole10Native'. */
export interface Stream {
  readonly path: string
  readonly name: string
  readonly bytes: Uint8Array
}

export interface CompoundFile {
  readonly streams: readonly Stream[]
  /** Chains that end nowhere or go round in circles. */
  readonly damaged: boolean
  /** More streams than are looked at, or streams that share their sectors: a bomb. */
  readonly tooLarge: boolean
}

/** Offsets in the header ([MS-CFB] 2.2). */
const SECTOR_SHIFT = 30
const DIRECTORY = 48
const MINI_FAT = 60
const DIFAT = 68
const DIFAT_IN_HEADER = 76
/** So many sectors of the table of chains are named in the header, the others in sectors of their own. */
const DIFAT_COUNT_IN_HEADER = 109
const HEADER_BYTES = 512
const MINI_SECTOR = 64
/** Streams below it lie in the mini stream. */
const MINI_CUTOFF = 4_096
/** Sector numbers from here on are marks: end of chain, free … ([MS-CFB] 2.1). */
const LAST_SECTOR = 0xfffffff9
export const ENTRY_BYTES = 128
const STORAGE = 1
const STREAM = 2
const ROOT = 5
const PATH_CHARS = 300

interface Entry {
  readonly name: string
  readonly type: number
  /** Left sibling, right sibling, first child. */
  readonly near: readonly [number, number, number]
  readonly start: number
  readonly size: number
}

/** Reads a compound file ([MS-CFB]). Null when it is none. Chains are followed for as long as an honest file's can be: libraries tried go round in circles with them. */
export function readCompoundFile(bytes: Uint8Array): CompoundFile | null {
  if (bytes.length < HEADER_BYTES) return null
  const header = viewOf(bytes)
  const shift = header.getUint16(SECTOR_SHIFT, true)
  if (shift !== 9 && shift !== 12) return null
  const sectors = new Sectors(bytes, 2 ** shift)
  const entries = entriesOf(sectors.read(header.getUint32(DIRECTORY, true), DOCUMENT.streams * ENTRY_BYTES))
  const root = entries.find(({ type }) => type === ROOT)
  const mini = root === undefined ? new Uint8Array() : sectors.read(root.start, root.size)
  const miniFat = sectors.read(header.getUint32(MINI_FAT, true), bytes.length)
  // No two streams share a sector, so together they are no larger than the file.
  let left = bytes.length
  let tooLarge = entries.length >= DOCUMENT.streams
  const streams: Stream[] = []
  for (const { entry, path } of inTree(entries)) {
    if (entry.size > left) {
      // A size that nothing stands for is damage; what there is of the stream is read.
      tooLarge ||= left < bytes.length / 2
      sectors.damaged = true
    }
    const size = Math.min(entry.size, left)
    left -= size
    streams.push({
      path,
      name: entry.name,
      bytes: entry.size >= MINI_CUTOFF ? sectors.read(entry.start, size) : sectors.readMini(mini, miniFat, entry.start, size),
    })
  }
  return { streams, damaged: sectors.damaged, tooLarge }
}

class Sectors {
  damaged = false
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #size: number
  readonly #count: number
  readonly #fat: readonly number[]

  constructor(bytes: Uint8Array, size: number) {
    this.#bytes = bytes
    this.#view = viewOf(bytes)
    this.#size = size
    this.#count = Math.max(0, Math.ceil(bytes.length / size) - 1)
    this.#fat = this.#fatSectors()
  }

  /** The bytes of a chain, at most `most` of them. */
  read(start: number, most: number): Uint8Array {
    const chain: number[] = []
    const wanted = Math.min(Math.ceil(most / this.#size), this.#count)
    let sector = start
    for (; chain.length < wanted && sector < this.#count; sector = this.#next(sector)) chain.push(sector)
    if (sector >= this.#count && sector <= LAST_SECTOR) this.damaged = true
    const whole = new Uint8Array(chain.length * this.#size)
    chain.forEach((one, nth) => {
      whole.set(this.#bytes.subarray((one + 1) * this.#size, (one + 2) * this.#size), nth * this.#size)
    })
    return whole.subarray(0, most)
  }

  readMini(mini: Uint8Array, miniFat: Uint8Array, start: number, size: number): Uint8Array {
    const whole = new Uint8Array(size)
    const fat = viewOf(miniFat)
    let sector = start
    for (let at = 0; at < size; at += MINI_SECTOR) {
      const place = sector * MINI_SECTOR
      if (place >= mini.length || sector * 4 + 4 > miniFat.length) {
        this.damaged = true
        return whole.subarray(0, at)
      }
      whole.set(mini.subarray(place, place + Math.min(MINI_SECTOR, size - at)), at)
      sector = fat.getUint32(sector * 4, true)
    }
    return whole
  }

  #number(sector: number, nth: number): number {
    const at = (sector + 1) * this.#size + nth * 4
    return at + 4 <= this.#bytes.length ? this.#view.getUint32(at, true) : LAST_SECTOR + 1
  }

  #next(sector: number): number {
    const each = this.#size / 4
    const fat = this.#fat[Math.floor(sector / each)]
    return fat === undefined || fat >= this.#count ? LAST_SECTOR + 1 : this.#number(fat, sector % each)
  }

  /** Where the table of chains lies ([MS-CFB] 2.5). */
  #fatSectors(): readonly number[] {
    const each = this.#size / 4
    const needed = Math.ceil(this.#count / each)
    const fat: number[] = []
    for (let nth = 0; nth < DIFAT_COUNT_IN_HEADER && fat.length < needed; nth++)
      fat.push(this.#view.getUint32(DIFAT_IN_HEADER + nth * 4, true))
    let sector = this.#view.getUint32(DIFAT, true)
    while (fat.length < needed && sector < this.#count) {
      for (let nth = 0; nth < each - 1; nth++) fat.push(this.#number(sector, nth))
      sector = this.#number(sector, each - 1)
    }
    return fat
  }
}

/** [MS-CFB] 2.6. */
function entriesOf(directory: Uint8Array): readonly Entry[] {
  const view = viewOf(directory)
  const entries: Entry[] = []
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    const nameBytes = Math.min(64, view.getUint16(at + 64, true))
    const number = (offset: number) => view.getUint32(at + offset, true)
    entries.push({
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(0, nameBytes - 2))),
      type: directory[at + 66] ?? 0,
      near: [number(68), number(72), number(76)],
      start: number(116),
      size: number(120),
    })
  }
  return entries
}

/** Streams with their paths; those that no storage leads to come last, by their names alone. */
function inTree(entries: readonly Entry[]): readonly { entry: Entry; path: string }[] {
  const found: { entry: Entry; path: string }[] = []
  const seen = new Set<number>()
  const waiting: { at: number; folder: string }[] = []
  const visit = (at: number, folder: string) => {
    const entry = entries[at]
    if (entry === undefined || seen.has(at)) return
    seen.add(at)
    const path = `${folder}${entry.name}`.slice(0, PATH_CHARS)
    if (entry.type === STREAM) found.push({ entry, path })
    const [left, right, child] = entry.near
    waiting.push({ at: left, folder }, { at: right, folder })
    if (entry.type === STORAGE || entry.type === ROOT) waiting.push({ at: child, folder: entry.type === ROOT ? '' : `${path}/` })
  }
  const root = entries.findIndex(({ type }) => type === ROOT)
  for (const start of [root, ...entries.keys()]) {
    visit(start, '')
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) visit(next.at, next.folder)
  }
  return found
}
