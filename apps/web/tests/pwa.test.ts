import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../../tools/chromium.mjs'
import { serveSite } from '../serve/serve.ts'
import { answered, golden, headline, sample, site } from './page.ts'

/** A busy machine may take its time. */
const WITHIN = { timeout: 30_000 }
const built = new URL('../site/', import.meta.url)

describe('the manifest', () => {
  const { open } = site()
  const manifest = JSON.parse(readFileSync(new URL('manifest.webmanifest', built), 'utf8'))

  it('lets the browser install the app, and says so without an error', async () => {
    const page = await open({ viewport: { width: 360, height: 740 } })
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    const session = await page.context().newCDPSession(page)
    const { errors, data } = await session.send('Page.getAppManifest')
    expect(errors).toEqual([])
    expect(JSON.parse(data ?? '')).toEqual(manifest)
    // A test's profile counts as a private window, and these can't install anything.
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([])
  })

  it('names pictures of our own only, each of the size that it says', () => {
    const icons: { src: string; sizes: string; type: string }[] = [
      ...manifest.icons,
      ...manifest.shortcuts.flatMap((shortcut: { icons: unknown[] }) => shortcut.icons),
      { src: './apple-touch-icon.png', sizes: '180x180', type: 'image/png' },
    ]
    for (const { src, sizes, type } of icons) {
      expect(src).toMatch(/^\.\/[\w-]+\.(?:png|svg)$/)
      const content = readFileSync(new URL(src, built))
      if (type !== 'image/png') continue
      expect(content.subarray(1, 4).toString()).toBe('PNG')
      // PNG (ISO/IEC 15948) 11.2.2: width and height are the first values of IHDR.
      expect(`${content.readUInt32BE(16)}x${content.readUInt32BE(20)}`, src).toBe(sizes)
    }
  })
})

describe('the bar above the page', () => {
  const { open } = site()
  it('has the colour of the paper, as the device or as the person wants it', async () => {
    const page = await open({ colorScheme: 'dark' })
    const colours = () => page.locator('meta[name=theme-color]').evaluateAll((metas) => metas.map((meta) => meta.getAttribute('content')))
    expect(new Set(await colours())).toEqual(new Set(['#12171e']))
    await page.evaluate(() => localStorage.setItem('honmono.display', '{"theme":"light"}'))
    await page.reload()
    await page.waitForSelector('textarea')
    expect(new Set(await colours())).toEqual(new Set(['#faf8f4']))
  })
})

describe('sharing into the app', () => {
  const served = site()
  const { open } = served
  /** Another origin, as the system's share sheet is none of ours. */
  const other = createServer((_, response) =>
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(`<!doctype html><title>another app</title>
      <form method="post" enctype="multipart/form-data" action="${served.url}share">
      <input name="title"><textarea name="text"></textarea><input name="url"><input type="file" name="files" multiple><button>share</button></form>`),
  )
  beforeAll(() => new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve)))
  afterAll(() => void other.close())
  interface Shared {
    readonly title?: string
    readonly text?: string
    readonly url?: string
    readonly files?: ReturnType<typeof sample>[]
  }
  async function share(page: Page, { title = '', text = '', url = '', files = [] }: Shared): Promise<void> {
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`)
    await page.fill('[name=title]', title)
    await page.fill('[name=text]', text)
    await page.fill('[name=url]', url)
    await page.setInputFiles('[name=files]', files)
    await page.click('button')
  }
  async function installed(options = {}): Promise<Page> {
    const page = await open({ viewport: { width: 360, height: 740 }, ...options })
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    return page
  }
  const waiting = (page: Page) =>
    page.evaluate(async () => (await caches.has('honmono-shared')) && (await (await caches.open('honmono-shared')).keys()).length)

  it('checks a text at once, keeps it in the field, and reads it once only', async () => {
    const page = await installed()
    await share(page, { title: 'お知らせ', text: '【Amazon】お支払いに失敗しました', url: 'https://amazon-pay.example/' })
    await answered(page)
    expect(await headline(page)).toBe('偽物です')
    expect(new URL(page.url()).hash).toBe('#/answer')
    expect(await waiting(page)).toBe(0)
    await page.goBack()
    expect(await page.locator('textarea').inputValue()).toBe('お知らせ\n【Amazon】お支払いに失敗しました\nhttps://amazon-pay.example/')
    expect(new URL(page.url()).hash).toBe('#/')
    await page.goto(`${served.url}#/shared`)
    await page.getByText('共有されたものが見つかりませんでした').waitFor()
    expect(await page.locator('textarea').isVisible()).toBe(true)
  })

  it('checks a screenshot, and mail files without the network', async () => {
    const page = await installed()
    await share(page, { title: 'chat.png', files: [{ ...sample('picture-text/chat-small.png'), mimeType: 'image/png' }] })
    await page.waitForSelector('.picture img', { timeout: 100_000 })
    expect(await headline(page)).toBe('偽物です')

    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.route(`${served.url}**`, (route) => route.abort())
    await served.close()
    await share(page, { text: 'これは本物？', files: [golden('fake-amazon/points-expire.eml'), golden('plain/inn-reservation.eml')] })
    await page.waitForSelector('.list')
    expect(await page.locator('.row').count()).toBe(3)
    expect(await page.locator('.row.phishing').count()).toBe(1)
    expect(
      asked.filter((url) => !url.startsWith(served.url) && !url.startsWith('http://127.0.0.1:') && !/^(?:data|blob):/.test(url)),
    ).toEqual([])
  })
})

describe('without the service worker', () => {
  const served = site()
  it('the server takes nothing that is shared, and says what to do', async () => {
    const page = await served.open({ serviceWorkers: 'block' })
    const response = await page.request.post(`${served.url}share`, { multipart: { text: 'お支払い' } })
    expect(response.status()).toBe(405)
    expect(await response.text()).toMatch(/Honmonoを一度開いてから、もう一度共有してください/)
  })

  it('what could not be taken is said, and files that are opened with the app are checked', async () => {
    const page = await served.open({ locale: 'en-US', serviceWorkers: 'block' })
    await page.addInitScript(() =>
      Object.defineProperty(globalThis, 'launchQueue', {
        value: { setConsumer: (take: unknown) => Object.assign(globalThis, { take }) },
      }),
    )
    await page.reload()
    await page.waitForSelector('textarea')
    await page.goto(`${served.url}#/shared/not-kept`)
    expect(await page.getByRole('alert').innerText()).toMatch(/could not be taken.*paste it into the box below/)
    await page.evaluate((text) => {
      const { take } = globalThis as unknown as { take(launch: { files: unknown[] }): void }
      take({ files: [{ getFile: async () => new File([text], 'mail.eml') }, { getFile: () => Promise.reject(new DOMException('gone')) }] })
    }, golden('fake-amazon/points-expire.eml').buffer.toString())
    await page.waitForSelector('.answer')
    expect(await headline(page)).toBe('This is fake')
    expect(await page.getByRole('alert').innerText()).toMatch(/^One of the things that you shared could not be checked/)
  })
})

describe('a new version', () => {
  const folder = mkdtempSync(join(tmpdir(), 'honmono-site-'))
  let server: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser
  beforeAll(async () => {
    cpSync(built, folder, { recursive: true })
    server = await serveSite({ port: 0, folder })
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
    rmSync(folder, { recursive: true })
  })
  /** The same site, as if it had been built anew: its script, its page and its service worker have changed. */
  function release(): void {
    const change = (path: string, edit: (text: string) => string) =>
      writeFileSync(join(folder, path), edit(readFileSync(join(folder, path), 'utf8')))
    const [, entry = ''] = /src="\/(assets\/index-[\w-]+\.js)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8')) ?? []
    renameSync(join(folder, entry), join(folder, 'assets/index-next.js'))
    change('index.html', (text) => text.replace(entry, 'assets/index-next.js'))
    change('sw.js', (text) => text.replaceAll(entry, 'assets/index-next.js').replace(/honmono-[0-9a-f]{16}/g, 'honmono-next'))
  }
  const caches = (page: Page) => page.evaluate(() => globalThis.caches.keys())
  const leave = (page: Page) =>
    page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })

  it('waits as long as something is typed, and then takes over without a question', async () => {
    const page = await (await browser.newContext({ locale: 'ja-JP' })).newPage()
    await page.goto(server.url)
    await page.waitForSelector('textarea')
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    const [before] = await caches(page)
    await page.fill('textarea', 'お支払いに失敗しました')
    release()
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
    await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state), WITHIN).toBe('installed')
    await leave(page)
    expect(await page.locator('textarea').inputValue()).toBe('お支払いに失敗しました')
    expect(await caches(page)).toContain(before)

    await page.fill('textarea', '')
    const reloaded = page.waitForEvent('load')
    await leave(page)
    await reloaded
    await page.waitForSelector('textarea')
    await expect.poll(() => caches(page), WITHIN).toEqual(['honmono-next'])
    expect(await page.locator('script[type=module]').getAttribute('src')).toBe('/assets/index-next.js')
  })
})
