// Measures the engine on the corpora and on the golden corpus, and writes docs/accuracy.md.
//   npm run build && npm run eval        HONMONO_CORPORA: the corpora, by default ../shared/corpora
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { corporaIndexes } from './corpora.mjs'
import { brokenFloors, measuresOf, readFloors } from './floors.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { indexes, missing } = corporaIndexes()
if (missing.length > 0) {
  console.error(`Not measured: ${missing.join(' and ')} missing. docs/accuracy.md stays as it is.`)
  process.exit(1)
}
if (!existsSync(join(root, 'apps/cli/dist/eval/page.js'))) {
  console.error('Not compiled yet: run "npm run build" first.')
  process.exit(2)
}
const { createChecker, STRENGTHS } = await import('honmono')
const { createReaders } = await import('@honmono/readers/node')
const { circumstancesOf, outcomesOf } = await import('../apps/cli/dist/eval/eval.js')
const { crossValidate, foldOf } = await import('../apps/cli/dist/eval/cross-validate.js')
const { accuracyPage } = await import('../apps/cli/dist/eval/page.js')
const { readIndex } = await import('../apps/cli/dist/eval/read-index.js')
const { readersForMany } = await import('../apps/cli/dist/eval/readers.js')
const { reportJson } = await import('../apps/cli/dist/eval/report.js')
const { readSamples } = await import('../apps/cli/dist/eval/samples.js')
const { Tally } = await import('../apps/cli/dist/eval/tally.js')
const { tryText } = await import('../apps/cli/dist/eval/text-trial.js')

const checker = createChecker({ readers: readersForMany() })
const own = join(root, 'corpus')

async function measured(paths, checker) {
  const tally = new Tally(checker.brands)
  const started = performance.now()
  let messages = 0
  for (const path of paths) {
    for await (const row of readIndex(path)) {
      for await (const result of outcomesOf(checker, row)) {
        tally.add({ ...row, name: result.input.name }, result)
        messages++
      }
    }
  }
  return { tally, about: circumstancesOf(checker, messages, (performance.now() - started) / 1000) }
}

const say = (text) => console.error(text)
say('The corpora …')
const onCorpora = await measured(indexes, checker)
say('The golden corpus …')
const golden = await measured([own], createChecker({ readers: createReaders() }))
say('Cross-validation …')
const samples = []
for await (const sample of readSamples(checker, [...indexes.map((path) => ({ path, own: false })), { path: own, own: true }]))
  samples.push(sample)
const byCampaign = crossValidate(samples, foldOf, STRENGTHS.date)
const bySource = crossValidate(samples, ({ example }) => example.source, STRENGTHS.date)
say('A learned text signal …')
const trial = tryText(samples, checker)

const floors = readFloors(join(root, 'corpus/floors.yaml'))
const measures = measuresOf(JSON.parse(reportJson(onCorpora.tally, onCorpora.about)))
const percent = (share) => `${(share * 100).toFixed(share === 0 ? 0 : 2)} %`
const rows = Object.entries(floors).map(([name, { least, most }]) => [
  name.replaceAll('-', ' '),
  least === undefined ? `at most ${percent(most)}` : `at least ${percent(least)}`,
  measures[name] === null ? '–' : percent(measures[name]),
])
writeFileSync(
  join(root, 'docs/accuracy.md'),
  accuracyPage({ checker, strengths: STRENGTHS, corpora: onCorpora, golden, byCampaign, bySource, trial, floors: rows }),
)
const broken = brokenFloors(floors, measures)
for (const line of broken) say(line)
say(broken.length === 0 ? 'Wrote docs/accuracy.md; every floor is kept.' : 'Wrote docs/accuracy.md; floors are broken.')
process.exit(broken.length === 0 ? 0 : 1)
