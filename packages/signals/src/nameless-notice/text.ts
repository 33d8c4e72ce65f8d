import { defang, defineText } from '@honmono/engine/kit'

/** `quote`: the words of the notice. `site`: the registrable domain that its link opens. */
export const text = defineText<{ quote: string; site: string }>()({
  ja: {
    title: 'どこからの知らせか分からないのに、リンクを開かせようとしています',
    found: ({ quote, site }) => `「${quote}」とありますが、どこからの知らせかは確かめられず、リンクは ${defang(site)} を開きます。`,
    why: 'だれにでも当てはまるように、名前をはっきり書かない偽のSMSが多く出回っています。',
    doNext: 'リンクは開かず、心当たりのある会社の公式アプリかサイトで確かめてください。',
  },
  en: {
    title: 'It wants a link opened, but who sent it is not clear',
    found: ({ quote, site }) => `It says “${quote}”, but who it comes from cannot be told, and its link opens ${defang(site)}.`,
    why: 'Many fake texts leave the name out or vague, so that they fit everybody.',
    doNext: 'Do not open the link; if you expect something, check in that company’s own app or site.',
  },
})
