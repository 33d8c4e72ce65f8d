// Measures how well the weak signs of a sender tell fakes from honest mail, those that were tried and dropped included, and writes the section
// "Other signs of a sender" of docs/authentication.md.
//   npm run build && npm run measure:senders [-- --check]        HONMONO_CORPORA: the corpora, by default ../shared/corpora
// --check writes nothing and fails where the page says something else (the line of date and machine aside).
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { corpora } from './corpora.mjs'
import { CANDIDATES, signOf } from './sender-signs.mjs'
import { replaceSection, sectionOf } from './senders-page.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = join(root, 'docs/authentication.md')
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const index = join(corpora, 'index.tsv')
if (!existsSync(index)) {
  console.error(`Not measured: ${index} missing. docs/authentication.md stays as it is.`)
  process.exit(1)
}
if (!existsSync(join(root, 'apps/cli/dist/eval/samples.js'))) {
  console.error('Not compiled yet: run "npm run build" first.')
  process.exit(2)
}
const { createChecker } = await import('honmono')
const { readersForMany } = await import('../apps/cli/dist/eval/readers.js')
const { readSamples } = await import('../apps/cli/dist/eval/samples.js')

const readers = readersForMany()
const mails = []
for await (const { facts, example, row } of readSamples(createChecker({ readers }), [{ path: index, own: false }])) {
  // Texts without the fields of a mail say nothing of how one was sent.
  if (facts.origin.known && facts.route.known && facts.route.value.length > 0)
    mails.push({ facts, ...example, japanese: row.lang === 'ja' })
}
readers.close()

const rows = CANDIDATES.map((candidate) => ({ candidate, ...signOf(candidate, mails) }))
const section = sectionOf(rows, {
  date: new Date().toISOString().slice(0, 10),
  node: process.versions.node,
  cpu: cpus()[0]?.model.trim() ?? '?',
  cores: cpus().length,
  mails: mails.length,
})
console.log(section)
const before = existsSync(page) ? readFileSync(page, 'utf8') : ''
const after = replaceSection(before, section)
const undated = (text) => text.replace(/^Measured \d.*$/m, '')
if (!values.check) {
  if (undated(after) !== undated(before)) writeFileSync(page, after)
} else if (undated(after) !== undated(before)) {
  console.error('docs/authentication.md says something else: run "npm run measure:senders".')
  process.exit(1)
}
