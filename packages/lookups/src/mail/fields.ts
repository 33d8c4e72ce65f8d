import { siteOf } from '@honmono/engine'
import type { MailLimits } from './limits.ts'

/** The header as text, one character a byte, cut into fields; the rest of the mail is left as it is. */
export interface Split {
  readonly fields: readonly Field[]
  /** From the empty line on. */
  readonly rest: Buffer
  readonly lines: number
}
export interface Field {
  /** Lower case; '' for a line without a name. */
  readonly name: string
  /** With its line breaks. */
  readonly text: string
}

export function splitHeader(mail: Uint8Array): Split {
  const end = headerEnd(mail)
  const bytes = Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength)
  const lines = bytes
    .subarray(0, end)
    .toString('latin1')
    .split(/(?<=\n)/)
  const grouped: { name: string; lines: string[] }[] = []
  for (const line of lines) {
    const name = /^([\x21-\x39\x3b-\x7e]{1,200})[ \t]*:/.exec(line)?.[1]?.toLowerCase()
    const last = grouped.at(-1)
    if (name === undefined && last !== undefined) last.lines.push(line)
    else grouped.push({ name: name ?? '', lines: [line] })
  }
  return { fields: grouped.map(({ name, lines: own }) => ({ name, text: own.join('') })), rest: bytes.subarray(end), lines: lines.length }
}

/** Where the empty line begins, or the end of a mail without one. */
function headerEnd(mail: Uint8Array): number {
  if (mail[0] === LF || (mail[0] === CR && mail[1] === LF)) return 0
  for (let at = mail.indexOf(LF); at >= 0; at = mail.indexOf(LF, at + 1)) {
    if (mail[at + 1] === LF || (mail[at + 1] === CR && mail[at + 2] === LF)) return at + 1
  }
  return mail.length
}
const LF = 0x0a
const CR = 0x0d

/** Signed fields are read by their own judge; here, only whose signature it says it is. */
export function signerOf({ text }: Field): { readonly domain: string | null; readonly selector: string | null } {
  const tag = (name: string) => new RegExp(`[:;]\\s*${name}\\s*=\\s*([^;\\s]{1,255})`).exec(text)?.[1]?.toLowerCase() ?? null
  return { domain: tag('d'), selector: tag('s') }
}

/** The signatures that are checked, those of the author's own domain first, and those that are not. */
export function chosenSignatures(
  { fields, rest }: Split,
  { signatures, signedBytes, fieldBytes }: MailLimits,
): { readonly checked: ReadonlySet<Field>; readonly left: readonly Field[] } {
  const all = fields.filter(({ name }) => name === 'dkim-signature')
  const author = /@([^@>\s,;]{1,255})>?[^@]*$/.exec(fields.find(({ name }) => name === 'from')?.text.slice(0, fieldBytes) ?? '')?.[1]
  const site = author === undefined ? null : siteOf(author.toLowerCase())
  const isAuthors = (field: Field) => site !== null && siteOf(signerOf(field).domain ?? '') === site
  const most = Math.max(1, Math.min(signatures, Math.floor(signedBytes / Math.max(rest.length, 1))))
  const short = all.filter(({ text }) => text.length <= fieldBytes)
  const checked = new Set([...short.filter(isAuthors), ...short.filter((field) => !isAuthors(field))].slice(0, most))
  return { checked, left: all.filter((field) => !checked.has(field)) }
}

/** The header that the judge gets, without signatures and seals beyond the limits. null where it is beyond them itself. */
export function boundedHeader({ fields, lines }: Split, checked: ReadonlySet<Field>, limits: MailLimits): Buffer | null {
  const isLong = ({ text }: Field) => text.length > limits.fieldBytes
  const isKept = (field: Field) => (field.name === 'dkim-signature' ? checked.has(field) : !field.name.startsWith('arc-') || !isLong(field))
  const kept = fields.filter(isKept)
  const left = fields.reduce((sum, field) => sum - (isKept(field) ? 0 : field.text.split('\n').length - 1), lines)
  const header = kept.map(({ text }) => text).join('')
  if (header.length > limits.headerBytes || left > limits.headerLines || kept.length > limits.headerFields) return null
  return kept.some((field) => field.name === 'from' && isLong(field)) ? null : onTheWire(Buffer.from(header, 'latin1'))
}

/** With the line breaks of the wire, CRLF, which many programs do not keep when they save a mail. */
export function onTheWire(text: Buffer): Buffer {
  let bare = 0
  for (let at = text.indexOf(LF); at >= 0; at = text.indexOf(LF, at + 1)) if (text[at - 1] !== CR) bare++
  if (bare === 0) return text
  const wired = Buffer.allocUnsafe(text.length + bare)
  let end = 0
  for (let at = 0; at < text.length; at++) {
    const byte = text[at] ?? 0
    if (byte === LF && text[at - 1] !== CR) wired[end++] = CR
    wired[end++] = byte
  }
  return wired
}

/** How often fields of this name may be read into the header, by whatever breaks a line for somebody. */
export function instancesOf(name: string, { fields }: Split): number {
  const begins = new RegExp(`(?:^|[\\r\\n])${name}[ \\t]*:`, 'gi')
  return fields.reduce((sum, { text }) => sum + (text.match(begins)?.length ?? 0), 0)
}

/** Whose word the envelope sender is: that of the reader's own server where it stands above the Received field of the handover, alone;
    anybody can write a Return-Path below it. 'missing': none was kept, which does not say that it was the null one. */
export function envelopeRecord({ fields }: Split, ip: string): 'own' | 'missing' | 'anybody' {
  const paths = fields.filter(({ name }) => name === 'return-path')
  if (paths.length === 0) return 'missing'
  const handover = fields.findIndex(({ name, text }) => name === 'received' && text.toLowerCase().includes(ip.toLowerCase()))
  return paths.length === 1 && fields.findIndex(({ name }) => name === 'return-path') < handover ? 'own' : 'anybody'
}
