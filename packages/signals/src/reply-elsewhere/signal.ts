import { authors, defineSignal, isOwnAddress, leadingClaims, siteOfMailbox } from '@honmono/engine/kit'
import { text } from './text.ts'

/** What a company would never have sent to a stranger's mailbox. */
const CONFIDED = new Set(['reply', 'password', 'card', 'code', 'personal', 'transfer', 'gift-card'])
/** Nobody writes such a thing through a company's contact form. */
const MONEY = new Set(['transfer', 'gift-card'])
/** "Strange sign-in on your account: tell us", with buttons that only write a mail. */
const ALARM = new Set(['unusual-access', 'suspension', 'violation', 'threat', 'payment-failed'])

/** A trusted address stands in From, and the answer goes to somebody else. Two cases:
    the sender's name and address are a brand's, and Reply-To is neither its own nor another listed brand's;
    or a company writes, wants an answer or secrets or alarms, and Reply-To is a free mailbox
    (for money, whoever writes: a supplier's hijacked thread with a new bank account).
    Quiet for mailing lists (Reply-To is the writer's, no company in the name), for contact forms (the customer's address, nothing asked),
    and for shops that write through a market's address under their own name. */
export const replyElsewhere = defineSignal({
  id: 'reply-elsewhere',
  asks: 'Would an answer go to somebody else than the company that seems to write?',
  direction: 'fake',
  about: 'sender',
  needs: ['sender', 'claims', 'asks', 'pressure'],
  strength: 'medium',
  text,
  detect: ({ sender, claims, asks, pressure }, knowledge) => {
    const [from] = authors(sender)
    if (from === undefined) return []
    const posesAsOwner = leadingClaims(claims).some(
      ({ brand, where }) => where.includes('display-name') && isOwnAddress(brand, from, knowledge),
    )
    const presses = asks.some(({ what }) => CONFIDED.has(what)) || pressure.some(({ kind }) => ALARM.has(kind))
    const wantsAnswer = (presses && claims.some(({ strength }) => strength !== 'weak')) || asks.some(({ what }) => MONEY.has(what))
    const fromFree = knowledge.listed('freemail', from.domain) !== undefined
    return sender.replyTo
      .filter(
        (reply) => reply.domain !== '' && siteOfMailbox(reply) !== siteOfMailbox(from) && !knowledge.sameOwner(reply.domain, from.domain),
      )
      .filter((reply) => {
        const free = knowledge.listed('freemail', reply.domain) !== undefined
        return (posesAsOwner && (free || knowledge.ownerOf(reply.domain) === null)) || (wantsAnswer && free && !fromFree)
      })
      .map((reply) => ({ address: from.address, reply: reply.address, at: reply.at }))
  },
})
