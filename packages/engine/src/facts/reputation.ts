import { isRegistered, type Knowledge } from '../knowledge/knowledge.ts'
import type { Gap } from '../message/types.ts'
import type { DomainAge, Facts, Link, Listing, LookupId } from './types.ts'

/** Domains whose age is asked; each question takes time, and tells a registry what is being read. */
const AGED_SITES = 10
const LISTED_ADDRESSES = 200

/** Registrable domains of the links that a person can press, those to press first. Left out, since their age tells nothing: places below a
    domain that many share, brands' own sites, and services that lead elsewhere or that everybody links to. */
export function sitesToAge(facts: Facts, knowledge: Knowledge): readonly string[] {
  return agedSites(facts, knowledge).slice(0, AGED_SITES)
}

const AGELESS = ['neutral', 'rented', 'shorteners', 'trackers'] as const

function agedSites(facts: Facts, knowledge: Knowledge): readonly string[] {
  const tells = (host: string) => knowledge.ownerOf(host) === null && AGELESS.every((list) => knowledge.listed(list, host) === undefined)
  const sites = pressable(facts).flatMap(({ site, host }) => (site !== null && isRegistered(site) && tells(host) ? [site] : []))
  return [...new Set(sites)]
}

/** Every address on the way of a link, those to press first: any of them may be listed. */
export function addressesToList(facts: Facts): readonly string[] {
  const addresses = pressable(facts).flatMap(({ href, chain }) => [href, ...chain])
  return [...new Set(addresses.filter((address) => /^https?:/i.test(address)))].slice(0, LISTED_ADDRESSES)
}

function pressable({ links, inner = [] }: Facts): readonly Link[] {
  const own = (links.known ? links.value : []).filter(
    ({ hidden, defanged, scheme, uncertain }) => !hidden && !defanged && uncertain !== true && (scheme === 'http' || scheme === 'https'),
  )
  const pressedFirst = [...own.filter(({ role }) => role === 'action'), ...own.filter(({ role }) => role !== 'action')]
  return [...pressedFirst, ...inner.flatMap(({ facts }) => pressable(facts))]
}

/** The facts with the ages that were found out, mails inside included. Which ages are not known is said; where none is, nobody knows whether
    one of the domains is young. */
export function withAges(facts: Facts, ages: readonly DomainAge[], knowledge: Knowledge): Facts {
  return everyLevel(facts, 'domain-age', (level) => {
    const sites = agedSites({ ...level, inner: [] }, knowledge)
    const value = ages.filter(({ site }) => sites.includes(site))
    const untold = sites.filter((site) => !value.some((age) => age.site === site && age.registered !== null))
    const gaps = untold.slice(0, AGED_SITES).map((detail): Gap => ({ id: 'domain-age', detail }))
    const isKnown = sites.length === 0 || value.length > 0
    return {
      ...level,
      domainAges: isKnown ? { known: true, value } : { known: false, why: 'not-asked' },
      gaps: [...level.gaps.filter(({ id }) => id !== 'domain-age'), ...gaps],
    }
  })
}

/** The facts with what the lists say, mails inside included. `gaps`: what is amiss with the lists themselves. */
export function withListings(facts: Facts, listings: readonly Listing[], gaps: readonly Gap[] = []): Facts {
  return everyLevel(facts, 'feeds', (level) => {
    const own = new Set(pressable({ ...level, inner: [] }).flatMap(({ href, chain }) => [href, ...chain]))
    const value = listings.filter(({ address }) => own.has(address))
    return { ...level, listings: { known: true, value }, gaps: [...level.gaps, ...gaps] }
  })
}

function everyLevel(facts: Facts, id: LookupId, change: (facts: Facts) => Facts): Facts {
  const changed: Facts = { ...change(facts), lookups: [...new Set([...(facts.lookups ?? []), id])] }
  if (facts.inner === undefined) return changed
  return { ...changed, inner: facts.inner.map((mail) => ({ ...mail, facts: everyLevel(mail.facts, id, change) })) }
}
