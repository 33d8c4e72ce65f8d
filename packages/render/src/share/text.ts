import { frames } from '../words.ts'
import type { Section, ShareCard } from './card.ts'

/** A card as plain text, to be pasted into a message. */
export function cardText(card: ShareCard): string {
  const { badge, bracket, dot, more } = frames[card.lang]
  const { headline, caution, reasons, targets, next, given, notChecked } = card
  const items = <T>({ title, items: all, left }: Section<T>, line: (item: T) => string) =>
    all.length === 0 ? [] : ['', title, ...all.map((item) => `${dot}${line(item)}`), ...(left === 0 ? [] : [`${dot}${more(left)}`])]
  return [
    badge(caution === '' ? headline : `${headline}${bracket(caution)}`),
    ...card.summary,
    ...card.chosen.map(({ label, text }) => `${label}: ${text}`),
    ...items(reasons, ({ text }) => text),
    ...items(targets, ({ site, whose }) => `${site}${whose === '' ? '' : bracket(whose)}`),
    '',
    next.title,
    `${dot}${next.text}`,
    ...(next.url === null ? [] : [`${dot}${next.urlTitle}: ${next.url}`]),
    ...(given === null ? [] : [`${dot}${given.when}: ${given.first}`]),
    ...items(notChecked, (text) => text),
    '',
    card.origin,
    ...card.about,
  ]
    .map((line) => `${line}\n`)
    .join('')
}
