import { actionLinks, defineSignal, SECRETS } from '@honmono/engine/kit'
import { text } from './text.ts'

/** Wants a password, card or code. Decides nothing alone: real notices send people to update a card, too.
    A code counts only when there is somewhere to give it: a mail that brings the code one asked for wants nothing. */
export const secretRequest = defineSignal({
  id: 'secret-request',
  asks: 'Does the message want a password, card data or a code?',
  direction: 'fake',
  about: 'text',
  needs: ['asks', 'links'],
  strength: 'medium',
  text,
  detect: ({ asks, links }) => {
    const outlet = actionLinks(links).length > 0 || asks.some(({ what }) => what === 'reply')
    return SECRETS.flatMap((what) => {
      const ask = asks.find((one) => one.what === what)
      return ask === undefined || (what === 'code' && !outlet) ? [] : [{ what, quote: ask.quote, at: ask.at }]
    })
  },
})
