import { defang, defineText } from '@honmono/engine/kit'

/** `port`: the number after the colon in the address. */
export const text = defineText<{ site: string; port: number }>()({
  ja: {
    title: 'リンクのアドレスに、ふつうは付かない番号が付いています',
    found: ({ site, port }) => `リンク先 ${defang(site)} に「:${port}」という番号が付いています。`,
    why: 'お客さま向けのサイトのアドレスに、このような番号が付くことはほとんどありません。',
    doNext: 'リンクは開かず、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'The address has a number that ordinary sites do not have',
    found: ({ site, port }) => `The link to ${defang(site)} carries “:${port}”.`,
    why: 'Sites for customers hardly ever have such a number in their address.',
    doNext: 'Do not open the link; check in the official app, or on the official site that you open yourself.',
  },
})
