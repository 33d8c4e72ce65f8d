// Fits the numbers that verdict/ uses on labelled mail, and writes them to packages/engine/src/verdict/strengths.generated.ts.
//   npm run fit [-- --out FILE --own FOLDER]            HONMONO_CORPORA: the corpora, by default ../shared/corpora; the golden corpus is always read, too.
// The same mail and the same code give the same file. Without the corpora it says what is missing and changes nothing.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { corporaIndexes } from './corpora.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({ options: { out: { type: 'string' }, own: { type: 'string', default: join(root, 'corpus') } } })
const made = values.out ?? join(root, 'packages/engine/src/verdict/strengths.generated.ts')
const { indexes: needed, missing } = corporaIndexes()
if (missing.length > 0) {
  console.error(`Not fitted: ${missing.join(' and ')} missing. The numbers stay as they are committed.`)
  console.error('Set HONMONO_CORPORA to a folder with index.tsv (path, source, label, lang, brand, cluster, evidence) and sms/sms.tsv.')
  process.exit(1)
}
if (!existsSync(join(root, 'apps/cli/dist/eval/fit.js'))) {
  console.error('Not compiled yet: run "npm run build" first.')
  process.exit(2)
}
const { createChecker } = await import('honmono')
const { fitStrengths } = await import('../apps/cli/dist/eval/fit.js')
const { readersForMany } = await import('../apps/cli/dist/eval/readers.js')
const { readSamples } = await import('../apps/cli/dist/eval/samples.js')

const indexes = [...needed.map((path) => ({ path, own: false })), { path: values.own, own: true }]
const examples = []
const readers = readersForMany()
for await (const { example } of readSamples(createChecker({ readers }), indexes)) examples.push(example)
readers.close()

const before = existsSync(made) ? readFileSync(made, 'utf8') : ''
const dateOf = (text) => /date: '([\d-]+)'/.exec(text)?.[1]
const fingerprintOf = (text) => /fingerprint: '(\w*)'/.exec(text)?.[1]
const strengths = fitStrengths(examples, new Date().toISOString().slice(0, 10))
// The date is that of the data: fitted again on the same, it stays.
const date = strengths.fingerprint === fingerprintOf(before) ? (dateOf(before) ?? strengths.date) : strengths.date
const text = textOf({ ...strengths, date })
if (text !== before) writeFileSync(made, text)
console.log(`${examples.length} messages; ${text === before ? 'nothing changed' : `wrote ${made}`}`)

function textOf({ date, fingerprint, intercept, byStrength, bySignal, halfTold, suspiciousFrom }) {
  const fields = (record, indent) =>
    Object.entries(record)
      .map(([key, value]) => `${indent}${/^\w+$/.test(key) ? key : `'${key}'`}: ${value},\n`)
      .join('')
  return `// Made by tools/fit.mjs from labelled mail. Do not change by hand; run: npm run fit
export const fitted = {
  date: '${date}',
  fingerprint: '${fingerprint}',
  intercept: ${intercept},
  byStrength: {
${fields(byStrength, '    ')}  },
  bySignal: {
${fields(bySignal, '    ')}  },
  halfTold: ${halfTold},
  suspiciousFrom: ${suspiciousFrom},
} as const
`
}
