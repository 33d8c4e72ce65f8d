import type { Gap, InnerFile, ReadText } from '@honmono/engine'
import { decodeBase64, decodeText } from '@honmono/engine/bytes'
import { nothingRead, type Read } from '../reader.ts'
import { type Component, componentsOf, everyComponent, type Property } from './content-lines.ts'
import { Lines } from './lines.ts'

const MAX_ENTRIES = 300
const MAX_TEXT = 200_000
const MAX_FILES = 20
const MAX_HTML = 20

/** iCalendar (RFC 5545): what a calendar shows of its entries. Repetition is not worked out: each entry is read once. */
export const read: Read = ({ part, bytes }) => {
  const { text } = decodeText(bytes, null)
  const { components, cut } = componentsOf(text, 'icalendar')
  const entries = [...everyComponent(components)].filter(({ name }) => !ZONES.has(name))
  const lines = new Lines('ics')
  const html: ReadText[] = []
  const files: InnerFile[] = []
  let isCut = cut || entries.length > MAX_ENTRIES
  for (const entry of entries.slice(0, MAX_ENTRIES))
    for (const property of inOrder(entry)) {
      if (lines.length > MAX_TEXT || html.length >= MAX_HTML || files.length >= MAX_FILES) {
        isCut = true
        break
      }
      const page = pageIn(property)
      if (page !== null) html.push({ format: 'html', text: page, lines: [] })
      const file = fileIn(property)
      if (file !== null) files.push(file)
      if (page === null && file === null) show(property, lines)
    }
  const gaps: Gap[] = [
    ...(isCut ? [{ id: 'text-cut', detail: part } as const] : []),
    ...(lines.text === '' && html.length === 0 ? [{ id: 'file-damaged', detail: part } as const] : []),
  ]
  const plain: ReadText[] = [{ format: 'plain', text: lines.text, lines: [] }]
  return { ...nothingRead(part), texts: [...plain, ...html], links: lines.links, files, gaps }
}

/** Offsets of time zones, which nobody sees. */
const ZONES: ReadonlySet<string> = new Set(['vtimezone', 'standard', 'daylight'])

/** As they are shown: the title first. Others follow in their order. */
const ORDER = ['summary', 'x-wr-calname', 'organizer', 'location', 'description', 'x-wr-caldesc', 'comment', 'contact', 'categories']
const rank = ({ name }: Property) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length)
const inOrder = ({ properties }: Component): readonly Property[] => properties.toSorted((a, b) => rank(a) - rank(b))

function show({ name, params, value }: Property, lines: Lines): void {
  if (params.altrep !== undefined && isAddress(params.altrep)) lines.link(params.altrep)
  if (name === 'organizer') {
    const address = value.replace(/^mailto:/i, '')
    lines.add(params.cn === undefined || params.cn === address ? address : `${params.cn} <${address}>`)
  } else if (ORDER.includes(name)) lines.add(value)
  else if (
    name === 'url' ||
    name === 'conference' ||
    name === 'attach' ||
    ((name === 'image' || name.startsWith('x-')) && isAddress(value))
  )
    lines.link(value)
}

const isAddress = (text: string): boolean => /^\s*[a-z][a-z0-9+.-]{1,20}:\/\/[^\s]+\s*$/i.test(text.slice(0, 8_192))

/** Outlook writes its HTML beside the description, Google into it, Thunderbird into a parameter of it. */
function pageIn({ name, params, value }: Property): string | null {
  if (name === 'x-alt-desc') return value
  const written = /^data:text\/html[^,]{0,60},/i.exec(params.altrep ?? '')
  if (written !== null) return percentDecoded((params.altrep ?? '').slice(written[0].length))
  return name === 'description' && /<(?:a|br|p|div|html|table|img|b|span)\b[^<>]{0,2000}>/i.test(value)
    ? value.replaceAll('\n', '<br>\n')
    : null
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function fileIn({ name, params, value }: Property): InnerFile | null {
  if ((name !== 'attach' && name !== 'image') || isAddress(value)) return null
  const data = /^data:([\w.+/-]{0,80})[^,]{0,80};base64,/i.exec(value)
  const isBinary = data !== null || params.encoding?.toLowerCase() === 'base64'
  if (!isBinary) return null
  const digits = new TextEncoder().encode(value.slice(data?.[0].length ?? 0))
  const filename = params.filename ?? params['x-filename'] ?? params['x-apple-filename'] ?? null
  return { filename, type: (params.fmttype ?? data?.[1] ?? '').toLowerCase(), bytes: decodeBase64(digits), inline: false }
}
