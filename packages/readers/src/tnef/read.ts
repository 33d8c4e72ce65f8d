import type { InnerFile, ReadText } from '@honmono/engine'
import { LIMITS } from '@honmono/engine/bytes'
import { compose } from '../mail-out/compose.ts'
import { decoded, type EncodedText, type Item, type ItemAttachment, itemOf } from '../mail-out/item.ts'
import { type Miss, misses } from '../mail-out/misses.ts'
import { nothingRead, type Read } from '../reader.ts'
import { itemInTnef } from './tnef.ts'

/** A mail carries winmail.dat as an attachment, and what is in it belongs to that mail: texts and files, no mail of its own. */
export const read: Read = ({ part, bytes }) => {
  const { miss, gaps } = misses(part)
  let isDamaged = false
  let item: Item
  try {
    item = itemOf(
      itemInTnef(bytes, () => {
        isDamaged = true
      }),
      miss,
    )
  } catch {
    return { ...nothingRead(part), gaps: [{ id: 'file-damaged', detail: part }] }
  }
  const files = item.attachments.flatMap((attachment) => fileOf(attachment, miss))
  const texts = textsOf(item, miss)
  if (isDamaged) miss('file-damaged', '')
  if (texts.length + files.length + gaps.length === 0) miss('no-body', '')
  return { ...nothingRead(part), texts, files, gaps }
}

function textsOf({ html, plain, details }: Item, miss: Miss): readonly ReadText[] {
  const text = (format: ReadText['format'], source: EncodedText | null): ReadText[] => {
    const most = format === 'html' ? LIMITS.htmlChars : LIMITS.textChars
    const whole = source === null ? '' : decoded(source).replace(/\r\n?/g, '\n')
    if (whole.length > most) miss(format === 'html' ? 'html-cut' : 'text-cut', '')
    return whole.trim() === '' ? [] : [{ format, text: whole.slice(0, most), lines: [] }]
  }
  const own: ReadText[] = details.length === 0 ? [] : [{ format: 'plain', text: details.join('\n'), lines: [] }]
  return [...text('html', html), ...text('plain', plain), ...own]
}

function fileOf({ filename, type, contentId, content }: ItemAttachment, miss: Miss): readonly InnerFile[] {
  const name = filename === '' ? null : filename
  if (content.kind === 'file') return [{ filename: name, type, bytes: content.bytes.slice(), inline: contentId !== '' }]
  if (content.kind === 'item') return [{ filename: name, type: 'message/rfc822', bytes: compose(content.item, miss), inline: false }]
  if (content.kind === 'reference')
    return [
      {
        filename: `${filename}.url`,
        type: '',
        bytes: new TextEncoder().encode(`[InternetShortcut]\r\nURL=${content.address}\r\n`),
        inline: false,
      },
    ]
  return []
}
