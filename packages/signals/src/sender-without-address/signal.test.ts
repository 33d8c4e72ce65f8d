import { claim, describeSignal, known, mailbox, sender } from '@honmono/testkit'
import { senderWithoutAddress } from './signal.ts'

describeSignal(senderWithoutAddress, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.name-alone', { brand: 'amazon' })
  staysQuiet('ok.with-address')
  staysQuiet('ok.person-without-address')
  given(
    'when the mail was pasted and the app left the address out',
    {
      claims: known([claim('amazon', 'Amazon')]),
      sender: known({ ...sender('', 'Amazon'), from: [{ ...mailbox(''), name: 'Amazon' }], source: 'pasted' }),
    },
    'clear',
  )
  cannotTell('when the text was pasted without its sender', { sender: { known: false, why: 'no-headers' } })
})
