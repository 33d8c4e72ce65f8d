import { type ArcResult, siteOf } from '@honmono/engine'
import { arc } from 'mailauth/lib/arc/index.js'
import type { ArcData, ArcSet } from 'mailauth/lib/dkim/dkim-verifier.js'
import { MIN_KEY_BITS } from './keys.ts'
import type { MailQuestions } from './resolver.ts'

/** The chain of those who passed the mail on (RFC 8617). null: there is none. */
export async function arcResult(
  data: ArcData,
  trusted: readonly string[],
  author: string | null,
  questions: MailQuestions,
): Promise<ArcResult | null> {
  if (data.chain === false && data.error === undefined) return null
  const chain = data.chain === false ? [] : data.chain
  const [first] = chain
  // Read before the judge comes: it writes into what it is given.
  const site = first === undefined || author === null ? null : siteFoundBy(first, author)
  const { status } = await arc(data, { resolver: questions.ask, minBitLength: MIN_KEY_BITS })
  const sealers = chain.map(sealerOf)
  // The judge calls every failure final; a key that nobody was told of proves nothing either way.
  const isUnanswered = status.result === 'fail' && chain.some((set) => questions.unanswered.has(keyNameOf(set)))
  const result = isUnanswered ? 'temperror' : status.result
  const isTrusted = sealers.length > 0 && sealers.every((sealer) => sealer !== null && isListed(sealer, trusted))
  return {
    result,
    sealer: sealers.at(-1) ?? null,
    trusted: isTrusted,
    site: result === 'pass' && isTrusted ? site : null,
  }
}

const tagOf = (set: ArcSet, tag: string) => String(set['arc-seal']?.parsed?.[tag]?.value ?? '').toLowerCase()
const sealerOf = (set: ArcSet): string | null => tagOf(set, 'd').replace(/\.$/, '') || null
const keyNameOf = (set: ArcSet) => `${tagOf(set, 's')}._domainkey.${tagOf(set, 'd')}`
const isListed = (sealer: string, trusted: readonly string[]) => trusted.some((one) => sealer === one || sealer.endsWith(`.${one}`))

/** The author's registrable domain, where the first sealer found it proved (ARC-Authentication-Results, RFC 8617 section 4.1.1). */
function siteFoundBy(set: ArcSet, author: string): string | null {
  const found = set['arc-authentication-results']?.parsed ?? {}
  const site = siteOf(author)
  const isAuthors = (value: unknown) =>
    typeof value === 'string' && site !== null && siteOf(value.slice(value.lastIndexOf('@') + 1).toLowerCase()) === site
  const passes = (method: unknown, ...names: readonly (readonly [string, string])[]) =>
    inside(method, 'value') === 'pass' && names.some(([type, name]) => isAuthors(inside(inside(method, type), name)))
  if (inside(found.dmarc, 'value') === 'fail') return null
  const dkim: readonly unknown[] = Array.isArray(found.dkim) ? found.dkim : []
  const isProved =
    passes(found.dmarc, ['header', 'from']) ||
    passes(found.spf, ['smtp', 'mailfrom']) ||
    dkim.some((one) => passes(one, ['header', 'd'], ['header', 'i']))
  return isProved ? site : null
}

function inside(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined
}
