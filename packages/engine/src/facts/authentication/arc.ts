import { siteOf } from '../../knowledge/knowledge.ts'
import type { Message } from '../../message/types.ts'
import type { ArcResult, Authentication, Sender } from '../types.ts'
import { alignedSite } from './aligned.ts'
import { type Method, parseResults } from './results.ts'
import { tagsOf } from './signatures.ts'
import { verdictsOf } from './verdicts.ts'

/** RFC 8617 section 4.2.1. */
const MOST_SETS = 50

export interface ArcOptions {
  /** Fields up to this one are the own house's; it seals, too, when it takes a mail in. */
  readonly after: number
  readonly isTrustedSealer: (domain: string) => boolean
}

/** The chain of those who passed the mail on, as far as the own server says that it holds. Who seals can write whatever he likes about what
    he received: so every sealer must be one that is known to check. */
export function arcOf(method: Method, message: Message, sender: Sender, { after, isTrustedSealer }: ArcOptions): ArcResult {
  const chain = chainBelow(message, after)
  const sealers = chain.map(({ sealer }) => sealer)
  const trusted = method.result === 'pass' && sealers.length > 0 && sealers.every(isTrustedSealer)
  return {
    result: method.result,
    sealer: sealers.at(-1) ?? null,
    trusted,
    site: trusted ? siteFound(chain[0]?.found, method, sender) : null,
  }
}

interface Link {
  readonly sealer: string
  /** What the sealer found; null when it did not say. */
  readonly found: Pick<Authentication, 'spf' | 'dkim' | 'dmarc'>
}

/** The sets i=1, 2 … (RFC 8617 section 5.2), each with one seal and one list of results; nothing where one is missing or doubled. */
function chainBelow({ headers }: Message, after: number): readonly Link[] {
  const below = headers.slice(after + 1)
  const seals = byInstance(below.filter(({ key }) => key === 'arc-seal').map(({ raw }) => ({ raw, tags: tagsOf(raw) })))
  const results = byInstance(
    below.filter(({ key }) => key === 'arc-authentication-results').map(({ raw }) => ({ raw, tags: tagsOf(raw.slice(0, INSTANCE_CHARS)) })),
  )
  const chain: Link[] = []
  for (let instance = 1; instance <= Math.min(seals.size, MOST_SETS); instance++) {
    const seal = seals.get(instance)
    const result = results.get(instance)
    if (seal === undefined || result === undefined || seal === null || result === null) return []
    const methods = parseResults(result.raw.slice(result.raw.indexOf(';') + 1)).methods
    chain.push({ sealer: (seal.tags.get('d') ?? '').toLowerCase(), found: verdictsOf(methods, []) })
  }
  return chain
}
const INSTANCE_CHARS = 20

interface Tagged {
  readonly raw: string
  readonly tags: ReadonlyMap<string, string>
}
/** null: two fields claim the same place. */
function byInstance(fields: readonly Tagged[]): ReadonlyMap<number, Tagged | null> {
  const placed = new Map<number, Tagged | null>()
  for (const field of fields) {
    const instance = Number(field.tags.get('i') ?? 0)
    placed.set(instance, placed.has(instance) ? null : field)
  }
  return placed
}

/** Gmail repeats in a comment what the first sealer found. */
function siteFound(found: Link['found'] | undefined, { comment }: Method, sender: Sender): string | null {
  const proved = found === undefined ? null : alignedSite(found, sender)
  if (proved !== null) return proved
  const author = sender.from.length === 1 && sender.fromFields === 1 ? sender.from[0]?.site : null
  const told = /\bdmarc=pass\s+fromdomain=([a-z0-9.-]{1,253})/i.exec(comment)?.[1]
  return told !== undefined && author != null && siteOf(told.toLowerCase()) === author ? author : null
}
