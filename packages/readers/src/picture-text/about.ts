import { PICTURE_FILES } from '../picture/files.ts'
import type { About } from '../reader.ts'
import { CORE_PLAIN, CORE_SIMD, LANGUAGES } from './files.ts'

const MB = 2 ** 20

export const about: About = {
  id: 'picture-text',
  kinds: ['image'],
  // The reader itself stops after 25 s; the rest is for decoding and for a last band. It was seen to use up to 260 MB.
  limits: { bytes: 25 * MB, milliseconds: 60_000, megabytes: 512 },
  files: [CORE_SIMD, CORE_PLAIN, LANGUAGES.jpn, LANGUAGES.eng, ...PICTURE_FILES],
  docs: {
    format: 'Text in pictures: PNG, JPEG, WebP, GIF, BMP',
    reads: [
      'Japanese and English print: screenshots of messages, light, dark or coloured, each line with its place and certainty',
      'addresses, also when they are broken over lines',
    ],
    leaves: [
      'handwriting, and letters on photographs or at a slant',
      'HEIC, AVIF, TIFF',
      'vertical writing',
      'what is beyond the first 25 seconds of reading: said as a gap',
    ],
  },
}
