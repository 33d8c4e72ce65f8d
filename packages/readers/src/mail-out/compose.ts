import { bytesOf, joined, LIMITS, latin1 } from '@honmono/engine/bytes'
import { base64Lines } from './base64.ts'
import type { EncodedText, Item, ItemAttachment, Mailbox } from './item.ts'
import type { Miss } from './misses.ts'
import { fieldsOf, headerFields, isMime } from './transport-headers.ts'

/** An item as a mail (RFC 5322): the header as it came where there is one, MIME of our own below. */
export function compose(item: Item, miss: Miss): Uint8Array {
  const signed = multipartSigned(item)
  return joined(mailOf(item, signed ?? bodyPart(item, new Composer(miss))))
}

const mailOf = (item: Item, { header, body }: Part): readonly Uint8Array[] => [
  bytesOf(`${headerOf(item)}MIME-Version: 1.0\r\n${header}\r\n`),
  ...body,
]

/** A part: its Content- fields, each with its line end, and its body. */
interface Part {
  readonly header: string
  readonly body: readonly Uint8Array[]
}

/** One for a whole mail, with the mails in it: what all their attachments may take together. */
class Composer {
  #left: number = LIMITS.messageBytes * SHARE
  #number = 0
  readonly miss: Miss

  constructor(miss: Miss) {
    this.miss = miss
  }

  /** False when there is no more room. */
  takes(bytes: number): boolean {
    if (bytes > this.#left) return false
    this.#left -= bytes
    return true
  }

  boundary(): string {
    this.#number++
    return `${BOUNDARY}${this.#number}`
  }
}
/** "=_" stands in no base64 (RFC 2045 section 6.7); what is put between two boundaries unencoded is looked through for it. */
const BOUNDARY = '=_honmono_'
/** Base64 makes four bytes of three, and line ends come on top. */
const SHARE = 0.7

function bodyPart(item: Item, composer: Composer): Part {
  const { html, plain, details, attachments } = item
  const texts = [...(plain === null ? [] : [textPart('plain', plain)]), ...(html === null ? [] : [textPart('html', html)])]
  const alternative = texts.length > 1 ? multipart('alternative', texts, composer) : (texts[0] ?? null)
  const page = html === null ? '' : latin1(html.bytes.subarray(0, LIMITS.htmlChars))
  const isShown = ({ contentId, content }: ItemAttachment) =>
    contentId !== '' && content.kind === 'file' && page.includes(`cid:${contentId}`)
  const inline = attachments.filter(isShown)
  const attached = attachments.filter((attachment) => !isShown(attachment))
  const related =
    alternative === null || inline.length === 0
      ? alternative
      : multipart('related', [alternative, ...inline.map((one) => attachmentPart(one, composer, 'inline'))], composer)
  const parts = [
    ...(related === null ? [] : [related]),
    ...(details.length === 0 ? [] : [textPart('plain', { bytes: new TextEncoder().encode(`${details.join('\n')}\n`), charset: 'utf-8' })]),
    ...attached.map((one) => attachmentPart(one, composer, 'attachment')),
  ]
  const [only] = parts
  if (only === undefined) return { header: 'Content-Type: text/plain; charset=utf-8\r\n', body: [] }
  return parts.length === 1 && attached.length === 0 ? only : multipart('mixed', parts, composer)
}

function textPart(subtype: 'plain' | 'html', { bytes, charset }: EncodedText): Part {
  const label = charset === '' ? '' : `; charset=${charset}`
  return { header: `Content-Type: text/${subtype}${label}\r\n${BASE64}`, body: [base64Lines(bytes)] }
}

function attachmentPart(attachment: ItemAttachment, composer: Composer, disposition: 'inline' | 'attachment'): Part {
  const { content, filename, contentId } = attachment
  const id = contentId === '' ? '' : `Content-ID: <${contentId}>\r\n`
  const fields = (type: string, name: string, encoding: string) =>
    `Content-Type: ${type}\r\n${encoding}${id}Content-Disposition: ${disposition}${filenameParameter(name)}\r\n`
  if (content.kind === 'item') {
    const header = fields('message/rfc822', filename, 'Content-Transfer-Encoding: 8bit\r\n')
    const own = multipartSigned(content.item) ?? bodyPart(content.item, composer)
    return { header, body: mailOf(content.item, own) }
  }
  if (content.kind === 'reference') {
    const shortcut = new TextEncoder().encode(`[InternetShortcut]\r\nURL=${content.address.replace(/[\r\n]/g, '')}\r\n`)
    return { header: fields(BINARY, `${filename}.url`, BASE64), body: [base64Lines(shortcut)] }
  }
  // A mail kept as a file is known by its content; its bytes must not become part of this mail's tree.
  const type = attachment.type === '' || attachment.type.startsWith('message/') ? BINARY : attachment.type
  if (content.kind === 'unread') return { header: fields(type, filename, ''), body: [] }
  if (composer.takes(content.bytes.length)) return { header: fields(type, filename, BASE64), body: [base64Lines(content.bytes)] }
  composer.miss('file-too-large', filename)
  return { header: fields(type, filename, ''), body: [] }
}
const BINARY = 'application/octet-stream'
const BASE64 = 'Content-Transfer-Encoding: base64\r\n'

/** Clear-signed (S/MIME): Outlook keeps the whole signed entity, with its Content-Type, as the only attachment. */
function multipartSigned({ messageClass, attachments }: Item): Part | null {
  const [only] = attachments
  if (!/^IPM\.Note\.SMIME\.MultipartSigned$/i.test(messageClass) || attachments.length !== 1 || only?.content.kind !== 'file') return null
  const { bytes } = only.content
  const text = latin1(bytes.subarray(0, SIGNED_HEADER))
  const end = /\r?\n\r?\n/.exec(text)
  if (end === null) return null
  const header = fieldsOf(text.slice(0, end.index)).filter((field) => /^content-/i.test(field))
  if (!header.some((field) => /^content-type:\s*multipart\/signed/i.test(field))) return null
  const body = bytes.subarray(end.index + end[0].length)
  return latin1(body).includes(BOUNDARY) ? null : { header: header.map((field) => `${field}\r\n`).join(''), body: [body] }
}
const SIGNED_HEADER = 8_192

function multipart(subtype: 'alternative' | 'related' | 'mixed', parts: readonly Part[], composer: Composer): Part {
  const boundary = composer.boundary()
  const body = parts.flatMap(({ header, body }) => [bytesOf(`--${boundary}\r\n${header}\r\n`), ...body, bytesOf('\r\n')])
  return { header: `Content-Type: multipart/${subtype}; boundary="${boundary}"\r\n`, body: [...body, bytesOf(`--${boundary}--\r\n`)] }
}

/** The fields above MIME's, each with its line end. */
function headerOf(item: Item): string {
  const came = headerFields(item.transportHeaders)
  const has = (name: string) => came.some((field) => field.slice(0, field.indexOf(':')).trim().toLowerCase() === name)
  const own: readonly (readonly [name: string, value: string])[] = [
    ['From', item.from === null ? '' : addressOf(item.from)],
    ['Sender', item.sender === null || came.length > 0 ? '' : addressOf(item.sender)],
    ['To', item.to.map(addressOf).join(',\r\n ')],
    ['Cc', item.cc.map(addressOf).join(',\r\n ')],
    ['Subject', words(item.subject)],
    ['Date', item.date === null ? '' : dateOf(item.date)],
    ['Message-ID', /^<[\x21-\x3b\x3d\x3f-\x7e]{1,250}>$/.test(item.messageId) ? item.messageId : ''],
  ]
  const added = own.filter(([name, value]) => value.trim() !== '' && !has(name.toLowerCase())).map(([name, value]) => `${name}: ${value}`)
  return [...came.filter((field) => !isMime(field)), ...added].map((field) => `${field}\r\n`).join('')
}

function addressOf({ name, address }: Mailbox): string {
  if (address === '') return words(name)
  const safe = bytesToLatin1(address)
  return name === '' || name === address ? `<${safe}>` : `${words(name, true)} <${safe}>`
}

/** RFC 2047; what is plain stays as it is, in quotes where it stands for a name. */
function words(text: string, isName = false): string {
  const line = text.replace(CONTROLS, ' ').slice(0, LIMITS.headerValueChars / 8)
  const plain = /^[\x20-\x7e]*$/.test(line) && !line.includes('=?') && line.length < 900
  if (plain) return isName ? `"${line.replace(/["\\]/g, '\\$&')}"` : line
  const pieces: string[] = []
  let piece = ''
  for (const character of line) {
    if (UTF8.encode(piece + character).length > WORD_BYTES) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece].map((one) => `=?utf-8?B?${latin1(base64Lines(UTF8.encode(one))).trim()}?=`).join('\r\n ')
}
const UTF8 = new TextEncoder()
/** 60 characters of base64: an encoded word has 75 at most. */
const WORD_BYTES = 45
const CONTROLS = /[\x00-\x1f\x7f]+/g

const dateOf = (time: number) => new Date(time).toUTCString().replace(/GMT$/, '+0000')

/** RFC 2231, always in UTF-8. */
function filenameParameter(filename: string): string {
  if (filename === '') return ''
  const encoded = latin1(UTF8.encode(filename)).replace(
    /[^A-Za-z0-9._-]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
  return `; filename*=utf-8''${encoded}`
}

const bytesToLatin1 = (text: string) => latin1(UTF8.encode(text.replace(CONTROLS, '')))
