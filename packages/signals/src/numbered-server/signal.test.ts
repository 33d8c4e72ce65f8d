import { claim, describeSignal, known, sender } from '@honmono/testkit'
import { numberedServer } from './signal.ts'

const claims = known([claim('amazon', 'Amazon')])
const from = { sender: known(sender('info@shop.example')) }
const hop = { from: 'x', by: 'mx.reader.example', ip: '203.0.113.5', reverse: 'host-203-0-113-5.line.example', date: null }

describeSignal(numberedServer, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.access-line', { brand: 'smbc-card', server: 'pl40122.nas92.ppp.kaisen.example' })
  raises('ng.rented-machine-behind-a-mailing-list', { server: 'v203-0-113-53.hosting.example' })
  staysQuiet('ok.company-names-its-machines')
  staysQuiet('ok.delivery-service-numbers-its-machines')
  given('when the machine is numbered', { ...from, claims, route: known([hop]) }, 'raised')
  given('when it has no name at all (told by missing-reverse-name)', { ...from, claims, route: known([{ ...hop, reverse: '' }]) }, 'clear')
  given('when the server did not look', { ...from, claims, route: known([{ ...hop, reverse: null }]) }, 'clear')
  given('when nobody is posed as', { ...from, route: known([hop]) }, 'clear')
  given('when a name is endless', { ...from, claims, route: known([{ ...hop, reverse: '1.'.repeat(2_000) }]) }, 'clear')
  cannotTell('when the text was pasted without its headers', { ...from, claims, route: { known: false, why: 'no-headers' } })
})
