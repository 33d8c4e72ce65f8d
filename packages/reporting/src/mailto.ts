import type { Report } from './reports.ts'
import { words } from './words.ts'

/**
 * A draft for the person's mail program (RFC 6068). Nothing can be attached to such an address, so the report's text alone goes in, as
 * far as the address may be long: Windows hands on some 2,000 characters, and says nothing of the rest.
 * @param chars How long the address may be.
 */
export function mailtoFor(
  { to, subject, alone, lang }: Pick<Report, 'to' | 'subject' | 'alone' | 'lang'>,
  chars: number,
): { readonly href: string; readonly cut: boolean } {
  // The text tells the subject, too: at least as much of it must fit in.
  const title = cutEncoded(subject, chars / 2)
  const start = `mailto:${encoded(to).replace('%40', '@')}?subject=${title}&body=`
  const end = encoded(`\n${words[lang].mailCut}`)
  const lines: string[] = []
  let room = chars - start.length - end.length
  const all = alone.split('\n')
  for (const line of all) {
    const next = encoded(`${line}\n`)
    room -= next.length
    if (room < 0) return { href: `${start}${lines.join('')}${end}`, cut: true }
    lines.push(next)
  }
  return { href: `${start}${lines.join('')}`, cut: title !== encoded(subject) }
}

/** The beginning that takes so many characters when it is encoded, cut between characters. */
function cutEncoded(text: string, chars: number): string {
  let all = ''
  for (const char of text) {
    const next = encoded(char)
    if (all.length + next.length > chars) break
    all += next
  }
  return all
}

/** Line ends are %0D%0A (section 5). Half a character can't be encoded. */
const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd').replaceAll('\n', '\r\n'))
