import { describeSignal, known, mailbox, sender } from '@honmono/testkit'
import { severalSenders } from './signal.ts'

const two = [mailbox('a@one.example'), mailbox('b@two.example')]

describeSignal(severalSenders, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.two-from-fields', { first: 'no-reply@amazon.co.jp', second: 'u71@kado-login.example' })
  staysQuiet('ok.two-authors-of-one-office')
  staysQuiet('ok.sender-field-names-the-one-who-sent')
  given('when one field holds strangers without a Sender', { sender: known(sender('', '', { from: two })) }, 'raised')
  given(
    'when two fields stand beside a Sender',
    { sender: known(sender('', '', { from: two, fromFields: 2, sender: mailbox('a@one.example') })) },
    'raised',
  )
  given(
    'when a comma in a name leaves a piece without an address',
    { sender: known(sender('', '', { from: [mailbox('', 'Mori'), mailbox('kenta@dev.example', 'Kenta')] })) },
    'clear',
  )
  cannotTell('when the text was pasted without its sender', { sender: { known: false, why: 'no-headers' } })
})
