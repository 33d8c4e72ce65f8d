import {
  addressesToList,
  type DomainAge,
  type Engine,
  type Envelope,
  envelopeOf,
  type Facts,
  type Gap,
  heedResolved,
  type Listing,
  type Opened,
  type ResolvedLink,
  sitesToAge,
  toResolve,
  type Verified,
  withAges,
  withListings,
  withVerified,
} from '@honmono/engine'

/** What may be asked of the outside world; each only when the person turned it on. None of them ever rejects. */
export interface Lookups {
  /** Follows short and redirecting addresses to where they lead: `createLinkResolver` of `@honmono/lookups`. */
  readonly links?: { resolveAll(hrefs: readonly string[]): Promise<readonly ResolvedLink[]> }
  /** Proves the sender by what his domain says in DNS; `mail` is the mail as it arrived, to the byte. */
  readonly dns?: { verify(mail: Uint8Array, envelope: Envelope | null): Promise<Verified> }
  /** How long registrable domains have been registered: `createAgeLookup` of `@honmono/lookups`; one that is not known is left out. */
  readonly ages?: { agesOf(sites: readonly string[]): Promise<readonly DomainAge[]> }
  /** Which addresses stand on lists of fakes; `gaps`: what is amiss with the lists themselves, asked after that. */
  readonly feeds?: { listed(addresses: readonly string[]): Promise<readonly Listing[]>; gaps?(): readonly Gap[] }
}

/** The facts with what the outside world said, in this order: where links lead, who sent it, and what is known of where they lead. */
export async function lookUp(facts: Facts, opened: Opened, { links, dns, ages, feeds }: Lookups, engine: Engine): Promise<Facts> {
  let known = facts
  const hrefs = links === undefined ? [] : toResolve(known)
  if (links !== undefined && hrefs.length > 0) known = heedResolved(known, await links.resolveAll(hrefs), engine)
  if (dns !== undefined) known = await verified(known, opened, dns)
  const addresses = feeds === undefined ? [] : addressesToList(known)
  if (feeds !== undefined && addresses.length > 0) {
    const listings = await feeds.listed(addresses)
    known = withListings(known, listings, feeds.gaps?.())
  }
  const sites = ages === undefined ? [] : sitesToAge(known, engine.knowledge)
  if (ages !== undefined && sites.length > 0) known = withAges(known, await ages.agesOf(sites), engine.knowledge)
  return known
}

/** A signature proves a mail wherever it lies: also one that somebody attached. How that one came, only its sender tells. */
async function verified(facts: Facts, { message, mails }: Opened, dns: NonNullable<Lookups['dns']>, isInner = false): Promise<Facts> {
  const proved =
    message.headerSource === 'wire' ? withVerified(facts, await dns.verify(message.bytes, isInner ? null : envelopeOf(facts))) : facts
  if (facts.inner === undefined) return proved
  const inner: (typeof facts.inner)[number][] = []
  for (const [nth, mail] of facts.inner.entries()) {
    const opened = mails[nth]?.opened
    inner.push(opened === undefined ? mail : { ...mail, facts: await verified(mail.facts, opened, dns, true) })
  }
  return { ...proved, inner }
}
