import { defang, defineText } from '@honmono/engine/kit'

/** `shown`: the site that the link's text names. `owner`: the listed brand it belongs to, or null. `site`: what is really opened. */
export const text = defineText<{ shown: string; owner: string | null; site: string }>()({
  ja: {
    title: 'リンクの表示と、本当の行き先が違います',
    found: ({ shown, owner, site }) => `「${owner === null ? defang(shown) : shown}」と書かれたリンクは、${defang(site)} を開きます。`,
    why: 'リンクの文字は自由に書けます。別のサイトを本物のアドレスに見せかける、よくある手口です。',
    doNext: '表示されたアドレスを信用せず、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'A link shows one site and opens another',
    found: ({ shown, owner, site }) => `The link says “${owner === null ? defang(shown) : shown}” but opens ${defang(site)}.`,
    why: 'The text of a link can say anything. Showing a real address over another site is a common trick.',
    doNext: 'Do not trust the address shown; check in the official app, or on the official site that you open yourself.',
  },
})
