import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'

/** One labelled message. */
export interface Labelled {
  /** Its path, or for a message that stands in the table itself: the table's path and its id. */
  readonly name: string
  /** The file to read; null where `text` holds the message. */
  readonly path: string | null
  readonly text: string | null
  readonly fake: boolean
  readonly source: string
  readonly lang: string
  /** Somebody's guess at the brand it poses as. */
  readonly brand: string
  /** What was seen without us: foreign-from, foreign-link, stripped. */
  readonly evidence: string
  /** Messages of one campaign share it; '' where nobody told. */
  readonly cluster: string
}

const FAKE = new Set(['phish', 'phishing', 'smish', 'fake'])
const HAM = new Set(['ham', 'genuine', 'plain'])

/** Rows of a table with a header line (path or text, label; source, lang, brand, evidence where known), of a folder with such an
    index.tsv, or of messages with a *.expect.yaml beside each. Rows of another label (doubtful) are left out. */
export async function* readIndex(path: string): AsyncGenerator<Labelled> {
  if (!(await stat(path)).isDirectory()) yield* readTable(path)
  else if ((await readdir(path)).includes('index.tsv')) yield* readTable(join(path, 'index.tsv'))
  else yield* readExpectations(path)
}

async function* readTable(path: string): AsyncGenerator<Labelled> {
  let columns: readonly string[] | null = null
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line === '') continue
    const cells = line.split('\t')
    if (columns === null) {
      columns = cells.map((name) => name.trim().toLowerCase())
      if (!columns.includes('label') || !(columns.includes('path') || columns.includes('text')))
        throw new Error(`${path}: the first line must name the columns: path (or text) and label, separated by tabs`)
      continue
    }
    const names = columns
    const cell = (name: string) => cells[names.indexOf(name)] ?? ''
    const label = cell('label')
    if (!FAKE.has(label) && !HAM.has(label)) continue
    const text = names.includes('text') ? cell('text') : null
    yield {
      name: text === null ? cell('path') : `${basename(path)}#${cell('id')}`,
      path: text === null ? join(dirname(path), cell('path')) : null,
      text,
      fake: FAKE.has(label),
      source: cell('source'),
      lang: cell('lang'),
      brand: cell('brand'),
      evidence: cell('evidence'),
      cluster: cell('cluster'),
    }
  }
}

async function* readExpectations(root: string): AsyncGenerator<Labelled> {
  const files = (await readdir(root, { recursive: true })).sort()
  for (const file of files.filter((name) => name.endsWith('.expect.yaml'))) {
    const expected = await readFile(join(root, file), 'utf8')
    // Only single words are needed of it.
    const word = (key: string) => new RegExp(`^${key}:[ \\t]*([\\w-]+)`, 'm').exec(expected)?.[1] ?? ''
    const stem = file.slice(0, -'.expect.yaml'.length)
    const message = files.find((name) => name === `${stem}.eml` || name === `${stem}.txt`)
    const truth = word('truth')
    if (message === undefined || !(FAKE.has(truth) || HAM.has(truth))) continue
    const path = join(root, message)
    const group = dirname(file)
    yield {
      name: message,
      path,
      text: null,
      fake: FAKE.has(truth),
      source: group,
      lang: word('lang'),
      brand: word('brand'),
      evidence: '',
      cluster: word('text'),
    }
  }
}
