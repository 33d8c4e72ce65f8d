/// <reference path="./decoders.d.ts" />
import createModule from '@jsquash/webp/codec/dec/webp_dec.js'
import type { Resources } from '../reader.ts'
import { le24, le32, tag } from './bytes.ts'
import { WEBP_WASM } from './files.ts'
import { type Decoded, PictureError, type PictureLimits } from './picture.ts'
import { opaque } from './shape.ts'
import { sizeOf } from './size.ts'

/** WebP, by Google's own decoder; of an animation the first frame. */
export async function decodeWebp(bytes: Uint8Array, resources: Pick<Resources, 'file'>, limits: PictureLimits): Promise<Decoded> {
  const frame = firstFrame(bytes) ?? bytes
  const { width, height } = sizeOf(frame) ?? { width: 0, height: 0 }
  if (width * height > limits.pixels) throw new PictureError('file-too-large', 'WebP frame')
  const decoder = await createModule({ noInitialRun: true, wasmBinary: await resources.file(WEBP_WASM) })
  const image = decoder.decode(frame)
  if (image === null) throw new PictureError('file-damaged', 'WebP')
  return { picture: opaque(image.width, image.height, image.data), damaged: false }
}

/** The first frame of an animation as a still picture of its own (WebP Container Specification, ANMF); null for a still one. */
function firstFrame(bytes: Uint8Array): Uint8Array | null {
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = le32(bytes, at + 4)
    if (tag(bytes, at) === 'ANMF') return still(bytes.subarray(at + 24, at + 8 + length), le24(bytes, at + 14), le24(bytes, at + 17))
    at += 8 + length + (length % 2)
  }
  return null
}

const HAS_ALPHA = 0x10

function still(chunks: Uint8Array, widthLess1: number, heightLess1: number): Uint8Array {
  const le = (value: number, count: number) => Array.from({ length: count }, (_, number) => Math.floor(value / 256 ** number) % 256)
  const text = (value: string) => [...value].map((letter) => letter.charCodeAt(0))
  const extended = [...text('VP8X'), ...le(10, 4), HAS_ALPHA, 0, 0, 0, ...le(widthLess1, 3), ...le(heightLess1, 3)]
  const head = [...text('RIFF'), ...le(4 + extended.length + chunks.length, 4), ...text('WEBP'), ...extended]
  const file = new Uint8Array(head.length + chunks.length)
  file.set(head)
  file.set(chunks, head.length)
  return file
}
