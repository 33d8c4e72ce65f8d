import { actionLinks, defineSignal } from '@honmono/engine/kit'
import { text } from './text.ts'

const MONEY = ['payment-failed', 'renewal', 'refund'] as const

/** A payment failed, something is renewed, money comes back: and the reader is to do something about it. Weak: real notices read the same. */
export const paymentPressure = defineSignal({
  id: 'payment-pressure',
  asks: 'Is the reader to act on a payment, a renewal or a refund?',
  direction: 'fake',
  about: 'text',
  needs: ['pressure', 'asks', 'links'],
  strength: 'weak',
  text,
  detect: ({ pressure, asks, links }) =>
    asks.length === 0 && actionLinks(links).length === 0
      ? []
      : MONEY.flatMap((kind) => pressure.filter((one) => one.kind === kind).slice(0, 1)).map(({ kind, quote, at }) => ({
          kind,
          quote,
          at,
        })),
})
