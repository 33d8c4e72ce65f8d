// Damage that is the same in each run, for tests and for the fuzz command.

/**
 * Numbers from 0 up to, but without, `below`, the same ones for the same seed on every machine (mulberry32).
 * @param {number} seed
 * @returns {(below: number) => number}
 */
export function numbers(seed) {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** @type {readonly ((bytes: Uint8Array, pick: (below: number) => number) => Uint8Array)[]} */
const DAMAGES = [
  function change(bytes, pick) {
    const copy = bytes.slice()
    for (let times = 1 + pick(20); times > 0; times--) copy[pick(copy.length)] = pick(256)
    return copy
  },
  function cutShort(bytes, pick) {
    return bytes.slice(0, 1 + pick(bytes.length))
  },
  function cutOut(bytes, pick) {
    const at = pick(bytes.length)
    const length = pick(Math.min(200, bytes.length - at))
    return joined(bytes.subarray(0, at), bytes.subarray(at + length))
  },
  function repeat(bytes, pick) {
    const at = pick(bytes.length)
    const block = bytes.subarray(at, at + pick(Math.min(2_000, bytes.length - at) + 1))
    return joined(bytes.subarray(0, at), block, block, bytes.subarray(at))
  },
  /** Where a length stands, a huge or a negative one. */
  function overwriteNumber(bytes, pick) {
    const copy = bytes.slice()
    const at = pick(Math.max(1, copy.length - 4))
    copy.set([0xff, 0xff, 0xff, pick(2) === 0 ? 0xff : 0x7f].slice(0, copy.length - at), at)
    return copy
  },
]
/** @param {Uint8Array[]} pieces */
const joined = (...pieces) => new Uint8Array(Buffer.concat(pieces))

/**
 * The file with one damage; never emptied by it.
 * @param {Uint8Array} bytes
 * @param {(below: number) => number} pick
 * @returns {Uint8Array}
 */
export function damaged(bytes, pick) {
  return bytes.length === 0 ? bytes : (DAMAGES[pick(DAMAGES.length)]?.(bytes, pick) ?? bytes)
}
