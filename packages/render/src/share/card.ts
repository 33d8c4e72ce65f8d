import type { Answer, AnswerLink, RemarkId, VerdictId } from '@honmono/engine'
import { defang } from '@honmono/engine/kit'
import { clean, cleanQuote } from '../clean.ts'
import { siteText, type Target, tell } from '../telling.ts'
import { frames } from '../words.ts'
import { CARD_LIMITS } from './limits.ts'
import { shareWords } from './words.ts'

/** An answer to be shown to others, as plain data: every text is clean, in words of `lang`, and safe to lay out as it stands.
    It holds nothing of the message but the sites that its links open, and what the person chose to add. */
export interface ShareCard {
  readonly lang: 'ja' | 'en'
  readonly verdict: VerdictId
  /** The name of the tool, and the title of a file. */
  readonly name: string
  readonly title: string
  readonly headline: string
  /** '' for all verdicts but one. */
  readonly caution: string
  /** Whom it poses as, and what else is to be said at once. */
  readonly summary: readonly string[]
  /** What the person chose to add. */
  readonly chosen: readonly { readonly label: string; readonly text: string }[]
  readonly reasons: Section<CardReason>
  readonly targets: Section<CardTarget>
  /** `url`: official, from brand data; null where there is none. */
  readonly next: { readonly title: string; readonly text: string; readonly urlTitle: string; readonly url: string | null }
  /** What to do first by somebody who already did what the message wanted; null where it wanted nothing. */
  readonly given: { readonly when: string; readonly first: string } | null
  readonly notChecked: Section<string>
  /** When and by which version it was checked. */
  readonly origin: string
  /** What is not on it, what made it, and that it proves nothing by itself. */
  readonly about: readonly string[]
}

export interface Section<T> {
  readonly title: string
  readonly items: readonly T[]
  /** How many more there are. */
  readonly left: number
}
export interface CardReason {
  readonly text: string
  readonly why: string
}
export interface CardTarget {
  /** Defanged. */
  readonly site: string
  /** '' where that is not known. */
  readonly whose: string
  readonly official: boolean | null
}

/** What of the message a person may add. Both may tell who received it. */
export const SHAREABLE = ['subject', 'sender'] as const
export type Shareable = (typeof SHAREABLE)[number]

export interface CardOptions {
  /** YYYY-MM-DD of the check. */
  readonly date: string
  /** The name to show for a brand id: what the message calls a brand is the sender's text. */
  readonly brandName: (id: string) => string | undefined
  readonly include?: readonly Shareable[]
}

/** What others may see of an answer. The message is taken out first and the rest is told, so that no sentence can quote it. */
export function makeCard(answer: Answer, { date, brandName, include = [] }: CardOptions): ShareCard {
  const {
    lang,
    versions: { engine, data },
  } = answer
  const frame = frames[lang]
  const words = shareWords[lang]
  const reasons = tell(answer, brandName).reasons
  const told = tell(withoutMessage(answer, brandName), brandName)
  const targets = [...told.targets.map((target) => targetOf(target, answer)), ...otherLinks(answer)]
  const section = <T>(title: string, items: readonly T[], most: number): Section<T> => ({
    title,
    items: items.slice(0, most),
    left: Math.max(0, items.length - most),
  })
  const given = told.ifGiven.find(({ likely }) => likely)
  return {
    lang,
    verdict: answer.verdict,
    name: words.name,
    title: words.title(told.headline),
    headline: told.headline,
    caution: told.caution,
    summary: [told.summary, ...told.remarks].filter((text) => text !== '').map(short),
    chosen: SHAREABLE.filter((what) => include.includes(what)).flatMap((what) => chosen(what, answer)),
    reasons: section(
      told.titles.reasons,
      reasons.flatMap(({ id }) => reasonOf(id, answer)),
      CARD_LIMITS.reasons,
    ),
    targets: section(`${told.titles.links}${told.titles.doNotPress}`, targets, CARD_LIMITS.targets),
    next: { title: told.titles.next, text: short(told.next.text), urlTitle: words.officialAddress, url: told.next.url },
    given: given === undefined ? null : { when: short(given.when), first: short(given.first) },
    notChecked: section(told.titles.notChecked, told.notChecked.map(short), CARD_LIMITS.notChecked),
    origin: `${words.checkedOn(date)}${frame.bracket([`honmono ${clean(engine)}`, `${frame.data} ${clean(data)}`].join(frame.listComma))}`,
    about: [words.leftOut, words.about, words.forge],
  }
}

/** The answer without anything that the sender wrote or that names the reader: evidence, texts, names and addresses. What stays are ids,
    sentences that are the same for every message, brands by their listed names, and the sites that links open. */
function withoutMessage(answer: Answer, brandName: CardOptions['brandName']): Answer {
  const leading = answer.claims.find(({ strength }) => strength !== 'weak')
  const brand = leading?.brand ?? null
  return {
    ...answer,
    input: { ...answer.input, name: '', sha256: '' },
    about: null,
    claims: leading === undefined || brand === null ? [] : [{ ...leading, name: brandName(brand) ?? brand }],
    signals: answer.signals.map((signal) => ({ ...signal, evidence: [], found: signal.title })),
    links: answer.links.filter((link) => CALLS.exec(link.href) === null).map(withoutAddress),
    phones: [],
    sender: null,
    proof: [],
    notChecked: answer.notChecked.map((one) => ({ ...one, detail: '' })),
    next: { ...answer.next, title: nextText(answer), steps: [] },
    remarks: answer.remarks.filter(({ id }) => SAME_FOR_ALL.has(id)),
    views: [],
  }
}

/** Remarks that hold nothing of the message and are of use to others; the rest name numbers or hosts, or say what to hand in. */
const SAME_FOR_ALL: ReadonlySet<RemarkId> = new Set<RemarkId>(['inner-mail', 'read-from-picture', 'nothing-claimed', 'mostly-fake'])

const CALLS = /^\s*(mailto|tel|sms):/i

/** A path, a query or a name below the site often holds the reader's address or a mark of him. What kind of link it is stays. */
function withoutAddress(link: AnswerLink): AnswerLink {
  const kind = link.host === '' ? (/^[a-z][a-z0-9+.-]*:/i.exec(link.href.replace(/[\0- ]/g, ''))?.[0] ?? '') : 'https:'
  return { ...link, shown: '', href: kind, chain: [] }
}

/** A reason in the words that are the same for every message: what was found in this one quotes it. */
function reasonOf(id: string, { signals }: Answer): CardReason[] {
  const signal = signals.find((one) => one.id === id)
  return signal === undefined ? [] : [{ text: short(signal.title), why: short(signal.why) }]
}

function targetOf({ kind, site, whose, official }: Target, answer: Answer): CardTarget {
  if (kind === 'address' && namesReader(site, answer)) return { site: shareWords[answer.lang].ownSite, whose: '', official: null }
  const long = kind === 'address' ? siteText(site) : site
  const end = long.length > CARD_LIMITS.siteChars ? `…${long.slice(-CARD_LIMITS.siteChars)}` : long
  return { site: end, whose: short(whose), official }
}

/** A link to press that dials or writes opens no site; its number or address may be somebody's own. */
function otherLinks({ links, lang }: Answer): CardTarget[] {
  const words = shareWords[lang]
  const opens = links
    .filter(({ role, official }) => role === 'action' && official !== true)
    .flatMap(({ href }) => CALLS.exec(href)?.[1]?.toLowerCase() ?? [])
  const said = opens.map((scheme) => (scheme === 'mailto' ? words.opensMail : words.opensPhone))
  return [...new Set(said)].map((site) => ({ site, whose: '', official: null }))
}

/** The site is that of the reader's own mail address, or holds the name before its @: a company's, a family's, a bait made for one person.
    Sites of listed brands are nobody's own. */
function namesReader(site: string, { views, links }: Answer): boolean {
  if (links.some((link) => link.owner !== null && (link.site ?? link.host) === site)) return false
  const to = views.find(({ part }) => part === 'header:to')?.text ?? ''
  return [...to.slice(0, TO_CHARS).matchAll(MAILBOX)].some(([, local = '', domain = '']) => {
    const own = domain.toLowerCase()
    if (own === site || own.endsWith(`.${site}`)) return true
    return local
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .some((word) => word.length >= NAME_CHARS && site.includes(word))
  })
}
const MAILBOX = /([^\s<>"(),:;@]{1,64})@([A-Za-z0-9.-]{1,253})/g
/** Of the list of recipients: whoever reads it is hardly the thousandth. */
const TO_CHARS = 8_000
/** A shorter word stands in many names by chance. */
const NAME_CHARS = 4

/** What to do, without the name that an unlisted organisation gives itself: it may be a person's, or the reader's own company's. */
function nextText({ next, claims, lang }: Answer): string {
  if (next.id !== 'confirm-with-organisation') return next.title
  const words = shareWords[lang]
  const names = claims.filter(({ brand }) => brand === null).map(({ name }) => frames[lang].quote(name))
  const name = names.find((quoted) => next.title.includes(quoted))
  return name === undefined ? words.askThem : next.title.replaceAll(name, () => words.whomItPosesAs)
}

function chosen(what: Shareable, answer: Answer): ShareCard['chosen'] {
  const { detail } = frames[answer.lang]
  const text = what === 'subject' ? subjectOf(answer) : senderOf(answer)
  return text === '' ? [] : [{ label: what === 'subject' ? detail.subject : detail.from, text: cutTo(text, CARD_LIMITS.chosenChars) }]
}

function subjectOf({ about, views }: Answer): string {
  return cleanQuote((about?.subject ?? views.find(({ part }) => part === 'header:subject')?.text ?? '').slice(0, CHOSEN_READ))
}
function senderOf({ sender }: Answer): string {
  const [author] = sender?.from ?? []
  if (author === undefined) return clean((sender?.sms ?? '').slice(0, CHOSEN_READ))
  const address = clean(defang(author.address.slice(0, CHOSEN_READ)))
  const name = cleanQuote(author.name.slice(0, CHOSEN_READ))
  return name === '' || address === '' ? `${name}${address}` : `${name} <${address}>`
}
const CHOSEN_READ = 1_000

const short = (text: string) => cutTo(clean(text), CARD_LIMITS.textChars)

/** Never in the middle of a character. */
function cutTo(text: string, chars: number): string {
  if (text.length <= chars) return text
  return `${[...text.slice(0, chars)].slice(0, -1).join('')}…`
}

/** What a person could add to this card: a message without a subject has none to show. */
export function shareable(answer: Answer): readonly Shareable[] {
  return SHAREABLE.filter((what) => chosen(what, answer).length > 0)
}
