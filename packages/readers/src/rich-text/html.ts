import { hyperlink, type RichDocument } from './document.ts'

/** A document as a page with its text and links alone, for a mail whose body is RTF. */
export function asHtml({ text, fields }: Pick<RichDocument, 'text' | 'fields'>): string {
  const pieces: string[] = ['<html><body>']
  let done = 0
  for (const { instruction, start, end } of fields.toSorted((a, b) => a.start - b.start)) {
    const href = hyperlink(instruction)
    if (href === null || start < done) continue
    pieces.push(escaped(text.slice(done, start)), `<a href="${escaped(href)}">`, escaped(text.slice(start, end)), '</a>')
    done = end
  }
  pieces.push(escaped(text.slice(done)), '</body></html>')
  return pieces.join('')
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '<br>\n' }
const escaped = (text: string) => text.replace(/[&<>"\n]/g, (character) => ESCAPES[character] ?? '')
