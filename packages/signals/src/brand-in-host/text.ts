import { defang, defineText } from '@honmono/engine/kit'

/** `word`: the brand's name or domain, as the brand writes it. `site`: whose address it really is. */
export const text = defineText<{ word: string; host: string; site: string }>()({
  ja: {
    title: 'ほかのサイトのアドレスに、有名な名前が入れてあります',
    found: ({ word, host, site }) => {
      const likeness = host.includes(word) ? `には「${word}」の文字があります` : `は「${word}」を思わせる名前です`
      return `リンク先 ${defang(host)} ${likeness}が、${host === site ? 'それとは別のサイトです' : `本当のサイトは ${defang(site)} です`}。`
    },
    why: 'よく知られた名前をどこかに入れたアドレスは、だれでも作れます。その会社のものとはかぎりません。',
    doNext: '名前が見えても信用せず、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'A well-known name is built into another site’s address',
    found: ({ word, host, site }) => {
      const likeness = host.includes(word) ? 'contains' : 'brings to mind'
      return `The link opens ${defang(host)}; it ${likeness} “${word}”, but ${host === site ? 'is a different site' : `the site is really ${defang(site)}`}.`
    },
    why: 'Anyone can get an address with a well-known name somewhere in it. That does not make it the company’s.',
    doNext: 'Do not trust the name in the address; check in the official app, or on the official site that you open yourself.',
  },
})
