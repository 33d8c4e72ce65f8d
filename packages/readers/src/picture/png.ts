import { Unzlib } from 'fflate'
import { be16, be32, tag, u8 } from './bytes.ts'
import { type Decoded, PictureError } from './picture.ts'

/**
 * PNG (W3C, third edition): all depths, palettes and interlacing; the default image of an animation. Read here, over fflate's
 * inflate: fast-png 8 takes interlaced pictures of less than 8 bits for noise, and no decoder of pixels alone shows a cut one as
 * far as a mail client does.
 */
export function decodePng(bytes: Uint8Array): Decoded {
  const width = be32(bytes, 16)
  const height = be32(bytes, 20)
  const form: Form = { width, height, depth: u8(bytes, 24), kind: u8(bytes, 25) }
  const samples = SAMPLES[form.kind]
  if (tag(bytes, 12) !== 'IHDR' || samples === undefined || ![1, 2, 4, 8, 16].includes(form.depth) || u8(bytes, 28) > 1)
    throw new PictureError('file-damaged', 'PNG header')
  const { palette, transparent, data } = chunksOf(bytes)
  const passes = u8(bytes, 28) === 1 ? ADAM7 : WHOLE
  const bits = samples * form.depth
  const expected = passes.reduce((sum, pass) => sum + linesOf(form, pass) * (1 + Math.ceil((columnsOf(form, pass) * bits) / 8)), 0)
  const { raw, filled } = inflated(data, expected)
  const paint = painter(form, palette, transparent)
  let at = 0
  for (const pass of passes) {
    const columns = columnsOf(form, pass)
    const lines = columns === 0 ? 0 : linesOf(form, pass)
    const lineBytes = Math.ceil((columns * bits) / 8)
    let above: Uint8Array = new Uint8Array(lineBytes)
    for (let line = 0; line < lines && at < filled; line++) {
      const row = raw.subarray(at + 1, at + 1 + lineBytes)
      unfilter(u8(raw, at), row, above, Math.max(1, bits >> 3))
      paint.row(row, pass, line, columns)
      above = row
      at += 1 + lineBytes
    }
  }
  return { picture: { width, height, channels: paint.channels, pixels: paint.pixels }, damaged: filled < expected }
}

interface Form {
  readonly width: number
  readonly height: number
  readonly depth: number
  readonly kind: number
}
/** By colour type: grey, RGB, palette, grey and alpha, RGB and alpha. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

interface Pass {
  readonly x: number
  readonly y: number
  readonly dx: number
  readonly dy: number
}
const WHOLE: readonly Pass[] = [{ x: 0, y: 0, dx: 1, dy: 1 }]
const ADAM7: readonly Pass[] = [
  { x: 0, y: 0, dx: 8, dy: 8 },
  { x: 4, y: 0, dx: 8, dy: 8 },
  { x: 0, y: 4, dx: 4, dy: 8 },
  { x: 2, y: 0, dx: 4, dy: 4 },
  { x: 0, y: 2, dx: 2, dy: 4 },
  { x: 1, y: 0, dx: 2, dy: 2 },
  { x: 0, y: 1, dx: 1, dy: 2 },
]
const columnsOf = ({ width }: Form, { x, dx }: Pass) => Math.max(0, Math.ceil((width - x) / dx))
/** None in a pass without columns: its lines have no filter byte either. */
const linesOf = (form: Form, pass: Pass) => (columnsOf(form, pass) === 0 ? 0 : Math.max(0, Math.ceil((form.height - pass.y) / pass.dy)))

interface Chunks {
  readonly palette: Uint8Array
  readonly transparent: Uint8Array
  readonly data: readonly Uint8Array[]
}

/** Checksums are not looked at, and a missing end is none: viewers show such pictures. */
function chunksOf(bytes: Uint8Array): Chunks {
  let palette = new Uint8Array()
  let transparent = new Uint8Array()
  const data: Uint8Array[] = []
  for (let at = 8; at + 8 <= bytes.length; ) {
    const length = be32(bytes, at)
    const chunk = bytes.subarray(at + 8, at + 8 + length)
    const name = tag(bytes, at + 4)
    if (name === 'PLTE') palette = chunk.slice()
    if (name === 'tRNS') transparent = chunk.slice()
    if (name === 'IDAT') data.push(chunk)
    if (name === 'IEND') break
    at += 12 + length
  }
  return { palette, transparent, data }
}

/** Bytes given to inflate at once: it answers with at most 1,032 times as many. */
const INFLATE_BYTES = 16 * 1024

/** At most `expected` bytes; those that could not be had are 0. */
function inflated(data: readonly Uint8Array[], expected: number): { readonly raw: Uint8Array; readonly filled: number } {
  const raw = new Uint8Array(expected)
  let filled = 0
  const unzlib = new Unzlib((chunk) => {
    raw.set(chunk.subarray(0, expected - filled), filled)
    filled = Math.min(expected, filled + chunk.length)
  })
  try {
    for (const chunk of data)
      for (let at = 0; at < chunk.length && filled < expected; at += INFLATE_BYTES) unzlib.push(chunk.subarray(at, at + INFLATE_BYTES))
  } catch {
    // What came before the damage stays.
  }
  return { raw, filled }
}

/** Section 9; in place. */
function unfilter(filter: number, row: Uint8Array, above: Uint8Array, step: number): void {
  const left = (at: number) => (at < step ? 0 : u8(row, at - step))
  if (filter === 1) for (let at = step; at < row.length; at++) row[at] = u8(row, at) + u8(row, at - step)
  else if (filter === 2) for (let at = 0; at < row.length; at++) row[at] = u8(row, at) + u8(above, at)
  else if (filter === 3) for (let at = 0; at < row.length; at++) row[at] = u8(row, at) + ((left(at) + u8(above, at)) >> 1)
  else if (filter === 4)
    for (let at = 0; at < row.length; at++) row[at] = u8(row, at) + paeth(left(at), u8(above, at), at < step ? 0 : u8(above, at - step))
}

function paeth(left: number, above: number, corner: number): number {
  const toLeft = Math.abs(above - corner)
  const toAbove = Math.abs(left - corner)
  const toCorner = Math.abs(left + above - 2 * corner)
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

interface Painter {
  readonly channels: 1 | 3
  readonly pixels: Uint8Array
  row(row: Uint8Array, pass: Pass, line: number, columns: number): void
}

/** Samples to pixels on white. */
function painter({ width, height, depth, kind }: Form, palette: Uint8Array, transparent: Uint8Array): Painter {
  const samples = SAMPLES[kind] ?? 1
  const channels = kind === 0 || kind === 4 ? 1 : 3
  const pixels = new Uint8Array(width * height * channels).fill(255)
  const scale = depth < 8 && kind !== 3 ? 255 / (2 ** depth - 1) : 1
  const stride = depth === 16 ? 2 : 1
  const sample = (row: Uint8Array, number: number): number => {
    if (depth >= 8) return u8(row, number * stride)
    const bit = number * depth
    return ((u8(row, bit >> 3) >> (8 - depth - (bit & 7))) & (2 ** depth - 1)) * scale
  }
  // One colour may be named as transparent (11.3.1.1), in the picture's own depth.
  const clear =
    transparent.length < channels * 2 || kind === 3 ? null : [0, 1, 2].slice(0, channels).map((number) => be16(transparent, number * 2))
  const isClear = (row: Uint8Array, first: number) =>
    clear?.every((value, number) =>
      depth === 16 ? be16(row, (first + number) * 2) === value : Math.round(sample(row, first + number) / scale) === value,
    ) === true
  const onWhite = (value: number, alpha: number) => (alpha === 255 ? value : Math.round((value * alpha + 255 * (255 - alpha)) / 255))
  return {
    channels,
    pixels,
    row(row, { x, y, dx, dy }, line, columns) {
      if (depth === 8 && dx === 1 && x === 0 && samples === channels && kind !== 3 && clear === null) {
        pixels.set(row, (y + line * dy) * width * channels)
        return
      }
      for (let column = 0; column < columns; column++) {
        const to = ((y + line * dy) * width + x + column * dx) * channels
        const first = column * samples
        if (kind === 3) {
          const index = sample(row, first)
          const alpha = transparent[index] ?? 255
          for (let channel = 0; channel < 3; channel++) pixels[to + channel] = onWhite(u8(palette, index * 3 + channel), alpha)
          continue
        }
        const alpha = samples > channels ? sample(row, first + channels) : clear !== null && isClear(row, first) ? 0 : 255
        for (let channel = 0; channel < channels; channel++) pixels[to + channel] = onWhite(sample(row, first + channel), alpha)
      }
    },
  }
}
