import { type DomainAge, defineSignal, foreignLinks } from '@honmono/engine/kit'
import { text } from './text.ts'

/** Palo Alto Networks' Unit 42 calls a domain new for 32 days, by its analysis the best span to find harmful ones in (2019). Of 65,255
    domains that phishing was reported on, 45 % had been registered within 14 days (Interisle, Phishing Landscape 2020). JPCERT/CC, too, takes
    a .jp domain for one registered for phishing where both fall into one month (report on 2021). Sources: docs/lookups.md. */
const YOUNG_DAYS = 32

/** Under a brand's name, a foreign site whose domain was registered a short time ago. Only adds to the finding that it is foreign: shops
    and campaigns start anew, too. Where the registry does not tell, the first certificate may. An old domain says nothing: many are broken
    into. */
export const youngDomain = defineSignal({
  id: 'young-domain',
  asks: 'Does a message that poses as a brand lead to a domain that was registered a short time ago?',
  direction: 'fake',
  about: 'links',
  needs: ['domainAges', 'links', 'claims'],
  strength: 'medium',
  text,
  detect: ({ domainAges, links, claims }, knowledge) =>
    foreignLinks(claims, links, knowledge).flatMap(({ claim: { brand, name, strength }, link: { host, site, at } }) => {
      const age = domainAges.find((one) => one.site === site)
      const start = age === undefined ? null : startOf(age)
      if (site === null || start === null || start.days < 0 || start.days > YOUNG_DAYS) return []
      return [{ brand, name, claim: strength, host, site, ...start, at }]
    }),
})

/** The registry's word goes before that of certificates: a domain may be old and its first certificate new. */
function startOf({ registered, days, source, certificate }: DomainAge) {
  if (registered !== null && days !== null) return { since: registered, days, by: 'registry' as const, source }
  return certificate == null ? null : { ...certificate, by: 'certificate' as const }
}
