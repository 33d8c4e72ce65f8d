import type { Drawing } from './drawn-codes.ts'

/** A line of characters with their colours as shades of grey. */
export interface CharLine {
  readonly chars: readonly string[]
  /** For each character, 0 (black) to 255: of its ink, and of what is behind it. */
  readonly ink: readonly number[]
  readonly paper: readonly number[]
  readonly at: { readonly start: number; readonly end: number } | null
}

/** A run of fewer lines, or of shorter ones, is no code: braille needs six lines for the smallest QR code. */
const LEAST_LINES = 6
const LEAST_CHARS = 8
/** A QR code has at most 177 modules a side; two characters each, and its margin. */
const MOST_CHARS = 400
const MOST_LINES = 400

/** What a character paints of a field of 2 × 4 dots: bit 2 × row + column. `wide`: as wide as high, so 4 × 4 dots. */
interface Glyph {
  readonly bits: number
  readonly wide: boolean
}
const FULL = 0xff
const ROWS = [0x03, 0x0c, 0x30, 0xc0] as const
const LEFT = 0x55
const RIGHT = 0xaa
const [UPPER, LOWER] = [ROWS[0] | ROWS[1], ROWS[2] | ROWS[3]]

const GLYPHS = new Map<string, Glyph>()
const define = (chars: string, bits: number, wide: boolean) => {
  for (const char of chars) GLYPHS.set(char, { bits, wide })
}
define(' \u00a0\u2002\u2007>|.·:_-░▔▕', 0, false)
define('\u3000\u2003□◻◽⬜○⚪　', 0, true)
define('█▓▒#@*XM', FULL, false)
define('■◼◾⬛●⚫＃🟥🟦🟧🟨🟩🟪🟫', FULL, true)
define('▀', UPPER, false)
define('▄▅▃', LOWER, false)
define('▁▂', ROWS[3], false)
define('▆▇', FULL & ~ROWS[0], false)
define('▌▋▍', LEFT, false)
define('▐', RIGHT, false)
define('▉▊', FULL, false)
define('▎▏', 0, false)
const [UPPER_LEFT, UPPER_RIGHT, LOWER_LEFT, LOWER_RIGHT] = [UPPER & LEFT, UPPER & RIGHT, LOWER & LEFT, LOWER & RIGHT]
define('▖', LOWER_LEFT, false)
define('▗', LOWER_RIGHT, false)
define('▘', UPPER_LEFT, false)
define('▝', UPPER_RIGHT, false)
define('▙', LEFT | LOWER_RIGHT, false)
define('▟', RIGHT | LOWER_LEFT, false)
define('▛', LEFT | UPPER_RIGHT, false)
define('▜', RIGHT | UPPER_LEFT, false)
define('▚', UPPER_LEFT | LOWER_RIGHT, false)
define('▞', UPPER_RIGHT | LOWER_LEFT, false)
/** Braille patterns (Unicode, chapter 21): dots 1 to 3 go down on the left, 4 to 6 on the right, 7 and 8 below them. */
const BRAILLE = [0, 2, 4, 1, 3, 5, 6, 7]
for (let pattern = 0; pattern < 256; pattern++) {
  const bits = BRAILLE.reduce((sum, bit, dot) => sum | ((pattern >> dot) & 1 ? 1 << bit : 0), 0)
  GLYPHS.set(String.fromCharCode(0x2800 + pattern), { bits, wide: false })
}

const BLOCKS = '\\u2580-\\u259f\\u25a0\\u25a1\\u25cb\\u25cf\\u25fb-\\u25fe\\u2800-\\u28ff\\u2b1b\\u2b1c\\uff03'
/** What may be part of a drawing; in HTML also as a number or with a space that does not break. A few `#` together count once. */
export const drawingChars = (format: 'plain' | 'html') =>
  new RegExp(
    `[${BLOCKS}]|\\ud83d[\\udfe5-\\udfeb]|[#@*XM]{2,}${format === 'html' ? '|&#(?:x2[58b][0-9a-f]{2}|9[67]\\d\\d|1[01]\\d{3}|65283);|&(?:block|squf?|nbsp|uhblk|lhblk);' : ''}`,
    'gi',
  )

export function plainLines(text: string): readonly CharLine[] {
  const lines: CharLine[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    const chars = line.length <= 2 * MOST_CHARS ? [...line] : []
    lines.push({ chars, ink: [], paper: [], at: { start, end } })
    start = end + 1
  }
  return lines
}

/** Runs of lines in which every character draws. Between two of them one empty line may stand. */
export function runsOf(lines: readonly CharLine[]): readonly Drawing[] {
  const runs: Drawing[] = []
  let run: CharLine[] = []
  let blanks = 0
  const finish = () => {
    if (run.length >= LEAST_LINES) runs.push(drawingOf(run.slice(0, MOST_LINES)))
    run = []
    blanks = 0
  }
  for (const line of lines) {
    if (draws(line)) {
      run.push(line)
      blanks = 0
    } else if (!line.chars.every((char) => char.trim() === '') || ++blanks > 1) finish()
  }
  finish()
  return runs
}

const draws = ({ chars }: CharLine) =>
  chars.length >= LEAST_CHARS &&
  chars.length <= MOST_CHARS &&
  chars.every((char) => GLYPHS.has(char)) &&
  chars.some((char) => char.trim() !== '')

const BLOCK_ELEMENT = /^[\u2580-\u259f]$/

function drawingOf(run: readonly CharLine[]): Drawing {
  // Beside characters that are as wide as high, block characters come from the same font and are so too.
  const wideBlocks = run.some(({ chars }) => chars.some((char) => GLYPHS.get(char)?.wide === true))
  const isWide = (char: string) => GLYPHS.get(char)?.wide === true || (wideBlocks && BLOCK_ELEMENT.test(char))
  const widthOf = ({ chars }: CharLine) => chars.reduce((sum, char) => sum + (isWide(char) ? 4 : 2), 0)
  const width = Math.max(...run.map(widthOf))
  const height = run.length * 4
  const values = new Uint8Array(width * height).fill(255)
  for (const [number, { chars, ink, paper }] of run.entries()) {
    let x = 0
    for (const [place, char] of chars.entries()) {
      const bits = GLYPHS.get(char)?.bits ?? 0
      const across = isWide(char) ? 4 : 2
      for (let dot = 0; dot < 4 * across; dot++) {
        const row = Math.floor(dot / across)
        const column = dot % across
        const isInk = ((bits >> (row * 2 + Math.floor((column * 2) / across))) & 1) === 1
        values[(number * 4 + row) * width + x + column] = isInk ? (ink[place] ?? 0) : (paper[place] ?? 255)
      }
      x += across
    }
  }
  const [first, last] = [run[0]?.at ?? null, run.at(-1)?.at ?? null]
  return { dots: { width, height, values }, at: first === null || last === null ? null : { start: first.start, end: last.end } }
}
