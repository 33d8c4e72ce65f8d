import { createHost, type HostOptions, type ReaderHost } from './host.ts'
import type { Report } from './worker.ts'

/** Readers for browsers, in a worker of their own. A browser limits each worker's memory by itself and does not say how much it uses. */
export function createReaders(startWorker: () => Worker, options: HostOptions = {}): ReaderHost {
  return createHost(
    ({ onReport, onEnd }) => {
      const worker = startWorker()
      worker.onmessage = ({ data }: MessageEvent<Report>) => onReport(data)
      worker.onerror = (event) => {
        event.preventDefault()
        onEnd()
      }
      worker.onmessageerror = onEnd
      return { post: (task) => worker.postMessage(task), end: () => worker.terminate() }
    },
    () => () => {},
    options,
  )
}
