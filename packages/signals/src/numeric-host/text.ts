import { defang, defineText } from '@honmono/engine/kit'

/** `host`: the number that is opened. */
export const text = defineText<{ host: string }>()({
  ja: {
    title: 'リンクの行き先が、数字だけのアドレスです',
    found: ({ host }) => `リンクは ${defang(host)} という、名前のない数字のアドレスを開きます。`,
    why: '会社やお店のサイトには名前があります。お客さまに数字だけのアドレスを開かせることは、まずありません。',
    doNext: 'リンクは開かず、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'The link leads to a bare number',
    found: ({ host }) => `The link opens ${defang(host)}, a bare number without a name.`,
    why: 'Companies’ sites have names. They hardly ever send their customers to a bare number.',
    doNext: 'Do not open the link; check in the official app, or on the official site that you open yourself.',
  },
})
