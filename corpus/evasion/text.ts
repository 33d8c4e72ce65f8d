import { knowledge } from '@honmono/testkit'
import type { Mail, Text } from './mail.ts'

/** Addresses in running text, which a change of words leaves alone. */
const ADDRESS = /(https?:\/\/[^\s<>"「」（）]+|[\w.+-]+@[\w.-]+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)+\/[^\s<>"「」（）]*)/
/** What a mail app or the person who copied a message wrote: 差出人: */
const LABEL = /^(\s*(?:差出人|件名|宛先|日時|送信者|送信元|From|To|Subject|Date|Sent)[^:：\n]{0,8}[:：])/gim

/** Changes the words of a plain text. */
export function changeWords(text: string, change: (words: string) => string): string {
  return text
    .split(LABEL)
    .map((piece, index) => (index % 2 === 1 ? piece : outsideOf(ADDRESS, piece, change)))
    .join('')
}

function outsideOf(kept: RegExp, text: string, change: (words: string) => string): string {
  return text
    .split(kept)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join('')
}

const TOKEN = /(<!--[\s\S]*?-->|<(?:style|script|title|svg|map)\b[\s\S]*?<\/(?:style|script|title|svg|map)>|<[^>]*>)/i
const ENTITY = /(&#?\w{1,24};)/

/** Changes the words between the tags of a page. */
export function changePageWords(page: string, change: (words: string) => string): string {
  return outsideOf(TOKEN, page, (text) => outsideOf(ENTITY, text, (words) => outsideOf(ADDRESS, words, change)))
}

export const changeText = ({ format, text }: Text, change: (words: string) => string): Text => ({
  format,
  text: format === 'html' ? changePageWords(text, change) : changeWords(text, change),
})

export const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A plain text as a page, its addresses as links: what a mailer makes of it. */
function pageOf(text: string): string {
  const lines = escaped(text)
    .split('\n')
    .map((line) => line.replace(/https?:\/\/[^\s"「」（）]+/g, (address) => `<a href="${address}">${address}</a>`))
  return `<html><body>\n${lines.join('<br>\n')}\n</body></html>\n`
}

/** The mail with the page that it shows changed; a mail of plain text is sent as a page. */
export function changePage(mail: Mail, change: (page: string) => string): Mail {
  const shown = shownText(mail)
  const page = shown.format === 'html' ? shown.text : pageOf(shown.text)
  return withShown(mail, { format: 'html', text: change(page) })
}

/** What a mail client shows first. */
export function shownText({ texts, alternative }: Mail): Text {
  const text = alternative ? (texts.findLast(({ format }) => format === 'html') ?? texts.at(-1)) : texts[0]
  if (text === undefined) throw new Error('a mail without a text')
  return text
}
export function withShown(mail: Mail, text: Text): Mail {
  return { ...mail, texts: mail.texts.with(mail.texts.indexOf(shownText(mail)), text) }
}

/** Inside the body of a page, first or last. */
export function insideBody(page: string, where: 'first' | 'last', html: string): string {
  const body = /<body\b[^>]*>/i.exec(page)
  const end = page.search(/<\/body>/i)
  if (where === 'first') return body === null ? `${html}${page}` : page.replace(body[0], (tag) => `${tag}${html}`)
  return end < 0 ? `${page}${html}` : `${page.slice(0, end)}${html}${page.slice(end)}`
}

const BRAND_NAMES = new RegExp(
  knowledge.brands
    .flatMap(({ names }) => names.map(({ value }) => value))
    .filter((name) => name.length >= 3)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|'),
  'gi',
)
/** Changes every listed brand's name in a text. */
export const changeNames = (text: string, change: (name: string) => string) => text.replace(BRAND_NAMES, (name) => change(name))

const LINK = /(<(?:a|area|form|iframe|v:\w+)\b[^>]*?\b(?:href|action|src)\s*=\s*)("[^"]*"|'[^']*')/gi

/** Changes the addresses that a page opens. */
export function changePageLinks(page: string, change: (address: string) => string): string {
  return page.replace(LINK, (_, before: string, quoted: string) => {
    const quote = quoted.charAt(0)
    const address = quoted.slice(1, -1).replaceAll('&amp;', '&')
    return /^https?:\/\//i.test(address) ? `${before}${quote}${change(address).replaceAll('&', '&amp;')}${quote}` : `${before}${quoted}`
  })
}
/** Blotted addresses (https://www.●●●.example) are no links to anybody. */
export const changeTextLinks = (text: string, change: (address: string) => string) =>
  text.replace(/https?:\/\/[^\s<>"「」（）]+/g, (address) => (/[●○×＊*]/.test(address) ? address : change(address)))
export const changeLinks = ({ format, text }: Text, change: (address: string) => string): Text => ({
  format,
  text: format === 'html' ? changePageLinks(text, change) : changeTextLinks(text, change),
})
