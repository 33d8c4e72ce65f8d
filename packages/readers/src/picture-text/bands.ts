import type { GreyPicture } from '../picture/picture.ts'
import { WRITTEN } from './ink.ts'

/** Rows of a picture, from `top` on. */
export interface Band {
  readonly top: number
  readonly height: number
}

/** Cuts a tall picture between lines of writing, in bands of about `height` rows; rows without writing at either end are left out. */
export function bandsOf({ width, height: rows, pixels }: GreyPicture, height: number): readonly Band[] {
  const most = Math.max(1, Math.floor(height))
  const dark = Uint32Array.from({ length: rows }, (_, y) =>
    pixels.subarray(y * width, (y + 1) * width).reduce((sum, value) => sum + Number(value < WRITTEN), 0),
  )
  const bands: Band[] = []
  let top = dark.findIndex((count) => count > 0)
  const end = dark.findLastIndex((count) => count > 0) + 1
  while (top >= 0 && top < end) {
    const bottom = end - top <= most ? end : quietest(dark, top + Math.floor(most * 0.7), top + most)
    bands.push({ top, height: bottom - top })
    top = bottom
  }
  return bands
}

/** The row with the least writing, the last of several. */
function quietest(dark: Uint32Array, from: number, to: number): number {
  let best = to
  for (let y = to; y > from; y--) if ((dark[y] ?? 0) < (dark[best] ?? 0)) best = y
  return Math.max(from, best, 1)
}
