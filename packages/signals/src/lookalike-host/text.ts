import { defang, defineText } from '@honmono/engine/kit'

/** `written`: the part of the address as it stands. `looksLike`: the brand's word that it resembles. */
export const text = defineText<{ written: string; looksLike: string; site: string }>()({
  ja: {
    title: '本物によく似せた、別のアドレスです',
    found: ({ written, looksLike, site }) => `リンク先 ${defang(site)} の「${written}」は、「${looksLike}」に似せた別の名前です。`,
    why: '一文字だけ変えたり、数字や外国の文字を混ぜたりして、本物のアドレスに見せかけています。',
    doNext: 'リンクは開かず、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'The address looks like a real one but is another',
    found: ({ written, looksLike, site }) =>
      `In ${defang(site)}, “${written}” is made to look like “${looksLike}”, but is a different name.`,
    why: 'One changed letter, a digit or a foreign letter makes an address look like the real one.',
    doNext: 'Do not open the link; check in the official app, or on the official site that you open yourself.',
  },
})
