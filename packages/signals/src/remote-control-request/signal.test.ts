import { describeSignal } from '@honmono/testkit'
import { remoteControlRequest } from './signal.ts'

describeSignal(remoteControlRequest, ({ raises, staysQuiet, cannotTell }) => {
  raises('ng.virus-warning', { quote: '遠隔操作ソフト（AnyDesk）をインストールしてください' })
  raises('ng.support-in-english', { quote: 'Download and run AnyDesk' })
  staysQuiet('ok.remote-work-seminar')
  cannotTell('when there is no body to read', { asks: { known: false, why: 'no-body' } })
})
