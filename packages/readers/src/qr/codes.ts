import { prepareZXingModule, type ReaderOptions, type ReadResult, readBarcodes } from 'zxing-wasm/reader'
import type { GreyPicture, Picture } from '../picture/picture.ts'
import { scale, toGrey, toPnm, type Weights } from '../picture/shape.ts'

/** A larger picture is scaled down to it: phones' cameras look at less. */
const PIXELS = 4_000_000
/** For the looks at each colour. */
const COLOUR_PIXELS = 1_500_000
/** A smaller one (longest side) is looked at in twice its size too. */
const SMALL_SIDE = 500
/** Codes of one picture, and of one look at it. */
const CODES = 64

const OPTIONS: ReaderOptions = {
  formats: ['QRCode', 'MicroQRCode', 'RMQRCode', 'DataMatrix', 'AztecCode'],
  tryHarder: true,
  tryRotate: true,
  tryInvert: true,
  tryDownscale: true,
  maxNumberOfSymbols: CODES,
  returnErrors: true,
  textMode: 'Plain',
}

let hasProgram = false

/** Gives the decoder its program, which it would otherwise fetch from a network of its own. Once: compiling takes long. */
export async function useProgram(load: () => Promise<Uint8Array>): Promise<void> {
  if (hasProgram) return
  const wasmBinary = (await load()).slice().buffer
  prepareZXingModule({ overrides: { wasmBinary } })
  hasProgram = true
}

export interface Codes {
  /** What they say, each once. */
  readonly texts: readonly string[]
  /** A QR code stands where none could be read. Of the other forms none is known until it is read. */
  readonly unread: boolean
}

/**
 * The codes in a picture. All ways of looking are tried always, so that a code that is easily found hides no other: local and
 * global threshold, twice the size, each colour for itself.
 */
export async function codesIn(picture: Picture): Promise<Codes> {
  const { width, height } = picture
  const whole = within(picture, PIXELS)
  const texts = new Set<string>()
  const read: Spot[] = []
  const broken: Spot[] = []
  const look = async (seen: GreyPicture, options: ReaderOptions) => {
    for (const result of await readBarcodes(toPnm(seen), { ...OPTIONS, ...options })) {
      const spot = spotOf(result, seen)
      if (result.isValid) read.push(spot)
      else if (result.format.startsWith('QR')) broken.push(spot)
      if (result.isValid && texts.size < CODES) texts.add(result.text)
    }
  }
  const grey = toGrey(whole)
  await look(grey, {})
  await look(grey, { binarizer: 'GlobalHistogram' })
  if (Math.max(width, height) <= SMALL_SIDE) {
    const twice = scale(grey, 2)
    await look(twice, {})
    await look(twice, { binarizer: 'GlobalHistogram' })
  }
  if (picture.channels === 3) {
    const coloured = within(whole, COLOUR_PIXELS)
    for (const weights of COLOURS) await look(toGrey(coloured, weights), {})
  }
  return { texts: [...texts], unread: broken.some((spot) => !read.some((other) => meet(spot, other))) }
}

const within = (picture: Picture, pixels: number): Picture =>
  scale(picture, Math.min(1, Math.sqrt(pixels / (picture.width * picture.height))))

const COLOURS: readonly Weights[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]

/** In shares of the picture's width and height. */
interface Spot {
  readonly x: number
  readonly y: number
  readonly reach: number
}

function spotOf({ position }: ReadResult, { width, height }: Picture): Spot {
  const corners = [position.topLeft, position.topRight, position.bottomLeft, position.bottomRight]
  const xs = corners.map(({ x }) => x / width)
  const ys = corners.map(({ y }) => y / height)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  return { x: (left + right) / 2, y: (top + bottom) / 2, reach: Math.max(right - left, bottom - top) / 2 }
}

const meet = (a: Spot, b: Spot): boolean => Math.hypot(a.x - b.x, a.y - b.y) < Math.max(a.reach, b.reach)
