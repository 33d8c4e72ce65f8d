import { defineSignal, leadingClaims } from '@honmono/engine/kit'
import { text } from './text.ts'

/** A soft hyphen tells where a long word may be broken: German newsletters are full of them. */
const isHyphenation = (hidden: string) => /^\u00ad+$/.test(hidden)
/** A layout tool may leave one or two invisible marks in a word by accident. */
const MANY = 3

/** Hidden text inside words, so that filters cannot read what the eye reads. Invisible filler between words (preheaders) is ordinary. */
export const splitWords = defineSignal({
  id: 'split-words',
  asks: 'Are words broken up by text that the eye does not see?',
  direction: 'fake',
  about: 'text',
  needs: ['hidden', 'claims'],
  strength: 'medium',
  text,
  detect: ({ hidden, claims }) => {
    const splits = hidden.filter(({ splitsWord, text: run }) => splitsWord && !isHyphenation(run))
    const [first] = splits
    if (first === undefined || (splits.length < MANY && leadingClaims(claims).length === 0)) return []
    return [{ count: splits.length, how: first.how, at: first.at }]
  },
})
