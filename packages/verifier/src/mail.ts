import { type Bytes, binaryOf, lowerCase, trimmed } from './bytes.ts'
import { LIMITS } from './limits.ts'

export interface Field {
  /** Its name in lower case. */
  readonly key: string
  /** One character a byte, folded as it stands there, without the CRLF at its end. */
  readonly raw: string
}

export interface Mail {
  readonly fields: readonly Field[]
  /** Every line ends with CRLF, except perhaps the last one. */
  readonly body: Bytes
}

/** What stands after the name and its colon. */
export const valueIn = ({ raw }: Field) => raw.slice(raw.indexOf(':') + 1)

const CR = 0x0d
const LF = 0x0a

/** Header and body as they were on the wire; files often end lines with LF alone. null: larger than any mail that is looked at. */
export function takenApart(mail: Uint8Array): Mail | null {
  if (mail.length > LIMITS.mailBytes) return null
  const bytes = withCrlf(mail)
  const end = headerEnd(bytes)
  if (end > LIMITS.headerBytes) return null
  return { fields: fieldsOf(binaryOf(bytes.subarray(0, end))), body: bytes.subarray(bodyStart(bytes, end)) }
}

function withCrlf(mail: Uint8Array): Bytes {
  const isBare = (at: number) => mail[at] === LF && mail[at - 1] !== CR
  let bare = 0
  for (let at = 0; at < mail.length; at++) if (isBare(at)) bare++
  const bytes = new Uint8Array(mail.length + bare)
  if (bare === 0) bytes.set(mail)
  else {
    let length = 0
    for (const [at, byte] of mail.entries()) {
      if (isBare(at)) bytes[length++] = CR
      bytes[length++] = byte
    }
  }
  return bytes
}

/** Where the empty line stands that ends the header (RFC 5322 section 2.1), counted from the end of the last field. */
function headerEnd(bytes: Bytes): number {
  if (bytes[0] === CR && bytes[1] === LF) return 0
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    if (bytes[at + 1] === CR && bytes[at + 2] === LF) return at - 1
  }
  return bytes.length
}

const bodyStart = (bytes: Bytes, end: number) => (end === 0 ? 2 : Math.min(end + 4, bytes.length))

/** The name of a field; a fold may stand before the colon (RFC 5322 section 4.5). */
const FIELD_START = /^[\x21-\x39\x3b-\x7e]+[ \t\r\n]*:/

/** A line that begins no field belongs to the one above it, whatever it looks like: that can turn a pass into a fail only. */
function fieldsOf(header: string): readonly Field[] {
  const fields: Field[] = []
  let lines: string[] = []
  for (const line of withoutLineEnds(header).split('\r\n').reverse()) {
    lines.push(line)
    const next = lines.at(-2)
    if (!FIELD_START.test(next === undefined ? line : `${line}\r\n${next}`)) continue
    fields.push(fieldFrom(lines))
    lines = []
  }
  if (lines.some((line) => line !== '')) fields.push(fieldFrom(lines))
  return fields.reverse()
}

function withoutLineEnds(header: string): string {
  let end = header.length
  while (end > 0 && (header[end - 1] === '\r' || header[end - 1] === '\n')) end--
  return header.slice(0, end)
}

function fieldFrom(linesFromBelow: readonly string[]): Field {
  const raw = linesFromBelow.toReversed().join('\r\n')
  return { key: lowerCase(trimmed(raw.split(':', 1)[0] ?? '')), raw }
}
