import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'

/** Sends reports of fakes, where whoever serves the site set up a mail server. It makes each report itself, out of the original, and knows
 *  whom to: what a page asks for can't become any other mail. */
export interface SiteReports {
  /** The address that reports are sent from. */
  readonly from: string
  /** Never rejects. */
  report(asked: AskedReport): Promise<ReportReply>
}

/** What a page asks: what a message's reports would be, or that one of them is sent. */
export interface AskedReport {
  /** The message's bytes as they arrived; a string where somebody pasted it. */
  readonly original: Uint8Array | string
  readonly name: string
  readonly lang: 'ja' | 'en'
  /** Names and addresses that a copy must not hold; left out: the original goes. */
  readonly mask?: readonly string[]
  /** Which of the reports is sent; left out: none, they are only shown. */
  readonly send?: { readonly desk: string; readonly to: string; readonly again: boolean }
}

/** What the server would send, to the letter. */
export interface ServedReport {
  readonly desk: string
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The name of the attached file; '' where nothing is attached. */
  readonly attached: string
  readonly notes: readonly string[]
  /** When it was sent before, ISO 8601, oldest first. */
  readonly sent: readonly string[]
}

/** shown: nothing was sent · sent, with `asFile`: the original went as a file, as the mail server keeps no 8-bit bytes · already: it was sent
    before, and not again · failed: by the mail server · refused: no such report may be sent. */
export type ReportReply =
  | { readonly result: 'shown'; readonly from: string; readonly reports: readonly ServedReport[] }
  | { readonly result: 'sent'; readonly at: string; readonly asFile: boolean; readonly noted: boolean }
  | { readonly result: 'already'; readonly at: string }
  | { readonly result: 'failed'; readonly why: 'connection' | 'tls' | 'login' | 'refused' | 'timeout'; readonly said: string }
  | { readonly result: 'refused'; readonly why: 'no-message' | 'no-such-desk' | 'genuine' | 'record-unreadable' }

/** Mail servers take little more. */
const ORIGINAL_BYTES = 25 * 1024 * 1024
const ASKED_BYTES = 64 * 1024
const HOUR_MS = 3_600_000
/** A person with a full mailbox stays below; a page gone wild does not get far. */
const SENDS_AN_HOUR = 30
const ASKS_AN_HOUR = 300

/** POST: a form of two fields, `asked` (JSON, AskedReport without the original) and `original` (a file). From this site's own pages alone. */
export function sendingApp(reports: SiteReports, now: () => number = Date.now): Hono {
  const app = new Hono()
  const asks = atMost(ASKS_AN_HOUR, now)
  const sends = atMost(SENDS_AN_HOUR, now)
  const tooLarge = (c: Context) => refused(c, 413, 'too-large')
  const fitting = bodyLimit({ maxSize: ORIGINAL_BYTES + ASKED_BYTES, onError: tooLarge })
  /** One after the other: a second press while the first is under way must find it in the record. */
  let turn: Promise<unknown> = Promise.resolve()
  app.post('/', onlyOwnPages, fitting, async (c) => {
    if (!/^multipart\/form-data\b/i.test(c.req.header('Content-Type') ?? '')) return refused(c, 415, 'not-a-form')
    const asked = await askedOf(c)
    if (asked === null) return refused(c, 400, 'not-understood')
    if (!asks() || (asked.send !== undefined && !sends())) return refused(c, 429, 'too-many', { 'Retry-After': `${HOUR_MS / 1_000}` })
    const answer = turn.then(() => reports.report(asked))
    turn = answer.catch(() => undefined)
    const reply = await answer
    return c.json(reply, reply.result === 'refused' ? 422 : reply.result === 'failed' ? 502 : 200)
  })
  return app
}

const refused = (c: Context, status: 400 | 403 | 413 | 415 | 429, why: string, headers: Record<string, string> = {}) =>
  c.json({ result: 'refused', why }, status, headers)

/** A page of another site can make a browser send a form here, but not under our name: browsers write both fields themselves (Fetch Standard,
 *  "append a request Origin header"; Fetch Metadata Request Headers). */
const onlyOwnPages: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('Origin') ?? ''
  const own = URL.canParse(origin) && new URL(origin).host === (c.req.header('Host') ?? '').toLowerCase()
  return own && (c.req.header('Sec-Fetch-Site') ?? 'same-origin') === 'same-origin' ? next() : refused(c, 403, 'not-own-page')
}

async function askedOf(c: Context): Promise<AskedReport | null> {
  try {
    const form = await c.req.formData()
    const [asked, original] = [form.get('asked'), form.get('original')]
    if (typeof asked !== 'string' || asked.length > ASKED_BYTES || !(original instanceof Blob) || original.size > ORIGINAL_BYTES)
      return null
    const bytes = new Uint8Array(await original.arrayBuffer())
    return readAsked(JSON.parse(asked), bytes)
  } catch {
    return null
  }
}

function readAsked(value: unknown, bytes: Uint8Array): AskedReport | null {
  if (typeof value !== 'object' || value === null) return null
  const { typed, name, lang, mask, send } = value as Record<string, unknown>
  if (typeof typed !== 'boolean' || typeof name !== 'string' || (lang !== 'ja' && lang !== 'en')) return null
  if (mask !== undefined && !(Array.isArray(mask) && mask.every((one) => typeof one === 'string'))) return null
  const chosen = send === undefined ? undefined : readSend(send)
  if (chosen === null) return null
  return {
    original: typed ? new TextDecoder().decode(bytes) : bytes,
    name,
    lang,
    ...(mask === undefined ? {} : { mask }),
    ...(chosen === undefined ? {} : { send: chosen }),
  }
}

function readSend(value: unknown): AskedReport['send'] | null {
  if (typeof value !== 'object' || value === null) return null
  const { desk, to, again } = value as Record<string, unknown>
  return typeof desk === 'string' && typeof to === 'string' && typeof again === 'boolean' ? { desk, to, again } : null
}

/** Whether one more is allowed in the hour that ends now. */
function atMost(count: number, now: () => number): () => boolean {
  let times: number[] = []
  return () => {
    times = times.filter((time) => time > now() - HOUR_MS)
    return times.length < count && times.push(now()) > 0
  }
}
