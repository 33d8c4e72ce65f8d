import { type Knowledge, siteOf } from '../knowledge/knowledge.ts'
import { LIMITS } from '../limits.ts'
import { even } from '../text/even.ts'
import type { BodyReading, RawLink } from './bodies.ts'
import { asciiHost, hasKnownSuffix, parseTarget } from './hosts.ts'
import { ACTION_WORDS, FOOTER_WORDS } from './link-words.ts'
import type { Link, Mailbox } from './types.ts'
import { type Unwrapped, unwrap } from './unwrap.ts'
import { isFileName, scanUrls } from './url-scan.ts'

/** A mail with less text than this is its picture. */
const LITTLE_TEXT_CHARS = 200
/** In a mail with so few links, they are what it is about. */
const FEW_LINKS = 3
/** Longer link texts are sentences or whole blocks, not the name of a footer page. */
const FOOTER_TEXT_CHARS = 40

/** The links of what a mail client shows, each with where it really leads. Those of the other alternative count as hidden:
    nobody presses them there, but a mail is not all official while one of them leads away.
    `senders`: whose address the mail bears and who was not disproved; null where no header tells. */
export function collectLinks(
  bodies: readonly BodyReading[],
  knowledge: Knowledge,
  senders: readonly Mailbox[] | null = null,
): { readonly links: readonly Link[]; readonly cut: boolean } {
  const links: Link[] = []
  const seen = new Set<string>()
  const own = senders?.map(({ domain }) => knowledge.ownerOf(domain))
  const isBorrowed = ({ href }: RawLink) => {
    const owner = own === undefined ? null : knowledge.ownerOf(parseTarget(href)?.host ?? '')
    return owner !== null && own?.includes(owner) === false
  }
  let cut = false
  for (const body of bodies) {
    const few = countPressed(body, isBorrowed) <= FEW_LINKS
    for (const found of body.links) {
      const raw = body.shown ? found : { ...found, hidden: true }
      if (!body.shown && links.some(({ href }) => href === raw.href)) continue
      const key = `${raw.hidden ? 'hidden' : ''} ${raw.href} ${raw.shown}`
      if (seen.has(key)) continue
      if (links.length >= LIMITS.links) {
        cut = true
        break
      }
      seen.add(key)
      const link = factOf(raw, body, few, knowledge)
      if (link !== null) links.push(link)
    }
  }
  return { links, cut }
}

/** What browsers skip in front of an address does not keep anybody from pressing it. */
const isWebAddress = ({ href }: RawLink) => /^[\x00-\x20]*(?:https?:|[\\/]{2}|www\.)/i.test(href)

/** How many different places the mail wants to be visited, unsubscribing and the like aside. Pages of a brand that is not the sender
    cost nothing to put beside one's own, and do not make that one less of what the mail is about. */
function countPressed(body: BodyReading, isBorrowed: (raw: RawLink) => boolean): number {
  const targets = new Set<string>()
  for (const raw of body.links) if (!raw.hidden && isWebAddress(raw) && !saysFooter(raw) && !isBorrowed(raw)) targets.add(raw.href)
  return targets.size
}

function factOf(raw: RawLink, body: BodyReading, few: boolean, knowledge: Knowledge): Link | null {
  const written = parseTarget(raw.href)
  if (written === null && isPageInternal(raw)) return null
  const scheme = written?.scheme ?? (/^\s*https:/i.test(raw.href) ? 'https' : /^\s*http:/i.test(raw.href) ? 'http' : 'other')
  const led = whereLeads(raw.href, unwrap(raw.href, knowledge))
  const leads = body.uncertain === true && raw.from !== 'qr' ? readAs(led, knowledge) : led
  return {
    shown: raw.shown,
    href: raw.href,
    scheme,
    from: body.source !== undefined && raw.from === 'text' ? body.source : raw.from,
    role: roleOf(raw, body, few, knowledge.listed('neutral', leads.host) !== undefined),
    shownHost: raw.from === 'text' ? null : hostShown(raw.shown),
    ...leads,
    hidden: raw.hidden,
    fields: raw.fields,
    defanged: raw.defanged,
    at: raw.at,
  }
}

/** The host as it was, or the official one that it may be; either way it was read from a picture. */
function readAs<T extends Pick<Link, 'host' | 'site'>>(led: T, knowledge: Knowledge): T & { readonly uncertain: true } {
  const host = knowledge.hostReadAs(led.host)
  return { ...led, ...(host === led.host ? {} : { host, site: siteOf(host) }), uncertain: true }
}

/** What a link's way tells of where it leads. */
export function whereLeads(
  href: string,
  { chain, unwrapped, opaque }: Unwrapped,
): Pick<Link, 'chain' | 'unwrapped' | 'host' | 'site' | 'userinfo' | 'port' | 'ip' | 'opaque'> {
  const written = parseTarget(href)
  const last = chain.length > 1 ? parseTarget(chain.at(-1) ?? '') : written
  return {
    chain,
    unwrapped,
    host: last?.host ?? '',
    site: last?.site ?? null,
    userinfo: written?.userinfo ?? last?.userinfo ?? null,
    port: last?.port ?? null,
    ip: last?.ip ?? false,
    opaque,
  }
}

/** "#top", "", a form without an address: the press stays in the mail. A form that asks for something is worth knowing all the same. */
function isPageInternal({ href, from, fields }: RawLink): boolean {
  return from === 'form' ? fields.length === 0 : /^\s*(?:#|$)/.test(href)
}

/** The host that a link's text names, so that it can be held against where it leads. */
export function hostShown(shown: string): string | null {
  const whole = asciiHost(
    shown
      .trim()
      .toLowerCase()
      .replace(/[。．｡]/g, '.'),
  )
  if (whole.includes('.') && !whole.startsWith('xn--') && hasKnownSuffix(whole) && !isFileName(whole) && /^[\w.-]+$/.test(whole))
    return whole
  const first = scanUrls(shown)[0]
  const target = first === undefined ? null : parseTarget(first.url)
  return target === null || target.host === '' ? null : target.host
}

/** Pages and addresses of the list that carried the mail: they are the list's, not the sender's. */
const LIST_HREF = /\/(?:mailman\d?\/|lists?\/)?listinfo\/|^mailto:[^?]{0,300}\?(?:[^#]{0,300}&)?subject=[^&]{0,80}unsub/i

const saysAction = (text: string) => ACTION_WORDS.test(even(text).text)
const saysFooter = ({ shown, href }: RawLink) => (shown.length <= FOOTER_TEXT_CHARS && FOOTER_WORDS.test(shown)) || LIST_HREF.test(href)

function roleOf(raw: RawLink, body: BodyReading, few: boolean, neutral: boolean): Link['role'] {
  // An area of a picture has no words of its own: it is there to be pressed.
  if (raw.from === 'form' || raw.from === 'meta-refresh' || (raw.from === 'image-map' && !neutral && !saysFooter(raw))) return 'action'
  if (raw.from === 'frame') return 'plain'
  if (saysFooter(raw)) return 'footer'
  if (raw.from === 'text') return textRole(raw, body, few)
  if (neutral && !raw.button) return 'footer'
  if (raw.button || saysAction(raw.shown) || hostShown(raw.shown) !== null) return 'action'
  if (raw.picture && body.text.length < LITTLE_TEXT_CHARS) return 'action'
  return few && isWebAddress(raw) ? 'action' : 'plain'
}

/** An address in running text: what its own line says comes first, then the line before it. */
function textRole({ at }: RawLink, { text }: BodyReading, few: boolean): Link['role'] {
  const [own, before] = linesAround(text, at.start, at.end)
  for (const line of [own, before]) {
    if (FOOTER_WORDS.test(line)) return 'footer'
    if (saysAction(line)) return 'action'
  }
  return few ? 'action' : 'plain'
}

const LINE_CHARS = 200
/** The line of a place without the place itself, and the line before it that is not blank. */
function linesAround(text: string, start: number, end: number): readonly [string, string] {
  const before = text.slice(Math.max(0, start - LINE_CHARS), start).split('\n')
  const after = text.slice(end, end + LINE_CHARS).split('\n', 1)[0] ?? ''
  const own = `${before.pop() ?? ''} ${after}`
  return [own, before.findLast((line) => line.trim() !== '') ?? '']
}
