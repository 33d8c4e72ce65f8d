import { authors, claimsAgainst, defineSignal, siteOfMailbox } from '@honmono/engine/kit'
import { text } from './text.ts'

/** The message poses as a brand that does not send from this address. A medium claim counts only when it stands in the sender's name,
    and not from a free mailbox: people forward a brand's mail, put brands in subjects and write about them from their own addresses. */
export const foreignSender = defineSignal({
  id: 'foreign-sender',
  asks: 'Does a message that poses as a brand come from an address that is not the brand’s?',
  direction: 'fake',
  about: 'sender',
  needs: ['sender', 'claims'],
  strength: 'strong',
  text,
  detect: ({ sender, claims }, knowledge) =>
    authors(sender).flatMap((mailbox) =>
      claimsAgainst(claims, mailbox, knowledge)
        .filter(
          ({ strength, where }) =>
            strength === 'strong' || (where.includes('display-name') && knowledge.listed('freemail', mailbox.domain) === undefined),
        )
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
