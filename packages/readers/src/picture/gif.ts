import { GifReader } from 'omggif'
import { u8 } from './bytes.ts'
import { type Decoded, PictureError, type PictureLimits } from './picture.ts'
import { opaque } from './shape.ts'

/**
 * GIF: the frame that a person sees longest, for one that shows nothing at first would hide all that follows. omggif finds the
 * frames; their pixels are unpacked here, since omggif 1.0.10 never ends on some damaged ones.
 */
export function decodeGif(bytes: Uint8Array, limits: PictureLimits): Decoded {
  try {
    const reader = new GifReader(bytes as ConstructorParameters<typeof GifReader>[0])
    const { width, height } = reader
    const frames = Array.from({ length: Math.min(reader.numFrames(), limits.frames) }, (_, number) => reader.frameInfo(number))
    const stays = reader.loopCount() === 0 ? longest(frames.map(({ delay }) => delay)) : frames.length - 1
    const canvas = new Uint8Array(width * height * 4)
    let damaged = reader.numFrames() > frames.length
    for (const [number, frame] of frames.slice(0, stays + 1).entries()) {
      const { x, y, disposal } = frame
      if (frame.width * frame.height > limits.pixels) throw new PictureError('file-too-large', 'GIF frame')
      const before = disposal === 3 ? canvas.slice() : canvas
      const { indexes, isWhole } = unpacked(bytes, frame.data_offset, frame.width * frame.height)
      damaged ||= !isWhole
      paint(bytes, frame, indexes, canvas, width, height)
      if (number === stays) break
      if (disposal === 3) canvas.set(before)
      if (disposal === 2)
        for (let row = y; row < Math.min(height, y + frame.height); row++)
          canvas.fill(0, (row * width + x) * 4, (row * width + Math.min(width, x + frame.width)) * 4)
    }
    return { picture: opaque(width, height, canvas), damaged }
  } catch (error) {
    throw error instanceof PictureError ? error : new PictureError('file-damaged', String(error))
  }
}

const longest = (delays: readonly number[]): number => delays.indexOf(Math.max(...delays))

type Frame = ReturnType<GifReader['frameInfo']>

function paint(bytes: Uint8Array, frame: Frame, indexes: Uint8Array, canvas: Uint8Array, width: number, height: number): void {
  const lines = frame.interlaced ? interlaced(frame.height) : Array.from({ length: frame.height }, (_, line) => line)
  const across = Math.min(frame.width, width - frame.x)
  for (const [number, line] of lines.entries()) {
    if (frame.y + line >= height) continue
    for (let column = 0; column < across; column++) {
      const index = u8(indexes, number * frame.width + column)
      if (index === frame.transparent_index) continue
      const from = (frame.palette_offset ?? 0) + index * 3
      const to = ((frame.y + line) * width + frame.x + column) * 4
      canvas[to] = u8(bytes, from)
      canvas[to + 1] = u8(bytes, from + 1)
      canvas[to + 2] = u8(bytes, from + 2)
      canvas[to + 3] = 255
    }
  }
}

/** The order of lines (GIF89a, appendix E). */
function interlaced(height: number): readonly number[] {
  const every = (first: number, step: number) =>
    Array.from({ length: Math.max(0, Math.ceil((height - first) / step)) }, (_, n) => first + n * step)
  return [...every(0, 8), ...every(4, 8), ...every(2, 4), ...every(1, 2)]
}

const CODES = 4_096

/** LZW with codes of growing length (GIF89a, appendix F), from sub-blocks. Ends with the data, at its end code or at a code that can't be. */
function unpacked(bytes: Uint8Array, offset: number, count: number): { readonly indexes: Uint8Array; readonly isWhole: boolean } {
  const indexes = new Uint8Array(count)
  const smallest = u8(bytes, offset)
  if (smallest < 1 || smallest > 11) return { indexes, isWhole: false }
  const clear = 1 << smallest
  const prefix = new Uint16Array(CODES)
  const suffix = new Uint8Array(CODES)
  const length = new Uint16Array(CODES)
  for (let code = 0; code < clear; code++) {
    suffix[code] = code
    length[code] = 1
  }
  let [next, size, previous, filled] = [clear + 2, smallest + 1, -1, 0]
  let [at, left, bits, held] = [offset + 1, 0, 0, 0]
  while (filled < count) {
    while (held < size) {
      if (left === 0) {
        left = u8(bytes, at++)
        if (left === 0 || at >= bytes.length) return { indexes, isWhole: false }
      }
      bits |= u8(bytes, at++) << held
      held += 8
      left--
    }
    const code = bits & ((1 << size) - 1)
    bits >>= size
    held -= size
    if (code === clear) {
      ;[next, size, previous] = [clear + 2, smallest + 1, -1]
      continue
    }
    const isNew = code === next && previous !== -1
    if (code === clear + 1 || (code >= next && !isNew)) return { indexes, isWhole: false }
    const known = isNew ? previous : code
    const run = length[known] ?? 0
    let entry = known
    for (let to = filled + run - 1; to >= filled; to--) {
      if (to < count) indexes[to] = u8(suffix, entry)
      entry = prefix[entry] ?? 0
    }
    const first = u8(indexes, filled)
    if (isNew && filled + run < count) indexes[filled + run] = first
    filled += run + (isNew ? 1 : 0)
    if (previous !== -1 && next < CODES) {
      prefix[next] = previous
      suffix[next] = first
      length[next] = (length[previous] ?? 0) + 1
      next++
      if (next === 1 << size && size < 12) size++
    }
    previous = code
  }
  return { indexes, isWhole: true }
}
