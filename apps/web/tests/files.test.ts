import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkFiles, headline, sample, site } from './page.ts'
import { handOn, type Watched, watched } from './watched.ts'

const served = site()
const { open } = served

const SCREENSHOT = sample('picture-text/chat-small.png')
const PDF = sample('pdf/gmail-print.pdf')

/** A file arrives by another way than the button. */
async function give(page: Page, way: 'drop' | 'paste', { name, buffer }: typeof SCREENSHOT): Promise<void> {
  await page.evaluate(
    ({ way, name, base64 }) => {
      const data = new DataTransfer()
      data.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], name, { type: 'image/png' }))
      const field = document.querySelector('textarea')
      if (way === 'drop') document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
      else field?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    },
    { way, name, base64: buffer.toString('base64') },
  )
}

/** Numbers of frames that lie over the words of one or over other numbers, or outside the page. */
function hidingNumbers(page: Page): Promise<(string | null)[]> {
  return page.locator('.picture .frame b').evaluateAll((numbers) => {
    const all = [...document.querySelectorAll('.picture .frame, .picture .frame b')]
    return numbers
      .filter((number) => {
        const own = number.getBoundingClientRect()
        const others = all.filter((other) => other !== number).map((other) => other.getBoundingClientRect())
        const covers = others.some((at) => own.left < at.right && at.left < own.right && own.top < at.bottom && at.top < own.bottom)
        return covers || own.left < 0 || own.right > innerWidth
      })
      .map(({ textContent }) => textContent)
  })
}

describe('a screenshot', () => {
  it('is answered with whom it poses as, its picture with frames, and its words', async () => {
    const page = await open({ viewport: { width: 390, height: 844 } })
    await checkFiles(page, SCREENSHOT)
    expect(await headline(page)).toBe('偽物です')
    expect(await page.locator('.verdict').innerText()).toMatch(/佐川急便からの連絡ではありません.*画像から読み取った文字で調べました/s)
    expect(await page.locator('.target .site').allInnerTexts()).toEqual(['ddns.example'])
    expect(await page.locator('.message .body .marked').innerText()).toContain('48時間以内にご確認ください')
    const picture = page.locator('.picture img')
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
    const frames = await page.locator('.picture .frame').count()
    expect(frames).toBeGreaterThan(0)
    expect(await hidingNumbers(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })

  it('has the numbers of long lines beside it, and none that hides a word', async () => {
    const page = await open({ viewport: { width: 390, height: 844 } })
    await checkFiles(page, sample('picture-text/sms-dark-noisy.jpg'))
    const numbers = await page.locator('.picture .frame .beyond').allInnerTexts()
    for (const one of numbers) expect(one).toMatch(/^\d+(?: \d+)*$/)
    expect(await hidingNumbers(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })

  it.each(['drop', 'paste'] as const)('that comes by %s is checked as well', async (way) => {
    const page = await open()
    await give(page, way, SCREENSHOT)
    await page.waitForSelector('.verdict.phishing', { timeout: 60_000 })
    expect(await page.locator('.file-name').innerText()).toBe('chat-small.png')
  })

  it('is said to be read while it is, and reading it can be stopped: its worker ends too', async () => {
    const page = await open()
    const others = new Set((await workersOf(page)).filter(({ url }) => url.includes('/reading-')).map(({ targetId }) => targetId))
    const reading = async () => (await workersOf(page)).filter(({ url, targetId }) => url.includes('/reading-') && !others.has(targetId))
    await page.setInputFiles('input[type=file]', SCREENSHOT)
    await page.locator('.reading progress').waitFor()
    await expect.poll(reading, { timeout: 20_000 }).toHaveLength(1)
    await page.getByRole('button', { name: 'やめる' }).click()
    await page.waitForSelector('textarea')
    await expect.poll(reading, { timeout: 20_000 }).toHaveLength(0)
    await page.locator('.samples button').first().click()
    await page.waitForSelector('.verdict.phishing')
  })

  it('without words is said to have none, with another way to go', async () => {
    const page = await open()
    await checkFiles(page, sample('picture-text/logo.png'))
    expect(await page.locator('.verdict.failed').innerText()).toMatch(/文字を読み取れませんでした.*貼り付けてください/s)
  })

  it('in a form that cannot be read (HEIC) is said to be so, with another way to go', async () => {
    const page = await open()
    const heic = Buffer.from('0000001c667479706865696300000000686569636d6966316d696166', 'hex')
    await checkFiles(page, { name: 'IMG_0001.HEIC', mimeType: 'image/heic', buffer: Buffer.concat([heic, Buffer.alloc(4_000)]) })
    expect(await page.locator('.verdict.failed').innerText()).toMatch(/HEIC.*スクリーンショット/s)
  })
})

/** The browser's own list of workers, which knows the ones that workers start. */
async function workersOf(page: Page) {
  const session = await page.context().browser()?.newBrowserCDPSession()
  const { targetInfos = [] } = (await session?.send('Target.getTargets', { filter: [{}] })) ?? {}
  return targetInfos.filter(({ type }) => type === 'worker')
}

describe('a file', () => {
  it.each([
    ['pdf/gmail-print.pdf', '偽物です', 'Amazonからの連絡ではありません'],
    ['outlook/phish-html.msg', 'あやしいです', '雨宿銀行'],
    ['calendar/payment-failed.ics', '偽物です', 'Amazonからの連絡ではありません'],
    ['archive/mail.zip', '偽物です', 'Amazonからの連絡ではありません'],
    ['web-page/telegram.html', 'あやしいです', ''],
    ['qr/screenshot.png', '確認できません', '画像から読み取った文字'],
  ])('%s is answered: %s', async (path, verdict, said) => {
    const page = await open()
    await checkFiles(page, sample(path))
    expect(await headline(page)).toContain(verdict)
    expect(await page.locator('.verdict').innerText()).toContain(said)
  })

  it('with a code leads where the code leads', async () => {
    const page = await open()
    await checkFiles(page, sample('qr/screenshot.png'))
    expect(await page.locator('.target .site').allInnerTexts()).toEqual(['evil.example'])
  })

  it('that holds the mail which the answer is about: that mail is named', async () => {
    const page = await open()
    await checkFiles(page, sample('outlook/forwarded.msg'))
    expect(await page.locator('.verdict .about').innerText()).toBe(
      'そのメールの件名は「【雨宿銀行】お取引制限のお知らせ」、差出人欄は「info@evil.example」です。',
    )
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByText('names info@evil.example as its sender').waitFor()
  })

  it('that is damaged leaves an answer that says so', async () => {
    const page = await open()
    await checkFiles(page, mailWith('report.pdf', PDF.buffer.subarray(0, 300)))
    expect(await page.locator('.not-checked').innerText()).toMatch(/壊れていて読めないファイル/)
  })
})

/** A mail that is fake by its own words, with a file. */
function mailWith(name: string, content: Buffer) {
  const head = 'From: "Amazon.co.jp" <info@evil.example>\r\nTo: b@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n'
  const text = 'Content-Type: text/plain; charset=UTF-8\r\n\r\nAmazonのお支払いに失敗しました。 https://evil.example/\r\n'
  const file = `Content-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${content.toString('base64')}\r\n`
  const parts = [text, file].map((part) => `--x\r\n${part}`).join('')
  const mail = `${head}Content-Type: multipart/mixed; boundary=x\r\n\r\n${parts}--x--\r\n`
  return { name: 'mail.eml', mimeType: 'message/rfc822', buffer: Buffer.from(mail) }
}

describe('a reader that fails', () => {
  /** The network between the browser and the site, as the test wants it. */
  let network: Watched
  let script = ''
  beforeAll(async () => {
    network = await watched((request, response) => {
      if (!/\/assets\/reading-/.test(request.url ?? '')) return handOn(request, response)
      response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cross-Origin-Embedder-Policy': 'require-corp' }).end(script)
    })
  })
  afterAll(() => network.close())

  it.each([
    ['crashes', 'self.onmessage = () => { throw new Error("broken on purpose") }'],
    ['cannot be loaded', 'throw new Error("broken on purpose")'],
    ['hangs', 'self.onmessage = () => { for (;;); }'],
  ])('because it %s leaves the answer, which says what was not checked', async (_, double) => {
    script = double
    const page = await open({ serviceWorkers: 'block', proxy: network.proxy })
    await page.setInputFiles('input[type=file]', mailWith('invite.ics', sample('calendar/payment-failed.ics').buffer))
    await page.waitForSelector('.verdict.phishing', { timeout: 60_000 })
    expect(await page.locator('.not-checked').innerText()).toContain('ファイルの読み取りを途中でやめた')
  })
})

const READERS = /^http:\/\/127\.0\.0\.1:\d+\/(?:readers|assets\/reading-)[/\w.-]+$/
/** Whether there is a newer service worker, and Chromium's own question about any page with a field, of which the page knows nothing. */
const OF_THE_BROWSER = /^http:\/\/127\.0\.0\.1:\d+\/sw\.js$|^https:\/\/content-autofill\.googleapis\.com:443$/

describe('what is asked of the network', () => {
  let network: Watched
  beforeAll(async () => {
    network = await watched()
  })
  afterAll(() => network.close())

  it('for a picture, a PDF file and a mail is the site’s own readers, and nothing of the message', async () => {
    const page = await open({ proxy: network.proxy })
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await page.waitForLoadState('networkidle')
    network.seen.length = 0
    for (const file of [SCREENSHOT, PDF, sample('archive/mail.zip'), sample('web-page/remote-script.html'), sample('qr/says-host.png')]) {
      await page.setInputFiles('input[type=file]', file)
      await page.waitForSelector('main [data-focus]', { timeout: 60_000 })
      await page.goBack()
      await page.waitForSelector('textarea')
    }
    expect(network.seen.length).toBeGreaterThan(3)
    expect(network.seen.filter((url) => !READERS.test(url) && !OF_THE_BROWSER.test(url))).toEqual([])
  })

  it('can be nothing else: the readers’ worker reaches its own site and no other, the checking worker none', async () => {
    const page = await open()
    await checkFiles(page, sample('calendar/payment-failed.ics'))
    const policies = await Promise.all(
      ['worker', 'reading'].map(async (name) => {
        const worker = (await workersOf(page)).find(({ url }) => url.startsWith(`${served.url}assets/${name}-`))
        return (await fetch(worker?.url ?? '')).headers.get('content-security-policy')
      }),
    )
    expect(policies).toEqual([
      "default-src 'none'; script-src 'self'",
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
    ])
  })
})
