import { type Answer, defang } from '@honmono/engine'
import { cutToBytes, utf8 } from './bytes.ts'
import { LINK_CHARS, QUOTE_CHARS, REASONS, REPORTED_LINKS } from './limits.ts'
import { words } from './words.ts'

/** Characters that are not seen but change what is seen or end a line: controls, bidi, zero width. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu

/** Words of the message in one line, their addresses made harmless. */
export function quoted(text: string): string {
  const line = text
    .slice(0, QUOTE_CHARS * 4)
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .trim()
  const short = [...line].slice(0, QUOTE_CHARS).join('')
  return harmless(short.length < line.length ? `${short}…` : short)
}

/** Whatever a mail program would turn into a link: addresses with and without scheme, mail addresses, hosts. */
export function harmless(text: string): string {
  return text
    .replace(/\b(?:https?|ftp):\/\/[^\s「」『』（）<>"“”]+/gi, (address) =>
      address.includes('[.]') ? address.replace(/^http/i, 'hxxp') : defang(address),
    )
    .replace(/[\p{L}\p{N}@_-]+(?:[.．。][\p{L}\p{N}_@-]+)*\.\p{L}[\p{L}\p{N}-]+/gu, (host) =>
      host.replaceAll('.', '[.]').replaceAll('@', '[@]'),
    )
}

/** In a whole source or copy only what makes an address one is rewritten: the rest is evidence. */
export function schemesOff(text: string): string {
  return text.replace(/http(?=s?:\/\/)/gi, 'hxxp').replace(/\bwww\./gi, 'www[.]')
}

/** The links that a report names: those that lead elsewhere than to whom the message poses as. */
export function reportedLinks({ links }: Answer): readonly string[] {
  const foreign = links.filter(({ official, role, owner }) => official !== true && !(role === 'footer' && owner !== null))
  const addresses = foreign.flatMap(({ chain, href }) => (chain.length > 0 ? chain : [href]))
  return [...new Set(addresses.filter((address) => /^https?:/i.test(address)).map((address) => address.slice(0, LINK_CHARS)))]
}

export interface Told {
  readonly answer: Answer
  readonly date: string
  /** '' where there is no mail. */
  readonly sha256: string
  /** What comes of the original, in sentences. */
  readonly original: readonly string[]
  readonly mask: (text: string) => string
}

/** What a desk reads first. All of it is safe to press on: nothing in it is a link. */
export function reportText({ answer, date, sha256, original, mask }: Told): string {
  const said = words[answer.lang]
  const field = (name: keyof typeof said.fields, value: string) => (value === '' ? [] : [`${said.fields[name]}${said.colon}${value}`])
  const bullet = (text: string) => `- ${text}`
  const links = reportedLinks(answer).map(mask)
  const more = links.length - REPORTED_LINKS
  return [
    said.opening[answer.verdict],
    '',
    ...field('kind', said.kinds[answer.input.kind]),
    ...field('subject', quoted(mask(subjectOf(answer)))),
    ...field('sender', quoted(mask(senderOf(answer)))),
    ...field('date', quoted(date)),
    ...field('claims', answer.claims.map(({ name }) => quoted(mask(name))).join(' / ')),
    ...field('verdict', said.verdicts[answer.verdict]),
    ...field('sha256', sha256),
    ...original.map((sentence) => `${said.fields.original}${said.colon}${sentence}`),
    '',
    `${said.fields.reasons}${said.colon}`,
    ...orNone(
      reasonsOf(answer).map((reason) => bullet(harmless(mask(reason)).replace(UNSEEN, ''))),
      said.none,
    ),
    '',
    `${said.fields.links}${said.colon}${said.notOpened}`,
    ...orNone(
      links.slice(0, REPORTED_LINKS).map((link) => bullet(defang(link).replace(UNSEEN, ''))),
      said.none,
    ),
    ...(more > 0 ? [bullet(said.moreLinks(more))] : []),
    '',
  ].join('\n')
}

const orNone = (lines: readonly string[], none: string) => (lines.length > 0 ? lines : [none])

export function subjectOf({ views, about }: Answer): string {
  return about?.subject ?? views.find(({ part }) => part === 'header:subject')?.text ?? ''
}

function senderOf({ sender }: Answer): string {
  if (sender === null) return ''
  const named = sender.from.map(({ name, address }) => (name === '' ? address : `${name} <${address}>`))
  return named.length > 0 ? named.join(', ') : (sender.sms ?? '')
}

function reasonsOf({ signals, decidedBy }: Answer): readonly string[] {
  const raised = signals.filter(({ answer }) => answer === 'raised')
  const first = decidedBy.flatMap((id) => raised.filter((signal) => signal.id === id))
  return first.slice(0, REASONS).map(({ found, title }) => (found === '' ? title : found))
}

/** A text that a form's field takes, and whether that cost its end. Says so in itself. */
export function fitted(text: string, bytes: number, said: (bytes: number) => string): { readonly text: string; readonly cut: boolean } {
  if (cutToBytes(text, bytes, FORM_LINE_END) === text) return { text, cut: false }
  const end = `\n${said(bytes)}`
  const room = bytes - utf8(end).length - 1
  return { text: `${cutToBytes(text, Math.max(0, room), FORM_LINE_END).trimEnd()}${end}`, cut: true }
}
/** A form sends each line end as CR LF (HTML, "constructing the entry list"). */
const FORM_LINE_END = 2
