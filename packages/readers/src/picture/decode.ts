import type { Resources } from '../reader.ts'
import { decodeBmp } from './bmp.ts'
import { decodeGif } from './gif.ts'
import { decodeJpeg } from './jpeg.ts'
import { type Decoded, PICTURE_LIMITS, PictureError, type PictureLimits } from './picture.ts'
import { decodePng } from './png.ts'
import { decodePnm } from './pnm.ts'
import { sizeOf } from './size.ts'
import { decodeWebp } from './webp.ts'

/**
 * The pixels of a PNG, JPEG, WebP, GIF, BMP, PGM or PPM file, the same on every platform. `resources` must give PICTURE_FILES.
 *
 * @throws PictureError with the gap to say: too large by its header, damaged beyond showing, of a form not read (HEIC, AVIF, TIFF).
 */
export async function decodePicture(
  bytes: Uint8Array,
  resources: Pick<Resources, 'file'>,
  limits: PictureLimits = PICTURE_LIMITS,
): Promise<Decoded> {
  const size = sizeOf(bytes)
  if (size === null) throw new PictureError('file-unknown', 'no picture')
  const { format, width, height } = size
  if (format === 'heic' || format === 'avif' || format === 'tiff') throw new PictureError('file-unknown', format)
  if (width * height === 0) throw new PictureError('file-damaged', `${format} header`)
  if (width * height > limits.pixels) throw new PictureError('file-too-large', `${width} x ${height}`)
  switch (format) {
    case 'png':
      return decodePng(bytes)
    case 'jpeg':
      return decodeJpeg(bytes)
    case 'webp':
      return decodeWebp(bytes, resources, limits)
    case 'gif':
      return decodeGif(bytes, limits)
    case 'bmp':
      return decodeBmp(bytes, width, height)
    case 'pnm':
      return decodePnm(bytes)
  }
}
