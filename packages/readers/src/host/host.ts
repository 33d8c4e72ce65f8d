import type { Find, Gap, Readers, Reading } from '@honmono/engine'
import { abouts } from '../abouts.generated.ts'
import { type About, nothingRead } from '../reader.ts'
import type { Report, Task } from './worker.ts'

/** A worker of either platform. */
export interface Port {
  post(task: Task): void
  /** Ends it at once, whatever it is doing. */
  end(): void
}
export interface Listeners {
  onReport(report: Report): void
  /** It ended by itself: a crash, or more memory than it may have. */
  onEnd(): void
}

export interface HostOptions {
  /** How far the find that is being read has come, 0 to 1. */
  readonly onProgress?: (id: string, share: number) => void
  /** Limits are an argument so that a test need not wait for them. */
  readonly abouts?: readonly About[]
  /** What all reading of one input together may take. */
  readonly milliseconds?: number
}

/** An answer must come while somebody still waits for it, however many slow files a message has. */
const ALL_MS = 90_000

export interface ReaderHost extends Readers {
  /** Ends the worker; a later read starts a new one. */
  close(): void
}

/** Asks one worker, one find at a time. A worker that hangs, crashes or grows is ended, and the next find gets a new one. */
export function createHost(
  start: (listeners: Listeners) => Port,
  watchMemory: (megabytes: number, onTooMuch: () => void) => () => void,
  { onProgress = () => {}, abouts: known = abouts, milliseconds = ALL_MS }: HostOptions = {},
): ReaderHost {
  let port: Port | null = null
  let number = 0
  let left = milliseconds
  let last: Promise<unknown> = Promise.resolve()
  let handle: Listeners = { onReport: () => {}, onEnd: () => {} }

  const close = () => {
    port?.end()
    port = null
    handle.onEnd()
  }
  /** Also between two finds: the next one must not be given to a worker that is gone. */
  const listeners: Listeners = { onReport: (report) => handle.onReport(report), onEnd: close }
  const ask = (about: About, find: Find) =>
    new Promise<Reading>((resolve) => {
      const own = ++number
      const started = performance.now()
      const done = (reading: Reading, end: boolean) => {
        left -= performance.now() - started
        clearTimeout(timer)
        unwatch()
        handle = { onReport: () => {}, onEnd: () => {} }
        if (end) {
          port?.end()
          port = null
        }
        resolve(reading)
      }
      const stopped = (why: string) => withGap(find, { id: 'reader-stopped', detail: `${find.part} ${about.id}: ${why}` })
      const timer = setTimeout(() => done(stopped('time'), true), Math.min(left, about.limits.milliseconds))
      const unwatch = watchMemory(about.limits.megabytes, () => done(stopped('memory'), true))
      handle = {
        onReport: (report) => {
          if (report.number !== own) return
          if ('share' in report) onProgress(about.id, report.share)
          else if ('reading' in report) done(report.reading, false)
          // Code that did not arrive is asked for again only by a new worker.
          else done(stopped(report.error), true)
        },
        onEnd: () => done(stopped('crash'), true),
      }
      try {
        port ??= start(listeners)
        port.post({ number: own, id: about.id, find })
      } catch (error) {
        done(stopped(String(error)), true)
      }
    })

  return {
    close,
    begin() {
      left = milliseconds
    },
    idsFor: ({ kind }) => known.filter(({ kinds }) => kinds.includes(kind)).map(({ id }) => id),
    read(id, find) {
      const about = known.find((one) => one.id === id)
      if (about === undefined) return Promise.resolve(withGap(find, { id: 'file-unknown', detail: find.part }))
      if (find.bytes.length > about.limits.bytes) return Promise.resolve(withGap(find, { id: 'file-too-large', detail: find.part }))
      const reading = last.then(() =>
        // A timer may ring a little before its time.
        left >= 1 ? ask(about, find) : withGap(find, { id: 'reader-stopped', detail: `${find.part} ${id}: time for all` }),
      )
      last = reading
      return reading
    },
  }
}

const withGap = ({ part }: Find, gap: Gap): Reading => ({ ...nothingRead(part), gaps: [gap] })
