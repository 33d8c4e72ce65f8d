import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { createVerifier } from '@honmono/verifier'
import type { Browser, JSHandle, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Watched, watched } from '../apps/web/tests/watched.ts'
import { launchChromium } from '../tools/chromium.mjs'
import { NOW, resigned, sealed, testZone } from '../tools/verifier-agreement.mjs'
import { firstDifference } from './difference.ts'

/** Reached through the proxy only. A name below localhost counts as secure, without which there is no WebCrypto. */
const ORIGIN = 'http://site.localhost/'
const MAILS = 160
const SEED = 8463
const KIB = 1024
const BUNDLE_KIB = 15

/** What DNS says of each name in these tests; null: nothing. */
type Zone = Readonly<Record<string, readonly string[] | 'ENOTFOUND' | null>>
interface Asked {
  readonly mail: string
  readonly zone: Zone
  readonly now: number
}

/** The verifier as a browser loads it, alone and whole. */
async function bundle(entry: string): Promise<string> {
  const virtual = '\0entry'
  const built = await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    logLevel: 'silent',
    configFile: false,
    resolve: { conditions: ['@honmono/source', 'module', 'browser', 'production'] },
    plugins: [{ name: 'entry', resolveId: (id) => (id === 'entry' ? virtual : null), load: (id) => (id === virtual ? entry : null) }],
    build: { write: false, minify: true, rolldownOptions: { input: 'entry', output: { format: 'es' }, preserveEntrySignatures: 'strict' } },
  })
  const [output] = [built].flat()
  if (output === undefined || !('output' in output)) throw new Error('vite built nothing')
  const [chunk, ...others] = output.output
  expect(others).toEqual([])
  return chunk.code
}

const WORKER = `
  import { createVerifier, DnsError } from '@honmono/verifier'
  onmessage = async ({ data: { mail, zone, now } }) => {
    const resolve = async (name) => {
      const records = zone[name] ?? null
      if (records === null || records === 'ENOTFOUND') throw new DnsError(records ?? 'ETIMEOUT')
      return records
    }
    const bytes = Uint8Array.from(atob(mail), (character) => character.charCodeAt(0))
    postMessage(await createVerifier({ resolve, now: () => now }).verify(bytes))
  }`

let browser: Browser | undefined
let page: Page
let worker: JSHandle<Worker>
let network: Watched

beforeAll(async () => {
  const script = await bundle(WORKER)
  network = await watched(({ url = '' }, response: ServerResponse) => {
    if (url === `${ORIGIN}worker.js`) response.setHeader('Content-Type', 'text/javascript').end(script)
    else response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Runtime tests</title>')
  })
  browser = await launchChromium()
  page = await (await browser.newContext({ proxy: network.proxy })).newPage()
  await page.goto(ORIGIN)
  worker = await page.evaluateHandle((url) => new Worker(url, { type: 'module' }), `${ORIGIN}worker.js`)
})
afterAll(async () => {
  await browser?.close()
  network.close()
})

/** Runs in the page. */
function askWorker({ worker, asked }: { worker: Worker; asked: Asked }): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(`the worker broke: ${message}`))
    worker.onmessage = ({ data }) => resolve(data)
    worker.postMessage(asked)
  })
}

describe('the verifier', () => {
  it(`weighs at most ${BUNDLE_KIB} KiB, packed`, async () => {
    const code = await bundle("export { createDohResolver, createVerifier } from '@honmono/verifier'")
    const packed = gzipSync(code).length / KIB
    console.log(`verifier: ${packed.toFixed(1)} KiB packed`)
    expect(packed).toBeGreaterThan(1)
    expect(packed).toBeLessThan(BUNDLE_KIB)
  })

  it(`says the same in Chromium as in Node, of ${MAILS} mails signed in every way, half of them tampered with`, async () => {
    const golden = readFileSync(new URL('../apps/cli/sample/amazon-payment.eml', import.meta.url))
    const mails = [...resigned(Array(MAILS).fill(golden), SEED)]
    mails.push({ mail: await sealed(golden, { key: 'rsa2048' }), what: 'a seal', isTampered: false })
    const results = new Set<string>()
    for (const { mail, what } of mails) {
      const zone: Record<string, Zone[string]> = {}
      const resolve = async (name: string) => {
        zone[name] = null
        try {
          zone[name] = await testZone(name, 'TXT')
        } catch (error) {
          if (error instanceof Error && error.message === 'ENOTFOUND') zone[name] = 'ENOTFOUND'
          throw error
        }
        return zone[name]
      }
      const inNode = await createVerifier({ resolve, now: () => NOW }).verify(mail)
      const asked = { mail: mail.toString('base64'), zone, now: NOW }
      const inChromium = await page.evaluate(askWorker, { worker, asked })
      expect(firstDifference(inNode, inChromium), what).toBeNull()
      for (const { result, troubles = [] } of inNode.dkim) results.add([result, ...troubles].join(' '))
    }
    for (const result of [
      'pass',
      'fail fields-changed',
      'neutral body-changed',
      'policy weak-key',
      'temperror not-asked',
      'neutral expired',
    ])
      expect(
        [...results].some((one) => one.startsWith(result)),
        result,
      ).toBe(true)
  })
})
