/// <reference path="./decoders.d.ts" />
import { JpegImage, setVerbosityLevel } from 'pdfjs-dist/image_decoders/pdf.image_decoders.mjs'
import { type Decoded, PictureError } from './picture.ts'

/** JPEG: baseline and progressive, grey, YCbCr, RGB, CMYK and YCCK, by the decoder of PDF.js, which goes on where one is cut. */
export function decodeJpeg(bytes: Uint8Array): Decoded {
  setVerbosityLevel(0)
  const image = new JpegImage()
  try {
    image.parse(bytes)
  } catch (error) {
    throw new PictureError('file-damaged', String(error))
  }
  const { width, height } = image
  const channels = image.numComponents === 1 ? 1 : 3
  const data = image.getData({ width, height, forceRGB: channels === 3 })
  const pixels = new Uint8Array(data.buffer, data.byteOffset, width * height * channels)
  const ends = bytes.subarray(-64).some((byte, at, tail) => byte === 0xff && tail[at + 1] === 0xd9)
  return { picture: { width, height, channels, pixels }, damaged: !ends }
}
