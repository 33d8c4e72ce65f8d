import { decodeText, LIMITS, latin1 } from '@honmono/engine/bytes'
import { decompressRtf } from '../rich-text/compressed.ts'
import { richDocument } from '../rich-text/document.ts'
import { encapsulated } from '../rich-text/encapsulated.ts'
import { asHtml } from '../rich-text/html.ts'
import { labelOf } from './code-page.ts'
import type { Miss } from './misses.ts'
import { bytesOf, charsetOf, ID, longOf, NAMED, type Properties, TYPE, textOf, timeOf } from './properties.ts'

/** An item of Outlook or Exchange, as its file has it: a mail, an appointment, a contact. */
export interface ItemSource {
  readonly properties: Properties
  readonly recipients: readonly Properties[]
  readonly attachments: readonly AttachmentSource[]
}
export interface AttachmentSource {
  readonly properties: Properties
  /** The item inside; null for a file. */
  item(): ItemSource | null
}

/** The same as mail has it. */
export interface Item {
  readonly messageClass: string
  /** The header as it came over the wire, bytes as Latin-1 characters; '' when it never did. */
  readonly transportHeaders: string
  readonly subject: string
  readonly from: Mailbox | null
  readonly sender: Mailbox | null
  readonly to: readonly Mailbox[]
  readonly cc: readonly Mailbox[]
  readonly date: number | null
  readonly messageId: string
  readonly html: EncodedText | null
  readonly plain: EncodedText | null
  /** What the item says in properties alone: a place, times, telephone numbers. A line each. */
  readonly details: readonly string[]
  readonly attachments: readonly ItemAttachment[]
}
export interface Mailbox {
  readonly name: string
  /** '' when only the Exchange server knows it. */
  readonly address: string
}
export interface EncodedText {
  readonly bytes: Uint8Array
  /** '' when not known. */
  readonly charset: string
}
export interface ItemAttachment {
  readonly filename: string
  /** '' when not said, or no media type. */
  readonly type: string
  /** Without angle brackets; '' for none. */
  readonly contentId: string
  readonly content:
    | { readonly kind: 'file'; readonly bytes: Uint8Array }
    | { readonly kind: 'item'; readonly item: Item }
    /** Left where it is: a shared folder, a web page. */
    | { readonly kind: 'reference'; readonly address: string }
    /** Named only. */
    | { readonly kind: 'unread' }
}

export function itemOf(source: ItemSource, miss: Miss, depth = 0): Item {
  const { properties, recipients } = source
  const charset = charsetOf(properties)
  const text = (id: number) => textOf(properties, id, charset)
  const kindOf = (recipient: Properties) => (longOf(recipient, ID.recipientType) ?? 1) & 0xf
  const people = recipients
    .slice(0, LIMITS.mailboxes)
    .map((recipient) => ({ kind: kindOf(recipient), mailbox: recipientOf(recipient, charset) }))
  const those = (kind: number, display: number) => {
    const found = people.filter((person) => person.kind === kind).map(({ mailbox }) => mailbox)
    return found.length > 0 || people.length > 0 ? found : named(text(display))
  }
  const represented = mailboxOf(text(ID.sentRepresentingName), text(ID.sentRepresentingSmtpAddress), text(ID.sentRepresentingEmailAddress))
  const sender = mailboxOf(text(ID.senderName), text(ID.senderSmtpAddress), text(ID.senderEmailAddress))
  const from = represented ?? sender
  return {
    messageClass: text(ID.messageClass),
    transportHeaders: headersOf(properties),
    subject: text(ID.subject),
    from,
    sender: sender !== null && sender.address !== '' && sender.address !== from?.address ? sender : null,
    to: those(1, ID.displayTo),
    cc: those(2, ID.displayCc),
    date: timeOf(properties, ID.clientSubmitTime) ?? timeOf(properties, ID.messageDeliveryTime),
    messageId: text(ID.internetMessageId).trim(),
    ...bodiesOf(properties, charset, miss),
    details: detailsOf(properties, charset),
    attachments: attachmentsOf(source, charset, miss, depth),
  }
}

function recipientOf(properties: Properties, charset: string): Mailbox {
  const text = (id: number) => textOf(properties, id, charset)
  return mailboxOf(text(ID.displayName), text(ID.smtpAddress), text(ID.emailAddress)) ?? { name: '', address: '' }
}

/** An Exchange server's own address (/o=…/cn=…) is none of mail. */
function mailboxOf(name: string, smtp: string, own: string): Mailbox | null {
  const address = [smtp, own].map((one) => one.trim()).find((one) => ADDRESS.test(one)) ?? ''
  return name.trim() === '' && address === '' ? null : { name: name.trim(), address }
}
const ADDRESS = /^[^\s<>@]{1,254}@[^\s<>@]{1,254}$/

const named = (display: string): readonly Mailbox[] =>
  display
    .split(';')
    .slice(0, LIMITS.mailboxes)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => (ADDRESS.test(name) ? { name: '', address: name } : { name, address: '' }))

/** Bytes stay what they were: a signature covers them. */
function headersOf(properties: Properties): string {
  const property = properties.get(ID.transportMessageHeaders)
  if (property === null) return ''
  const text = property.type === TYPE.unicode ? UTF16.decode(property.bytes) : ''
  return latin1(property.type === TYPE.unicode ? new TextEncoder().encode(text) : property.bytes)
}
const UTF16 = new TextDecoder('utf-16le')

/** PR_HTML where there is one, else what RTF holds: HTML or text packed into it, or a document of its own. */
function bodiesOf(properties: Properties, charset: string, miss: Miss): Pick<Item, 'html' | 'plain'> {
  const body = encodedText(properties, ID.body, charset)
  const html = encodedText(properties, ID.html, labelOf(longOf(properties, ID.internetCodePage) ?? 0) || charset)
  if (html !== null) return { html, plain: body }
  const compressed = bytesOf(properties, ID.rtfCompressed)
  if (compressed === null || compressed.length === 0) return { html: null, plain: body }
  const rtf = decompressRtf(compressed, MOST_RTF)
  if (rtf === null) {
    miss('file-damaged', 'RTF')
    return { html: null, plain: body }
  }
  const packed = encapsulated(rtf, LIMITS.htmlChars)
  if (packed?.format === 'plain') return { html: null, plain: body ?? utf8(packed.text) }
  if (packed !== null) return { html: utf8(packed.text), plain: body }
  const document = richDocument(rtf)
  if (document.objects.length > 0) miss('attachment-content', 'RTF')
  return document.fields.length === 0 && body !== null ? { html: null, plain: body } : { html: utf8(asHtml(document)), plain: body }
}
const MOST_RTF = 16 * 1024 * 1024

const utf8 = (text: string): EncodedText => ({ bytes: new TextEncoder().encode(text), charset: 'utf-8' })

function encodedText(properties: Properties, id: number, charset: string): EncodedText | null {
  const property = properties.get(id)
  if (property === null) return null
  if (property.type === TYPE.unicode) {
    const text = UTF16.decode(property.bytes).replace(/\0+$/, '')
    return text.trim() === '' ? null : utf8(text)
  }
  if (property.type !== TYPE.string8 && property.type !== TYPE.binary) return null
  const { bytes } = property
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end--
  return end === 0 ? null : { bytes: bytes.subarray(0, end), charset }
}

export const decoded = ({ bytes, charset }: EncodedText): string => decodeText(bytes, charset).text

function detailsOf(properties: Properties, charset: string): readonly string[] {
  const messageClass = textOf(properties, ID.messageClass, charset)
  const text = (id: number | null) => (id === null ? '' : textOf(properties, id, charset).trim())
  const time = (id: number | null) => {
    const at = id === null ? null : timeOf(properties, id)
    return at === null ? '' : new Date(at).toISOString()
  }
  const own = (number: number) => properties.named(number)
  const lines = /^IPM\.(?:Appointment|Schedule)/i.test(messageClass)
    ? [
        text(own(NAMED.location)),
        [time(own(NAMED.start)), time(own(NAMED.end))].filter((at) => at !== '').join(' – '),
        text(own(NAMED.onlineMeetingUrl)),
      ]
    : /^IPM\.(?:Contact|DistList)/i.test(messageClass)
      ? [
          ...[
            ID.displayName,
            ID.title,
            ID.company,
            ID.businessTelephone,
            ID.mobileTelephone,
            ID.homeTelephone,
            ID.postalAddress,
            ID.homePage,
          ].map(text),
          ...[NAMED.email1, NAMED.email2, NAMED.email3, NAMED.html].map((number) => text(own(number))),
        ]
      : []
  return lines.filter((line) => line !== '').map((line) => line.slice(0, DETAIL_CHARS))
}
const DETAIL_CHARS = 2_000

/** PidTagAttachMethod ([MS-OXCMSG] 2.2.2.9). */
const METHOD = { byValue: 1, byReference: 2, byReferenceResolve: 3, byReferenceOnly: 4, item: 5, ole: 6, byWebReference: 7 } as const

function attachmentsOf({ attachments }: ItemSource, charset: string, miss: Miss, depth: number): readonly ItemAttachment[] {
  if (attachments.length > LIMITS.finds) miss('file-too-large', `${attachments.length}`)
  return attachments.slice(0, LIMITS.finds).map((attachment) => attachmentOf(attachment, charset, miss, depth))
}

function attachmentOf(attachment: AttachmentSource, charset: string, miss: Miss, depth: number): ItemAttachment {
  const { properties } = attachment
  const text = (id: number) => textOf(properties, id, charset).trim()
  const filename = text(ID.attachLongFilename) || text(ID.attachFilename) || text(ID.displayName)
  const about = {
    filename: filename.slice(0, NAME_CHARS),
    type: mediaType(text(ID.attachMimeTag)),
    contentId: contentId(text(ID.attachContentId)),
  }
  const method = longOf(properties, ID.attachMethod) ?? METHOD.byValue
  const address = text(ID.attachLongPathname) || text(ID.attachPathname)
  const bytes = bytesOf(properties, ID.attachData)
  if (method === METHOD.item || (bytes === null && method !== METHOD.ole)) {
    const inner = attachment.item()
    if (inner !== null && depth + 1 >= ITEM_DEPTH) miss('too-deep', filename)
    else if (inner !== null) return { ...about, content: { kind: 'item', item: itemOf(inner, miss, depth + 1) } }
  }
  if (method !== METHOD.ole && bytes !== null) return { ...about, content: { kind: 'file', bytes } }
  if (address !== '') return { ...about, content: { kind: 'reference', address: address.slice(0, LIMITS.hrefChars) } }
  miss('attachment-content', filename)
  return { ...about, content: { kind: 'unread' } }
}
const NAME_CHARS = 255
/** Mails in mails; the engine reads no more. */
const ITEM_DEPTH = 16

const mediaType = (tag: string) =>
  /^[a-z0-9][\w!#$&^.+-]{0,99}\/[\w!#$&^.+-]{1,100}$/i.test(tag) && !/^multipart\//i.test(tag) ? tag.toLowerCase() : ''
const contentId = (id: string) => (/^[\x21-\x3b\x3d\x3f-\x7e]{1,200}$/.test(id.replace(/^<|>$/g, '')) ? id.replace(/^<|>$/g, '') : '')
