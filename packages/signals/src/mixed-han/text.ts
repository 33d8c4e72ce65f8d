import { defineText } from '@honmono/engine/kit'

/** `quote`: the words around the character. */
export const text = defineText<{ quote: string }>()({
  ja: {
    title: '日本語では使わない漢字が混じっています',
    found: ({ quote }) => `「${quote}」に、日本語では使わない漢字が混じっています。`,
    why: '海外で作られた偽のメールに見られます。人名などにも使われるので、これだけでは判断できません。',
    doNext: 'ほかの点もあわせて見て、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'Characters that Japanese does not use',
    found: ({ quote }) => `“${quote}” holds a character that is not used in Japanese.`,
    why: 'It is seen in fakes made abroad. Names may hold such characters too, so this alone decides nothing.',
    doNext: 'Weigh it with the other points, and check in the official app or on the official site that you open yourself.',
  },
})
