import { FeedError } from './error.ts'
import { checksum, type Hash, viewOf } from './hash.ts'
import { LIMITS } from './limits.ts'

/** A binary fuse filter with 8-bit fingerprints (Graf & Lemire, "Binary Fuse Filters: Fast and Smaller Than Xor Filters", 2022,
    arXiv 2201.01174): says of every key that it holds that it may be there, and of about one other in 256, too. A key has one slot in each
    of three neighbouring segments; what stands in the three, combined by exclusive or, is its fingerprint. */
export interface FuseFilter {
  readonly count: number
  readonly seed: number
  /** Slots of a segment; a power of two. */
  readonly segmentLength: number
  /** Segments that a key's first slot may be in; two more follow. */
  readonly segmentCount: number
  readonly slots: Uint8Array
}

type Shape = Pick<FuseFilter, 'segmentLength' | 'segmentCount'>

export function mayHold(filter: FuseFilter, hash: Hash): boolean {
  if (filter.count === 0) return false
  const { high, low } = mixed(hash, filter.seed)
  const [first, second, third] = slotsOf(high, low, filter)
  const { slots } = filter
  return ((slots[first] ?? 0) ^ (slots[second] ?? 0) ^ (slots[third] ?? 0)) === fingerprint(high, low)
}

/** Tries one seed after the other, always in the same order: the same keys make the same filter. */
export function buildFilter(hashes: readonly Hash[]): FuseFilter {
  const distinct = withoutTwins(hashes)
  const shape = shapeFor(distinct.length)
  if (distinct.length === 0) return { count: 0, seed: 0, ...shape, slots: new Uint8Array(slotCount(shape)) }
  for (let nth = 1; nth <= LIMITS.filterTries; nth++) {
    const seed = spread(nth)
    const slots = filled(distinct, seed, shape)
    if (slots !== null) return { count: distinct.length, seed, ...shape, slots }
  }
  throw new FeedError('too-large')
}

/** Two keys of one hash would wait for each other for ever. */
function withoutTwins(hashes: readonly Hash[]): readonly Hash[] {
  const seen = new Set<bigint>()
  return hashes.filter(({ high, low }) => {
    const whole = (BigInt(high) << 32n) | BigInt(low)
    return !seen.has(whole) && seen.add(whole)
  })
}

/** Sizes of the paper, section 4, for three segments; at least two slots, so that a segment is more than one. */
function shapeFor(count: number): Shape {
  const segmentLength = count === 0 ? 4 : Math.min(2 ** 18, Math.max(2, 2 ** Math.floor(Math.log(count) / Math.log(3.33) + 2.25)))
  const factor = count <= 1 ? 0 : Math.max(1.125, 0.875 + (0.25 * Math.log(1_000_000)) / Math.log(count))
  return { segmentLength, segmentCount: Math.max(1, Math.ceil(Math.round(count * factor) / segmentLength) - 2) }
}

const slotCount = ({ segmentLength, segmentCount }: Shape) => (segmentCount + 2) * segmentLength

/** Takes away, again and again, a key that has a slot to itself; put back in the opposite order, each still finds that slot free.
    Null where some keys are left that all share their slots. */
function filled(hashes: readonly Hash[], seed: number, shape: Shape): Uint8Array | null {
  const size = slotCount(shape)
  const keysIn = new Uint32Array(size)
  const highIn = new Uint32Array(size)
  const lowIn = new Uint32Array(size)
  const add = (slot: number, high: number, low: number, by: 1 | -1) => {
    keysIn[slot] = (keysIn[slot] ?? 0) + by
    highIn[slot] = (highIn[slot] ?? 0) ^ high
    lowIn[slot] = (lowIn[slot] ?? 0) ^ low
  }
  for (const hash of hashes) {
    const { high, low } = mixed(hash, seed)
    for (const slot of slotsOf(high, low, shape)) add(slot, high, low, 1)
  }
  const alone: number[] = []
  for (let slot = 0; slot < size; slot++) if (keysIn[slot] === 1) alone.push(slot)
  const taken: { readonly slot: number; readonly high: number; readonly low: number }[] = []
  for (let slot = alone.pop(); slot !== undefined; slot = alone.pop()) {
    if (keysIn[slot] !== 1) continue
    const high = highIn[slot] ?? 0
    const low = lowIn[slot] ?? 0
    taken.push({ slot, high, low })
    for (const other of slotsOf(high, low, shape)) {
      add(other, high, low, -1)
      if (keysIn[other] === 1) alone.push(other)
    }
  }
  if (taken.length < hashes.length) return null
  const slots = new Uint8Array(size)
  for (const { slot, high, low } of taken.reverse()) {
    const [first, second, third] = slotsOf(high, low, shape)
    slots[slot] = fingerprint(high, low) ^ (slots[first] ?? 0) ^ (slots[second] ?? 0) ^ (slots[third] ?? 0)
  }
  return slots
}

function slotsOf(high: number, low: number, { segmentLength, segmentCount }: Shape): readonly [number, number, number] {
  const first = Math.floor((high * segmentCount * segmentLength) / 2 ** 32)
  const within = segmentLength - 1
  return [first, (first + segmentLength) ^ ((low >>> 14) & within), (first + 2 * segmentLength) ^ (low & within)]
}

const fingerprint = (high: number, low: number) => (high ^ low) & 0xff

/** Another order for each seed, and never one hash for two: three rounds of Feistel's. */
function mixed({ high, low }: Hash, seed: number): Hash {
  const a = (high ^ spread(low ^ seed)) >>> 0
  const b = (low ^ spread(a + seed)) >>> 0
  return { high: (a ^ spread(b)) >>> 0, low: b }
}

/** The end of MurmurHash3 (Appleby, public domain). */
function spread(number: number): number {
  let bits = number | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

/** "HMFF", version, count, seed, the two sizes, checksum of all else: little-endian. */
const MAGIC = 0x46464d48
const VERSION = 1
const CHECKSUM_AT = 24
export const HEADER_BYTES = 32

export function filterToBytes({ count, seed, segmentLength, segmentCount, slots }: FuseFilter): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER_BYTES + slots.length)
  const view = viewOf(bytes)
  for (const [nth, value] of [MAGIC, VERSION, count, seed, segmentLength, segmentCount].entries()) view.setUint32(nth * 4, value, true)
  bytes.set(slots, HEADER_BYTES)
  view.setBigUint64(CHECKSUM_AT, BigInt(`0x${checksum(bytes)}`), true)
  return bytes
}

/** @throws {FeedError} where it is damaged or of another version; who has the exact list builds it anew. */
export function filterFromBytes(bytes: Uint8Array): FuseFilter {
  if (bytes.length < HEADER_BYTES) throw new FeedError('damaged')
  const view = viewOf(bytes)
  const [magic = 0, version = 0, count = 0, seed = 0, segmentLength = 0, segmentCount = 0] = Array.from({ length: 6 }, (_, nth) =>
    view.getUint32(nth * 4, true),
  )
  if (magic !== MAGIC) throw new FeedError('damaged')
  if (version !== VERSION) throw new FeedError('other-version')
  const bare = bytes.slice()
  bare.fill(0, CHECKSUM_AT, HEADER_BYTES)
  if (view.getBigUint64(CHECKSUM_AT, true) !== BigInt(`0x${checksum(bare)}`)) throw new FeedError('damaged')
  if (bytes.length !== HEADER_BYTES + slotCount({ segmentLength, segmentCount })) throw new FeedError('damaged')
  return { count, seed, segmentLength, segmentCount, slots: bytes.slice(HEADER_BYTES) }
}
