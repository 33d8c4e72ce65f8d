import { defang, defineText } from '@honmono/engine/kit'

/** `quote`: the words of the notice. `site`: the registrable domain that its link opens. */
export const text = defineText<{ quote: string; site: string }>()({
  ja: {
    title: '会社の名前がないのに、リンクを開かせようとしています',
    found: ({ quote, site }) => `「${quote}」とありますが、どこの会社からかは書かれておらず、リンクは ${defang(site)} を開きます。`,
    why: 'だれにでも当てはまるように、わざと名前を書かない偽のSMSが多く出回っています。本物の会社は、名前を書きます。',
    doNext: 'リンクは開かず、心当たりのある会社の公式アプリかサイトで確かめてください。',
  },
  en: {
    title: 'It wants a link opened without saying who sent it',
    found: ({ quote, site }) => `It says “${quote}”, but names no company, and its link opens ${defang(site)}.`,
    why: 'Many fake texts leave the name out so that they fit everybody. Real companies say who they are.',
    doNext: 'Do not open the link; if you expect something, check in that company’s own app or site.',
  },
})
