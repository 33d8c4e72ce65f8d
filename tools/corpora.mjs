// Where the corpora are: HONMONO_CORPORA, by default beside the repository.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const corpora = process.env.HONMONO_CORPORA ?? fileURLToPath(new URL('../../shared/corpora', import.meta.url))

/** The indexes to measure with, and those of them that are not there. */
export function corporaIndexes() {
  const indexes = [join(corpora, 'index.tsv'), join(corpora, 'sms/sms.tsv')]
  return { indexes, missing: indexes.filter((path) => !existsSync(path)) }
}
