import { u8 } from './bytes.ts'
import type { GreyPicture, Picture } from './picture.ts'

/** RGBA on white. */
export function opaque(width: number, height: number, rgba: Uint8Array | Uint8ClampedArray): Picture {
  const pixels = new Uint8Array(width * height * 3)
  for (let from = 0, to = 0; to < pixels.length; from += 4, to += 3) {
    const alpha = rgba[from + 3] ?? 0
    for (let channel = 0; channel < 3; channel++)
      pixels[to + channel] = Math.round(((rgba[from + channel] ?? 0) * alpha + 255 * (255 - alpha)) / 255)
  }
  return { width, height, channels: 3, pixels }
}

/** Shares of red, green and blue in a grey, together 1. Luminance by ITU-R BT.601. */
export type Weights = readonly [red: number, green: number, blue: number]
const LUMINANCE: Weights = [0.299, 0.587, 0.114]

export function toGrey({ width, height, channels, pixels }: Picture, [red, green, blue]: Weights = LUMINANCE): GreyPicture {
  if (channels === 1) return { width, height, channels, pixels }
  const grey = new Uint8Array(width * height)
  for (let to = 0, from = 0; to < grey.length; to++, from += 3)
    grey[to] = (pixels[from] ?? 0) * red + (pixels[from + 1] ?? 0) * green + (pixels[from + 2] ?? 0) * blue + 0.5
  return { width, height, channels: 1, pixels: grey }
}

/** The part of a picture that lies in the box (pixels), cut to the picture. */
export function crop<P extends Picture>(picture: P, left: number, top: number, width: number, height: number): P {
  const { channels } = picture
  const from = { x: Math.max(0, Math.floor(left)), y: Math.max(0, Math.floor(top)) }
  const across = Math.max(0, Math.min(picture.width, Math.ceil(left + width)) - from.x)
  const down = Math.max(0, Math.min(picture.height, Math.ceil(top + height)) - from.y)
  const pixels = new Uint8Array(across * down * channels)
  for (let row = 0; row < down; row++) {
    const at = ((from.y + row) * picture.width + from.x) * channels
    pixels.set(picture.pixels.subarray(at, at + across * channels), row * across * channels)
  }
  return { ...picture, width: across, height: down, pixels }
}

/** To `factor` times its width and height, at least 1 pixel: each new pixel is the mean of those it covers, or lies between its neighbours. */
export function scale<P extends Picture>(picture: P, factor: number): P {
  const width = Math.max(1, Math.round(picture.width * factor))
  const height = Math.max(1, Math.round(picture.height * factor))
  if (width === picture.width && height === picture.height) return picture
  const pixels = factor < 1 ? shrunk(picture, width, height) : grown(picture, width, height)
  return { ...picture, width, height, pixels }
}

function shrunk({ width: fromWidth, height: fromHeight, channels, pixels }: Picture, width: number, height: number): Uint8Array {
  const to = new Uint8Array(width * height * channels)
  for (let y = 0; y < height; y++) {
    const top = Math.floor((y * fromHeight) / height)
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * fromHeight) / height))
    for (let x = 0; x < width; x++) {
      const left = Math.floor((x * fromWidth) / width)
      const right = Math.max(left + 1, Math.floor(((x + 1) * fromWidth) / width))
      for (let channel = 0; channel < channels; channel++) {
        let sum = 0
        for (let row = top; row < bottom; row++)
          for (let column = left; column < right; column++) sum += u8(pixels, (row * fromWidth + column) * channels + channel)
        to[(y * width + x) * channels + channel] = sum / ((bottom - top) * (right - left)) + 0.5
      }
    }
  }
  return to
}

/** Bilinear, between the centres of pixels. */
function grown({ width: fromWidth, height: fromHeight, channels, pixels }: Picture, width: number, height: number): Uint8Array {
  const to = new Uint8Array(width * height * channels)
  const columns = neighbours(fromWidth, width)
  for (const [y, { first: top, second: bottom, share: down }] of neighbours(fromHeight, height).entries()) {
    for (let x = 0; x < width; x++) {
      const { first: left, second: right, share: across } = columns[x] as Neighbours
      for (let channel = 0; channel < channels; channel++) {
        const topLeft = u8(pixels, (top * fromWidth + left) * channels + channel)
        const topRight = u8(pixels, (top * fromWidth + right) * channels + channel)
        const bottomLeft = u8(pixels, (bottom * fromWidth + left) * channels + channel)
        const bottomRight = u8(pixels, (bottom * fromWidth + right) * channels + channel)
        const above = topLeft + (topRight - topLeft) * across
        const below = bottomLeft + (bottomRight - bottomLeft) * across
        to[(y * width + x) * channels + channel] = above + (below - above) * down + 0.5
      }
    }
  }
  return to
}

interface Neighbours {
  readonly first: number
  readonly second: number
  /** How far it is from the first, 0 to 1. */
  readonly share: number
}

const neighbours = (from: number, to: number): readonly Neighbours[] =>
  Array.from({ length: to }, (_, number) => {
    const place = Math.min(from - 1, Math.max(0, ((number + 0.5) * from) / to - 0.5))
    const first = Math.floor(place)
    return { first, second: Math.min(from - 1, first + 1), share: place - first }
  })

/** As a PGM or PPM file: the form in which pictures go between readers. */
export function toPnm({ width, height, channels, pixels }: Picture): Uint8Array {
  const head = new TextEncoder().encode(`P${channels === 1 ? 5 : 6}\n${width} ${height}\n255\n`)
  const file = new Uint8Array(head.length + pixels.length)
  file.set(head)
  file.set(pixels, head.length)
  return file
}
