import { defineSignal, isOwnAddress, leadingClaims, siteOfMailbox } from '@honmono/engine/kit'
import { text } from './text.ts'

const PASSES_ON = /=|.[-+]bounces(?:$|[-+.])|^owner-|.-(?:owner|request)$/i

/** The letter is signed by a brand, but errors return to a stranger. Weak: Japanese companies send through delivery services.
    Quiet for known bulk mailers, for return paths that carry another address in them (VERP, SRS: bounces and forwarding), and for those of
    mailing lists: they post on what others wrote. */
export const envelopeElsewhere = defineSignal({
  id: 'envelope-elsewhere',
  asks: 'Is the mail of a brand’s address posted by somebody unknown?',
  direction: 'fake',
  about: 'sender',
  needs: ['sender', 'claims'],
  strength: 'weak',
  text,
  detect: ({ sender: { from, returnPath }, claims }, knowledge) => {
    const [author] = from
    if (author === undefined || returnPath === null || returnPath.domain === '' || PASSES_ON.test(returnPath.local)) return []
    const host = returnPath.domain
    const posted = knowledge.listed('trackers', host) ?? knowledge.listed('rented', host) ?? knowledge.listed('neutral', host)
    if (posted !== undefined || knowledge.ownerOf(host) !== null) return []
    return leadingClaims(claims)
      .filter(({ brand }) => isOwnAddress(brand, author, knowledge) && !knowledge.isOfficialLink(brand, host))
      .slice(0, 1)
      .map(({ brand, name }) => ({ brand, name, address: author.address, site: siteOfMailbox(returnPath), at: returnPath.at }))
  },
})
