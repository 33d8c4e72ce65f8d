import { authors, defineSignal, leadingClaims, siteOfMailbox } from '@honmono/engine/kit'
import { text } from './text.ts'

/** The reader's own server or this check proved that the From address is real, and the brand that the message poses as sends from it.
    A market's address that carries its sellers' words proves nothing about them. */
export const provedSender = defineSignal({
  id: 'proved-sender',
  asks: 'Is it proved that the brand’s own address sent this?',
  direction: 'genuine',
  about: 'sender',
  needs: ['authentication', 'sender', 'claims'],
  strength: 'strong',
  text,
  detect: ({ authentication: { alignedSite, authservId, by = 'own-server' }, sender, claims }, knowledge) => {
    const [author, ...others] = authors(sender)
    const [claim] = leadingClaims(claims)
    return author === undefined ||
      others.length > 0 ||
      sender.fromFields !== 1 ||
      claim === undefined ||
      alignedSite !== siteOfMailbox(author) ||
      !knowledge.speaksFor(claim.brand, author.address)
      ? []
      : [{ brand: claim.brand, name: claim.name, address: author.address, server: authservId, by, at: author.at }]
  },
})
