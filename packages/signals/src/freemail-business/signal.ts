import { authors, defineSignal, isMailServer, siteOfMailbox } from '@honmono/engine/kit'
import { text } from './text.ts'

const SECRETS = new Set(['password', 'card', 'code', 'login', 'transfer', 'gift-card'])
const ALARM = new Set(['threat', 'unusual-access', 'violation', 'suspension', 'payment-failed'])

/** A company that writes from a mailbox anybody can open. A listed brand never does.
    Clubs, schools and small shops do: for those it counts only when they want secrets or money, or alarm. */
export const freemailBusiness = defineSignal({
  id: 'freemail-business',
  asks: 'Does a company write from a free mailbox?',
  direction: 'fake',
  about: 'sender',
  needs: ['sender', 'claims', 'asks', 'pressure'],
  strength: 'medium',
  text,
  detect: ({ sender, claims, asks, pressure }, knowledge) => {
    const presses = asks.some(({ what }) => SECRETS.has(what)) || pressure.some(({ kind }) => ALARM.has(kind))
    return authors(sender)
      .filter((mailbox) => knowledge.listed('freemail', mailbox.domain) !== undefined && !isMailServer(mailbox))
      .flatMap((mailbox) =>
        claims
          .filter(({ brand, strength }) =>
            brand === null
              ? presses && strength !== 'weak'
              : strength === 'strong' && knowledge.ownerOf(mailbox.domain) !== brand && !knowledge.isOfficialSender(brand, mailbox.address),
          )
          .slice(0, 1)
          .map(({ name }) => ({ name, address: mailbox.address, site: siteOfMailbox(mailbox), at: mailbox.at })),
      )
  },
})
