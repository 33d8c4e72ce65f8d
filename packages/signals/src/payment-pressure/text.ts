import { defineText } from '@honmono/engine/kit'

/** `quote`: the message's words about money. */
export const text = defineText<{ quote: string }>()({
  ja: {
    title: 'お金の手続きをさせようとしています',
    found: ({ quote }) => `「${quote}」と知らせて、手続きを求めています。`,
    why: '支払いの失敗・更新・返金の知らせは、偽のメールでとても多い口実です。本物の通知もあるので、これだけでは判断できません。',
    doNext: '支払いの状況は、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'It wants you to act on a payment',
    found: ({ quote }) => `It says “${quote}” and wants you to do something about it.`,
    why: 'A failed payment, a renewal or a refund is a very common pretext. Real notices exist too, so this alone decides nothing.',
    doNext: 'Look up the payment in the official app, or on the official site that you open yourself.',
  },
})
