import { actionLinks } from '../facts/ask-facts.ts'
import type { Facts, Link } from '../facts/types.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Brand, BrandPage, Given, Guide, Words } from '../knowledge/types.ts'
import type { MessageKind } from '../message/types.ts'
import type { Verdict } from '../verdict/decide.ts'
import { REMARKS, type RemarkId } from './remarks.ts'

/** Which way to lead the person, before it is put into one action. */
export interface Guidance {
  readonly kind: MessageKind
  /** The listed brand that the message poses as. */
  readonly brand: Brand | null
  /** The name of an unlisted organisation that it poses as, as found. */
  readonly unlisted: string | null
  /** Where to confirm: what the official page is called, and an official address. From brand data, never from the message. */
  readonly page: { readonly title: Words; readonly url: string } | null
  readonly guides: readonly string[]
  readonly alreadyGave: Guide | null
  readonly remarks: readonly { readonly id: RemarkId; readonly words: Words }[]
}

export function guide(verdict: Verdict, facts: Facts, knowledge: Knowledge): Guidance {
  const { claim } = verdict
  const brand = claim === null || claim.brand === null ? null : (knowledge.brand(claim.brand) ?? null)
  const unlisted = claim !== null && claim.brand === null ? claim.name : null
  const harmful = verdict.id === 'phishing' || verdict.id === 'suspicious'
  const recover = harmful || (verdict.id === 'unconfirmed' && brand !== null) ? recoveryFor(verdict, facts, brand, knowledge) : []
  const of = (kind: Guide['kind']) => knowledge.guides.filter((one) => one.kind === kind).map(({ id }) => id)
  return {
    kind: facts.input.kind,
    brand,
    unlisted,
    page: brand === null ? null : pageToConfirm(brand),
    guides: [...of('confirm'), ...recover.map(({ id }) => id), ...(harmful ? of('report') : []), ...of('prevent')],
    alreadyGave: recover[0] ?? null,
    remarks: remarksOn(verdict, facts),
  }
}

/** The page that the brand confirms on. An address that only one third party or memory vouches for is not given as certain:
    then the front page is opened, and the page is found by its name. */
function pageToConfirm({ pages, confirm }: Brand): Guidance['page'] {
  const home = pages.find(({ id }) => id === 'home')
  const page = pages.find(({ id }) => id === confirm.page) ?? home
  if (page === undefined) return null
  const url = isVouchedFor(page) ? page.url : home?.url
  return url === undefined ? null : { title: page.title, url }
}
function isVouchedFor({ confidence }: BrandPage): boolean {
  return confidence === 'A' || confidence === 'B'
}

/** What the message was after, worst first, says what may have been given away. */
const WORST_FIRST: readonly Given[] = ['money', 'gift-card', 'app', 'call', 'card', 'code', 'password', 'personal', 'nothing']

function recoveryFor(verdict: Verdict, facts: Facts, brand: Brand | null, knowledge: Knowledge): readonly Guide[] {
  const wanted = new Set<Given>()
  for (const { what } of facts.asks.known ? facts.asks.value : []) wanted.add(GIVEN_BY_ASK[what])
  if (verdict.decidedBy.includes('dangerous-attachment')) wanted.add('app')
  // Behind a link nobody knows what the page asks for; a password is the commonest.
  // Who typed it on the brand's own page gave nothing away.
  const leadsElsewhere = ({ host }: Link) => brand === null || !knowledge.isOfficialLink(brand.id, host)
  if (facts.links.known && actionLinks(facts.links.value).some(leadsElsewhere)) wanted.add('password').add('nothing')
  return WORST_FIRST.filter((given) => wanted.has(given)).flatMap((given) =>
    knowledge.guides.filter((one) => one.kind === 'recover' && one.given.includes(given)),
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

function remarksOn(verdict: Verdict, facts: Facts): Guidance['remarks'] {
  const remark = (id: RemarkId) => ({ id, words: REMARKS[id] })
  if (verdict.id !== 'unconfirmed') return []
  const nothingFound = verdict.decidedBy.length === 0
  const bare = facts.input.kind !== 'email' && facts.input.kind !== 'url' && !(facts.links.known && facts.links.value.length > 0)
  const pushes = facts.pressure.known && facts.pressure.value.length > 0
  return [
    ...(verdict.claim === null && nothingFound ? [remark('nothing-claimed')] : []),
    remark('not-safe'),
    ...(bare && pushes && verdict.claim !== null ? [remark('mostly-fake')] : []),
    ...(bare ? [remark('give-more')] : []),
  ]
}
