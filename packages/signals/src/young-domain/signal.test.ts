import type { DomainAge } from '@honmono/engine'
import { claim, describeSignal, known, link } from '@honmono/testkit'
import { youngDomain } from './signal.ts'

const registered = (site: string, days: number, more: Partial<DomainAge> = {}) => {
  const since = new Date(Date.UTC(2026, 10, 28) - days * 86_400_000).toISOString().slice(0, 10)
  return known<readonly DomainAge[]>([{ site, registered: since, days, source: 'rdap.registry.example', ...more }])
}
const firstCertificate = (site: string, days: number) =>
  registered(site, 0, {
    registered: null,
    days: null,
    source: '',
    certificate: { since: '2026-11-20', days, source: 'certificates.example' },
  })
const claims = known([claim('amazon', 'Amazon')])
const links = known([link('https://a.foreign.example/')])
const posing = { claims, links }

describeSignal(youngDomain, ({ raises, staysQuiet, cannotTell, given }) => {
  const found = { brand: 'amazon', since: '2026-11-20', days: 8, by: 'registry', source: 'rdap.registry.example' }
  raises('ng.registered-last-week', found, { domainAges: registered('member-kakunin.example', 8) })
  staysQuiet('ok.new-shop', { domainAges: registered('matsuya-toki-shop.example', 8) })
  given('on the day of the registration', { ...posing, domainAges: registered('foreign.example', 0) }, 'raised')
  given('on day 32', { ...posing, domainAges: registered('foreign.example', 32) }, 'raised')
  given('on day 33', { ...posing, domainAges: registered('foreign.example', 33) }, 'clear')
  given('after twenty years', { ...posing, domainAges: registered('foreign.example', 7_305) }, 'clear')
  given('when only another domain is young', { ...posing, domainAges: registered('other.example', 3) }, 'clear')
  given(
    'by its first certificate, where the registry does not tell',
    { ...posing, domainAges: firstCertificate('foreign.example', 8) },
    'raised',
  )
  given('when its first certificate is old', { ...posing, domainAges: firstCertificate('foreign.example', 400) }, 'clear')
  given(
    'when the registry knows it for long, however new its first certificate is',
    {
      ...posing,
      domainAges: registered('foreign.example', 4_000, { certificate: { since: '2026-11-25', days: 3, source: 'certificates.example' } }),
    },
    'clear',
  )
  given('when nobody is posed as', { links, domainAges: registered('foreign.example', 3) }, 'clear')
  given(
    'when the young domain is the brand’s own',
    { claims, links: known([link('https://www.amazon.co.jp/')]), domainAges: registered('amazon.co.jp', 3) },
    'clear',
  )
  given(
    'when the link stands in the footer',
    { claims, links: known([link('https://a.foreign.example/', { role: 'footer' })]), domainAges: registered('foreign.example', 3) },
    'clear',
  )
  cannotTell('when nobody was asked', posing)
  cannotTell('when the body could not be decoded', { links: { known: false, why: 'undecodable' }, domainAges: known([]) })
})
