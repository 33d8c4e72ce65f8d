import { claim, describeSignal, known, mailbox, sender } from '@honmono/testkit'
import { envelopeElsewhere } from './signal.ts'

const claims = known([claim('amazon', 'Amazon')])
const returningTo = (address: string) => known(sender('info@amazon.co.jp', 'Amazon', { returnPath: mailbox(address) }))

describeSignal(envelopeElsewhere, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.posted-by-a-stranger', { brand: 'amazon', site: 'hako-post.example' })
  staysQuiet('ok.own-bounce-host')
  staysQuiet('ok.return-path-carries-the-reader')
  given('when a known bulk mailer posted it', { claims, sender: returningTo('bounces@u0.ct.sendgrid.net') }, 'clear')
  given('when a mailing list posted it on', { claims, sender: returningTo('family-bounces@lists.example') }, 'clear')
  given('when it bounces to nobody', { claims, sender: returningTo('') }, 'clear')
  given(
    'when From is no address of the brand (told by foreign-sender)',
    { claims, sender: known(sender('x@y.example', '', { returnPath: mailbox('x@z.example') })) },
    'clear',
  )
  cannotTell('when the text was pasted without its sender', { sender: { known: false, why: 'no-headers' } })
})
