import type { VerdictId } from '@honmono/engine'
import { frames } from '../words.ts'
import { wrapBy } from '../wrap.ts'
import type { Section, ShareCard } from './card.ts'
import { PICTURE_LIMITS } from './limits.ts'

/** How letters stand: their size in pixels, and whether they are bold. */
export interface Face {
  readonly size: number
  readonly bold: boolean
}
/** How wide a text is, in pixels: whoever draws it knows. */
export type Measure = (text: string, face: Face) => number

export type Colour = keyof typeof LIGHT | 'tone' | 'tint'
/** What to draw, from back to front. `y` of a text is its base line; a sign is one of SIGNS, `size` high and wide. */
export type Shape =
  | { readonly is: 'text'; readonly x: number; readonly y: number; readonly text: string; readonly face: Face; readonly colour: Colour }
  | {
      readonly is: 'box'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly round: number
      readonly fill: Colour
      readonly edge: Colour | null
    }
  | { readonly is: 'sign'; readonly x: number; readonly y: number; readonly size: number }

export interface Picture {
  readonly width: number
  readonly height: number
  readonly verdict: VerdictId
  readonly shapes: readonly Shape[]
}

/** A picture is light on every device: nobody knows on which it will be looked at. */
const LIGHT = { paper: '#faf8f4', ink: '#1c2530', soft: '#4d5866', line: '#d9d4c9', next: '#e9eef5' } as const
const TONES: Readonly<Record<VerdictId, Readonly<Record<'tone' | 'tint', string>>>> = {
  phishing: { tone: '#a3241b', tint: '#fcebe8' },
  suspicious: { tone: '#8a4b00', tint: '#fdf1dc' },
  unconfirmed: { tone: '#4a5568', tint: '#eef0f3' },
  genuine: { tone: '#1c6b3c', tint: '#e6f4ea' },
}
export const PICTURE_COLOURS = (verdict: VerdictId): Readonly<Record<Colour, string>> => ({ ...LIGHT, ...TONES[verdict] })

/** How much to say; tried from full to short until the picture is low enough. `lines`: of one text. */
interface Fullness {
  readonly reasons: number
  readonly whys: boolean
  readonly targets: number
  readonly notChecked: number
  readonly lines: number
}
const FULLEST: Fullness = { reasons: 4, whys: true, targets: 6, notChecked: 6, lines: 9 }
const SHORTER: readonly Fullness[] = [
  { reasons: 3, whys: true, targets: 4, notChecked: 3, lines: 9 },
  { reasons: 3, whys: false, targets: 3, notChecked: 2, lines: 9 },
]
/** What texts of no end are cut to. */
const CUT: Fullness = { reasons: 2, whys: false, targets: 2, notChecked: 1, lines: 3 }
/** Up to here a picture is read without much scrolling; a higher one leaves out what matters less. */
const COMFORTABLE = 2_900

const MARGIN = 64
const PADDING = 44
const SIGN = 116
const FACES = {
  name: { size: 38, bold: true },
  headline: { size: 86, bold: true },
  title: { size: 42, bold: true },
  text: { size: 42, bold: false },
  strong: { size: 42, bold: true },
  small: { size: 35, bold: false },
} as const satisfies Readonly<Record<string, Face>>
/** Where everything stands in a picture of a card. Pure: `measure` says how wide the letters are. */
export function layPicture(card: ShareCard, measure: Measure): Picture {
  let picture = laidOut(card, FULLEST, measure)
  for (const fullness of SHORTER) {
    if (picture.height <= COMFORTABLE) break
    picture = laidOut(card, fullness, measure)
  }
  return picture.height < PICTURE_LIMITS.height ? picture : laidOut(card, CUT, measure)
}

/** A column that is filled from the top. */
interface Column {
  y: number
  readonly shapes: Shape[]
}
interface Text {
  readonly x: number
  readonly width: number
  readonly face: Face
  readonly colour: Colour
}

function laidOut(card: ShareCard, fullness: Fullness, measure: Measure): Picture {
  const width = PICTURE_LIMITS.width
  const column: Column = { y: MARGIN, shapes: [{ is: 'box', x: 0, y: 0, width, height: 0, round: 0, fill: 'paper', edge: null }] }
  const inner = { x: MARGIN, width: width - 2 * MARGIN }
  const soft = { ...inner, face: FACES.small, colour: 'soft' } as const

  write(column, card.name, { ...inner, face: FACES.name, colour: 'ink' }, fullness, measure)
  column.y += 24
  boxed(column, 'tint', 'tone', () => verdictBox(column, card, fullness, measure))
  column.y += 40
  boxed(column, 'next', null, () => nextBox(column, card, fullness, measure))
  section(column, card.reasons, fullness.reasons, ({ text, why }, number) => {
    item(column, `${number}.`, text, FACES.strong, 'ink', fullness, measure)
    if (fullness.whys) write(column, why, indented(soft), fullness, measure)
  })
  section(column, card.targets, fullness.targets, ({ site, whose, official }) => {
    item(column, DOT, site, FACES.strong, official === false ? 'tone' : 'ink', fullness, measure)
    write(column, whose, indented(soft), fullness, measure)
  })
  section(column, card.notChecked, fullness.notChecked, (text) => item(column, DOT, text, FACES.small, 'soft', fullness, measure))
  column.y += 36
  column.shapes.push({ is: 'box', x: MARGIN, y: column.y, width: inner.width, height: 2, round: 0, fill: 'line', edge: null })
  column.y += 20
  for (const text of [card.origin, card.about.join(frames[card.lang].sentenceSpace)]) write(column, text, soft, fullness, measure)

  const height = Math.min(Math.ceil(column.y + MARGIN), PICTURE_LIMITS.height)
  const [paper, ...rest] = column.shapes
  const shapes = paper?.is === 'box' ? [{ ...paper, height }, ...rest] : rest
  return { width, height, verdict: card.verdict, shapes }

  function section<T>(column: Column, { title, items, left }: Section<T>, most: number, show: (item: T, number: number) => void): void {
    if (items.length === 0) return
    column.y += 40
    write(column, title, { ...inner, face: FACES.title, colour: 'ink' }, fullness, measure)
    for (const [index, one] of items.slice(0, most).entries()) {
      column.y += 12
      show(one, index + 1)
    }
    const more = left + Math.max(0, items.length - most)
    if (more > 0) write(column, frames[card.lang].more(more), indented(soft), fullness, measure)
  }
}

const DOT = '・'
const INDENT = 56
const indented = (text: Text): Text => ({ ...text, x: text.x + INDENT, width: text.width - INDENT })

/** A text behind its mark. */
function item(column: Column, mark: string, text: string, face: Face, colour: Colour, fullness: Fullness, measure: Measure): void {
  const y = column.y
  const hanging = indented({ x: MARGIN, width: PICTURE_LIMITS.width - 2 * MARGIN, face, colour })
  write(column, text, hanging, fullness, measure)
  if (column.y > y) column.shapes.push({ is: 'text', x: MARGIN, y: baseLine(y, face), text: mark, face, colour })
}

function verdictBox(column: Column, { headline, caution, summary, chosen }: ShareCard, fullness: Fullness, measure: Measure): void {
  const top = column.y
  const left = MARGIN + PADDING
  const x = left + SIGN + 32
  const beside = { x, width: PICTURE_LIMITS.width - MARGIN - PADDING - x }
  column.shapes.push({ is: 'sign', x: left, y: top + 6, size: SIGN })
  write(column, headline, { ...beside, face: FACES.headline, colour: 'tone' }, fullness, measure)
  write(column, caution, { ...beside, face: FACES.strong, colour: 'tone' }, fullness, measure)
  column.y = Math.max(column.y, top + SIGN + 12) + 14
  const below = { x: left, width: PICTURE_LIMITS.width - 2 * (MARGIN + PADDING) }
  for (const text of summary) write(column, text, { ...below, face: FACES.text, colour: 'ink' }, fullness, measure)
  for (const { label, text } of chosen)
    write(column, `${label}: ${text}`, { ...below, face: FACES.small, colour: 'ink' }, fullness, measure)
}

function nextBox(column: Column, { next, given }: ShareCard, fullness: Fullness, measure: Measure): void {
  const inside = { x: MARGIN + PADDING, width: PICTURE_LIMITS.width - 2 * (MARGIN + PADDING), colour: 'ink' } as const
  write(column, next.title, { ...inside, face: FACES.title }, fullness, measure)
  column.y += 6
  write(column, next.text, { ...inside, face: FACES.text }, fullness, measure)
  if (next.url !== null) {
    column.y += 10
    write(column, next.urlTitle, { ...inside, face: FACES.small, colour: 'soft' }, fullness, measure)
    write(column, next.url, { ...inside, face: FACES.strong }, fullness, measure)
  }
  if (given === null) return
  column.y += 14
  write(column, given.when, { ...inside, face: FACES.strong }, fullness, measure)
  write(column, given.first, { ...inside, face: FACES.text }, fullness, measure)
}

/** Puts a box behind what `fill` writes. */
function boxed(column: Column, fill: Colour, edge: Colour | null, write: () => void): void {
  const y = column.y
  const at = column.shapes.length
  column.y += PADDING - 8
  write()
  column.y += PADDING
  const width = PICTURE_LIMITS.width - 2 * MARGIN
  column.shapes.splice(at, 0, { is: 'box', x: MARGIN, y, width, height: column.y - y, round: 28, fill, edge })
}

/** A paragraph, broken into lines; past its share of lines, it ends in …. */
function write(column: Column, text: string, { x, width, face, colour }: Text, { lines: most }: Fullness, measure: Measure): void {
  const all = wrapBy(text, width, (part) => measure(part, face))
  const lines = all.slice(0, most)
  const last = lines.at(-1)
  if (all.length > most && last !== undefined) lines[most - 1] = `${[...last].slice(0, -1).join('')}…`
  for (const line of lines) {
    column.shapes.push({ is: 'text', x, y: baseLine(column.y, face), text: line, face, colour })
    column.y += leadingOf(face)
  }
}

/** Large letters stand closer. */
const leadingOf = ({ size }: Face) => Math.round(size * (size > 50 ? 1.28 : 1.52))
/** Letters take about four fifths of their size above the base line; the rest of the leading is shared out above and below. */
const baseLine = (y: number, face: Face) => y + Math.round((leadingOf(face) - face.size) / 2 + face.size * 0.86)
