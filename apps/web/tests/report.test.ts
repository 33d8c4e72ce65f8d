import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { simpleParser } from 'mailparser'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { AskedReport, ReportReply } from '../serve/sending.ts'
import { serveSite } from '../serve/serve.ts'
import { answered, check, checkFiles, fileOf, sample, site, violations } from './page.ts'
import { watched } from './watched.ts'

const { open } = site()
const PHONE = { viewport: { width: 360, height: 740 } }
const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')

/** Chromium asks its maker about fields by itself. */
const OF_THE_BROWSER = /^https:\/\/content-autofill\.googleapis\.com:443$/

const HEAD = [
  'Received: from vps.example (vps.example [203.0.113.7]) by mx.reader.example for <hanako@reader.example>; Sat, 28 Nov 2026 10:00:00 +0900',
  'From: "Amazon.co.jp" <info@pay.example>',
  'To: "山田 花子" <hanako@reader.example>',
  'Subject: Amazonプライムのお支払い',
  'Date: Sat, 28 Nov 2026 10:00:00 +0900',
  'MIME-Version: 1.0',
]
const CRLF = Buffer.from(
  [
    ...HEAD,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    '山田 花子 様',
    'Amazonプライムのお支払いを確認できません。https://amazon.pay.example/login',
    '',
  ].join('\r\n'),
)
/** 「お支払い」 in Shift_JIS: bytes above 127, and none that UTF-8 could be. */
const EIGHT_BIT = Buffer.concat([
  Buffer.from(
    [
      'From: Amazon <info@pay.example>',
      'Subject: Amazon',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=shift_jis',
      'Content-Transfer-Encoding: 8bit',
      '',
      'Amazon https://amazon.pay.example/',
      '',
    ].join('\r\n'),
  ),
  Buffer.from([0x82, 0xa8, 0x8e, 0x78, 0x95, 0xa5, 0x82, 0xa2, 13, 10]),
])
const SMS = '【Amazon】お支払いを確認できません https://amazon.pay.example/a'

const report = async (page: Page) => {
  await page.evaluate(() => {
    location.hash = '#/report'
  })
  await page.waitForSelector('.report .desk')
}
const desk = (page: Page, title: string) =>
  page.locator('details.desk').filter({ has: page.getByRole('heading', { name: title, exact: true }) })
async function opened(page: Page, title: string) {
  const one = desk(page, title)
  if ((await one.getAttribute('open')) === null) await one.locator('> summary').click()
  return one
}
async function draftOf(page: Page, title: string): Promise<Buffer> {
  const saved = page.waitForEvent('download')
  await (await opened(page, title))
    .getByRole('button', { name: /下書きを保存|Save a draft/ })
    .first()
    .click()
  return readFileSync(await (await saved).path())
}
describe('the ready mail', () => {
  it('holds the identical original of a CRLF and of an 8-bit mail, and no request leaves', async () => {
    const proxy = await watched()
    const page = await open({ ...PHONE, proxy: proxy.proxy })
    const home = new URL(page.url()).origin
    for (const original of [CRLF, EIGHT_BIT]) {
      await page.goto(`${home}/#/`)
      await page.waitForSelector('textarea')
      await checkFiles(page, fileOf('fake.eml', original))
      await page.getByRole('link', { name: 'このメッセージを通報する' }).click()
      await page.waitForSelector('.report .desk')
      const mail = await simpleParser(await draftOf(page, 'フィッシング対策協議会'))
      expect(mail.attachments.map(({ contentType, content }) => [contentType, sha256(content)])).toEqual([
        ['message/rfc822', sha256(original)],
      ])
      expect(mail.headers.get('x-unsent')).toBe('1')
      expect([mail.to].flat().map((to) => to?.text)).toEqual(['info@antiphishing.jp'])
      expect(mail.text).toContain('hxxps://amazon[.]pay[.]example')
      expect(mail.text).toContain(sha256(original))
    }
    proxy.close()
    expect(proxy.seen.filter((address) => !address.startsWith(home) && !OF_THE_BROWSER.test(address))).toEqual([])
  })
})

describe('the desks of a mail', () => {
  it('are the brand’s own first, with addresses in full; what goes can be seen and copied, also where the browser refuses', async () => {
    const page = await open(PHONE)
    await checkFiles(page, fileOf('fake.eml', CRLF))
    await report(page)
    expect(await page.locator('details.desk > summary h2').allInnerTexts()).toEqual([
      'Amazon',
      'フィッシング対策協議会',
      '迷惑メール相談センター',
    ])
    const amazon = desk(page, 'Amazon')
    expect(await amazon.locator('a.primary').getAttribute('href')).toBe(await amazon.locator('.act .address').innerText())
    expect(await amazon.locator('.other-way summary .address').allInnerTexts()).toEqual([
      'reportascam@amazon.com',
      'stop-spoofing@amazon.com',
    ])
    expect(await page.locator('.primary').count()).toBe(1)
    expect(await page.locator('.send').count()).toBe(0)

    const dekyo = await opened(page, '迷惑メール相談センター')
    const { pathname, searchParams } = new URL((await dekyo.locator('a[href^="mailto:"]').getAttribute('href')) ?? '')
    expect(pathname).toBe('meiwaku@dekyo.or.jp')
    expect(searchParams.get('body')).toContain('Received: from vps.example')
    expect(await dekyo.innerText()).toContain('この方法では、原本は添付されません')
    // Its form: the filled text, within 4,000 bytes.
    await dekyo.locator('.other-way > summary').click()
    await dekyo.locator('.other-way .way-out > details > summary').click()
    const text = await dekyo.locator('.other-way textarea').inputValue()
    expect(Buffer.byteLength(text.replaceAll('\n', '\r\n'))).toBeLessThanOrEqual(4_000)

    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await desk(page, 'Amazon').getByRole('button', { name: '文章をコピー' }).first().click()
    await page.getByText('コピーしました。').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('フィッシングと思われるメッセージ')
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
    })
    await dekyo.getByRole('button', { name: 'コピー meiwaku@dekyo.or.jp' }).click()
    expect(await page.evaluate(() => [document.activeElement?.tagName, (document.activeElement as HTMLTextAreaElement).value])).toEqual([
      'TEXTAREA',
      'meiwaku@dekyo.or.jp',
    ])
  })

  it('get a copy without personal data only by choice, explained, and shown as it goes', async () => {
    const page = await open(PHONE)
    await checkFiles(page, fileOf('fake.eml', CRLF))
    await report(page)
    expect(await page.locator('.what-goes').innerText()).toContain('いちばん役に立ちます')
    await page.getByLabel('個人情報を隠した写し').check()
    expect(await page.locator('.hide textarea').inputValue()).toBe('山田 花子')
    const council = await opened(page, 'フィッシング対策協議会')
    await council.getByText('個人情報を隠した写しを、本文に書きます。').first().waitFor()
    await council.locator('.way-out > details > summary').first().click()
    const seen = await council.locator('.paper').first().innerText()
    const text = await council.locator('.paper textarea').first().inputValue()
    expect(seen + text).not.toMatch(/山田|花子|hanako/)
    expect(text).toContain('原本ではありません')
    const mail = await simpleParser(await draftOf(page, 'フィッシング対策協議会'))
    expect(mail.text?.trim()).toBe(text.trim())
    expect(mail.attachments).toEqual([])
    // Whoever types what is to be hidden, and goes on without pressing the button for it, is not named.
    expect(text).toContain('お支払い')
    await page.locator('.hide textarea').fill('山田 花子\nお支払い')
    await expect.poll(() => council.locator('.paper textarea').first().inputValue()).not.toContain('お支払い')
  })
})

describe('where the original is not there', () => {
  it('says what a desk can do with a text, how to get the original, and that a screenshot is added by hand', async () => {
    const page = await open(PHONE)
    await check(page, '件名: お支払い方法をご確認ください\n\nAmazonプライムの会費のお支払いに失敗しました。https://amazon.pay.example/')
    await report(page)
    expect(await page.locator('.no-original').innerText()).toContain('どこから届いたかまで調べてもらうには、原本が必要です')
    await page.getByText('メールの原本を取り出す方法').click()
    await page.locator('.apps').waitFor()
    await page.goto(new URL('/', page.url()).href)
    await page.waitForSelector('textarea')
    await check(page, SMS)
    await report(page)
    expect(await page.locator('.no-original').innerText()).toContain('スクリーンショット')
    const council = await opened(page, 'フィッシング対策協議会')
    expect(await council.getByRole('button', { name: '下書きを保存' }).count()).toBe(0)
    const { searchParams } = new URL((await council.locator('a[href^="mailto:"]').getAttribute('href')) ?? '')
    expect(searchParams.get('body')).toContain('お支払いを確認できません hxxps://amazon.pay.example/a')
  })

  it('attaches the screenshot that was checked', async () => {
    const page = await open(PHONE)
    const { name, buffer } = sample('picture-text/chat-small.png')
    await page.setInputFiles('input[type=file]', [{ name, mimeType: 'image/png', buffer }])
    await answered(page)
    await report(page)
    const mail = await simpleParser(await draftOf(page, 'フィッシング対策協議会'))
    expect(mail.attachments.map(({ contentType, content }) => [contentType, sha256(content)])).toEqual([['image/png', sha256(buffer)]])
  })

  it('tells where to report in general while no message is there, for a company that is chosen', async () => {
    const page = await open(PHONE)
    await page.goto(`${new URL('/', page.url()).href}#/report`)
    await page.locator('.report h1').waitFor()
    expect(await page.locator('.report').innerText()).toMatch(/info@antiphishing\.jp[\s\S]*meiwaku@dekyo\.or\.jp[\s\S]*188/)
    await page.locator('.brand-choice input').fill('アップル')
    await page.locator('.found button').first().click()
    await page.getByText('reportphishing@apple.com').waitFor()
    expect(await violations(page)).toEqual([])
  })
})

describe('what was reported', () => {
  it('is remembered on this device after a reload, and can be deleted', async () => {
    const page = await open(PHONE)
    await checkFiles(page, fileOf('fake.eml', CRLF))
    await report(page)
    await desk(page, 'Amazon').locator('.told input').first().check()
    expect(await desk(page, 'Amazon').locator('> summary').innerText()).toContain('に知らせました')
    await page.reload()
    await page.locator('.reported li').waitFor()
    expect(await page.locator('.reported').innerText()).toContain('Amazonプライムのお支払い')
    await page.locator('.reported button').click()
    await page.locator('.reported').waitFor({ state: 'detached' })
  })
})

describe('sending by the site’s own server', () => {
  const asks: AskedReport[] = []
  const sent: string[] = []
  const shown: ReportReply = {
    result: 'shown',
    from: 'me@mail.example',
    reports: [
      { desk: 'council', to: 'info@antiphishing.jp', subject: 'S', text: 'これだけを送ります', attached: 'original.eml', notes: [], sent },
    ],
  }
  const reports = {
    from: 'me@mail.example',
    async report(asked: AskedReport): Promise<ReportReply> {
      asks.push(asked)
      if (asked.send === undefined) return shown
      if (sent.length > 0 && !asked.send.again) return { result: 'already', at: sent[0] ?? '' }
      sent.push('2026-11-28T03:00:00Z')
      return { result: 'sent', at: '2026-11-28T03:00:00Z', asFile: false, noted: true }
    },
  }

  it('shows first what the server would send, goes by one press, says when, and not again unless asked', async () => {
    const server = await serveSite({ port: 0, reports })
    const page = await open(PHONE)
    await page.goto(server.url)
    await page.waitForSelector('textarea')
    await checkFiles(page, fileOf('fake.eml', CRLF))
    await report(page)
    const council = await opened(page, 'フィッシング対策協議会')
    await council.getByText('me@mail.example から送ります').waitFor()
    await council.getByRole('button', { name: '送る（先に中身を確かめます）' }).click()
    await council.locator('.shown').waitFor()
    expect(await council.locator('.shown textarea').inputValue()).toBe('これだけを送ります')
    expect(asks.map(({ send }) => send)).toEqual([undefined])
    expect(await violations(page)).toEqual([])
    await council.getByRole('button', { name: 'この内容で送る' }).click()
    await council.getByText('送りました。').waitFor()
    expect(asks[1]).toMatchObject({ name: 'fake.eml', lang: 'ja', send: { desk: 'council', to: 'info@antiphishing.jp', again: false } })
    expect(sha256(asks[1]?.original as Uint8Array)).toBe(sha256(CRLF))
    expect(await council.locator('> summary').innerText()).toContain('に知らせました')

    await page.reload()
    await page.locator('.reported li').waitFor()
    await page.goto(server.url)
    await page.waitForSelector('textarea')
    await checkFiles(page, fileOf('fake.eml', CRLF))
    await report(page)
    const later = await opened(page, 'フィッシング対策協議会')
    await later.getByRole('button', { name: '送る（先に中身を確かめます）' }).click()
    await later.locator('.shown').waitFor()
    expect(await later.locator('.shown').innerText()).toContain('に送ってあります')
    expect(await later.getByRole('button', { name: 'この内容で送る' }).count()).toBe(0)
    await later.getByRole('button', { name: 'もう一度送る' }).click()
    await later.getByText('送りました。').waitFor()
    await server.close()
  })
})

describe.each([
  ['Japanese, light, phone', { locale: 'ja-JP', colorScheme: 'light', ...PHONE }],
  ['English, dark, wide', { locale: 'en-US', colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
] as const)('%s', (_, options) => {
  it('has no violation that axe can find, no sideways scrolling, targets of 44 px, and works without the network', async () => {
    const page = await open(options)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null || navigator.serviceWorker.ready.then(() => true))
    await page.context().setOffline(true)
    await checkFiles(page, fileOf('fake.eml', CRLF))
    await report(page)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    for (const summary of await page.locator('.report summary').all()) if (await summary.isVisible()) await summary.click()
    for (const one of await page.locator('.report details.desk:not([open]) > summary').all()) await one.click()
    await page.locator('.what-goes input').nth(1).check()
    await page.locator('.hide').waitFor()
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(options.viewport.width)
    const heights = await page
      .locator('.report :is(button, a.quiet, a.primary, summary, .choice-row):visible')
      .evaluateAll((things) => things.map((thing) => thing.getBoundingClientRect().height))
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
  })
})
