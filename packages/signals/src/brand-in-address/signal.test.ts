import { claim, describeSignal, known, mailbox, sender } from '@honmono/testkit'
import { brandInAddress } from './signal.ts'

const claims = known([claim('amazon', 'Amazon')])

describeSignal(brandInAddress, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.domain-as-mailbox-name', { brand: 'amazon', word: 'amazon.co.jp', site: 'mail-center.example' })
  raises('ng.name-beside-support', { brand: 'mercari', address: 'support-mercari@rescue-desk.example' })
  staysQuiet('ok.customer-tag')
  staysQuiet('ok.shop-keeps-a-mailbox-for-its-store')
  given('when the brand’s domain begins a stranger’s host', { sender: known(sender('info@amazon.co.jp.mail.example')) }, 'raised')
  given(
    'when the address to answer carries it',
    { sender: known(sender('info@x.example', '', { replyTo: [mailbox('amazon.co.jp@y.example')] })) },
    'raised',
  )
  given('when a list rewrote the address', { sender: known(sender('kenta=amazon.com@list.example')) }, 'clear')
  given('when the name is a piece of a longer word', { claims, sender: known(sender('amazonia@reisen.example')) }, 'clear')
  given('when it is the brand’s own address', { claims, sender: known(sender('amazon-news@amazon.co.jp')) }, 'clear')
  given('when a fan of the brand writes', { sender: known(sender('amazon-fan@club.example')) }, 'clear')
  cannotTell('when the text was pasted without its sender', { sender: { known: false, why: 'no-headers' } })
})
