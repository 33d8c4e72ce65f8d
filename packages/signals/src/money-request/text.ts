import { defineText } from '@honmono/engine/kit'

/** `quote`: the words of the message that want money sent. */
export const text = defineText<{ quote: string }>()({
  ja: {
    title: '振込や送金を求めています',
    found: ({ quote }) => `「${quote}」と、お金を送るよう求めています。`,
    why: '取引先や上司のふりをして、別の口座へ振り込ませる手口があります。',
    doNext: '振り込む前に、前から知っている電話番号で、相手に直接確かめてください。',
  },
  en: {
    title: 'It asks for money to be transferred',
    found: ({ quote }) => `It asks you to send money: “${quote}”.`,
    why: 'Posing as a supplier or a superior and naming another account is a common fraud.',
    doNext: 'Before you pay, ask the person directly, on a number that you already knew.',
  },
})
