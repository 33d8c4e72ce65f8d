import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { answered, checkFiles, golden, headline, site, violations } from './page.ts'

const served = site()
const { open } = served
const PHONE = { viewport: { width: 360, height: 740 } }
const fake = golden('fake-amazon/points-expire.eml')

async function toHistory(page: Page): Promise<void> {
  await page.goto(`${served.url}#/history`)
  await page.locator('.history h1').waitFor()
}
async function toQuestion(page: Page): Promise<void> {
  await page.goto(`${served.url}#/`)
  await page.waitForSelector('.ask textarea')
}
/** A busy machine may take its time. */
const WITHIN = { timeout: 30_000 }
const rows = (page: Page) => page.locator('.kept-row')
/** What stands in the database, whatever the page shows. */
const stored = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('honmono')
        opening.onsuccess = () => {
          const counting = opening.result.transaction('history').objectStore('history').count()
          counting.onsuccess = () => {
            opening.result.close()
            resolve(counting.result)
          }
        }
      }),
  )
async function chosen(page: Page, file: { name: string; buffer: Buffer }): Promise<void> {
  await page.setInputFiles('.everything input[type=file]', { ...file, mimeType: 'application/json' })
}

describe('the history', () => {
  it('keeps nothing until it is turned on, then what is checked; it survives a reload, opens again, and leaves the device only as a file', async () => {
    const page = await open(PHONE)
    const elsewhere: string[] = []
    page.context().on('request', (request) => {
      if (!request.url().startsWith(served.url) && !/^(?:blob|data):/.test(request.url())) elsewhere.push(request.url())
    })
    await checkFiles(page, fake)
    await toHistory(page)
    await expect.poll(() => rows(page).count(), WITHIN).toBe(0)
    expect(await stored(page)).toBe(0)
    expect(await page.locator('.keep').innerText()).toMatch(/メッセージそのもの.*この端末.*どこにも送りません/s)
    expect(await violations(page)).toEqual([])

    await page.getByRole('switch').check()
    await toQuestion(page)
    await checkFiles(page, fake)
    await page.locator('.foot-buttons button').last().click()
    await page.fill('textarea', 'お母さん、日曜に電話します。')
    await page.click('button[type=submit]')
    await answered(page)
    // Our own samples are nobody's messages.
    await toQuestion(page)
    await page.locator('.samples button').nth(1).click()
    await answered(page)

    await toHistory(page)
    await page.reload()
    await expect.poll(() => rows(page).count(), WITHIN).toBe(2)
    // Names of brands come from the worker, after the rest.
    const mail = rows(page).filter({ hasText: 'points-expire' })
    await expect.poll(() => mail.innerText(), WITHIN).toMatch(/^偽物\s*Amazon\s.*5,000ポイント.*\d{4}\/\d+\/\d+/s)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)

    await rows(page).filter({ hasText: 'Amazon' }).locator('.row').click()
    await page.waitForSelector('.answer')
    expect(await headline(page)).toBe('偽物です')
    await page.goBack()
    await expect.poll(() => rows(page).count(), WITHIN).toBe(2)

    await rows(page)
      .filter({ hasText: '日曜' })
      .getByRole('button', { name: /を消す$/ })
      .click()
    await expect.poll(() => rows(page).count(), WITHIN).toBe(1)
    await page.getByRole('button', { name: '元に戻す' }).click()
    await expect.poll(() => rows(page).count(), WITHIN).toBe(2)

    const before = (await rows(page).allInnerTexts()).sort()
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'ファイルに書き出す' }).click()
    const download = await saving
    expect(download.suggestedFilename()).toMatch(/^本物の記録-\d{4}-\d{2}-\d{2}\.json$/)
    const file = { name: 'honmono.json', buffer: readFileSync(await download.path()) }

    await page.getByRole('button', { name: 'すべて消す' }).click()
    const dialog = page.getByRole('dialog')
    expect(await dialog.innerText()).toMatch(/調べた記録 2件.*元に戻せません|元には戻せません.*調べた記録 2件/s)
    expect(await violations(page)).toEqual([])
    // Who presses Enter without reading keeps everything.
    await page.keyboard.press('Enter')
    await expect.poll(() => rows(page).count(), WITHIN).toBe(2)
    await page.getByRole('button', { name: 'すべて消す' }).click()
    await dialog.getByRole('button', { name: 'すべて消す' }).click()
    await expect.poll(() => rows(page).count(), WITHIN).toBe(0)
    expect(await page.getByRole('switch').isChecked()).toBe(false)
    await expect.poll(() => stored(page), WITHIN).toBe(0)

    await chosen(page, { name: 'photo.json', buffer: Buffer.from('{"format":"other"}') })
    await page.getByText('Honmonoが書き出したファイルではない').waitFor()
    const damaged = file.buffer.toString().replace('"verdict":"phishing"', '"verdict":"safe"')
    await chosen(page, { name: 'damaged.json', buffer: Buffer.from(damaged) })
    await page.getByText(/何も読み込みませんでした（collections\.history\.\d\.verdict）/).waitFor()
    await expect.poll(() => rows(page).count(), WITHIN).toBe(0)

    await chosen(page, file)
    await page.getByText('新しく加えたもの 2件').waitFor()
    await expect.poll(async () => (await rows(page).allInnerTexts()).sort(), WITHIN).toEqual(before)
    await chosen(page, file)
    await page.getByText('新しく加えたもの 0件、新しい内容に直したもの 0件、そのままのもの 2件').waitFor()
    await page.reload()
    await expect.poll(() => rows(page).count(), WITHIN).toBe(2)
    await expect.poll(async () => (await rows(page).allInnerTexts()).sort(), WITHIN).toEqual(before)
    await rows(page).filter({ hasText: 'Amazon' }).locator('.row').click()
    await page.waitForSelector('.answer')
    expect(await headline(page)).toBe('偽物です')
    expect(elsewhere).toEqual([])
  })

  it('never says that everything is deleted while something may be left', async () => {
    const page = await open(PHONE)
    await toHistory(page)
    await page.getByRole('switch').check()
    await toQuestion(page)
    await checkFiles(page, fake)
    await expect.poll(() => stored(page), WITHIN).toBe(1)
    await toHistory(page)
    // Another window of a newer version.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('honmono', 99)
          opening.onsuccess = () => {
            opening.result.close()
            resolve()
          }
        }),
    )
    await page.getByRole('button', { name: 'すべて消す' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'すべて消す' }).click()
    await page.getByRole('alert').getByText('まだ消えていないものがあるかもしれません').waitFor()
    expect(await page.getByText('すべて消しました').count()).toBe(0)
    expect(await stored(page)).toBe(1)
  })

  it('works where the browser keeps nothing, says so, and in English', async () => {
    const page = await open({ ...PHONE, locale: 'en-US', colorScheme: 'dark', serviceWorkers: 'block' })
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', {
        value: {
          open: () => {
            throw new DOMException('refused', 'SecurityError')
          },
        },
      })
      Storage.prototype.setItem = () => {
        throw new DOMException('refused', 'SecurityError')
      }
    })
    await page.reload()
    await toHistory(page)
    await page.getByText('This browser keeps nothing').waitFor()
    await page.getByRole('switch', { name: /Keep what I check/ }).check()
    await toQuestion(page)
    await checkFiles(page, fake)
    await toHistory(page)
    await expect.poll(() => rows(page).count(), WITHIN).toBe(1)
    expect(await violations(page)).toEqual([])
  })
})

describe('the home screen', () => {
  it('is offered once something was checked and the browser offers it, until the person says no', async () => {
    const page = await open(PHONE)
    await page.evaluate(() => {
      const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
        prompt: () => {
          document.documentElement.dataset.prompted = 'yes'
          return Promise.resolve({ outcome: 'dismissed' })
        },
      })
      dispatchEvent(event)
    })
    expect(await page.locator('.install').count()).toBe(0)
    await checkFiles(page, fake)
    await page.goBack()
    await page.locator('.install').waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: '追加する' }).click()
    expect(await page.evaluate(() => document.documentElement.dataset.prompted)).toBe('yes')
    expect(await page.locator('.install').count()).toBe(0)
  })
  it('is told in words on an iPhone, and never again once it was refused', async () => {
    const page = await open(PHONE)
    await page.addInitScript(() => Object.defineProperty(navigator, 'standalone', { value: false }))
    await page.reload()
    const offered = async () => {
      await checkFiles(page, fake)
      await page.goBack()
      await page.waitForSelector('textarea')
    }
    await offered()
    expect(await page.locator('.install').innerText()).toContain('「ホーム画面に追加」を選んでください')
    await page.getByRole('button', { name: '今後は表示しない' }).click()
    expect(await page.locator('.install').count()).toBe(0)
    await page.reload()
    await offered()
    expect(await page.locator('.install').count()).toBe(0)
  })
})
