import { LIMITS } from '../limits.ts'
import { fileKindOf } from '../message/file-kind.ts'
import { encodedBody } from '../message/mail.ts'
import { partsIn } from '../message/mime.ts'
import type { Find } from '../message/reading.ts'
import { decodeBase64, decodeTransfer } from '../message/transfer.ts'
import type { Body, Gap, Message, Part } from '../message/types.ts'
import { drawnCodesOf } from './drawn-codes.ts'

/** What a message carries in which more may hide, in its order; and what there was no room for. Mails attached as mails are none of it. */
export function findsOf(message: Message): { readonly finds: readonly Find[]; readonly gaps: readonly Gap[] } {
  const finds: Find[] = []
  const gaps: Gap[] = []
  let room: number = LIMITS.insideBytes
  const add = (find: Omit<Find, 'kind'>) => {
    room -= find.bytes.length
    if (room < 0 || finds.length >= LIMITS.finds) gaps.push({ id: 'file-too-large', detail: find.part })
    else finds.push({ ...find, kind: fileKindOf(find) })
  }
  const parts = new Map(message.root === null ? [] : [...partsIn(message.root)].map((part) => [part.id, part]))
  for (const { part: id, filename, type } of message.attachments) {
    const part = parts.get(id)
    if (part === undefined || type.endsWith('-signature')) continue
    const { raw, transfer } = encodedBody(part, message.bytes)
    const bytes = decodeTransfer(raw, transfer, Math.max(0, room) + 1)
    add({ part: id, filename, type, bytes, inline: isInline(part) })
  }
  for (const body of message.bodies) {
    for (const picture of writtenPictures(body)) add(picture)
    if (!body.shown) continue
    const { codes, cut } = drawnCodesOf(body)
    for (const [nth, { pixels }] of codes.entries()) {
      add({ part: `${body.part}/code-${nth + 1}`, filename: null, type: '', bytes: pixels, inline: true, drawn: true })
    }
    if (cut) gaps.push({ id: 'code-unread', detail: body.part })
  }
  return { finds, gaps }
}

const isInline = ({ type, disposition, contentId }: Part) =>
  type.startsWith('image/') && (disposition !== 'attachment' || contentId !== null)

/** Pictures that stand in the HTML itself (RFC 2397). */
const DATA_PICTURE = /\bdata:(image\/[a-z0-9.+-]{1,40})(?:;[a-z0-9=-]{1,40}){0,3};base64,([A-Za-z0-9+/=\s]{40,})/gi

function writtenPictures({ format, text, part, shown }: Body): readonly Omit<Find, 'kind'>[] {
  if (format !== 'html' || !shown || !/\bdata:image\//i.test(text)) return []
  return [...text.matchAll(DATA_PICTURE)].map(([, type = '', digits = ''], nth) => ({
    part: `${part}/${nth + 1}`,
    filename: null,
    type: type.toLowerCase(),
    bytes: decodeBase64(new TextEncoder().encode(digits)),
    inline: true,
  }))
}
