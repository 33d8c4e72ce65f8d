import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import { type Task, work } from './worker.ts'

const { resolve } = createRequire(import.meta.url)
const file = async (specifier: string) => new Uint8Array(await readFile(resolve(specifier)))

parentPort?.on('message', (task: Task) => {
  void work(task, file, (report) => parentPort?.postMessage(report))
})
