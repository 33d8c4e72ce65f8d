import { describeSignal, known, pressure } from '@honmono/testkit'
import { accountThreat } from './signal.ts'

describeSignal(accountThreat, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.suspension-and-deadline', { kind: 'suspension' })
  raises('ng.suspension-and-deadline', { kind: 'deadline' })
  staysQuiet('ok.event-deadline')
  given('when payment is the matter', { pressure: known([pressure('payment-failed')]) }, 'clear')
  cannotTell('when the body could not be decoded', { pressure: { known: false, why: 'undecodable' } })
})
