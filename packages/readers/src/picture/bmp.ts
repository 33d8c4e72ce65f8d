import { le16, le32, u8 } from './bytes.ts'
import { type Decoded, PictureError } from './picture.ts'

const UNCOMPRESSED = 0
const BIT_FIELDS = 3
/** A pixel of 16 or 32 bits without masks of its own. */
const MASKS: Readonly<Record<number, readonly [number, number, number]>> = {
  16: [0x7c00, 0x03e0, 0x001f],
  32: [0xff0000, 0x00ff00, 0x0000ff],
}

/**
 * Windows bitmap ([MS-WMF] 2.2.2.9, BITMAPINFOHEADER and its successors), uncompressed. Read here: of the packages that run in
 * browsers, fast-bmp 4 knows neither palettes nor top-down rows.
 */
export function decodeBmp(bytes: Uint8Array, width: number, height: number): Decoded {
  const headerBytes = le32(bytes, 14)
  const isCore = headerBytes === 12
  const bits = le16(bytes, isCore ? 24 : 28)
  const compression = isCore ? UNCOMPRESSED : le32(bytes, 30)
  if (![UNCOMPRESSED, BIT_FIELDS].includes(compression) || ![1, 4, 8, 16, 24, 32].includes(bits))
    throw new PictureError('file-unknown', `BMP, ${bits} bits, compression ${compression}`)
  const masks = compression === BIT_FIELDS ? [le32(bytes, 54), le32(bytes, 58), le32(bytes, 62)] : (MASKS[bits] ?? [])
  const palette = 14 + headerBytes
  const entryBytes = isCore ? 3 : 4
  const topDown = !isCore && (le32(bytes, 22) | 0) < 0
  const rowBytes = Math.ceil((width * bits) / 32) * 4
  const start = le32(bytes, 10)
  const pixels = new Uint8Array(width * height * 3).fill(255)
  const blue = (at: number, x: number): number => {
    if (bits === 24) return at + x * 3
    const index = (u8(bytes, at + ((x * bits) >> 3)) >> (8 - bits - ((x * bits) & 7))) & (2 ** bits - 1)
    return palette + index * entryBytes
  }
  for (let y = 0; y < height; y++) {
    const at = start + (topDown ? y : height - 1 - y) * rowBytes
    if (at + rowBytes > bytes.length) continue
    for (let x = 0; x < width; x++) {
      const to = (y * width + x) * 3
      if (bits === 16 || bits === 32) {
        const value = bits === 16 ? le16(bytes, at + x * 2) : le32(bytes, at + x * 4)
        for (const [channel, mask] of masks.entries()) pixels[to + channel] = masked(value, mask)
      } else {
        const from = blue(at, x)
        for (let channel = 0; channel < 3; channel++) pixels[to + channel] = u8(bytes, from + 2 - channel)
      }
    }
  }
  return { picture: { width, height, channels: 3, pixels }, damaged: start + rowBytes * height > bytes.length }
}

/** The bits under a mask, as 0 to 255. */
function masked(value: number, mask: number): number {
  if (mask === 0) return 0
  const shift = 31 - Math.clz32(mask & -mask)
  const most = (mask >>> shift) >>> 0
  return Math.round((((value & mask) >>> shift) * 255) / most)
}
