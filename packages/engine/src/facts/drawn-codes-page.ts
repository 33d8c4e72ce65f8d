import { LIMITS } from '../limits.ts'
import type { Drawing } from './drawn-codes.ts'
import type { CharLine } from './drawn-codes-lines.ts'
import { type Colour, UNKNOWN_COLOUR } from './html/colour.ts'
import { type Attributes, attributeOf } from './html/harvest.ts'
import { declaredBy, type Look, lookAttributes, lookOf, PLAIN_LOOK } from './html/look.ts'
import { type ChildNode, type Element, isElement, isText, parseHtml } from './html/parse.ts'

/** An element without text that shows a colour. */
interface Box {
  readonly grey: number
  readonly columns: number
  readonly rows: number
  /** In px; 0 when it says nothing. */
  readonly width: number
  readonly height: number
}
type Row = readonly Box[]

/** What of a page may be part of a drawing. */
export interface DrawnPage {
  readonly lines: readonly CharLine[]
  /** Tables with many rows. */
  readonly tables: readonly (readonly Row[])[]
  /** Boxes side by side, row after row. */
  readonly rows: readonly Row[]
  readonly shadows: readonly Drawing[]
}

/** The smallest code has 8 modules a side. */
const LEAST_SIDE = 8
/** Dots of one drawing's side; a QR code has at most 177 modules. */
const MOST_SIDE = 800
const BOXES = 80_000
const SHADOWS = 8

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const UNSHOWN = new Set('head script style template title noframes noembed iframe'.split(' '))

interface Frame {
  readonly node: Element | null
  readonly tag: string
  readonly children: readonly ChildNode[]
  next: number
  readonly look: Look
  /** Boxes among its children, since the last line break. */
  boxes: Box[]
  /** Of a table: its rows. */
  readonly tableRows: Row[]
  empty: boolean
}

/** Walks the tree once, without recursion. */
export function pageOf(html: string): DrawnPage {
  const { document, sheet } = parseHtml(html)
  const lines: CharLine[] = []
  const tables: (readonly Row[])[] = []
  const rows: Row[] = []
  const shadows: Drawing[] = []
  const pictures = new Map<string, number>()
  let line = newLine()
  let chars = 0
  let boxes = 0

  const endLine = () => {
    if (line.chars.length > 0) lines.push(line)
    line = newLine()
  }
  const addText = (value: string, { colour, background, pre }: Look) => {
    const ink = greyOf(colour, 0)
    const paper = greyOf(background, 255)
    for (const char of pre ? value.replaceAll('\r', '') : value.replace(/[ \t\n\f\r]+/g, ' ')) {
      if (pre && char === '\n') endLine()
      else if (chars < LIMITS.textChars && !(char === ' ' && !pre && (line.chars.at(-1) ?? ' ') === ' ')) {
        line.chars.push(char)
        line.ink.push(ink)
        line.paper.push(paper)
        chars++
      }
    }
  }
  const endRow = (frame: Frame) => {
    if (frame.boxes.length > 1) rows.push(frame.boxes)
    frame.boxes = []
  }
  const addBox = (frame: Frame, box: Box) => {
    if (++boxes <= BOXES) frame.boxes.push(box)
  }
  const pictureGrey = (source: string) => {
    if (!pictures.has(source)) pictures.set(source, pictures.size % 2 === 0 ? 0 : 255)
    return pictures.get(source) ?? 0
  }
  const enter = (node: Element, parent: Frame): Frame | null => {
    const { tagName: tag, attrs } = node
    if (UNSHOWN.has(tag)) return null
    const declared = declaredBy(tag, lookAttributes(tag, attrs), sheet)
    const look = lookOf(parent.look, tag === 'pre' ? { pre: true, ...declared } : declared, false)
    if (look.gone === 'display') return null
    if (tag === 'img') addBox(parent, boxOf(attrs, pictureGrey(attributeOf(attrs, 'src') ?? '')))
    const shadow = shadowsOf(attrs)
    if (shadow !== null && shadows.length < SHADOWS) shadows.push(shadow)
    if (BLOCKS.has(tag)) endLine()
    return { node, tag, children: node.childNodes, next: 0, look, boxes: [], tableRows: [], empty: true }
  }
  const leave = (frame: Frame, stack: readonly Frame[]) => {
    const { node, tag, look, empty } = frame
    const parent = stack.at(-1)
    if (BLOCKS.has(tag)) endLine()
    if (node === null || parent === undefined) return endRow(frame)
    if (tag === 'td' || tag === 'th') {
      // A picture or box alone in a cell fills it.
      const [only, ...others] = frame.boxes
      if (others.length > 0) endRow(frame)
      addBox(parent, boxOf(node.attrs, only !== undefined && others.length === 0 && empty ? only.grey : greyOf(look.background, 0)))
    } else if (tag === 'tr') {
      const table = stack.findLast((one) => one.tag === 'table')
      ;(table?.tableRows ?? []).push(frame.boxes)
    } else if (tag === 'table') {
      if (frame.tableRows.length >= LEAST_SIDE) tables.push(frame.tableRows)
      else rows.push(...frame.tableRows)
    } else if (node.childNodes.every((child) => isText(child)) && empty && tag !== 'img')
      addBox(parent, boxOf(node.attrs, greyOf(look.background, 0)))
    else endRow(frame)
  }

  const root: Frame = {
    node: null,
    tag: '',
    children: document.childNodes,
    next: 0,
    look: PLAIN_LOOK,
    boxes: [],
    tableRows: [],
    empty: true,
  }
  const stack = [root]
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const node = frame.children[frame.next++]
    if (node === undefined) {
      stack.pop()
      leave(frame, stack)
    } else if (isText(node)) {
      if (/[^\s\u00a0]/.test(node.value)) for (const open of stack) open.empty = false
      addText(node.value, frame.look)
    } else if (isElement(node)) {
      if (node.tagName === 'br') {
        endLine()
        endRow(frame)
        continue
      }
      const entered = enter(node, frame)
      if (entered !== null) stack.push(entered)
    }
  }
  endLine()
  return { lines, tables, rows, shadows }
}

const newLine = (): { chars: string[]; ink: number[]; paper: number[]; at: null } => ({ chars: [], ink: [], paper: [], at: null })

/** Luminance by ITU-R BT.601; of a colour that is not known here or shines through, `other`. */
function greyOf(colour: Colour, other: number): number {
  if (colour === UNKNOWN_COLOUR || colour < 0) return other
  return Math.round(0.299 * (colour >> 16) + 0.587 * ((colour >> 8) & 255) + 0.114 * (colour & 255))
}

function boxOf(attributes: Attributes, grey: number): Box {
  const style = attributeOf(attributes, 'style') ?? ''
  const length = (name: 'width' | 'height') => {
    const styled = new RegExp(`(?:^|[;\\s])${name}\\s{0,9}:\\s{0,9}(\\d{1,4}(?:\\.\\d{1,3})?)(?:px|pt)`, 'i').exec(style.slice(0, 500))?.[1]
    return Number(styled ?? /^\s*(\d{1,4})(?:px)?\s*$/.exec(attributeOf(attributes, name) ?? '')?.[1] ?? 0)
  }
  const span = (name: 'colspan' | 'rowspan') =>
    Math.min(MOST_SIDE, Math.max(1, Number.parseInt(attributeOf(attributes, name) ?? '1', 10) || 1))
  return { grey, columns: span('colspan'), rows: span('rowspan'), width: length('width'), height: length('height') }
}

/** Cells that are painted for all drawings of a page: spans let a small source ask for any number. */
const CELLS = 4_000_000

/** The drawings that boxes make; `cut` when there are more than can be. */
export function gridsOf({ tables, rows, shadows }: DrawnPage): { readonly drawings: readonly Drawing[]; readonly cut: boolean } {
  const budget = { cells: CELLS }
  const grids = [...tables.flatMap((table) => tableGrid(table, budget) ?? []), ...rowGrids(rows, budget)]
  return { drawings: [...grids.map((dots) => ({ dots, at: null })), ...shadows], cut: budget.cells <= 0 }
}

interface Budget {
  cells: number
}

/** A table by its spans (HTML 4.9.12): each cell takes the next free place in its row. */
function tableGrid(rows: readonly Row[], budget: Budget): Drawing['dots'] | null {
  const height = Math.min(rows.length, MOST_SIDE)
  const grid: number[][] = Array.from({ length: height }, () => [])
  const widths: number[] = []
  const heights: number[] = []
  let width = 0
  for (const [y, row] of rows.slice(0, height).entries()) {
    let x = 0
    for (const box of row) {
      while (grid[y]?.[x] !== undefined) x++
      const down = Math.min(box.rows, height - y)
      budget.cells -= down * box.columns
      if (x + box.columns > MOST_SIDE || budget.cells <= 0) break
      for (let line = y; line < y + down; line++)
        for (let column = x; column < x + box.columns; column++) (grid[line] ?? [])[column] ??= box.grey
      if (box.columns === 1) widths[x] = Math.max(widths[x] ?? 0, box.width)
      if (box.rows === 1) heights[y] = Math.max(heights[y] ?? 0, box.height)
      x += box.columns
    }
    width = Math.max(width, grid[y]?.length ?? 0)
  }
  if (width < LEAST_SIDE) return null
  const columns = inUnits(Array.from({ length: width }, (_, x) => widths[x] ?? 0))
  return spread(grid, columns, inUnits(grid.map((_, y) => heights[y] ?? 0)), budget)
}

/** Rows of boxes that are as wide as each other; or one row that a narrow parent wraps into a square. */
function rowGrids(rows: readonly Row[], budget: Budget): readonly Drawing['dots'][] {
  const grids: Drawing['dots'][] = []
  let run: Row[] = []
  const add = (lines: readonly Row[]) => {
    const grid = lines.length < LEAST_SIDE ? null : runGrid(lines, budget)
    if (grid !== null) grids.push(grid)
  }
  for (const row of rows) {
    const side = Math.round(Math.sqrt(row.length))
    const wraps = side >= LEAST_SIDE && side * side === row.length
    const first = run[0]
    if (first !== undefined && (wraps || run.length === MOST_SIDE || Math.abs(widthOf(first) - widthOf(row)) > 0.5)) {
      add(run)
      run = []
    }
    if (wraps) add(Array.from({ length: side }, (_, y) => row.slice(y * side, (y + 1) * side)))
    else run.push(row)
  }
  add(run)
  return grids
}

const lengthOf = (box: Box): number => box.width || box.columns
const widthOf = (row: Row): number => row.reduce((sum, box) => sum + lengthOf(box), 0)

function runGrid(run: readonly Row[], budget: Budget): Drawing['dots'] | null {
  const unit = run.reduce((least, row) => row.reduce((one, box) => Math.min(one, lengthOf(box)), least), MOST_SIDE)
  const grid = run.map((row) => {
    const line: number[] = []
    for (const box of row)
      for (let left = Math.max(1, Math.round(lengthOf(box) / unit)); left > 0 && line.length < MOST_SIDE; left--) line.push(box.grey)
    return line
  })
  const width = Math.max(...grid.map(({ length }) => length))
  const heights = inUnits(run.map((row) => row.reduce((most, { height }) => Math.max(most, height), 0)))
  return width < LEAST_SIDE ? null : spread(grid, Array<number>(width).fill(1), heights, budget)
}

/** Lengths as counts of the shortest; all 1 where any is not told. */
function inUnits(lengths: readonly number[]): readonly number[] {
  const shortest = Math.min(...lengths)
  return lengths.map((length) => (shortest > 0 ? Math.min(MOST_SIDE, Math.round(length / shortest)) : 1))
}

function spread(
  grid: readonly (readonly (number | undefined)[])[],
  widths: readonly number[],
  heights: readonly number[],
  budget: Budget,
): Drawing['dots'] | null {
  const columns = widths.flatMap((width, x) => Array<number>(width).fill(x)).slice(0, MOST_SIDE)
  const lines = heights.flatMap((height, y) => Array<number>(height).fill(y)).slice(0, MOST_SIDE)
  budget.cells -= columns.length * lines.length
  if (budget.cells <= 0) return null
  const values = new Uint8Array(columns.length * lines.length)
  for (const [y, line] of lines.entries())
    for (const [x, column] of columns.entries()) values[y * columns.length + x] = grid[line]?.[column] ?? 255
  return { width: columns.length, height: lines.length, values }
}

const SHADOW = /(-?\d{1,5}(?:\.\d{1,3})?)(?:px)?[ \t]{1,9}(-?\d{1,5}(?:\.\d{1,3})?)(?:px)?[^,]{0,60}(?:,|$)/g

/** A picture made of the shadows of one small element: each is a dark module. */
function shadowsOf(attributes: Attributes): Drawing | null {
  const style = attributeOf(attributes, 'style') ?? ''
  const shadows = /box-shadow\s{0,9}:([^;]{500,})/i.exec(style)?.[1]
  if (shadows === undefined) return null
  const points = [...shadows.matchAll(SHADOW)].slice(0, BOXES).map(([, x, y]) => [Number(x), Number(y)] as const)
  const xs = [...new Set(points.map(([x]) => x))].sort((a, b) => a - b)
  const ys = [...new Set(points.map(([, y]) => y))].sort((a, b) => a - b)
  if (xs.length > MOST_SIDE || ys.length > MOST_SIDE) return null
  const [columns, lines] = [new Map(xs.map((x, place) => [x, place])), new Map(ys.map((y, place) => [y, place]))]
  const values = new Uint8Array(xs.length * ys.length).fill(255)
  for (const [x, y] of points) values[(lines.get(y) ?? 0) * xs.length + (columns.get(x) ?? 0)] = 0
  return { dots: { width: xs.length, height: ys.length, values }, at: null }
}
