import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { headline, sample, site } from './page.ts'

async function checkScreenshot(page: Page): Promise<void> {
  await page.setInputFiles('input[type=file]', sample('picture-text/chat-small.png'))
  await page.waitForSelector('main [data-focus]', { timeout: 60_000 })
}

/** One visit, and the site's own files are kept. */
async function visited(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.waitForLoadState('networkidle')
}

/** What the browser keeps by itself it may forget: what is kept by us is what counts. */
async function forgetCache(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.clearBrowserCache')
}

describe('a screenshot without the network', () => {
  const { open, close } = site()
  it('is checked as before, once one was checked', async () => {
    const page = await open()
    await visited(page)
    await checkScreenshot(page)
    expect(await headline(page)).toBe('偽物です')
    await forgetCache(page)
    await close()
    await page.reload()
    await page.waitForSelector('textarea')
    await checkScreenshot(page)
    expect(await headline(page)).toBe('偽物です')
  })
})

describe('a first screenshot without the network', () => {
  const { open, close } = site()
  it('is said not to be read, at once', async () => {
    const page = await open()
    await visited(page)
    await forgetCache(page)
    await close()
    await checkScreenshot(page)
    expect(await page.locator('.verdict.failed').innerText()).toMatch(/読み取れませんでした.*貼り付けてください/s)
  })
})
