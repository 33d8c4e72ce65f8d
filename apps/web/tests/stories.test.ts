import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { answered, check, checkFiles, golden, headline, keepPicture as keep, site, strangers } from './page.ts'

/** The walks of docs/stories.md, as they are told there: each step is taken, and what the person sees is kept as a picture. */
const served = site()
const { open } = served

const go = async (page: Page, part: string) => {
  await page.locator('nav.parts').getByRole('link', { name: part }).click()
}
const arrived = (page: Page, title: string | RegExp) => page.locator('main h1', { hasText: title }).waitFor()

describe('Hanako, 72, with a phone and large letters', () => {
  it('typed her card number into a fake page; she stops the card, goes on the next day, and shows her grandson', async () => {
    const page = await open({ viewport: { width: 390, height: 844 } })
    const asked = strangers(page)
    await page.locator('[popovertarget]').click()
    await page.getByLabel('大きく').check()
    await page.keyboard.press('Escape')
    await check(
      page,
      '【Amazon】プライム会費のお支払いができませんでした。本日中にカード番号を更新してください。 https://amazon-kaihi.example/',
    )
    expect(await headline(page)).toBe('偽物です')
    await keep(page, 'hanako-1-answer')

    await page.locator('.given').getByRole('link', { name: '手順を順番に進める' }).click()
    await arrived(page, '開いてしまった・入力してしまった')
    await page.getByLabel('カード番号を入力した').check()
    await page.getByLabel('三井住友カード').check()
    await keep(page, 'hanako-2-what')
    await page.getByRole('button', { name: '手順を見る' }).click()
    await arrived(page, 'Amazonを名乗るメッセージのこと')
    const next = page.locator('.next-step')
    expect(await next.locator('.call a').innerText()).toContain('0120-919-456')
    expect(await next.locator('blockquote').innerText()).toContain('Amazonを名乗る偽のサイトで、カード番号を入力しました')
    await keep(page, 'hanako-3-call')
    await next.getByRole('checkbox').check()

    // The next day, from her home screen.
    const tomorrow = await page.context().newPage()
    await page.close()
    await tomorrow.goto(`${served.url}#/recover`)
    await tomorrow.locator('.entry').click()
    await tomorrow.waitForSelector('.ticks')
    expect(await tomorrow.locator('.progress p').innerText()).toMatch(/個のうち1個が済みました/)
    await keep(tomorrow, 'hanako-4-next-day')

    await go(tomorrow, '調べる')
    await check(tomorrow, '【Amazon】プライム会費のお支払いができませんでした。 https://amazon-kaihi.example/?to=hanako@reader.example')
    await tomorrow.getByRole('link', { name: '家族に見せる' }).click()
    await arrived(tomorrow, '家族に見せる')
    const saving = tomorrow.waitForEvent('download')
    await tomorrow.getByRole('button', { name: 'ファイルを保存する' }).click()
    const file = readFileSync(await (await saving).path(), 'utf8')
    expect(file).toContain('偽物')
    expect(file).not.toMatch(/hanako|お支払いができません/)
    await keep(tomorrow, 'hanako-5-share')
    expect(asked).toEqual([])
  })
})

describe('Ken, her grandson, at a computer', () => {
  it('checks the original she forwarded, sees where it shows, tells the desks, and makes her ready for the next one', async () => {
    const page = await open({ viewport: { width: 1280, height: 900 } })
    const asked = strangers(page)
    await checkFiles(page, golden('fake-amazon/points-expire.eml'))
    expect(await headline(page)).toBe('偽物です')
    await page.locator('.reasons li').first().getByRole('button').click()
    await page.waitForFunction(() => document.activeElement?.id === 'mark-1')
    await keep(page, 'ken-1-marks')

    await page.locator('.next').getByRole('link', { name: '公式で確かめる手順' }).click()
    await arrived(page, 'Amazonの公式で確かめる')
    await keep(page, 'ken-2-confirm')
    await page.locator('.four button', { hasText: '何も問題はなかった' }).click()
    await page.locator('.seen .meaning').waitFor()
    expect(await page.locator('.seen').innerText()).toContain('「偽物です」のまま')

    await page.getByRole('button', { name: '答えを見る' }).click()
    await answered(page)
    await page.getByRole('link', { name: 'このメッセージを通報する' }).click()
    await arrived(page, /知らせる|通報/)
    await page.locator('details.desk', { hasText: 'フィッシング対策協議会' }).locator('> summary').click()
    const saving = page.waitForEvent('download')
    await page
      .getByRole('button', { name: /下書きを保存/ })
      .first()
      .click()
    expect(readFileSync(await (await saving).path(), 'latin1')).toContain('message/rfc822')
    await keep(page, 'ken-3-report')

    await go(page, 'そなえる')
    await arrived(page, '次にだまされないために')
    await page.locator('.tick input').first().check()
    await keep(page, 'ken-4-prevent')
    expect(asked).toEqual([])
  })
})

describe('Mio, who looks after the mail of an office', () => {
  it('reads a mailbox in English and the dark, opens one, and sends her colleagues to the practice', async () => {
    const page = await open({ locale: 'en-US', colorScheme: 'dark', viewport: { width: 768, height: 1024 } })
    const asked = strangers(page)
    await checkFiles(
      page,
      golden('fake-amazon/points-expire.eml'),
      golden('plain/inn-reservation.eml'),
      golden('genuine/amazon-payment-declined-proved.eml'),
    )
    await arrived(page, '3 messages checked')
    await keep(page, 'mio-1-list')
    await page.locator('.row').first().click()
    await page.locator('article.answer').waitFor()
    await page.locator('.details > summary').click()
    expect(await page.locator('.details').innerText()).toMatch(/[0-9a-f]{64}/)
    await keep(page, 'mio-2-details')
    await page.goBack()
    await arrived(page, '3 messages checked')

    await go(page, 'Learn')
    await page
      .locator('main')
      .getByRole('link', { name: /practi/i })
      .first()
      .click()
    await arrived(page, /real.*fake/i)
    await page.locator('main .primary').first().click()
    await page.locator('.phone').waitFor()
    await keep(page, 'mio-3-practice')
    expect(asked).toEqual([])
  })
})
