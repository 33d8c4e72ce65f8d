import { ask } from './ask.ts'
import { atOnce } from './at-once.ts'
import { deadline } from './deadline.ts'
import { type AskDns, askDns } from './dns.ts'
import { type Asking, Done, Stopped, WayTimeout } from './get.ts'
import { LIMITS, LINKS_AT_ONCE, type Limits } from './limits.ts'
import { nextUrl, onwardFrom, parsed } from './onward.ts'
import { PUBLIC_WEB, type RefusalRules } from './rules.ts'

/** How the way ended. */
export type End =
  | 'answered' // the last address answered, and sends nobody on
  | 'refused' // the last address is one that is never asked
  | 'too-many-hops' // or round in a circle
  | 'timeout'
  | 'no-answer' // no such name, no connection, or an answer that is none
  | 'tls' // its certificate is not valid
  | 'too-large' // headers or an address longer than the limit
  | 'bad-address' // sent on to what is no address
  | 'stopped' // by whoever asked

/** What else is worth knowing of the way. */
export type Note =
  | 'userinfo-left-out' // user@host: nobody was told the user
  | 'downgraded' // from https to http
  | 'script-may-lead-on'
  | 'page-not-read' // packed: what it says of a way on is not known
  | 'download' // a file, not a page

export interface Resolution {
  /** As it was given. */
  readonly href: string
  /** `href`, each address that was asked after it, and at last the one where the way ended, asked or not. */
  readonly chain: readonly string[]
  readonly end: End
  /** The last address gave an answer of its own. */
  readonly arrived: boolean
  /** Language-free: why it was refused ('port'), which limit ('hops', 'loop', 'headers'), or an error code ('ECONNREFUSED'). */
  readonly detail: string
  /** HTTP status of the last address that answered, or null. */
  readonly status: number | null
  readonly notes: readonly Note[]
}

export interface LinkResolverOptions {
  /** What is never asked; default: everything but the public web. */
  readonly rules?: RefusalRules
  /** How names become addresses; default: the system's name servers. */
  readonly dns?: AskDns
  readonly limits?: Partial<Limits>
  /** Authorities to trust in place of those that Node brings along, PEM. */
  readonly certificates?: string
}

export interface LinkResolver {
  /** Follows one address to its end. Never rejects. */
  resolve(href: string, signal?: AbortSignal): Promise<Resolution>
  /** Follows several, a few at a time; answers in their order. */
  resolveAll(hrefs: readonly string[], signal?: AbortSignal): Promise<readonly Resolution[]>
}

/** Finds out where short and redirecting addresses lead, by asking them, as a browser without scripts, cookies and history would.
    Asking tells the server that somebody reads: see LINK_LOOKUP_WARNING, and ask the person first. */
export function createLinkResolver({
  rules = PUBLIC_WEB,
  dns = askDns,
  limits = {},
  certificates,
}: LinkResolverOptions = {}): LinkResolver {
  const asking: Asking<Limits> = { rules, dns, limits: { ...LIMITS, ...limits }, certificates }
  const resolve: LinkResolver['resolve'] = async (href, signal) => {
    const way = deadline(asking.limits.totalMs, new WayTimeout(), signal, new Stopped())
    try {
      return await follow(href, asking, way.signal)
    } catch {
      return { href, chain: [href], end: 'no-answer', arrived: false, detail: 'internal', status: null, notes: [] }
    } finally {
      way.end(new Done())
    }
  }
  return {
    resolve,
    resolveAll: (hrefs, signal) => atOnce(hrefs, LINKS_AT_ONCE, (href) => resolve(href, signal)),
  }
}

async function follow(href: string, asking: Asking<Limits>, signal: AbortSignal): Promise<Resolution> {
  const { limits } = asking
  const chain = [href]
  const notes = new Set<Note>()
  let status: number | null = null
  const ended = (end: End, detail = ''): Resolution => ({
    href,
    chain,
    end,
    arrived: end === 'answered',
    detail,
    status,
    notes: [...notes],
  })

  if (href.length > limits.addressChars) return ended('too-large', 'address')
  let url = parsed(href)
  if (url === null) return ended('bad-address')
  const asked = new Set<string>()
  for (;;) {
    if (url.username !== '' || url.password !== '') {
      notes.add('userinfo-left-out')
      url.username = ''
      url.password = ''
    }
    if (asked.has(url.href)) return ended('too-many-hops', 'loop')
    if (asked.size >= limits.hops) return ended('too-many-hops', 'hops')
    asked.add(url.href)

    const answer = await ask(url, asking, signal)
    if ('end' in answer) return ended(answer.end, answer.detail)
    status = answer.status
    if (answer.unread) notes.add('page-not-read')
    if (answer.download) notes.add('download')
    const { onward, script } = onwardFrom(answer, url, limits)
    if (script) notes.add('script-may-lead-on')
    if (onward === null) return ended('answered')
    if (onward.address.length > limits.addressChars) return ended('too-large', 'address')
    const next = nextUrl(onward)
    if (next === null) return ended('bad-address')
    // A page that loads itself anew waits for something, and leads nowhere.
    if (onward.by === 'refresh' && next.href === url.href) return ended('answered')
    if (next.href.length > limits.addressChars) return ended('too-large', 'address')
    if (url.protocol === 'https:' && next.protocol === 'http:') notes.add('downgraded')
    chain.push(next.href)
    url = next
  }
}
