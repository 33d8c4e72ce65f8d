import { defineText } from '@honmono/engine/kit'

/** `quote`: the characters around the first of them. */
export const text = defineText<{ quote: string }>()({
  ja: {
    title: '文の途中に、おかしな「?」があります',
    found: ({ quote }) => `「${quote}」のように、文字が「?」に化けたところがあります。`,
    why: '海外の道具で作られた偽物に、よく見られます。ただし、これだけでは偽物とは言えません。',
    doNext: 'ほかの理由とあわせて判断してください。',
  },
  en: {
    title: 'Question marks stand in the middle of sentences',
    found: ({ quote }) => `Characters were lost and turned into “?”, as in “${quote}”.`,
    why: 'Fakes made with foreign tools often show this. By itself it proves nothing.',
    doNext: 'Weigh it together with the other reasons.',
  },
})
