import { describeSignal, known, link } from '@honmono/testkit'
import { numericHost } from './signal.ts'

const at = (href: string) => ({ links: known([link(href, { ip: true, site: null })]) })

describeSignal(numericHost, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.number-instead-of-a-name', { host: '203.0.113.45' })
  staysQuiet('ok.router-manual')
  given('for a number written as one figure', at('http://3405803821/'), 'raised')
  given('for an IPv6 number', at('http://[2001:db8::5]/'), 'raised')
  for (const host of ['10.0.0.1', '172.16.0.9', '127.0.0.1', '[::1]', '[fd00::1]'])
    given(`for the private address ${host}`, at(`http://${host}/`), 'clear')
  cannotTell('when the body could not be decoded', { links: { known: false, why: 'undecodable' } })
})
