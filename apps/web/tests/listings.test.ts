import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createFeedLookup } from '@honmono/feeds'
import { createFeedStore, openFeeds, siteFeeds } from '@honmono/feeds/node'
import { type Answer, type Checker, createChecker } from 'honmono'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../../tools/chromium.mjs'
import { serveSite } from '../serve/serve.ts'
import type { Reply, Request } from '../src/check/protocol.ts'
import { check } from './page.ts'

const LIST = [
  'https://evil.example/login',
  'bad.example',
  'https://fake-shop.weebly.com/',
  'https://docs.google.com/forms/d/fake',
  ...Array.from({ length: 2_000 }, (_, nth) => `https://fake${nth}.test/p`),
].join('\n')
const ADDRESSES = [
  'https://evil.example/login?user=7',
  'https://evil.example/other',
  'https://a.bad.example/x',
  'https://fake-shop.weebly.com/',
  'https://other-shop.weebly.com/',
  'https://docs.google.com/forms/d/fake',
  'https://docs.google.com/forms/d/mine',
  'https://fake7.test/p',
  'https://fake7.test/q',
  ...Array.from({ length: 150 }, (_, nth) => `https://stranger${nth}.test/p`),
]
const MESSAGE = `ご確認ください。\n${ADDRESSES.join('\n')}\n`

let dir = ''
let browser: Browser
let site: Awaited<ReturnType<typeof serveSite>>
let node: Checker
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'honmono-page-feeds-'))
  const folder = join(dir, 'feeds')
  const kindOf = createChecker().hostKind
  const fetchFile = () => Promise.reject(new Error('nothing is fetched here'))
  writeFileSync(join(dir, 'list.txt'), LIST)
  await createFeedStore({ folder, kindOf, fetchFile }).add(join(dir, 'list.txt'), { title: 'Test/List' })
  const { open } = await openFeeds(folder, Date.now())
  const feeds = open.map(({ feed }) => feed)
  node = createChecker({ lookups: { feeds: createFeedLookup(feeds, kindOf) } })
  site = await serveSite({ port: 0, feeds: siteFeeds(folder) })
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await site.close()
  rmSync(dir, { recursive: true, force: true })
})

const evidenceOf = ({ signals }: Answer) => signals.find(({ id }) => id === 'listed-address')

describe('lists of fakes in the page', () => {
  it('are compared with under the policy of the page, which complains of nothing', async () => {
    const page = await browser.newPage({ locale: 'ja-JP' })
    const complaints: string[] = []
    const requests: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.context().on('request', (request) => requests.push(new URL(request.url()).pathname))
    await page.goto(site.url)
    await check(page, 'ご確認ください https://a.bad.example/x')
    expect(await page.locator('main').innerText()).toMatch(/偽サイトの一覧（Test\/List、\d+年\d+月\d+日の版）に載っています/)
    expect(await page.locator('main').innerText()).toContain('追加された偽サイトの一覧と見比べました')
    expect(complaints).toEqual([])
    // One piece of the exact list for one hit; the address itself goes nowhere.
    expect(new Set(requests.filter((path) => path.includes('/exact/'))).size).toBe(1)
    expect(requests.filter((path) => path.includes('bad.example'))).toEqual([])
    await page.close()
  })

  it('say of every address what they say on Node', async () => {
    const context = await browser.newContext({ bypassCSP: true })
    const page = await context.newPage()
    await page.goto(site.url)
    const assets = readdirSync(fileURLToPath(new URL('../site/assets/', import.meta.url)))
    const script = `/assets/${assets.find((name) => /^worker-[\w-]+\.js$/.test(name))}`
    const answer = await page.evaluate(
      ([url, source]) =>
        new Promise<Answer>((resolve, reject) => {
          const worker = new Worker(url, { type: 'module' })
          worker.onmessage = ({ data }: MessageEvent<Reply>) => {
            if ('ready' in data)
              worker.postMessage({
                id: 1,
                ask: 'check',
                source,
                name: '',
                lang: 'ja',
                dns: 'off',
                findings: {},
                aside: false,
              } satisfies Request)
            if ('outcome' in data && 'answer' in data.outcome) resolve(data.outcome.answer)
            if ('done' in data || 'failed' in data) reject(new Error('no answer'))
          }
        }),
      [script, MESSAGE] as const,
    )
    const expected = await node.check(MESSAGE)
    expect(evidenceOf(expected)?.evidence.length).toBe(5)
    expect(evidenceOf(answer)).toEqual(evidenceOf(expected))
    expect(answer.verdict).toBe(expected.verdict)
    expect(answer.lookups).toEqual(['feeds'])
    await context.close()
  })
})
