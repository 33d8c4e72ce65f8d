import { claim, describeSignal, known, link } from '@honmono/testkit'
import { officialLinks } from './signal.ts'

const claims = known([claim('amazon', 'Amazon')])
const own = link('https://www.amazon.co.jp/')

describeSignal(officialLinks, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.amazon-order-notice', { brand: 'amazon', count: 2 })
  staysQuiet('ok.one-button-leads-elsewhere')
  given('when another link carries a program', { claims, links: known([own, link('javascript:go()', { host: '', site: null })]) }, 'clear')
  given('when a site is written before an @', { claims, links: known([link('https://www.amazon.co.jp/', { userinfo: 'x' })]) }, 'clear')
  given('when there is nothing to press', { claims, links: known([link('https://www.amazon.co.jp/', { role: 'footer' })]) }, 'clear')
  given('when nobody is posed as', { links: known([own]) }, 'clear')
  cannotTell('when the body could not be decoded', { links: { known: false, why: 'undecodable' } })
})
