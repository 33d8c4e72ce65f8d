import { defineText, type Words } from '@honmono/engine/kit'

/** `says`: what the brand says of itself, one sentence from its data, in the same language. */
export const text = defineText<{ name: string; says: Words }>()({
  ja: {
    title: '名乗っている会社が「しない」と言っていることをしています',
    found: ({ says }) => `このメッセージは、次の公式の説明と合いません。「${says.ja}」`,
    why: '本物の会社が自分で「しない」と決めていることを、このメッセージはしています。',
    doNext: '何も入力せず、返事もせず、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'It does what the company says it never does',
    found: ({ says }) => `The message does not fit what is said officially: “${says.en}”`,
    why: 'The real company has said that it does not do this.',
    doNext: 'Enter nothing and do not answer; check in the official app, or on the official site that you open yourself.',
  },
})
