import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { PDF_LIMITS } from './limits.ts'
import type { Shape } from './raster.ts'

/** What a page draws. */
export interface Drawing {
  readonly pictures: readonly DrawnPicture[]
  readonly shapes: readonly Shape[]
  readonly isTooMuch: boolean
}
export interface DrawnPicture {
  /** The name that pdfjs keeps it under, or the decoded picture itself. */
  readonly picture: unknown
  /** From the unit square, whose top is the picture's, to the page. */
  readonly matrix: Matrix
}
export type Matrix = readonly [number, number, number, number, number, number]
interface State {
  readonly matrix: Matrix
  readonly fill: number
  readonly stroke: number
  readonly width: number
}

/** Follows a page's steps as pdfjs lists them, without drawing. */
export function drawingOf({
  fnArray,
  argsArray,
}: {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}): Drawing {
  const pictures: DrawnPicture[] = []
  const shapes: Shape[] = []
  const stack: State[] = []
  let state: State = { matrix: [1, 0, 0, 1, 0, 0], fill: 0, stroke: 0, width: 1 }
  let points = 0
  const add = (shape: Shape) => {
    points += shape.rings.reduce((sum, ring) => sum + ring.length / 2, 0)
    if (points <= PDF_LIMITS.drawingPoints) shapes.push(shape)
  }
  const save = () => stack.length < MAX_STACK && stack.push(state)
  const count = Math.min(fnArray.length, PDF_LIMITS.operators)
  for (let at = 0; at < count; at++) {
    const args = argsArray[at] as readonly unknown[]
    switch (fnArray[at]) {
      case OPS.save:
        save()
        break
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
      case OPS.endAnnotation:
        state = stack.pop() ?? state
        break
      case OPS.transform:
        state = moved(state, args)
        break
      case OPS.paintFormXObjectBegin:
        save()
        state = moved(state, args[0])
        break
      case OPS.beginAnnotation:
        save()
        state = moved(moved(state, args[2]), args[3])
        break
      case OPS.setFillRGBColor:
        state = { ...state, fill: lumaOf(args[0]) }
        break
      case OPS.setStrokeRGBColor:
        state = { ...state, stroke: lumaOf(args[0]) }
        break
      // A pattern or a gradient: codes in fashionable colours.
      case OPS.setFillColorN:
        state = { ...state, fill: 0 }
        break
      case OPS.setLineWidth:
        state = { ...state, width: Number(args[0]) }
        break
      case OPS.constructPath:
        for (const shape of shapesOf(args, state)) add(shape)
        break
      case OPS.paintSolidColorImageMask:
        add({ rings: [cornersOf(UNIT, state.matrix)], rule: 'nonzero', luma: state.fill })
        break
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintImageXObjectRepeat:
      case OPS.paintImageMaskXObject:
        pictures.push({ picture: isKept(args[0]) ? args[0].data : args[0], matrix: state.matrix })
        break
    }
  }
  return { pictures, shapes, isTooMuch: count < fnArray.length || points > PDF_LIMITS.drawingPoints }
}
const MAX_STACK = 1_000
const UNIT = [0, 0, 1, 0, 1, 1, 0, 1]

/** A mask names the picture that it is kept as. */
const isKept = (value: unknown): value is { readonly data: string } =>
  typeof value === 'object' && value !== null && 'data' in value && typeof value.data === 'string'

function moved(state: State, by: unknown): State {
  if (!Array.isArray(by) && !ArrayBuffer.isView(by)) return state
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(by as ArrayLike<number>)
  const [A, B, C, D, E, F] = state.matrix
  return { ...state, matrix: [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, A * e + C * f + E, B * e + D * f + F] }
}

function cornersOf(points: readonly number[], [a, b, c, d, e, f]: Matrix): readonly number[] {
  return points.map((_, at) => {
    const [x = 0, y = 0] = at % 2 === 0 ? [points[at], points[at + 1]] : [points[at - 1], points[at]]
    return at % 2 === 0 ? a * x + c * y + e : b * x + d * y + f
  })
}

/** '#rrggbb', as pdfjs gives every colour. */
function lumaOf(colour: unknown): number {
  const [, red = '0', green = '0', blue = '0'] = /^#(..)(..)(..)/.exec(String(colour)) ?? []
  return Math.round(0.299 * Number.parseInt(red, 16) + 0.587 * Number.parseInt(green, 16) + 0.114 * Number.parseInt(blue, 16))
}

const FILLS = new Set<unknown>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke])
const EVEN_ODD = new Set<unknown>([OPS.eoFill, OPS.eoFillStroke, OPS.closeEOFillStroke])
const STROKES = new Set<unknown>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])

/** `args`: what is done with the path, and the path. */
function shapesOf([how, paths]: readonly unknown[], { matrix, fill, stroke, width }: State): readonly Shape[] {
  const path: unknown = Array.isArray(paths) ? paths[0] : null
  if (!(path instanceof Float32Array)) return []
  const rings = ringsOf(path)
  const filled: Shape[] = FILLS.has(how)
    ? [{ rings: rings.map((ring) => cornersOf(ring, matrix)), rule: EVEN_ODD.has(how) ? 'evenodd' : 'nonzero', luma: fill }]
    : []
  if (!STROKES.has(how) || width * Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2])) < MIN_STROKE) return filled
  const bars = rings.flatMap((ring) => barsOf(ring, width / 2)).map((bar) => cornersOf(bar, matrix))
  return [...filled, ...bars.map((bar): Shape => ({ rings: [bar], rule: 'nonzero', luma: stroke }))]
}
/** Thinner lines are rules and borders. Units of the page. */
const MIN_STROKE = 0.9

/** pdfjs' path: numbers of its steps, each followed by its points. Curves become the straight lines between their control points. */
function ringsOf(path: Float32Array): readonly number[][] {
  const rings: number[][] = []
  for (let at = 0; at < path.length; ) {
    const step = path[at++] ?? CLOSE
    const numbers = NUMBERS[step] ?? 0
    if (step === MOVE) rings.push([])
    for (let number = 0; number < numbers; number++) rings.at(-1)?.push(path[at + number] ?? 0)
    at += numbers
  }
  return rings.filter((ring) => ring.length >= 4)
}
const MOVE = 0
const CLOSE = 4
const NUMBERS: readonly number[] = [2, 2, 6, 4, 0]

/** Each straight piece of a line as a bar of its width. */
function barsOf(ring: readonly number[], half: number): readonly number[][] {
  const bars: number[][] = []
  for (let at = 0; at + 3 < ring.length; at += 2) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = ring.slice(at, at + 4)
    const length = Math.hypot(x1 - x0, y1 - y0)
    if (length === 0) continue
    const [nx, ny] = [(-(y1 - y0) / length) * half, ((x1 - x0) / length) * half]
    bars.push([x0 + nx, y0 + ny, x1 + nx, y1 + ny, x1 - nx, y1 - ny, x0 - nx, y0 - ny])
  }
  return bars
}
