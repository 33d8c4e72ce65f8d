import type { Appearance } from 'honmono'
import type { Question, QuestionOf, ToldOf, Topic } from './journey.ts'
import type { Done, How, Outcome, Reply, Request, Source } from './protocol.ts'

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
  /** Rejects with CheckStopped. What an earlier call has not yet told is dropped. */
  check(source: Source, name: string, how: How, onOutcome: (outcome: Outcome) => void, onReading?: (share: number) => void): Promise<Done>
  look(source: Source, nth: number, path?: readonly string[]): Promise<Appearance | null>
  /** What guides and brand data say. */
  tell<T extends Topic>(question: QuestionOf<T>): Promise<ToldOf<T>>
  /** Ends whatever is being done. */
  stop(): void
}

/** Longest silence of the worker while it works. The slowest message within the limits takes a few seconds on an old phone, and while
    readers work it says so. */
const SILENCE_MS = 60_000

/** A question and what is to be done with its replies: any number of outcomes, then one that ends it. */
interface Waiting {
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
  const ask = (request: Request, handlers: Waiting) => {
    waiting.set(request.id, handlers)
    watch()
    start()
    worker?.postMessage(request)
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
    if (waiting.size > 0) end('stopped')
  }
  start()

  return {
    stop,
    check(source, name, { lang, dns }, onOutcome, onReading) {
      // Whoever asks anew does not wait for a mailbox that is still being read.
      stop()
      return new Promise((resolve, reject) => {
        const onEnd = (reply: Reply) => 'done' in reply && resolve(reply.done)
        ask({ id: ++number, ask: 'check', source, name, lang, dns }, { onOutcome, onReading, onEnd, reject })
      })
    },
    look(source, nth, path = []) {
      return new Promise((resolve, reject) => {
        const onEnd = (reply: Reply) => 'look' in reply && resolve(reply.look)
        ask({ id: ++number, ask: 'look', source, nth, path }, { onEnd, reject })
      })
    },
    tell<T extends Topic>(question: QuestionOf<T>) {
      return new Promise<ToldOf<T>>((resolve, reject) => {
        const onEnd = (reply: Reply) => 'told' in reply && resolve(reply.told as ToldOf<T>)
        ask({ id: ++number, ask: 'tell', question: question as Question }, { onEnd, reject })
      })
    },
  }
}
