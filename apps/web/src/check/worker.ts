import { createReaders } from '@honmono/readers/browser'
import { placesOf, tell } from '@honmono/render'
import { CheckError, createChecker, isMailbox, LIMITS, type Lookups, splitMboxStream } from 'honmono'
import { feedsOfSite } from './feeds.ts'
import {
  type FileFailure,
  type How,
  MESSAGES_SHOWN,
  type Outcome,
  type Reply,
  type ReportsAsked,
  type Request,
  type Source,
} from './protocol.ts'
import type { Answered } from './reports.ts'

/** All reading and judging happens here, off the page: a message that takes long keeps nobody from pressing Stop. */
const reply = (message: Reply) => self.postMessage(message)
/** The question of a person that is being answered; readers work on one at a time. */
let current = 0
const readers = createReaders(() => new Worker(new URL('./reading.ts', import.meta.url), { type: 'module', name: 'reading' }), {
  onProgress: (_, share) => tellReading(share),
})
/** A reader may be silent up to its own limit of time. Meanwhile the page hears that this worker is well, and that something is read. */
const STILL_READING_MS = 5_000
const tellReading = (share: number) => reply({ id: current, reading: share })
const read: typeof readers.read = async (id, find) => {
  tellReading(0)
  const timer = setInterval(() => reply({ id: current, alive: true }), STILL_READING_MS)
  try {
    return await readers.read(id, find)
  } finally {
    clearInterval(timer)
  }
}
/** Lists of fakes are compared with where the site itself gives some out. */
const lookups: { feeds?: NonNullable<Lookups['feeds']> } = {}
const checker = createChecker({ readers: { ...readers, read }, lookups })
/** By the service that they ask; made when the person turned that on. */
const asking = new Map<How['dns'], Promise<typeof checker>>()
function checkerFor(dns: How['dns']): Promise<typeof checker> {
  if (dns === 'off') return Promise.resolve(checker)
  const made = asking.get(dns) ?? askingChecker(dns)
  asking.set(dns, made)
  // Its code is fetched when it is first wanted. Where it does not arrive, an answer without it is better than none; it is asked for again.
  return made.catch(() => {
    asking.delete(dns)
    return checker
  })
}
async function askingChecker(dns: Exclude<How['dns'], 'off'>): Promise<typeof checker> {
  const { createDnsLookup } = await import('./dns.ts')
  const lookup = createDnsLookup(dns, () => new Worker(new URL('./asking.ts', import.meta.url), { type: 'module', name: 'asking' }))
  return createChecker({ readers: { ...readers, read }, lookups: { ...lookups, dns: lookup } })
}
const startListing = () => new Worker(new URL('./listing.ts', import.meta.url), { type: 'module', name: 'listing' })
const listsKnown = feedsOfSite(startListing, checker.hostKind).then((feeds) => {
  if (feeds !== null) lookups.feeds = feeds
})

self.onmessage = ({ data: request }: MessageEvent<Request>) => {
  answer(request).catch(() => reply({ id: request.id, failed: true }))
}
reply({ ready: true })

async function answer(request: Request): Promise<void> {
  const { id } = request
  if (request.ask === 'tell') {
    // A check needs none of it: it is fetched when somebody opens a guide.
    const { toldOf } = await import('./journey.ts')
    return reply({ id, told: toldOf(request.question) })
  }
  if (request.ask === 'look')
    return reply({ id, look: checker.appearance(await contentOf(request.source), request.nth, { path: request.path }) })
  if (request.ask !== 'check' || !request.aside) current = id
  if (request.ask === 'reports' || request.ask === 'report-mail') {
    const [{ toldReports, mailOf }, found] = await Promise.all([import('./reports.ts'), answeredFor(request)])
    if (request.ask === 'reports') return reply({ id, reports: found === null ? null : toldReports(found.answered, request, found.alone) })
    return reply({ id, mail: found === null ? null : mailOf(found.answered, request, request.report) })
  }
  let count = 0
  let more = false
  for await (const outcome of outcomesOf(request)) {
    more = count === MESSAGES_SHOWN
    if (more) break
    count++
    reply({ id, outcome })
    // What came behind a fault of ours was not read.
    more = 'failure' in outcome && outcome.failure.error.code === 'internal' && count > 1
  }
  reply({ id, done: { count, more } })
}

type Check = Extract<Request, { readonly ask: 'check' }>

async function* outcomesOf({ source, name, lang, dns, findings }: Check): AsyncGenerator<Outcome> {
  await listsKnown
  try {
    const chosen = await checkerFor(dns)
    let nth = 0
    for await (const facts of chosen.factsEach(await contentOf(source), { name, lang })) {
      const outcome = 'error' in facts ? facts : chosen.judge(facts, { lang, finding: findings[nth] })
      nth++
      if ('error' in outcome) yield { failure: outcome }
      else {
        const telling = tell(outcome, (brand) => checker.brandTitle(brand, lang))
        yield { answer: outcome, telling, places: telling.reasons.map((reason) => placesOf(outcome, reason)) }
      }
    }
  } catch (error) {
    yield { failure: { input: { name }, error: { code: codeOf(error), message: '' } } }
  }
}

/** The message that reports were asked of last: another choice need not read it again. */
let reported: { readonly key: string; readonly found: Promise<Found | null> } | null = null
interface Found {
  readonly answered: Answered
  /** It is one of a mailbox. */
  readonly alone: boolean
}

function answeredFor(asked: ReportsAsked): Promise<Found | null> {
  if (reported?.key !== asked.key) {
    const made = { key: asked.key, found: answeredAnew(asked) }
    reported = made
    // What could not be read is read anew when it is asked for again.
    const forget = () => {
      if (reported === made) reported = null
    }
    made.found.then((found) => found ?? forget(), forget)
  }
  return reported.found
}

async function answeredAnew({ source, name, nth, dns }: ReportsAsked): Promise<Found | null> {
  await listsKnown
  const chosen = await checkerFor(dns)
  const content = await contentOf(source)
  let at = 0
  for await (const facts of chosen.factsEach(content, { name })) {
    if (at++ !== nth) continue
    const [ja, en] = [chosen.judge(facts, { lang: 'ja' }), chosen.judge(facts, { lang: 'en' })]
    if ('error' in ja || 'error' in en) return null
    const one = typeof content === 'string' ? null : await mailAt(content, nth)
    const original = one ?? (typeof content === 'string' ? new TextEncoder().encode(content) : content)
    return { answered: { original, answers: { ja, en } }, alone: one !== null }
  }
  return null
}

/** One mail of a mailbox, without the line that the mailbox adds; null: it is none. */
async function mailAt(content: Uint8Array, nth: number): Promise<Uint8Array | null> {
  if (!isMailbox(content)) return null
  async function* whole() {
    yield content
  }
  let at = 0
  for await (const mail of splitMboxStream(whole(), LIMITS.messageBytes)) if (at++ === nth) return mail
  return null
}

/** Size is looked at before a byte is read. */
async function contentOf(source: Source): Promise<string | Uint8Array> {
  if (typeof source === 'string') return source
  if (source.size > LIMITS.messageBytes) throw new CheckError('too-large', '')
  return new Uint8Array(await source.arrayBuffer())
}

/** A file may be a folder, have vanished, or be refused by the system; words for it are the page's. */
function codeOf(error: unknown): FileFailure['error']['code'] {
  if (error instanceof CheckError) return error.code
  return error instanceof DOMException ? 'not-readable' : 'internal'
}
