import type { DkimResult, DkimTrouble } from '@honmono/engine'
import type { DkimVerifier, SignatureField, SignatureResult } from 'mailauth/lib/dkim/dkim-verifier.js'
import { type Field, instancesOf, type Split, signerOf } from './fields.ts'

/** What the reader sees of the header, and answers to: one that is not signed can be put there by whoever passes the mail on. */
const SEEN_FIELDS = ['from', 'subject', 'reply-to'] as const

/** Often unsigned, by honest senders too: only a second one is a hole. To is shown by its name, the others decide how the body is read. */
const SINGLE = ['to', 'content-type', 'content-transfer-encoding'] as const

/** Every signature that was checked, in the order of the mail. */
export function dkimResults(verifier: DkimVerifier, split: Split): readonly DkimResult[] {
  const results = verifier.results[Symbol.iterator]()
  const signatures = verifier.signatureHeaders.filter(({ type }) => type === 'DKIM')
  return signatures.map((signature) => {
    const result: SignatureResult | undefined = signature.skip === undefined ? results.next().value : undefined
    return named(
      signature,
      result === undefined ? { result: 'neutral', troubles: ['malformed'] } : judged(signature, result, verifier, split),
    )
  })
}

/** One that nobody checked: there are too many, it is too long, or the header is. */
export function unchecked(field: Field, trouble: DkimTrouble): DkimResult {
  const { domain, selector } = signerOf(field)
  return { result: 'neutral', domain, ...(selector === null ? {} : { selector }), troubles: [trouble] }
}

type Judged = Pick<DkimResult, 'result' | 'troubles' | 'unsigned'>

function named({ signingDomain = '', selector = '' }: SignatureField, judged: Judged): DkimResult {
  const domain = signingDomain.toLowerCase().replace(/\.$/, '')
  return { ...judged, domain: domain === '' ? null : domain, ...(selector === '' ? {} : { selector }) }
}

function judged(signature: SignatureField, { status, rr }: SignatureResult, verifier: DkimVerifier, split: Split): Judged {
  if (status.result !== 'pass') {
    const trouble = troubleOf(status, rr)
    // A changed body stays neutral, as mailauth and our own verifier have it: a list or a gateway may have added its footer. A domain that only
    // tries DKIM out is not held to it (RFC 6376 section 3.6.1).
    const failed = trouble === 'fields-changed' && status.testing !== true
    return { result: failed ? 'fail' : trouble === 'fields-changed' ? 'neutral' : status.result, troubles: [trouble] }
  }
  const unsigned = unsignedFields(signature, verifier, split)
  const troubles: DkimTrouble[] = [
    ...((status.underSized ?? 0) > 0 ? ['part-of-body' as const] : []),
    ...(unsigned.length > 0 ? ['unsigned-field' as const] : []),
  ]
  return { result: 'pass', ...(troubles.length === 0 ? {} : { troubles }), ...(unsigned.length === 0 ? {} : { unsigned }) }
}

/** mailauth says it in a comment; each of these stands in its lib/tools.js or lib/dkim/dkim-verifier.js. */
function troubleOf({ result, comment, policy }: SignatureResult['status'], rr = ''): DkimTrouble {
  if (result === 'temperror') return 'not-asked'
  // Too short, or rsa-sha1: RFC 8301 forbids both.
  if (policy?.['dkim-rules'] !== undefined) return 'weak-key'
  if (comment === 'body hash did not verify') return 'body-changed'
  if (comment === 'bad signature') return 'fields-changed'
  if (comment === 'expired') return 'expired'
  if (comment === 'no key') return 'no-key'
  if (comment === 'invalid public key') return rr === '' ? 'no-key' : /(?:^|;)p=(?:;|$)/.test(rr) ? 'revoked' : 'malformed'
  return 'malformed'
}

/** A signature covers as many fields of a name as it lists that name, from the bottom up (RFC 6376 section 5.4.2). */
function unsignedFields({ parsed }: SignatureField, verifier: DkimVerifier, split: Split): readonly string[] {
  // Without h= the judge takes a list of its own; nobody signs so.
  const signed = String(parsed?.h?.value ?? '')
    .toLowerCase()
    .split(':')
    .map((name) => name.trim())
  const rows = verifier.headers === false ? [] : verifier.headers.parsed
  const isOpen = (name: string, least: number) => {
    const there = Math.max(rows.filter(({ key }) => key === name).length, instancesOf(name, split))
    return there > Math.max(least, signed.filter((one) => one === name).length)
  }
  return [...SEEN_FIELDS.filter((name) => isOpen(name, 0)), ...SINGLE.filter((name) => isOpen(name, 1))]
}
