import type { Grey } from './grey.ts'
import { PDF_LIMITS } from './limits.ts'

/** A filled shape: rings of corners (x, y, x, y …) in units of the page, y upwards. */
export interface Shape {
  readonly rings: readonly (readonly number[])[]
  readonly rule: 'nonzero' | 'evenodd'
  /** 0 is black, 255 is white. */
  readonly luma: number
}
interface Box {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

/** Fewer dark shapes are borders, bullets and buttons; the smallest QR code has some 60 runs of modules. */
const MIN_RINGS = 40
/** As one outline. */
const MIN_CORNERS = 160
/** A larger one is the page's ground or a box around text. Units of the page. */
const MAX_RING_SIDE = 150
const PIXELS_A_MODULE = 4
/** White around a code; a reader wants four modules, and a module is seldom larger. Units of the page. */
const MARGIN = 16

/** The shapes of a page as a picture, when there are so many that they may form a code; else null. */
export function rasterOf(shapes: readonly Shape[]): Grey | 'too-much' | null {
  const dark = shapes.filter(({ luma }) => luma < 160).flatMap(({ rings }) => rings)
  const sized = dark.map((ring) => ({ ring, box: boxOf(ring) })).filter(({ box }) => sideOf(box) > 0 && largest(box) <= MAX_RING_SIDE)
  const corners = sized.reduce((sum, { ring }) => sum + ring.length / 2, 0)
  if (sized.length < MIN_RINGS && corners < MIN_CORNERS) return null
  const boxes = sized.map(({ box }) => box)
  const whole = boxes.reduce((one, two) => ({
    left: Math.min(one.left, two.left),
    bottom: Math.min(one.bottom, two.bottom),
    right: Math.max(one.right, two.right),
    top: Math.max(one.top, two.top),
  }))
  const edges = sized.map(({ ring }) => shortestEdge(ring)).sort((one, two) => one - two)
  const module = edges[edges.length >> 1] ?? 1
  const [wide, high] = [whole.right - whole.left + 2 * MARGIN, whole.top - whole.bottom + 2 * MARGIN]
  const scale = Math.min(PIXELS_A_MODULE / module, PDF_LIMITS.drawingSide / Math.max(wide, high))
  const width = Math.ceil(wide * scale)
  const height = Math.ceil(high * scale)
  if (!(width > 0 && height > 0 && width * height <= PDF_LIMITS.drawingSide ** 2)) return null
  const pixels = new Uint8Array(width * height).fill(255)
  const place = { left: whole.left - MARGIN, top: whole.top + MARGIN, scale }
  let crossings: number = PDF_LIMITS.drawingCrossings
  for (const shape of shapes) {
    crossings -= fill({ width, height, pixels }, shape, place, crossings)
    if (crossings <= 0) return 'too-much'
  }
  return { width, height, pixels }
}

/** Scan lines through the middle of each row of pixels. Gives how many edges they crossed. */
function fill(
  { width, height, pixels }: Grey,
  { rings, rule, luma }: Shape,
  { left, top, scale }: { left: number; top: number; scale: number },
  most: number,
) {
  const rows = new Map<number, [x: number, turn: number][]>()
  let count = 0
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 2) {
      const [x0, y0] = [((ring[at] ?? 0) - left) * scale, (top - (ring[at + 1] ?? 0)) * scale]
      const next = (at + 2) % ring.length
      const [x1, y1] = [((ring[next] ?? 0) - left) * scale, (top - (ring[next + 1] ?? 0)) * scale]
      if (y0 === y1) continue
      const [from, to] = [Math.max(0, Math.ceil(Math.min(y0, y1) - 0.5)), Math.min(height - 1, Math.ceil(Math.max(y0, y1) - 0.5) - 1)]
      for (let y = from; y <= to; y++) {
        if (++count > most) return count
        const x = x0 + ((y + 0.5 - y0) * (x1 - x0)) / (y1 - y0)
        const row = rows.get(y)
        if (row === undefined) rows.set(y, [[x, y1 > y0 ? 1 : -1]])
        else row.push([x, y1 > y0 ? 1 : -1])
      }
    }
  }
  for (const [y, row] of rows) {
    row.sort(([one], [two]) => one - two)
    let turns = 0
    for (let at = 0; at + 1 < row.length; at++) {
      const [x, turn] = row[at] ?? [0, 0]
      turns += rule === 'evenodd' ? 1 : turn
      if (rule === 'evenodd' ? turns % 2 === 0 : turns === 0) continue
      const from = Math.max(0, Math.ceil(x - 0.5))
      const to = Math.min(width, Math.ceil((row[at + 1]?.[0] ?? 0) - 0.5))
      if (from < to) pixels.fill(luma, y * width + from, y * width + to)
    }
  }
  return count
}

function boxOf(ring: readonly number[]): Box {
  let [left, bottom, right, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let at = 0; at < ring.length; at += 2) {
    const [x, y] = [ring[at] ?? 0, ring[at + 1] ?? 0]
    left = Math.min(left, x)
    right = Math.max(right, x)
    bottom = Math.min(bottom, y)
    top = Math.max(top, y)
  }
  return { left, bottom, right, top }
}
const sideOf = ({ left, bottom, right, top }: Box) => Math.min(right - left, top - bottom)
const largest = ({ left, bottom, right, top }: Box) => Math.max(right - left, top - bottom)

/** The side of a module: of a square or a run of squares the shorter side, of a circle its diameter, of a longer outline along modules its shortest edge. */
const shortestEdge = (ring: readonly number[]): number => (ring.length > OUTLINE ? edgeOf(ring) : sideOf(boxOf(ring)))
/** A circle of four curves has fewer numbers. */
const OUTLINE = 40

function edgeOf(ring: readonly number[]): number {
  let shortest = Number.POSITIVE_INFINITY
  for (let at = 0; at + 3 < ring.length; at += 2) {
    const length = Math.hypot((ring[at + 2] ?? 0) - (ring[at] ?? 0), (ring[at + 3] ?? 0) - (ring[at + 1] ?? 0))
    if (length > 0.05) shortest = Math.min(shortest, length)
  }
  return shortest
}
