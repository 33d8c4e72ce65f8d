import { GifReader } from 'omggif'
import { type Decoded, PictureError, type PictureLimits } from './picture.ts'
import { opaque } from './shape.ts'

/** GIF: the picture that a person sees longest, for one that shows nothing at first would hide all that follows. */
export function decodeGif(bytes: Uint8Array, limits: PictureLimits): Decoded {
  try {
    const reader = new GifReader(bytes as Buffer)
    const { width, height } = reader
    const frames = Array.from({ length: Math.min(reader.numFrames(), limits.frames) }, (_, number) => reader.frameInfo(number))
    const canvas = new Uint8Array(width * height * 4)
    const stays = reader.loopCount() === 0 ? longest(frames.map(({ delay }) => delay)) : frames.length - 1
    let before = canvas
    for (const [number, { x, y, width: across, height: down, disposal }] of frames.slice(0, stays + 1).entries()) {
      if (x + across > width || y + down > height) throw new Error('frame outside')
      if (disposal === 3) before = canvas.slice()
      reader.decodeAndBlitFrameRGBA(number, canvas)
      if (number === stays) break
      if (disposal === 3) canvas.set(before)
      if (disposal === 2) for (let row = y; row < y + down; row++) canvas.fill(0, (row * width + x) * 4, (row * width + x + across) * 4)
    }
    return { picture: opaque(width, height, canvas), damaged: reader.numFrames() > frames.length }
  } catch (error) {
    throw new PictureError('file-damaged', String(error))
  }
}

const longest = (delays: readonly number[]): number => delays.indexOf(Math.max(...delays))
