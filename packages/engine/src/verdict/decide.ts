import type { VerdictId } from '../answer.ts'
import { actionLinks, leadingClaims, visibleLinks, wantsInReturn, wantsSecret } from '../facts/ask-facts.ts'
import { claimOf } from '../facts/finding.ts'
import type { Ask, Claim, Facts, Link, PressureKind } from '../facts/types.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { GapId } from '../message/types.ts'
import type { SignalResult, SignalTopic, Strength } from '../signals/types.ts'
import { isCase, type Strengths, scoreOf, type Term } from './strengths.ts'

export interface Verdict {
  readonly id: VerdictId
  /** The rule that decided, by name; see RULES. */
  readonly rule: string
  /** Signals it rests on, most important first. */
  readonly decidedBy: readonly string[]
  /** The brand or name that the message poses as, or null. */
  readonly claim: Claim | null
  /** What keeps a message that poses as a listed brand from being called genuine; empty where nobody listed is claimed. */
  readonly lacks: readonly Lack[]
}

/** proof: the sender's address, the brand's or not told, is not proved · sender: a domain of the brand's is proved, and not known to send
    from there · stranger: it is not the brand's, is disproved, or passes on what others write · link: where one leads is not known ·
    elsewhere: one leads away · unread: something could not be read to its end · request: it wants what the brand never asks for, or what
    goes past any link. */
export type Lack = 'proof' | 'sender' | 'stranger' | 'link' | 'elsewhere' | 'unread' | 'request'

/** What the rules look at, prepared once. */
interface Case {
  /** A listed brand, strong or medium. */
  readonly claim: (Claim & { readonly brand: string }) | null
  readonly strong: boolean
  /** The sender's own fields make the claim, not only the text. */
  readonly claimedBySender: boolean
  /** The sender calls itself by the brand's name. */
  readonly claimedInName: boolean
  /** And writes from an address that is not the brand's. */
  readonly foreignName: boolean
  /** The reader's own server proved the claimed brand as the sender. */
  readonly proved: boolean
  /** From is an address of the claimed brand, though nobody proved it. */
  readonly officialLooking: boolean
  /** A server that is not the brand's handed it over. */
  readonly strangerSends: boolean
  /** The name is written so that filters miss it. */
  readonly disguised: boolean
  /** It asks for something and pushes. */
  readonly asksUnderPressure: boolean
  /** It asks for a password, a card or a code. */
  readonly wantsSecret: boolean
  /** It says that something has gone wrong with an account or a payment. */
  readonly alarms: boolean
  /** It asks for something that can be stolen, or pushes. */
  readonly pushes: boolean
  /** What keeps it from being genuine. */
  readonly lacks: readonly Lack[]
  /** Nobody but the text speaks in its name, and all there is to press is the brand's, or there is nothing to press or to answer in what
      the text itself calls a mail of the brand: somebody passes a real mail on. */
  readonly passedOn: boolean
  /** What it brings along is more than papers. */
  readonly trapInFile: boolean
  /** It wants something that goes past any link: an answer, a call, money. */
  readonly asksInReturn: boolean
  readonly onlyOfficialLinks: boolean
  readonly someOfficialLinks: boolean
  /** Raised fake signals about this topic, strong or decisive. */
  strongAbout(topic: SignalTopic): readonly SignalResult[]
  readonly fakes: readonly SignalResult[]
  /** Strong or decisive ones that do not lean on a half-told claim. */
  readonly firm: readonly SignalResult[]
  /** What it says is not so in the official app or on the official site, as the person saw. */
  readonly unbacked: boolean
  /** All that spoke against it was its wording, and the person saw the same notice at the official place. */
  readonly wordingVouched: boolean
  /** The sum of what was found reaches the fitted limit. Wording alone decides nothing, however much of it there is. */
  readonly addsUp: boolean
}

interface Rule {
  readonly name: string
  readonly verdict: VerdictId
  readonly applies: (c: Case) => boolean
  /** Topics whose signals carry the decision, in this order. */
  readonly restsOn: readonly SignalTopic[]
}

/** The policy, first match wins. Each rule is tested as a sentence in decide.test.ts. */
const RULES: readonly Rule[] = [
  {
    // The contradiction decides; a link can't be forged, a sender can. Where the sender looks official and
    // some links are, too, it may be a newsletter that names a partner: then it must want something, or the sender be disproved.
    name: 'poses-as-brand-leads-elsewhere',
    verdict: 'phishing',
    applies: (c) =>
      c.strong &&
      !c.proved &&
      c.strongAbout('links').length > 0 &&
      (!c.officialLooking ||
        !c.someOfficialLinks ||
        ((c.asksUnderPressure || c.alarms) && !c.onlyOfficialLinks) ||
        c.strongAbout('sender').length > 0),
    restsOn: ['links', 'sender', 'text', 'files'],
  },
  {
    // The claim alone is half told; a demand under pressure tells the other half. That the sender is another follows from the claim, and adds nothing.
    name: 'seems-brand-leads-elsewhere-and-pushes',
    verdict: 'phishing',
    applies: (c) =>
      c.claim !== null &&
      !c.proved &&
      !c.officialLooking &&
      c.strongAbout('links').length > 0 &&
      (c.asksUnderPressure || c.strongAbout('sender').length > 1),
    restsOn: ['links', 'sender', 'text', 'files'],
  },
  {
    // No link is left, or none was there: sender and claim must carry. Nobody honest disguises a name. The brand's own links speak for
    // somebody who passes a real mail on, but not for one who calls himself the brand and wants an answer, a call or money, nor for a file.
    name: 'poses-as-brand-from-elsewhere',
    verdict: 'phishing',
    applies: (c) =>
      c.strong &&
      c.strongAbout('sender').length > 0 &&
      (!(c.onlyOfficialLinks || c.passedOn) || c.disguised || (c.foreignName && c.asksInReturn) || c.trapInFile) &&
      (c.claimedBySender || c.disguised ? c.pushes : c.asksUnderPressure),
    restsOn: ['sender', 'text', 'links', 'files'],
  },
  {
    name: 'poses-as-brand-sends-malware',
    verdict: 'phishing',
    applies: (c) => c.claim !== null && !c.proved && c.strongAbout('files').length > 0,
    restsOn: ['files', 'sender', 'text', 'links'],
  },
  {
    // Nobody on our lists is claimed: several independent contradictions, and it wants something.
    name: 'contradicts-itself-twice',
    verdict: 'phishing',
    applies: (c) => !c.proved && c.pushes && new Set(c.firm.map(({ about }) => about)).size >= 2,
    restsOn: ['links', 'sender', 'files', 'text'],
  },
  {
    name: 'one-strong-contradiction',
    verdict: 'suspicious',
    // Where it is the wording alone, the same notice at the official place takes it back: the brand does write so.
    // Somebody who passes a real mail on is another sender by nature.
    // A proved newsletter names partners and runs through counters that no list of ours knows.
    applies: (c) =>
      !c.wordingVouched &&
      c.firm.some(
        ({ id, about }) =>
          (about !== 'sender' || !c.passedOn) &&
          !(id === 'foreign-link' && c.proved && !c.alarms && !c.asksUnderPressure && !c.wantsSecret),
      ),
    restsOn: ['links', 'sender', 'files', 'text'],
  },
  {
    // "PayPal Guthaben" <info@stranger>: half a name, told by the sender itself, over an address and a link that are not the brand's.
    name: 'seems-brand-from-elsewhere',
    verdict: 'suspicious',
    applies: (c) =>
      c.claimedInName &&
      !c.proved &&
      !c.officialLooking &&
      c.strongAbout('sender').length > 0 &&
      !c.onlyOfficialLinks &&
      (c.strongAbout('links').length > 0 || c.pushes),
    restsOn: ['links', 'sender', 'text', 'files'],
  },
  {
    // All that is left of a fake whose sender is forged well and whose link was removed, or that wants a call or an answer.
    name: 'brand-address-stranger-sends',
    verdict: 'suspicious',
    applies: (c) => c.officialLooking && !c.proved && c.strangerSends && c.pushes,
    restsOn: ['sender', 'links', 'text', 'files'],
  },
  {
    name: 'many-small-signs',
    verdict: 'suspicious',
    applies: (c) => c.addsUp,
    restsOn: ['links', 'sender', 'files', 'text'],
  },
  {
    // Never more than suspicious: the person may have looked into another account, or it is settled by now. Where the sender is proved, or
    // somebody passes a mail on that came to another person, that is likelier than a fake. docs/adr/0013-finding.md
    name: 'official-place-contradicts',
    verdict: 'suspicious',
    applies: (c) => c.unbacked && !c.proved && !(c.passedOn && c.strongAbout('sender').length > 0),
    restsOn: ['finding', 'links', 'sender', 'files', 'text'],
  },
  {
    // Genuine is proved, never guessed: nothing may be missing (`lacksOf`). What the person saw is no part of a proof.
    name: 'proved-sender-official-links',
    verdict: 'genuine',
    applies: (c) => c.claim !== null && c.lacks.length === 0 && !c.wordingVouched,
    restsOn: ['sender', 'links', 'text', 'files'],
  },
]

/** What could hold a link or a demand and was not read, though it was tried. */
const UNREAD = new Set<GapId>([
  'html-cut',
  'text-cut',
  'too-deep',
  'too-many-links',
  'too-many-headers',
  'irregular-header',
  'undecodable',
  'encrypted',
  'code-unread',
  'file-locked',
  'file-damaged',
  'file-too-large',
  'reader-stopped',
])

/** Pages of social networks and app stores may stand in a footer; elsewhere they are anybody's. */
function leadsHome({ scheme, host, role, defanged }: Link, brand: string, knowledge: Knowledge): boolean {
  if (defanged || (scheme !== 'http' && scheme !== 'https')) return scheme !== 'javascript' && scheme !== 'data'
  return knowledge.isOfficialLink(brand, host) || (role === 'footer' && knowledge.listed('neutral', host) !== undefined)
}

/** Each part of a proof that is missing; none missing is what genuine means. */
function lacksOf(facts: Facts, { raised, claim, proved, provedSender, isBroken }: Basis, knowledge: Knowledge): readonly Lack[] {
  if (claim === null) return []
  const { brand } = claim
  const has = (id: string) => raised.some((result) => result.id === id)
  const links = facts.links.known ? facts.links.value : []
  const asks = facts.asks.known ? facts.asks.value : []
  const isHome = (link: Link) => leadsHome(link, brand, knowledge) && !leadsOn(link, brand, knowledge)
  const away = links.filter((link) => !isHome(link))
  const presses = actionLinks(links).length > 0
  const onlyOfficialLinks = has('official-links')
  const lacks: (Lack | false)[] = [
    !provedSender && lackOfSender(facts, proved, brand, knowledge),
    away.length > 0 && (away.every(({ opaque }) => opaque) ? 'link' : 'elsewhere'),
    // Official by its host, and still no link to rely on: a user name in it, a picture's letters.
    away.length === 0 && presses && !onlyOfficialLinks && 'elsewhere',
    (isBroken || !facts.links.known || facts.gaps.some(({ id }) => UNREAD.has(id))) && 'unread',
    (has('never-asked') || repliesWithSecret(asks, has('reply-elsewhere')) || (!onlyOfficialLinks && wantsInReturn(asks))) && 'request',
  ]
  return lacks.filter((lack) => lack !== false)
}

function lackOfSender({ sender, authentication, input }: Facts, proved: boolean, brand: string, knowledge: Knowledge): Lack {
  if (proved) return 'sender'
  const from = sender.known ? sender.value.from : []
  // Nothing can prove who sent a text message.
  if (input.kind === 'sms') return 'stranger'
  if (from.length === 0 && !(sender.known && sender.value.source === 'wire')) return 'proof'
  const isOwn = from.length === 1 && from.every(({ address }) => knowledge.speaksFor(brand, address))
  const isDisproved = authentication.known && authentication.value.dmarc?.result === 'fail'
  return isOwn && !isDisproved ? 'proof' : 'stranger'
}

/** A counter or shortener that is not the brand's own, whose target only the net knows. What unsubscribes may run through one. */
function leadsOn({ opaque, role, host, defanged }: Link, brand: string, knowledge: Knowledge): boolean {
  return opaque && !defanged && role !== 'footer' && knowledge.ownerOf(host) !== brand
}

/** The answer would hold a secret, which nobody asks for in a mail, or go to somebody else. */
function repliesWithSecret(asks: readonly Ask[], goesElsewhere: boolean): boolean {
  return asks.some(({ what }) => what === 'reply') && (goesElsewhere || wantsSecret(asks))
}

const ALARM = new Set<PressureKind>(['payment-failed', 'suspension', 'violation', 'threat', 'unusual-access'])

/** Its evidence contradicts a claim that is itself uncertain: where the claim is none, there is no contradiction. */
const leansOnHalfToldClaim = ({ evidence, about }: SignalResult, claim: Claim | null) =>
  evidence.length > 0 &&
  evidence.every((piece) => piece.claim === 'medium' || (about === 'text' && claim?.strength === 'medium' && piece.brand === claim.brand))
/** Its links are the brand's, nobody else sends it and all of it was read; what speaks against it is how it is worded. */
function isWordingAlone(fakes: readonly SignalResult[], lacks: readonly Lack[]): boolean {
  return (
    fakes.some(isStrong) && fakes.every(({ about }) => about === 'text') && lacks.every((lack) => lack === 'proof' || lack === 'request')
  )
}

const isStrong = ({ strength }: SignalResult) => strength === 'strong' || strength === 'decisive'

/** The verdict on a message: the first rule that applies; none: unconfirmed, which is not the same as safe. */
export function decide(facts: Facts, results: readonly SignalResult[], knowledge: Knowledge, strengths: Strengths): Verdict {
  const prepared = prepare(facts, results, knowledge, strengths)
  const claim = facts.claims.known ? claimOf(facts.claims.value) : null
  const rule = RULES.find(({ applies }) => applies(prepared))
  if (rule === undefined)
    return {
      id: 'unconfirmed',
      rule: 'nothing-decides',
      decidedBy: ranked(prepared.fakes, ['links', 'sender', 'files', 'text', 'finding']),
      claim,
      lacks: prepared.lacks,
    }
  const direction = rule.verdict === 'genuine' ? 'genuine' : 'fake'
  const carrying = results.filter((result) => result.answer === 'raised' && result.direction === direction)
  return { id: rule.verdict, rule: rule.name, decidedBy: ranked(carrying, rule.restsOn), claim, lacks: prepared.lacks }
}

/** Those about these topics, what is surest first. */
function ranked(results: readonly SignalResult[], topics: readonly SignalTopic[]): readonly string[] {
  const rank = ({ strength, about }: SignalResult) => WORDS.indexOf(strength) * topics.length + topics.indexOf(about)
  return results
    .filter(({ about }) => topics.includes(about))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ id }) => id)
}
const WORDS: readonly Strength[] = ['decisive', 'strong', 'medium', 'weak']

/** What both the rules and the score look at. */
interface Basis {
  readonly raised: readonly SignalResult[]
  /** A signal failed: what it would have found is not known. */
  readonly isBroken: boolean
  readonly claim: (Claim & { readonly brand: string }) | null
  readonly provedSender: boolean
  readonly proved: boolean
  readonly passedOn: boolean
}
function basisOf(facts: Facts, results: readonly SignalResult[], knowledge: Knowledge): Basis {
  const raised = results.filter(({ answer }) => answer === 'raised')
  const [claim = null] = facts.claims.known ? leadingClaims(facts.claims.value) : []
  const provedSender = raised.some(({ id }) => id === 'proved-sender')
  const proved = provedSender || isOwnDomainProved(facts, claim, knowledge)
  const isBroken = results.some(({ answer }) => answer === 'broken')
  return { raised, isBroken, claim, provedSender, proved, passedOn: isPassedOn(facts, raised, claim) }
}

/** What the score of a message is made of: its raised signals of a fake. */
export function termsOf(facts: Facts, results: readonly SignalResult[], knowledge: Knowledge): readonly Term[] {
  return termsFrom(basisOf(facts, results, knowledge))
}

function termsFrom({ raised, claim, proved, passedOn }: Basis): readonly Term[] {
  return (
    raised
      // Nothing about the sender counts where it is proved, and no fit ever saw what a person found.
      .filter(({ direction, about }) => direction === 'fake' && about !== 'finding' && !(about === 'sender' && proved))
      .map((result) => ({
        signal: result.id,
        strength: result.strength,
        half: leansOnHalfToldClaim(result, claim),
        carries: result.strength !== 'weak' && result.about !== 'text' && (result.about !== 'sender' || !passedOn),
      }))
  )
}

function isPassedOn({ links, asks, forwarded }: Facts, raised: readonly SignalResult[], claim: Claim | null): boolean {
  if (claim === null || isClaimedBySender(claim)) return false
  if (raised.some(({ id }) => id === 'official-links')) return true
  const calledBrands = forwarded.known && forwarded.value?.brand === claim.brand && claim.brand !== null
  return (
    calledBrands &&
    links.known &&
    visibleLinks(links.value).length === 0 &&
    !wantsInReturn(asks.known ? asks.value : []) &&
    !isTrapInFile(raised)
  )
}
const isTrapInFile = (raised: readonly SignalResult[]) =>
  raised.some(({ about, direction, strength }) => about === 'files' && direction === 'fake' && strength !== 'weak')

function isClaimedBySender(claim: Claim | null): boolean {
  return claim?.where.some((where) => where === 'display-name' || where === 'address' || where === 'sms-sender') ?? false
}

/** The reader's own server proved a domain that the brand owns, though it is not known to send from there: no stranger wrote this. */
function isOwnDomainProved({ authentication, sender }: Facts, claim: Claim | null, knowledge: Knowledge): boolean {
  const from = sender.known && sender.value.fromFields === 1 ? sender.value.from : []
  const [author] = from
  if (!authentication.known || author === undefined || from.length > 1 || claim?.brand == null) return false
  const { brand } = claim
  return (
    author.site !== null &&
    authentication.value.alignedSite === author.site &&
    knowledge.ownerOf(author.domain) === brand &&
    knowledge.listed('freemail', author.domain) === undefined &&
    (knowledge.speaksFor(brand, author.address) || !knowledge.isOfficialSender(brand, author.address))
  )
}

function prepare(facts: Facts, results: readonly SignalResult[], knowledge: Knowledge, strengths: Strengths): Case {
  const basis = basisOf(facts, results, knowledge)
  const { raised, claim, proved, passedOn } = basis
  const has = (id: string) => raised.some((result) => result.id === id)
  const fakes = raised.filter(({ direction }) => direction === 'fake')
  const lacks = lacksOf(facts, basis, knowledge)
  const firm = fakes.filter((result) => isStrong(result) && !leansOnHalfToldClaim(result, claim))
  const asks = facts.asks.known ? facts.asks.value : []
  const pressure = facts.pressure.known ? facts.pressure.value : []
  const links = facts.links.known ? actionLinks(facts.links.value) : []
  const from = facts.sender.known ? facts.sender.value.from : []
  const onlyOfficialLinks = has('official-links')
  const claimedBySender = isClaimedBySender(claim)
  const claimedInName = claim?.where.some((where) => where === 'display-name' || where === 'sms-sender') ?? false
  const terms = termsFrom(basis)
  return {
    claim,
    strong: claim?.strength === 'strong',
    claimedBySender,
    claimedInName,
    foreignName: claimedInName && has('foreign-sender'),
    proved,
    officialLooking: claim !== null && from.length > 0 && from.every(({ address }) => knowledge.isOfficialSender(claim.brand, address)),
    strangerSends: has('foreign-server'),
    disguised: claim?.disguised ?? false,
    alarms: pressure.some(({ kind }) => ALARM.has(kind)),
    asksUnderPressure: asks.length > 0 && pressure.length > 0,
    wantsSecret: wantsSecret(asks),
    pushes: asks.length > 0 || pressure.length > 0,
    lacks,
    passedOn,
    trapInFile: isTrapInFile(raised),
    asksInReturn: wantsInReturn(asks),
    onlyOfficialLinks,
    someOfficialLinks: claim !== null && links.some(({ host }) => knowledge.isOfficialLink(claim.brand, host)),
    strongAbout: (topic) => fakes.filter((result) => result.about === topic && isStrong(result)),
    fakes,
    unbacked: raised.some(({ id, evidence }) => id === 'unbacked-notice' && evidence.some(({ settles }) => settles === true)),
    wordingVouched: has('notice-found') && !wantsInReturn(asks) && firm.length > 0 && isWordingAlone(fakes, lacks),
    firm,
    addsUp: isCase(terms, strengths) && scoreOf(terms, strengths) >= strengths.suspiciousFrom,
  }
}
