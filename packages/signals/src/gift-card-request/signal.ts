import { defineSignal, leadingClaims, leadsHome } from '@honmono/engine/kit'
import { text } from './text.ts'

/** Wants gift cards bought and their numbers told: money that nobody gets back, and no company or office is paid that way.
    Quiet for a brand's own mail about gift cards, whose links all lead to the brand. */
export const giftCardRequest = defineSignal({
  id: 'gift-card-request',
  asks: 'Does the message want gift cards or their numbers?',
  direction: 'fake',
  about: 'text',
  needs: ['asks', 'claims', 'links'],
  strength: 'strong',
  text,
  detect: ({ asks, claims, links }, knowledge) =>
    leadingClaims(claims).some(({ brand }) => leadsHome(brand, links, knowledge))
      ? []
      : asks
          .filter(({ what }) => what === 'gift-card')
          .slice(0, 1)
          .map(({ quote, at }) => ({ quote, at })),
})
