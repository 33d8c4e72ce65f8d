import type { DkimTrouble } from '@honmono/engine'
import { type Bytes, fromBase64, toBase64Url } from './bytes.ts'
import { bitsOf, rsaKeyOf } from './der.ts'
import type { AskTxt } from './dns.ts'
import { LIMITS } from './limits.ts'
import { listed, tagListOf } from './tag-list.ts'

export type KeyType = 'rsa' | 'ed25519'

/** What one signature turned out to be; `result` as RFC 8601 names it. */
export interface Finding {
  readonly result: 'pass' | 'fail' | 'neutral' | 'policy' | 'temperror'
  readonly trouble?: DkimTrouble
}

export interface Key {
  readonly type: KeyType
  /** t=s: who signs must be the domain itself, not one below it. */
  readonly isOfDomainOnly: boolean
  verify(signature: Bytes, signed: Bytes): Promise<boolean>
}

/** The key that a domain publishes under a selector, or why there is none (RFC 6376 sections 3.6.1 and 6.1.2, RFC 8301, RFC 8463). Several
    records may stand there: the first one that is a key counts. */
export async function keyAt(name: string, ask: AskTxt): Promise<Key | Finding> {
  const records = await ask(name)
  if (records === 'failed') return { result: 'temperror', trouble: 'not-asked' }
  let first: Finding = { result: 'neutral', trouble: 'no-key' }
  if (records === 'none') return first
  for (const [nth, record] of records.entries()) {
    const key = await keyIn(record)
    if (!('result' in key)) return key
    if (nth === 0) first = key
  }
  return first
}

const NO_KEY: Finding = { result: 'neutral', trouble: 'no-key' }
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

async function keyIn(record: string): Promise<Key | Finding> {
  const { tags, isValid } = tagListOf(record.replace(/\s+/g, ''))
  const value = tags.get('p')
  if (!isValid || value === undefined) return NO_KEY
  if (value === '') return { result: 'neutral', trouble: 'revoked' }
  const version = tags.get('v')
  if (version !== undefined && (version !== 'DKIM1' || tags.keys().next().value !== 'v')) return NO_KEY
  const services = listed(tags.get('s') ?? '*')
  if (!services.includes('email') && !services.includes('*')) return NO_KEY
  if (!listed(tags.get('h') ?? 'sha256').includes('sha256') || !BASE64.test(value)) return NO_KEY
  const isOfDomainOnly = listed(tags.get('t')).includes('s')
  const type = (tags.get('k') ?? 'rsa').toLowerCase()
  if (type === 'rsa') return rsaKey(fromBase64(value), isOfDomainOnly)
  return type === 'ed25519' ? ed25519Key(fromBase64(value), isOfDomainOnly) : NO_KEY
}

async function rsaKey(der: Bytes, isOfDomainOnly: boolean): Promise<Key | Finding> {
  const key = rsaKeyOf(der)
  if (key === null || bitsOf(key.modulus) > LIMITS.maxRsaBits) return NO_KEY
  if (bitsOf(key.modulus) < LIMITS.rsaBits) return { result: 'policy', trouble: 'weak-key' }
  const jwk = { kty: 'RSA', n: toBase64Url(key.modulus), e: toBase64Url(key.exponent) }
  const imported = await attempted(crypto.subtle.importKey('jwk', jwk, RSA, false, ['verify']))
  if (imported === null) return NO_KEY
  return {
    type: 'rsa',
    isOfDomainOnly,
    verify: async (signature, signed) => (await attempted(crypto.subtle.verify(RSA.name, imported, signature, signed))) ?? false,
  }
}

const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
const ED25519_BYTES = 32
/** A browser that does not know the algorithm can't ask about such a key. */
async function ed25519Key(raw: Bytes, isOfDomainOnly: boolean): Promise<Key | Finding> {
  if (raw.length !== ED25519_BYTES) return NO_KEY
  const imported = await attempted(crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']))
  if (imported === null) return { result: 'temperror', trouble: 'not-asked' }
  return {
    type: 'ed25519',
    isOfDomainOnly,
    verify: async (signature, signed) => (await attempted(crypto.subtle.verify('Ed25519', imported, signature, signed))) ?? false,
  }
}

/** WebCrypto rejects what it can't make a key of, or a signature of an odd length: null then. */
async function attempted<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise
  } catch {
    return null
  }
}
