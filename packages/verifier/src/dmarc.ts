import type { DkimResult, DmarcResult } from '@honmono/engine'
import type { AskTxt } from './dns.ts'
import { isWithin } from './domain-name.ts'

type Policy = NonNullable<DmarcResult['policy']>
type Tags = ReadonlyMap<string, string>

/** A record on the way from a domain to the root. */
interface Found {
  readonly domain: string
  readonly tags: Tags
}
interface Walk {
  /** Longest name first. */
  readonly found: readonly Found[]
  /** DNS gave no answer at some name, and the walk ended there. */
  readonly failed: boolean
}

/** Names of eight labels and more are cut to seven (RFC 9989 section 4.10). */
const WALK_LABELS = 7

/** DMARC (RFC 9989, which replaced RFC 7489) by signatures alone. `author`: the domain of the author. SPF is not asked here, for nobody can in
    a browser, so a mail that no signature proves has not failed: that is not decided, `temperror`, as RFC 7489 section 6.6.2 has it where SPF
    gave no answer. */
export async function verifyDmarc(author: string | 'unclear', dkim: readonly DkimResult[], ask: AskTxt): Promise<DmarcResult> {
  if (author === 'unclear') return { result: 'permerror', domain: null }
  const walk = await walked(author, ask)
  const own = walk.found.find(({ domain }) => domain === author)
  if (walk.failed && own === undefined) return { result: 'temperror', domain: author }
  const organisation = walk.failed ? null : organisationOf(author, walk.found)
  const last = walk.found.at(-1)
  const record = own ?? walk.found.find(({ domain }) => domain === organisation) ?? (last?.tags.get('psd') === 'y' ? last : undefined)
  const policy = record === undefined ? null : policyOf(record, author)
  if (record === undefined || policy === null) return { result: 'none', domain: author }
  const signers = new Set(dkim.flatMap(({ result, domain }) => (result === 'pass' && domain !== null ? domain : [])))
  const isStrict = record.tags.get('adkim') === 's'
  for (const signer of signers) {
    if (signer === author) return { result: 'pass', domain: author, policy }
    if (isStrict || organisation === null || !isWithin(signer, organisation)) continue
    const other = await walked(signer, ask)
    if (!other.failed && organisationOf(signer, other.found) === organisation) return { result: 'pass', domain: author, policy }
  }
  return { result: 'temperror', domain: author, policy }
}

/** The tree walk (RFC 9989 section 4.10): up from the domain, to the record that says where an organisation begins. */
async function walked(domain: string, ask: AskTxt): Promise<Walk> {
  const found: Found[] = []
  for (let labels = domain.split('.'); labels.length > 0; labels = labels.slice(labels.length > WALK_LABELS ? -WALK_LABELS : 1)) {
    const name = labels.join('.')
    const records = await ask(`_dmarc.${name}`)
    if (records === 'failed') return { found, failed: true }
    const tags = records === 'none' ? null : recordIn(records)
    if (tags === null) continue
    found.push({ domain: name, tags })
    if (tags.get('psd') === 'y' || tags.get('psd') === 'n') break
  }
  return { found, failed: false }
}

/** Section 4.10.2: the domain below a public suffix that says it is one, or the highest that has a record. */
function organisationOf(domain: string, found: readonly Found[]): string {
  for (const { domain: at, tags } of found) {
    if (tags.get('psd') === 'n') return at
    if (tags.get('psd') === 'y' && at !== domain)
      return domain
        .split('.')
        .slice(-(at.split('.').length + 1))
        .join('.')
  }
  return found.at(-1)?.domain ?? domain
}

const VERSION = /^v[ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/
/** Tags whose values are words in any case (RFC 9989 section 4.7). */
const WORDS = new Set(['p', 'sp', 'np', 'adkim', 'aspf', 't', 'psd'])

/** Several records are as good as none, and so is one that names a tag twice. */
function recordIn(records: readonly string[]): Tags | null {
  const [record, ...others] = records.map((text) => text.trim()).filter((text) => VERSION.test(text.replace(/^V/, 'v')))
  if (record === undefined || others.length > 0) return null
  const tags = new Map<string, string>()
  for (const [nth, spec] of record.split(';').entries()) {
    const equals = spec.indexOf('=')
    if (equals < 0) continue
    const name = nth === 0 ? 'v' : spec.slice(0, equals).trim()
    const value = spec.slice(equals + 1).trim()
    if (tags.has(name)) return null
    tags.set(name, WORDS.has(name) ? value.toLowerCase() : value)
  }
  return tags
}

/** Section 4.10.1: a record without a policy that can be understood asks for nothing, and counts only if it says where to report. */
function policyOf({ domain, tags }: Found, author: string): Policy | null {
  const [p, sp, np] = [tags.get('p'), tags.get('sp'), tags.get('np')]
  const isKnown = (value: string | undefined): value is Policy => value === 'none' || value === 'quarantine' || value === 'reject'
  const isFine = (value: string | undefined) => value === undefined || isKnown(value)
  if (!isKnown(p) || !isFine(sp) || !isFine(np)) return /^\s*[a-z][a-z0-9+.-]*:/i.test(tags.get('rua') ?? '') ? 'none' : null
  const policy = domain !== author && isKnown(sp) ? sp : p
  return tags.get('t') === 'y' ? WEAKER[policy] : policy
}

/** t=y: the owner is still trying it out (section 4.7). */
const WEAKER: Readonly<Record<Policy, Policy>> = { reject: 'quarantine', quarantine: 'none', none: 'none' }
