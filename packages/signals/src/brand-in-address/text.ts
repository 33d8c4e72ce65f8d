import { defang, defineText } from '@honmono/engine/kit'

/** `word`: the brand's name or domain, as the brand writes it. `site`: who really owns the address. */
export const text = defineText<{ word: string; address: string; site: string }>()({
  ja: {
    title: '他人のアドレスに、有名な会社の名前が入っています',
    found: ({ word, address, site }) =>
      `アドレス ${defang(address)} ${address.includes(word) ? `には「${word}」と入っています` : `は「${word}」を思わせます`}が、本当の持ち主は ${defang(site)} です。`,
    why: '本物らしく見せるために、会社の名前をアドレスの一部に入れる手口です。持ち主は「@」より後ろの、最後の部分で決まります。',
    doNext: '返信はせず、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'Somebody else’s address carries a well-known name',
    found: ({ word, address, site }) =>
      `The address ${defang(address)} ${address.includes(word) ? 'contains' : 'brings to mind'} “${word}”, but its real owner is ${defang(site)}.`,
    why: 'A name inside an address is put there to look real. The owner is told by the very end of the part after the “@”.',
    doNext: 'Do not reply; check in the official app, or on the official site that you open yourself.',
  },
})
