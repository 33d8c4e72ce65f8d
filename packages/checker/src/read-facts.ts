import { type Facts, LIMITS, LOOKUP_IDS, type PhoneKind, SEEN } from '@honmono/engine'

/** Facts a signal may need; those that an older engine did not save are "not known", never "nothing found". */
const NAMES = [
  'kind',
  'subject',
  'sender',
  'forwarded',
  'route',
  'authentication',
  'links',
  'hidden',
  'asks',
  'pressure',
  'claims',
  'mentions',
  'attachments',
  'pictures',
  'oddities',
  'phones',
  'origin',
  'domainAges',
  'listings',
  'finding',
] as const

interface NotFacts {
  readonly code: 'not-facts'
  readonly detail: string
}
const wrong = (detail: string): NotFacts => ({ code: 'not-facts', detail })

/** Saved facts (JSON, of any origin) made safe to judge: the frame is checked, missing facts become unknown. */
export function readFacts(saved: unknown, depth = 0): Facts | NotFacts {
  if (!isRecord(saved)) return wrong('not a JSON object')
  if (saved.schema !== 1) return wrong('schema is not 1')
  const { input } = saved
  if (!isRecord(input) || typeof input.name !== 'string' || typeof input.sha256 !== 'string' || !isKind(input.kind)) return wrong('input')
  if (!Array.isArray(saved.views) || !Array.isArray(saved.gaps)) return wrong('views, gaps')
  const facts: Record<string, unknown> = { schema: 1, input, views: saved.views, gaps: saved.gaps }
  for (const name of NAMES) {
    const fact = saved[name]
    if (fact === undefined) facts[name] = { known: false, why: 'not-collected' }
    else if (isRecord(fact) && (fact.known === false ? typeof fact.why === 'string' : fact.known === true && hasShape(name, fact.value)))
      facts[name] = fact
    else return wrong(name)
  }
  const { lookups } = saved
  if (Array.isArray(lookups)) facts.lookups = LOOKUP_IDS.filter((id) => lookups.includes(id))
  if (saved.inner !== undefined) {
    const inner = innerOf(saved.inner, depth)
    if ('code' in inner) return inner
    facts.inner = inner
  }
  return facts as unknown as Facts
}

/** Mails inside, each with facts of its own. */
function innerOf(saved: unknown, depth: number): readonly unknown[] | NotFacts {
  if (!Array.isArray(saved) || depth >= LIMITS.nesting) return wrong('inner')
  const found: unknown[] = []
  for (const one of saved) {
    if (!isRecord(one) || typeof one.part !== 'string') return wrong('inner')
    const facts = readFacts(one.facts, depth + 1)
    if ('code' in facts) return facts
    found.push({ ...one, facts })
  }
  return found
}

function hasShape(name: (typeof NAMES)[number], value: unknown): boolean {
  switch (name) {
    case 'kind':
      return isKind(value)
    case 'subject':
      return isRecord(value) && typeof value.text === 'string'
    case 'sender':
      return isRecord(value) && Array.isArray(value.from) && Array.isArray(value.to) && Array.isArray(value.replyTo)
    case 'forwarded':
      return value === null || (isRecord(value) && isRecord(value.author) && (value.brand === null || typeof value.brand === 'string'))
    case 'pictures':
      return isRecord(value) && typeof value.visibleChars === 'number'
    case 'authentication':
      return isAuthentication(value)
    case 'origin':
      return isRecord(value) && [value.mailer, value.date, value.messageId].every((one) => one === null || isField(one))
    case 'domainAges':
      return Array.isArray(value) && value.every(isDomainAge)
    case 'listings':
      return Array.isArray(value) && value.every(isListing)
    case 'finding':
      return isRecord(value) && isTextOrNull(value.brand) && SEEN.some((one) => one === value.seen)
    case 'phones':
      return Array.isArray(value) && value.every(isPhone)
    default:
      return Array.isArray(value) && value.every(isRecord)
  }
}
function isKind(value: unknown): boolean {
  return value === 'email' || value === 'sms' || value === 'text' || value === 'url' || value === 'image'
}
const PHONE_KINDS: ReadonlySet<unknown> = new Set<PhoneKind>([
  ...(['free', 'navi-dial', 'ip', 'premium', 'mobile', 'landline', 'm2m', 'international', 'short'] as const),
])
/** Sentences are made of it. */
function isPhone(value: unknown): boolean {
  return (
    isRecord(value) &&
    [value.number, value.shown, value.country].every((one) => typeof one === 'string') &&
    PHONE_KINDS.has(value.kind) &&
    isRecord(value.at) &&
    typeof value.at.part === 'string'
  )
}
/** Words are made of all of it. */
function isAuthentication(value: unknown): boolean {
  if (!isRecord(value) || !Array.isArray(value.dkim) || typeof value.authservId !== 'string' || !isTextOrNull(value.alignedSite))
    return false
  const { spf, dmarc, arc, bimi } = value
  return (
    value.dkim.every(isSignature) &&
    [spf, dmarc].every((one) => one === null || isResult(one)) &&
    (arc == null || (isResult({ ...arc, domain: null }) && isRecord(arc) && isTextOrNull(arc.sealer) && isTextOrNull(arc.site))) &&
    (bimi == null || (isRecord(bimi) && typeof bimi.domain === 'string'))
  )
}
function isResult(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && typeof value.result === 'string' && isTextOrNull(value.domain)
}
function isSignature(value: unknown): boolean {
  return isResult(value) && [value.troubles ?? [], value.unsigned ?? []].every(isTexts)
}
function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
const isTextOrNull = (value: unknown) => value === null || typeof value === 'string'
function isField(value: unknown): boolean {
  return isRecord(value) && typeof value.text === 'string' && isRecord(value.at) && typeof value.at.part === 'string'
}
function isDomainAge(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { site, source, registered, days, certificate } = value
  const isSpan = isTextOrNull(registered) && (days === null || typeof days === 'number')
  const isCertified =
    certificate == null || (isRecord(certificate) && typeof certificate.since === 'string' && typeof certificate.days === 'number')
  return typeof site === 'string' && typeof source === 'string' && isSpan && isCertified
}
function isListing(value: unknown): boolean {
  return isRecord(value) && [value.address, value.by, value.feed, value.asOf].every((one) => typeof one === 'string')
}
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
