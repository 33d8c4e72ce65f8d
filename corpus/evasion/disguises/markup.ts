import type { Dice } from '../dice.ts'
import { changePageWords } from '../text.ts'
import { byPage } from './disguise.ts'

const isWord = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}ー]/u.test(letter)

/** Puts something invisible between letters of the words of a page, at one place in `every`. */
function insideWords(page: string, dice: Dice, every: number, put: (dice: Dice) => string): string {
  return changePageWords(page, (text) =>
    [...text]
      .map((letter, at, all) => (isWord(letter) && isWord(all[at + 1]) && dice.under(every) === 0 ? letter + put(dice) : letter))
      .join(''),
  )
}
const NONSENSE = ['x7', 'kq', 'ver 2', 'ok', '1a9f', 'mso'] as const
const EMPTY_TAGS = [
  '<wbr>',
  '<b></b>',
  '<span></span>',
  '<font></font>',
  '<i style="margin:0"></i>',
  '<a name="q"></a>',
  '<u/>',
  '<x-y></x-y>',
] as const

function entity(letter: string, dice: Dice): string {
  const code = letter.codePointAt(0) ?? 0
  return dice.pick([`&#${code};`, `&#x${code.toString(16)};`, `&#X${code.toString(16).toUpperCase()};`, `&#000${code};`])
}
const eachLetter = (page: string, change: (letter: string) => string) =>
  changePageWords(page, (text) => [...text].map((letter) => (isWord(letter) ? change(letter) : letter)).join(''))

export const markupDisguises = [
  byPage('comments-in-words', (page, dice) => insideWords(page, dice, 3, () => `<!-- ${dice.pick(NONSENSE)} -->`)),
  byPage('empty-tags-in-words', (page, dice) => insideWords(page, dice, 3, () => dice.pick(EMPTY_TAGS))),
  byPage(
    'hidden-letters-in-words',
    (page, dice) =>
      insideWords(
        page,
        dice,
        4,
        () => `<span style="${dice.pick(['display:none', 'font-size:0', 'font-size:0px;color:#fff'])}">${dice.pick(NONSENSE)}</span>`,
      ),
    'links',
  ),
  byPage('letters-each-in-a-tag', (page, dice) =>
    eachLetter(page, (letter) => (dice.under(2) === 0 ? `<span>${letter}</span>` : `<font color="#111">${letter}</font>`)),
  ),
  byPage('letters-as-entities', (page, dice) => eachLetter(page, (letter) => (dice.under(3) === 0 ? letter : entity(letter, dice)))),
  byPage('random-attributes', (page, dice) =>
    page.replace(
      /<(p|a|div|td|tr|table|span|br|img|body|li|h\d)\b/gi,
      (tag) => `${tag} data-k${dice.under(1000)}="${dice.pick(NONSENSE)} > ${dice.under(99)}" x`,
    ),
  ),
  byPage('upper-case-tags', (page) =>
    page.replace(
      /<(\/?)(p|a|div|td|tr|table|span|br|img|body|html|li|h\d)\b/gi,
      (_, slash: string, tag: string) => `<${slash}${tag.toUpperCase()}`,
    ),
  ),
  byPage('broken-nesting', (page, dice) =>
    page.replace(/<\/(?:p|div|td|li|h\d|span)>/gi, (tag) =>
      dice.pick([tag, `</b>${tag}`, `</font></i>${tag}`, `${tag}</em>`, `<b>${tag}`]),
    ),
  ),
  byPage('unclosed-end', (page) => page.replace(/<\/(?:body|html|table|div|p)>/gi, '')),
  byPage('spaces-in-tags', (page) => page.replace(/<(a|area|img)\s/gi, '<$1\n\t').replace(/\bhref\s*=\s*/gi, 'HREF\n = \n ')),
  byPage('links-without-quotes', (page) => page.replace(/\bhref\s*=\s*"([^"'\s<>`=]+)"/gi, 'href=$1')),
  byPage('second-href', (page) => page.replace(/<a(\s[^>]*\bhref="[^"]*")/gi, '<a$1 href="https://www.example.com/"')),
  byPage('entities-in-links', (page) =>
    page.replace(/\bhref\s*=\s*"(https?:[^"]+)"/gi, (_, address: string) =>
      `href="${[...address].map((letter) => (letter === '&' ? '&amp;' : `&#${letter.charCodeAt(0)};`)).join('')}"`.replaceAll(
        '&amp;amp;#97;',
        '&amp;',
      ),
    ),
  ),
]
