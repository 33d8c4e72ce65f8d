import { defang, defineText } from '@honmono/engine/kit'

/** `name`: whom the message poses as. `site`: the registrable domain that the link really opens. */
export const text = defineText<{ name: string; site: string }>()({
  ja: {
    title: 'リンクの行き先が、名乗っている相手のサイトではありません',
    found: ({ name, site }) =>
      `「${name}」を名乗っていますが、リンクは ${defang(site)} を開きます。これは${name}の公式サイトではありません。`,
    why: '差出人の名前や文章は、本物そっくりに作れます。けれども、リンクが本当に開くサイトは、ごまかせません。',
    doNext: 'リンクは開かず、いつもの公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'The link does not lead to the company named in the message',
    found: ({ name, site }) =>
      `The message poses as ${name}, but its link opens ${defang(site)}, which is not an official site of ${name}.`,
    why: 'Anyone can copy a name and a text. Where a link really leads cannot be disguised.',
    doNext: 'Do not open the link; check in the official app, or on the official site that you open yourself.',
  },
})
