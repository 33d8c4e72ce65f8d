import type { GreyPicture, Picture } from '../picture/picture.ts'

/** Neighbours that differ by no more in any channel belong to one surface; JPEG at low quality stays below it. */
const FLAT = 9
/** A surface with less than this share of the picture is the inside of a stroke or of an icon. */
const SURFACE_SHARE = 0.001

/**
 * What is written, dark on white, whatever it was written on: a screenshot holds bubbles, buttons and bars of several
 * colours, light and dark. Smooth surfaces become white; every other pixel is as dark as it differs from the surface next to it.
 */
export function inkOf(picture: Picture): GreyPicture {
  const { width, height } = picture
  const surface = nearestSurface(picture)
  const ink = new Uint8Array(width * height).fill(255)
  for (let at = 0; at < ink.length; at++) {
    const under = surface[at] ?? -1
    if (under >= 0 && under !== at) ink[at] = 255 - difference(picture, at, under)
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

/** Grey that counts as written when shapes are looked at. */
const DARK = 160
/** Heights of shapes, in pixels, that may be letters; taller ones are pictures. */
const LETTER_HEIGHTS = { least: 5, most: 200 } as const

/** The height that most letters have, in pixels; null where no shape looks like one. */
export function letterHeight({ width, pixels }: GreyPicture): number | null {
  const heights = new Uint32Array(LETTER_HEIGHTS.most + 1)
  const seen = new Uint8Array(pixels.length)
  const queue = new Int32Array(pixels.length)
  for (let seed = 0; seed < pixels.length; seed++) {
    if (seen[seed] === 1 || (pixels[seed] ?? 255) > DARK) continue
    let end = 0
    queue[end++] = seed
    seen[seed] = 1
    let left = width
    let right = 0
    let bottom = 0
    for (let next = 0; next < end; next++) {
      const at = queue[next] ?? 0
      const x = at % width
      if (x < left) left = x
      if (x > right) right = x
      if (at > bottom) bottom = at
      const take = (other: number) => {
        if (seen[other] === 1 || (pixels[other] ?? 255) > DARK) return
        seen[other] = 1
        queue[end++] = other
      }
      if (x > 0) take(at - 1)
      if (x < width - 1) take(at + 1)
      if (at >= width) take(at - width)
      if (at < pixels.length - width) take(at + width)
    }
    const tall = Math.floor(bottom / width) - Math.floor(seed / width) + 1
    // Rules and the rims of boxes are far wider than high.
    if (tall >= LETTER_HEIGHTS.least && tall <= LETTER_HEIGHTS.most && right - left < tall * 4) heights[tall] = (heights[tall] ?? 0) + 1
  }
  const letters = heights.reduce((sum, count) => sum + count, 0)
  let passed = 0
  for (let tall = 0; tall < heights.length; tall++) {
    passed += heights[tall] ?? 0
    if (letters > 0 && passed >= letters * 0.6) return tall
  }
  return null
}

/** Longer than any stroke of a letter, in heights of a letter; ー and 一 are about 1.5. */
const RULE = 2.5
/** Lighter than this there is nothing written. */
export const WRITTEN = 200

/** Without underlines, rims of boxes and solid blocks: recognition drops a line whose letters touch its underline. */
export function withoutRules(picture: GreyPicture, letterHeight: number): GreyPicture {
  const { width, height, pixels } = picture
  const clean = pixels.slice()
  const least = Math.ceil(letterHeight * RULE)
  const wipe = (first: number, count: number, length: number, step: number, stride: number) => {
    for (let line = 0; line < count; line++) {
      let run = 0
      for (let place = 0; place <= length; place++) {
        const at = first + line * stride + place * step
        if (place < length && (pixels[at] ?? 255) < WRITTEN) {
          run++
          continue
        }
        if (run >= least) for (let back = 1; back <= run; back++) clean[at - back * step] = 255
        run = 0
      }
    }
  }
  wipe(0, height, width, 1, width)
  wipe(0, width, height, width, 1)
  return { ...picture, pixels: clean }
}
