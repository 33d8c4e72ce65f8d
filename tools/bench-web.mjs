// The budgets of the web app, measured and printed, never asserted: node tools/bench-web.mjs
// Sizes as they travel (gzip -9), and the time from a file dropped on the page to its verdict on the screen.
import { readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { siteBuiltIfStale } from '../apps/cli/bin/build.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const KB = 1_000

const site = siteBuiltIfStale()
const { serveSite } = await import('@honmono/web/serve')
const { launchChromium } = await import('./chromium.mjs')
const server = await serveSite({ port: 0 })
const browser = await launchChromium()
console.log(
  `${new Date().toISOString().slice(0, 10)} · Chromium ${browser.version()} · ${cpus()[0]?.model.trim()}, ${cpus().length} cores\n`,
)
printSizes()
await printTimes()
await browser.close()
await server.close()

function printSizes() {
  const assets = readdirSync(`${site}/assets`)
  const size = (pattern) =>
    assets
      .filter((name) => pattern.test(name))
      .reduce((sum, name) => sum + gzipSync(readFileSync(`${site}/assets/${name}`), { level: 9 }).length, 0)
  console.log('| file | KB gzipped | budget |\n|---|---:|---:|')
  console.log(`| JavaScript of the page | ${(size(/^(?!worker-).*\.js$/) / KB).toFixed(1)} | 100 |`)
  console.log(`| engine, in the worker | ${(size(/^worker-.*\.js$/) / KB).toFixed(1)} | 300 |`)
  console.log(`| styles | ${(size(/\.css$/) / KB).toFixed(1)} | – |\n`)
}

/** Every mail of the golden corpus, dropped one after the other into one page. */
async function printTimes() {
  const page = await browser.newPage({ locale: 'ja-JP' })
  const opened = performance.now()
  await page.goto(server.url)
  await page.waitForSelector('textarea')
  const interactive = performance.now() - opened
  const mails = readdirSync(`${root}corpus`, { recursive: true })
    .filter((name) => name.endsWith('.eml'))
    .map((name) => readFileSync(`${root}corpus/${name}`).toString('base64'))
  const times = []
  for (const mail of mails) {
    times.push(await page.evaluate(timeOneDrop, mail))
    await page.goBack()
    await page.waitForSelector('textarea')
  }
  times.sort((a, b) => a - b)
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))]?.toFixed(0)
  console.log(`From the request to a page that can be used: ${interactive.toFixed(0)} ms (first visit, from this machine)`)
  console.log(`From the drop to the verdict on the screen, ${times.length} mails of the golden corpus (budget of the median: 75 ms):`)
  console.log(`| median ms | p95 ms | slowest ms |\n|---:|---:|---:|\n| ${at(0.5)} | ${at(0.95)} | ${at(1)} |`)
}

/** Runs in the page. The frame after the verdict was put there is when a person sees it. */
function timeOneDrop(base64) {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
  const data = new DataTransfer()
  data.items.add(new File([bytes], 'mail.eml'))
  return new Promise((resolve) => {
    const started = performance.now()
    const observer = new MutationObserver(() => {
      if (document.querySelector('.verdict h1') === null) return
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)))
    })
    observer.observe(document.body, { childList: true, subtree: true })
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  })
}
