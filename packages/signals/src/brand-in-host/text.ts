import { defang, defineText } from '@honmono/engine/kit'

/** `word`: the brand's name or domain as it stands in the address. `site`: whose address it really is. */
export const text = defineText<{ word: string; host: string; site: string }>()({
  ja: {
    title: 'ほかのサイトのアドレスに、有名な名前が入れてあります',
    found: ({ word, host, site }) =>
      host === site
        ? `リンク先 ${defang(host)} には「${word}」の文字がありますが、${word} とは別のサイトです。`
        : `リンク先 ${defang(host)} には「${word}」の文字がありますが、本当のサイトは ${defang(site)} です。`,
    why: 'よく知られた名前をどこかに入れたアドレスは、だれでも作れます。その会社のものとはかぎりません。',
    doNext: '名前が見えても信用せず、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'A well-known name is built into another site’s address',
    found: ({ word, host, site }) =>
      host === site
        ? `The link opens ${defang(host)}; it contains “${word}”, but is not a site of ${word}.`
        : `The link opens ${defang(host)}; it contains “${word}”, but the site is really ${defang(site)}.`,
    why: 'Anyone can get an address with a well-known name somewhere in it. That does not make it the company’s.',
    doNext: 'Do not trust the name in the address; check in the official app, or on the official site that you open yourself.',
  },
})
