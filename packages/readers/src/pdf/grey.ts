/** A picture of grey pixels, a byte each, row by row from the top; 0 is black. */
export interface Grey {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** A decoded picture of pdfjs (its ImageKind). */
export interface Decoded {
  readonly width: number
  readonly height: number
  /** 1: a bit a pixel, rows padded to bytes, 1 is white. 2: RGB. 3: RGBA. Absent: a mask, as 1; 0 is painted. */
  readonly kind?: number
  readonly data?: Uint8Array | Uint8ClampedArray | null
}

/** In grey, made smaller by a whole number so that it has at most `mostPixels`; on white where it is transparent. Null when it holds no pixels. */
export function greyOf({ width, height, kind = 1, data }: Decoded, mostPixels: number): Grey | null {
  const luma = data === undefined || data === null || width < 1 || height < 1 ? null : lumaIn(data, width, height, kind)
  if (luma === null) return null
  let step = 1
  while (Math.floor(width / step) * Math.floor(height / step) > mostPixels) step++
  const [wide, high] = [Math.floor(width / step), Math.floor(height / step)]
  if (wide < 1 || high < 1) return null
  const pixels = new Uint8Array(wide * high)
  for (let y = 0; y < high; y++) for (let x = 0; x < wide; x++) pixels[y * wide + x] = mean(luma, x * step, y * step, step)
  return { width: wide, height: high, pixels }
}

function mean(luma: (x: number, y: number) => number, left: number, top: number, step: number): number {
  if (step === 1) return luma(left, top)
  let sum = 0
  for (let y = top; y < top + step; y++) for (let x = left; x < left + step; x++) sum += luma(x, y)
  return sum / (step * step)
}

function lumaIn(data: Uint8Array | Uint8ClampedArray, width: number, height: number, kind: number) {
  const row = (width + 7) >> 3
  const bytes = kind === 1 ? row * height : width * height * (kind === 2 ? 3 : 4)
  if (data.length < bytes) return null
  if (kind === 1) return (x: number, y: number) => (((data[y * row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) * 255
  const size = kind === 2 ? 3 : 4
  return (x: number, y: number) => {
    const at = (y * width + x) * size
    // ITU-R BT.601, as cameras and QR readers weigh them.
    const grey = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0)
    const alpha = size === 4 ? (data[at + 3] ?? 255) / 255 : 1
    return Math.round(grey * alpha + 255 * (1 - alpha))
  }
}

/** As a file: PGM, the plainest picture there is (Netpbm, magic P5). */
export function pgmOf({ width, height, pixels }: Grey): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const bytes = new Uint8Array(head.length + pixels.length)
  bytes.set(head)
  bytes.set(pixels, head.length)
  return bytes
}
