import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { numbers } from '../../../../tools/damaged-files.mjs'
import { decodePicture } from './decode.ts'
import { type Decoded, PICTURE_LIMITS, type Picture, PictureError } from './picture.ts'
import { crop, scale, toGrey, toPnm } from './shape.ts'
import { sizeOf } from './size.ts'

const { resolve } = createRequire(import.meta.url)
const resources = { file: async (specifier: string) => new Uint8Array(await readFile(resolve(specifier))) }
const sample = (name: string) => new Uint8Array(readFileSync(new URL(`../../samples/picture/${name}`, import.meta.url)))
const decode = (bytes: Uint8Array, limits = PICTURE_LIMITS): Promise<Decoded> => decodePicture(bytes, resources, limits)

/** The eight squares of samples/picture/make.sh; the empty one is white. */
const SQUARES = [
  [0, 0, 0],
  [255, 255, 255],
  [255, 0, 0],
  [0, 255, 0],
  [0, 0, 255],
  [128, 128, 128],
  [255, 255, 255],
  [255, 255, 0],
] as const

/** The colour in the middle of each square, grey as three equal ones. */
const squaresOf = ({ width, channels, pixels }: Picture) =>
  SQUARES.map((_, number) => {
    const at = ((Math.floor(number / 4) * 16 + 8) * width + (number % 4) * 16 + 8) * channels
    return [0, 1, 2].map((channel) => pixels[at + Math.min(channel, channels - 1)] ?? -1)
  })
const furthest = (picture: Picture, wanted: readonly (readonly number[])[]) =>
  Math.max(
    ...squaresOf(picture).flatMap((square, number) => square.map((value, channel) => Math.abs(value - (wanted[number]?.[channel] ?? 0)))),
  )

const EXACT = `rgba-8.png rgba-16.png rgba-interlaced.png palette-4.png palette-4-interlaced.png rgb-8.png rgb-16.png still.gif
  interlaced.gif looping.gif once.gif rgb-24.bmp palette-4.bmp version-4.bmp rgb.ppm rgb-16.ppm lossless.webp animated.webp`
const LOSSY = 'baseline.jpg progressive.jpg subsampled.jpg lossy.webp'
const words = (names: string) => names.split(/\s+/)

describe('a picture', () => {
  it.each(words(EXACT))('%s has its colours, with white behind', async (name) => {
    const { picture, damaged } = await decode(sample(name))
    expect({ width: picture.width, height: picture.height, damaged }).toEqual({ width: 64, height: 32, damaged: false })
    expect(furthest(picture, SQUARES)).toBeLessThanOrEqual(1)
  })

  it.each(words(LOSSY))('%s comes near its colours', async (name) => {
    expect(furthest((await decode(sample(name))).picture, SQUARES)).toBeLessThanOrEqual(12)
  })

  it('printed in CMYK is no negative', async () => {
    expect(furthest((await decode(sample('cmyk.jpg'))).picture, SQUARES)).toBeLessThanOrEqual(120)
  })

  it.each(words('grey-8.png grey-alpha-8.png grey.jpg grey.pgm'))('%s is grey', async (name) => {
    const { picture } = await decode(sample(name))
    expect(picture.channels).toBe(1)
    const [black, white, , , , , empty] = squaresOf(picture).map(([value = -1]) => value)
    expect([black, white, empty].map((value) => Math.round((value ?? -1) / 10))).toEqual([0, 26, 26])
  })

  it.each(words('grey-1.png grey-1-interlaced.png'))('%s of one bit is black and white', async (name) => {
    const { picture } = await decode(sample(name))
    expect(new Set(picture.pixels)).toEqual(new Set([0, 255]))
    expect(picture.pixels).toEqual((await decode(sample('grey-1.png'))).picture.pixels)
  })

  it('that is cut shows what is there', async () => {
    const { picture, damaged } = await decode(sample('cut.png'))
    expect(damaged).toBe(true)
    const blank = picture.pixels.subarray(-3 * picture.width)
    expect(new Set(blank)).toEqual(new Set([255]))
    expect(new Set(picture.pixels.subarray(0, 3 * picture.width)).size).toBeGreaterThan(10)
  })

  it('of a form that is not read, or of none, says so', async () => {
    const heic = new TextEncoder().encode('\0\0\0\x18ftypheic\0\0\0\0')
    for (const bytes of [sample('picture.tiff'), heic, new Uint8Array(), new TextEncoder().encode('<html>')])
      await expect(decode(bytes)).rejects.toMatchObject({ gap: 'file-unknown' })
  })

  it('is refused by its header when it is too large', async () => {
    for (const name of words('rgb-8.png baseline.jpg lossy.webp still.gif rgb-24.bmp grey.pgm')) {
      expect(sizeOf(sample(name))).toMatchObject({ width: 64, height: 32 })
      await expect(decode(sample(name), { ...PICTURE_LIMITS, pixels: 2_047 })).rejects.toMatchObject({ gap: 'file-too-large' })
    }
  })

  it('with any damage gives a picture or the reason why not', async () => {
    const pick = numbers(5)
    for (const name of words(`${EXACT} ${LOSSY} cmyk.jpg grey-1-interlaced.png grey.pgm`)) {
      const whole = sample(name)
      for (let round = 0; round < 16; round++) {
        const bytes = whole.slice(0, round % 4 === 0 ? pick(whole.length) : whole.length)
        for (let flip = 0; flip < 1 + (round % 5); flip++) bytes[pick(bytes.length)] = pick(256)
        const result = await decode(bytes, { pixels: 100_000, frames: 4 }).catch((error: unknown) => error)
        if (result instanceof PictureError) continue
        const { picture } = result as Decoded
        expect(picture.pixels.length).toBe(picture.width * picture.height * picture.channels)
      }
    }
  })
})

describe('the helpers', () => {
  const grey: Picture = { width: 2, height: 2, channels: 1, pixels: Uint8Array.of(0, 100, 200, 255) }

  it('change size, part and colour', () => {
    expect(scale(grey, 0.5)).toMatchObject({ width: 1, height: 1, pixels: Uint8Array.of(139) })
    expect(scale(grey, 2).pixels.slice(0, 4)).toEqual(Uint8Array.of(0, 25, 75, 100))
    expect(crop(grey, 1, -5, 10, 6)).toMatchObject({ width: 1, height: 1, pixels: Uint8Array.of(100) })
    expect(toGrey({ width: 1, height: 1, channels: 3, pixels: Uint8Array.of(255, 0, 0) }).pixels).toEqual(Uint8Array.of(76))
  })

  it('write a picture that is read again', async () => {
    expect((await decode(toPnm(grey))).picture).toEqual(grey)
  })
})
