import type { Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { answered, checkFiles, fileOf, golden, headline, sample, site, violations } from './page.ts'

const { open } = site()

const views: readonly (readonly [name: string, show: (page: Page) => Promise<unknown>])[] = [
  ['the question', async () => undefined],
  ['a fake', (page) => page.locator('.samples button').nth(0).click()],
  ['a genuine notice', (page) => page.locator('.samples button').nth(1).click()],
  ['an ordinary mail', (page) => page.locator('.samples button').nth(2).click()],
  [
    'several messages',
    (page) => checkFiles(page, golden('fake-amazon/points-expire.eml'), golden('plain/inn-reservation.eml'), fileOf('x', '')),
  ],
  ['a screenshot', (page) => checkFiles(page, sample('picture-text/chat-small.png'))],
  ['a file with a mail inside', (page) => checkFiles(page, sample('outlook/forwarded.msg'))],
  ['a failure', (page) => checkFiles(page, fileOf('x.eml', ''))],
  [
    'a fake as it looked, with everything opened',
    async (page) => {
      await page.locator('.samples button').nth(0).click()
      await answered(page)
      await page.locator('.ways label').nth(1).click()
      await page.frameLocator('iframe').locator('[data-destination]').waitFor()
      for (const summary of await page.locator('summary').all()) await summary.click()
    },
  ],
  ['the display settings', (page) => page.locator('[popovertarget]').click()],
]

describe.each([
  ['Japanese, light, wide', { locale: 'ja-JP', colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
  ['English, dark, phone', { locale: 'en-US', colorScheme: 'dark', viewport: { width: 360, height: 740 } }],
] as const)('%s', (_, options) => {
  let page: Page
  beforeAll(async () => {
    page = await open(options)
  })
  afterEach(async () => {
    await page.goto(new URL('/', page.url()).href)
    await page.waitForSelector('textarea')
  })

  it.each(views)('has no violation that axe can find on %s', async (_, show) => {
    await show(page)
    if ((await page.locator('textarea').count()) === 0) await answered(page)
    expect(await violations(page)).toEqual([])
  })
})

describe('a phone of 360 px', () => {
  it.each(['normal', 'large'])('needs no sideways scrolling with %s text', async (size) => {
    const page = await open({ viewport: { width: 360, height: 740 } })
    await page.evaluate((chosen) => localStorage.setItem('honmono.display', JSON.stringify({ lang: 'ja', size: chosen })), size)
    await page.reload()
    await page.waitForSelector('textarea')
    const width = () => page.evaluate(() => document.documentElement.scrollWidth)
    expect(await width()).toBe(360)
    for (const [, show] of views.slice(1)) {
      await show(page)
      expect(await width()).toBeLessThanOrEqual(360)
      await page.goto(new URL('/', page.url()).href)
      await page.waitForSelector('textarea')
    }
  })

  it('has nothing to press that is smaller than a fingertip', async () => {
    const page = await open({ viewport: { width: 360, height: 740 } })
    const small = () =>
      page
        .locator('button:not(.marked button):visible, a.primary:visible, summary:visible, .ways label')
        .evaluateAll((things) => things.filter((thing) => thing.getBoundingClientRect().height < 44).map((thing) => thing.textContent))
    expect(await small()).toEqual([])
    await page.locator('.samples button').first().click()
    await answered(page)
    expect(await small()).toEqual([])
  })
})

describe('the keyboard', () => {
  it('is enough: type, check, read, go to the mark, go back', async () => {
    const page = await open()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
    await page.locator('textarea').focus()
    await page.keyboard.type('【Amazon】お支払いに失敗しました https://amazon-pay.example/')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.answer')
    // Who can't see the page hears the verdict first.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(await headline(page))
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate(() => document.activeElement?.closest('.reasons') !== null)) break
    }
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.id === 'mark-1')
  })

  it('skips to the content without leaving the answer', async () => {
    const page = await open()
    await page.locator('.samples button').first().click()
    await answered(page)
    await page.locator('.skip').focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
    expect(await headline(page)).toBe('偽物です')
  })

  it('never falls to nowhere: it goes on where the person is', async () => {
    const page = await open()
    await page.locator('.samples button').first().click()
    await answered(page)
    await page.getByRole('button', { name: /^ほか/ }).first().focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.matches('.reasons li:nth-child(4)'))
    await page.getByRole('button', { name: '別のメッセージを調べる' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
  })

  it('closes the display settings with Escape', async () => {
    const page = await open()
    await page.locator('[popovertarget]').focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('#display').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.locator('#display').isVisible()).toBe(false)
  })
})

describe('the display', () => {
  it('gets larger letters and a dark page when asked, and keeps them', async () => {
    const page = await open()
    const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
    const before = await size()
    await page.locator('[popovertarget]').click()
    await page.getByLabel('大きく').check()
    await page.getByLabel('暗く').check()
    expect(await size()).toBeGreaterThan(before * 1.2)
    await page.reload()
    await page.waitForSelector('textarea')
    expect(await size()).toBeGreaterThan(before * 1.2)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark')
  })
})
