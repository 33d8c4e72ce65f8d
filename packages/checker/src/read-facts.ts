import { type Facts, LIMITS, LOOKUP_IDS, type PhoneKind } from '@honmono/engine'

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
      return isRecord(value) && Array.isArray(value.dkim)
    case 'origin':
      return isRecord(value)
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
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
