import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, JSHandle, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reply } from '../apps/web/src/check/protocol.ts'
import { type Watched, watched } from '../apps/web/tests/watched.ts'
import { launchChromium } from '../tools/chromium.mjs'
import { describeRuntime } from './describe-runtime.ts'
import type { Input } from './inputs.ts'
import type { Lang, Outcome } from './outcomes.ts'

const site = fileURLToPath(new URL('../apps/web/site/', import.meta.url))
/** Reached through the proxy only. A name below localhost counts as secure. */
const ORIGIN = 'http://site.localhost/'
const BATCH = 50
const READERS = new RegExp(`^${ORIGIN}(?:readers/|assets/reading-)[\\w.-]+$`)
const ONE_MESSAGE = [{ name: 'one.txt', bytes: new TextEncoder().encode('【Amazon】https://pay.example/') }]
const PAGE = '<!doctype html><title>Runtime tests</title>'
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json', '.wasm': 'application/wasm' }

let browser: Browser | undefined
let page: Page
let worker: JSHandle<Worker>
/** Every request of the browser ends here; nothing leaves the machine. */
let network: Watched

beforeAll(async () => {
  const script = workerScript()
  network = await watched(answerFromSite)
  browser = await launchChromium()
  const context = await browser.newContext({ proxy: network.proxy })
  page = await context.newPage()
  await page.goto(ORIGIN)
  worker = await page.evaluateHandle((url) => new Worker(url, { type: 'module' }), script)
  await check(ONE_MESSAGE, 'ja')
  network.seen.length = 0
})
afterAll(async () => {
  await browser?.close()
  network.close()
})

describeRuntime('the worker in Chromium', check)

describe('the worker in Chromium', () => {
  it('has asked the network for nothing in all these checks but the code of its own readers', async () => {
    await check(ONE_MESSAGE, 'ja')
    expect(network.seen.filter((url) => !READERS.test(url))).toEqual([])
  })
  it('would have been seen if it had', async () => {
    for (const url of [`${ORIGIN}seen`, 'https://other.example/']) await page.evaluate(askFromWorker, url)
    expect(network.seen).toEqual(expect.arrayContaining([`${ORIGIN}seen`, 'https://other.example:443']))
  })
})

/** The worker of the built site, by its address on the page's origin. */
function workerScript(): string {
  const assets = existsSync(`${site}assets`) ? readdirSync(`${site}assets`) : []
  const found = assets.filter((name) => /^worker-[^.]+\.js$/.test(name))
  if (found.length !== 1)
    throw new Error(`apps/web/site/assets holds ${found.length} files worker-*.js instead of one: npx vite build apps/web`)
  return `${ORIGIN}assets/${found[0]}`
}

/** An empty page, and the files of the site. */
function answerFromSite({ url = '' }: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(url)
  const file = `${site}${pathname.slice(1)}`
  if (pathname === '/') response.setHeader('Content-Type', 'text/html').end(PAGE)
  else if (!existsSync(file)) response.writeHead(404).end()
  else response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream').end(readFileSync(file))
}

async function check(inputs: readonly Input[], lang: Lang): Promise<readonly (readonly Outcome[])[]> {
  const answered: Outcome[][] = []
  for (let at = 0; at < inputs.length; at += BATCH) {
    const batch = inputs.slice(at, at + BATCH).map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }))
    answered.push(...JSON.parse(await page.evaluate(askWorker, { worker, batch, lang })))
  }
  return answered
}

interface Asked {
  readonly worker: Worker
  readonly batch: readonly { readonly name: string; readonly base64: string }[]
  readonly lang: Lang
}

/** Runs in the page. The outcomes leave it as JSON: halves of characters would not live through the browser's own protocol. */
async function askWorker({ worker, batch, lang }: Asked): Promise<string> {
  const ask = (id: number, name: string, source: Blob) =>
    new Promise((resolve, reject) => {
      const outcomes: unknown[] = []
      worker.onerror = ({ message }) => reject(new Error(`${name}: the worker broke: ${message}`))
      worker.onmessage = ({ data }: MessageEvent<Reply>) => {
        if ('ready' in data || 'reading' in data || 'alive' in data) return
        if (data.id !== id) reject(new Error(`${name}: the worker answered ${data.id} instead of ${id}`))
        else if ('outcome' in data) outcomes.push('answer' in data.outcome ? data.outcome.answer : data.outcome.failure)
        else if ('done' in data && !data.done.more && data.done.count === outcomes.length) resolve(outcomes)
        else reject(new Error(`${name}: after ${outcomes.length} outcomes the worker said ${JSON.stringify(data)}`))
      }
      worker.postMessage({ id, ask: 'check', source, name, lang, dns: 'off', findings: {} })
    })
  const answered: unknown[] = []
  for (const [id, { name, base64 }] of batch.entries()) {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    answered.push(await ask(id, name, new Blob([bytes])))
  }
  return JSON.stringify(answered)
}

/** Runs in the page: a worker that does reach for the network, to see that it would be noticed. */
function askFromWorker(url: string): Promise<void> {
  const script = `fetch(${JSON.stringify(url)}).catch(() => {}).finally(() => postMessage(null))`
  const asking = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })))
  return new Promise((resolve) => {
    asking.onmessage = () => resolve()
  })
}
