import { describeSignal } from '@honmono/testkit'
import { kitToken } from './signal.ts'

describeSignal(kitToken, ({ raises, staysQuiet, cannotTell }) => {
  raises('ng.blank-left-unfilled', { quote: '##mix_normal_10##' })
  staysQuiet('ok.headings-with-signs')
  cannotTell('when the facts were saved by an older engine', { oddities: { known: false, why: 'not-collected' } })
})
