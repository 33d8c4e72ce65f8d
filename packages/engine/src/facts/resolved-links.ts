import type { Knowledge } from '../knowledge/knowledge.ts'
import { LIMITS } from '../limits.ts'
import type { Gap } from '../message/types.ts'
import { foreignTo, leadingClaims } from './ask-facts.ts'
import { parseTarget } from './hosts.ts'
import { whereLeads } from './links.ts'
import type { Facts, Link } from './types.ts'
import { unwrap } from './unwrap.ts'

/** Where an address led when somebody asked it (lookups/). */
export interface ResolvedLink {
  /** As `toResolve` gave it. */
  readonly href: string
  /** From `href` to the last address that is known. */
  readonly chain: readonly string[]
  /** The last address gave an answer of its own. False: it was not asked, or did not answer. */
  readonly arrived: boolean
}

/** Each address that is asked costs time, and tells its owner that somebody reads. */
export const RESOLVED_LINKS = 20

/** The addresses worth asking where they lead, also those of the mails inside, each once, those to press first. Not asked: what nobody
    sees or can press; what was read from a picture, and may be somebody else's address; footers, for an unsubscribe link may act when it
    is opened. */
export function toResolve(facts: Facts): readonly string[] {
  const asked = linksOf(facts).filter((link) => isAsked(link) && link.role !== 'footer')
  const pressedFirst = [...asked.filter(({ role }) => role === 'action'), ...asked.filter(({ role }) => role !== 'action')]
  return [...new Set(pressedFirst.map(lastOf))].slice(0, RESOLVED_LINKS)
}

function linksOf({ links, inner = [] }: Facts): readonly Link[] {
  return [...(links.known ? links.value : []), ...inner.flatMap(({ facts }) => linksOf(facts))]
}

/** The facts with where opaque links led, as if the message had led there openly; claims and all else stay.
    Whoever is asked sees who asks: a short address can lead a checker to the brand's own site and a phone to the fake. So an end is
    believed only where it speaks against the message; any other leaves the link as unknown as it was. Mails inside are left alone. */
export function withResolved(facts: Facts, resolved: readonly ResolvedLink[], knowledge: Knowledge): Facts {
  const byHref = new Map(resolved.map((one) => [one.href, one]))
  return withWays(facts, byHref, (link, answer) => ledOn(link, answer, facts, knowledge))
}

/** The facts with the note that links were asked, and none of their ends believed. */
export function withResolvedDoubted(facts: Facts, resolved: readonly ResolvedLink[], knowledge: Knowledge): Facts {
  const byHref = new Map(resolved.map((one) => [one.href, one]))
  return withWays(facts, byHref, (link, answer) => ({ link, known: ledOn(link, answer, facts, knowledge).known }))
}

/** A link after the question; `known`: it led out of the services that hide their targets. */
interface Led {
  readonly link: Link
  readonly known: boolean
}

function withWays(facts: Facts, byHref: ReadonlyMap<string, ResolvedLink>, led: (link: Link, answer: ResolvedLink) => Led): Facts {
  if (!facts.links.known) return facts
  const unknown = new Set<string>()
  const mayDiffer = new Set<string>()
  const links = facts.links.value.map((link): Link => {
    if (!link.opaque) return link
    const answer = isAsked(link) ? byHref.get(lastOf(link)) : undefined
    const after = answer === undefined ? { link, known: false } : led(link, answer)
    if (!link.hidden) (after.known && answer?.arrived === true ? mayDiffer : unknown).add(link.host)
    return after.link
  })
  const gaps: Gap[] = facts.gaps.filter(
    ({ id, detail }) => !(id === 'link-target' && mayDiffer.has(detail) && !unknown.has(detail)) && id !== 'link-target-may-differ',
  )
  const before = facts.gaps.filter(({ id }) => id === 'link-target-may-differ').map(({ detail }) => detail)
  const differ = [...new Set([...before, ...mayDiffer])].map((detail): Gap => ({ id: 'link-target-may-differ', detail }))
  return { ...facts, links: { known: true, value: links }, gaps: [...gaps, ...differ] }
}

function ledOn(link: Link, { chain }: ResolvedLink, facts: Facts, knowledge: Knowledge): Led {
  const end = parseTarget(chain.at(-1) ?? '')
  if (chain.length < 2 || end === null || end.host === '' || end.href.length > LIMITS.hrefChars) return { link, known: false }
  const way = unwrap(end.href, knowledge)
  const leads = whereLeads(link.href, {
    chain: [...link.chain, ...chain.slice(1, -1), ...way.chain],
    unwrapped: [...link.unwrapped, ...way.unwrapped],
    opaque: way.opaque,
  })
  const led = { ...link, ...leads }
  if (leads.opaque || hidesTargets(leads.host, knowledge)) return { link, known: false }
  return { link: speaksAgainst(led, facts, knowledge) ? led : link, known: true }
}

/** The home page of a shortener is no end either: nobody was led to it to read it. */
const hidesTargets = (host: string, knowledge: Knowledge) =>
  (['shorteners', 'trackers'] as const).some((list) => knowledge.listed(list, host) !== undefined)

/** Nobody whom the message names or comes from, no listed brand and no host that everybody links to gains from this end. */
function speaksAgainst(link: Link, { claims, sender }: Facts, knowledge: Knowledge): boolean {
  const { host } = link
  const posing = leadingClaims(claims.known ? claims.value : [])
  const from = sender.known ? sender.value.from : []
  return (
    posing.every(({ brand }) => foreignTo(brand, link, knowledge)) &&
    knowledge.listed('neutral', host) === undefined &&
    (knowledge.ownerOf(host) === null || knowledge.listed('rented', host) !== undefined) &&
    !from.some(({ domain }) => domain !== '' && knowledge.sameOwner(domain, host))
  )
}

const lastOf = ({ chain, href }: Link) => chain.at(-1) ?? href

function isAsked(link: Link): boolean {
  return link.opaque && !link.hidden && !link.defanged && link.uncertain !== true && /^https?:/i.test(lastOf(link))
}
