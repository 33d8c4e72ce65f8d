import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { answered, check, headline, site, violations } from './page.ts'

const served = site()
const { open } = served
const PHONE = { viewport: { width: 390, height: 844 } }

const part = (page: Page, nth: number) => page.locator('nav.parts a').nth(nth).click()
const steps = (page: Page) => page.locator('.tick')
const progress = (page: Page) => page.locator('.progress p').innerText()
/** The steps for what was chosen, by their places in the list of what can be given away. */
async function begin(page: Page, ...given: number[]): Promise<void> {
  await page.waitForSelector('.what')
  for (const nth of given) await page.locator('.choices input').nth(nth).check()
  await page.locator('.what button.primary').click()
  await page.waitForSelector('.ticks')
}
describe('who already typed something in', () => {
  it('is led from the answer, with the brand filled in, through steps by the clock with the words for the phone', async () => {
    const page = await open(PHONE)
    await check(page, 'Amazonプライムの会費のお支払いに失敗しました。カード番号を更新してください。 https://amazon-center.example/signin')
    await page.locator('.given a').click()
    await page.waitForSelector('.what')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    expect(await page.locator('.chosen strong').innerText()).toBe('Amazon')

    // Nothing chosen: said, and nothing lost.
    await page.locator('input[type=date]').fill('2026-11-20')
    await page.locator('.what button.primary').click()
    expect(await page.locator('.what [role=alert]').innerText()).toContain('一つ以上')
    expect(await page.locator('input[type=date]').inputValue()).toBe('2026-11-20')

    await page.locator('.choices input').nth(2).check()
    await page.getByLabel('三井住友カード').check()
    await begin(page, 1)
    expect(await headline(page)).toBe('Amazonを名乗るメッセージのこと')
    expect(await page.locator('.part h2').allInnerTexts()).toEqual(['まず、この10分で', '今日のうちに', '今週のうちに', '次の二回の明細で'])
    // The next step stands open: whom to call, what to say, with day and brand.
    const first = page.locator('.next-step')
    expect(await first.innerText()).toContain('カード会社')
    expect(await first.locator('.call').allInnerTexts()).toEqual([expect.stringMatching(/0120-919-456 に電話する\s+三井住友カード/)])
    expect(await first.locator('.call a').getAttribute('href')).toBe('tel:0120919456')
    expect(await first.locator('blockquote').innerText()).toMatch(/11月20日に、Amazonを名乗る/)
    const shown = await page.locator('.tick .more:visible').count()
    expect(shown).toBe(1)
    expect(await violations(page)).toEqual([])

    // Ticked: the next one opens; Back leads to the list, and further to the answer.
    await first.getByRole('checkbox').check()
    expect(await progress(page)).toMatch(/個のうち1個/)
    expect(await page.locator('.next-step').innerText()).not.toContain('今すぐ')
    await page.goBack()
    await page.waitForSelector('.entry')
    expect(await violations(page)).toEqual([])
    await page.goBack()
    await answered(page)
    expect(await headline(page)).toBe('偽物です')
  })

  it('gets official addresses in full, and nothing is opened or asked for by the page', async () => {
    const page = await open(PHONE)
    const asked: string[] = []
    page.context().on('request', (request) => asked.push(request.url()))
    await check(page, 'Amazonプライムの会費のお支払いに失敗しました https://amazon-center.example/')
    await page.goto(`${served.url}#/recover`)
    await begin(page, 1)
    await page.locator('.next-step a[href^=http]').first().waitFor()
    for (const place of await page.locator('.next-step .place').all()) {
      const link = place.locator('a')
      expect(await place.locator('.address').innerText()).toBe(await link.getAttribute('href'))
      expect(new URL((await link.getAttribute('href')) ?? '').hostname).toMatch(/(^|\.)amazon\.co\.jp$/)
      expect(await link.getAttribute('rel')).toContain('noreferrer')
    }
    expect(asked.filter((address) => !address.startsWith(served.url))).toEqual([])
  })
})

describe('progress', () => {
  it('is there again after a reload, also by its own address, and without the network', async () => {
    const page = await open(PHONE)
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await part(page, 1)
    await begin(page, 2)
    await page.locator('.next-step input').check()
    await page.locator('.next-step input').check()
    const before = await progress(page)
    await page.context().setOffline(true)
    await page.reload()
    await page.waitForSelector('.ticks')
    expect(await progress(page)).toBe(before)
    await part(page, 0)
    await page.waitForSelector('textarea')
    await part(page, 1)
    await page.locator('.entry').click()
    await page.waitForSelector('.ticks')
    expect(await progress(page)).toBe(before)
  })

  it('of several incidents stands side by side, can be changed, deleted in one tap, and had back', async () => {
    const page = await open(PHONE)
    await page.goto(`${served.url}#/recover`)
    await begin(page, 0)
    await page.goto(`${served.url}#/recover/new`)
    await page.waitForSelector('.what')
    await page.locator('.brand-choice input').fill('らくてん')
    await page.locator('.found button').first().click()
    await begin(page, 11)
    const replied = await steps(page).count()
    await page.getByRole('button', { name: '内容を直す' }).click()
    await page.waitForSelector('.what')
    await begin(page, 2)
    expect(await steps(page).count()).toBeGreaterThan(replied)
    await page.getByRole('button', { name: 'この記録を消す' }).click()
    await page.waitForSelector('.entry')
    expect(await page.locator('.entry').count()).toBe(1)
    await page.getByRole('button', { name: '元に戻す' }).click()
    await page.waitForFunction(() => document.querySelectorAll('.entry').length === 2)
    expect(await page.locator('.entry').first().innerText()).toContain('楽天')
  })

  it('is kept for the visit where the browser keeps nothing, and the page says so', async () => {
    const page = await open(PHONE)
    await page.addInitScript(() => {
      Object.defineProperty(IDBFactory.prototype, 'open', {
        value() {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    })
    await page.reload()
    await part(page, 1)
    await page.waitForSelector('.what')
    expect(await page.locator('.promise').innerText()).toContain('保存できません')
    await begin(page, 3)
    await page.locator('.next-step input').check()
    expect(await progress(page)).toMatch(/個のうち1個/)
  })
})

describe('what can be taken along', () => {
  it('is a calendar of the days to look again, and a print with everything open and nothing to press', async () => {
    const page = await open(PHONE)
    await page.goto(`${served.url}#/recover`)
    await page.waitForSelector('.what')
    await page.locator('input[type=date]').fill('2026-11-20')
    await begin(page, 2)
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'カレンダーに入れる' }).click()
    const saved = await saving
    expect(saved.suggestedFilename()).toBe('見直しの日.ics')
    const calendar = readFileSync(await saved.path(), 'utf8')
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect(calendar.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(1)
    expect(calendar).toMatch(/DTSTART;VALUE=DATE:202612/)

    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.tick .more:visible').count()).toBe(await page.locator('.tick .more').count())
    expect(await page.locator('button:visible, nav:visible').count()).toBe(0)
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
  })
})

describe('in English, dark, on a narrow phone', () => {
  it('says the same, without sideways scrolling and with nothing that axe finds', async () => {
    const page = await open({ locale: 'en-US', colorScheme: 'dark', viewport: { width: 360, height: 740 } })
    await part(page, 1)
    await page.waitForSelector('.what')
    expect(await violations(page)).toEqual([])
    await begin(page, 1, 2, 8)
    expect(await page.locator('.part h2').first().innerText()).toBe('First, in the next 10 minutes')
    expect(await page.locator('main').innerText()).not.toMatch(/[ぁ-ん]/)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    expect(await violations(page)).toEqual([])
    // The language changes where one is, and nothing that was ticked is lost.
    await page.locator('.next-step input').check()
    await page.locator('.tools button').first().click()
    await page.waitForFunction(() => document.querySelector('.part h2')?.textContent === 'まず、この10分で')
    expect(await progress(page)).toMatch(/個のうち1個/)
  })
})

describe('a site without TLS', () => {
  it('leads through the steps and to the desks all the same', async () => {
    const page = await open(PHONE)
    await page.addInitScript(() => {
      Reflect.deleteProperty(Crypto.prototype, 'randomUUID')
    })
    await page.reload()
    await part(page, 1)
    await begin(page, 1)
    expect(await steps(page).count()).toBeGreaterThan(3)
    await page.evaluate(() => {
      location.hash = '#/'
    })
    await check(page, 'Amazonプライムの会費のお支払いに失敗しました。 https://amazon-center.example/signin')
    await page.evaluate(() => {
      location.hash = '#/report'
    })
    await page.locator('.desk').first().waitFor()
  })
})

describe('an address of the page', () => {
  it.each(['#/recover/no-such', '#/nonsense', '#/recover/%E0%A4%A', `#/${'x'.repeat(5_000)}`])(
    'that leads nowhere shows something to begin with: %s',
    async (hash) => {
      const page = await open(PHONE)
      await page.goto(`${served.url}${hash.slice(0, 4_000)}`)
      await page.waitForSelector('textarea, .what')
    },
  )
})
