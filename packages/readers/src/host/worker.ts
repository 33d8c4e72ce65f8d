import type { Find, Reading } from '@honmono/engine'
import { loads } from '../loads.generated.ts'
import type { Resources } from '../reader.ts'

/** What the host asks of its worker, one at a time. */
export interface Task {
  readonly number: number
  readonly id: string
  readonly find: Find
}
/** What comes back: any number of `share`, then one of the others. */
export type Report =
  | { readonly number: number; readonly share: number }
  | { readonly number: number; readonly reading: Reading }
  /** The reader threw; the message is for a developer's eyes. */
  | { readonly number: number; readonly error: string }

/** The worker's side, whatever kind of worker it is. */
export async function work({ number, id, find }: Task, file: Resources['file'], report: (report: Report) => void): Promise<void> {
  try {
    const load = loads[id]
    if (load === undefined) throw new Error(`no reader ${id}`)
    const { read } = await load()
    report({ number, reading: await read(find, { file, progress: (share) => report({ number, share }) }) })
  } catch (error) {
    report({ number, error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) })
  }
}
