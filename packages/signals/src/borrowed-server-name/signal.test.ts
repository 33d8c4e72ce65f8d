import { claim, describeSignal, known } from '@honmono/testkit'
import { borrowedServerName } from './signal.ts'

const claims = known([claim('amazon', 'Amazon')])
const hop = { from: 'mail.amazon.co.jp', by: 'mx.reader.example', ip: '203.0.113.5', reverse: 'v7.hosting.example', date: null }

describeSignal(borrowedServerName, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.calls-itself-the-card-company', { brand: 'smbc-card', said: 'mail.vpass.ne.jp', server: 'v7.hosting.example' })
  staysQuiet('ok.calls-itself-what-it-is')
  staysQuiet('ok.delivery-service-under-the-companys-name')
  given('when it borrows the name of a brand', { claims, route: known([hop]) }, 'raised')
  given('when it borrows the name of a brand that is not posed as', { claims: known([claim('jcb', 'JCB')]), route: known([hop]) }, 'clear')
  given('when no name was found for it', { claims, route: known([{ ...hop, reverse: '' }]) }, 'clear')
  given('when the server did not look', { claims, route: known([{ ...hop, reverse: null }]) }, 'clear')
  given('when it only looks like the brand’s name', { claims, route: known([{ ...hop, from: 'mail.amazon.co.jp.example' }]) }, 'clear')
  given('when it is called differently, but by nobody’s name', { claims, route: known([{ ...hop, from: 'localhost' }]) }, 'clear')
  cannotTell('when the text was pasted without its headers', { claims, route: { known: false, why: 'no-headers' } })
})
