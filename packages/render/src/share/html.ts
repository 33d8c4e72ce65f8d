import { frames } from '../words.ts'
import type { CardTarget, Section, ShareCard } from './card.ts'
import { SIGNS } from './signs.ts'
import { STYLE, STYLE_HASH } from './style.ts'

/** The file reaches nothing and runs nothing, whatever a hole of ours let into it. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`

/** A card as one file that needs nothing beside itself. There is nothing to press in it: who gets a file should not get used to pressing
    what stands in files, so that the official address is text, too. */
export function renderShareHtml(card: ShareCard): string {
  const { lang, verdict, headline, caution, next, given } = card
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="format-detection" content="telephone=no,address=no,email=no,url=no">',
    `<title>${escaped(card.title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    `<body class="${verdict}">`,
    '<main>',
    `<p class="name">${escaped(card.name)}</p>`,
    '<section class="verdict">',
    `<svg viewBox="0 0 24 24" aria-hidden="true"><path class="area" d="${SIGNS[verdict].area}"/><path class="stroke" d="${SIGNS[verdict].line}"/></svg>`,
    `<h1>${escaped(headline)}${caution === '' ? '' : `<span>${escaped(caution)}</span>`}</h1>`,
    ...card.summary.map((text) => `<p>${escaped(text)}</p>`),
    ...chosen(card),
    '</section>',
    '<section class="next">',
    `<h2>${escaped(next.title)}</h2>`,
    `<p>${escaped(next.text)}</p>`,
    ...(next.url === null ? [] : [`<p>${escaped(next.urlTitle)}<br><span class="url">${escaped(next.url)}</span></p>`]),
    ...(given === null ? [] : [`<p><strong>${escaped(given.when)}</strong><br>${escaped(given.first)}</p>`]),
    '</section>',
    ...list(lang, 'ol', card.reasons, ({ text, why }) => `<strong>${escaped(text)}</strong><span class="why">${escaped(why)}</span>`),
    ...list(lang, 'ul', card.targets, target),
    ...list(lang, 'ul', card.notChecked, escaped),
    '<footer>',
    ...[card.origin, ...card.about].map((text) => `<p>${escaped(text)}</p>`),
    '</footer>',
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function chosen({ chosen }: ShareCard): string[] {
  if (chosen.length === 0) return []
  return ['<dl>', ...chosen.map(({ label, text }) => `<dt>${escaped(label)}</dt><dd>${escaped(text)}</dd>`), '</dl>']
}

function list<T>(lang: 'ja' | 'en', tag: 'ol' | 'ul', { title, items, left }: Section<T>, inside: (item: T) => string): string[] {
  if (items.length === 0) return []
  return [
    `<section><h2>${escaped(title)}</h2>`,
    `<${tag}>`,
    ...items.map((item) => `<li>${inside(item)}</li>`),
    `</${tag}>`,
    ...(left === 0 ? [] : [`<p class="more">${escaped(frames[lang].more(left))}</p>`]),
    '</section>',
  ]
}

function target({ site, whose, official }: CardTarget): string {
  const note = whose === '' ? '' : `<span class="whose">${escaped(whose)}</span>`
  return `<span class="site${official === false ? ' bad' : ''}">${escaped(site)}</span>${note}`
}

/** A text as it may stand between tags. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}
