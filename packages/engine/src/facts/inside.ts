import { LIMITS } from '../limits.ts'
import type { Inside } from '../message/opened.ts'
import type { PictureLine, ReadLink } from '../message/reading.ts'
import type { Gap } from '../message/types.ts'
import { type BodyReading, type RawLink, readText } from './bodies.ts'
import type { LinkSource } from './types.ts'

/** A text of something inside the message. */
export interface InsideText extends BodyReading {
  /** seen: in the message itself, as a picture or an invitation · file: by whoever opens it · addresses: no text, only where codes and the like lead. */
  readonly place: 'seen' | 'file' | 'addresses'
  /** As in `ReadText`. */
  readonly lines: readonly PictureLine[]
}

/** What readers found, as texts with their links. Names of views: the find's part, the reader, the number of the text. */
export function readInside(inside: readonly Inside[]): { readonly texts: readonly InsideText[]; readonly gaps: readonly Gap[] } {
  const texts: InsideText[] = []
  const found = inside.flatMap(({ find, readings }) => readings.map((one) => ({ find, ...one })))
  const gaps: Gap[] = found.flatMap(({ reading }) => reading.gaps)
  let room: number = LIMITS.insideChars
  for (const { find, reader, reading } of found) {
    // An invitation is shown with the mail, or in the calendar by itself.
    const place = find.inline || find.kind === 'calendar' ? 'seen' : 'file'
    const source = sourceOf(reader)
    reading.texts.forEach(({ format, text, lines }, nth) => {
      const kept = text.slice(0, Math.max(0, room))
      room -= text.length
      const part = `${find.part}:${reader}${nth === 0 ? '' : `:${nth + 1}`}`
      if (kept.length < text.length) gaps.push({ id: 'text-cut', detail: part })
      if (kept === '') return
      const body = readText({ part, format, text: kept, charset: 'utf-8', shown: true })
      const own = reading.links.filter((link) => link.at?.text === nth)
      const covered = (at: RawLink['at']) => own.some((link) => link.at !== null && link.at.start < at.end && at.start < link.at.end)
      const links = [
        ...body.links
          .filter(({ at }) => !covered(at))
          .map((link): RawLink => ({ ...link, from: link.from === 'text' ? link.from : source })),
        ...own.map((link) => rawLink(link, part, format === 'plain' ? link.at : null, text)),
      ]
      texts.push({ ...body, lines, links, place, source, uncertain: lines.length > 0 })
    })
    const loose = reading.links.filter(({ at }) => at === null || reading.texts[at.text] === undefined)
    if (loose.length > 0) texts.push(addresses(loose, `${find.part}:${reader}:links`))
  }
  return { texts, gaps }
}

const SOURCES: Readonly<Record<string, LinkSource>> = { qr: 'qr', pdf: 'pdf', calendar: 'ics', 'picture-text': 'picture' }
const sourceOf = (reader: string): LinkSource => SOURCES[reader] ?? 'attachment'

function rawLink({ shown, href, from }: ReadLink, part: string, at: { start: number; end: number } | null, text: string): RawLink {
  const { start, end } = at ?? { start: 0, end: 0 }
  return {
    shown: shown.slice(0, LIMITS.shownTextChars),
    href: href.slice(0, LIMITS.hrefChars),
    from,
    at: { part, start: Math.min(start, text.length), end: Math.min(end, text.length) },
    hidden: false,
    picture: false,
    button: false,
    fields: [],
    defanged: false,
  }
}

/** Addresses that stand in no text get one of their own, so that evidence has a place: a line each. */
function addresses(links: readonly ReadLink[], part: string): InsideText {
  const raws: RawLink[] = []
  let text = ''
  for (const link of links.slice(0, LIMITS.links)) {
    const line = link.href.slice(0, LIMITS.shownTextChars).replace(/\s+/g, ' ')
    raws.push(rawLink(link, part, { start: text.length, end: text.length + line.length }, `${text}${line}`))
    text += `${line}\n`
  }
  const none = { hidden: [], alts: [], title: '', remotePictures: 0, embeddedPictures: 0, cut: links.length > LIMITS.links }
  return { ...none, part, format: 'plain', shown: true, text, lines: [], links: raws, place: 'addresses', uncertain: false }
}
