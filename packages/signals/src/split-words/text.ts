import { defineText } from '@honmono/engine/kit'

/** `count`: how many words are split. */
export const text = defineText<{ count: number }>()({
  ja: {
    title: '言葉の途中に、見えない文字が差し込まれています',
    found: ({ count }) => `目には見えない文字が、言葉の途中に${count}か所差し込まれています。`,
    why: '人の目には普通に読めても、迷惑メール対策には読めないようにする手口です。',
    doNext: 'リンクは開かず、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'Invisible characters stand inside words',
    found: ({ count }) => `Characters that the eye does not see were put inside words, in ${count} ${count === 1 ? 'place' : 'places'}.`,
    why: 'You read on as usual, but a spam filter no longer finds the words.',
    doNext: 'Do not open its links; check in the official app, or on the official site that you open yourself.',
  },
})
