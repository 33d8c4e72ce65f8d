import type { Message } from '../../message/types.ts'
import type { DkimResult, DkimTrouble } from '../types.ts'

/** One DKIM-Signature field (RFC 6376 section 3.5), as far as it can be read without asking anybody. */
export interface Signature {
  readonly domain: string
  readonly selector: string
  /** The signature itself, without white space. */
  readonly b: string
  /** Names of the signed fields, lower case, as often as they are signed. */
  readonly fields: readonly string[]
  /** l=: only so much of the body is signed. */
  readonly isPartial: boolean
}

const SIGNATURES = 20

export function signaturesOf({ headers }: Message): readonly Signature[] {
  return headers
    .filter(({ key }) => key === 'dkim-signature')
    .slice(0, SIGNATURES)
    .map(({ raw }) => {
      const tags = tagsOf(raw)
      return {
        domain: lower(tags.get('d')),
        selector: lower(tags.get('s')),
        b: tags.get('b') ?? '',
        fields: lower(tags.get('h')).split(':'),
        isPartial: tags.has('l'),
      }
    })
}

const lower = (value = '') => value.toLowerCase().replace(/\.$/, '')

/** Tags of a list (RFC 6376 section 3.2), without the white space that folding left in them; of two with one name the first. */
export function tagsOf(raw: string): ReadonlyMap<string, string> {
  const tags = new Map<string, string>()
  for (const item of raw.split(';', TAGS)) {
    const equals = item.indexOf('=')
    const name = item.slice(0, Math.max(equals, 0)).trim()
    if (name !== '' && !tags.has(name)) tags.set(name, item.slice(equals + 1).replace(/\s+/g, ''))
  }
  return tags
}
const TAGS = 60

/** What a server says of a signature, as properties of its result. */
export interface Named {
  /** header.d, or the domain of header.i: the signer's or one below it. */
  readonly domain: string
  readonly isIdentity: boolean
  readonly selector: string | undefined
  /** The beginning of the signature. */
  readonly b: string | undefined
}

/** The signatures that the result may be about. None: it is no longer in the mail. */
export function signaturesNamed({ domain, isIdentity, selector, b }: Named, all: readonly Signature[]): readonly Signature[] {
  return all.filter(
    (signature) =>
      signature.domain !== '' &&
      (signature.domain === domain || (isIdentity && domain.endsWith(`.${signature.domain}`))) &&
      (selector === undefined || signature.selector === selector.toLowerCase()) &&
      (b === undefined || b === '' || signature.b.startsWith(b)),
  )
}

/** Fields by which a reader is led, as people write them. */
const LEADING = ['From', 'Subject', 'Reply-To'] as const
/** Fields of which one is often unsigned, by honest senders too; a second one is a hole. To is shown by its name, the others decide how the body
    is read. */
const SINGLE = ['To', 'Content-Type', 'Content-Transfer-Encoding'] as const

/** What the signature leaves open to whoever has a copy of the mail. A name in h= covers one field, from the bottom up (RFC 6376 section 5.4.2):
    one more Subject than there are names is free. */
export function holesOf({ fields, isPartial }: Signature, { headers }: Message): Pick<DkimResult, 'troubles' | 'unsigned'> {
  const count = (names: readonly string[], name: string) => names.filter((one) => one === name).length
  const keys = headers.map(({ key }) => key)
  const there = (name: string) => count(keys, name.toLowerCase())
  const signed = (name: string) => count(fields, name.toLowerCase())
  const unsigned = [
    ...LEADING.filter((name) => there(name) > signed(name)),
    ...SINGLE.filter((name) => there(name) > Math.max(1, signed(name))),
  ]
  const troubles: DkimTrouble[] = [
    ...(isPartial ? (['part-of-body'] as const) : []),
    ...(unsigned.length > 0 ? (['unsigned-field'] as const) : []),
  ]
  return { ...(troubles.length > 0 ? { troubles } : {}), ...(unsigned.length > 0 ? { unsigned } : {}) }
}
