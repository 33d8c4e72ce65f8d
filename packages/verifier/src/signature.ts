import { type Bytes, bytesOf, digest, fromBase64, toBase64, trimmed, utf8 } from './bytes.ts'
import { type Canonicalization, canonicalBody, canonicalField } from './canonical.ts'
import type { AskTxt } from './dns.ts'
import { domainOf, isWithin, selectorOf } from './domain-name.ts'
import { type Finding, type KeyType, keyAt } from './keys.ts'
import { type Field, type Mail, valueIn } from './mail.ts'
import { listed, type TagList, tagListOf, withoutBlanks } from './tag-list.ts'

/** A DKIM-Signature or ARC-Message-Signature field that says what it must. */
export interface Signature {
  readonly field: Field
  readonly domain: string
  readonly selector: string
  readonly keyType: KeyType
  readonly hash: 'sha256' | 'sha1'
  readonly canonicalization: { readonly fields: Canonicalization; readonly body: Canonicalization }
  /** l=: how much of the body is signed. */
  readonly bodyBytes: number | null
  /** h=, in lower case. */
  readonly fields: readonly string[]
  readonly bodyHash: string
  readonly signature: Bytes
  /** x=, in seconds. */
  readonly expires: number | null
  /** The domain of i=. */
  readonly identityDomain: string
}

export const tagsOf = (field: Field): TagList => tagListOf(valueIn(field))

const DKIM_TAGS = ['v', 'a', 'b', 'bh', 'd', 'h', 's']
const ARC_TAGS = ['a', 'b', 'bh', 'd', 'h', 's']
const TIME = /^[0-9]{1,12}$/
const LENGTH = /^[0-9]{1,76}$/

/** RFC 6376 section 6.1.1; null: malformed, or it does not cover the From field. */
export function signatureOf(field: Field, kind: 'dkim' | 'arc'): Signature | null {
  const { tags, isValid } = tagsOf(field)
  const algorithm = algorithmOf(tags.get('a'), kind)
  const canonicalization = canonicalizationOf(tags.get('c'))
  const domain = domainOf(tags.get('d') ?? '')
  const selector = selectorOf(tags.get('s') ?? '')
  const fields = listed(withoutBlanks(tags.get('h')))
  const times = { t: tags.get('t'), x: tags.get('x') }
  const length = tags.get('l')
  if (!isValid || (kind === 'dkim' ? DKIM_TAGS : ARC_TAGS).some((tag) => !tags.has(tag))) return null
  if (algorithm === null || canonicalization === null || domain === null || selector === null) return null
  if ([times.t, times.x].some((time) => time !== undefined && !TIME.test(time))) return null
  if ((length !== undefined && !LENGTH.test(length)) || !fields.includes('from')) return null
  const identityDomain = kind === 'dkim' ? dkimIdentity(tags, domain) : domain
  if (identityDomain === null) return null
  return {
    field,
    domain,
    selector,
    ...algorithm,
    canonicalization,
    bodyBytes: length === undefined ? null : Number(length),
    fields,
    bodyHash: withoutBlanks(tags.get('bh')),
    signature: fromBase64(tags.get('b') ?? ''),
    expires: times.x === undefined ? null : Number(times.x),
    identityDomain,
  }
}

/** What only DKIM has: a version, a way to ask, an end after the beginning, and on whose behalf; the last one is what is found. */
function dkimIdentity(tags: ReadonlyMap<string, string>, domain: string): string | null {
  const [t, x, q] = [tags.get('t'), tags.get('x'), tags.get('q')]
  if (tags.get('v') !== '1') return null
  if (q !== undefined && !listed(q).includes('dns/txt')) return null
  if (t !== undefined && x !== undefined && Number(x) <= Number(t)) return null
  const identity = tags.get('i')
  if (identity === undefined) return domain
  const decoded = quotedPrintable(identity)
  const at = decoded.lastIndexOf('@')
  const of = at < 0 ? null : domainOf(decoded.slice(at + 1))
  return of !== null && isWithin(of, domain) && isLocalPart(decoded.slice(0, at)) ? of : null
}

/** RFC 6376 section 2.11. */
function quotedPrintable(value: string): string {
  return withoutBlanks(value).replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** Empty, a dot-atom or a quoted string (RFC 5322 section 3.4.1), with the UTF-8 of RFC 6531. */
function isLocalPart(binary: string): boolean {
  const text = utf8(binary)
  return (
    text === '' ||
    /^"(?:[^"\\\r\n]|\\.)*"$/.test(text) ||
    text.split('.').every((atom) => /^(?:[\w!#$%&'*+\-/=?^`{|}~]|[^\x00-\x7f])+$/.test(atom))
  )
}

/** rsa-sha1 is told from what is unknown: a signature by it is one, and must not count (RFC 8301 section 3.1). */
function algorithmOf(value: string | undefined, kind: 'dkim' | 'arc'): Pick<Signature, 'keyType' | 'hash'> | null {
  switch ((value ?? '').toLowerCase()) {
    case 'rsa-sha256':
      return { keyType: 'rsa', hash: 'sha256' }
    case 'ed25519-sha256':
      return { keyType: 'ed25519', hash: 'sha256' }
    case 'rsa-sha1':
      return kind === 'dkim' ? { keyType: 'rsa', hash: 'sha1' } : null
    default:
      return null
  }
}

function canonicalizationOf(value = 'simple/simple'): Signature['canonicalization'] | null {
  const [fields = '', body = 'simple'] = value.toLowerCase().split('/').map(trimmed)
  const isKnown = (name: string): name is Canonicalization => name === 'simple' || name === 'relaxed'
  return isKnown(fields) && isKnown(body) ? { fields, body } : null
}

/** Bodies made canonical and hashed, for all signatures of one mail. */
export interface BodyHashes {
  /** Of its first bytes, in base64, and whether there are more. */
  of(signature: Pick<Signature, 'canonicalization' | 'bodyBytes' | 'hash'>): Promise<{ readonly hash: string; readonly hasMore: boolean }>
}
export function createBodyHashes({ body }: Mail): BodyHashes {
  const bodies = new Map<Canonicalization, Bytes>()
  const hashes = new Map<string, Promise<string>>()
  return {
    of: async ({ canonicalization, bodyBytes, hash }) => {
      const how = canonicalization.body
      const whole = bodies.get(how) ?? canonicalBody(body, how)
      bodies.set(how, whole)
      const length = Math.min(bodyBytes ?? whole.length, whole.length)
      const id = `${how} ${hash} ${length}`
      const hashing =
        hashes.get(id) ?? digest(hash === 'sha1' ? 'SHA-1' : 'SHA-256', whole.subarray(0, length)).then((bytes) => toBase64(bytes))
      hashes.set(id, hashing)
      return { hash: await hashing, hasMore: length < whole.length }
    },
  }
}

/** RFC 6376 section 6.1.3: body, key, then fields. */
export async function verified(signature: Signature, mail: Mail, hashes: BodyHashes, ask: AskTxt, now: number): Promise<Finding> {
  const { hash } = await hashes.of(signature)
  if (hash !== signature.bodyHash) return { result: 'neutral', trouble: 'body-changed' }
  if (signature.hash === 'sha1') return { result: 'policy', trouble: 'weak-key' }
  const key = await keyAt(keyNameOf(signature), ask)
  if ('result' in key) return key
  if (key.type !== signature.keyType) return { result: 'neutral', trouble: 'no-key' }
  if (key.isOfDomainOnly && signature.identityDomain !== signature.domain) return { result: 'neutral', trouble: 'malformed' }
  if (!(await key.verify(signature.signature, await whatIsSigned(signedText(signature, mail.fields), key.type)))) {
    return { result: 'fail', trouble: 'fields-changed' }
  }
  if (signature.expires !== null && signature.expires * 1000 < now) return { result: 'neutral', trouble: 'expired' }
  return { result: 'pass' }
}

export const keyNameOf = ({ selector, domain }: Pick<Signature, 'selector' | 'domain'>) => `${selector}._domainkey.${domain}`

/** Ed25519 signs the hash of what RSA signs (RFC 8463 section 3). */
export async function whatIsSigned(text: string, type: KeyType): Promise<Bytes> {
  return type === 'rsa' ? bytesOf(text) : digest('SHA-256', bytesOf(text))
}

/** RFC 6376 section 3.7: the fields of h=, several of one name from the bottom up (section 5.4.2), then the signature itself. */
function signedText({ field, fields, canonicalization }: Signature, all: readonly Field[]): string {
  const left = new Map<string, Field[]>()
  for (const one of all) {
    const alike = left.get(one.key)
    if (alike === undefined) left.set(one.key, [one])
    else alike.push(one)
  }
  const signed = fields.flatMap((key) => left.get(key)?.pop() ?? [])
  const lines = signed.map(({ raw }) => `${canonicalField(raw, canonicalization.fields)}\r\n`)
  return lines.join('') + withoutSignature(canonicalField(field.raw, canonicalization.fields))
}

/** The field with its b= emptied, white space around the value included. */
export function withoutSignature(field: string): string {
  const colon = field.indexOf(':') + 1
  const specs = field
    .slice(colon)
    .split(';')
    .map((spec) => {
      const equals = spec.indexOf('=')
      return equals >= 0 && trimmed(spec.slice(0, equals)) === 'b' ? spec.slice(0, equals + 1) : spec
    })
  return field.slice(0, colon) + specs.join(';')
}
