import { decodeText } from '@honmono/engine/bytes'
import { codePageOf, labelOf } from './code-page.ts'

/** The properties of an item, a recipient or an attachment ([MS-OXPROPS]), whatever file they came in. */
export interface Properties {
  /** Of this id (0x0037 for the subject), with its type (0x001f for Unicode text); null when there is none. */
  get(id: number): Property | null
  /** The id that this item uses for a named property, by its number ([MS-OXPROPS] 1.3.2: PidLid…); null when it has none. */
  named(number: number): number | null
}
export interface Property {
  readonly type: number
  readonly bytes: Uint8Array
}

export const TYPE = {
  short: 0x0002,
  long: 0x0003,
  boolean: 0x000b,
  object: 0x000d,
  string8: 0x001e,
  unicode: 0x001f,
  time: 0x0040,
  binary: 0x0102,
} as const

/** The code page of what is written in bytes: said, or that of the language; '' when neither is known. */
export function charsetOf(properties: Properties): string {
  const locale = longOf(properties, ID.messageLocale) ?? 0
  return labelOf(longOf(properties, ID.messageCodePage) || codePageOf(locale))
}

/** '' when there is none. Without the zeros that end it. */
export function textOf(properties: Properties, id: number, charset: string): string {
  const property = properties.get(id)
  if (property === null) return ''
  const { type, bytes } = property
  const text = type === TYPE.unicode ? UTF16.decode(bytes) : type === TYPE.string8 ? decodeText(bytes, charset).text : ''
  return text.replace(/\0[\s\S]*$/, '')
}
const UTF16 = new TextDecoder('utf-16le')

export function bytesOf(properties: Properties, id: number): Uint8Array | null {
  const property = properties.get(id)
  return property !== null && (property.type === TYPE.binary || property.type === TYPE.object) ? property.bytes : null
}

export function longOf(properties: Properties, id: number): number | null {
  const bytes = properties.get(id)?.bytes
  if (bytes === undefined || bytes.length < 2) return null
  return ((bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8) | ((bytes[2] ?? 0) << 16) | ((bytes[3] ?? 0) << 24)) >>> 0
}

/** Milliseconds since 1970; FILETIME counts tenths of microseconds since 1601. */
export function timeOf(properties: Properties, id: number): number | null {
  const property = properties.get(id)
  if (property === null || property.type !== TYPE.time || property.bytes.length < 8) return null
  const { buffer, byteOffset } = property.bytes
  const ticks = new DataView(buffer, byteOffset, 8).getBigUint64(0, true)
  const time = Number(ticks / 10_000n) - 11_644_473_600_000
  return Number.isSafeInteger(time) && Math.abs(time) < 8_640_000_000_000_000 ? time : null
}

/** [MS-OXPROPS], by what they are called there. */
export const ID = {
  messageClass: 0x001a,
  subject: 0x0037,
  clientSubmitTime: 0x0039,
  sentRepresentingName: 0x0042,
  sentRepresentingAddressType: 0x0064,
  sentRepresentingEmailAddress: 0x0065,
  transportMessageHeaders: 0x007d,
  replyRecipientNames: 0x0050,
  recipientType: 0x0c15,
  senderName: 0x0c1a,
  senderAddressType: 0x0c1e,
  senderEmailAddress: 0x0c1f,
  displayCc: 0x0e03,
  displayTo: 0x0e04,
  messageDeliveryTime: 0x0e06,
  body: 0x1000,
  rtfCompressed: 0x1009,
  html: 0x1013,
  internetMessageId: 0x1035,
  inReplyTo: 0x1042,
  displayName: 0x3001,
  addressType: 0x3002,
  emailAddress: 0x3003,
  attachData: 0x3701,
  attachFilename: 0x3704,
  attachMethod: 0x3705,
  attachLongFilename: 0x3707,
  attachPathname: 0x3708,
  attachLongPathname: 0x370d,
  attachMimeTag: 0x370e,
  attachContentId: 0x3712,
  smtpAddress: 0x39fe,
  businessTelephone: 0x3a08,
  homeTelephone: 0x3a09,
  company: 0x3a16,
  title: 0x3a17,
  mobileTelephone: 0x3a1c,
  homePage: 0x3a51,
  postalAddress: 0x3a15,
  internetCodePage: 0x3fde,
  messageLocale: 0x3ff1,
  messageCodePage: 0x3ffd,
  senderSmtpAddress: 0x5d01,
  sentRepresentingSmtpAddress: 0x5d02,
} as const

/** Named ones: PidLidEmail1EmailAddress … PidLidLocation. */
export const NAMED = {
  html: 0x802b,
  email1: 0x8083,
  email2: 0x8093,
  email3: 0x80a3,
  location: 0x8208,
  start: 0x820d,
  end: 0x820e,
  onlineMeetingUrl: 0x8245,
} as const
