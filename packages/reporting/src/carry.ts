import { CR, LF } from './bytes.ts'
import { LINE_BYTES } from './limits.ts'

/** Why mail can't carry an original as a mail. */
export type Obstacle = 'no-mail' | 'nul' | 'line-ends' | 'long-line' | 'eight-bit'

/** `as`: the Content-Transfer-Encoding of a message/rfc822 part. RFC 2046 section 5.2.1 allows 7bit, 8bit and binary alone, and binary
    passes few servers: what does not fit goes as a file in base64, and `why` says so. */
export type Carriage = { readonly as: '7bit' | '8bit' } | { readonly as: 'file'; readonly why: Obstacle; readonly file: AttachedFile }

/** A file attached in base64. */
export interface AttachedFile {
  readonly name: string
  readonly type: string
}

/** RFC 2045 section 2.7 and 2.8: no NUL, lines of at most 998 bytes, CR and LF only together. An original saved with LF alone counts: a
    server writes CRLF on the wire for it, and the reader's disk has it again as it likes. Both at once can't be given back.
    `eightBit`: the way there keeps bytes above 127 (RFC 6152, 8BITMIME). */
export function carriageOf(original: Uint8Array, eightBit: boolean): Carriage {
  if (!beginsAsMail(original)) return { as: 'file', why: 'no-mail', file: fileOf(original) ?? UNKNOWN }
  let high = false
  let line = 0
  let crlf = false
  let bareLf = false
  for (const [at, byte] of original.entries()) {
    if (byte === 0) return { as: 'file', why: 'nul', file: MAIL }
    if (byte === LF) {
      if (original[at - 1] === CR) crlf = true
      else bareLf = true
      line = 0
    } else if (byte === CR) {
      if (original[at + 1] !== LF) return { as: 'file', why: 'line-ends', file: MAIL }
    } else {
      if (++line > LINE_BYTES) return { as: 'file', why: 'long-line', file: MAIL }
      if (byte > 127) high = true
    }
  }
  if (crlf && bareLf) return { as: 'file', why: 'line-ends', file: MAIL }
  if (high && !eightBit) return { as: 'file', why: 'eight-bit', file: MAIL }
  return { as: high ? '8bit' : '7bit' }
}

/** A header field stands first (RFC 5322 section 2.2): no mailbox's "From " line, no Outlook item. */
function beginsAsMail(bytes: Uint8Array): boolean {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200))
  return /^[\x21-\x39\x3b-\x7e]+[ \t]*:/.test(head)
}

/** The type as a file, not as a mail: programs on the way would change a mail. */
const MAIL: AttachedFile = { name: 'original.eml', type: 'application/octet-stream' }
const UNKNOWN: AttachedFile = { name: 'original.bin', type: 'application/octet-stream' }

/** First bytes of what people have in the place of a mail's source: screenshots, printed mails, Outlook items, archives. */
const FILES: readonly { readonly begins: RegExp; readonly file: AttachedFile }[] = [
  { begins: /^\x89PNG\r\n/, file: { name: 'screenshot.png', type: 'image/png' } },
  { begins: /^\xff\xd8\xff/, file: { name: 'screenshot.jpg', type: 'image/jpeg' } },
  { begins: /^GIF8[79]a/, file: { name: 'screenshot.gif', type: 'image/gif' } },
  { begins: /^RIFF[\s\S]{4}WEBP/, file: { name: 'screenshot.webp', type: 'image/webp' } },
  { begins: /^[\s\S]{4}ftyp(?:hei[cx]|mif1|msf1)/, file: { name: 'screenshot.heic', type: 'image/heic' } },
  { begins: /^[\s\S]{4}ftypavi[fs]/, file: { name: 'screenshot.avif', type: 'image/avif' } },
  { begins: /^%PDF-/, file: { name: 'original.pdf', type: 'application/pdf' } },
  { begins: /^\xd0\xcf\x11\xe0/, file: { name: 'original.msg', type: 'application/vnd.ms-outlook' } },
  { begins: /^PK\x03\x04/, file: { name: 'original.zip', type: 'application/zip' } },
]

/** What a file is by its first bytes; null: none of those. */
export function fileOf(bytes: Uint8Array): AttachedFile | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16))
  return FILES.find(({ begins }) => begins.test(head))?.file ?? null
}
