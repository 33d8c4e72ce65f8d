import { defineSignal } from '@honmono/engine/kit'
import { text } from './text.ts'

/** The name is written so that the eye reads it and a filter does not: "A mazon", Cyrillic letters, invisible characters.
    Nobody writes an own name like that. Full width and case are everyday writing and no disguise (the facts see to that). */
export const disguisedName = defineSignal({
  id: 'disguised-name',
  asks: 'Is the name of the brand written in disguise?',
  direction: 'fake',
  about: 'sender',
  needs: ['claims'],
  strength: 'strong',
  text,
  detect: ({ claims }) =>
    claims.flatMap(({ brand, name, disguised, strength, places }) =>
      disguised && brand !== null && strength !== 'weak' ? [{ brand, name, at: places[0] }] : [],
    ),
})
