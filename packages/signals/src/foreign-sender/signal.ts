import { authors, claimsAgainst, defineSignal, siteOfMailbox } from '@honmono/engine/kit'
import { text } from './text.ts'

/** The message poses as a brand that does not send from this address. From a free mailbox only a strong claim counts:
    people forward a brand's mail, and write about brands, from their own addresses. */
export const foreignSender = defineSignal({
  id: 'foreign-sender',
  asks: 'Does a message that poses as a brand come from an address that is not the brand’s?',
  direction: 'fake',
  needs: ['sender', 'claims'],
  strength: 'strong',
  text,
  detect: ({ sender, claims }, knowledge) =>
    authors(sender).flatMap((mailbox) =>
      claimsAgainst(claims, mailbox, knowledge)
        .filter(({ strength }) => strength === 'strong' || knowledge.listed('freemail', mailbox.domain) === undefined)
        .map(({ brand, name, strength }) => ({
          brand,
          name,
          address: mailbox.address,
          site: siteOfMailbox(mailbox),
          claim: strength,
          at: mailbox.at,
        })),
    ),
})
