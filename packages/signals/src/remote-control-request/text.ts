import { defineText } from '@honmono/engine/kit'

/** `quote`: the words of the message that want the tool started. */
export const text = defineText<{ quote: string }>()({
  ja: {
    title: '遠隔操作のソフトを入れさせようとしています',
    found: ({ quote }) => `「${quote}」と、遠隔操作のソフトを使うよう求めています。`,
    why: '遠隔操作を許すと、画面を見られ、銀行口座やカードを勝手に使われるおそれがあります。',
    doNext: '電話もインストールもせず、もう入れたときは、まずインターネットの接続を切ってください。',
  },
  en: {
    title: 'It wants you to install a remote-control tool',
    found: ({ quote }) => `It asks you to use remote-control software: “${quote}”.`,
    why: 'Whoever controls your device can see your screen and use your bank account and cards.',
    doNext: 'Do not call and do not install it; if you already did, first cut the internet connection.',
  },
})
