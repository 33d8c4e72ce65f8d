import { defineSignal } from '@honmono/engine/kit'
import { text } from './text.ts'

/** Wants money sent: to a new account, a client, a wallet. Every invoice does, so it decides nothing alone; beside a reply address
    elsewhere or a company in a free mailbox it is how offices lose money. */
export const moneyRequest = defineSignal({
  id: 'money-request',
  asks: 'Does the message want money transferred?',
  direction: 'fake',
  about: 'text',
  needs: ['asks'],
  strength: 'medium',
  text,
  detect: ({ asks }) => asks.filter(({ what }) => what === 'transfer').map(({ quote, at }) => ({ quote, at })),
})
