import type { GreyPicture } from '../picture/picture.ts'
import { crop, scale } from '../picture/shape.ts'
import { looksLikeAddress, mendAddress } from './address.ts'
import { joinWords, type ReadLine } from './layout.ts'
import type { Box, Line, Recogniser, Word } from './recogniser.ts'

/** Lines without an address, and marks, that were recognised with less certainty are strokes of an icon or of a photograph. */
const LEAST_SURE = 0.35
/** What is less certain than this may be an address that was read as Japanese. */
const DOUBTFUL = 0.6
const LETTER = /[\p{L}\p{N}]/u
/** Heights of a letter at which an address is read, in pixels, and the one that decides between them. */
const ADDRESS_LETTERS = [18, 26] as const
const DECIDING_LETTERS = 34
/** Letters that the scheme of an address may be taken for. */
const SCHEME_READ_AS = 3
/** What is looked at behind the end of a line, in heights of a letter: the hyphen at a break is left out of its box. */
const BEHIND = 0.8
/** In heights of a letter: a line that has fewer letters than fit in it at this width was not read whole. */
const WIDEST = 3
/** White around a line, in heights of a letter: what Tesseract expects. */
const MARGIN = 0.4

/** The lines of a part of a picture that is dark on white, with boxes in its pixels. `end`: when to stop reading addresses a second time. */
export function readLines(
  recogniser: Recogniser,
  ink: GreyPicture,
  factor: number,
  letterHeight: number,
  end: number,
): readonly ReadLine[] {
  const page = recogniser.read(scale(ink, factor), 'jpn', 'page')
  const lines: ReadLine[] = []
  for (const raw of page) {
    const line = inPicture(raw, factor)
    const before = lines.at(-1)
    const again = (box: Box) => (performance.now() > end ? null : readAddress(recogniser, ink, box, letterHeight))
    const read = readLine(line, letterHeight, before?.address ?? false, again)
    if (read !== null) lines.push(read)
  }
  return lines
}

const inPicture = ({ words, box }: Line, factor: number): Line => ({
  box: scaled(box, factor),
  words: words.map((word) => ({ ...word, box: scaled(word.box, factor) })),
})
const scaled = ({ x0, y0, x1, y1 }: Box, factor: number): Box => ({ x0: x0 / factor, y0: y0 / factor, x1: x1 / factor, y1: y1 / factor })

/** A line with its addresses read anew; null for what is no writing. `goesOn`: the line before ends in an address. */
function readLine({ words, box }: Line, letterHeight: number, goesOn: boolean, again: (box: Box) => Word | null): ReadLine | null {
  const runs = runsOf(words.filter(isWriting))
  let address = false
  let read: Word[] = []
  for (const [number, run] of runs.entries()) {
    const behind = number === runs.length - 1 ? letterHeight * BEHIND : 0
    const text = textOf(run)
    address = narrow(text) && (looksLikeAddress(text) || (goesOn && runs.length === 1 && /[a-z]/i.test(text)))
    // In Japanese, "https://" is sometimes read as one or two letters.
    const scheme = address && read.length > 0 && textOf(read).length <= SCHEME_READ_AS ? again(boxAround([...read, ...run], behind)) : null
    if (scheme !== null && /^https?:/.test(scheme.text)) {
      read = [scheme]
      continue
    }
    const anew = address ? again(boxAround(run, behind)) : null
    read.push(...(anew === null || anew.text.length * 2 < text.length ? run : [anew]))
  }
  // An address in small or noisy type is sometimes read as a few letters in all, or as anything.
  const tooFew = textOf(read).length * letterHeight * WIDEST < box.x1 - box.x0
  if (!address && (tooFew || sureness(read) < DOUBTFUL)) {
    const anew = again({ ...box, x1: box.x1 + letterHeight * BEHIND })
    address = anew !== null && looksLikeAddress(anew.text)
    if (anew !== null && address) read = [anew]
  }
  const text = joinWords(read, letterHeight)
  const confidence = sureness(read)
  if (!LETTER.test(text) || (!address && confidence < LEAST_SURE)) return null
  return { text: text.replace(/[\x21-\x7e]{4,}/g, mendAddress), box, confidence, address }
}

const sureness = (words: readonly Word[]) => words.reduce((sum, word) => sum + word.confidence, 0) / Math.max(1, words.length)

const isWriting = ({ text, confidence }: Word) => text.trim() !== '' && (confidence >= LEAST_SURE || LETTER.test(text))

/** Latin letters, digits, their punctuation, and what is read for that punctuation in Japanese. */
const narrow = (text: string) => /^[\x21-\x7e。、・ー一―—]+$/.test(text) && /[a-z0-9]/i.test(text)

const textOf = (words: readonly Word[]) => words.map(({ text }) => text).join('')

/** Neighbouring words that are all narrow, or all not. */
function runsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const runs: Word[][] = []
  let before: boolean | null = null
  for (const word of words) {
    const isNarrow: boolean = /^[\x21-\x7e]+$/.test(word.text) || (before === true && /^[。、・ー一―—]$/.test(word.text))
    if (isNarrow === before) runs.at(-1)?.push(word)
    else runs.push([word])
    before = isNarrow
  }
  return runs
}

const boxAround = (words: readonly Word[], behind: number): Box => ({
  x0: Math.min(...words.map(({ box }) => box.x0)),
  y0: Math.min(...words.map(({ box }) => box.y0)),
  x1: Math.max(...words.map(({ box }) => box.x1)) + behind,
  y1: Math.max(...words.map(({ box }) => box.y1)),
})

/** One address, read as English at two sizes; where they differ, a third reading decides, or the surer one. */
function readAddress(recogniser: Recogniser, ink: GreyPicture, box: Box, letterHeight: number): Word | null {
  const above = letterHeight * 0.25
  const aside = letterHeight * 0.15
  const strip = crop(ink, box.x0 - aside, box.y0 - above, box.x1 - box.x0 + 2 * aside, box.y1 - box.y0 + 2 * above)
  if (strip.width < 2 || strip.height < 2) return null
  const at = (letters: number): Word => {
    const picture = withMargin(scale(strip, letters / letterHeight), Math.round(letters * MARGIN))
    const words = recogniser.read(picture, 'eng', 'line').flatMap((line) => line.words)
    return { text: mendAddress(textOf(words)), box, confidence: sureness(words) }
  }
  const [first, second] = [at(ADDRESS_LETTERS[0]), at(ADDRESS_LETTERS[1])]
  if (first.text === second.text) return first
  const third = at(DECIDING_LETTERS)
  const chosen = [first, second].find(({ text }) => text === third.text) ?? (second.confidence >= first.confidence ? second : first)
  return chosen.text === '' ? null : chosen
}

function withMargin({ width, height, pixels }: GreyPicture, margin: number): GreyPicture {
  const wide = width + 2 * margin
  const framed = new Uint8Array(wide * (height + 2 * margin)).fill(255)
  for (let y = 0; y < height; y++) framed.set(pixels.subarray(y * width, (y + 1) * width), (y + margin) * wide + margin)
  return { width: wide, height: height + 2 * margin, channels: 1, pixels: framed }
}
