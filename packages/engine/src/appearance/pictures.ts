import { LIMITS } from '../limits.ts'
import { latin1 } from '../message/charset.ts'
import { encodedBody } from '../message/mail.ts'
import { partsIn } from '../message/mime.ts'
import { decodeTransfer } from '../message/transfer.ts'
import type { Part } from '../message/types.ts'

export interface Picture {
  /** What `cid:` addresses call it (RFC 2392): Content-ID without angle brackets. */
  readonly contentId: string
  /** By its first bytes, never by its label. */
  readonly type: PictureType
  readonly bytes: Uint8Array
}
/** What every browser draws and no script can hide in: SVG is none of them. */
type PictureType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp'

/** Enough to know a picture by. */
const HEAD_BYTES = 12

/** The pictures that a message carries, in its order, as many as there is room for. */
export function picturesOf(root: Part, bytes: Uint8Array): { readonly pictures: readonly Picture[]; readonly cut: boolean } {
  const found: Picture[] = []
  let cut = false
  let room: number = LIMITS.appearancePictureBytes
  for (const part of partsIn(root)) {
    if (part.contentId === null || part.children.length > 0) continue
    const { raw, transfer } = encodedBody(part, bytes)
    const type = pictureType(decodeTransfer(raw, transfer, HEAD_BYTES))
    if (type === null) continue
    const decoded = decodeTransfer(raw, transfer, room + 1)
    if (decoded.length > room) {
      cut = true
      continue
    }
    room -= decoded.length
    found.push({ contentId: part.contentId, type, bytes: decoded })
  }
  return { pictures: found, cut }
}

function pictureType(bytes: Uint8Array): PictureType | null {
  const head = latin1(bytes, 0, bytes.length)
  if (head.startsWith('\x89PNG')) return 'image/png'
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (head.startsWith('GIF8')) return 'image/gif'
  return /^RIFF[\s\S]{4}WEBP/.test(head) ? 'image/webp' : null
}
