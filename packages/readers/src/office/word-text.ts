import { viewOf } from '../archive/name.ts'
import { followField } from './instruction.ts'
import { DOCUMENT } from './limits.ts'
import type { Page } from './page.ts'
import { writeRuns } from './runs.ts'

/** Offsets in the file information block ([MS-DOC] 2.5). */
const FLAGS = 0x0a
const ENCRYPTED = 0x0100
const TABLE_1 = 0x0200
const PIECES = 0x01a2
const PIECE_TABLE = 2
const PIECE_BYTES = 8
/** The piece holds a byte a character ([MS-DOC] 2.9.73). */
const COMPRESSED = 0x40000000

/** The text of a doc, which lies in pieces ([MS-DOC] 2.4.1), with its fields followed. */
export function readWordText(document: Uint8Array, table: (name: string) => Uint8Array | null, page: Page): boolean {
  if (document.length < PIECES + 8) return false
  const view = viewOf(document)
  const flags = view.getUint16(FLAGS, true)
  if (flags & ENCRYPTED) {
    page.lock()
    return true
  }
  const pieces = piecesOf(table(flags & TABLE_1 ? '1Table' : '0Table'), view.getUint32(PIECES, true), view.getUint32(PIECES + 4, true))
  if (pieces === null) {
    page.gap('file-damaged')
    writeRuns(document, page)
    return true
  }
  let left: number = DOCUMENT.textChars * 2
  const texts: string[] = []
  const decoders = { wide: new TextDecoder('utf-16le'), narrow: new TextDecoder('windows-1252') }
  for (const { start, chars, wide } of pieces) {
    if (left <= 0) break
    const size = Math.min(wide ? chars * 2 : chars, left)
    left -= size
    texts.push(decoders[wide ? 'wide' : 'narrow'].decode(document.subarray(start, start + size)))
  }
  if (left <= 0) page.gap('text-cut')
  writeFields(texts.join(''), page)
  return true
}

interface Piece {
  readonly start: number
  readonly chars: number
  readonly wide: boolean
}

function piecesOf(table: Uint8Array | null, start: number, length: number): readonly Piece[] | null {
  if (table === null || start + length > table.length) return null
  const view = viewOf(table)
  let at = start
  while (at + 3 <= start + length && table[at] === 1) at += 3 + view.getUint16(at + 1, true)
  if (at + 5 > start + length || table[at] !== PIECE_TABLE) return null
  const count = Math.floor((Math.min(view.getUint32(at + 1, true), start + length - at - 5) - 4) / (4 + PIECE_BYTES))
  const pieces: Piece[] = []
  for (let nth = 0; nth < count; nth++) {
    const first = view.getUint32(at + 5 + nth * 4, true)
    const chars = view.getUint32(at + 5 + (nth + 1) * 4, true) - first
    const place = view.getUint32(at + 5 + (count + 1) * 4 + nth * PIECE_BYTES + 2, true)
    const wide = (place & COMPRESSED) === 0
    if (chars > 0) pieces.push({ start: wide ? place : (place & ~COMPRESSED) >>> 1, chars, wide })
  }
  return pieces
}

/** Field marks ([MS-DOC] 2.8.25), ends of paragraphs and cells, and marks of what is no text. */
const MARKS = /[\x13\x14\x15\x07\x0b-\x0d]|[\0-\x08\x0e-\x1f]/
const FIELD_BEGIN = '\x13'
const FIELD_RESULT = '\x14'
const FIELD_END = '\x15'

function writeFields(text: string, page: Page): void {
  const fields: { instruction: string; start: number | null }[] = []
  for (const piece of text.split(new RegExp(`(${MARKS.source})`))) {
    const field = fields.at(-1)
    if (piece === FIELD_BEGIN) {
      if (fields.length < DOCUMENT.fieldDepth) fields.push({ instruction: '', start: null })
    } else if (piece === FIELD_RESULT) {
      if (field !== undefined) field.start ??= page.end
    } else if (piece === FIELD_END) {
      if (field === undefined) continue
      fields.pop()
      const href = followField(field.instruction, page)
      if (href !== null) page.link(href, field.start ?? page.end)
    } else if (field !== undefined && field.start === null) {
      if (field.instruction.length < DOCUMENT.instructionChars) field.instruction += piece
    } else if (piece === '\x07') page.write('\t')
    else if (piece === '\x0b' || piece === '\x0c' || piece === '\r') page.write('\n')
    else if (!MARKS.test(piece)) page.write(piece)
  }
}
