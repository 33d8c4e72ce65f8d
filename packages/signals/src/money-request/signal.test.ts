import { describeSignal } from '@honmono/testkit'
import { moneyRequest } from './signal.ts'

describeSignal(moneyRequest, ({ raises, staysQuiet, cannotTell }) => {
  raises('ng.changed-account', { quote: '下記の口座へお振り込みいただけますでしょうか' })
  staysQuiet('ok.payment-received')
  cannotTell('when there is no body to read', { asks: { known: false, why: 'no-body' } })
})
