import { defineSignal } from '@honmono/engine/kit'
import { text } from './text.ts'

/** The worst that is asked for. */
function secretIn(asked: readonly string[]): 'card' | 'code' | 'password' {
  return asked.includes('card') ? 'card' : asked.includes('code') && !asked.includes('password') ? 'code' : 'password'
}

/** A form for secrets in a file opens from the reader's own disk, past every filter of addresses. Some encrypted mail comes that way, too. */
export const secretPageAttached = defineSignal({
  id: 'secret-page-attached',
  asks: 'Does an attached page ask for a password or a card?',
  direction: 'fake',
  about: 'files',
  needs: ['attachments'],
  strength: 'strong',
  text,
  detect: ({ attachments }) =>
    attachments.flatMap(({ filename, part, traits = [] }) => {
      const asked = traits.filter(({ id }) => id === 'asks-secret').map(({ detail }) => detail)
      return asked.length === 0 ? [] : [{ file: filename ?? '', secret: secretIn(asked), part }]
    }),
})
