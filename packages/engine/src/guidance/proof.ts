import { isWhole } from '../facts/authentication/aligned.ts'
import { displayHost } from '../facts/hosts.ts'
import type { Authentication, AuthResult, Claim, DkimResult, DkimTrouble, Facts, Mailbox, Sender } from '../facts/types.ts'
import { type Knowledge, siteOf } from '../knowledge/knowledge.ts'
import type { Words } from '../knowledge/types.ts'
import { defang } from '../text/defang.ts'
import { FIELD_NAMES, LEADS, PROOF_WORDS, type ProofId, type ProofParts, REFUSALS } from './proof-words.ts'

/** One thing that is proved of the sender, is not, or was not checked. */
export interface Proof {
  readonly id: ProofId
  readonly words: Words
  /** Whose proof it is: a registrable domain in ASCII; null where none is named. */
  readonly domain: string | null
  /** The brand id that the domain belongs to. */
  readonly owner: string | null
  /** true: it proves the sender that the message claims · false: it speaks against that one · null: it proves nothing either way. */
  readonly good: boolean | null
}

/** Domains of signatures that are told apart; whoever writes more has something to hide. */
const TOLD_DOMAINS = 8
/** RFC 5321 section 4.5.3.1.2 allows 255; a name to read is shorter. */
const SHOWN_CHARS = 80

/** What is known of the proof of the sender, in words, what matters first. Empty where there is no sender to speak of: an address alone. */
export function proofOf(claim: Claim | null, facts: Facts, knowledge: Knowledge): readonly Proof[] {
  const { authentication, sender, input } = facts
  if (input.kind === 'url' || facts.gaps.some(({ id }) => id === 'phone-holder')) return []
  if (input.kind === 'sms') return [plain('sms-unproved')]
  if (!authentication.known || !sender.known) return [plain(sender.known && sender.value.source === 'wire' ? 'no-results' : 'no-original')]
  return new Telling(authentication.value, sender.value, claim?.brand == null ? null : claim, knowledge).all()
}

const NO_WORDS: Words = { ja: '', en: '' }
const NO_PARTS: ProofParts = { domain: '', author: '', brand: NO_WORDS, lead: NO_WORDS, methods: NO_WORDS, detail: NO_WORDS }

function plain(id: ProofId, parts: Partial<ProofParts> = {}): Proof {
  return { id, words: PROOF_WORDS[id]({ ...NO_PARTS, ...parts }), domain: null, owner: null, good: null }
}

type Method = 'dkim' | 'spf' | 'dmarc'

/** A registrable domain and the methods by which it is proved. */
interface Proved {
  readonly domain: string
  readonly site: string
  readonly methods: readonly Method[]
}

class Telling {
  readonly #a: Authentication
  readonly #claim: Claim | null
  readonly #knowledge: Knowledge
  /** The one author; null where there are several or none. */
  readonly #author: Mailbox | null
  readonly #severalAuthors: boolean

  constructor(a: Authentication, sender: Sender, claim: Claim | null, knowledge: Knowledge) {
    this.#a = a
    this.#claim = claim
    this.#knowledge = knowledge
    const [author = null] = sender.from
    this.#severalAuthors = sender.from.length > 1 || sender.fromFields > 1
    this.#author = this.#severalAuthors || author?.site == null ? null : author
  }

  all(): readonly Proof[] {
    const proved = this.#proved()
    const own = proved.filter(({ site }) => this.#isProvedAuthor(site))
    const others = proved.filter(({ site }) => !this.#isProvedAuthor(site)).map((one) => this.#by(one))
    const isProved = own.length > 0
    const troubles = this.#troubles()
    const ofAuthor = troubles.filter(({ domain }) => domain === this.#author?.site)
    const ofOthers = troubles.filter(({ domain }) => domain !== this.#author?.site)
    return [
      ...(this.#severalAuthors ? [plain('several-authors')] : []),
      ...own.map((one) => this.#by(one)),
      ...(isProved ? this.#delivery('forwarded') : [...ofAuthor, ...this.#failure(ofAuthor.length > 0, others.length > 0)]),
      ...this.#arc(),
      ...others,
      ...(isProved ? ofAuthor : this.#delivery('server-refused')),
      ...ofOthers,
      ...this.#bimi(),
      this.#checkedBy(),
    ]
  }

  /** What passed and covers what the reader sees, by registrable domain: one name, one statement. */
  #proved(): readonly Proved[] {
    const { spf, dkim, dmarc } = this.#a
    const passes: readonly (readonly [Method, AuthResult | null])[] = [
      ...dkim.filter(isWhole).map((one) => ['dkim', one] as const),
      ['spf', spf],
      ['dmarc', dmarc],
    ]
    const bySite = new Map<string, { domain: string; methods: Set<Method> }>()
    for (const [method, result] of passes) {
      if (result?.result !== 'pass') continue
      const domain = result.domain ?? (method === 'dmarc' ? this.#a.alignedSite : null)
      if (domain === null) continue
      // DMARC adds nothing of its own to a domain that is not proved to be the author's.
      if (method === 'dmarc' && !this.#isProvedAuthor(siteOf(domain) ?? domain)) continue
      const site = siteOf(domain) ?? domain
      const known = bySite.get(site)
      if (known !== undefined) known.methods.add(method)
      else if (bySite.size < TOLD_DOMAINS) bySite.set(site, { domain, methods: new Set([method]) })
    }
    return [...bySite].map(([site, { domain, methods }]) => ({ site, domain, methods: [...methods] }))
  }

  #isProvedAuthor(site: string): boolean {
    return this.#author !== null && this.#a.alignedSite === this.#author.site && site === this.#author.site
  }

  #by({ site, domain, methods }: Proved): Proof {
    const { id, good, brand } = this.#isProvedAuthor(site) ? this.#whoseAuthor(site) : this.#whoseOther(domain)
    const lead = methods.includes('dkim') ? LEADS.signed : methods.includes('spf') ? LEADS.sent : LEADS.matched
    const names = methods.map((method) => method.toUpperCase())
    return this.#statement(id, site, good, {
      brand: this.#title(brand),
      lead,
      methods: { ja: `（${names.join('・')}）`, en: ` (${names.join(', ')})` },
    })
  }

  /** Whose domain the proved author's is. */
  #whoseAuthor(site: string): { readonly id: ProofId; readonly good: boolean | null; readonly brand: string | null } {
    const { domain = '', address = '' } = this.#author ?? {}
    const brand = this.#claim?.brand ?? null
    const owner = this.#knowledge.ownerOf(domain)
    if (brand !== null && this.#knowledge.speaksFor(brand, address))
      return { id: owner === brand ? 'by-claimed-brand' : 'by-declared-service', good: true, brand }
    if (brand !== null && this.#knowledge.isOfficialSender(brand, address)) return { id: 'by-brand-relay', good: null, brand }
    if (this.#knowledge.listed('freemail', domain) !== undefined) return { id: 'by-freemail', good: null, brand }
    if (owner !== null) return { id: owner === brand ? 'by-brand-domain' : 'by-other-brand', good: null, brand: owner }
    if (this.#isService(site)) return { id: 'by-service', good: null, brand }
    if (brand === null) return { id: 'by-unknown', good: null, brand }
    return { id: 'by-stranger', good: this.#claimedBySender() ? false : null, brand }
  }

  /** Whose domain one is that is not proved to be the author's. */
  #whoseOther(domain: string): { readonly id: ProofId; readonly good: null; readonly brand: string | null } {
    const brand = this.#claim?.brand ?? null
    if (this.#isService(domain)) return { id: 'by-service', good: null, brand }
    const isStranger = brand !== null && this.#knowledge.ownerOf(domain) === null && this.#a.alignedSite === null
    return { id: isStranger ? 'by-stranger' : 'by-other-domain', good: null, brand }
  }

  #isService(domain: string): boolean {
    return (['relays', 'trackers', 'rented'] as const).some((list) => this.#knowledge.listed(list, domain) !== undefined)
  }

  #claimedBySender(): boolean {
    return this.#claim?.where.some((where) => where === 'display-name' || where === 'address') ?? false
  }

  /** What SPF says of the server that delivered it, where that is not among its own. */
  #delivery(id: 'forwarded' | 'server-refused'): readonly Proof[] {
    const { spf } = this.#a
    if (spf === null || spf.domain === null || (spf.result !== 'fail' && spf.result !== 'softfail')) return []
    const detail: Words = { ja: spf.result, en: spf.result }
    return [this.#statement(id, siteOf(spf.domain) ?? spf.domain, null, { detail })]
  }

  /** That the author is not proved, and what his domain's owner wants done then. A signature that was broken on the way, or somebody trusted
      who passed it on, tells of another cause than forging; where the owner asks for nothing, so does any other domain that is proved. */
  #failure(isBroken: boolean, isRelayed: boolean): readonly Proof[] {
    const { dmarc, arc } = this.#a
    const site = this.#author?.site ?? null
    if (site === null) return []
    if (dmarc?.result !== 'fail') return isBroken ? [] : [this.#statement('not-proved', site, null, {})]
    const isExplained = isBroken || this.#vouchedSite(arc) !== null
    const { policy = 'none' } = dmarc
    // A broken signature says already that nothing is proved.
    if (policy === 'none' && isBroken) return []
    if (policy === 'none') return [this.#statement('owner-not-proved', site, isExplained || isRelayed ? null : false, {})]
    const methods = { ja: `（DMARC: ${policy}）`, en: ` (DMARC: ${policy})` }
    return [this.#statement('owner-refuses', site, isExplained ? null : false, { detail: REFUSALS[policy], methods })]
  }

  /** What leaves a signature open, or why it does not hold: the first trouble of each domain. */
  #troubles(): readonly Proof[] {
    const told = new Map<string, Proof>()
    for (const one of this.#a.dkim) {
      const id = troubleOf(one)
      if (id === null || one.domain === null || told.size >= TOLD_DOMAINS) continue
      const site = siteOf(one.domain) ?? one.domain
      if (!told.has(`${id} ${site}`)) told.set(`${id} ${site}`, this.#statement(id, site, null, { detail: fieldsOf(one) }))
    }
    return [...told.values()]
  }

  #arc(): readonly Proof[] {
    const { arc } = this.#a
    if (arc == null || arc.sealer === null || arc.result !== 'pass') return []
    const sealer = siteOf(arc.sealer) ?? arc.sealer
    if (this.#vouchedSite(arc) !== null) return [this.#statement('arc-vouched', sealer, null, {})]
    return arc.trusted ? [] : [this.#statement('arc-untrusted', sealer, null, {})]
  }

  /** The author's domain where somebody trusted found it proved before he passed the mail on. */
  #vouchedSite(arc: Authentication['arc']): string | null {
    return arc?.result === 'pass' && arc.trusted && this.#author !== null && arc.site === this.#author.site ? arc.site : null
  }

  #bimi(): readonly Proof[] {
    const { bimi } = this.#a
    if (bimi == null) return []
    const detail = bimi.authority ? { ja: '（BIMI、証明書あり）', en: ' (BIMI, with a certificate)' } : { ja: '（BIMI）', en: ' (BIMI)' }
    return [this.#statement('bimi-named', siteOf(bimi.domain) ?? bimi.domain, null, { detail })]
  }

  #checkedBy(): Proof {
    if (this.#a.by === 'this-check') return plain('checked-by-this-check')
    const { authservId } = this.#a
    const server = /^[a-z0-9.-]+$/.test(authservId) ? this.#shown(authservId) : ''
    return plain('checked-by-own-server', { detail: server === '' ? NO_WORDS : { ja: `（${server}）`, en: ` (${server})` } })
  }

  #statement(id: ProofId, site: string, good: boolean | null, parts: Partial<ProofParts>): Proof {
    const author = this.#shown(this.#author?.site ?? '')
    const words = PROOF_WORDS[id]({ ...NO_PARTS, ...parts, domain: this.#shown(site), author })
    return { id, words, domain: site, owner: this.#knowledge.ownerOf(site), good }
  }

  /** Nobody is led to a stranger's domain by pressing its name. */
  #shown(domain: string): string {
    const text = displayHost(domain)
    const short = text.length > SHOWN_CHARS ? `…${text.slice(-SHOWN_CHARS)}` : text
    return this.#knowledge.ownerOf(domain) === null ? defang(short) : short
  }

  #title(brand: string | null): Words {
    return (brand === null ? undefined : this.#knowledge.brand(brand)?.title) ?? NO_WORDS
  }
}

/** In this order: what proves less than it seems comes before what does not hold at all. */
const TROUBLES: readonly DkimTrouble[] = [
  'part-of-body',
  'unsigned-field',
  'weak-key',
  'expired',
  'body-changed',
  'fields-changed',
  'revoked',
  'no-key',
  'malformed',
  'not-asked',
]

function troubleOf(one: DkimResult): ProofId | null {
  const { result, troubles = [] } = one
  if (isWhole(one) || result === 'none') return null
  const known = TROUBLES.find((trouble) => troubles.includes(trouble))
  if (known !== undefined) return known
  return result === 'fail' ? 'signature-broken' : result === 'temperror' ? 'not-asked' : 'malformed'
}

function fieldsOf({ unsigned = [] }: DkimResult): Words {
  const names = unsigned.flatMap((field) => FIELD_NAMES[field.toLowerCase()] ?? [])
  const shown = names.length === 0 ? [{ ja: '読む人に見える部分', en: 'fields that you see' }] : names
  return { ja: shown.map(({ ja }) => ja).join('・'), en: shown.map(({ en }) => en).join(', ') }
}
