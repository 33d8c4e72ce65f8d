import { defineText } from '@honmono/engine/kit'

/** `quote`: the frightening words of the message. */
export const text = defineText<{ quote: string }>()({
  ja: {
    title: '不安にさせて急がせる言葉があります',
    found: ({ quote }) => `「${quote}」と書かれています。`,
    why: 'あわてると確かめずに進んでしまいます。本物の通知にもある言い方なので、これだけでは判断できません。',
    doNext: '急がなくて大丈夫です。公式アプリか、ご自分で開いた公式サイトで、同じお知らせがあるか見てください。',
  },
  en: {
    title: 'It uses words that frighten and hurry',
    found: ({ quote }) => `It says “${quote}”.`,
    why: 'In a hurry, people do not check. Real notices use such words too, so this alone decides nothing.',
    doNext: 'Take your time: see whether the official app, or the official site that you open yourself, shows the same notice.',
  },
})
