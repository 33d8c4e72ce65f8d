import { ask, claim, describeSignal, known, mailbox, pressure, sender } from '@honmono/testkit'
import { replyElsewhere } from './signal.ts'

const amazon = { claims: known([claim('amazon', 'Amazon')]) }
const replyingTo = (address: string) => known(sender('info@amazon.co.jp', 'Amazon', { replyTo: [mailbox(address)] }))

describeSignal(replyElsewhere, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.brand-answers-to-free-mailbox', { address: 'cs-reply@amazon.co.jp', reply: 'amazon-henkin@gmail.com' })
  raises('ng.office-wants-personal-data-at-a-free-mailbox', { reply: 'minato.kyosai.center@outlook.jp' })
  staysQuiet('ok.mailing-list')
  staysQuiet('ok.contact-form')
  staysQuiet('ok.shop-in-a-market')
  given('when a brand’s answers go to a stranger', { ...amazon, sender: replyingTo('desk@x.example') }, 'raised')
  given('when a brand’s answers go to another host of its own', { ...amazon, sender: replyingTo('cs@amazon.com') }, 'clear')
  given(
    'when a company alarms and the answer goes to a free mailbox',
    {
      claims: known([claim(null, 'みさき銀行')]),
      pressure: known([pressure('unusual-access')]),
      sender: known(sender('info@misakibank.example', '', { replyTo: [mailbox('misaki@gmail.com')] })),
    },
    'raised',
  )
  given(
    'when a supplier’s hijacked thread brings a new bank account',
    { asks: known([ask('transfer')]), sender: known(sender('kimura@supplier.example', '', { replyTo: [mailbox('kimura@gmail.com')] })) },
    'raised',
  )
  given(
    'when a company asks nothing',
    {
      claims: known([claim(null, 'ひので株式会社')]),
      sender: known(sender('form@hinode.example', '', { replyTo: [mailbox('ichiro@gmail.com')] })),
    },
    'clear',
  )
  given(
    'when a club writes from a free mailbox and reads another',
    {
      claims: known([claim(null, 'ひかり協会')]),
      asks: known([ask('reply')]),
      sender: known(sender('hikari@gmail.com', '', { replyTo: [mailbox('hikari@outlook.jp')] })),
    },
    'clear',
  )
  cannotTell('when the text was pasted without its sender', { sender: { known: false, why: 'no-headers' } })
})
