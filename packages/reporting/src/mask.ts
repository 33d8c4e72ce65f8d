import { type Answer, defang } from '@honmono/engine'
import { MASKED_CHARS, MASKED_VALUES, NAMES_CHARS, TOKEN_CHARS } from './limits.ts'
import { deliveredTo, type Field, fieldsOf } from './source.ts'

/** Fields that tell where a mail is from. All others stay out of a masked copy: they are the reader's, or may hold a mark of the reader. */
const KEPT = new Set([
  'received',
  'received-spf',
  'authentication-results',
  'from',
  'sender',
  'reply-to',
  'return-path',
  'date',
  'subject',
  'message-id',
  'x-mailer',
  'user-agent',
  'x-originating-ip',
])
const MASK = '***'

export interface Masking {
  /** Takes a text's personal data away. */
  readonly mask: (text: string) => string
}

/** `own`: names and addresses as the reporter gives them; the addresses that the mail was delivered to are added. */
export function maskingFor(source: string, own: readonly string[]): Masking {
  // The receiving server's own fields stand on top, so a mail to thousands does not hide its reader among them.
  const all = [...own.slice(0, MASKED_VALUES), ...deliveredTo(source).slice(0, MASKED_VALUES)].map((value) =>
    value.replace(/\p{Cs}/gu, '').trim(),
  )
  const values = new Set(all.filter((value) => value !== '' && value.length <= MASKED_CHARS))
  const forms = [...values].flatMap(formsOf).sort((a, b) => b.length - a.length)
  if (forms.length === 0) return { mask: withoutMarks }
  const pattern = new RegExp(forms.join('|'), 'giu')
  return { mask: (text) => withoutMarks(text.replace(pattern, MASK)) }
}

/** How a value may be written: with spaces, or what is not seen, between its letters, %-encoded, and an address as a bounce address, a link or
    a sentence of the answer repeats it, and as a greeting that knows no other name. */
function formsOf(value: string): string[] {
  const spaced = [...value.replace(/\s+/gu, '')].map(escaped).join('[\\s\\p{Cf}]*')
  const encoded = encodeURIComponent(value)
  const at = value.lastIndexOf('@')
  return [
    spaced,
    ...(encoded === value ? [] : [escaped(encoded)]),
    ...(at > 0 ? [`${escaped(value.slice(0, at))}=${escaped(value.slice(at + 1))}`, escaped(defang(value))] : []),
    ...(at > 0 ? [greeted(escaped(value.slice(0, at)))] : []),
  ]
}
/** Elsewhere it may be part of what the desk needs: who has a shop's own address for it is called "amazon" there. */
const greeted = (name: string) =>
  `(?<![\\w.@-])${name}(?=[\\s\\p{Cf}]*(?:様|さま|さん|殿))|(?<=\\b(?:Dear|Hello|Hi)[\\s\\p{Cf}]{1,5})${name}(?![\\w.@-])`
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** With its scheme, or as people write it: a host and what follows. */
const ADDRESS = /(?:\b(?:https?|hxxps?):\/\/|(?<![\w.@/-])(?:[\w-]+\.)+[a-z]{2,}(?=[/?#]))[^\s<>"'「」『』（）]+/gi

/** What follows ? or # in an address, and long pieces of its path, may name the reader. */
function withoutMarks(text: string): string {
  return text.replace(ADDRESS, (address) => {
    const [, start = '', path = '', rest = ''] = /^((?:[a-z]+:\/\/)?[^/?#]*)([^?#]*)(.*)$/is.exec(address) ?? []
    const pieces = path.split('/').map((piece) => (piece.length >= TOKEN_CHARS ? MASK : piece))
    return `${start.replace(/\/\/.*@/, `//${MASK}@`)}${pieces.join('/')}${rest === '' ? '' : `${rest[0]}${MASK}`}`
  })
}

/** The names by which a mail addresses its reader, as its To field shows them: what to offer for hiding. */
export function namesOfReader({ views, claims }: Answer): readonly string[] {
  const to = views.find(({ part }) => part === 'header:to')?.text ?? ''
  const names = [...to.slice(0, NAMES_CHARS).matchAll(/(?:"([^"]+)"|([^",<>\n]+))\s*<[^<>]*>/g)].map(([, quoted, bare]) =>
    (quoted ?? bare ?? '').trim(),
  )
  // A sender may write whom he poses as in there; that must not be hidden from the desk.
  const posed = claims.map(({ name }) => name.toLowerCase())
  return [...new Set(names)].filter(
    (name) =>
      [...name].length > 1 &&
      !name.includes('@') &&
      !posed.some((one) => one.includes(name.toLowerCase()) || name.toLowerCase().includes(one)),
  )
}

/** What can be told of the original without the reporter: the fields that say where it is from, and the text as it is read. What is encoded
    can't be searched, so it is left out; the texts come decoded from the answer. */
export function maskedCopy(source: string, { views }: Answer, { mask }: Masking): string {
  const shown = new Map(views.filter(({ part }) => part.startsWith('header:')).map(({ part, text }) => [part.slice(7), text]))
  const line = ({ name, value }: Field) => {
    const plain = /=\?[^?]+\?[bq]\?/i.test(value) ? (shown.get(name) ?? '') : value
    return plain === '' ? [] : [`${name}: ${mask(plain.replace(/\s+/g, ' '))}`]
  }
  const header = fieldsOf(source)
    .filter(({ name }) => KEPT.has(name))
    .flatMap(line)
  const bodies = views.filter(({ part, shown: seen }) => seen && !part.startsWith('header:')).map(({ text }) => mask(text))
  return [...header, ...bodies.flatMap((text) => ['', text])].join('\n')
}
