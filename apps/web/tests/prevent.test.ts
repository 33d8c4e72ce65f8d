import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { headline, site, violations } from './page.ts'

const served = site()
const { open } = served
const PHONE = { viewport: { width: 390, height: 844 } }

async function atChecklist(options = {}): Promise<Page> {
  const page = await open({ ...PHONE, ...options })
  await page.goto(`${served.url}#/prevent`)
  await page.waitForSelector('.themes')
  return page
}
const theme = (page: Page, nth: number) => page.locator('.theme').nth(nth)
const openTheme = (page: Page, nth: number) => theme(page, nth).locator('h2 button').click()
const progress = (page: Page) => page.locator('.progress p').innerText()
async function choose(page: Page, ...names: readonly string[]): Promise<void> {
  await page.locator('.uses > button').click()
  for (const name of names) await page.locator('.chips').getByRole('checkbox', { name, exact: true }).check()
  await page.locator('.choose > button').click()
}
async function saved(page: Page, press: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

describe('the checklist against the next one', () => {
  it('is made that of a person, one theme open at a time, and is there again after the page was loaded anew', async () => {
    const page = await atChecklist()
    expect(await headline(page)).toBe('次にだまされないために')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    expect(await page.locator('.theme').count()).toBe(9)
    // The first theme that is not done stands open, and no other; nothing is for anybody in particular yet.
    expect(await page.locator('.theme [aria-expanded=true]').first().innerText()).toContain('公式のアプリ')
    expect(await page.locator('.theme .inside:visible').count()).toBe(1)
    const all = Number(/(\d+)件のうち0件/.exec(await progress(page))?.[1])
    expect(await page.locator('.items').count()).toBe(0)

    await page.locator('.uses > button').click()
    // Another company is found by its name.
    await page.locator('.uses .text-field').fill('ゆうちょ')
    await page.locator('.uses .found button').first().click()
    await page.locator('.choose > button').click()
    await choose(page, 'Amazon', 'Google（Gmail）', 'Firefox')
    await expect.poll(() => progress(page)).not.toContain(`${all}件のうち`)
    expect(await page.locator('.uses p').first().innerText()).toMatch(/Firefox、.*ゆうちょ銀行/)

    await openTheme(page, 1)
    expect(await page.locator('.theme .inside:visible').count()).toBe(1)
    const items = theme(page, 1).locator('.items li')
    // Amazon has a step of its own; an address that nobody vouches for is none.
    expect(await items.allInnerTexts()).toEqual([
      expect.stringMatching(/^Google[\s\S]*https:\/\/myaccount\.google\.com\/security$/),
      expect.stringMatching(/^ゆうちょ銀行\s+公式のアプリかサイトの設定で行います。$/),
    ])
    expect(await theme(page, 1).innerText()).toContain('Amazonの2段階認証を設定します')
    expect(await page.locator('.place a').first().getAttribute('rel')).toContain('noreferrer')

    // Ticked, undone where it stands, ticked again; all services ticked is the step done.
    await items.nth(0).getByRole('checkbox').check()
    await page.getByRole('button', { name: '元に戻す' }).click()
    expect(await items.nth(0).getByRole('checkbox').isChecked()).toBe(false)
    await items.nth(0).getByRole('checkbox').check()
    expect(await progress(page)).toContain('うち0件')
    await items.nth(1).getByRole('checkbox').check()
    await expect.poll(() => progress(page)).toContain('うち1件')
    await page.locator('.uses > button').click()
    expect(await violations(page)).toEqual([])

    await page.reload()
    await page.waitForSelector('.themes')
    await expect.poll(() => progress(page)).toContain('うち1件')
    expect(await page.locator('.uses p').first().innerText()).toContain('Amazon')
    await openTheme(page, 6)
    expect(await theme(page, 6).innerText()).toMatch(/危険な詐欺コンテンツをブロックする/)
    expect(await theme(page, 6).innerText()).not.toContain('SmartScreen')
  })

  it('gives reminders that come back and bookmarks of official pages, and is deleted at once, to be had back', async () => {
    const page = await atChecklist({ acceptDownloads: true })
    expect(await page.locator('.extras').innerText()).toContain('会社を選ぶと、作れます')
    await choose(page, 'Amazon', '楽天')
    await page.locator('.extras').getByRole('button', { name: /2社分/ }).waitFor()
    const bookmarks = await saved(page, () => page.locator('.extras').getByRole('button', { name: /2社分/ }).click())
    expect(bookmarks.name).toBe('公式サイト.html')
    expect(bookmarks.text).toMatch(/^<!DOCTYPE NETSCAPE-Bookmark-file-1>/)
    const hosts = [...bookmarks.text.matchAll(/HREF="https:\/\/([^/"]+)/g)].map(([, host = '']) => host)
    expect(hosts.length).toBeGreaterThan(4)
    expect(hosts.filter((host) => !/(?:^|\.)(?:amazon\.co\.jp|rakuten\.(?:co\.jp|com))$/.test(host))).toEqual([])

    const calendar = await saved(page, () => page.getByRole('button', { name: 'カレンダーに入れる' }).click())
    const events = new ICAL.Component(ICAL.parse(calendar.text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    expect(calendar.name).toMatch(/\.ics$/)
    expect(events.length).toBeGreaterThan(4)
    expect(events.every((event) => event.isRecurring())).toBe(true)

    // On paper all themes stand open.
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.theme .inside:visible').count()).toBe(9)
    expect(await page.locator('.extras').isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })

    await page.getByRole('button', { name: '記録をすべて消す' }).click()
    await expect.poll(() => page.locator('.uses').innerText()).toContain('お使いのものを選ぶ')
    await page.locator('.notice button').click()
    await expect.poll(() => page.locator('.uses p').first().innerText()).toBe('Amazon、楽天')
  })

  it('says all of it in English, too', async () => {
    const page = await atChecklist({ locale: 'en-US' })
    expect(await headline(page)).toBe('So that it doesn’t happen again')
    await choose(page, 'Google (Gmail)', 'Chrome')
    await openTheme(page, 5)
    await expect.poll(() => theme(page, 5).innerText()).toContain('blue tick')
    expect(await violations(page)).toEqual([])
    await page.goto(`${served.url}#/prevent/password`)
    await page.waitForSelector('.password')
    expect(await headline(page)).toBe('Make a strong password')
    expect(await violations(page)).toEqual([])
  })
})

describe('a strong password', () => {
  it('is made on the device, copied as it stands, of the kind a site permits, kept nowhere and gone with the page', async () => {
    const page = await atChecklist({ permissions: ['clipboard-read', 'clipboard-write'] })
    const asked: string[] = []
    page.context().on('request', (request) => asked.push(request.url()))
    await openTheme(page, 2)
    await theme(page, 2)
      .getByRole('button', { name: /12文字以上.*やり方/ })
      .click()
    await page.getByRole('button', { name: '強いパスワードを作る' }).click()
    await page.waitForSelector('.password')
    expect(await headline(page)).toBe('強いパスワードを作る')
    const shown = () => page.locator('.password').evaluate((output) => output.textContent ?? '')
    const first = await shown()
    expect(first).toMatch(/^(?=.*[A-Z])(?=.*[a-z])(?=.*[2-9])[A-Za-z2-9]{16}$/)
    // Read at arm's length.
    expect(await page.locator('.password').evaluate((output) => Number.parseFloat(getComputedStyle(output).fontSize))).toBeGreaterThan(24)
    await page.getByRole('button', { name: 'コピーする' }).click()
    await page.getByText('コピーしました').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(first)
    // What is selected by hand has no gaps either.
    const selected = await page.locator('.password').evaluate((output) => {
      getSelection()?.selectAllChildren(output)
      return getSelection()?.toString()
    })
    expect(selected).toBe(first)
    await page.getByRole('button', { name: '別のものを作る' }).click()
    expect(await shown()).not.toBe(first)
    await page.getByLabel('英字・数字・記号').check()
    await page.getByRole('button', { name: '20文字' }).click()
    expect(await shown()).toMatch(/^(?=.*[!#%+\-=?@_]).{20}$/)
    await page.getByLabel('入力しやすいもの').check()
    expect(await shown()).toMatch(/^[A-Z][a-z]{3}(?:-[a-z]{4}){4}-\d\d$/)
    expect(await violations(page)).toEqual([])

    const last = await shown()
    await page.getByRole('button', { name: '一覧に戻る' }).click()
    await page.waitForSelector('.themes')
    expect(await page.content()).not.toContain(last)
    const kept = await page.evaluate(async () => {
      const stores = await Promise.all(
        (await indexedDB.databases()).map(
          ({ name = '' }) =>
            new Promise<string>((resolve, reject) => {
              const asked = indexedDB.open(name)
              asked.onerror = () => reject(asked.error)
              asked.onsuccess = async () => {
                const names = [...asked.result.objectStoreNames]
                const all = names.map(
                  (store) =>
                    new Promise((found) => {
                      const records = asked.result.transaction(store).objectStore(store).getAll()
                      records.onsuccess = () => found(records.result)
                    }),
                )
                resolve(JSON.stringify(await Promise.all(all)))
              }
            }),
        ),
      )
      return `${stores.join()}${JSON.stringify({ ...localStorage })}${JSON.stringify({ ...sessionStorage })}${location.href}${JSON.stringify(history.state)}`
    })
    expect(kept).not.toContain(last)
    expect(kept).not.toContain(first)
    // Forward leads there again, and to another one.
    await page.goForward()
    await page.waitForSelector('.password')
    expect(await shown()).not.toBe(last)
    expect(asked.filter((url) => !url.startsWith(served.url))).toEqual([])
  })
})
