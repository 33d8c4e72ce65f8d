import { defineSignal } from '@honmono/engine/kit'
import { text } from './text.ts'

/** A half-width "?" in the middle of a Japanese sentence, where a character got lost on the way through a foreign character set.
    Once may be a typing slip or a rare kanji in somebody's name. */
export const strayQuestionMark = defineSignal({
  id: 'stray-question-mark',
  asks: 'Do question marks stand where Japanese characters got lost?',
  direction: 'fake',
  about: 'text',
  needs: ['oddities'],
  strength: 'weak',
  text,
  detect: ({ oddities }) => {
    const marks = oddities.filter(({ kind }) => kind === 'stray-question-mark')
    return marks.length >= MORE_THAN_A_SLIP ? marks.map(({ quote, at }) => ({ quote, at })) : []
  },
})
const MORE_THAN_A_SLIP = 2
