import { ask, describeSignal, known, mailbox, sender } from '@honmono/testkit'
import { ownDomainPose } from './signal.ts'

describeSignal(ownDomainPose, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.it-desk-from-elsewhere', { house: 'reader.example', site: 'mailbox-keeper.example' })
  staysQuiet('ok.own-it-desk')
  staysQuiet('ok.list-via')
  given(
    'when its own name is written with letters that only look like it',
    {
      sender: known(sender('desk@mailbox-keeper.example', 'r\u0435ader.ex\u200bample IT Desk', { to: [mailbox('hanako@reader.example')] })),
      asks: known([ask('login')]),
    },
    'raised',
  )
  cannotTell('when there are no headers', { sender: { known: false, why: 'no-headers' } })
})
