/** Characters that take two columns (Unicode East Asian Width W and F, in the ranges that messages use). */
const WIDE =
  '\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97c\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{1f300}-\\u{1f64f}\\u{1f680}-\\u{1f6ff}\\u{1f900}-\\u{1faff}\\u{20000}-\\u{3fffd}'
const IS_WIDE = new RegExp(`[${WIDE}]`, 'u')
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u
/** A line may break around each wide character and at spaces, never inside a Latin word, a host or an address. */
const PIECES = new RegExp(`\\s+|[${WIDE}]|[^\\s${WIDE}]+`, 'gu')
/** Japanese line breaking (JIS X 4051): these start no line … */
const NOT_FIRST = /^[、。，．・：；？！）」』】〕］｝〉》ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ…)\]},.;:!?”’]/u
/** … and these end none. */
const NOT_LAST = /[（「『【〔［｛〈《([{“‘]$/u

/** How many terminal columns a text takes. */
export function widthOf(text: string): number {
  let width = 0
  for (const char of text) width += NO_WIDTH.test(char) ? 0 : IS_WIDE.test(char) ? 2 : 1
  return width
}

/** The beginning of a text that fits, with … when something is left out. */
export function cut(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text
  let kept = ''
  let width = 1
  for (const char of text) {
    width += widthOf(char)
    if (width > columns) break
    kept += char
  }
  return `${kept}…`
}

/** Breaks a text into lines of at most `columns`. A word longer than a line is broken where the line ends. */
export function wrap(text: string, columns: number): string[] {
  return wrapBy(text, columns, widthOf)
}

/** The same for a surface that measures otherwise: `room` in the unit of `width`. */
export function wrapBy(text: string, room: number, width: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const unit of phrases(units(text), room, width)) {
    if (line === '' && unit.trim() === '') continue
    if (width(line) + width(unit.trimEnd()) <= room) {
      line += unit
      continue
    }
    if (line.trim() !== '') lines.push(line.trimEnd())
    line = unit.trimStart()
    while (width(line) > room) {
      const head = headThatFits(line, room, width)
      lines.push(head)
      line = line.slice(head.length)
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}

/** Pieces that stay on one line: a word with the marks that may not be parted from it. */
function units(text: string): string[] {
  const joined: string[] = []
  for (const piece of text.match(PIECES) ?? []) {
    const last = joined.at(-1)
    if (last !== undefined && (NOT_FIRST.test(piece) || NOT_LAST.test(last)) && widthOf(last) < 16) joined[joined.length - 1] = last + piece
    else joined.push(piece)
  }
  return joined
}

/** Where a line may break without tearing a Japanese word from its ending: before a noun or verb, after a comma, at a space.
    A run too long for that is left in its small pieces. */
function phrases(pieces: readonly string[], room: number, width: (text: string) => number): string[] {
  const longest = Math.floor(room / 3)
  const found: string[] = []
  let run: string[] = []
  const flush = () => {
    if (width(run.join('')) <= longest) found.push(run.join(''))
    else found.push(...run)
    run = []
  }
  for (const piece of pieces) {
    if (run.length > 0 && startsPhrase(run.join(''), piece)) flush()
    run.push(piece)
  }
  flush()
  return found
}

function startsPhrase(before: string, next: string): boolean {
  if (/\s$/.test(before) || /^\s/.test(next) || /[、。，．！？：…]$/.test(before)) return true
  if (HIRAGANA.test(next.charAt(0)) || before === 'お' || before === 'ご') return false
  return HIRAGANA.test(before.slice(-1)) || /[）」』】〕］｝〉》)\]}”]$/.test(before) || /^[（「『【〔［｛〈《([{“‘]/.test(next)
}
const HIRAGANA = /[\u3041-\u309f]/

function headThatFits(text: string, room: number, width: (text: string) => number): string {
  let head = ''
  let taken = 0
  for (const char of text) {
    taken += width(char)
    if (taken > room && head !== '') break
    head += char
  }
  return head
}
