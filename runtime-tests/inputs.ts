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
const DAMAGED = 120

/** Files below `folder` whose path in it matches, in an order that no file system changes. */
function files(folder: string, pattern: RegExp): Input[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => pattern.test(path))
    .sort()
    .map((path) => ({ name: `${folder}/${path}`, bytes: Uint8Array.from(readFileSync(`${root}${folder}/${path}`)) }))
}

const golden = files('corpus', /\/.*\.(?:eml|txt)$/)
const samples = [...files('packages/signals/src', /\/(?:ng|ok)\.[^/]+$/), ...files('packages/brands/data', /\/(?:ng|ok)\.[^/]+$/)]

const SAMPLES = 'packages/readers/samples'
/** Scripts that made them, and what their tests compare with. */
const NO_SAMPLE = /\.(?:mjs|sh|py|tsv|md)$/
/** Each takes a second or more, three times over. Some reach a reader's soft limit of time, and where it stops depends on the machine:
    pictures with words, scans, pages that are drawn to look for codes, archives made to be slow. */
const SLOW = new RegExp(
  `^(?:${[
    'picture-text/',
    'pdf/(?:scan|picture-filters|chromium-qr-\\w+|cid-fonts|pages|qr-vector|owner-only|locked)\\.pdf$',
    'qr/(?:huge|decoy|version-[34]0)\\.png$',
    'archive/(?:many-in-zip|overlap)\\.zip$',
    'archive/bomb\\.',
    'outlook/corpus-attachment\\.msg$',
    'office/qr\\.docx$',
    'apple-mail/left-out',
  ].join('|')})`,
)
const filesInside = files(SAMPLES, /\/[^/]+\.[^/.]+$/).filter(
  ({ name }) => !NO_SAMPLE.test(name) && !SLOW.test(name.slice(SAMPLES.length + 1)),
)

interface Group {
  readonly title: string
  readonly inputs: readonly Input[]
  /** Asked in one language, where reading takes long: a reader has no words. */
  readonly only?: 'ja'
}

/** What every runtime is asked. Well-formed mail hides differences between runtimes; damaged mail shows them. */
export const groups: readonly Group[] = [
  { title: 'every golden message', inputs: golden },
  { title: 'every sample of a signal or brand', inputs: samples },
  { title: 'every sample of a reader', inputs: filesInside, only: 'ja' },
  { title: `${DAMAGED} damaged messages (seed ${SEED})`, inputs: damaged(golden, DAMAGED, SEED) },
]
