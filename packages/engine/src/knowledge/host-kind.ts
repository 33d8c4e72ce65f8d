import { parse } from 'tldts'
import type { Knowledge } from './knowledge.ts'

/** Whose a host is. `one-owner`: all of it is one person's or company's, also where it is rented under a suffix that the public suffix list
    knows (x.pages.dev) · `within-shared`: below a service that many use, with nothing to tell whose · `shared`: such a service itself, or a
    suffix under which names are given out · `brand`: a listed brand's own, or one that carries no message of its own (app stores). */
export type HostKind = 'one-owner' | 'within-shared' | 'shared' | 'brand'

const SHARED = ['rented', 'shorteners', 'trackers', 'freemail'] as const

export function hostKind(host: string, knowledge: Knowledge): HostKind {
  const { domain, isIp } = parse(host, { allowPrivateDomains: true, validateHostname: false })
  if (isIp === true) return 'one-owner'
  if (knowledge.ownerOf(host) !== null || knowledge.listed('neutral', host) !== undefined) return 'brand'
  if (domain === null) return 'shared'
  // A service that stands above the rented name itself was let by it; one at or below that name is what others use.
  const services = sharedAt(host, knowledge).filter((service) => service.length >= domain.length)
  if (services.length === 0) return 'one-owner'
  return services.includes(host) ? 'shared' : 'within-shared'
}

/** The listed services that this host is, or is a part of. */
function sharedAt(host: string, knowledge: Knowledge): readonly string[] {
  const listed = SHARED.flatMap((list) => knowledge.listed(list, host)?.domain ?? [])
  const redirectors = redirectorHosts(knowledge)
  const labels = host.split('.')
  return [...listed, ...labels.map((_, nth) => labels.slice(nth).join('.')).filter((each) => redirectors.has(each))]
}

const redirectors = new WeakMap<Knowledge, ReadonlySet<string>>()
function redirectorHosts(knowledge: Knowledge): ReadonlySet<string> {
  const made = redirectors.get(knowledge) ?? new Set(knowledge.lists.redirectors.flatMap(({ hosts }) => hosts))
  redirectors.set(knowledge, made)
  return made
}
