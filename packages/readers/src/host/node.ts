import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { createHost, type HostOptions, type Port, type ReaderHost } from './host.ts'

const MB = 2 ** 20
/** How often the memory of a working reader is looked at. */
const LOOK_MS = 25
/** For the heap alone; buffers and WebAssembly are looked at from outside. A reader's own limit is lower or the same. */
const HEAP_MB = 512

/** Readers for Node. Its worker keeps no program alive that has nothing else to do. */
export function createReaders(options: HostOptions = {}): ReaderHost {
  return createHost(startWorker, watchMemory, options)
}

const startWorker: Parameters<typeof createHost>[0] = ({ onReport, onEnd }) => {
  // Compiled always: a worker of Node reads no TypeScript, also where the host is run from its source.
  const worker = new Worker(createRequire(import.meta.url).resolve('@honmono/readers/worker-node'), {
    // Nor may it take over a condition that leads to the sources, as test runners set it.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    stdout: true,
    stderr: true,
  })
  let ended = false
  worker.on('message', onReport)
  worker.on('error', () => {})
  worker.on('exit', () => {
    if (!ended) onEnd()
  })
  worker.unref() // last: a listener of messages takes it back
  const port: Port = {
    post(task) {
      worker.postMessage(task)
    },
    end() {
      ended = true
      void worker.terminate()
    },
  }
  return port
}

/** Workers share one process: what it grows by while one of them works is that worker's. */
function watchMemory(megabytes: number, onTooMuch: () => void): () => void {
  const before = process.memoryUsage.rss()
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() - before > megabytes * MB) onTooMuch()
  }, LOOK_MS)
  return () => clearInterval(timer)
}
