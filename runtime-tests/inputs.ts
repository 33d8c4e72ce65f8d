import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { damaged } from './damage.ts'

/** A message as it lies in a file. */
export interface Input {
  /** Its path from the root of the repository; a damaged one has a name of its own. */
  readonly name: string
  readonly bytes: Uint8Array
}

const root = fileURLToPath(new URL('..', import.meta.url))
const SEED = 20_261_128
const DAMAGED = 300

/** Files below `folder` whose path in it matches, in an order that no file system changes. */
function files(folder: string, pattern: RegExp): Input[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => pattern.test(path))
    .sort()
    .map((path) => ({ name: `${folder}/${path}`, bytes: Uint8Array.from(readFileSync(`${root}${folder}/${path}`)) }))
}

const golden = files('corpus', /\/.*\.(?:eml|txt)$/)
const samples = [...files('packages/signals/src', /\/(?:ng|ok)\.[^/]+$/), ...files('packages/brands/data', /\/(?:ng|ok)\.[^/]+$/)]

/** Not the pictures with words: each would take a second three times over. */
const filesInside = files('packages/readers/samples', /^(?!picture-text\/)(?!.*(?:make|README)).*\.\w+$/)

/** What every runtime is asked. Well-formed mail hides differences between runtimes; damaged mail shows them. */
export const groups: readonly { readonly title: string; readonly inputs: readonly Input[] }[] = [
  { title: 'every golden message', inputs: golden },
  { title: 'every sample of a signal or brand', inputs: samples },
  { title: 'every sample of a reader', inputs: filesInside },
  { title: `${DAMAGED} damaged messages (seed ${SEED})`, inputs: damaged(golden, DAMAGED, SEED) },
]
