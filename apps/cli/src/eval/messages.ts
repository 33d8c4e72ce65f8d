import { failure, type Input, type InputFailure, readInputs } from '../inputs.ts'
import type { Labelled } from './read-index.ts'

/** The messages of a labelled file: of a mailbox each, for all of them bear its label. Named as the table writes the path, so that a list
    of misses can be shown. */
export async function* messagesOf({ name, path, text }: Labelled): AsyncGenerator<Input | InputFailure> {
  if (path === null) {
    yield { name, bytes: new TextEncoder().encode(text ?? ''), kind: 'sms' }
    return
  }
  const renamed = (own: string) => name + own.slice(path.length)
  for await (const read of readInputs(path, 'en')) {
    if ('error' in read) yield failure(renamed(read.input.name), read.error.code, read.error.message)
    else yield { ...read, name: renamed(read.name) }
  }
}
