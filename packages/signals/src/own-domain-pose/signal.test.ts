import { describeSignal } from '@honmono/testkit'
import { ownDomainPose } from './signal.ts'

describeSignal(ownDomainPose, ({ raises, staysQuiet, cannotTell }) => {
  raises('ng.it-desk-from-elsewhere', { house: 'reader.example', site: 'mailbox-keeper.example' })
  staysQuiet('ok.own-it-desk')
  staysQuiet('ok.list-via')
  cannotTell('when there are no headers', { sender: { known: false, why: 'no-headers' } })
})
