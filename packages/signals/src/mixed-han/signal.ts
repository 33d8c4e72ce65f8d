import { defineSignal } from '@honmono/engine/kit'
import { text } from './text.ts'

/** Characters that only Chinese uses within a Japanese sentence: 会员, 月费. Weak: names and quotations hold them, too. */
export const mixedHan = defineSignal({
  id: 'mixed-han',
  asks: 'Do Chinese characters that Japanese does not use stand in a Japanese sentence?',
  direction: 'fake',
  about: 'text',
  needs: ['oddities'],
  strength: 'weak',
  text,
  detect: ({ oddities }) =>
    oddities
      .filter(({ kind }) => kind === 'mixed-han')
      .slice(0, 1)
      .map(({ quote, at }) => ({ quote, at })),
})
