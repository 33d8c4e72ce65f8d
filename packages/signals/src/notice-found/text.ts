import { defineText } from '@honmono/engine/kit'

/** `name`: the brand. */
export const text = defineText<{ name: string }>()({
  ja: {
    title: '同じ知らせが、公式のアプリかサイトにもあります',
    found: ({ name }) => `${name}の公式のアプリかサイトをご自身で見て、同じ知らせがありました。`,
    why: '用件は本当のようです。ただし、偽物は本物の知らせをまねるので、このメッセージが本物という証明にはなりません。',
    doNext: 'メッセージのリンクは使わず、公式のアプリかサイトで、そのまま手続きしてください。',
  },
  en: {
    title: 'The same notice is in the official app or on the official site',
    found: ({ name }) => `You looked in the official app or on the official site of ${name}, and the same notice was there.`,
    why: 'The matter seems real. Fakes imitate real notices, though, so it does not prove this message.',
    doNext: 'Do not use the links of the message; go on in the official app or on the official site.',
  },
})
