import type { Gap } from '../message/types.ts'
import type { DomainAge, Facts, Link, Listing, LookupId } from './types.ts'

/** Domains whose age is asked; each question takes time, and tells a registry what is being read. */
const AGED_SITES = 10
const LISTED_ADDRESSES = 200

/** Registrable domains of the links that a person can press, those to press first. */
export function sitesToAge(facts: Facts): readonly string[] {
  return [...new Set(pressable(facts).flatMap(({ site }) => (site === null ? [] : [site])))].slice(0, AGED_SITES)
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

/** The facts with the ages that were found out, mails inside included. */
export function withAges(facts: Facts, ages: readonly DomainAge[]): Facts {
  return everyLevel(facts, 'domain-age', (level) => {
    const own = new Set(pressable({ ...level, inner: [] }).map(({ site }) => site))
    return { ...level, domainAges: { known: true, value: ages.filter(({ site }) => own.has(site)) } }
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
