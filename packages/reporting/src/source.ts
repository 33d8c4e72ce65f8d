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
