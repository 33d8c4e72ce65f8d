import { defineSignal, leadingClaims } from '@honmono/engine/kit'
import { text } from './text.ts'

/** The program that wrote a brand's mail gives itself out as one that fakes are sent with (X-Mailer, User-Agent): one that nobody has used for
    many years, one for bulk mail that crooks like, or a word drawn by lot. Weak: it is the program's own word, and an old one may live on. */
export const mailerOfFakes = defineSignal({
  id: 'mailer-of-fakes',
  asks: 'Was a brand’s mail written with a program that fakes are written with?',
  direction: 'fake',
  about: 'sender',
  needs: ['origin', 'claims'],
  strength: 'weak',
  text,
  detect: ({ origin: { mailer }, claims }, knowledge) => {
    const [claim] = leadingClaims(claims)
    const form = mailer === null ? null : knowledge.formOf('mailers', mailer.text)
    if (claim === undefined || mailer === null || form === null) return []
    return [{ brand: claim.brand, name: claim.name, claim: claim.strength, mailer: mailer.text, form, at: mailer.at }]
  },
})
