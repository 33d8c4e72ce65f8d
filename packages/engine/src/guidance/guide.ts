import { actionLinks } from '../facts/ask-facts.ts'
import type { AskFor, Facts, Finding, Link } from '../facts/types.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Brand, BrandPage, Given, Guide, Words } from '../knowledge/types.ts'
import type { MessageKind } from '../message/types.ts'
import type { Verdict } from '../verdict/decide.ts'
import { findingOn, onFinding } from './finding.ts'
import { isAboutPhone, officialPhone, phoneAsked, wordsOnPhone } from './phones.ts'
import { REMARKS, type RemarkId } from './remarks.ts'
import { wouldSettle } from './settle.ts'

/** Which way to lead the person, before it is put into one action. */
export interface Guidance {
  readonly kind: MessageKind
  /** The listed brand that the message poses as. */
  readonly brand: Brand | null
  /** The name of an unlisted organisation that it poses as, as found. */
  readonly unlisted: string | null
  /** Where to confirm: what the official page is called (null for the front page, which is only where one signs in), and an official
      address. From brand data, never from the message. */
  readonly page: { readonly title: Words | null; readonly url: string } | null
  /** It wants an answer, a purchase or money: what no link has to be pressed for. */
  readonly asksInReturn: boolean
  /** What the person saw with whom it poses as, where she looked. */
  readonly seen: Finding['seen'] | null
  /** Nothing but a telephone number was asked about. */
  readonly isAboutPhone: boolean
  readonly guides: readonly string[]
  readonly alreadyGave: Guide | null
  /** Every recovery guide: those that fit what the message was after first. */
  readonly ifGiven: readonly Guide[]
  readonly remarks: readonly { readonly id: RemarkId; readonly words: Words }[]
}

/** `isInner`: the facts are those of a mail inside the message that was asked about. */
export function guide(verdict: Verdict, facts: Facts, knowledge: Knowledge, isInner = false): Guidance {
  const { claim } = verdict
  const brandId = claim === null ? ownerOfAddress(verdict, facts, knowledge) : claim.brand
  const brand = brandId === null ? null : (knowledge.brand(brandId) ?? null)
  const unlisted = claim !== null && claim.brand === null ? claim.name : null
  const harmful = verdict.id === 'phishing' || verdict.id === 'suspicious'
  const fitting = recoveryFor(verdict, facts, brand, knowledge)
  const recover = harmful || (verdict.id === 'unconfirmed' && brand !== null) ? fitting : []
  const of = (kind: Guide['kind']) => knowledge.guides.filter((one) => one.kind === kind).map(({ id }) => id)
  return {
    kind: facts.input.kind,
    brand,
    unlisted,
    page: brand === null ? null : pageToConfirm(brand),
    asksInReturn: facts.asks.known && facts.asks.value.some(({ what }) => IN_RETURN.has(what)),
    seen: findingOn(facts)?.seen ?? null,
    isAboutPhone: isAboutPhone(facts),
    guides: [
      ...of('confirm'),
      ...recover.map(({ id }) => id),
      ...(harmful ? of('report') : []),
      ...(lacksOriginal(facts) ? of('original') : []),
      ...of('prevent'),
    ],
    alreadyGave: recover[0] ?? null,
    ifGiven: verdict.id === 'genuine' ? [] : [...new Set([...fitting, ...recoveryGuides(WORST_FIRST, knowledge)])],
    remarks: [...remarksOn(verdict, facts, knowledge, isInner), ...onFinding(verdict, facts, brand)],
  }
}

const IN_RETURN = new Set<AskFor>(['gift-card', 'transfer', 'reply'])

/** Something like a mail came without its delivery record, so that its original would tell more. An SMS has none to get. */
function lacksOriginal({ input: { kind }, sender, gaps }: Facts): boolean {
  const likeMail = kind === 'email' || kind === 'text' || (kind === 'image' && sender.known)
  return likeMail && gaps.some(({ id }) => id === 'no-headers')
}

/** Whose own page an address leads to that was given alone: it says nothing, and so claims nothing. */
function ownerOfAddress({ id }: Verdict, { input, links }: Facts, knowledge: Knowledge): string | null {
  const [link] = links.known ? links.value : []
  return input.kind === 'url' && id === 'unconfirmed' && link !== undefined ? knowledge.ownerOf(link.host) : null
}

/** The page that the brand confirms on. An address that only one third party or memory vouches for is not given as certain:
    then the front page is opened, and the page is found by its name. */
function pageToConfirm({ pages, confirm }: Brand): Guidance['page'] {
  const home = pages.find(({ id }) => id === 'home')
  const page = pages.find(({ id }) => id === confirm.page) ?? home
  if (page === undefined) return null
  const url = isVouchedFor(page) ? page.url : home?.url
  return url === undefined ? null : { title: page.id === 'home' ? null : page.title, url }
}
function isVouchedFor({ confidence }: BrandPage): boolean {
  return confidence === 'A' || confidence === 'B'
}

const WORST_FIRST: readonly Given[] = [
  ...(['money', 'gift-card', 'bank', 'app', 'call', 'card', 'code', 'approved', 'password', 'id-document', 'personal'] as const),
  ...(['reply', 'nothing'] as const),
]

function recoveryGuides(given: readonly Given[], { guides }: Knowledge): readonly Guide[] {
  return given.flatMap((what) => guides.filter((one) => one.kind === 'recover' && one.given.includes(what)))
}

/** What the message was after, worst first, says what may have been given away. */
function recoveryFor(verdict: Verdict, facts: Facts, brand: Brand | null, knowledge: Knowledge): readonly Guide[] {
  const wanted = new Set<Given>()
  for (const { what } of facts.asks.known ? facts.asks.value : []) wanted.add(GIVEN_BY_ASK[what])
  if (verdict.decidedBy.includes('dangerous-attachment')) wanted.add('app')
  // Behind a link nobody knows what the page asks for; a password is the commonest.
  // Who typed it on the brand's own page gave nothing away.
  const leadsElsewhere = ({ host }: Link) => brand === null || !knowledge.isOfficialLink(brand.id, host)
  if (facts.links.known && actionLinks(facts.links.value).some(leadsElsewhere)) wanted.add('password').add('nothing')
  return recoveryGuides(
    WORST_FIRST.filter((given) => wanted.has(given)),
    knowledge,
  )
}
const GIVEN_BY_ASK = {
  password: 'password',
  login: 'password',
  card: 'card',
  code: 'code',
  personal: 'personal',
  reply: 'personal',
  call: 'call',
  install: 'app',
  'remote-control': 'app',
  'open-attachment': 'nothing',
  'gift-card': 'gift-card',
  transfer: 'money',
} as const satisfies Record<string, Given>

function remarksOn(verdict: Verdict, facts: Facts, knowledge: Knowledge, isInner: boolean): Guidance['remarks'] {
  const remark = (id: keyof typeof REMARKS) => ({ id, words: REMARKS[id] })
  const always = [
    ...(isInner ? [remark('inner-mail')] : []),
    ...(facts.gaps.some(({ id }) => id === 'read-from-picture') ? [remark('read-from-picture')] : []),
  ]
  if (verdict.id !== 'unconfirmed') return always
  if (isAboutPhone(facts)) {
    const phone = phoneAsked(facts)
    const known = phone === null ? remark('phone-unknown-form') : ({ id: 'phone', words: wordsOnPhone(phone, knowledge) } as const)
    return [...always, known, remark('not-safe')]
  }
  const nothingFound = verdict.decidedBy.length === 0
  const bare = facts.input.kind !== 'email' && facts.input.kind !== 'url' && !(facts.links.known && facts.links.value.length > 0)
  const pushes = facts.pressure.known && facts.pressure.value.length > 0
  return [
    ...always,
    ...officialPhones(verdict, facts, knowledge),
    ...(verdict.claim === null && nothingFound ? [remark('nothing-claimed')] : []),
    remark('not-safe'),
    ...(bare && pushes && verdict.claim !== null ? [remark('mostly-fake')] : []),
    ...(bare ? [remark('give-more')] : wouldSettle(verdict, facts, knowledge)),
  ]
}

/** Numbers in a short message that are listed as those of whom it poses as. A mail's links and sender say more. */
function officialPhones({ claim }: Verdict, { input, phones }: Facts, knowledge: Knowledge): Guidance['remarks'] {
  if (input.kind === 'email' || claim === null || claim.brand === null || !phones.known) return []
  return phones.value
    .filter(({ number }) => knowledge.ownersOfPhone(number).some(({ brand }) => brand === claim.brand))
    .slice(0, 1)
    .flatMap(({ number, shown }) => {
      const words = officialPhone(number, shown, knowledge)
      return words === null ? [] : [{ id: 'official-phone', words } as const]
    })
}
