import { asciiDomain } from '../mailboxes.ts'
import type { Authentication, AuthResult, DkimResult, DkimTrouble, DmarcResult } from '../types.ts'
import type { Method } from './results.ts'
import { type Named, type Signature, signaturesNamed } from './signatures.ts'

/** What a server found out about the sender, by its methods. Where it says two things of one, the worse counts. */
export function verdictsOf(
  methods: readonly Method[],
  signatures: readonly Signature[],
  holes: (signature: Signature) => Pick<DkimResult, 'troubles' | 'unsigned'> = () => ({}),
): Pick<Authentication, 'spf' | 'dkim' | 'dmarc'> {
  const named = (name: string) => methods.filter((method) => method.name === name)
  return {
    spf: spfOf(named('spf')),
    dkim: withoutContradictions(named('dkim').map((method) => dkimOf(method, signatures, holes))),
    dmarc: dmarcOf(named('dmarc')),
  }
}

/** Of the names that SPF may be asked about, the envelope sender's (RFC 7208 section 2.4) is the one that tells; Cisco lists all three. */
function spfOf(methods: readonly Method[]): AuthResult | null {
  const ofEnvelope = methods.filter(({ props }) => props.has('smtp.mailfrom') || props.has('smtp.mfrom'))
  const method = worstOf(ofEnvelope.length > 0 ? ofEnvelope : methods.slice(0, 1))
  if (method === undefined) return null
  return { result: method.result, domain: domainIn(method.props.get('smtp.mailfrom') ?? method.props.get('smtp.mfrom')) }
}

function dmarcOf(methods: readonly Method[]): DmarcResult | null {
  const method = worstOf(methods)
  const from = method?.props.get('header.from') ?? method?.props.get('header.d')
  const domain = domainIn(from)
  // A pass for what is no domain is about nobody.
  if (method === undefined || (method.result === 'pass' && from !== undefined && domain === null)) return null
  const policy = policyOf(method)
  return { result: method.result, domain, ...(policy === undefined ? {} : { policy }) }
}

/** Google, OpenDMARC and rspamd give the policy in a comment, RFC 8601 section 2.7 names none; Microsoft says what it did about a failure. */
function policyOf({ result, comment, props }: Method): DmarcResult['policy'] {
  const told =
    /\bp=(none|quarantine|reject)\b/i.exec(comment)?.[1] ??
    props.get('policy.published-domain-policy') ??
    props.get('policy.dmarc') ??
    (result === 'fail' ? props.get('action')?.replace(/^(?:pct\.|o(?=reject))/i, '') : undefined)
  return (['none', 'quarantine', 'reject'] as const).find((policy) => policy === told?.toLowerCase())
}

/** Two results of one method: the one that passes is not to be believed. */
function worstOf(methods: readonly Method[]): Method | undefined {
  return methods.find(({ result }) => result === 'fail') ?? methods.find(({ result }) => result !== 'pass') ?? methods[0]
}

function dkimOf(
  { result, props, comment }: Method,
  signatures: readonly Signature[],
  holes: (signature: Signature) => Pick<DkimResult, 'troubles' | 'unsigned'>,
): DkimResult {
  const identity = domainIn(props.get('header.i'))
  const given = domainIn(props.get('header.d')) ?? identity
  const about: Named = {
    domain: given ?? '',
    isIdentity: !props.has('header.d'),
    selector: props.get('header.s'),
    b: props.get('header.b'),
  }
  const found = given === null ? [] : signaturesNamed(about, signatures)
  const [signature] = found
  const domain = about.isIdentity && signature !== undefined ? signature.domain : given
  const selector = about.selector ?? signature?.selector
  const left = result === 'pass' ? found.map(holes) : []
  const troubles = [
    ...new Set([...left.flatMap((one) => one.troubles ?? []), ...troublesSaid(result, `${comment} ${props.get('reason') ?? ''}`)]),
  ]
  const unsigned = [...new Set(left.flatMap((one) => one.unsigned ?? []))]
  return {
    result,
    domain,
    ...(selector === undefined ? {} : { selector }),
    ...(troubles.length > 0 ? { troubles } : {}),
    ...(unsigned.length > 0 ? { unsigned } : {}),
  }
}

/** RFC 8301 section 3.2 forbids shorter keys. */
const SHORTEST_KEY = 1024

/** What the server itself says is wrong, in the words of OpenDKIM, Google and Microsoft. */
function troublesSaid(result: string, said: string): readonly DkimTrouble[] {
  const bits = Number(/\b(\d{3,4})-bit/.exec(said)?.[1] ?? SHORTEST_KEY)
  return [
    ...(bits < SHORTEST_KEY ? (['weak-key'] as const) : []),
    ...(/\bexpired\b/i.test(said) ? (['expired'] as const) : []),
    ...(result !== 'pass' && /\bbody hash did not verify\b/i.test(said) ? (['body-changed'] as const) : []),
    ...(result !== 'pass' && /\bno key for signature\b/i.test(said) ? (['no-key'] as const) : []),
  ]
}

/** One signature that both holds and does not, holds not. */
function withoutContradictions(results: readonly DkimResult[]): readonly DkimResult[] {
  const keyOf = ({ domain, selector }: DkimResult) => `${domain} ${selector ?? ''}`
  const broken = new Set(results.filter(({ result, selector }) => result === 'fail' && selector !== undefined).map(keyOf))
  return results.filter((one) => one.result !== 'pass' || !broken.has(keyOf(one)))
}

const HOST = /^(?=.{1,253}$)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$/

/** The domain of an address or of its own, as a host's name; null for anything else. */
function domainIn(value: string | undefined): string | null {
  const domain = asciiDomain((value ?? '').slice((value ?? '').lastIndexOf('@') + 1).replace(/[<>]/g, ''))
  return HOST.test(domain) ? domain : null
}
