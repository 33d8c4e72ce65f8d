import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { check, checkFiles, golden, site, violations } from './page.ts'

const { open } = site()

const COPIED = '件名: お支払い方法をご確認ください\n\nAmazonプライムの会費のお支払いに失敗しました。お支払い方法を更新してください。'
const original = (page: Page) => page.locator('.not-checked .original')

describe('the way to the original of a mail', () => {
  it('is offered where only the text was there, and tells the steps of each app when it is opened', async () => {
    const page = await open()
    await check(page, COPIED)
    expect(await original(page).locator('.apps').count()).toBe(0)
    await original(page).getByText('メールの原本を取り出す方法').click()
    await original(page).locator('.apps').waitFor()
    expect(await original(page).innerText()).toContain('配送の記録')
    const gmail = original(page).locator('.apps details').filter({ hasText: 'Gmail（パソコン）' }).first()
    expect(await gmail.locator('ol').isVisible()).toBe(false)
    await gmail.locator('summary').click()
    expect(await gmail.locator('li').allInnerTexts()).toContain('「メッセージのソースを表示」を押します。')
    expect(await gmail.innerText()).toContain('2026-11-28 に確認')
  })

  it('is told in English to those who read English', async () => {
    const page = await open({ locale: 'en-US' })
    await check(page, COPIED)
    await original(page).getByText('How to get the original of a mail').click()
    await original(page).getByText('Gmail (computer)', { exact: true }).click()
    expect(await original(page).locator('details[open] li').allInnerTexts()).toContain('Press “Show original”.')
  })

  it('is not offered for a text message, nor for a mail with its delivery record', async () => {
    const page = await open()
    await check(page, '【Amazon】お支払いに失敗しました https://pay.example/')
    expect(await original(page).count()).toBe(0)
    await page.goto(new URL('/', page.url()).href)
    await page.waitForSelector('textarea')
    await checkFiles(page, golden('fake-amazon/points-expire.eml'))
    expect(await original(page).count()).toBe(0)
  })

  it.each([
    ['Japanese, light', { locale: 'ja-JP', colorScheme: 'light' }],
    ['English, dark', { locale: 'en-US', colorScheme: 'dark' }],
  ] as const)('can be read and pressed on a phone of 320 px, with everything opened, in %s', async (_, options) => {
    const page = await open({ ...options, viewport: { width: 320, height: 640 } })
    await check(page, COPIED)
    await original(page).locator('summary').first().click()
    await original(page).locator('.apps').waitFor()
    for (const summary of await original(page).locator('.apps summary').all()) await summary.click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    const heights = await original(page)
      .locator('summary')
      .evaluateAll((things) => things.map((thing) => thing.getBoundingClientRect().height))
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    expect(await violations(page)).toEqual([])
  })

  it('is opened and gone through with the keyboard alone', async () => {
    const page = await open()
    await check(page, COPIED)
    await original(page).locator('summary').first().focus()
    await page.keyboard.press('Enter')
    await original(page).locator('.apps').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await original(page).locator('.apps details[open] ol').count()).toBe(1)
  })

  it('comes without the network', async () => {
    const page = await open()
    await page.context().setOffline(true)
    await check(page, COPIED)
    await original(page).locator('summary').first().click()
    await original(page).locator('.apps').waitFor()
  })
})
