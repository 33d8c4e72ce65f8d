import { defang, defineText } from '@honmono/engine/kit'

/** `host`: of the listed address; `feed`: the list's name; `asOf`: the list's date, YYYY-MM-DD. */
export const text = defineText<{ host: string; feed: string; asOf: string; by: 'address' | 'host'; stale: boolean }>()({
  ja: {
    title: 'リンク先が、偽サイトの一覧に載っています',
    found: ({ host, feed, asOf, by }) =>
      by === 'host'
        ? `リンク先のサイト（${defang(host)}）は、偽サイトの一覧（${feed}、${dayJa(asOf)}の版）に載っています。`
        : `このリンク先（${defang(host)} のページ）は、偽サイトの一覧（${feed}、${dayJa(asOf)}の版）に載っています。`,
    why: '偽サイトとして報告されたアドレスです。ただし、一覧にはまれに間違いもあります。',
    doNext: 'リンクは開かず、ご用のある会社の公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'The link is on a list of known fake sites',
    found: ({ host, feed, asOf, by }) =>
      by === 'host'
        ? `The site that the link opens (${defang(host)}) is on a list of fake sites (${feed}, as of ${asOf}).`
        : `The page that the link opens (on ${defang(host)}) is on a list of fake sites (${feed}, as of ${asOf}).`,
    why: 'This address was reported as a fake. Lists do hold a mistake now and then.',
    doNext: 'Do not open the link; check in the official app of the company concerned, or on the official site that you open yourself.',
  },
})

function dayJa(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
