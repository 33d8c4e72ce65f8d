import type { Gap, ReadText } from '@honmono/engine'
import { decodePicture } from '../picture/decode.ts'
import { type GreyPicture, type Picture, PictureError } from '../picture/picture.ts'
import { crop, scale } from '../picture/shape.ts'
import { sizeOf } from '../picture/size.ts'
import { nothingRead, type Read, type Resources } from '../reader.ts'
import { bandsOf } from './bands.ts'
import { inkOf, letterHeight, withoutShapes } from './ink.ts'
import { type ReadLine, textOf } from './layout.ts'
import { readLines } from './lines.ts'
import { type Recogniser, startRecogniser } from './recogniser.ts'

/** Icons, spacers and rules: nothing that a person reads fits in. */
const LEAST = { width: 100, height: 20 } as const
/** A camera's picture is made smaller before it is looked at; of a screenshot the width alone says how large its letters are. */
const MOST = { shorterSide: 2_000, pixels: 16_000_000 } as const
/** Height of a letter that is recognised well and fast, in pixels. */
const PAGE_LETTERS = 22
const SCALES = { least: 0.2, most: 4 } as const
/** What recognition gets at a time. */
const BAND = { height: 1_400, pixels: 1_600_000 } as const
const READING_MS = 25_000
const TEXT_CHARS = 50_000
const LINES = 1_000

/** Kept between finds. */
let recogniser: Promise<Recogniser> | null = null
function ready(resources: Resources): Promise<Recogniser> {
  recogniser ??= startRecogniser(resources).catch((error: unknown) => {
    recogniser = null
    throw error
  })
  return recogniser
}

/** The text of a picture of print. A picture without any gives none, and no gap. */
export const read: Read = async (find, resources) => {
  const { part } = find
  const gap = (id: Gap['id']): Gap => ({ id, detail: part })
  const size = sizeOf(find.bytes)
  if (size !== null && size.width * size.height > 0 && (size.width < LEAST.width || size.height < LEAST.height)) return nothingRead(part)
  try {
    const { picture, damaged } = await decodePicture(find.bytes, resources)
    const { text, whole } = await readPicture(picture, resources)
    const gaps = [...(text === null ? [] : [gap('read-from-picture')]), ...(whole && !damaged ? [] : [gap('picture-text')])]
    return { ...nothingRead(part), texts: text === null ? [] : [text], gaps }
  } catch (error) {
    if (error instanceof PictureError) return { ...nothingRead(part), gaps: [gap('picture-text')] }
    throw error
  }
}

async function readPicture(picture: Picture, resources: Resources): Promise<{ text: ReadText | null; whole: boolean }> {
  const all = inkOf(scale(picture, shrinking(picture)))
  const tall = letterHeight(all)
  if (tall === null) return { text: null, whole: true }
  const ink = withoutShapes(all, tall)
  const factor = Math.min(SCALES.most, Math.max(SCALES.least, PAGE_LETTERS / tall))
  const lines: ReadLine[] = []
  const bands = bandsOf(ink, Math.min(BAND.height / factor, BAND.pixels / factor ** 2 / ink.width))
  const recognise = await ready(resources)
  // What a slow network takes to bring the recogniser is no reading.
  const end = performance.now() + READING_MS
  for (const [number, { top, height }] of bands.entries()) {
    if (performance.now() > end || lines.length > LINES) break
    const band: GreyPicture = crop(ink, 0, top, ink.width, height)
    const moved = ({ box, ...line }: ReadLine): ReadLine => ({ ...line, box: { ...box, y0: box.y0 + top, y1: box.y1 + top } })
    lines.push(...readLines(recognise, band, factor, tall, end).map(moved))
    resources.progress((number + 1) / bands.length)
  }
  const late = performance.now() > end || lines.length > LINES
  return { text: textOf(lines.slice(0, LINES), ink, tall, TEXT_CHARS), whole: !late }
}

function shrinking({ width, height }: Picture): number {
  return Math.min(1, MOST.shorterSide / Math.min(width, height), Math.sqrt(MOST.pixels / (width * height)))
}
