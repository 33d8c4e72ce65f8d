import { actionLinks, defineSignal } from '@honmono/engine/kit'
import { text } from './text.ts'

const ALARM = new Set(['threat', 'unusual-access', 'violation', 'suspension', 'payment-failed', 'refund', 'renewal'])

/** Fake support: "your subscription was renewed, call us", "your computer is infected, install this".
    A call counts only when it is the only way out: real notices name a number beside their links. The number stands for the link. */
export const remoteHelpRequest = defineSignal({
  id: 'remote-help-request',
  asks: 'Is an alarmed reader to call a number or install something?',
  direction: 'fake',
  about: 'links',
  needs: ['asks', 'pressure', 'links'],
  strength: 'medium',
  text,
  detect: ({ asks, pressure, links }) => {
    const alarm = pressure.find(({ kind }) => ALARM.has(kind))
    const onlyCall = actionLinks(links).length === 0
    return alarm === undefined
      ? []
      : asks
          .filter(({ what }) => what === 'install' || (what === 'call' && onlyCall))
          .slice(0, 1)
          .map(({ what, quote, at }) => ({ what, quote, alarm: alarm.quote, at }))
  },
})
