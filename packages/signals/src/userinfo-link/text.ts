import { defang, defineText } from '@honmono/engine/kit'

/** `userinfo`: what stands before the @, as written. `site`: what is opened. */
export const text = defineText<{ userinfo: string; site: string }>()({
  ja: {
    title: 'リンクの「@」の前に、にせの行き先が書かれています',
    found: ({ userinfo, site }) => `リンクの「@」の前には「${defang(userinfo)}」とありますが、実際に開くのは ${defang(site)} です。`,
    why: 'アドレスの「@」より前は、行き先とは関係がありません。本物のアドレスに見せかけるために使われます。',
    doNext: 'リンクは開かず、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'The link shows a false site before an “@”',
    found: ({ userinfo, site }) => `Before the “@” the link says “${defang(userinfo)}”, but what it opens is ${defang(site)}.`,
    why: 'What stands before an “@” in an address has nothing to do with where it leads. It is used to look like a real address.',
    doNext: 'Do not open the link; check in the official app, or on the official site that you open yourself.',
  },
})
