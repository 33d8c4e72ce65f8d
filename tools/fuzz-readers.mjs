// Damages the readers' sample files, seeded, and reads each through the worker that users get: nothing may hang, crash or outgrow its limits.
//   npm run fuzz:readers -- [--count 10000] [--slow-count 500] [--seed 1] [READER…]
import { readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { damaged, numbers } from './damaged-files.mjs'

const { values, positionals } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    'slow-count': { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
  },
  allowPositionals: true,
})
const { abouts } = await import('@honmono/readers')
const { createReaders } = await import('@honmono/readers/node')
const { fileKindOf } = await import('@honmono/engine')

/** Reading words takes a second a picture. */
const SLOW = new Set(['picture-text'])
const samplesFolder = new URL('../packages/readers/samples/', import.meta.url)

/** The sample files of every reader that takes a kind, by reader. */
const files = readdirSync(samplesFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/^(?:make|README)|\.(?:mjs|sh|py)$/.test(entry.name))
  .map((entry) => ({ name: entry.name, bytes: new Uint8Array(readFileSync(`${entry.parentPath}/${entry.name}`)) }))
  .filter(({ bytes }) => bytes.length > 0)
  .sort((a, b) => (a.name < b.name ? -1 : 1))

const readers = createReaders()
let bad = 0
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}, seed ${values.seed}\n`)
console.log(
  '| reader | samples | damaged files | longest (ms) | grew by (MB) | refused with a gap | ended: time | memory | crash | threw |',
)
console.log('|---|---|---|---|---|---|---|---|---|---|')
for (const { id, kinds } of abouts) {
  if (positionals.length > 0 && !positionals.includes(id)) continue
  const own = files.filter((file) => kinds.includes(fileKindOf({ bytes: file.bytes, filename: file.name, type: '' })))
  if (own.length === 0) {
    console.log(`| ${id} | 0 | – | – | – | – | – | – | – | – |`)
    continue
  }
  const pick = numbers(Number(values.seed))
  const count = Number(SLOW.has(id) ? values['slow-count'] : values.count)
  const ended = { time: 0, memory: 0, crash: 0, threw: 0 }
  let longest = 0
  let refused = 0
  const before = process.memoryUsage.rss()
  let most = before
  for (let done = 0; done < count; done++) {
    const { name, bytes } = own[done % own.length]
    const kind = fileKindOf({ bytes, filename: name, type: '' })
    const started = performance.now()
    const { gaps } = await readers.read(id, { part: '1', filename: name, type: '', kind, bytes: damaged(bytes, pick), inline: true })
    longest = Math.max(longest, performance.now() - started)
    most = Math.max(most, process.memoryUsage.rss())
    const stopped = gaps.find((gap) => gap.id === 'reader-stopped')?.detail.replace(/^.*?: /, '')
    if (stopped !== undefined) ended[stopped in ended ? stopped : 'threw']++
    else if (gaps.length > 0) refused++
  }
  bad += ended.time + ended.memory + ended.crash
  const grown = Math.round((most - before) / 2 ** 20)
  console.log(
    `| ${id} | ${own.length} | ${count} | ${Math.round(longest)} | ${grown} | ${refused} | ${ended.time} | ${ended.memory} | ${ended.crash} | ${ended.threw} |`,
  )
}
readers.close()
// What the host had to end is answered all the same; it is worth a look.
if (bad > 0) console.log(`\n${bad} readings had to be ended by the host.`)
