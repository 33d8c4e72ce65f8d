// The mail of a report: few kinds of parts, and one that must not be touched. General builders encode it anew or set its disposition
// themselves, so these lines are our own, read back by two parsers in the tests.
import { base64, base64Lines, cutToBytes, joined, utf8, withCrlf } from './bytes.ts'
import type { AttachedFile, Carriage } from './carry.ts'
import { ENCODED_WORD_BYTES } from './limits.ts'

export interface Envelope {
  /** Without it the mail is a draft, which mail programs open for sending (X-Unsent). */
  readonly from?: string
  readonly to: string
  readonly subject: string
  readonly date: Date
  /** Hex; makes the boundary and the Message-ID. */
  readonly id: string
}
type Part = readonly Uint8Array[]

/** A mail of text alone. */
export function textMail(envelope: Envelope, text: string): Uint8Array<ArrayBuffer> {
  return joined([header(envelope), ...textPart(text)])
}

/** A text with the original: as a mail within the mail (message/rfc822), or as a file in base64 where mail can't carry it as one. */
export function mailWithOriginal(envelope: Envelope, text: string, original: Uint8Array, carriage: Carriage): Uint8Array<ArrayBuffer> {
  return multipart(envelope, 'multipart/mixed', [textPart(text), originalPart(original, carriage)], original)
}

/** A text with a file as it is: the screenshot of a text message, a mail that somebody printed. */
export function mailWithFile(envelope: Envelope, text: string, original: Uint8Array, file: AttachedFile): Uint8Array<ArrayBuffer> {
  return multipart(envelope, 'multipart/mixed', [textPart(text), filePart(original, file)], original)
}

/** RFC 5965: text for people, fields for programs (US-ASCII), and the original or, where mail can't carry it, its header. */
export function abuseMail(
  envelope: Envelope,
  text: string,
  fields: readonly (readonly [string, string])[],
  original: Uint8Array,
  carriage: Carriage,
  originalHeader: string,
): Uint8Array<ArrayBuffer> {
  const report = [
    utf8('Content-Type: message/feedback-report\r\n\r\n'),
    utf8(fields.map(([name, value]) => `${name}: ${oneLine(value)}\r\n`).join('')),
  ]
  const third =
    carriage.as === 'file'
      ? [
          utf8('Content-Type: text/rfc822-headers; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n'),
          base64Lines(withCrlf(utf8(originalHeader.replaceAll('\r', '')))),
        ]
      : originalPart(original, carriage)
  return multipart(envelope, 'multipart/report; report-type=feedback-report', [textPart(text), report, third], original)
}

function originalPart(original: Uint8Array, carriage: Carriage): Part {
  if (carriage.as === 'file') return filePart(original, carriage.file)
  const disposition = 'Content-Disposition: attachment; filename="original.eml"'
  return [utf8(`Content-Type: message/rfc822\r\n${disposition}\r\nContent-Transfer-Encoding: ${carriage.as}\r\n\r\n`), withCrlf(original)]
}

function filePart(original: Uint8Array, { name, type }: AttachedFile): Part {
  const disposition = `Content-Disposition: attachment; filename="${name}"`
  return [
    utf8(`Content-Type: ${type}; name="${name}"\r\n${disposition}\r\nContent-Transfer-Encoding: base64\r\n\r\n`),
    base64Lines(original),
  ]
}

function textPart(text: string): Part {
  const body = withCrlf(utf8(text.replaceAll('\r', '')))
  return [utf8('Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n'), base64Lines(body)]
}

function multipart(envelope: Envelope, type: string, parts: readonly Part[], original: Uint8Array): Uint8Array<ArrayBuffer> {
  const boundary = boundaryFor(envelope.id, original)
  const delimited = parts.flatMap((part) => [utf8(`--${boundary}\r\n`), ...part, utf8('\r\n')])
  const start = utf8(`Content-Type: ${type};\r\n boundary="${boundary}"\r\n\r\n`)
  return joined([header(envelope), start, ...delimited, utf8(`--${boundary}--\r\n`)])
}

/** A line that does not stand in the original (RFC 2046 section 5.1.1). */
function boundaryFor(id: string, original: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(original)
  for (let number = 0; ; number++) {
    const boundary = `=_report_${id.slice(0, 32)}_${number}`
    if (!text.includes(boundary)) return boundary
  }
}

function header({ from, to, subject, date, id }: Envelope): Uint8Array {
  const sender = from === undefined ? ['X-Unsent: 1'] : [`From: ${oneLine(from)}`, `Message-ID: <${id.slice(0, 40)}@${domainOf(from)}>`]
  const fields = [`Date: ${mailDate(date)}`, ...sender, `To: ${oneLine(to)}`, `Subject: ${encodedWords(subject)}`, 'MIME-Version: 1.0']
  return utf8(`${fields.join('\r\n')}\r\n`)
}

const domainOf = (address: string) => /@([A-Za-z0-9.-]+)/.exec(address)?.[1] ?? 'honmono.invalid'

/** RFC 5322 section 3.3, in UTC. */
const mailDate = (date: Date) => date.toUTCString().replace('GMT', '+0000')

/** No value starts a field of its own. */
const oneLine = (text: string) => text.replace(/[\u0000-\u001f\u007f]+/g, ' ')

/** RFC 2047, cut between characters. */
function encodedWords(text: string): string {
  const words: string[] = []
  for (let rest = oneLine(text); rest !== ''; ) {
    const word = cutToBytes(rest, ENCODED_WORD_BYTES)
    words.push(`=?utf-8?B?${base64(utf8(word))}?=`)
    rest = rest.slice(word.length)
  }
  return words.join('\r\n ')
}
