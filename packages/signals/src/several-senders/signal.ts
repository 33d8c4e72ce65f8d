import { authors, defineSignal, siteOfMailbox } from '@honmono/engine/kit'
import { text } from './text.ts'

/** Two From fields, or two mailboxes of different sites in one: a mail app shows one of them, the filter checks the other.
    RFC 5322 section 3.6.2 allows several authors only with a Sender field, and section 3.6 only one From. Colleagues of one site are no trick. */
export const severalSenders = defineSignal({
  id: 'several-senders',
  asks: 'Does the message name several senders of different owners?',
  direction: 'fake',
  about: 'sender',
  needs: ['sender'],
  strength: 'medium',
  text,
  detect: ({ sender }) => {
    const [first, ...others] = authors(sender)
    if (first === undefined || (sender.sender !== null && sender.fromFields === 1)) return []
    return others
      .filter((other) => siteOfMailbox(other) !== siteOfMailbox(first))
      .slice(0, 1)
      .map((other) => ({ first: first.address, second: other.address, at: other.at }))
  },
})
