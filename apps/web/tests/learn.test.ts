import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { site, violations } from './page.ts'

const PHONE = { width: 360, height: 740 }
const { open, close } = site()

/** The page at an address of its own, as a link or a bookmark leads there. */
async function at(page: Page, hash: string, name: string): Promise<void> {
  await page.goto(new URL(`/${hash}`, page.url()).href)
  await page.getByRole('heading', { level: 1, name }).waitFor()
}
const title = (page: Page) => page.locator('main h1').innerText()
const where = (page: Page) => page.evaluate(() => location.hash)
const hasFocus = (page: Page) => page.evaluate(() => document.activeElement?.tagName)

/** What a careful eye would find on a screen. */
async function faults(page: Page): Promise<readonly string[]> {
  const small = await page
    .locator('main :is(button, a, summary):visible')
    .evaluateAll((things) =>
      things.filter((thing) => thing.getBoundingClientRect().height < 44).map((thing) => `small: ${thing.textContent}`),
    )
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  return [...(await violations(page)), ...small, ...(sideways > 0 ? [`${sideways} px too wide`] : [])]
}

describe('learning on a phone', () => {
  it('leads from the front to a topic with an example that can do nothing, to the brand behind it, and back', async () => {
    const page = await open({ viewport: PHONE })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.getByRole('link', { name: '知る・練習' }).click()
    expect(await title(page)).toBe('知っておく')
    expect(await hasFocus(page)).toBe('H1')
    await page.getByRole('link', { name: '「お支払いに失敗しました」' }).click()
    expect(await title(page)).toBe('「お支払いに失敗しました」')
    expect(await where(page)).toBe('#/learn/payment-failed')
    expect(await page.title()).toBe('「お支払いに失敗しました」 – Honmono')

    const [fake, real] = [page.getByRole('figure', { name: '偽物の例' }), page.getByRole('figure', { name: '本物の例' })]
    expect(await fake.locator('mark').allInnerTexts()).toEqual([
      'info@prime-update.example',
      'アカウントのご利用を停止いたします',
      'prime-member.example',
    ])
    expect(await fake.locator('.remarks li').count()).toBe(3)
    expect(await real.locator('mark').last().innerText()).toBe('www.amazon.co.jp')
    expect(await page.locator('.specimen').locator('a, button, input, form').count()).toBe(0)
    expect(await page.locator('main a.primary').count()).toBe(1)
    expect(await page.getByRole('link', { name: '手順を見る' }).getAttribute('href')).toBe('#/recover/new')

    await page.locator('main').getByRole('link', { name: 'Netflix' }).click()
    expect(await title(page)).toBe('Netflix：本物と偽物の違い')
    await page.goBack()
    await page.goBack()
    expect(await title(page)).toBe('知っておく')
    expect(asked.filter((url) => !url.startsWith(new URL('/', page.url()).href))).toEqual([])
  })

  it('finds a company while its name is typed, in either kana, and tells where its real notices are', async () => {
    const page = await open({ viewport: PHONE })
    await at(page, '#/learn', '知っておく')
    await page.getByLabel('会社の名前で探す').fill('やまと')
    await page.getByRole('button', { name: 'ヤマト運輸' }).click()
    expect(await title(page)).toBe('ヤマト運輸：本物と偽物の違い')
    expect(await where(page)).toBe('#/learn/brand/yamato')
    expect(await page.locator('.difference.links .side.genuine li').first().innerText()).toContain('kuronekoyamato.co.jp')
    await page.getByLabel('ほかの会社を探す').fill('amazon')
    await page.getByRole('button', { name: 'Amazon', exact: true }).click()
    const senders = page.locator('.difference.senders')
    const more = senders.getByRole('button')
    const before = await senders.locator('li').count()
    await more.click()
    expect(await senders.locator('li').count()).toBeGreaterThan(before)
    expect(await more.count()).toBe(0)
    expect(await senders.innerText()).toContain('出品者など、ほかの人の言葉も運びます')
    expect(await page.locator('.difference.short').innerText()).toMatch(/amzn\.com\s*確かめきれていません/)
    await page.getByRole('button', { name: '一覧に戻る' }).click()
    expect(await title(page)).toBe('知っておく')
  })

  it('says what is not known of a company, keeps the place when the language is changed, and says when there is no such page', async () => {
    const page = await open({ viewport: PHONE })
    await at(page, '#/learn/brand/hiroshima-bank', '広島銀行：本物と偽物の違い')
    expect(await page.locator('main').innerText()).toMatch(
      /わかっていないこと\s+差出人のアドレスは、公式のページでは確かめられていません。/,
    )
    await at(page, '#/learn/read-address', 'アドレス（URL）の読み方')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'How to read an address' }).waitFor()
    expect(await page.locator('.addresses .bar').nth(2).locator('b').innerText()).toBe('kaiin-koushin.example')
    await at(page, '#/learn/nothing-of-the-kind', 'There is no such page')
    await page.getByRole('button', { name: 'All topics' }).click()
    expect(await title(page)).toBe('Good to know')
  })
})

describe.each([
  [
    'Japanese, light, phone',
    { locale: 'ja-JP', colorScheme: 'light', viewport: PHONE },
    { '': '知っておく', '/bank-card-check': 'ご本人確認', '/brand/amazon': 'Amazon：' },
  ],
  [
    'English, dark, wide',
    { locale: 'en-US', colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
    { '': 'Good to know', '/read-address': 'How to read', '/brand/hiroshima-bank': 'real and fake' },
  ],
] as const)('%s', (_, options, screens) => {
  it('shows nothing that axe, a thumb or a narrow screen would trip over', async () => {
    const page = await open(options)
    for (const [hash, name] of Object.entries(screens)) {
      await at(page, `#/learn${hash}`, name)
      for (const summary of await page.locator('main summary').all()) await summary.click()
      expect([hash, await faults(page)]).toEqual([hash, []])
    }
  })
})

describe('without the network', () => {
  it('opens a topic and a brand that were never opened before', async () => {
    const page = await open({ viewport: PHONE })
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await close()
    await at(page, '#/learn/sextortion', '「あなたを撮影した」')
    await page.reload()
    await page.getByRole('heading', { level: 1, name: '「あなたを撮影した」' }).waitFor()
    await at(page, '#/learn/brand/apple', 'Apple：本物と偽物の違い')
    expect(await page.locator('.difference').count()).toBeGreaterThan(2)
  })
})
