import { describeSignal, known } from '@honmono/testkit'
import { foreignServer } from './signal.ts'

describeSignal(foreignServer, ({ raises, staysQuiet, cannotTell }) => {
  raises('ng.calls-itself-the-card-company', { brand: 'smbc-card', server: 'v203-0-113-52.static.hosting.example', pretends: true })
  raises('ng.two-strangers-on-the-way', { brand: 'amazon', server: '192.0.2.200', said: 'wsxedc', pretends: false })
  staysQuiet('ok.own-server')
  staysQuiet('ok.forwarded-by-the-old-school')
  staysQuiet('ok.through-a-delivery-service')
  cannotTell('when the text was pasted without its headers', { route: { known: false, why: 'no-headers' }, links: known([]) })
})
