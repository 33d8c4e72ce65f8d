import { defineSignal, leadingClaims, machinesBehind } from '@honmono/engine/kit'
import { text } from './text.ts'

/** The machine that sent it has no name in reverse DNS: the one that handed it over or, where a mailing list or a forwarding address passed it
    on, the one that handed it there. Companies' mail servers nearly always have a name; the machines that fakes are sent from mostly do not.
    Weak: small servers forget it, too. Quiet where the server didn't look it up. */
export const missingReverseName = defineSignal({
  id: 'missing-reverse-name',
  asks: 'Does a brand’s mail come from a machine without a name?',
  direction: 'fake',
  about: 'sender',
  needs: ['route', 'sender', 'claims'],
  strength: 'weak',
  text,
  detect: ({ route, sender, claims }, knowledge) => {
    const [claim] = leadingClaims(claims)
    if (claim === undefined) return []
    const unnamed = machinesBehind(claim.brand, { route, sender }, knowledge).find(({ reverse }) => reverse === '')
    return unnamed === undefined ? [] : [{ brand: claim.brand, name: claim.name, claim: claim.strength, ip: unnamed.ip ?? '' }]
  },
})
