import { claim, describeSignal, known, sender } from '@honmono/testkit'
import { borrowedServerName } from './signal.ts'

const claims = known([claim('amazon', 'Amazon')])
const from = { sender: known(sender('info@shop.example')) }
const hop = { from: 'mail.amazon.co.jp', by: 'mx.reader.example', ip: '203.0.113.5', reverse: 'v7.hosting.example', date: null }

describeSignal(borrowedServerName, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.calls-itself-the-card-company', { brand: 'smbc-card', said: 'mail.vpass.ne.jp', server: 'v7.hosting.example' })
  staysQuiet('ok.calls-itself-what-it-is')
  staysQuiet('ok.delivery-service-under-the-companys-name')
  given('when it borrows the name of a brand', { ...from, claims, route: known([hop]) }, 'raised')
  given(
    'when it borrows the name of a brand that is not posed as',
    { ...from, claims: known([claim('jcb', 'JCB')]), route: known([hop]) },
    'clear',
  )
  given('when no name was found for it', { ...from, claims, route: known([{ ...hop, reverse: '' }]) }, 'clear')
  given('when the server did not look', { ...from, claims, route: known([{ ...hop, reverse: null }]) }, 'clear')
  given(
    'when it only looks like the brand’s name',
    { ...from, claims, route: known([{ ...hop, from: 'mail.amazon.co.jp.example' }]) },
    'clear',
  )
  given('when it is called differently, but by nobody’s name', { ...from, claims, route: known([{ ...hop, from: 'localhost' }]) }, 'clear')
  cannotTell('when the text was pasted without its headers', { ...from, claims, route: { known: false, why: 'no-headers' } })
})
