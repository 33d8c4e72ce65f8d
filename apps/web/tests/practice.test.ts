import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { LESSONS } from '../src/practice/chosen.ts'
import { checkFiles, golden, site, violations } from './page.ts'

const world = site()
const phone = { viewport: { width: 360, height: 740 } } as const

/** The start of the practice. Without chance each round is the same: two fakes, then three real ones, of the first lessons. */
async function practice(options: BrowserContextOptions = phone): Promise<Page> {
  const page = await world.open(options)
  const alwaysTheSame = () => {
    Math.random = () => 0
  }
  await page.addInitScript(alwaysTheSame)
  await page.evaluate(alwaysTheSame)
  await page.goto(new URL('#/practice', page.url()).href)
  await page.waitForSelector('main h1')
  return page
}
const heading = (page: Page) => page.locator('main h1').innerText()
const begin = async (page: Page) => {
  await page.locator('main .primary').click()
  await page.waitForSelector('.phone.looking')
}
const choose = async (page: Page, choice: 'real' | 'fake' | 'unsure') => {
  await page.waitForSelector('.phone.looking')
  await page.locator('.choices-two button').nth(['real', 'fake', 'unsure'].indexOf(choice)).click()
  await page.waitForSelector('.phone.pointing')
}
const reveal = async (page: Page) => {
  await page.locator('.choices-two .primary').click()
  await page.waitForSelector('.explained')
}
const next = (page: Page) => page.locator('.explained > .buttons .primary').click()

describe('a round on a phone', () => {
  it('asks, shows where each address leads, explains with the marks of an answer, sums up, and keeps it on this device', async () => {
    const page = await practice()
    const hosts = new Set<string>()
    page.on('request', (request) => hosts.add(new URL(request.url()).host))
    expect(await heading(page)).toBe('本物？ 偽物？')
    await begin(page)

    // A fake. The name is shown first, and addresses only when they are asked for.
    expect(await page.locator('.phone').innerText()).toContain('Amazonプライム')
    expect(await page.locator('.phone').innerText()).not.toContain('kaiin-koshin.example')
    await page.locator('.peek-button').click()
    expect(await page.locator('.phone').innerText()).toContain('info@mail.kaiin-koshin.example')
    await page.getByRole('button', { name: 'お支払い方法を更新する' }).click()
    expect(await page.locator('.phone').innerText()).toContain('https://www.kaiin-koshin.example/prime/signin?u=7f3a')
    expect(page.context().pages().length).toBe(1)
    expect(await page.locator('.phone a, .phone form, .phone iframe').count()).toBe(0)

    await choose(page, 'fake')
    expect(await heading(page)).toBe('どこで偽物だと思いましたか？')
    await page.getByRole('button', { name: 'お支払い方法を更新する' }).click()
    await page.getByRole('button', { name: '会員資格は一時停止となります' }).click()
    await reveal(page)
    expect(await heading(page)).toBe('そのとおり、偽物です')
    const yours = page.locator('.findings > ul').first()
    expect(await yours.locator('.decides').innerText()).toMatch(/ここが決め手です。/)
    expect(await yours.locator('.decides .destination').innerText()).toContain('kaiin-koshin.example')
    expect(await yours.locator('.hints').innerText()).toContain('これだけでは決まりません')
    expect(await page.locator('.reasons li').count()).toBe(3)
    expect(await page.locator('.message mark').count()).toBeGreaterThan(3)
    await page.getByRole('button', { name: /印 1 を見る/ }).click()
    await page.waitForFunction(() => document.activeElement?.id === 'mark-1')
    await next(page)

    // “I can’t tell” blames nobody.
    await choose(page, 'unsure')
    await reveal(page)
    expect(await heading(page)).toBe('これは偽物です')
    expect(await page.locator('.findings').innerText()).toContain('選んだところはありません')
    await next(page)

    // A real notice that presses, taken for a fake.
    const missed = await page.locator('.phone .subject').innerText()
    await choose(page, 'fake')
    await reveal(page)
    expect(await heading(page)).toBe('これは本物でした')
    expect(await page.locator('.lead').innerText()).toContain('よい習慣')
    await next(page)
    await page.getByText('5通のうち4通目').waitFor()
    await choose(page, 'real')
    await reveal(page)
    expect(await heading(page)).toBe('そのとおり、本物です')
    await next(page)

    // What was missed is here again, with another message.
    await page.getByText('5通のうち5通目').waitFor()
    expect(await page.locator('.phone .subject').innerText()).not.toBe(missed)
    await choose(page, 'fake')
    await reveal(page)
    await next(page)

    await page.waitForSelector('.practice-summary')
    expect(await heading(page)).toBe('おつかれさまでした')
    expect(await page.locator('.this-round strong').allInnerTexts()).toEqual(['わかった', 'もう少し', 'また練習', 'わかった', 'また練習'])
    expect(await page.locator('.to-look dt').allInnerTexts()).toEqual(['差出人のアドレス', '急ぎの本物'])

    expect(await page.locator('.to-look a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
      '#/learn/real-and-fake',
      '#/learn/payment-failed',
    ])

    // It is there after a reload, and gone when it is deleted.
    await page.locator('.practice-summary .quiet').click()
    await page.reload()
    await page.waitForSelector('.to-look')
    expect(await page.locator('.to-look dt').allInnerTexts()).toEqual(['急ぎの本物'])
    await page.getByRole('button', { name: '練習の記録を消す' }).click()
    expect(await page.locator('.to-look').count()).toBe(0)
    await page.getByRole('button', { name: '元に戻す' }).click()
    await page.waitForSelector('.to-look')
    await page.getByRole('button', { name: '練習の記録を消す' }).click()
    await page.reload()
    await page.waitForSelector('main h1')
    expect(await page.getByRole('button', { name: '練習の記録を消す' }).count()).toBe(0)
    expect([...hosts]).toEqual([new URL(world.url).host])
  })

  it('can be gone through with the keyboard, and each step takes the focus; Back comes to the start and the round goes on', async () => {
    const page = await practice()
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    await page.waitForFunction(() => document.activeElement?.localName === 'h1')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.phone.looking')
    await page.waitForFunction(() => document.activeElement?.localName === 'h1')
    await page.getByRole('button', { name: '偽物', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('.phone.pointing')
    expect(await focused()).toBe('どこで偽物だと思いましたか？')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await page.locator('[aria-pressed=true]').innerText()).toContain('Amazonプライム')

    // Another language changes the words and nothing that was chosen.
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'What gives it away?' }).waitFor()
    expect(await page.locator('[aria-pressed=true]').innerText()).toContain('Amazonプライム')
    await page.goBack()
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.waitForSelector('.phone.pointing')
    await page.getByRole('button', { name: 'See the answer' }).click()
    await page.getByRole('heading', { name: 'Yes, this is fake' }).waitFor()
    expect(await page.locator('.decides').first().innerText()).toContain('This gives it away.')
  })

  it.each([
    ['Japanese, light, narrow', { locale: 'ja-JP', colorScheme: 'light', ...phone }],
    ['English, dark, wide', { locale: 'en-US', colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
  ] as const)('has no violation that axe can find on any screen: %s', async (_, options) => {
    const page = await practice(options)
    const widest = () => page.evaluate(() => document.documentElement.scrollWidth)
    expect(await violations(page)).toEqual([])
    await begin(page)
    for (const peek of await page.locator('.peek-button, .peek-link').all()) await peek.click()
    expect(await violations(page)).toEqual([])
    await choose(page, 'unsure')
    await page.locator('.tappable').first().click()
    expect(await violations(page)).toEqual([])
    expect(await widest()).toBeLessThanOrEqual(options.viewport.width)
    await reveal(page)
    expect(await violations(page)).toEqual([])
    expect(await widest()).toBeLessThanOrEqual(options.viewport.width)
    for (let message = 2; message <= 5; message++) {
      await next(page)
      await choose(page, 'unsure')
      await reveal(page)
    }
    await next(page)
    await page.waitForSelector('.practice-summary')
    expect(await violations(page)).toEqual([])
  })
})

describe('messages that were checked before', () => {
  it('keep their answers, also when the language is changed while practising', async () => {
    const page = await world.open(phone)
    await checkFiles(page, ...Array.from({ length: 20 }, () => golden('fake-amazon/points-expire.eml')))
    await page.evaluate(() => {
      location.hash = '#/practice/round'
    })
    await page.waitForSelector('.phone.looking')
    // All of them are answered anew, and so is the message to practise with.
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Is this message real or fake?' }).waitFor()
    await page.goBack()
    await page.locator('.row', { hasText: 'Fake' }).nth(19).waitFor()
  })
})

/** As if every lesson but this one had just been mastered. */
async function onlyDue(page: Page, lesson: string): Promise<void> {
  const others = LESSONS.filter((id) => id !== lesson).map((id) => ({ id, right: 3, missed: 0, level: 3, at: 1, seen: [] }))
  await page.evaluate(
    (records) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('honmono')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('practice', 'readwrite')
          for (const record of records) writing.objectStore('practice').put(record)
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    others,
  )
  await page.reload()
  await page.waitForSelector('main h1')
}

describe('a code to scan', () => {
  it('is shown as a picture, and read on this device', async () => {
    const page = await practice()
    await onlyDue(page, 'code')
    await begin(page)
    await page.waitForSelector('img.code')
    await choose(page, 'fake')
    await page.getByRole('button', { name: '二次元コード' }).click()
    await reveal(page)
    expect(await page.locator('.findings .decides .destination').first().innerText()).toContain('ninsho-koshin.example')
  })
})

describe('without the network', () => {
  it('can be practised after one visit; a code, whose reader was not fetched yet, is left out', async () => {
    const page = await practice()
    await onlyDue(page, 'code')
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await world.close()
    await page.reload()
    await page.waitForSelector('main h1')
    await begin(page)
    expect(await page.locator('img.code').count()).toBe(0)
    await choose(page, 'fake')
    await reveal(page)
    expect(await heading(page)).toBe('そのとおり、偽物です')
  })
})
