import { defineSignal, leadingClaims, machinesBehind, mayServe } from '@honmono/engine/kit'
import { text } from './text.ts'

/** The machine introduced itself by a name of the brand (HELO), and the receiver found another name for its address, which is not the brand's.
    HELO is the sender's own word. That the two differ is common and means nothing; that the word is a brand's and the name a stranger's does.
    Quiet where no name was found or nobody looked, and for services that send for many. */
export const borrowedServerName = defineSignal({
  id: 'borrowed-server-name',
  asks: 'Does a machine call itself a brand’s server and bear somebody else’s name?',
  direction: 'fake',
  about: 'sender',
  needs: ['route', 'sender', 'claims'],
  strength: 'weak',
  text,
  detect: ({ route, sender, claims }, knowledge) =>
    leadingClaims(claims)
      .flatMap(({ brand, name, strength }) =>
        machinesBehind(brand, { route, sender }, knowledge).flatMap((hop) =>
          hop.from !== null && hop.reverse && knowledge.ownerOf(hop.from) === brand && !mayServe(brand, hop, knowledge)
            ? [{ brand, name, claim: strength, said: hop.from, server: hop.reverse }]
            : [],
        ),
      )
      .slice(0, 1),
})
