import { defineSignal, handover, leadingClaims } from '@honmono/engine/kit'
import { text } from './text.ts'

/** The machine that handed the mail over has no name in reverse DNS. Companies' mail servers nearly always have one;
    the machines that fakes are sent from mostly do not. Weak: small servers forget it, too. Quiet where the server didn't look it up. */
export const missingReverseName = defineSignal({
  id: 'missing-reverse-name',
  asks: 'Does a brand’s mail come from a machine without a name?',
  direction: 'fake',
  about: 'sender',
  needs: ['route', 'claims'],
  strength: 'weak',
  text,
  detect: ({ route, claims }) => {
    const hop = handover(route)
    const [claim] = leadingClaims(claims)
    return hop?.reverse === '' && claim !== undefined ? [{ brand: claim.brand, name: claim.name, ip: hop.ip ?? '' }] : []
  },
})
