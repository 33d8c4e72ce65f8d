import { defineText } from '@honmono/engine/kit'

/** `quote`: the words that promise the reward. */
export const text = defineText<{ quote: string }>()({
  ja: {
    title: '得をする話で誘っています',
    found: ({ quote }) => `「${quote}」と誘って、手続きや情報を求めています。`,
    why: '当選・ポイント・給付金は、偽のメールがよく使う口実です。本物のキャンペーンもあるので、これだけでは判断できません。',
    doNext: '公式アプリか、ご自分で開いた公式サイトに、同じ案内があるか見てください。',
  },
  en: {
    title: 'It lures with a reward',
    found: ({ quote }) => `It says “${quote}” and wants something in return.`,
    why: 'Prizes, points and grants are common pretexts. Real campaigns exist too, so this alone decides nothing.',
    doNext: 'See whether the official app, or the official site that you open yourself, shows the same offer.',
  },
})
