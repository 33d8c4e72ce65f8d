import type { Answer, AnswerLink, AnswerProof, AnswerSignal, Finding, VerdictId } from '@honmono/engine'
import { defang } from '@honmono/engine/kit'
import { clean, cleanQuote, tidyQuotes } from './clean.ts'
import { FINDINGS } from './findings.ts'
import { type LinkTarget, linkTargets, targetOf } from './link-targets.ts'
import { type Frame, frames } from './words.ts'
import { cut, widthOf } from './wrap.ts'

type Place = AnswerLink['at']

/** What to tell a person, in order and in words, before anything is laid out: terminal and page say the same. All texts are
    clean: no control characters, and addresses are defanged. */
export interface Telling {
  readonly verdict: VerdictId
  /** 「偽物です」 */
  readonly headline: string
  /** Below the headline: that unconfirmed does not mean safe; '' for the others. */
  readonly caution: string
  /** Whom it poses as, in one sentence; '' where a remark says it. */
  readonly summary: string
  /** Where the name appears; '' where that goes without saying. */
  readonly where: string
  readonly remarks: readonly string[]
  /** What the person saw at the official place, and what that means; null where nothing was told. */
  readonly finding: { readonly seen: Finding['seen']; readonly said: string; readonly means: string } | null
  /** What the verdict rests on, most important first. */
  readonly reasons: readonly Reason[]
  /** What is proved of the sender and by whom, what matters first; empty where that was not checked, which `notChecked` and the remarks say. */
  readonly proof: readonly AnswerProof[]
  /** Where the links lead, a site each, what matters first. */
  readonly targets: readonly Target[]
  /** Where each of the answer's links leads, in their order. */
  readonly destinations: readonly Target[]
  /** What each of the answer's views is called, in their order. */
  readonly viewNames: readonly string[]
  /** `steps`: how to get there and what to look for, in order; empty where there is nothing to confirm. */
  readonly next: { readonly text: string; readonly url: string | null; readonly steps: readonly string[] }
  /** What to do first by somebody who already did something: every case, likeliest and worst first. */
  readonly ifGiven: readonly GivenCase[]
  readonly notChecked: readonly string[]
  /** Where it was checked, by which version, with data of which day. */
  readonly origin: string
  readonly titles: Readonly<Record<'reasons' | 'proof' | 'links' | 'doNotPress' | 'next' | 'notChecked', string>>
  /** For a surface that shows everything that was looked at. */
  readonly detail: Frame['detail']
}

export interface Reason {
  /** Id of the signal. */
  readonly id: string
  readonly text: string
  /** Name of the place, '' where there is none to name or the text names it. */
  readonly place: string
  /** The message's words there; '' where the text has them already. */
  readonly quote: string
}

export interface GivenCase {
  /** Id of the guide. */
  readonly id: string
  /** 「カード番号を入力したとき」 */
  readonly when: string
  readonly first: string
  /** It fits what the message was after. */
  readonly likely: boolean
}

/** `site` is a phrase (“not a site”) where the link is no address. */
export interface Target extends LinkTarget {
  /** Whose site it is, as far as that is known; else ''. */
  readonly whose: string
  /** The same, where there is little room. */
  readonly short: string
  /** How wide `site` is, in columns of a terminal: twice as many for a Japanese character as for a letter. */
  readonly columns: number
}

/** @param brandName the name to show for a brand id; without it, the name as claimed. */
export function tell(answer: Answer, brandName: (id: string) => string | undefined = () => undefined): Telling {
  const frame = frames[answer.lang]
  const nameOf = (id: string) => clean(brandName(id) ?? answer.claims.find((claim) => claim.brand === id)?.name ?? id)
  const { engine, data } = answer.versions
  const harmful = answer.verdict === 'phishing' || answer.verdict === 'suspicious'
  const targets = linkTargets(answer).map((target) => told(target, answer, frame, nameOf))
  const open = answer.verdict === 'unconfirmed' && targets.some(({ official }) => official !== true)
  return {
    verdict: answer.verdict,
    headline: frame.verdict[answer.verdict],
    caution: answer.verdict === 'unconfirmed' ? frame.notSafe : '',
    summary: summary(answer, frame, nameOf),
    where: whereClaimed(answer, frame),
    remarks: remarksOf(answer),
    finding: findingOf(answer),
    reasons: withoutRepeats(reasonsOf(answer)).map((signal) => reason(answer, signal, frame)),
    proof: proofOf(answer),
    targets,
    destinations: answer.links.map((link) => told(targetOf(link), answer, frame, nameOf)),
    viewNames: answer.views.map(({ part }) => frame.place(part)),
    next: {
      text: clean(answer.next.title),
      url: answer.next.url === null ? null : clean(answer.next.url),
      steps: answer.next.steps.map(clean),
    },
    ifGiven: answer.ifGiven.map(({ id, title, first }) => ({
      id,
      when: clean(title),
      first: clean(first),
      likely: answer.guides.includes(id),
    })),
    notChecked: [...new Set(answer.notChecked.map(({ why }) => clean(why)))],
    origin: `${originOf(answer, frame)}${frame.bracket(`honmono ${clean(engine)}${frame.listComma}${frame.data} ${clean(data)}`)}`,
    titles: {
      reasons: frame.reasons[answer.verdict],
      proof: frame.proof,
      links: frame.links,
      doNotPress: harmful ? frame.doNotPress : open ? frame.doNotPressYet : '',
      next: frame.next,
      notChecked: frame.notChecked,
    },
    detail: frame.detail,
  }
}

/** Whom the answer asked. Lists of fakes lie on the device: comparing with them asks nobody. */
function originOf({ lookups }: Answer, frame: Frame): string {
  const asked = lookups.filter((id) => id !== 'feeds')
  const first = asked.length === 0 ? [frame.localOnly] : asked.map((id) => frame.lookedUp[id])
  return [...first, ...(lookups.includes('feeds') ? [frame.lookedUp.feeds] : [])].join(frame.sentenceEnd)
}

/** The claim worth naming first; a weak one is no more than a hint. */
function leadingClaim(answer: Answer): Answer['claims'][number] | undefined {
  return answer.claims.find((claim) => claim.strength !== 'weak')
}

function summary(answer: Answer, frame: Frame, nameOf: (id: string) => string): string {
  const claim = leadingClaim(answer)
  if (answer.input.kind === 'url' && answer.verdict === 'unconfirmed') {
    const owner = answer.links[0]?.owner ?? null
    return frame.addressAlone(owner === null ? null : nameOf(owner))
  }
  if (claim?.brand != null) return frame.posesAs[answer.verdict](nameOf(claim.brand))
  if (answer.verdict !== 'genuine' && claim !== undefined) return frame.posesAsUnlisted[answer.verdict](cut(cleanQuote(claim.name), 40))
  // The remarks say it.
  if (answer.remarks.some(({ id }) => id === 'nothing-claimed')) return ''
  return frame.posesAsNobody[answer.verdict]
}

/** That a text without fields makes the claim in its text goes without saying, and so does what an address alone consists of. */
function whereClaimed(answer: Answer, frame: Frame): string {
  const places = leadingClaim(answer)?.where ?? []
  if (answer.verdict === 'genuine' || isAddressAlone(answer) || places.every((place) => place === 'body' || place === 'self-introduction'))
    return ''
  return frame.whereTitle([...new Set(places.map((place) => frame.where[place]))].join(frame.listComma))
}

function isAddressAlone({ input, links, views }: Answer): boolean {
  const [view, ...others] = views
  return input.kind === 'url' || (others.length === 0 && links.some(({ shown }) => shown === view?.text.trim()))
}

function findingOf({ finding, remarks, lang }: Answer): Telling['finding'] {
  if (finding === null) return null
  const meaning = remarks.find(({ id }) => id.startsWith('finding-'))?.text ?? ''
  return { seen: finding.seen, said: FINDINGS[finding.seen][lang].said, means: clean(meaning) }
}

/** What was found at the official place is told apart. The caution says already that unconfirmed is not safe, and the summary whose address it is. */
function remarksOf({ input, remarks }: Answer): string[] {
  return remarks
    .filter(({ id }) => id !== 'not-safe' && !id.startsWith('finding-') && !(id === 'nothing-claimed' && input.kind === 'url'))
    .map(({ text }) => clean(text))
}

const UNCHECKED: ReadonlySet<AnswerProof['id']> = new Set<AnswerProof['id']>(['no-results', 'no-original', 'sms-unproved'])

function proofOf({ proof }: Answer): readonly AnswerProof[] {
  return proof.filter(({ id }) => !UNCHECKED.has(id)).map((one) => ({ ...one, text: clean(one.text) }))
}

/** What the verdict rests on; where it rests on nothing, whatever speaks against the message. */
function reasonsOf(answer: Answer): AnswerSignal[] {
  const raised = answer.signals.filter((signal) => signal.answer === 'raised')
  const deciding = answer.decidedBy.flatMap((id) => raised.filter((signal) => signal.id === id))
  return deciding.length > 0 ? deciding : raised.filter((signal) => signal.direction === 'fake')
}

/** A weak sign says nothing new when it quotes words that an earlier reason quotes already. */
function withoutRepeats(signals: readonly AnswerSignal[]): AnswerSignal[] {
  return signals.filter((signal, index) => {
    const quoted = placeQuoted(signal)
    if (signal.strength !== 'weak' || quoted === undefined) return true
    return !signals.slice(0, index).some((earlier) => overlap(placeQuoted(earlier), quoted))
  })
}

/** The place whose words the sentence quotes. */
function placeQuoted({ evidence: [first] }: AnswerSignal): Place | undefined {
  return typeof first?.quote === 'string' ? first.at : undefined
}

function overlap(a: Place | undefined, b: Place): boolean {
  return a !== undefined && a.part === b.part && a.start < b.end && b.start < a.end
}

/** Words that are worth quoting: more would hide the sentence. */
const QUOTED_CHARS = 200

function reason(answer: Answer, signal: AnswerSignal, frame: Frame): Reason {
  const text = tidyQuotes(cleanQuote(signal.found))
  const at = signal.evidence[0]?.at
  const view = at === undefined ? undefined : answer.views.find(({ part }) => part === at.part)
  if (at === undefined || answer.input.kind === 'url' || (view === undefined && !at.part.startsWith('header:')))
    return { id: signal.id, text, place: '', quote: '' }
  const place = frame.place(at.part)
  const words = cleanQuote(view?.text.slice(at.start, Math.min(at.end, at.start + QUOTED_CHARS)) ?? '')
  const known = words === '' || /[「“]/.test(text) || /^(?:hxxp|www\[)/i.test(words) || sharesWord(words, text)
  return { id: signal.id, text, place: known && frame.names(text, place) ? '' : place, quote: known ? '' : words }
}

/** A long word of the quote, an address for instance, stands in the sentence already. */
function sharesWord(quote: string, sentence: string): boolean {
  const plain = sentence.replace(/[[\]]/g, '')
  return found(quote) || quote.split(/[\s<>「」"()]+/).some((word) => word.length >= 8 && found(word))

  function found(word: string): boolean {
    return plain.includes(word.replace(/[[\]]/g, ''))
  }
}

function told(target: LinkTarget, answer: Answer, frame: Frame, nameOf: (id: string) => string): Target {
  const { kind, site, owner, official } = target
  const claimed = leadingClaim(answer)?.brand
  if (kind !== 'address') {
    const whose = kind === 'program' ? frame.program : ''
    return { ...target, site: frame.notASite, whose, short: whose, columns: widthOf(frame.notASite) }
  }
  if (official === false && claimed != null)
    return { ...target, whose: frame.notTheirs(nameOf(claimed)), short: frame.notOfficial, columns: widthOf(site) }
  const whose = owner !== null ? frame.theirs(nameOf(owner)) : official === null && /^[^@]+\.[^@]+$/.test(site) ? frame.ownerUnknown : ''
  return { ...target, whose, short: whose, columns: widthOf(site) }
}

/** Where the words of a place in the message are to be marked. */
export function placesOf(answer: Answer, { id }: Reason): readonly Place[] {
  const signal = answer.signals.find((one) => one.id === id)
  return signal?.evidence.flatMap(({ at }) => (at === undefined ? [] : [at])) ?? []
}

/** A site as it may be shown where addresses could be pressed. */
export function siteText(site: string): string {
  return clean(defang(site))
}
