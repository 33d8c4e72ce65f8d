import { describeSignal, known, link } from '@honmono/testkit'
import { brandInHost } from './signal.ts'

describeSignal(brandInHost, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.brand-domain-in-front', { brand: 'amazon', word: 'amazon.co.jp', site: 'signin-check.example' })
  raises('ng.brand-with-hyphens', { brand: 'amazon', word: 'amazon.co.jp', site: 'amazon-co-jp-help.example' })
  staysQuiet('ok.longer-words')
  staysQuiet('ok.brand-abroad')
  given('for a name as a part of a label', { links: known([link('https://www-amazon.example/')]) }, 'raised')
  given('for a name in front of rented ground', { links: known([link('https://amazon-login.pages.dev/')]) }, 'raised')
  given('for a brand’s domain in front of a company’s own', { links: known([link('https://amazon.co.jp.midori.co.jp/')]) }, 'raised')
  given('for a company registered under .co.jp', { links: known([link('https://www.amazon-rakudo.co.jp/')]) }, 'clear')
  given('for a link in the footer', { links: known([link('https://amazon.fan.example/', { role: 'footer' })]) }, 'clear')
  given('for a link that a warning made harmless', { links: known([link('https://amazon.co.jp.x.example/', { defanged: true })]) }, 'clear')
  cannotTell('when the body could not be decoded', { links: { known: false, why: 'undecodable' } })
})
