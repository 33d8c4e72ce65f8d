import { claim, describeSignal, known, link } from '@honmono/testkit'
import { throwawayHost } from './signal.ts'

const claims = known([claim('amazon', 'Amazon')])

describeSignal(throwawayHost, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.letters-without-sense', { brand: 'amazon', site: 'xkqwzrtp.example', sign: 'letters' })
  staysQuiet('ok.small-shop')
  given('for an ending that is cheap in bulk', { claims, links: known([link('https://honmono-test.top/')]) }, 'raised')
  given('for letters and digits in turn', { claims, links: known([link('https://a7k2p9.example/')]) }, 'raised')
  given('for such an ending when nobody is posed as', { links: known([link('https://honmono-test.top/')]) }, 'clear')
  given('for readable words', { claims, links: known([link('https://lightspeed-shop.example/')]) }, 'clear')
  cannotTell('when the body could not be decoded', { links: { known: false, why: 'undecodable' } })
})
