import { LIMITS } from '../limits.ts'
import { latin1 } from './charset.ts'
import { headerOf } from './headers.ts'
import { decodeTransfer, transferOf } from './transfer.ts'
import type { Message, Part } from './types.ts'

/** What a mail client would be given to draw. Hostile as it came: whoever shows it must make it inert first. */
export interface Appearance {
  /** The HTML source, at most LIMITS.appearanceChars. */
  readonly html: string
  readonly cut: boolean
  /** Pictures that the message carries, by what its `cid:` addresses call them (RFC 2392). */
  readonly pictures: readonly Picture[]
}
export interface Picture {
  /** Content-ID without angle brackets. */
  readonly contentId: string
  /** By its first bytes, never by its label. */
  readonly type: PictureType
  readonly bytes: Uint8Array
}
/** What every browser draws and no script can hide in: SVG is none of them. */
export type PictureType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp'

/** Null where the message has no HTML: then its text is all there is to see. */
export function appearanceOf({ bodies, root, bytes }: Message): Appearance | null {
  const body = bodies.find(({ format, shown }) => format === 'html' && shown)
  if (body === undefined) return null
  return {
    html: body.text.slice(0, LIMITS.appearanceChars),
    cut: body.text.length > LIMITS.appearanceChars,
    pictures: root === null ? [] : picturesOf(root, bytes),
  }
}

function picturesOf(root: Part, bytes: Uint8Array): readonly Picture[] {
  const found: Picture[] = []
  let room: number = LIMITS.appearancePictureBytes
  const waiting = [root]
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    waiting.push(...part.children)
    if (part.contentId === null || part.children.length > 0) continue
    const raw = bytes.subarray(part.range.start, part.range.end)
    const decoded = decodeTransfer(raw, transferOf(headerOf(part.headers, 'content-transfer-encoding')?.value ?? '', raw), room + 1)
    const type = pictureType(decoded)
    if (type === null || decoded.length > room) continue
    room -= decoded.length
    found.push({ contentId: part.contentId, type, bytes: decoded })
  }
  return found
}

function pictureType(bytes: Uint8Array): PictureType | null {
  const head = latin1(bytes, 0, Math.min(bytes.length, 12))
  if (head.startsWith('\x89PNG')) return 'image/png'
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (head.startsWith('GIF8')) return 'image/gif'
  return /^RIFF[\s\S]{4}WEBP/.test(head) ? 'image/webp' : null
}
