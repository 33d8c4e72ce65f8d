import type { Gap, InnerFile, ReadLink } from '@honmono/engine'
import { decodeText, latin1 } from '@honmono/engine/bytes'
import PostalMime, { type Attachment, type Email } from 'postal-mime'
import { nothingRead, type Read } from '../reader.ts'
import { readPage } from '../web-page/page.ts'

const MAX_FILES = 50
const MAX_FILE_BYTES = 16 * 1024 * 1024
const MAX_HEADER_BYTES = 64 * 1024
const MAX_NESTING = 20

/** MIME HTML (RFC 2557): a page and what it shows, in one file of the form of a mail. It is not given as a mail: nobody sent it. */
export const read: Read = async ({ part, bytes }) => {
  const archive = await PostalMime.parse(bytes, {
    forceRfc822Attachments: true,
    maxHeadersSize: MAX_HEADER_BYTES,
    maxNestingDepth: MAX_NESTING,
  }).catch(() => null)
  const html = archive?.html || archive?.text
  // With a boundary that never comes there is no part. Viewers show something all the same.
  if (!archive || !html) {
    const whole = readPage(part, decodeText(bytes, null).text)
    return { ...whole, gaps: [...whole.gaps, { id: 'file-damaged', detail: part }] }
  }
  const source = sourceOf(archive, bytes)
  const page = readPage(part, basedOn(source, html))
  const { files, gaps } = filesOf(archive.attachments, part)
  const saved: ReadLink[] = source === null ? [] : [{ shown: '', href: source, from: 'attachment', at: null }]
  return {
    ...nothingRead(part),
    ...page,
    links: [...saved, ...page.links],
    files: [...page.files, ...files],
    gaps: [...page.gaps, ...gaps],
  }
}

/** Where it was saved from: in the words of Chromium, or by the standard, there or at the first part. */
function sourceOf({ headers }: Email, bytes: Uint8Array): string | null {
  const named = ['snapshot-content-location', 'content-location'].map((name) => headers.find(({ key }) => key === name)?.value.trim())
  const first = /^content-location:[ \t]{0,9}(\S{1,8192})/im.exec(latin1(bytes.subarray(0, MAX_HEADER_BYTES)))?.[1]
  const source = [...named, first].find((value) => value !== undefined && /^(?:https?|file):\/\/\S+$/i.test(value))
  return source?.slice(0, MAX_HREF) ?? null
}
const MAX_HREF = 8_192

/** Relative addresses are relative to that place, unless the page names another. */
function basedOn(source: string | null, html: string): string {
  if (source === null || !/^https?:/i.test(source) || /<base\s/i.test(html)) return html
  const base = `<base href="${source.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`
  const head = /<head\b[^<>]{0,2000}>/i.exec(html.slice(0, MAX_BEFORE_HEAD))
  const at = head === null ? 0 : head.index + head[0].length
  return html.slice(0, at) + base + html.slice(at)
}
/** Where its <head> is looked for, in UTF-16 units. */
const MAX_BEFORE_HEAD = 20_000

function filesOf(
  attachments: readonly Attachment[],
  part: string,
): { readonly files: readonly InnerFile[]; readonly gaps: readonly Gap[] } {
  const files: InnerFile[] = []
  let room = MAX_FILE_BYTES
  for (const { filename, mimeType, content } of attachments) {
    if (typeof content === 'string' || UNSHOWN.test(mimeType)) continue
    room -= content.byteLength
    if (room < 0 || files.length >= MAX_FILES) return { files, gaps: [{ id: 'file-too-large', detail: part }] }
    files.push({ filename, type: mimeType, bytes: new Uint8Array(content), inline: mimeType.startsWith('image/') })
  }
  return { files, gaps: [] }
}
const UNSHOWN = /^(?:text\/css|font\/|application\/(?:x-)?font|(?:text|application)\/(?:x-)?javascript)/
