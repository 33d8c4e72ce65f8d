import { LIMITS } from '../limits.ts'
import type { Body } from '../message/types.ts'
import { drawingChars, plainLines, runsOf } from './drawn-codes-lines.ts'
import { gridsOf, pageOf } from './drawn-codes-page.ts'

/** Something that is drawn with characters or cells and may be a code, as a picture for readers of pictures. */
export interface DrawnCode {
  /** A PGM file (netpbm's pgm(5), binary, 8 bits). */
  readonly pixels: Uint8Array
  /** For plain text where it stands: offsets in the body's text. Null for HTML. */
  readonly at: { readonly start: number; readonly end: number } | null
}

/** Shades of grey in rows: 0 is black, 255 white. */
export interface Dots {
  readonly width: number
  readonly height: number
  readonly values: Uint8Array
}
/** Dots that may be a code, and where. */
export interface Drawing {
  readonly dots: Dots
  readonly at: DrawnCode['at']
}

/** Pictures of one body. A drawing may give four: as drawn and square, dark on light and light on dark. */
const PICTURES = 16
/** A code of the smallest kind has 8 modules a side (Data Matrix), and neither few nor nearly all are dark. */
const LEAST_SIDE = 8
const DARK_SHARE = { least: 0.2, most: 0.85 } as const
const DARK = 128
/** About the longest side of a picture, in pixels, without its margin; with more dots than these it has one for each. */
const SIDE = 400
const MARGIN = 0.12
/** Signs of a drawing before anything is parsed: characters that draw, or elements that hold nothing. A QR code has 441 modules or more. */
const LEAST_CHARS = 40
const LEAST_EMPTY = 120

export interface DrawnCodes {
  readonly codes: readonly DrawnCode[]
  /** More is drawn than is handed over. */
  readonly cut: boolean
}

/** Codes drawn in one body: with block characters, in plain text or HTML, or with the cells of tables, small boxes or pictures. */
export function drawnCodesOf(body: Body): DrawnCodes {
  if (!mayDraw(body)) return { codes: [], cut: false }
  const text = body.text.slice(0, body.format === 'html' ? LIMITS.htmlChars : LIMITS.textChars)
  if (body.format === 'plain') return codesOf(runsOf(plainLines(text)), false)
  const page = pageOf(text)
  const { drawings, cut } = gridsOf(page)
  return codesOf([...runsOf(page.lines), ...drawings], cut)
}

const EMPTY_ELEMENT = /<[a-z][a-z0-9]{0,15}\b[^<>]{0,600}>(?:\s|&nbsp;|&#160;|&#xa0;|\u00a0){0,20}(?:<\/|<t[dh]\b)|<img\b/gi

function mayDraw({ format, text }: Body): boolean {
  if (count(drawingChars(format), text, LEAST_CHARS) >= LEAST_CHARS) return true
  return format === 'html' && (count(EMPTY_ELEMENT, text, LEAST_EMPTY) >= LEAST_EMPTY || SHADOWS.test(text))
}
/** A picture that is made of the shadows of one element. */
const SHADOWS = /box-shadow[^;"'}]{2000}/i

function count(pattern: RegExp, text: string, enough: number): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) if (++found >= enough) break
  return found
}

function codesOf(drawings: readonly Drawing[], cut: boolean): DrawnCodes {
  const codes: DrawnCode[] = []
  for (const { dots, at } of drawings)
    for (const way of waysToSee(dots)) {
      const sizes = sizesOf(way)
      if (codes.length + sizes.length > PICTURES) return { codes, cut: true }
      for (const [width, height] of sizes) codes.push({ pixels: pictureOf(way, width, height), at })
    }
  return { codes, cut }
}

/** Square first: how wide a character or cell comes out depends on font and client, and a code is square. Then as it is. */
function sizesOf({ width, height }: Dots): readonly (readonly [width: number, height: number])[] {
  const whole = (side: number) => side * Math.max(1, Math.floor(SIDE / Math.max(width, height)))
  const ratio = width / height
  const own = [whole(width), whole(height)] as const
  if (ratio < 0.3 || ratio > 3.4) return [own]
  const square = Math.max(...own)
  return ratio > 0.95 && ratio < 1.05 ? [[square, square]] : [[square, square], own]
}

function isMixed({ values }: Dots): boolean {
  const share = values.reduce((dark, value) => dark + (value < DARK ? 1 : 0), 0) / values.length
  return share >= DARK_SHARE.least && share <= DARK_SHARE.most
}

/** Dark on light, without what is light around it. Where neither surrounds the other, both may be meant. */
function waysToSee(dots: Dots): readonly Dots[] {
  const inverse = { ...dots, values: dots.values.map((value) => 255 - value) }
  const ways = isFramed(dots) ? [inverse] : isFramed(inverse) ? [dots] : [dots, inverse]
  return ways.flatMap((way) => withoutMargin(way) ?? []).filter(isMixed)
}

/** Dark all around. */
function isFramed({ width, height, values }: Dots): boolean {
  const isDark = (x: number, y: number) => (values[y * width + x] ?? 255) < DARK
  for (let x = 0; x < width; x++) if (!isDark(x, 0) || !isDark(x, height - 1)) return false
  for (let y = 0; y < height; y++) if (!isDark(0, y) || !isDark(width - 1, y)) return false
  return true
}

function withoutMargin({ width, height, values }: Dots): Dots | null {
  let [left, right, top, bottom] = [width, -1, height, -1]
  for (const [number, value] of values.entries()) {
    if (value >= DARK) continue
    const x = number % width
    const y = Math.floor(number / width)
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  const across = right - left + 1
  const down = bottom - top + 1
  if (across < LEAST_SIDE || down < LEAST_SIDE) return null
  const cut = new Uint8Array(across * down)
  for (let row = 0; row < down; row++) {
    const from = (top + row) * width + left
    cut.set(values.subarray(from, from + across), row * across)
  }
  return { width: across, height: down, values: cut }
}

/** The dots as a picture of that size, with white around. */
function pictureOf(dots: Dots, width: number, height: number): Uint8Array {
  const margin = Math.ceil(Math.max(width, height) * MARGIN)
  const [across, down] = [width + 2 * margin, height + 2 * margin]
  const head = new TextEncoder().encode(`P5\n${across} ${down}\n255\n`)
  const file = new Uint8Array(head.length + across * down).fill(255)
  file.set(head)
  for (let y = 0; y < height; y++) {
    const from = Math.floor((y * dots.height) / height) * dots.width
    const to = head.length + (y + margin) * across + margin
    for (let x = 0; x < width; x++) file[to + x] = dots.values[from + Math.floor((x * dots.width) / width)] ?? 255
  }
  return file
}
