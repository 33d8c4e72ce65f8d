import { defineSignal, isNumbered, leadingClaims, machinesBehind, mayServe } from '@honmono/engine/kit'
import { text } from './text.ts'

/** The machine that sent it bears the name that a provider makes of its number (host-203-0-113-52.line.example): an access line, or a rented
    machine that nobody set up. A company names the machines that write in its name. Weak: small companies leave it at that. Looked at are the
    same machines as for a missing name. */
export const numberedServer = defineSignal({
  id: 'numbered-server',
  asks: 'Does a brand’s mail come from an access line, or from a machine that has only a number for a name?',
  direction: 'fake',
  about: 'sender',
  needs: ['route', 'sender', 'claims'],
  strength: 'weak',
  text,
  detect: ({ route, sender, claims }, knowledge) => {
    const [claim] = leadingClaims(claims)
    if (claim === undefined) return []
    const numbered = machinesBehind(claim.brand, { route, sender }, knowledge).find(
      (hop) => isNumbered(hop) && !mayServe(claim.brand, hop, knowledge),
    )
    return numbered?.reverse ? [{ brand: claim.brand, name: claim.name, claim: claim.strength, server: numbered.reverse }] : []
  },
})
