import type { ArcResult } from '@honmono/engine'
import { fromBase64 } from './bytes.ts'
import { canonicalField } from './canonical.ts'
import type { AskTxt } from './dns.ts'
import { domainOf, selectorOf } from './domain-name.ts'
import { keyAt } from './keys.ts'
import { type Field, type Mail, valueIn } from './mail.ts'
import { type Method, methodsIn } from './results.ts'
import { type BodyHashes, keyNameOf, signatureOf, tagsOf, verified, whatIsSigned, withoutSignature } from './signature.ts'

/** Those who pass mail on and are known to check it first. */
export interface Trust {
  /** Their domains, as in d= of their seals. */
  readonly sealers: readonly string[]
  /** The registrable domain of a host, or null. */
  readonly siteOf: (host: string) => string | null
}

/** What one who passed the mail on added (RFC 8617 section 4.1). */
interface ArcSet {
  readonly seal: Field
  readonly signature: Field
  readonly results: Field
}
const KEYS = { seal: 'arc-seal', signature: 'arc-message-signature', results: 'arc-authentication-results' } as const
const MAX_INSTANCE = 50

/** The chain as RFC 8617 section 5.2 judges it; null: nobody sealed the mail. `author`: the domain of its one author, or null. */
export async function verifyArc(
  mail: Mail,
  author: string | null,
  trust: Trust,
  hashes: BodyHashes,
  ask: AskTxt,
  now: number,
): Promise<ArcResult | null> {
  const chain = chainOf(mail.fields)
  if (chain === null) return null
  const sealers = chain.map(({ seal }) => domainOf(tagsOf(seal).tags.get('d') ?? ''))
  const result = await resultOf(chain, mail, hashes, ask, now)
  const trusted = result === 'pass' && sealers.every((sealer) => sealer !== null && trust.sealers.includes(sealer))
  return { result, sealer: sealers.at(-1) ?? null, trusted, site: trusted ? provedSite(chain[0], author, trust) : null }
}

/** Ordered by instance; empty: fields are there, and make no chain. null: there are none. */
function chainOf(fields: readonly Field[]): readonly ArcSet[] | null {
  const kinds: readonly string[] = Object.values(KEYS)
  const all = fields.filter(({ key }) => kinds.includes(key))
  if (all.length === 0) return null
  const byInstance = new Map<number, Partial<Record<keyof ArcSet, Field>>>()
  for (const field of all) {
    const instance = instanceOf(field)
    const kind = field.key === KEYS.seal ? 'seal' : field.key === KEYS.signature ? 'signature' : 'results'
    const set = byInstance.get(instance) ?? {}
    if (instance < 1 || instance > MAX_INSTANCE || set[kind] !== undefined) return []
    byInstance.set(instance, { ...set, [kind]: field })
  }
  const chain: ArcSet[] = []
  for (let instance = 1; instance <= byInstance.size; instance++) {
    const { seal, signature, results } = byInstance.get(instance) ?? {}
    if (seal === undefined || signature === undefined || results === undefined) return []
    chain.push({ seal, signature, results })
  }
  return chain
}

/** RFC 8617 section 3.9; 0 where it is none. The results begin with it. */
function instanceOf(field: Field): number {
  const value = field.key === KEYS.results ? methodsIn(valueIn(field))[0] : undefined
  const text = field.key === KEYS.results ? (value?.name === 'i' ? value.result : '') : (tagsOf(field).tags.get('i') ?? '')
  return /^[0-9]{1,2}$/.test(text) ? Number(text) : 0
}

async function resultOf(chain: readonly ArcSet[], mail: Mail, hashes: BodyHashes, ask: AskTxt, now: number): Promise<ArcResult['result']> {
  const newest = chain.at(-1)
  const signature = newest === undefined ? null : signatureOf(newest.signature, 'arc')
  if (signature === null || signature.fields.includes(KEYS.seal) || !chain.every(isWellFormed)) return 'fail'
  const found = await verified(signature, mail, hashes, ask, now)
  if (found.result !== 'pass') return found.result === 'temperror' ? 'temperror' : 'fail'
  const seals = await Promise.all(chain.map((_, nth) => sealResult(chain.slice(0, nth + 1), ask)))
  return seals.find((seal) => seal === 'fail') ?? seals.find((seal) => seal === 'temperror') ?? 'pass'
}

const SEAL_TAGS = ['a', 'b', 'cv', 'd', 's']

/** Only the first seal may say that there was no chain before it; a later one that says "fail" ends the chain. */
function isWellFormed({ seal, signature }: ArcSet, nth: number): boolean {
  const { tags, isValid } = tagsOf(seal)
  const time = tags.get('t')
  const isComplete = SEAL_TAGS.every((tag) => tags.has(tag)) && !tags.has('h') && (time === undefined || /^[0-9]{1,12}$/.test(time))
  const isAlgorithm = (value = '') => /^(?:rsa|ed25519)-sha256$/i.test(value)
  if (!isValid || !isComplete || !isAlgorithm(tags.get('a')) || !isAlgorithm(tagsOf(signature).tags.get('a'))) return false
  return tags.get('cv')?.toLowerCase() === (nth === 0 ? 'none' : 'pass')
}

/** Of the last seal of these: it covers all sets up to its own (RFC 8617 section 5.1.1). */
async function sealResult(sets: readonly ArcSet[], ask: AskTxt): Promise<'pass' | 'fail' | 'temperror'> {
  const last = sets.at(-1)
  const tags = last === undefined ? undefined : tagsOf(last.seal).tags
  const domain = domainOf(tags?.get('d') ?? '')
  const selector = selectorOf(tags?.get('s') ?? '')
  if (last === undefined || domain === null || selector === null) return 'fail'
  const key = await keyAt(keyNameOf({ selector, domain }), ask)
  if ('result' in key) return key.result === 'temperror' ? 'temperror' : 'fail'
  if (!tags?.get('a')?.toLowerCase().startsWith(key.type)) return 'fail'
  const lines = sets.flatMap(({ results, signature, seal }) => [results, signature, seal]).map(({ raw }) => canonicalField(raw, 'relaxed'))
  const signed = [...lines.slice(0, -1), withoutSignature(lines.at(-1) ?? '')].join('\r\n')
  return (await key.verify(fromBase64(tags.get('b') ?? ''), await whatIsSigned(signed, key.type))) ? 'pass' : 'fail'
}

/** The author's site where the first who passed the mail on found it proved. */
function provedSite(first: ArcSet | undefined, author: string | null, { siteOf }: Trust): string | null {
  const site = author === null ? null : siteOf(author)
  if (first === undefined || site === null) return null
  const isAuthor = (value = '') => {
    const domain = domainOf(value.slice(value.lastIndexOf('@') + 1))
    return domain !== null && siteOf(domain) === site
  }
  const proves = ({ name, result, props }: Method): boolean => {
    if (result !== 'pass') return false
    if (name === 'dmarc') return isAuthor(props.get('header.from'))
    return name === 'dkim' && isAuthor(props.get('header.d') ?? props.get('header.i'))
  }
  const methods = methodsIn(valueIn(first.results))
  if (methods.some(({ name, result }) => name === 'dmarc' && result === 'fail')) return null
  return methods.some(proves) ? site : null
}
