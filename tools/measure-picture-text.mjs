// How well text in pictures is read: npm run measure:pictures
// Renders messages of our own as screenshots with Chromium, reads them as the checker does, and counts what a verdict needs:
// is the brand's name in the text, is the registrable domain of the address exact? The texts that were used while the reader
// was made (TUNING) are others than those that are measured here (MEASURED); --tuning measures the former.
// Needs Debian's chromium and fonts-noto-cjk; with fonts-roboto-unhinted and fonts-inter the letters are those of phones.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createReaders } from '@honmono/readers/node'
import { scanUrls } from '../packages/engine/dist/facts/url-scan.js'
import { ocrSkeleton } from '../packages/engine/dist/text/ocr-skeleton.js'
import { deal, kindsOf, render } from '../packages/readers/samples/picture-text/screens.mjs'
import { MEASURED, TUNING } from '../packages/readers/samples/picture-text/texts.mjs'
import { launchChromium } from './chromium.mjs'

const { getDomain } = createRequire(fileURLToPath(new URL('../packages/engine/package.json', import.meta.url)))('tldts')
const { values } = parseArgs({ options: { tuning: { type: 'boolean' }, verbose: { type: 'boolean' }, json: { type: 'string' } } })

const flat = (text) => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
const hostOf = (url) => (URL.canParse(url) ? new URL(url).hostname : url)

/** What of the message was found in the text. */
function judge(text, { brand, url }) {
  const hosts = scanUrls(text).map((found) => hostOf(found.url))
  const host = hostOf(url)
  return {
    brand: flat(text).includes(flat(brand)),
    domain: hosts.some((found) => getDomain(found) === getDomain(host)),
    host: hosts.includes(host),
    skeleton: hosts.some((found) => ocrSkeleton(found) === ocrSkeleton(host)),
    hosts,
  }
}

const browser = await launchChromium()
const readers = createReaders()
const rows = []
for (const { message, look, name } of deal(values.tuning ? TUNING : MEASURED)) {
  const bytes = new Uint8Array(await render(browser, message, look))
  const find = { part: '1', filename: null, type: '', kind: 'image', bytes, inline: false }
  const [wall, cpu] = [performance.now(), process.cpuUsage()]
  const { texts, gaps } = await readers.read('picture-text', find)
  const { user, system } = process.cpuUsage(cpu)
  const row = {
    name,
    kinds: kindsOf(look),
    seconds: (performance.now() - wall) / 1e3,
    cpu: (user + system) / 1e6,
    ...judge(texts[0]?.text ?? '', message),
  }
  rows.push(row)
  if (values.verbose && !(row.brand && row.host))
    console.log(
      `${name}: ${row.brand ? '' : `no ${message.brand}; `}${hostOf(message.url)} as ${row.hosts.join(' ')} ${gaps.map(({ id, detail }) => `${id} ${detail}`).join(', ')}`,
    )
}
readers.close()
await browser.close()
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(rows, null, 1))

const share = (some, key) => `${some.filter((row) => row[key]).length}/${some.length}`
const percent = (key) => `${((rows.filter((row) => row[key]).length / rows.length) * 100).toFixed(1)} %`
const at = (key, part) =>
  rows
    .map((row) => row[key])
    .sort((a, b) => a - b)
    [Math.min(rows.length - 1, Math.floor(rows.length * part))].toFixed(2)
console.log(
  `${rows.length} pictures: brand ${percent('brand')}, registrable domain exact ${percent('domain')}, whole host exact ${percent('host')}, host the same but for letters that look alike ${percent('skeleton')}`,
)
console.log(`\n${'kind'.padEnd(16)} ${['brand', 'domain', 'host', 'skeleton'].map((key) => key.padStart(9)).join('')}`)
for (const kind of [...new Set(rows.flatMap(({ kinds }) => kinds))].sort()) {
  const some = rows.filter(({ kinds }) => kinds.includes(kind))
  console.log(`${kind.padEnd(16)} ${['brand', 'domain', 'host', 'skeleton'].map((key) => share(some, key).padStart(9)).join('')}`)
}
console.log(
  `\nseconds a picture: median ${at('seconds', 0.5)}, p95 ${at('seconds', 0.95)}; of processor time ${at('cpu', 0.5)}, ${at('cpu', 0.95)}; the first also starts the recogniser`,
)
console.log(`${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}, Node ${process.version}`)
