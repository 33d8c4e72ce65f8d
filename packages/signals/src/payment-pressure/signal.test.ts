import { ask, describeSignal, known, pressure } from '@honmono/testkit'
import { paymentPressure } from './signal.ts'

describeSignal(paymentPressure, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.failed-payment', { kind: 'payment-failed' })
  staysQuiet('ok.fee-already-settled')
  given('when a refund waits for an answer', { pressure: known([pressure('refund')]), asks: known([ask('reply')]) }, 'raised')
  given('when an account is threatened', { pressure: known([pressure('suspension')]), asks: known([ask('login')]) }, 'clear')
  cannotTell('when the body could not be decoded', { pressure: { known: false, why: 'undecodable' } })
})
