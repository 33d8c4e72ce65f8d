/** A piece of text as pdfjs gives it, in units of the page (1/72 inch, y upwards). */
export interface Piece {
  readonly text: string
  /** Where its baseline starts. */
  readonly x: number
  readonly y: number
  /** The direction that it is written in, of length 1. */
  readonly across: readonly [number, number]
  readonly length: number
  /** Size of its letters. */
  readonly size: number
  /** The next piece stands on a new line. */
  readonly ends: boolean
}
/** A piece and the place of its text in the whole: [start, end). */
export interface Placed {
  readonly piece: Piece
  readonly start: number
  readonly end: number
}

/** Lines in the order in which they were written, which every word processor, browser and mail app keeps in reading order. */
export function linesOf(pieces: readonly Piece[], offset: number): { readonly text: string; readonly placed: readonly Placed[] } {
  const ordered = isScattered(pieces) ? byPlace(pieces) : pieces
  let text = ''
  const placed: Placed[] = []
  let last: Piece | null = null as Piece | null
  for (const piece of ordered) {
    // How wide a space is, pdfjs can't always tell: it has no say about where the line is.
    if (piece.text.trim() === '') {
      if (last !== null && isOnLine(step(last, piece))) text += text.endsWith(' ') ? '' : ' '
      if (last !== null && piece.ends) last = { ...last, ends: true }
      continue
    }
    if (last !== null) {
      const gap: string = between(last, piece, text)
      text = (gap.startsWith('\n') ? text.trimEnd() : text) + gap
    }
    const start = offset + text.length
    text += piece.text
    placed.push({ piece, start, end: offset + text.length })
    last = piece
  }
  return { text: text.trimEnd(), placed }
}

/** Steps along the line and down from it, in sizes of the letters. */
function step(last: Piece, next: Piece): { readonly along: number; readonly down: number; readonly size: number } {
  const size = Math.max(last.size, next.size, 1)
  const [ux, uy] = last.across
  const dx = next.x - last.x
  const dy = next.y - last.y
  return { along: (dx * ux + dy * uy - last.length) / size, down: (dx * uy - dy * ux) / size, size }
}

const isOnLine = ({ along, down }: { along: number; down: number }) => Math.abs(down) <= SAME_LINE && along >= -BACK

/** What stands between two pieces: nothing, a space, a line end, an empty line. */
function between(last: Piece, next: Piece, before: string): string {
  const turned = last.across[0] * next.across[0] + last.across[1] * next.across[1] < 0.9
  const place = step(last, next)
  if (turned || !isOnLine(place) || (last.ends && place.along < 0)) return Math.abs(place.down) > PARAGRAPH ? '\n\n' : '\n'
  const isSpaced = /\s$/.test(before) || /^\s/.test(next.text)
  return place.along > (WIDE.test(before.slice(-1)) && WIDE.test(next.text) ? WIDE_GAP : GAP) && !isSpaced ? ' ' : ''
}
const SAME_LINE = 0.5
const PARAGRAPH = 2.2
/** Letters of one line may overlap a little. */
const BACK = 1
const GAP = 0.2
const WIDE_GAP = 0.9
const WIDE = /^[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/

/** Written letter by letter, here and there: a trick against readers like this one. */
function isScattered(pieces: readonly Piece[]): boolean {
  const written = pieces.filter(({ text }) => text.trim() !== '')
  if (written.length < 20) return false
  let jumps = 0
  for (let at = 1; at < written.length; at++) {
    const { along, down } = step(written[at - 1] as Piece, written[at] as Piece)
    if (down < -SAME_LINE || along < -BACK * 2 - 2 * Math.abs(down) || (Math.abs(down) <= SAME_LINE && along < -BACK)) jumps++
  }
  const isNewLine = (at: number) => Math.abs(step(written[at - 1] as Piece, written[at] as Piece).down) > SAME_LINE
  const lines = written.reduce((sum, _, at) => sum + (at > 0 && isNewLine(at) ? 1 : 0), 1)
  const letters = written.reduce((sum, { text }) => sum + text.length, 0)
  return letters / lines < 4 && jumps > written.length / 4
}

function byPlace(pieces: readonly Piece[]): readonly Piece[] {
  const written = pieces.filter(({ text }) => text.trim() !== '')
  const sorted = [...written].sort((a, b) => b.y - a.y)
  const rows: Piece[][] = []
  for (const piece of sorted) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row !== undefined && first !== undefined && first.y - piece.y < SAME_LINE * Math.max(first.size, 1)) row.push(piece)
    else rows.push([piece])
  }
  return rows.flatMap((row) => row.sort((a, b) => a.x - b.x))
}

/** The part of a text that lies in a rectangle [left, bottom, right, top]; null when none does. */
export function textIn(placed: readonly Placed[], box: readonly number[]): { readonly start: number; readonly end: number } | null {
  let start = Number.POSITIVE_INFINITY
  let end = Number.NEGATIVE_INFINITY
  for (const one of placed) {
    const hit = hitOf(one, box)
    if (hit === null) continue
    start = Math.min(start, hit.start)
    end = Math.max(end, hit.end)
  }
  return start < end ? { start, end } : null
}

function hitOf({ piece, start, end }: Placed, [left = 0, bottom = 0, right = 0, top = 0]: readonly number[]) {
  const { x, y, across, length, size } = piece
  const middle = size * 0.35
  // The line through the middle of the letters, cut by the rectangle (Liang-Barsky).
  const [ux, uy] = across
  const px = x - uy * middle
  const py = y + ux * middle
  let from = 0
  let to = length
  for (const [speed, near, far] of [
    [ux, left - px, right - px],
    [uy, bottom - py, top - py],
  ] as const) {
    if (Math.abs(speed) < 1e-6) {
      if (near > 0 || far < 0) return null
      continue
    }
    from = Math.max(from, Math.min(near / speed, far / speed))
    to = Math.min(to, Math.max(near / speed, far / speed))
  }
  return from < to && length > 0 ? lettersIn(piece.text, start, end, from / length, to / length) : null
}

/** Letters whose middle lies between two shares of the piece's length; wide letters count twice. */
function lettersIn(text: string, start: number, end: number, from: number, to: number) {
  const weights = Array.from(text, (letter) => (WIDE.test(letter) || /[\u3000-\u30ff]/.test(letter) ? 2 : 1))
  const sum = weights.reduce<number>((all, one) => all + one, 0)
  let at = 0
  let offset = start
  let first = -1
  let last = -1
  for (const [number, letter] of [...text].entries()) {
    const weight = weights[number] ?? 1
    const share = (at + weight / 2) / sum
    if (share > from - SLACK && share < to + SLACK) {
      if (first < 0) first = offset
      last = offset + letter.length
    }
    at += weight
    offset += letter.length
  }
  return first < 0 ? null : { start: first, end: Math.min(last, end) }
}
const SLACK = 1e-3
