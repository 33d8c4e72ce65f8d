import type { Origin } from './sourced.ts'
import { noPaint, type Paint } from './text.ts'
import { widthOf, wrap } from './wrap.ts'

/** What guides and topics to read have in common as plain text. */
export interface SheetOptions {
  readonly columns?: number
  readonly paint?: Paint
}
export interface Sheet<Words> {
  readonly columns: number
  readonly paint: Paint
  readonly words: Words
}

const MAX_COLUMNS = 100
const MIN_COLUMNS = 30
export const sheetOf = <Words>(words: Words, { columns = 80, paint = noPaint }: SheetOptions): Sheet<Words> => ({
  columns: Math.max(MIN_COLUMNS, Math.min(columns - 1, MAX_COLUMNS)),
  paint,
  words,
})

export const joined = (parts: readonly (readonly string[])[]) => `${parts.flat().join('\n')}\n`

/** The lines after the first stand below its text. */
export const hanging = (head: string, text: string, columns: number) =>
  wrap(text, columns - widthOf(head)).map((line, at) => `${at === 0 ? head : ' '.repeat(widthOf(head))}${line}`)
export const bullets = (texts: readonly string[], columns: number) => texts.flatMap((text) => hanging('- ', text, columns))

/** Each once: several guides may rest on the same page. An address stays in one piece: it is there to be copied. */
export function originLines(origins: readonly Origin[], { columns, paint }: Pick<Sheet<unknown>, 'columns' | 'paint'>): string[] {
  const placeOf = (source: string) => (source.startsWith('http') ? [source] : wrap(source, columns))
  const each = origins.map(({ text, source }) => [...wrap(text, columns), ...(source === null ? [] : placeOf(source))].join('\n'))
  return [...new Set(each)].flatMap((lines) => lines.split('\n')).map(paint.dim)
}
