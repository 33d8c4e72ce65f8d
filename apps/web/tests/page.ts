import { mkdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchChromium } from '../../../tools/chromium.mjs'
import { serveSite } from '../serve/serve.ts'

/** The built site, served as it is served to people, in a real browser. */
export interface Site {
  readonly url: string
  /** A fresh browser profile with the page open and ready. */
  open(options?: BrowserContextOptions): Promise<Page>
  /** From then on no server answers. */
  close(): Promise<void>
}

/** For every file that asks for no arguments of its own: the files run one after another in one process, and it ends with that. */
let shared: Promise<Browser> | undefined
async function sharedBrowser(): Promise<Browser> {
  if (!(await shared)?.isConnected()) shared = launchChromium()
  return shared as Promise<Browser>
}

/** `browserArgs`: more arguments of the browser's command line. */
export function site(...browserArgs: readonly string[]): Site {
  const contexts: BrowserContext[] = []
  const isShared = browserArgs.length === 0
  let browser: Browser
  let server: Awaited<ReturnType<typeof serveSite>>
  beforeAll(async () => {
    server = await serveSite({ port: 0 })
    browser = await (isShared ? sharedBrowser() : launchChromium(...browserArgs))
  })
  afterAll(async () => {
    await Promise.all(isShared ? contexts.map((context) => context.close()) : [browser.close()])
    await server.close().catch(() => undefined) // closed by the test itself
  })
  return {
    get url() {
      return server.url
    },
    async open(options = {}) {
      const context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1280, height: 900 }, ...options })
      contexts.push(context)
      const page = await context.newPage()
      await page.goto(server.url)
      await page.waitForSelector('textarea')
      return page
    },
    close: () => server.close(),
  }
}

/** A message of the golden corpus, as a file to choose. */
export function golden(path: string) {
  return fileOf(path.replaceAll('/', '-'), readFileSync(new URL(`../../../corpus/${path}`, import.meta.url)))
}
/** A sample of the readers, as a file to choose. */
export function sample(path: string) {
  return fileOf(basename(path), readFileSync(new URL(`../../../packages/readers/samples/${path}`, import.meta.url)))
}
export function fileOf(name: string, content: string | Uint8Array) {
  return { name, mimeType: 'message/rfc822', buffer: Buffer.from(content) }
}

export async function check(page: Page, text: string): Promise<void> {
  await page.fill('textarea', text)
  await page.click('button[type=submit]')
  await answered(page)
}
export async function checkFiles(page: Page, ...files: ReturnType<typeof fileOf>[]): Promise<void> {
  await page.setInputFiles('input[type=file]', files)
  await answered(page)
}
/** Something stands there that takes the focus: an answer, a list, or why there is none. Reading a picture takes long on a busy machine. */
export async function answered(page: Page): Promise<void> {
  await page.waitForSelector('main [data-focus]', { timeout: 60_000 })
}
export const headline = (page: Page) => page.locator('main h1').innerText()

const PICTURES = process.env.HONMONO_PICTURES ?? fileURLToPath(new URL('../../../.tmp/pictures', import.meta.url))
/** What the person sees at this moment, for who looks at a run: .tmp/pictures, or the folder that HONMONO_PICTURES names. */
export async function keepPicture(page: Page, name: string, fullPage = false): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage })
}

/** What axe finds wrong. The frame holds the message's own HTML, and no script, so not axe's either. */
export async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  )
}
/** Whatever is asked, from now on, of anybody but the site that the page is of. */
export function strangers(page: Page): string[] {
  const { origin } = new URL(page.url())
  const asked: string[] = []
  page.context().on('request', (request) => {
    const url = request.url()
    if (/^https?:/.test(url) && new URL(url).origin !== origin) asked.push(url)
  })
  return asked
}
