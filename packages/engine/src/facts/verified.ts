import { handover } from './ask-facts.ts'
import { alignedSite, isWhole } from './authentication/aligned.ts'
import { isIrregular } from './authentication/collect.ts'
import type { ArcResult, Authentication, AuthResult, BimiRecord, DkimResult, DmarcResult, Facts, Sender } from './types.ts'

/** What DNS told about one mail (lookups/). */
export interface Verified {
  /** null: the connecting address is not known. */
  readonly spf: AuthResult | null
  readonly dkim: readonly DkimResult[]
  readonly dmarc: DmarcResult | null
  readonly arc: ArcResult | null
  readonly bimi?: BimiRecord | null
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

/** The facts with what DNS told. Asked from here, DNS can prove a sender; it hardly ever disproves one:
    - A proof counts, whatever the reader's own server found. By SPF alone only where that server said nothing: it saw the connection, and
      this check only a line about it.
    - Else the word of the reader's own server stays as it is: a key may be gone since the mail came, and DNS silent. Only what its results
      leave out is added: why a signature broke, what it leaves open, and who passed the mail on.
    - Where there is no such word, a failure counts only if nobody can have passed the mail on (`isFirstHand`). */
export function withVerified(facts: Facts, verified: Verified): Facts {
  const { sender, authentication: told } = facts
  if (!sender.known || sender.value.source !== 'wire') return facts
  const asked: Facts = { ...facts, lookups: [...new Set([...(facts.lookups ?? []), 'dns' as const])] }
  const { spf, dkim, dmarc, arc, bimi = null } = verified
  // What DMARC passed by is known here; its pass adds nothing.
  const failed = dmarc?.result === 'fail' ? dmarc : null
  const site = isIrregular(facts) ? null : alignedSite({ spf: told.known ? null : spf, dkim, dmarc: failed }, sender.value)
  if (site === null && told.known) {
    const value = explained(told.value, verified, sender.value)
    return { ...(value.alignedSite === null ? withGap(asked, verified) : asked), authentication: { known: true, value } }
  }
  const isHeard = site !== null || isFirstHand(facts, verified)
  const heard = { spf: isHeard || !isFailure(spf) ? spf : null, dkim, dmarc: isHeard || !isFailure(dmarc) ? dmarc : null }
  if (site === null && isSilent(heard)) return withGap(asked, verified)
  const [author] = sender.value.from
  const value: Authentication = {
    by: 'this-check',
    authservId: '',
    ...heard,
    arc,
    bimi,
    alignedSite: site,
    at: author?.at ?? { part: 'header:from', start: 0, end: 0 },
  }
  // Neither proved nor disproved: it is still true that nobody vouches for the address.
  const found: Facts = { ...asked, authentication: { known: true, value }, gaps: isHeard ? withoutGap(asked) : asked.gaps }
  return site === null ? withGap(found, verified) : found
}

const withoutGap = ({ gaps }: Facts) => gaps.filter(({ id }) => id !== 'sender-not-authenticated')

/** Where DNS was asked in vain, that is what is not known. */
function withGap(facts: Facts, { spf, dkim, dmarc }: Verified): Facts {
  // A DMARC result that is open though its policy was read is not decided, and DNS did answer.
  const undecided = dmarc?.policy === undefined ? [dmarc] : []
  const isUnanswered = [spf, ...undecided, ...dkim].some((one) => one?.result === 'temperror')
  return isUnanswered ? { ...facts, gaps: [...withoutGap(facts), { id: 'dns-no-answer', detail: '' }] } : facts
}

/** Nothing in the mail says that anybody passed it on: it came to the reader's house in one step, and no list, forwarder or gateway left a
    trace. Then, and only where the domain asks that such mail be refused and no signature speaks of it, a failure is the sender's own. */
function isFirstHand({ route }: Facts, { spf, dkim, dmarc, arc }: Verified): boolean {
  if (!route.known || spf === null || arc !== null || dkim.some(({ result }) => result !== 'none')) return false
  const last = handover(route.value)
  const isDirect = last !== undefined && route.value.at(-1) === last
  return isDirect && dmarc?.result === 'fail' && (dmarc.policy === 'quarantine' || dmarc.policy === 'reject')
}
const isFailure = (one: AuthResult | null) => one !== null && (one.result === 'fail' || one.result === 'softfail')

/** The own server's results say that a signature broke, seldom why, and hardly ever who passed the mail on; and some call a signature with a
    hole a pass, which then proves nothing. */
function explained(told: Authentication, { dkim, arc }: Verified, sender: Sender): Authentication {
  const signatures = told.dkim.map((signature): DkimResult => {
    const same = dkim.filter(({ domain, result }) => domain === signature.domain && (result === 'pass') === (signature.result === 'pass'))
    const [found] = same.some(isWhole) ? [] : same
    if (found === undefined) return signature
    const { troubles, selector, unsigned } = found
    return { ...(selector && { selector }), ...(troubles && { troubles }), ...(unsigned && { unsigned }), ...signature }
  })
  const known: Authentication = { ...told, dkim: signatures, ...(told.arc == null && arc !== null ? { arc } : {}) }
  const isOpened = signatures.some((one, nth) => one.result === 'pass' && one !== told.dkim[nth])
  return told.alignedSite === null || !isOpened ? known : { ...known, alignedSite: alignedSite(known, sender) }
}

/** Nobody answered, or there was nothing to ask about. */
function isSilent({ spf, dkim, dmarc }: Pick<Authentication, 'spf' | 'dkim' | 'dmarc'>): boolean {
  const silent = (one: AuthResult | null) => one === null || one.result === 'none' || one.result === 'temperror'
  return silent(spf) && dkim.every(silent) && silent(dmarc)
}
