import type { Action } from '../actions/next.ts'
import type { Answer, AnswerFirstStep, AnswerLink, AnswerSender, AnswerSignal, Failure } from '../answer.ts'
import type { Engine } from '../check.ts'
import type { Facts, Link, Mailbox, Unknown } from '../facts/types.ts'
import type { Guidance } from '../guidance/guide.ts'
import { proofOf } from '../guidance/proof.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Guide, Lang } from '../knowledge/types.ts'
import type { ReadError } from '../message/types.ts'
import type { AnySignal, SignalResult } from '../signals/types.ts'
import { VERSION } from '../version.ts'
import type { Verdict } from './decide.ts'
import { failureWords } from './failures.ts'
import { NOT_CHECKED, UNKNOWN } from './not-checked.ts'

export interface Decided {
  readonly facts: Facts
  /** What was asked about, which may hold the message that these facts are of. */
  readonly input: Facts['input']
  /** The way to that message: empty, or the parts of the mails inside. */
  readonly path: readonly string[]
  readonly results: readonly SignalResult[]
  readonly verdict: Verdict
  readonly guidance: Guidance
  readonly next: Action
  readonly engine: Engine
  readonly lang: Lang
}

/** The answer as docs/library.md describes it, in words of the asked language. */
export function answerFrom({ facts, input, path, results, verdict, guidance, next, engine, lang }: Decided): Answer {
  const { knowledge, signals } = engine
  const claims = facts.claims.known ? facts.claims.value : []
  const links = facts.links.known ? facts.links.value : []
  const broken = results.some(({ answer }) => answer === 'broken') ? [{ id: 'broken-signal', detail: '' } as const] : []
  return {
    schema: 1,
    input,
    about: levelOf(path, facts),
    versions: { engine: VERSION, data: knowledge.date },
    lang,
    verdict: verdict.id,
    claims: claims.map(({ brand, name, where, strength }) => ({ brand, name, where, strength })),
    decidedBy: verdict.decidedBy,
    signals: results.map((result, nth) => signalWords(result, signals[nth], knowledge, lang)),
    links: links.map((link) => linkOf(link, verdict.claim?.brand ?? null, knowledge)),
    phones: (facts.phones.known ? facts.phones.value : []).map(({ shown, number, kind, country, at }) => ({
      shown,
      number,
      kind,
      country,
      owners: knowledge.ownersOfPhone(number),
      at,
    })),
    sender: senderOf(facts, knowledge),
    proof: proofOf(verdict.claim, facts, knowledge).map(({ words, ...rest }) => ({ ...rest, text: words[lang] })),
    lookups: facts.lookups ?? [],
    finding: facts.finding.known ? facts.finding.value : null,
    notChecked: [...new Map([...facts.gaps, ...broken].map(({ id, detail }) => [id, { id, why: NOT_CHECKED[id][lang], detail }])).values()],
    next,
    alreadyGave: guidance.alreadyGave === null ? null : firstStep(guidance.alreadyGave, lang),
    ifGiven: guidance.ifGiven.map((one) => firstStep(one, lang)),
    remarks: guidance.remarks.map(({ id, words }) => ({ id, text: words[lang] })),
    guides: guidance.guides,
    views: facts.views,
  }
}

function levelOf(path: readonly string[], { subject, sender }: Facts): Answer['about'] {
  const [author] = sender.known ? sender.value.from : []
  return path.length === 0 ? null : { path, subject: subject.known ? subject.value.text : '', from: author?.address ?? '' }
}

function firstStep({ id, title, first }: Guide, lang: Lang): AnswerFirstStep {
  return { id, title: title[lang], first: first[lang] }
}

/** An input that no answer can be made for, said plainly. */
export function failureFrom(name: string, { code, detail }: ReadError, lang: Lang): Failure {
  return { input: { name }, error: { code, message: failureWords(code, detail)[lang] } }
}

function signalWords(result: SignalResult, signal: AnySignal | undefined, knowledge: Knowledge, lang: Lang): AnswerSignal {
  const { id, answer, strength, direction, evidence, because } = result
  const words = signal?.text[lang]
  const raised = answer === 'raised'
  const reason = because === null ? '' : answer === 'could-not-tell' ? UNKNOWN[because.why as Unknown][lang] : because.why
  return {
    id,
    answer,
    strength,
    direction,
    evidence,
    title: words?.title ?? id,
    found: raised && words !== undefined ? words.found(withBrandTitle(evidence[0], knowledge, lang)) : reason,
    why: words?.why ?? '',
    doNext: raised ? (words?.doNext ?? '') : '',
  }
}

/** A listed brand has one name throughout an answer, whatever the message calls it (Amazon.co.jp, Amazonプライム). */
function withBrandTitle(evidence: SignalResult['evidence'][number] | undefined, knowledge: Knowledge, lang: Lang) {
  const brand = typeof evidence?.brand === 'string' ? knowledge.brand(evidence.brand) : undefined
  return brand === undefined || evidence?.name === undefined ? evidence : { ...evidence, name: brand.title[lang] }
}

function linkOf(link: Link, brand: string | null, knowledge: Knowledge): AnswerLink {
  const { shown, href, chain, host, site, from, role, at, opaque, uncertain = false } = link
  const own = brand !== null && knowledge.isOfficialLink(brand, host)
  const official = brand === null || host === '' ? null : own ? (uncertain ? null : true) : opaque ? null : false
  return { shown, href, chain, host, site, owner: host === '' ? null : knowledge.ownerOf(host), official, from, role, at, uncertain }
}

function senderOf(facts: Facts, knowledge: Knowledge): AnswerSender | null {
  if (!facts.sender.known) return null
  const { from, replyTo, returnPath, smsSender, source } = facts.sender.value
  const short = ({ name, address, domain }: Mailbox) => ({ name, address, domain })
  const [first] = from
  return {
    from: from.map(short),
    replyTo: replyTo.map(short),
    returnPath: returnPath?.address ?? null,
    sms: smsSender,
    source,
    owner: first === undefined ? null : knowledge.ownerOf(first.domain),
    authenticated: facts.authentication.known
      ? first?.site !== undefined && facts.authentication.value.alignedSite === first.site && first.site !== null
      : null,
  }
}
