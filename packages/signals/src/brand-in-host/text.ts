import { defang, defineText } from '@honmono/engine/kit'

/** `word`: the brand's name or domain as it stands in the address. `site`: whose address it really is. */
export const text = defineText<{ word: string; host: string; site: string }>()({
  ja: {
    title: 'ほかのサイトのアドレスに、有名な名前が入れてあります',
    found: ({ word, host, site }) => `リンク先 ${defang(host)} には「${word}」の文字がありますが、本当の持ち主は ${defang(site)} です。`,
    why: 'アドレスの持ち主は、右端に近い部分で決まります。左側には、だれでも好きな名前を入れられます。',
    doNext: '名前が見えても信用せず、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'A well-known name is built into another site’s address',
    found: ({ word, host, site }) => `The link opens ${defang(host)}; it contains “${word}”, but the site is really ${defang(site)}.`,
    why: 'The right-hand end of an address says whose it is. Anyone can write any name to the left of it.',
    doNext: 'Do not trust the name in the address; check in the official app, or on the official site that you open yourself.',
  },
})
