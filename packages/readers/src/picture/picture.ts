import type { GapId } from '@honmono/engine'

/** A decoded picture. Where it was transparent it is white, as a mail client shows it on its page. */
export interface Picture {
  readonly width: number
  readonly height: number
  /** 1: grey; 3: red, green, blue. */
  readonly channels: 1 | 3
  /** Row by row from the top left, `channels` bytes a pixel. */
  readonly pixels: Uint8Array
}

export interface GreyPicture extends Picture {
  readonly channels: 1
}

/** Cut or damaged: what could be decoded is there, the rest is white or of any colour. */
export interface Decoded {
  readonly picture: Picture
  readonly damaged: boolean
}

export interface PictureLimits {
  /** Of a picture that is decoded at all: width × height. */
  readonly pixels: number
  /** Of an animation. */
  readonly frames: number
}

export const PICTURE_LIMITS: PictureLimits = {
  // A camera of a phone takes 12 to 50 million; an A4 page at 600 dpi has 35 million.
  pixels: 40_000_000,
  frames: 200,
}

/** A picture that can't be had, and the gap to say so. */
export class PictureError extends Error {
  readonly gap: GapId

  constructor(gap: GapId, message: string) {
    super(message)
    this.name = 'PictureError'
    this.gap = gap
  }
}
