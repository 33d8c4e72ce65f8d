import { PICTURE_FILES } from '../picture/files.ts'
import type { About } from '../reader.ts'
import { ZXING_WASM } from './files.ts'

export const about: About = {
  id: 'qr',
  kinds: ['image'],
  limits: { bytes: 32 * 1024 * 1024, milliseconds: 15_000, megabytes: 640 },
  files: [...PICTURE_FILES, ZXING_WASM],
  docs: {
    format: 'Codes in pictures: PNG, JPEG, WebP, GIF, BMP, PGM and PPM',
    reads: [
      'QR, Micro QR, rMQR, Data Matrix and Aztec codes, several in one picture',
      'turned, mirrored, inverted, coloured, blurred, tiny and huge ones, with a logo, in screenshots',
      'what they hold: addresses with or without a scheme, mail, telephone, SMS, bookmarks (MEBKM), contacts, any other text',
    ],
    leaves: ['HEIC, AVIF and TIFF', 'bar codes in one dimension', 'of an animation, all frames but the one shown longest'],
  },
}
