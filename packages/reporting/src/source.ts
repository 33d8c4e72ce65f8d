import { HEADER_BYTES } from './limits.ts'

/** A field of a header, its name in lower case. */
export interface Field {
  readonly name: string
  readonly value: string
}

/** The header of a mail: all before the first empty line. */
export function headerOf(source: string): string {
  const end = /\r?\n\r?\n/.exec(source.slice(0, HEADER_BYTES))
  return source.slice(0, end?.index ?? HEADER_BYTES)
}

/** Its fields with folded lines joined (RFC 5322 section 2.2.3). */
export function fieldsOf(source: string): readonly Field[] {
  const fields: { name: string; lines: string[] }[] = []
  for (const line of headerOf(source).split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (/^[ \t]/.test(line)) fields.at(-1)?.lines.push(line.trim())
    else if (colon > 0) fields.push({ name: line.slice(0, colon).trim().toLowerCase(), lines: [line.slice(colon + 1).trim()] })
  }
  return fields.map(({ name, lines }) => ({ name, value: lines.join(' ') }))
}

/** Fields that name whom a mail was delivered to. */
const READERS = new Set([
  'to',
  'cc',
  'bcc',
  'delivered-to',
  'x-original-to',
  'x-delivered-to',
  'x-forwarded-to',
  'x-forwarded-for',
  'envelope-to',
  'apparently-to',
  'x-envelope-to',
  'x-rcpt-to',
  'resent-to',
  'resent-cc',
])
const ADDRESS = /[^\s<>"(),:;@]{1,128}@[A-Za-z0-9.-]{1,253}/g

/** The addresses that a mail was delivered to. Where it went as a blind copy, only its Received fields name them ("for", RFC 5321 section 4.4). */
export function deliveredTo(source: string): readonly string[] {
  const found = fieldsOf(source).flatMap(({ name, value }) => {
    if (READERS.has(name)) return value.match(ADDRESS) ?? []
    return name === 'received' ? (/\bfor\s+(<?[^\s<>;]+@[^\s<>;]+)/i.exec(value)?.[1]?.match(ADDRESS) ?? []) : []
  })
  return [...new Set(found)]
}
