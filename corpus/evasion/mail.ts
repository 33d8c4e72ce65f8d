import { collectFacts, readMessages } from '@honmono/engine'
import { knowledge } from '@honmono/testkit'
import { bytes, leaf, multi, word } from '../make/wire.mjs'

/** One field as written: everything behind the colon, folds included, bytes as Latin-1 characters. */
export interface Field {
  readonly name: string
  readonly raw: string
}
export interface Text {
  readonly format: 'plain' | 'html'
  readonly text: string
}
/** A part of the wire: header lines and the encoded body. */
export interface Wire {
  readonly headers: readonly string[]
  readonly body: Uint8Array
}

/** A golden mail taken apart, so that it can be written anew with something changed. */
export interface Mail {
  /** All fields but those of MIME, in their order. */
  readonly fields: readonly Field[]
  readonly subject: string
  readonly sender: { readonly name: string; readonly address: string }
  readonly texts: readonly Text[]
  /** The texts say the same in two formats, the last one is shown. */
  readonly alternative: boolean
  /** Attachments and pictures, untouched. */
  readonly files: readonly Wire[]
}

/** How texts are put on the wire. */
export interface Style {
  readonly charset?: string
  /** What the label says, where that is not the truth; '' = no label. */
  readonly label?: string
  readonly transfer?: '8bit' | 'base64' | 'quoted-printable'
}

const CRLF = '\r\n'
const MIME_FIELD = /^(?:mime-version|content-.*)$/i

/** null: no mail with a header of its own, or one without a text to change. */
export function readMail(source: Uint8Array, name: string): Mail | null {
  const [message] = readMessages(source, { name })
  if (message === undefined || 'code' in message || message.headerSource !== 'wire' || message.root === null) return null
  const shown = message.bodies.filter((body) => body.text.trim() !== '')
  if (shown.length === 0) return null
  const { sender } = collectFacts(message, knowledge)
  const [from] = sender.known ? sender.value.from : []
  const read = new Set(message.bodies.map(({ part }) => part))
  const files: Wire[] = []
  const waiting = [message.root]
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    if (part.children.length > 0) waiting.unshift(...part.children)
    else if (!read.has(part.id === '' ? '1' : part.id))
      files.push({
        headers: part.headers.map(({ key, raw }) => `${key}: ${raw}`),
        body: message.bytes.subarray(part.range.start, part.range.end),
      })
  }
  return {
    fields: fieldsOf(source),
    subject: message.headers.find(({ key }) => key === 'subject')?.value ?? '',
    sender: { name: from?.name ?? '', address: from?.address ?? '' },
    texts: shown.map(({ format, text }) => ({ format, text })),
    alternative: shown.some((body) => !body.shown),
    files,
  }
}

function fieldsOf(source: Uint8Array): readonly Field[] {
  const whole = Buffer.from(source)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
  const head = /^[\s\S]*?(?=\r?\n\r?\n|$(?![\s\S]))/.exec(whole.replace(/^\s+/, ''))?.[0] ?? ''
  return head
    .replace(/\r?\n/g, CRLF)
    .split(/\r\n(?![ \t])/)
    .flatMap((line) => {
      const field = /^([!-9;-~]+):([\s\S]*)$/.exec(line)
      return field === null || MIME_FIELD.test(field[1] ?? '') ? [] : [{ name: field[1] ?? '', raw: field[2] ?? '' }]
    })
}

/** The mail as bytes; with CRLF, UTF-8 and 8bit unless `style` says otherwise. */
export function bytesOf(mail: Mail, style: Style = {}, wrap: (body: Wire) => Wire = (body) => body): Uint8Array {
  const texts = mail.texts.map((text) => wireOf(text, style))
  const [only = { headers: [], body: new Uint8Array() }] = texts
  const text: Wire = texts.length === 1 ? only : multi(mail.alternative ? 'alternative' : 'mixed', '----=_Part_71_2026.113', texts)
  const body = wrap(mail.files.length === 0 ? text : multi('mixed', '----=_Part_72_2026.114', [text, ...mail.files]))
  const head = [...mail.fields.map(({ name, raw }) => `${name}:${raw}`), 'MIME-Version: 1.0', ...body.headers, '', ''].join(CRLF)
  return Buffer.concat([Buffer.from(head, 'latin1'), body.body, Buffer.from(CRLF)])
}

export function wireOf({ format, text }: Text, { charset = 'UTF-8', label = charset, transfer = '8bit' }: Style = {}): Wire {
  return leaf(`text/${format}`, bytes(text.replace(/\r?\n/g, CRLF), charset), { charset: label, cte: transfer })
}

/** Puts the field where the first of its name stood, or at the end. */
export function withField(mail: Mail, name: string, raw: string): Mail {
  const at = mail.fields.findIndex((field) => field.name.toLowerCase() === name.toLowerCase())
  const field = { name, raw: ` ${raw}` }
  return { ...mail, fields: at < 0 ? [...mail.fields, field] : mail.fields.with(at, field) }
}
export function withSubject(mail: Mail, subject: string, charset = 'UTF-8'): Mail {
  return subject === mail.subject && charset === 'UTF-8' ? mail : { ...withField(mail, 'Subject', word(subject, charset)), subject }
}
/** Several From fields, or several mailboxes in one, stay as they are: they are the trick of their message. */
export function withSenderName(mail: Mail, name: string, charset = 'UTF-8'): Mail {
  const { address } = mail.sender
  if (address === '' || mail.sender.name === '' || (name === mail.sender.name && charset === 'UTF-8') || hasOddFrom(mail)) return mail
  return { ...withField(mail, 'From', `${word(name, charset)} <${address}>`), sender: { name, address } }
}
function hasOddFrom({ fields }: Mail): boolean {
  const from = fields.filter(({ name }) => name.toLowerCase() === 'from')
  return from.length !== 1 || (from[0]?.raw.match(/@/g) ?? []).length !== 1
}

/** Fields that the sender's own software writes: they stand below everything that a receiving server adds. */
export function withSendersFields(mail: Mail, ...lines: readonly string[]): Mail {
  const at = mail.fields.findIndex(({ name }) => /^(?:from|to|cc|subject|date|message-id|reply-to)$/i.test(name))
  return { ...mail, fields: mail.fields.toSpliced(at < 0 ? mail.fields.length : at, 0, ...lines.map(fieldOf)) }
}
/** Fields that the last server puts on top. */
export function withTopFields(mail: Mail, ...lines: readonly string[]): Mail {
  return { ...mail, fields: [...lines.map(fieldOf), ...mail.fields] }
}
export function withLastFields(mail: Mail, ...lines: readonly string[]): Mail {
  return { ...mail, fields: [...mail.fields, ...lines.map(fieldOf)] }
}
export function fieldOf(line: string): Field {
  const colon = line.indexOf(':')
  return { name: line.slice(0, colon), raw: line.slice(colon + 1) }
}
export const hasField = ({ fields }: Mail, name: string) => fields.some((field) => field.name.toLowerCase() === name)
export const fieldsNamed = ({ fields }: Mail, name: string) => fields.filter((field) => field.name.toLowerCase() === name)
