import { defineText } from '@honmono/engine/kit'

/** `quote`: the trouble that the message tells of, '' where it tells of none. `seen`: what the person saw at the official place. */
export const text = defineText<{ quote: string; seen: 'all-fine' | 'not-there' }>()({
  ja: {
    title: '公式のアプリやサイトでは、そうなっていません',
    found: ({ quote, seen }) =>
      `${quote === '' ? '' : `「${quote}」とありますが、`}公式のアプリかサイトをご自身で見て、${seen === 'all-fine' ? '何も問題はありませんでした' : '同じ知らせはありませんでした'}。`,
    why: '本当に起きたことなら、たいてい公式のアプリやサイトにも出ます。ただし、別のアカウントのことや、もう済んだこともあります。',
    doNext: '何も問題がなければ、このメッセージは無視してかまいません。',
  },
  en: {
    title: 'It is not so in the official app or on the official site',
    found: ({ quote, seen }) =>
      `${quote === '' ? 'You' : `It says “${quote}”, but you`} looked in the official app or on the official site, and ${seen === 'all-fine' ? 'nothing was wrong there' : 'the same notice was not there'}.`,
    why: 'What really happened mostly shows there, too. It may, though, be about another account, or be settled by now.',
    doNext: 'If nothing is wrong there, ignore the message.',
  },
})
