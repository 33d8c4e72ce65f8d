import { isIP } from 'node:net'
import { pipeline } from 'node:stream/promises'
import { type AuthResult, type BimiRecord, type DkimResult, type DmarcResult, type Envelope, siteOf, type Verified } from '@honmono/engine'
import { DkimVerifier } from 'mailauth/lib/dkim/dkim-verifier.js'
import { evaluateDmarc } from 'mailauth/lib/dmarc/index.js'
import { spf as spfOf } from 'mailauth/lib/spf/index.js'
import { arcResult } from './chain.ts'
import { boundedHeader, chosenSignatures, envelopeRecord, onTheWire, type Split, splitHeader } from './fields.ts'
import { MIN_KEY_BITS } from './keys.ts'
import { MAIL_LIMITS, type MailLimits } from './limits.ts'
import { type AskName, askNameServers, type MailQuestions, Questions } from './resolver.ts'
import { dkimResults, unchecked } from './signatures.ts'

export interface MailVerifierOptions {
  /** Asks DNS; default: the system's name servers. */
  readonly resolver?: AskName
  /** The name servers to ask instead ("192.0.2.1", "192.0.2.1:5353", "[2001:db8::1]:53"). */
  readonly servers?: readonly string[]
  /** Domains (d=) whose ARC seals are believed, their subdomains included; default: none. */
  readonly trustedSealers?: readonly string[]
  /** Milliseconds since 1970; signatures expire by it. */
  readonly now?: () => number
  readonly limits?: Partial<MailLimits>
}
export interface MailVerifier {
  /** Never rejects: what could not be asked or read is said in the results. */
  verify(mail: Uint8Array, envelope: Envelope | null): Promise<Verified>
}

/** Proves senders by SPF, DKIM, DMARC and ARC, with mailauth as the judge. Answers of DNS are shared by all mails of one verifier. */
export function createMailVerifier(options: MailVerifierOptions = {}): MailVerifier {
  const limits: MailLimits = { ...MAIL_LIMITS, ...options.limits }
  const now = options.now ?? Date.now
  const questions = new Questions(options.resolver ?? askNameServers(options.servers ?? [], limits.questionMs), limits, now)
  const trusted = (options.trustedSealers ?? []).map((domain) => domain.toLowerCase())
  return { verify: (mail, envelope) => new OneMail(mail, envelope, questions.ofMail(), limits, trusted, now()).verified() }
}

class OneMail {
  readonly #split: Split
  readonly #envelope: Envelope | null
  readonly #questions: MailQuestions
  readonly #limits: MailLimits
  readonly #trusted: readonly string[]
  readonly #now: number

  constructor(
    mail: Uint8Array,
    envelope: Envelope | null,
    questions: MailQuestions,
    limits: MailLimits,
    trusted: readonly string[],
    now: number,
  ) {
    this.#split = splitHeader(mail)
    this.#envelope = envelope
    this.#questions = questions
    this.#limits = limits
    this.#trusted = trusted
    this.#now = now
  }

  async verified(): Promise<Verified> {
    const [spf, { dkim, verifier }] = await Promise.all([this.#spf(), this.#signatures()])
    if (verifier === null) return { spf, dkim, dmarc: null, arc: null, bimi: null }
    const author = authorOf(verifier)
    const [dmarc, arc] = await Promise.all([
      orNull(() => this.#dmarc(verifier, spf)),
      orNull(() => arcResult(verifier.arc, this.#trusted, author, this.#questions)),
    ])
    const bimi = dmarc?.result === 'pass' && author !== null ? await this.#bimi(author) : null
    return { spf, dkim, dmarc, arc, bimi }
  }

  /** The local part of the envelope sender is held back: it may hold the reader's own address (VERP), and a record may ask for it (%{l}). */
  async #spf(): Promise<AuthResult | null> {
    const { ip = '', helo = '', from = '' } = this.#envelope ?? {}
    const record = envelopeRecord(this.#split, ip)
    if (isIP(ip) === 0 || record === 'anybody') return null
    const domain = from.slice(from.lastIndexOf('@') + 1).toLowerCase()
    if (domain === '' && helo === '') return null
    return orNull(async () => {
      const { status, domain: asked } = await spfOf({
        sender: domain === '' ? '' : `@${domain}`,
        ip,
        helo,
        mta: RECEIVER,
        maxElapsedTime: this.#limits.mailMs,
        resolver: this.#questions.ask,
      })
      // Without the envelope sender, only half of the question was asked: what HELO fails by, he might have passed by.
      return record === 'own' || status.result === 'pass' ? { result: status.result, domain: asked } : null
    })
  }

  async #signatures(): Promise<{ readonly dkim: readonly DkimResult[]; readonly verifier: DkimVerifier | null }> {
    const { checked, left } = chosenSignatures(this.#split, this.#limits)
    const named = (dkim: readonly DkimResult[]) => dkim.slice(0, this.#limits.signaturesNamed)
    const header = boundedHeader(this.#split, checked, this.#limits)
    if (header === null) return { dkim: named([...checked, ...left].map((field) => unchecked(field, 'malformed'))), verifier: null }
    try {
      const verifier = await this.#judge(header)
      const passedOver = left.map((field) => unchecked(field, field.text.length > this.#limits.fieldBytes ? 'malformed' : 'not-asked'))
      return { dkim: named([...dkimResults(verifier, this.#split), ...passedOver]), verifier }
    } catch {
      // The judge broke on it.
      return { dkim: named([...checked, ...left].map((field) => unchecked(field, 'malformed'))), verifier: null }
    }
  }

  /** The body in one piece: where it comes in many, the judge takes time by the square of a run of spaces. */
  async #judge(header: Buffer): Promise<DkimVerifier> {
    const verifier = new DkimVerifier({
      resolver: this.#questions.ask,
      rejectRsaSha1: true,
      minBitLength: MIN_KEY_BITS,
      curTime: new Date(this.#now),
    })
    await pipeline([header, onTheWire(this.#split.rest)], verifier)
    return verifier
  }

  async #dmarc(verifier: DkimVerifier, spf: AuthResult | null): Promise<DmarcResult | null> {
    const { response } = await evaluateDmarc({
      headerFrom: verifier.headerFrom,
      fromFields: verifier.fromFields,
      spfDomains: spf?.result === 'pass' && spf.domain !== null ? [spf.domain] : [],
      dkimDomains: verifier.results.flatMap(({ id = '', signingDomain: domain, status: { result, underSized = 0 } }) =>
        result === 'pass' && domain !== undefined ? [{ id, domain, underSized }] : [],
      ),
      resolver: this.#questions.ask,
    })
    if (response === false) return null
    const { status, policy } = response
    // Half of the question was not asked, and the other half has no answer.
    if (status.result === 'fail' && spf === null && !verifier.results.some((one) => one.status.result === 'pass')) return null
    const result = status.result === 'fail' && this.#isLeftOpen(verifier, spf) ? 'temperror' : status.result
    return { result, domain: status.header?.from?.toLowerCase() ?? null, ...(isPolicy(policy) ? { policy } : {}) }
  }

  /** Nothing passed, and something that might have was not answered: that is no failure. */
  #isLeftOpen(verifier: DkimVerifier, spf: AuthResult | null): boolean {
    return spf?.result === 'temperror' || verifier.results.some(({ status }) => status.result === 'temperror')
  }

  /** Only that a record is there: the logo is not fetched, nor the certificate (draft-brand-indicators-for-message-identification). */
  async #bimi(author: string): Promise<BimiRecord | null> {
    for (const domain of new Set([author, siteOf(author) ?? author])) {
      const records = await this.#questions.ask(`default._bimi.${domain}`, 'TXT').catch(() => [])
      for (const record of records) {
        const text = typeof record === 'string' ? record : Array.isArray(record) ? record.join('') : ''
        const tag = (name: string) => new RegExp(`;\\s*${name}\\s*=\\s*([^;\\s]+)`, 'i').exec(text)?.[1] ?? ''
        // Both empty: the domain wants no logo to be shown.
        if (/^\s*v\s*=\s*BIMI1\s*;/i.test(text) && (tag('l') !== '' || tag('a') !== '')) return { domain, authority: tag('a') !== '' }
      }
    }
    return null
  }
}

/** In place of this machine's name, which a record may ask for (%{r}). */
const RECEIVER = 'unknown'

/** The domain of the one author, as the judge reads From. */
function authorOf({ headerFrom, fromFields }: DkimVerifier): string | null {
  const [only, ...others] = headerFrom
  if (only === undefined || others.length > 0 || fromFields !== 1) return null
  return only.slice(only.lastIndexOf('@') + 1).toLowerCase() || null
}

const isPolicy = (policy: string | undefined): policy is NonNullable<DmarcResult['policy']> =>
  policy === 'none' || policy === 'quarantine' || policy === 'reject'

/** A judge that breaks on what a stranger wrote has found nothing. */
async function orNull<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch {
    return null
  }
}
