import { describeSignal } from '@honmono/testkit'
import { relayedRequest } from './signal.ts'

describeSignal(relayedRequest, ({ raises, staysQuiet, cannotTell }) => {
  raises('ng.hotel-wants-the-card-again', { brand: 'booking', site: 'yasuragi-kakunin.example', what: 'card' })
  staysQuiet('ok.hotel-tells-the-way')
  staysQuiet('ok.seller-asks-to-pay-in-the-shop')
  cannotTell('when the text was pasted without its sender', { sender: { known: false, why: 'no-headers' } })
})
