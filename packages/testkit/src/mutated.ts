import type { Find } from '@honmono/engine'

/** Files with random damage, the same in each run: bytes changed, pieces cut out, copied and put in. For tests. */
export function* mutated(finds: readonly Find[], number: number, seed = 5): Generator<Find> {
  let state = seed
  const below = (limit: number) => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
  for (let nth = 0; nth < number; nth++) {
    const find = finds[below(finds.length)]
    if (find === undefined) return
    let bytes = find.bytes.slice()
    for (let times = 1 + below(4); times > 0; times--) {
      const at = below(bytes.length)
      const size = below(Math.min(200, bytes.length - at))
      const kind = below(4)
      if (kind === 0) for (let flips = 1 + below(10); flips > 0; flips--) bytes[below(bytes.length)] = below(256)
      else if (kind === 1) bytes = joined(bytes.subarray(0, at), bytes.subarray(at + size))
      else if (kind === 2) bytes = bytes.slice(0, at + 1)
      else bytes = joined(bytes.subarray(0, at), bytes.subarray(at, at + size), bytes.subarray(at))
    }
    yield { ...find, bytes }
  }
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
