import { defineText } from '@honmono/engine/kit'

/** `alarm`: the frightening words. `quote`: what the reader is to do (call, install). */
export const text = defineText<{ alarm: string; quote: string }>()({
  ja: {
    title: '不安にさせて、電話やインストールをさせようとしています',
    found: ({ alarm, quote }) => `「${alarm}」と知らせたうえで、「${quote}」と求めています。`,
    why: '電話口でお金や情報を求めたり、遠隔操作のアプリを入れさせたりする手口があります。',
    doNext: 'このメッセージの番号には電話せず、何もインストールせず、公式サイトやカードの裏面にある窓口で確かめてください。',
  },
  en: {
    title: 'It alarms you, then wants a call or an installation',
    found: ({ alarm, quote }) => `It says “${alarm}”, and then wants you to act: “${quote}”.`,
    why: 'On the phone, such callers ask for money or details, or have you install an app that controls your device.',
    doNext: 'Do not use its number and install nothing; use the contact on the official site or on the back of your card.',
  },
})
