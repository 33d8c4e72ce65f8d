import { LIMITS } from '../limits.ts'
import type { Row } from './form.ts'
import { isRemark, linesOf } from './lines.ts'

/** Headings of the column that holds the address: JPCERT/CC "URL", PhishTank and URLhaus "url". */
const HEADING = /^(?:url|phish_?url|phishing_?url|address|link|host|hostname|domain)$/i
/** Lines that are looked at to find that column where no heading tells. */
const LINES_TRIED = 20

/** Cells of one line (RFC 4180). A line is a record: none of these lists has line breaks in its cells, and so a stray quotation mark spoils
    its own line only. Null: a quotation mark is missing. */
export function cellsOf(line: string, separator: string): readonly string[] | null {
  const cells: string[] = []
  for (let at = 0; at <= line.length; ) {
    if (line[at] === '"') {
      const end = closingQuote(line, at + 1)
      if (end < 0) return null
      cells.push(line.slice(at + 1, end).replaceAll('""', '"'))
      at = end + 1
      if (at < line.length && line[at] !== separator) return null
      at++
    } else {
      const end = line.indexOf(separator, at)
      cells.push(line.slice(at, end < 0 ? line.length : end).trim())
      at = end < 0 ? line.length + 1 : end + 1
    }
  }
  return cells
}

function closingQuote(line: string, from: number): number {
  for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 2)) if (line[at + 1] !== '"') return at
  return -1
}

/** Where the addresses stand in a table; null where nothing looks like one. */
export interface Table {
  readonly separator: string
  readonly column: number
  /** The first line that is no remark holds headings. */
  readonly headed: boolean
}

export function tableOf(text: string): Table | null {
  const lines: string[] = []
  const remarks: string[] = []
  for (const line of linesOf(text)) {
    if (!isRemark(line)) lines.push(line.slice(0, LIMITS.lineChars))
    // URLhaus puts its headings into the last remark.
    else if (lines.length === 0) remarks.push(line.replace(/^[#\s]+/, ''))
    if (lines.length === LINES_TRIED || remarks.length > 1_000) break
  }
  const [first = ''] = lines
  const separator = [',', '\t', ';'].find((each) => (cellsOf(first, each) ?? []).length > 1)
  if (separator === undefined) return null
  const inHeadings = headingAt(first, separator)
  if (inHeadings >= 0) return { separator, column: inHeadings, headed: true }
  const inRemark = headingAt(remarks.at(-1) ?? '', separator)
  if (inRemark >= 0) return { separator, column: inRemark, headed: false }
  const rows = lines.map((line) => cellsOf(line, separator) ?? [])
  const column = (rows[0] ?? []).findIndex((_, nth) => rows.every((cells) => /^h(?:tt|xx)ps?:/i.test(cells[nth] ?? '')))
  return column < 0 ? null : { separator, column, headed: false }
}

function headingAt(line: string, separator: string): number {
  return (cellsOf(line, separator) ?? []).findIndex((cell) => HEADING.test(cell.trim()))
}

export function* rowsOfCsv(text: string, { separator, column, headed }: Table): Generator<Row> {
  let isHead = headed
  for (const line of linesOf(text)) {
    if (isRemark(line)) continue
    if (isHead) isHead = false
    else {
      const cell = line.length > LIMITS.lineChars ? undefined : cellsOf(line, separator)?.[column]?.trim()
      yield cell === undefined || cell === '' ? null : [cell]
    }
  }
}
