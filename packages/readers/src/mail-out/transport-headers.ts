/** PidTagTransportMessageHeaders as fields: verbatim and in order, each without its last line end, unfolded never.
    What is no field is left out, and nothing counts past the first empty line: text in a property must not become a part of the mail. */
export function headerFields(block: string): readonly string[] {
  return fieldsOf(block.slice(0, MOST_CHARS))
}
/** Twice what the engine reads. */
const MOST_CHARS = 512 * 1024

export function fieldsOf(block: string): readonly string[] {
  const fields: string[][] = []
  let isField = false
  for (const line of block
    .replaceAll('\0', '')
    .replace(/^[\r\n]+/, '')
    .split(/\r\n|\r|\n/)) {
    if (line === '') break
    if (/^[ \t]/.test(line)) {
      // A line of spaces alone ends a header for some readers.
      if (isField && line.trim() !== '') fields.at(-1)?.push(line)
      continue
    }
    isField = FIELD.test(line)
    if (isField) fields.push([line])
  }
  return fields.map((lines) => lines.join('\r\n'))
}
/** RFC 5322 section 2.2 and 4.5: spaces before the colon are obsolete, but read. No field begins like a boundary. */
const FIELD = /^(?!--)[\x21-\x39\x3b-\x7e]{1,200}[ \t]*:/

/** The fields of MIME are ours, whatever the letters' case and the spaces before the colon. */
export const isMime = (field: string): boolean => /^(?:content-[^:]*|mime-version)[ \t]*:/i.test(field)
