import { claim, describeSignal, known, link } from '@honmono/testkit'
import { shortenerLink } from './signal.ts'

const amazon = known([claim('amazon', 'Amazon')])

describeSignal(shortenerLink, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.amazon-behind-short-address', { brand: 'amazon', host: 'bit.ly' })
  staysQuiet('ok.prime-renewal-own-short-domain')
  staysQuiet('ok.friend-shares-short-address')
  given('for a full address', { claims: amazon, links: known([link('https://x.example/')]) }, 'clear')
  given('for a short address in the footer', { claims: amazon, links: known([link('https://bit.ly/x', { role: 'footer' })]) }, 'clear')
  cannotTell('when the body is encrypted', { links: { known: false, why: 'encrypted' } })
})
