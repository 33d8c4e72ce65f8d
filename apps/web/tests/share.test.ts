import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContextOptions, Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkFiles, fileOf, golden, headline, site, violations } from './page.ts'

const served = site()
const { open } = served
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'honmono-share-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 } }
/** A fake that names its receiver in all the ways that real ones do. */
const MAIL = fileOf(
  '山田花子さん宛.eml',
  [
    'From: "Amazon 山田花子様" <info@mail.pay.example>',
    'To: =?UTF-8?B?5bGx55Sw6Iqx5a2Q?= <hanako.yamada@reader.example>',
    'Subject: 山田花子様 Amazonプライムのお支払い 会員番号 4980-7712',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>山田花子 様 お支払いに失敗しました。会員番号 4980-7712 のカード番号を更新してください。アカウントは停止されます。</p>',
    '<p><a href="https://amazon.pay.example/hanako.yamada@reader.example?token=tok9f8e7d">お支払い方法を更新する</a></p>',
    '',
  ].join('\r\n'),
)
const OWN = /山田|花子|hanako|reader|tok9f8e7d|4980|お支払い方法を更新する/

async function toShare(page: Page): Promise<void> {
  await page.locator('a[href="#/share"]').click()
  await page.waitForSelector('canvas')
  // The picture is made.
  await page.waitForSelector('.share .primary:not(:disabled)')
}
const contentOf = async (download: Download) => readFileSync(await download.path())
async function saved(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  return download
}
/** Width and height of a PNG (ISO/IEC 15948: the IHDR chunk comes first). */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

describe('an answer shown to the family', () => {
  it('is a picture, a file and a text without anything that tells of the receiver, made without asking any server', async () => {
    const page = await open({ ...phone, permissions: ['clipboard-read', 'clipboard-write'] })
    await checkFiles(page, MAIL)
    await toShare(page)
    const asked: string[] = []
    page.on('request', (request) => request.url().startsWith('blob:') || asked.push(request.url()))
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('家族に見せる')
    expect(await page.title()).toContain('家族に見せる')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    expect(await violations(page)).toEqual([])

    await page.getByRole('button', { name: '文章で読む' }).click()
    const shown = await page.locator('.paper').innerText()
    expect(shown).toContain('偽物です')
    expect(shown).toContain('pay[.]example')
    expect(shown).toContain('https://www.amazon.co.jp/')
    expect(shown).not.toMatch(OWN)
    expect(await page.locator('.paper a').count()).toBe(0)

    const picture = await saved(page, '画像を保存する')
    expect(picture.suggestedFilename()).toMatch(/^本物？の答え-\d{4}-\d\d-\d\d\.png$/)
    const [width, height = 0] = sizeOf(await contentOf(picture))
    expect(width).toBe(1080)
    expect(height).toBeGreaterThan(1_200)
    expect(height).toBeLessThanOrEqual(4_000)
    // Where the letters stand is not empty.
    const colours = await page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, 400) ?? { data: [] }
      return new Set(Array.from({ length: data.length / 4 }, (_, at) => data[at * 4])).size
    })
    expect(colours).toBeGreaterThan(20)

    const html = String(await contentOf(await saved(page, 'ファイルを保存する')))
    expect(html).toContain('<h1>偽物です</h1>')
    expect(html).not.toMatch(OWN)
    await page.getByRole('button', { name: '文章をコピーする' }).click()
    await page.getByText('コピーしました').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('【偽物です】')
    expect(copied).not.toMatch(OWN)
    expect(asked).toEqual([])

    await page.getByRole('button', { name: '答えに戻る' }).click()
    expect(await headline(page)).toBe('偽物です')
    expect(await page.evaluate(() => location.hash)).toBe('#/answer')
  })

  it('holds the subject and the sender where they were chosen, and says before what they may show', async () => {
    const page = await open(phone)
    await checkFiles(page, MAIL)
    await toShare(page)
    const before = await page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())
    await page.getByLabel('件名').check()
    await page.getByRole('button', { name: '文章で読む' }).click()
    await page.getByText('件名: 山田花子様 Amazonプライムのお支払い').waitFor()
    expect(await page.locator('.choices').innerText()).toContain('お名前や番号が入っていることがあります。')
    expect(await page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())).not.toBe(before)
    expect(await page.locator('.paper').innerText()).not.toMatch(/hanako|reader|tok9f8e7d|差出人:/)
    await page.getByLabel('件名').uncheck()
    await page.getByText('件名: 山田花子様').waitFor({ state: 'detached' })
  })

  it('goes to the apps of the device where it can, in both outcomes', async () => {
    const page = await open(phone)
    await page.evaluate(() => {
      const given: string[] = []
      Object.assign(window, { given, outcome: 'ok' })
      Object.assign(navigator, {
        canShare: ({ files }: ShareData) => files?.length === 1,
        share: async ({ files = [], ...others }: ShareData) => {
          given.push(...files.map(({ name, type }) => `${type} ${name}`), ...Object.keys(others))
          const { outcome } = window as unknown as { outcome: string }
          if (outcome !== 'ok') throw new DOMException('', outcome)
        },
      })
    })
    await checkFiles(page, MAIL)
    await toShare(page)
    const send = page.getByRole('button', { name: '画像を送る' })
    const note = page.locator('.share [role=status]')
    const outcome = (name: string) => page.evaluate((next) => Object.assign(window, { outcome: next }), name)
    await send.click()
    expect(await page.evaluate(() => (window as unknown as { given: string[] }).given)).toEqual([
      expect.stringMatching(/^image\/png 本物？の答え-\d{4}-\d\d-\d\d\.png$/),
    ])
    await outcome('NotAllowedError')
    await send.click()
    await page.getByText('送る画面を開けませんでした').waitFor()
    // Who closes the list of apps is told nothing.
    await outcome('AbortError')
    await send.click()
    await expect.poll(() => note.textContent()).toBe('')
  })

  it('is there in English and in the dark, and leads back to the one of several messages that was looked at', async () => {
    const page = await open({ locale: 'en-US', colorScheme: 'dark', viewport: { width: 1280, height: 900 } })
    await checkFiles(page, golden('plain/inn-reservation.eml'), golden('genuine/amazon-order-proved.eml'))
    await page.locator('.row').nth(1).click()
    await toShare(page)
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Read it as text' }).click()
    expect(await page.locator('.paper').innerText()).toMatch(/Confirmed genuine[\s\S]*Official address[\s\S]*Checked on \d+ \w+ \d{4}/)
    await page.getByRole('button', { name: 'Back to the answer' }).click()
    expect(await page.evaluate(() => location.hash)).toBe('#/answer/2')
  })

  it('is not there before anything was checked: the page leads to the question', async () => {
    const page = await open(phone)
    await page.goto(`${served.url}#/share`)
    await page.getByText('見せられる答えが、まだありません').waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'メッセージを調べる' }).click()
    await page.waitForSelector('textarea')
  })
})

describe('a file that was saved', () => {
  it('opens alone, asks nobody, runs nothing, and has nothing to press', async () => {
    const page = await open(phone)
    await checkFiles(page, MAIL)
    await toShare(page)
    const path = join(folder, 'answer.html')
    await (await saved(page, 'ファイルを保存する')).saveAs(path)
    const reader = await page.context().newPage()
    await reader.emulateMedia({ colorScheme: 'dark' })
    const asked: string[] = []
    const said: string[] = []
    reader.on('request', (request) => asked.push(request.url()))
    reader.on('console', (message) => said.push(message.text()))
    await reader.goto(pathToFileURL(path).href)
    expect(await reader.locator('h1').innerText()).toBe('偽物です')
    expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    expect(await reader.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(18, 23, 30)')
    expect(await reader.locator('a, button, input, script, img, iframe').count()).toBe(0)
    expect(await violations(reader)).toEqual([])
    expect(asked).toEqual([pathToFileURL(path).href])
    expect(said).toEqual([])
  })
})

describe('on paper', () => {
  it('an answer stands with all reasons, where the links lead and the marks, black on white, without buttons', async () => {
    const page = await open({ ...phone, colorScheme: 'dark' })
    await checkFiles(page, golden('fake-amazon/prime-payment-failed.eml'))
    const reasons = page.locator('.reasons li')
    expect(await reasons.count()).toBe(3)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect.poll(() => reasons.count()).toBeGreaterThan(3)
    for (const pressed of await page.locator('main button:not(.number), main a, nav, header').all())
      expect(await pressed.isVisible()).toBe(false)
    const text = await page.locator('main').innerText()
    for (const part of [
      '偽物です',
      '次にすること',
      'https://www.amazon.co.jp/',
      'リンクの本当の行き先',
      'kaiin-koshin.example',
      '調べていないこと',
    ])
      expect(text).toContain(part)
    const look = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { color, backgroundColor, borderTopStyle, textDecorationLine } = getComputedStyle(element)
          return { color, backgroundColor, borderTopStyle, textDecorationLine }
        })
    expect(await look('body')).toMatchObject({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' })
    expect(await look('.verdict h1')).toMatchObject({ color: 'rgb(0, 0, 0)' })
    expect(await look('mark')).toMatchObject({ color: 'rgb(0, 0, 0)', textDecorationLine: 'underline' })
    expect(await look('.marked .number')).toMatchObject({ color: 'rgb(0, 0, 0)', borderTopStyle: 'solid' })
    expect(await look('.destination')).toMatchObject({ color: 'rgb(0, 0, 0)', borderTopStyle: 'solid' })
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect.poll(() => reasons.count()).toBe(3)
  })

  it('what is shared stands as text alone', async () => {
    const page = await open(phone)
    await checkFiles(page, MAIL)
    await toShare(page)
    expect(await page.locator('.paper').isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.paper').isVisible()).toBe(true)
    const text = await page.locator('body').innerText()
    expect(text.trim()).toMatch(/^偽物です/)
    expect(text).not.toMatch(OWN)
    for (const other of await page.locator('canvas, main button, .choices, nav').all()) expect(await other.isVisible()).toBe(false)
  })
})
