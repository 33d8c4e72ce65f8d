import { claim, describeSignal, known, link } from '@honmono/testkit'
import { foreignLink } from './signal.ts'

const amazon = known([claim('amazon', 'Amazon')])

describeSignal(foreignLink, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.amazon-payment-update', { brand: 'amazon', site: 'account-check.example', claim: 'strong' })
  raises('ng.amazon-locked-account-english', { brand: 'amazon', site: 'mail-center.example' })
  staysQuiet('ok.amazon-order-official-links')
  staysQuiet('ok.gift-card-campaign')
  staysQuiet('ok.friend-recommends-book')
  given(
    'for a medium claim too',
    { claims: known([claim('amazon', 'Amazon', { strength: 'medium' })]), links: known([link('https://x.example/')]) },
    'raised',
  )
  given(
    'for rented ground, whoever owns the service',
    { claims: amazon, links: known([link('https://honmono-test.s3.amazonaws.com/')]) },
    'raised',
  )
  given(
    'for a brand that is hardly claimed',
    { claims: known([claim('amazon', 'Amazon', { strength: 'weak' })]), links: known([link('https://x.example/')]) },
    'clear',
  )
  given(
    'for an organisation that no list holds',
    { claims: known([claim(null, 'みどり銀行')]), links: known([link('https://x.example/')]) },
    'clear',
  )
  given('for the brand’s subdomains', { claims: amazon, links: known([link('https://pay.amazon.co.jp/')]) }, 'clear')
  given(
    'for a short address, whose target only the net knows',
    { claims: amazon, links: known([link('https://bit.ly/x', { opaque: true })]) },
    'clear',
  )
  given(
    'for a click counter that hides its target',
    { claims: amazon, links: known([link('https://u0.ct.sendgrid.net/x', { opaque: true })]) },
    'clear',
  )
  given('for a link in the footer', { claims: amazon, links: known([link('https://x.example/', { role: 'footer' })]) }, 'clear')
  given('for a link that nobody can see', { claims: amazon, links: known([link('https://x.example/', { hidden: true })]) }, 'clear')
  given(
    'for a link that a warning made harmless',
    { claims: amazon, links: known([link('https://x.example/', { defanged: true })]) },
    'clear',
  )
  cannotTell('when the body could not be decoded', { links: { known: false, why: 'undecodable' } })
})
