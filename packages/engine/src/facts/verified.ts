import { handover } from './ask-facts.ts'
import { alignedSite } from './authentication/aligned.ts'
import type { ArcResult, Authentication, AuthResult, DkimResult, DmarcResult, Facts } from './types.ts'

/** What DNS told about one mail (lookups/). */
export interface Verified {
  /** null: the connecting address is not known. */
  readonly spf: AuthResult | null
  readonly dkim: readonly DkimResult[]
  readonly dmarc: DmarcResult | null
  readonly arc: ArcResult | null
}

/** How the mail came into the reader's house, which SPF asks about (RFC 7208 section 2.4). */
export interface Envelope {
  readonly ip: string
  readonly helo: string
  /** Envelope sender; '' for a bounce and where none is recorded. */
  readonly from: string
}

/** From the Received field that the reader's own server wrote, and the Return-Path. null where the mail does not tell. */
export function envelopeOf({ route, sender }: Facts): Envelope | null {
  const hop = route.known ? handover(route.value) : undefined
  if (hop === undefined || hop.ip === null) return null
  return { ip: hop.ip, helo: hop.from ?? '', from: (sender.known ? sender.value.returnPath?.address : undefined) ?? '' }
}

/** The facts with what DNS told. A key may be gone since the mail came and DNS may be silent: the word of the reader's own server stays where
    it proves the sender and DNS does not, or where DNS said nothing. */
export function withVerified(facts: Facts, { spf, dkim, dmarc, arc }: Verified): Facts {
  const { sender, authentication: told } = facts
  if (!sender.known || sender.value.source !== 'wire') return facts
  const asked: Facts = { ...facts, lookups: [...new Set([...(facts.lookups ?? []), 'dns' as const])] }
  const site = alignedSite({ spf, dkim, dmarc }, sender.value)
  const proved = told.known && told.value.alignedSite !== null
  if (site === null && (proved || isSilent({ spf, dkim, dmarc }))) return asked
  const [author] = sender.value.from
  const value: Authentication = {
    by: 'this-check',
    authservId: '',
    spf,
    dkim,
    dmarc,
    arc,
    alignedSite: site,
    at: author?.at ?? { part: 'header:from', start: 0, end: 0 },
  }
  return {
    ...asked,
    authentication: { known: true, value },
    gaps: asked.gaps.filter(({ id }) => id !== 'sender-not-authenticated'),
  }
}

/** Nobody answered, or there was nothing to ask about. */
function isSilent({ spf, dkim, dmarc }: Pick<Authentication, 'spf' | 'dkim' | 'dmarc'>): boolean {
  const silent = (one: AuthResult | null) => one === null || one.result === 'none' || one.result === 'temperror'
  return silent(spf) && dkim.every(silent) && silent(dmarc)
}
