import { be16, u8 } from './bytes.ts'
import { type Decoded, PictureError } from './picture.ts'
import { pnmHeader } from './size.ts'

/** Binary PGM and PPM, in which other readers hand on pictures of pages; 8 or 16 bits. */
export function decodePnm(bytes: Uint8Array): Decoded {
  const { width, height, maximum, offset } = pnmHeader(bytes)
  if (maximum < 1 || maximum > 65_535) throw new PictureError('file-damaged', 'PNM header')
  const channels = bytes[1] === 0x36 ? 3 : 1
  const count = width * height * channels
  const sampleBytes = maximum > 255 ? 2 : 1
  const damaged = offset + count * sampleBytes > bytes.length
  if (maximum === 255 && !damaged) return { picture: { width, height, channels, pixels: bytes.subarray(offset, offset + count) }, damaged }
  const pixels = new Uint8Array(count).fill(255)
  const there = Math.min(count, Math.floor((bytes.length - offset) / sampleBytes))
  for (let number = 0; number < there; number++) {
    const value = sampleBytes === 2 ? be16(bytes, offset + number * 2) : u8(bytes, offset + number)
    pixels[number] = Math.min(255, Math.round((value * 255) / maximum))
  }
  return { picture: { width, height, channels, pixels }, damaged }
}
