import type { Gap, InnerFile } from '@honmono/engine'
import { decodeBase64, decodeText, decodeTransfer } from '@honmono/engine/bytes'
import { componentsOf, everyComponent, type Property } from '../calendar/content-lines.ts'
import { Lines } from '../calendar/lines.ts'
import { nothingRead, type Read } from '../reader.ts'

const MAX_CARDS = 300
const MAX_TEXT = 200_000
const MAX_FILES = 20

/** vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350): what an address book shows of a card, in its order. */
export const read: Read = ({ part, bytes }) => {
  const { components, cut } = componentsOf(decodeText(bytes, null).text, 'vcard')
  const cards = [...everyComponent(components)]
  const lines = new Lines('attachment')
  const files: InnerFile[] = []
  let isCut = cut || cards.length > MAX_CARDS
  for (const { properties } of cards.slice(0, MAX_CARDS))
    for (const name of SHOWN)
      for (const property of properties.filter((one) => one.name === name)) {
        if (lines.length > MAX_TEXT || files.length >= MAX_FILES) isCut = true
        else if (PICTURES.has(name)) files.push(...pictureIn(property))
        else show(property, lines)
      }
  const gaps: Gap[] = [
    ...(isCut ? [{ id: 'text-cut', detail: part } as const] : []),
    ...(lines.text === '' ? [{ id: 'file-damaged', detail: part } as const] : []),
  ]
  return { ...nothingRead(part), texts: [{ format: 'plain', text: lines.text, lines: [] }], links: lines.links, files, gaps }
}

const SHOWN = [
  'fn',
  'n',
  'nickname',
  'org',
  'title',
  'role',
  'email',
  'tel',
  'adr',
  'url',
  'impp',
  'x-socialprofile',
  'note',
  'photo',
  'logo',
]
const PICTURES: ReadonlySet<string> = new Set(['photo', 'logo'])
const LINKS: ReadonlySet<string> = new Set(['url', 'x-socialprofile'])

function show(property: Property, lines: Lines): void {
  const value = decoded(property)
  if (LINKS.has(property.name)) lines.link(value)
  else
    lines.add(property.name === 'tel' || property.name === 'email' ? value.replace(/^(?:tel|mailto):/i, '') : value.replace(/[ ;]+$/, ''))
}

/** vCard 2.1 encodes single values, each in a character set of its own. */
function decoded({ params, value }: Property): string {
  if (!/^quoted-printable$/i.test(params.encoding ?? '')) return value
  const bytes = decodeTransfer(new TextEncoder().encode(value), 'quoted-printable')
  return decodeText(bytes, params.charset ?? null).text
}

function pictureIn({ params, value }: Property): readonly InnerFile[] {
  const data = /^data:([\w.+/-]{0,80})[^,]{0,80};base64,/i.exec(value)
  if (data === null && !/^(?:b|base64)$/i.test(params.encoding ?? '')) return []
  const bytes = decodeBase64(new TextEncoder().encode(value.slice(data?.[0].length ?? 0)))
  const label = (data?.[1] ?? params.type ?? '').toLowerCase()
  return bytes.length === 0
    ? []
    : [{ filename: null, type: label === '' || label.includes('/') ? label : `image/${label}`, bytes, inline: true }]
}
