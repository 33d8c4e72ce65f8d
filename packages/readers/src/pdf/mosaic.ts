import type { Matrix } from './drawing.ts'
import type { Grey } from './grey.ts'
import { PDF_LIMITS } from './limits.ts'

/** A picture in its place on the page. */
export interface Tile {
  readonly grey: Grey
  readonly matrix: Matrix
  /** A stencil: its white is transparent. */
  readonly isMask: boolean
}
interface Box {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

/** Pictures that touch or cover each other: a scan in strips, a code in tiles, words as a stencil over their paper. Each group in the order drawn. */
export function groupsOf<T extends Tile>(tiles: readonly T[]): readonly (readonly T[])[] {
  const boxes = tiles.map(({ matrix }) => boxOf(matrix))
  const group = tiles.map((_, at) => at)
  const root = (at: number): number => {
    let top = at
    while (group[top] !== top) top = group[top] = group[group[top] as number] as number
    return top
  }
  for (let one = 0; one < tiles.length; one++)
    for (let two = 0; two < one; two++) if (touch(boxes[one] as Box, boxes[two] as Box)) group[root(one)] = root(two)
  const groups = new Map<number, T[]>()
  for (const [at, tile] of tiles.entries()) {
    const members = groups.get(root(at))
    if (members === undefined) groups.set(root(at), [tile])
    else members.push(tile)
  }
  return [...groups.values()]
}

/** The group as one picture, as fine as its finest part. Null when that is more work than the limits allow. */
export function mosaicOf(tiles: readonly Tile[]): Grey | null {
  const boxes = tiles.map(({ matrix }) => boxOf(matrix))
  const left = Math.min(...boxes.map((box) => box.left))
  const top = Math.max(...boxes.map((box) => box.top))
  const wide = Math.max(...boxes.map((box) => box.right)) - left
  const high = top - Math.min(...boxes.map((box) => box.bottom))
  const finest = Math.max(...tiles.map(({ grey, matrix: [a, b] }) => grey.width / Math.max(Math.hypot(a, b), 0.01)))
  const scale = Math.min(finest, PDF_LIMITS.drawingSide / Math.max(wide, high))
  const width = Math.max(1, Math.round(wide * scale))
  const height = Math.max(1, Math.round(high * scale))
  if (!(width * height <= PDF_LIMITS.drawingSide ** 2)) return null
  const work = boxes.reduce((sum, box) => sum + (box.right - box.left) * (box.top - box.bottom) * scale ** 2, 0)
  if (!(work <= PDF_LIMITS.paintedPixels)) return null
  const whole: Grey = { width, height, pixels: new Uint8Array(width * height).fill(255) }
  for (const [at, tile] of tiles.entries()) paint(whole, tile, boxes[at] as Box, { left, top, scale })
  return whole
}

function paint(
  { width, height, pixels }: Grey,
  { grey, matrix, isMask }: Tile,
  box: Box,
  { left, top, scale }: { left: number; top: number; scale: number },
) {
  const [a, b, c, d, e, f] = matrix
  const area = a * d - b * c
  if (area === 0) return
  const [fromX, toX] = [Math.max(0, Math.floor((box.left - left) * scale)), Math.min(width, Math.ceil((box.right - left) * scale))]
  const [fromY, toY] = [Math.max(0, Math.floor((top - box.top) * scale)), Math.min(height, Math.ceil((top - box.bottom) * scale))]
  for (let y = fromY; y < toY; y++) {
    for (let x = fromX; x < toX; x++) {
      const [px, py] = [left + (x + 0.5) / scale - e, top - (y + 0.5) / scale - f]
      const column = Math.floor(((d * px - c * py) / area) * grey.width)
      const row = Math.floor((1 - (a * py - b * px) / area) * grey.height)
      if (column < 0 || row < 0 || column >= grey.width || row >= grey.height) continue
      const value = grey.pixels[row * grey.width + column] ?? 255
      if (!isMask || value === 0) pixels[y * width + x] = value
    }
  }
}

/** Units of the page. */
const NEAR = 0.5
const touch = (one: Box, two: Box) =>
  one.left <= two.right + NEAR && two.left <= one.right + NEAR && one.bottom <= two.top + NEAR && two.bottom <= one.top + NEAR

function boxOf([a, b, c, d, e, f]: Matrix): Box {
  const [xs, ys] = [
    [e, e + a, e + c, e + a + c],
    [f, f + b, f + d, f + b + d],
  ]
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) }
}
