// Counts how many of these codes are found, and what is found that is not there. After a build: node packages/readers/samples/qr/count.mjs
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { decodePicture } from '../../dist/picture/decode.js'
import { codesIn, useProgram } from '../../dist/qr/codes.js'

const { resolve } = createRequire(new URL('../../package.json', import.meta.url))
const resources = { file: async (specifier) => new Uint8Array(await readFile(resolve(specifier))) }
await useProgram(() => resources.file('zxing-wasm/reader/zxing_reader.wasm'))

const sample = (name) => new URL(name, import.meta.url)
let [found, all] = [0, 0]
const [missed, wrong, times] = [[], [], []]
for (const line of readFileSync(sample('expected.tsv'), 'utf8').trim().split('\n')) {
  const [name, ...cells] = line.split('\t')
  const wanted = cells.filter((cell) => cell !== '').map((cell) => cell.replaceAll('\\n', '\n'))
  const start = performance.now()
  const { picture } = await decodePicture(new Uint8Array(readFileSync(sample(name))), resources)
  const { texts } = await codesIn(picture)
  times.push(performance.now() - start)
  all += wanted.length
  found += wanted.filter((text) => texts.includes(text)).length
  if (wanted.some((text) => !texts.includes(text))) missed.push(name)
  if (texts.some((text) => !wanted.includes(text))) wrong.push(name)
}
times.sort((a, b) => a - b)
console.log(
  `${times.length} pictures, ${all} codes: ${found} found, missed in: ${missed.join(' ') || 'none'}; wrong in: ${wrong.join(' ') || 'none'}`,
)
console.log(`median ${Math.round(times[times.length >> 1])} ms, longest ${Math.round(times.at(-1))} ms`)
