import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { answered, check, checkFiles, golden, headline, keepPicture, site, strangers, violations } from './page.ts'

const web = site()
const PHONE = { viewport: { width: 360, height: 740 } } as const
const NOTICE = '【Amazon】プライム会費のお支払いに失敗しました。お支払い方法をご確認ください。'

const title = (page: Page, text: string | RegExp) => page.locator('main h1', { hasText: text }).waitFor()
const meaning = (page: Page) => page.locator('.seen [role=status]')
const choose = async (page: Page, said: string) => {
  await page.locator('.four button', { hasText: said }).click()
  await page.locator('.seen .meaning').waitFor()
}

describe('confirming on a phone', () => {
  it('leads from the answer to Amazon’s own pages and takes what was seen back into the answer', async () => {
    const page = await web.open(PHONE)
    const foreign = strangers(page)
    await check(page, NOTICE)
    expect(await headline(page)).toContain('確認できません')
    await keepPicture(page, 'answer-before-360-ja', true)
    await page.locator('.next a', { hasText: '公式で確かめる手順' }).click()
    await title(page, 'Amazonの公式で確かめる')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    const places = page.locator('.places li')
    expect(await places.locator('h3').allInnerTexts()).toEqual(
      expect.arrayContaining(['アカウントサービス', 'お支払い方法', '注文履歴', 'メッセージセンター']),
    )
    for (const place of await places.filter({ has: page.locator('a') }).all()) {
      const href = (await place.locator('a').getAttribute('href')) ?? ''
      expect(new URL(href).hostname).toMatch(/(?:^|\.)amazon\.co\.jp$/)
      expect(await place.locator('.address').innerText()).toBe(href)
      expect(await place.locator('a').getAttribute('target')).toBe('_blank')
      expect(await place.locator('a').getAttribute('rel')).toContain('noreferrer')
    }
    expect(await page.locator('main').innerText()).toContain('メッセージセンターに残りません')
    await keepPicture(page, 'confirm-amazon-360-ja', true)

    // Who comes back from the app finds the question at once.
    await page.locator('.hero button', { hasText: '確かめた結果を選ぶ' }).click()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('どうでしたか')
    await choose(page, '何も問題はなかった')
    expect(await meaning(page).innerText()).toMatch(/「確認できません」から「あやしいです」に変わりました。.*無視してかまいません/s)
    expect(await violations(page)).toEqual([])
    await keepPicture(page, 'confirm-chosen-360-ja', true)
    await choose(page, '同じ知らせはなかった')
    expect(await meaning(page).innerText()).toMatch(/「確認できません」.*残っていないだけでは、偽物とは決まりません/s)
    await choose(page, '何も問題はなかった')
    await page.locator('.seen .primary').click()
    await answered(page)
    expect(await headline(page)).toContain('あやしい')
    expect(page.url()).toMatch(/#\/answer$/)
    expect(await page.locator('.found-there').innerText()).toContain('何も問題はなかった')
    expect(await page.locator('.reasons').innerText()).toContain('公式のアプリかサイトをご自身で見て、何も問題はありませんでした')
    expect(await page.locator('.next').innerText()).toContain('もう気にしなくてかまいません')
    expect(await violations(page)).toEqual([])
    await keepPicture(page, 'answer-with-finding-360-ja', true)
    await page.locator('.found-there button').click()
    await page.locator('.found-there').waitFor({ state: 'detached' })
    expect(await headline(page)).toContain('確認できません')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    expect(foreign).toEqual([])
  })

  it('works when it is linked without a message, in English: a brand is found while its name is typed', async () => {
    const page = await web.open({ ...PHONE, locale: 'en-US', colorScheme: 'dark' })
    await page.evaluate(() => {
      location.hash = '#/confirm'
    })
    await title(page, 'Confirm it officially')
    expect(await page.locator('.four').count()).toBe(0)
    expect(await page.locator('main').innerText()).toContain('If nothing is wrong there, ignore the message.')
    expect(await violations(page)).toEqual([])
    await page.fill('.brand-choice input', 'mizuho')
    await keepPicture(page, 'confirm-typing-360-en', true)
    await page.locator('.found button', { hasText: 'Mizuho Bank' }).click()
    await title(page, /Confirm it with Mizuho Bank/)
    expect(page.url()).toMatch(/#\/confirm\/mizuho-bank$/)
    await page.reload()
    await title(page, /Confirm it with Mizuho Bank/)
    await keepPicture(page, 'confirm-mizuho-360-en', true)
    await page.locator('.brand-choice button', { hasText: 'Change' }).click()
    await title(page, 'Confirm it officially')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })
})

describe('what was seen', () => {
  it('that could not be added takes nothing with it, and can be chosen again', async () => {
    const page = await web.open(PHONE)
    await check(page, NOTICE)
    await page.locator('.next a', { hasText: '公式で確かめる手順' }).click()
    await title(page, 'Amazonの公式で確かめる')
    const [worker] = page.workers()
    await worker?.evaluate(() => {
      self.onmessage = () => {
        throw new Error('broken on purpose')
      }
    })
    await page.locator('.four button', { hasText: '何も問題はなかった' }).click()
    await page.locator('.seen .wrong', { hasText: 'もう一度選んでください' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('何も問題はなかった')
    await choose(page, '何も問題はなかった')
    expect(await meaning(page).innerText()).toContain('「確認できません」から「あやしいです」に変わりました')
    // In another language it says what the answer is, and not that it changed from one language to another.
    await page.locator('.tools button', { hasText: 'English' }).click()
    await page.locator('.seen .now', { hasText: 'The answer is still' }).waitFor()
    await page.locator('.seen .buttons button', { hasText: 'Take it back' }).click()
    await page.locator('.meaning').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('what-was-seen')
    // The list of companies gives way to the field and back, and the focus stays with them.
    await page.locator('.brand-choice button', { hasText: 'Change' }).click()
    await page.waitForFunction(() => document.activeElement?.localName === 'input')
    await page.keyboard.type('mizuho bank')
    await page.locator('.found button', { hasText: 'Mizuho Bank' }).first().focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.textContent === 'Change')
  })

  it('lends a fake no trust, and does not count where one looked with somebody else', async () => {
    const page = await web.open()
    await checkFiles(page, golden('fake-amazon/points-expire.eml'))
    await page.locator('.next a', { hasText: '公式で確かめる手順' }).click()
    await title(page, 'Amazonの公式で確かめる')
    await choose(page, '同じ知らせがあった')
    expect(await meaning(page).innerText()).toMatch(/答えは「偽物です」のままです。.*信用できません/s)
    await keepPicture(page, 'confirm-fake-1280-ja', true)
    await page.evaluate(() => {
      location.hash = '#/confirm/rakuten'
    })
    await title(page, '楽天の公式で確かめる')
    await choose(page, '何も問題はなかった')
    await page.locator('.meaning', { hasText: '名乗る相手ではない' }).waitFor()
    await page.locator('.seen .primary').click()
    await answered(page)
    expect(await headline(page)).toContain('偽物')
  })

  it('belongs to one of several messages, stays in another language, and is gone with the next question', async () => {
    const page = await web.open({ viewport: { width: 768, height: 1024 } })
    const mails = ['genuine/amazon-payment-declined-unproved.eml', 'genuine/saison-debit-failed-unproved.eml'] as const
    await checkFiles(page, ...mails.map(golden))
    await page.locator('.row').nth(1).click()
    await page.locator('.next a', { hasText: '公式で確かめる手順' }).click()
    await title(page, /セゾン/)
    await keepPicture(page, 'confirm-saison-768-ja', true)
    await choose(page, '何も問題はなかった')
    await page.locator('.seen .primary').click()
    await answered(page)
    expect(page.url()).toMatch(/#\/answer\/2$/)
    await page.locator('.found-there').waitFor()
    await page.locator('.tools button', { hasText: 'English' }).click()
    await page.locator('.found-there', { hasText: 'Nothing is wrong there' }).waitFor()
    await page.goBack()
    await page.locator('.row').first().click()
    await answered(page)
    expect(await page.locator('.found-there').count()).toBe(0)
    await page.locator('.foot-buttons button').last().click()
    await check(page, NOTICE)
    expect(await page.locator('.found-there').count()).toBe(0)
  })
})
