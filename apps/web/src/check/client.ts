import type { Appearance } from 'honmono'
import type { Question, QuestionOf, ToldOf, Topic } from './journey.ts'
import type { Done, Findings, How, Outcome, Reply, ReportsAsked, Request, Source } from './protocol.ts'
import type { ReportsTold } from './reports.ts'

/** Why there was no reply. `not-loaded`: the checking code never arrived; `stopped`: it broke, or was told to stop; `too-slow`: it was ended. */
export class CheckStopped extends Error {
  readonly reason: 'not-loaded' | 'stopped' | 'too-slow'
  constructor(reason: CheckStopped['reason']) {
    super(reason)
    this.name = 'CheckStopped'
    this.reason = reason
  }
}

export interface CheckClient {
  /** Rejects with CheckStopped. What an earlier call has not yet told is dropped. `aside`: beside what the person gave to check; it ends
      nothing. */
  check(
    source: Source,
    name: string,
    how: How & { readonly findings?: Findings; readonly aside?: boolean },
    onOutcome: (outcome: Outcome) => void,
    onReading?: (share: number) => void,
  ): Promise<Done>
  look(source: Source, nth: number, path?: readonly string[]): Promise<Appearance | null>
  /** What guides and brand data say. */
  tell<T extends Topic>(question: QuestionOf<T>): Promise<ToldOf<T>>
  /** Reports of a message for the desks that take them; null: it can't be read any more. */
  reports(asked: ReportsAsked): Promise<ReportsTold | null>
  /** The mail of report `nth` of these. */
  reportMail(asked: ReportsAsked, nth: number): Promise<Uint8Array<ArrayBuffer> | null>
  /** Ends whatever is being done with a message that the person gave. What else was asked is asked again. */
  stop(): void
}

/** Longest silence of the worker while it works. The slowest message within the limits takes a few seconds on an old phone, and while
    readers work it says so. */
const SILENCE_MS = 60_000

/** A question and what is to be done with its replies: any number of outcomes, then one that ends it. */
interface Waiting {
  readonly request: Request
  readonly onOutcome?: (outcome: Outcome) => void
  readonly onReading?: ((share: number) => void) | undefined
  readonly onEnd: (reply: Reply) => void
  readonly reject: (error: CheckStopped) => void
}

/** Talks to one worker at a time; one that breaks or hangs is ended, and the next question gets a new one. */
export function createCheckClient(startWorker: () => Worker, silenceMs = SILENCE_MS): CheckClient {
  let worker: Worker | null = null
  let ready = false
  let number = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const waiting = new Map<number, Waiting>()

  const begin = () => {
    ready = false
    const started = startWorker()
    started.onmessage = ({ data }: MessageEvent<Reply>) => {
      if (started !== worker) return
      if ('ready' in data) ready = true
      else handOn(data)
      watch()
    }
    started.onerror = () => started === worker && end(ready ? 'stopped' : 'not-loaded')
    started.onmessageerror = () => started === worker && end('stopped')
    return started
  }
  const handOn = (reply: Exclude<Reply, { ready: true }>) => {
    const asked = waiting.get(reply.id)
    if ('outcome' in reply) return asked?.onOutcome?.(reply.outcome)
    if ('reading' in reply) return asked?.onReading?.(reply.reading)
    if ('alive' in reply) return
    waiting.delete(reply.id)
    if ('failed' in reply) asked?.reject(new CheckStopped('stopped'))
    else asked?.onEnd(reply)
  }
  const end = (reason: CheckStopped['reason']) => {
    worker?.terminate()
    worker = null
    const failed = [...waiting.values()]
    waiting.clear()
    watch()
    for (const { reject } of failed) reject(new CheckStopped(reason))
  }
  const watch = () => {
    clearTimeout(timer)
    if (waiting.size > 0) timer = setTimeout(() => end(ready ? 'too-slow' : 'not-loaded'), silenceMs)
  }
  const ask = (one: Waiting) => {
    waiting.set(one.request.id, one)
    watch()
    start()
    worker?.postMessage(one.request)
  }
  /** A browser may refuse to start one: then whoever waits is told. */
  const start = () => {
    try {
      worker ??= begin()
    } catch {
      end('not-loaded')
    }
  }
  const stop = () => {
    const others = [...waiting.values()].filter(({ request }) => isAside(request))
    if (others.length === waiting.size) return
    for (const { request } of others) waiting.delete(request.id)
    end('stopped')
    others.forEach(ask)
  }
  start()

  return {
    stop,
    check(source, name, { lang, dns, findings = {}, aside = false }, onOutcome, onReading) {
      // Whoever asks anew does not wait for a mailbox that is still being read.
      if (!aside && [...waiting.values()].some(({ request }) => request.ask === 'check' && !request.aside)) stop()
      return new Promise((resolve, reject) => {
        const onEnd = (reply: Reply) => 'done' in reply && resolve(reply.done)
        ask({ request: { id: ++number, ask: 'check', source, name, lang, dns, findings, aside }, onOutcome, onReading, onEnd, reject })
      })
    },
    look(source, nth, path = []) {
      return new Promise((resolve, reject) => {
        const onEnd = (reply: Reply) => 'look' in reply && resolve(reply.look)
        ask({ request: { id: ++number, ask: 'look', source, nth, path }, onEnd, reject })
      })
    },
    reports(asked) {
      return new Promise((resolve, reject) => {
        const onEnd = (reply: Reply) => 'reports' in reply && resolve(reply.reports)
        ask({ request: { ...asked, id: ++number, ask: 'reports' }, onEnd, reject })
      })
    },
    reportMail(asked, nth) {
      return new Promise((resolve, reject) => {
        const onEnd = (reply: Reply) => 'mail' in reply && resolve(reply.mail)
        ask({ request: { ...asked, id: ++number, ask: 'report-mail', report: nth }, onEnd, reject })
      })
    },
    tell<T extends Topic>(question: QuestionOf<T>) {
      return new Promise<ToldOf<T>>((resolve, reject) => {
        const onEnd = (reply: Reply) => 'told' in reply && resolve(reply.told as ToldOf<T>)
        ask({ request: { id: ++number, ask: 'tell', question: question as Question }, onEnd, reject })
      })
    },
  }
}

/** Asked by a page for itself, and not about a message that the person gave: no reason to end one, and not to be lost with one. */
function isAside(request: Request): boolean {
  return request.ask === 'tell' || (request.ask === 'check' && request.aside)
}
