import { type GuidedBrand, isVouchedFor } from './journey.ts'

type Lang = 'ja' | 'en'

/** Where one goes of one's own accord. What explains fakes or takes reports is read once and is no door. */
const PAGES = ['home', 'account', 'messages', 'orders', 'payment', 'membership', 'parcel', 'two-step']
const FOLDER: Readonly<Record<Lang, string>> = { ja: '公式サイト（本物？）', en: 'Official sites (Honmono)' }

/** The official pages of brands as a file that browsers take bookmarks from (the Netscape bookmark format): a folder for each brand. An
    address that no official source vouches for is left out, and a brand without any has no folder. */
export function renderBookmarks(brands: readonly GuidedBrand[], lang: Lang): string {
  const folders = brands.flatMap(({ title, pages }) => {
    const doors = PAGES.flatMap((id) => pages.filter((page) => page.id === id && isVouchedFor(page) && page.url.startsWith('https://')))
    return doors.length === 0 ? [] : [{ title: title[lang], doors }]
  })
  return [
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
    '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">',
    '<TITLE>Bookmarks</TITLE>',
    '<H1>Bookmarks</H1>',
    '<DL><p>',
    `    <DT><H3>${escaped(FOLDER[lang])}</H3>`,
    '    <DL><p>',
    ...folders.flatMap(({ title, doors }) => [
      `        <DT><H3>${escaped(title)}</H3>`,
      '        <DL><p>',
      ...doors.map((page) => `            <DT><A HREF="${escaped(page.url)}">${escaped(nameOf(title, page.title[lang], lang))}</A>`),
      '        </DL><p>',
    ]),
    '    </DL><p>',
    '</DL><p>',
    '',
  ].join('\n')
}

/** A bookmark stands alone in a bar, so it says whose it is. */
const nameOf = (brand: string, page: string, lang: Lang) => (lang === 'ja' ? `${brand}「${page}」` : `${brand}: ${page}`)

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)
