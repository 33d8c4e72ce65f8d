import type { PictureLine, ReadText } from '@honmono/engine'

import { mendHostStart } from './address.ts'
import type { Box, Word } from './recogniser.ts'

/** A line as it was read, its box in pixels of the picture. */
export interface ReadLine {
  readonly text: string
  readonly box: Box
  readonly confidence: number
  /** Its end or the whole of it is an address or a piece of one. */
  readonly address: boolean
}

/** Of the height of a letter: a wider gap between two words is a space, a far wider one a column. */
const SPACE = 0.22
const COLUMN = 2

const isNarrow = (text: string) => /^[\x21-\x7e]+$/.test(text)

/** The words of a line as one text. Recognition cuts Japanese into words at will: only Latin ones are apart. */
export function joinWords(words: readonly Word[], letterHeight: number): string {
  let text = ''
  let before: Word | null = null
  for (const word of words) {
    const gap = before === null ? 0 : word.box.x0 - before.box.x1
    const apart =
      gap > letterHeight * COLUMN ||
      (before !== null && gap > letterHeight * SPACE && isNarrow(before.text.slice(-1) + word.text.slice(0, 1)))
    text += (apart ? ' ' : '') + word.text
    before = word
  }
  return text
}

/** From one line to the next in the same paragraph, in heights of a letter; paragraphs are further apart. */
const LEADING = 2.6
const STARTS_NEW = /^(?:https?:|www\.)/i
const ADDRESS_AT_END = /(?:https?:\/\/|www\.|[a-z0-9][.-][a-z0-9])[\x21-\x7e]*$/i
const PIECE_AT_START = /^[a-z0-9/?&=.\-_%#~+]+/i
/** How far from the right edge of its column a full line may end, in heights of a letter. */
const FULL = 1.6

/** Does `next` go on with the address that `written`, which `line` is the end of, ends in? Apps break addresses at a hyphen, a slash, or where the line is full. */
function continues(written: string, line: ReadLine, next: ReadLine, rightEdge: number, letterHeight: number): boolean {
  if (!line.address || !ADDRESS_AT_END.test(written) || STARTS_NEW.test(next.text)) return false
  const piece = PIECE_AT_START.exec(next.text)?.[0] ?? ''
  if (piece === '' || /^[\x21-\x7e]* /.test(next.text)) return false
  const pitch = next.box.y1 - line.box.y1
  if (pitch <= 0 || pitch > letterHeight * LEADING || next.box.x0 - line.box.x0 > letterHeight) return false
  return /[-./=?&_%]$/.test(line.text) || /[./?=&]/.test(piece) || line.box.x1 > rightEdge - letterHeight * FULL
}

/** A host that may go on. */
const OPEN_HOST = /https?:\/\/[^/?#\s]*$/
/** RFC 1035 section 2.3.4, and a scheme. */
const HOST_CHARS = 262

interface Size {
  readonly width: number
  readonly height: number
}

/** One text of all lines, each on a line of its own save those that an address goes on in; null when there are none. */
export function textOf(lines: readonly ReadLine[], { width, height }: Size, letterHeight: number, limit: number): ReadText | null {
  let text = ''
  const places: PictureLine[] = []
  lines.forEach((line, number) => {
    const before = lines[number - 1]
    const joined =
      before !== undefined && continues(text.slice(-HOST_CHARS), before, line, rightEdge(lines, before, letterHeight), letterHeight)
    if (text !== '' && !joined) text += '\n'
    const start = text.length
    text += joined && OPEN_HOST.test(text.slice(-HOST_CHARS)) ? mendHostStart(line.text) : line.text
    const { x0, y0, x1, y1 } = line.box
    const share = (value: number, whole: number) => Math.min(1, Math.max(0, value / whole))
    places.push({
      start,
      end: text.length,
      box: [share(x0, width), share(y0, height), share(x1 - x0, width), share(y1 - y0, height)],
      confidence: Math.min(1, Math.max(0, line.confidence)),
    })
  })
  if (text === '') return null
  const kept = text.slice(0, limit)
  return { format: 'plain', text: kept, lines: places.filter(({ end }) => end <= kept.length) }
}

/** Where the column that a line stands in ends. */
const rightEdge = (lines: readonly ReadLine[], { box }: ReadLine, letterHeight: number): number =>
  lines.reduce((edge, other) => (Math.abs(other.box.x0 - box.x0) <= letterHeight ? Math.max(edge, other.box.x1) : edge), 0)
