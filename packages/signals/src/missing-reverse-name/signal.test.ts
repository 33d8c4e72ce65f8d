import { claim, describeSignal, known, sender } from '@honmono/testkit'
import { missingReverseName } from './signal.ts'

const claims = known([claim('amazon', 'Amazon')])
const from = { sender: known(sender('info@shop.example')) }
const hop = { from: 'x', by: 'mx.reader.example', ip: '203.0.113.5', reverse: '', date: null }

describeSignal(missingReverseName, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.unnamed-machine', { brand: 'smbc-card', ip: '203.0.113.77' })
  raises('ng.unnamed-behind-a-mailing-list', { brand: 'smbc-card', ip: '203.0.113.78' })
  staysQuiet('ok.named-machine')
  staysQuiet('ok.unnamed-inside-the-house')
  staysQuiet('ok.unnamed-behind-its-own-server')
  given('when the server did not look', { ...from, claims, route: known([{ ...hop, reverse: null }]) }, 'clear')
  given(
    'when the unnamed machine stands in a line that does not follow on',
    { ...from, claims, route: known([{ ...hop, ip: '198.51.100.1', reverse: 'mx.relay.example' }, hop]) },
    'clear',
  )
  for (const ip of ['172.16.4.1', '100.64.0.9', '127.0.0.1', 'fd12::1', '::1']) {
    given(`when the unnamed machine is in the reader’s own house (${ip})`, { ...from, claims, route: known([{ ...hop, ip }]) }, 'clear')
  }
  given('when nobody is posed as', { ...from, route: known([hop]) }, 'clear')
  cannotTell('when the text was pasted without its headers', { ...from, route: { known: false, why: 'no-headers' } })
})
