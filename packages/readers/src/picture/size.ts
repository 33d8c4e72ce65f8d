import { be16, be32, le16, le24, le32, tag, u8 } from './bytes.ts'

export type PictureFormat = 'png' | 'jpeg' | 'webp' | 'gif' | 'bmp' | 'pnm' | 'heic' | 'avif' | 'tiff'

export interface PictureSize {
  readonly format: PictureFormat
  /** Pixels, before any turning that its EXIF asks for; 0 where its header can't be read or says 0. */
  readonly width: number
  readonly height: number
}

/** What the header says, so that a bomb is known before it is decoded; null for no picture. */
export function sizeOf(bytes: Uint8Array): PictureSize | null {
  const start = tag(bytes, 0, 12)
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return { format: 'png', width: be32(bytes, 16), height: be32(bytes, 20) }
  if (start.startsWith('\xff\xd8\xff')) return { format: 'jpeg', ...jpegSize(bytes) }
  if (/^RIFF[\s\S]{4}WEBP/.test(start)) return { format: 'webp', ...webpSize(bytes) }
  if (/^GIF8[79]a/.test(start)) return { format: 'gif', width: le16(bytes, 6), height: le16(bytes, 8) }
  if (start.startsWith('BM')) return { format: 'bmp', ...bmpSize(bytes) }
  if (/^P[56][\s#]/.test(start)) return { format: 'pnm', ...pnmHeader(bytes) }
  if (/^[\s\S]{4}ftyp(?:heic|heix|heim|heis|hevc|mif1|msf1)/.test(start)) return { format: 'heic', width: 0, height: 0 }
  if (/^[\s\S]{4}ftypavi[fs]/.test(start)) return { format: 'avif', width: 0, height: 0 }
  if (/^(?:II\*\0|MM\0\*)/.test(start)) return { format: 'tiff', width: 0, height: 0 }
  return null
}

type Size = Pick<PictureSize, 'width' | 'height'>
const NONE: Size = { width: 0, height: 0 }

/** The first frame header (ITU-T T.81 B.2.2): SOF0 to SOF15 without DHT, JPG and DAC. */
function jpegSize(bytes: Uint8Array): Size {
  let at = 2
  while (at + 9 <= bytes.length) {
    if (u8(bytes, at) !== 0xff) {
      at++
      continue
    }
    const marker = u8(bytes, at + 1)
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { height: be16(bytes, at + 5), width: be16(bytes, at + 7) }
    const hasLength = marker !== 0xff && marker !== 0 && marker !== 1 && !(marker >= 0xd0 && marker <= 0xd8)
    at += marker === 0xff ? 1 : hasLength ? 2 + Math.max(2, be16(bytes, at + 2)) : 2
  }
  return NONE
}

/** WebP Container Specification: the first chunk is VP8, VP8L or VP8X. */
function webpSize(bytes: Uint8Array): Size {
  const kind = tag(bytes, 12)
  if (kind === 'VP8 ') return { width: le16(bytes, 26) & 0x3fff, height: le16(bytes, 28) & 0x3fff }
  if (kind === 'VP8X') return { width: le24(bytes, 24) + 1, height: le24(bytes, 27) + 1 }
  if (kind !== 'VP8L') return NONE
  const bits = le32(bytes, 21)
  return { width: (bits % 0x4000) + 1, height: (Math.floor(bits / 0x4000) % 0x4000) + 1 }
}

/** BITMAPCOREHEADER has 16-bit sizes; in all later ones a negative height means top row first. */
function bmpSize(bytes: Uint8Array): Size {
  if (le32(bytes, 14) === 12) return { width: le16(bytes, 18), height: le16(bytes, 20) }
  return { width: le32(bytes, 18), height: Math.abs(le32(bytes, 22) | 0) }
}

export interface PnmHeader extends Size {
  readonly maximum: number
  /** Where the pixels begin. */
  readonly offset: number
}
/** Comments and numbers of a longer header are no picture's. */
const PNM_HEADER_BYTES = 1_024

/** netpbm's pgm(5) and ppm(5), binary. */
export function pnmHeader(bytes: Uint8Array): PnmHeader {
  const text = tag(bytes, 0, PNM_HEADER_BYTES)
  const gap = '(?:\\s|#[^\\n]*\\n)+'
  const match = new RegExp(`^P[56]${gap}(\\d{1,6})${gap}(\\d{1,6})${gap}(\\d{1,5})\\s`).exec(text)
  if (match === null) return { ...NONE, maximum: 0, offset: 0 }
  const [whole, width, height, maximum] = match
  return { width: Number(width), height: Number(height), maximum: Number(maximum), offset: whole.length }
}
