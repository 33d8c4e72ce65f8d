import { defineSignal } from '@honmono/engine/kit'
import { text } from './text.ts'

/** A blank that the sender's program forgot to fill in: ##mix_normal_10##. Careful senders have them at times, fakes often. */
export const kitToken = defineSignal({
  id: 'kit-token',
  asks: 'Did a mass mailer leave its blanks unfilled?',
  direction: 'fake',
  about: 'text',
  needs: ['oddities'],
  strength: 'medium',
  text,
  detect: ({ oddities }) =>
    oddities
      .filter(({ kind }) => kind === 'kit-token')
      .slice(0, 1)
      .map(({ quote, at }) => ({ quote, at })),
})
