import { defineText } from '@honmono/engine/kit'

/** `name`: whom the message poses as. `shown`: the number as the message has it. */
export const text = defineText<{ name: string; shown: string }>()({
  ja: {
    title: '問い合わせ先が、携帯電話の番号です',
    found: ({ name, shown }) => `「${name}」を名乗っていますが、電話するように書かれた ${shown} は、携帯電話の番号です。`,
    why: '銀行やカード会社、役所などの窓口が、携帯電話の番号を案内することは、まずありません。',
    doNext: 'この番号にはかけず、公式サイトやカードの裏面、手元の書類にある番号にかけてください。',
  },
  en: {
    title: 'The number to call is a mobile one',
    found: ({ name, shown }) => `The message poses as ${name}, but ${shown}, which you are to call, is a mobile number.`,
    why: 'Banks, card companies and public offices hardly ever give a mobile number for their desk.',
    doNext: 'Do not call it; call the number on the official site, on the back of your card or on your own papers.',
  },
})
