import type { GreyPicture, Picture } from '../picture/picture.ts'

/** Neighbours that differ by no more in any channel belong to one surface; JPEG at low quality stays below it. */
const FLAT = 9
/** Surfaces that differ by more are two, side by side; less is a gradient, or the noise of JPEG around letters. */
const RIM = 48
/** A surface with less than this share of the picture is the inside of a stroke or of an icon. */
const SURFACE_SHARE = 0.001

/**
 * What is written, dark on white, whatever it was written on: a screenshot holds bubbles, buttons and bars of several
 * colours, light and dark. Smooth surfaces become white; every other pixel is as dark as it differs from the surface next to it.
 */
export function inkOf(picture: Picture): GreyPicture {
  const { width, height } = picture
  const surface = nearestSurface(picture)
  const around = [-2, 2, -2 * width, 2 * width, -2 * width - 2, -2 * width + 2, 2 * width - 2, 2 * width + 2]
  // The rim of a bubble: another surface begins here.
  const isRim = (at: number, under: number) =>
    around.some((step) => {
      const other = surface[at + step] ?? -1
      return other >= 0 && difference(picture, other, under) > RIM
    })
  const ink = new Uint8Array(width * height).fill(255)
  for (let at = 0; at < ink.length; at++) {
    const under = surface[at] ?? -1
    if (under >= 0 && under !== at && !isRim(at, under)) ink[at] = 255 - difference(picture, at, under)
  }
  return { width, height, channels: 1, pixels: ink }
}

/** The largest difference in any channel: yellow on white is as well read as black on white. */
function difference({ channels, pixels }: Picture, a: number, b: number): number {
  if (channels === 1) return Math.abs((pixels[a] ?? 0) - (pixels[b] ?? 0))
  const i = a * 3
  const j = b * 3
  const red = Math.abs((pixels[i] ?? 0) - (pixels[j] ?? 0))
  const green = Math.abs((pixels[i + 1] ?? 0) - (pixels[j + 1] ?? 0))
  const blue = Math.abs((pixels[i + 2] ?? 0) - (pixels[j + 2] ?? 0))
  return red > green ? (red > blue ? red : blue) : green > blue ? green : blue
}

/** For every pixel the nearest one that lies on a surface: itself there; -1 everywhere in a picture without any. */
function nearestSurface(picture: Picture): Int32Array {
  const { width, height } = picture
  const size = width * height
  const nearest = new Int32Array(size).fill(-1)
  const queue = new Int32Array(size)
  const smooth = smoothPixels(picture)
  const least = Math.max(64, size * SURFACE_SHARE)
  let surfaces = 0
  // Each surface is gathered at the end of the queue, and stays there when it is large enough: the queue then holds where to spread from.
  for (let seed = 0; seed < size; seed++) {
    if (smooth[seed] !== 1) continue
    let end = surfaces
    queue[end++] = seed
    smooth[seed] = 2
    for (let next = surfaces; next < end; next++) {
      const at = queue[next] ?? 0
      const x = at % width
      const take = (other: number) => {
        if (smooth[other] !== 1) return
        smooth[other] = 2
        queue[end++] = other
      }
      if (x > 0) take(at - 1)
      if (x < width - 1) take(at + 1)
      if (at >= width) take(at - width)
      if (at < size - width) take(at + width)
    }
    if (end - surfaces < least) continue
    for (let next = surfaces; next < end; next++) nearest[queue[next] ?? 0] = queue[next] ?? 0
    surfaces = end
  }
  let end = surfaces
  for (let next = 0; next < end; next++) {
    const at = queue[next] ?? 0
    const x = at % width
    const give = (other: number) => {
      if (nearest[other] !== -1) return
      nearest[other] = nearest[at] ?? -1
      queue[end++] = other
    }
    if (x > 0) give(at - 1)
    if (x < width - 1) give(at + 1)
    if (at >= width) give(at - width)
    if (at < size - width) give(at + width)
  }
  return nearest
}

/** 1 where a pixel is like its neighbours on all sides. */
function smoothPixels(picture: Picture): Uint8Array {
  const { width, height } = picture
  const rough = new Uint8Array(width * height)
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) {
      if (x < width - 1 && difference(picture, at, at + 1) > FLAT) {
        rough[at] = 1
        rough[at + 1] = 1
      }
      if (y < height - 1 && difference(picture, at, at + width) > FLAT) {
        rough[at] = 1
        rough[at + width] = 1
      }
    }
  return rough.map((is) => 1 - is)
}

/** Pixels that touch each other, all darker than a limit. */
interface Shape {
  /** Where its pixels are in the picture; only until the next shape. */
  readonly members: Int32Array
  readonly wide: number
  readonly tall: number
}

function eachShape({ width, pixels }: GreyPicture, lighter: number, see: (shape: Shape) => void): void {
  const size = pixels.length
  const seen = new Uint8Array(size)
  const queue = new Int32Array(size)
  for (let seed = 0; seed < size; seed++) {
    if (seen[seed] === 1 || (pixels[seed] ?? 255) >= lighter) continue
    let end = 0
    queue[end++] = seed
    seen[seed] = 1
    let left = width
    let right = 0
    let bottom = 0
    const take = (other: number) => {
      if (seen[other] === 1 || (pixels[other] ?? 255) >= lighter) return
      seen[other] = 1
      queue[end++] = other
    }
    for (let next = 0; next < end; next++) {
      const at = queue[next] ?? 0
      const x = at % width
      if (x < left) left = x
      if (x > right) right = x
      if (at > bottom) bottom = at
      if (x > 0) take(at - 1)
      if (x < width - 1) take(at + 1)
      if (at >= width) take(at - width)
      if (at < size - width) take(at + width)
    }
    see({ members: queue.subarray(0, end), wide: right - left + 1, tall: Math.floor(bottom / width) - Math.floor(seed / width) + 1 })
  }
}

/** The heart of a stroke is darker than this. */
const STROKE = 160
/** Lighter than this there is nothing written. */
export const WRITTEN = 200
/** Heights of shapes, in pixels, that may be letters; taller ones are pictures. */
const LETTER_HEIGHTS = { least: 5, most: 200 } as const
/** A shape that is wider, in its heights, is a rule. */
const LETTER_WIDTH = 4
/** Most letters are no taller than the height that this share of the shapes keeps to: dots, accents and small kana lie below. */
const LETTER_SHARE = 0.6

/** The height that most letters have, in pixels; null where no shape looks like one. */
export function letterHeight(picture: GreyPicture): number | null {
  const heights = new Uint32Array(LETTER_HEIGHTS.most + 1)
  let letters = 0
  eachShape(picture, STROKE, ({ wide, tall }) => {
    if (tall < LETTER_HEIGHTS.least || tall > LETTER_HEIGHTS.most || wide > tall * LETTER_WIDTH) return
    heights[tall] = (heights[tall] ?? 0) + 1
    letters++
  })
  let passed = 0
  const tall = heights.findIndex((count) => {
    passed += count
    return passed > 0 && passed >= letters * LETTER_SHARE
  })
  return tall < 0 ? null : tall
}

/** In heights of a letter: nothing that is written is taller, and no stroke of a letter is longer (ー and 一 are about 1.5). */
const TALLEST = 4
const LONGEST_STROKE = 2.5

/** Without the rims of bubbles, pictures and underlines: recognition takes a rim for a letter, and drops a line whose letters touch its underline. */
export function withoutShapes(picture: GreyPicture, letterHeight: number): GreyPicture {
  const { width, height } = picture
  const pixels = picture.pixels.slice()
  eachShape(picture, WRITTEN, ({ members, tall }) => {
    if (tall > letterHeight * TALLEST) for (const at of members) pixels[at] = 255
  })
  const least = Math.ceil(letterHeight * LONGEST_STROKE)
  for (let row = 0; row < height; row++) {
    let run = 0
    for (let x = 0; x <= width; x++) {
      const at = row * width + x
      if (x < width && (pixels[at] ?? 255) < WRITTEN) run++
      else {
        if (run >= least) pixels.fill(255, at - run, at)
        run = 0
      }
    }
  }
  return { ...picture, pixels }
}
