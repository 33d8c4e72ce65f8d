import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { check, checkFiles, fileOf, golden, headline, site } from './page.ts'

const { open } = site()

const FAKE = `差出人: Amazon.co.jp <info@amazon-center.example>
件名: お支払い方法をご確認ください

Amazonプライムの会費のお支払いに失敗しました。24時間以内に更新しないと、アカウントを停止します。
https://amazon-center.example/signin
`

describe('a pasted fake', () => {
  it('is called fake, with the one it poses as, the reasons, and where its link leads', async () => {
    const page = await open()
    await check(page, FAKE)
    expect(await headline(page)).toBe('偽物です')
    expect(await page.locator('.verdict .summary').innerText()).toContain('Amazonからの連絡ではありません')
    expect(await page.locator('.target .site').allInnerTexts()).toEqual(['amazon-center.example'])
    expect(await page.locator('.target .whose').innerText()).toBe('Amazonのものではありません')
    expect(await page.locator('.reasons li').count()).toBeGreaterThan(1)
    expect(await page.locator('.not-checked').innerText()).toContain('だれが送ったのか')
    expect(await page.title()).toBe('偽物です – Honmono')
  })

  it('gives one way out, to an official address that is shown in full', async () => {
    const page = await open()
    await check(page, FAKE)
    const official = page.locator('main a[href^=http]')
    expect(await official.count()).toBe(1)
    expect(new URL((await official.getAttribute('href')) ?? '').hostname).toMatch(/(^|\.)amazon\.co\.jp$/)
    expect(await official.getAttribute('rel')).toContain('noreferrer')
    expect(await page.locator('.next .address').innerText()).toBe(await official.getAttribute('href'))
    expect(await page.locator('.given').innerText()).toContain('入力')
  })

  it('has its evidence marked in its own words, and each reason leads to its mark', async () => {
    const page = await open()
    await check(page, FAKE)
    expect(await page.locator('.message mark').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('amazon-center.example')]),
    )
    expect(await page.locator('.message .destination').innerText()).toMatch(/→ amazon-center\.example.*Amazonのものではありません/s)
    await page.locator('.reasons li').first().getByRole('button').click()
    await page.waitForFunction(() => document.activeElement?.id === 'mark-1')
    expect(await page.locator('#mark-1').evaluate((mark) => mark.getBoundingClientRect().top < innerHeight)).toBe(true)
  })

  it('shows nothing of the message as something to press', async () => {
    const page = await open()
    await check(page, FAKE)
    expect(await page.locator('.message a, .message form, .message img').count()).toBe(0)
  })

  it('is checked with the links behind its words when it is pasted from web mail', async () => {
    const page = await open()
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.setData('text/plain', 'Amazonプライムのお支払いに失敗しました。お支払い方法を更新する')
      data.setData(
        'text/html',
        '<p>Amazonプライムのお支払いに失敗しました。<a href="https://kaiin.example/a">お支払い方法を更新する</a></p>',
      )
      const field = document.querySelector('textarea')
      field?.focus()
      field?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
      document.execCommand('insertText', false, data.getData('text/plain'))
    })
    expect(await page.locator('.ask-form').innerText()).toContain('1か所')
    await page.click('button[type=submit]')
    await page.waitForSelector('.answer')
    expect(await page.locator('.target .site').allInnerTexts()).toEqual(['kaiin.example'])
  })
})

describe('the samples', () => {
  it.each([
    [0, '偽物です'],
    [1, '本物と確認しました'],
    [2, '確認できません\n安全という意味ではありません'],
  ])('number %i is answered %j', async (number, expected) => {
    const page = await open()
    await page.locator('.samples button').nth(number).click()
    await page.waitForSelector('.answer')
    expect(await headline(page)).toBe(expected)
  })
})

describe('an answer that could not be confirmed', () => {
  it('never looks like safe: no green, an open edge, and the words beside it', async () => {
    const page = await open()
    await check(page, 'Amazonプライムの支払いに失敗しました')
    expect(await headline(page)).toContain('安全という意味ではありません')
    const look = (selector: string) =>
      page.locator(selector).evaluate((element) => {
        const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(element)
        return { borderTopStyle, borderTopColor, backgroundColor }
      })
    const unconfirmed = await look('.verdict')
    expect(unconfirmed.borderTopStyle).toBe('dashed')
    await page.goBack()
    await page.locator('.samples button').nth(1).click()
    await page.waitForSelector('.verdict.genuine')
    const genuine = await look('.verdict')
    expect(unconfirmed.backgroundColor).not.toBe(genuine.backgroundColor)
    expect(unconfirmed.borderTopColor).not.toBe(genuine.borderTopColor)
  })
})

describe('the message as it looked', () => {
  it('is shown on request, with its layout, its words for pictures and where its links lead', async () => {
    const page = await open()
    await page.locator('.samples button').first().click()
    await page.waitForSelector('.answer')
    expect(await page.locator('iframe').count()).toBe(0)
    await page.getByLabel('もとの見た目').check()
    const frame = page.frameLocator('iframe')
    await frame.locator('[data-destination]').waitFor()
    expect(await frame.locator('body').innerText()).toContain('お支払い方法を更新する')
    expect(await frame.locator('[data-destination]').allInnerTexts()).toEqual(['→ kaiin-koshin.example（公式ではありません）'])
    expect(await frame.locator('[data-words]').allInnerTexts()).toEqual(['Amazon.co.jp'])
    expect(
      await frame
        .locator('td[align], td')
        .first()
        .evaluate((cell) => getComputedStyle(cell).padding),
    ).toBe('24px')
    expect(await frame.locator('a[href], img[src], form[action]').count()).toBe(0)
  })

  it('is said to be its text where it has no HTML', async () => {
    const page = await open()
    await page.locator('.samples button').nth(2).click()
    await page.waitForSelector('.answer')
    await page.getByLabel('もとの見た目').check()
    await page.getByText('文字だけのメールです').waitFor()
    expect(await page.locator('iframe').isVisible()).toBe(false)
  })
})

describe('a mark in the message', () => {
  it('leads to its reason, also to one that was folded away', async () => {
    const page = await open()
    await page.locator('.samples button').first().click()
    await page.waitForSelector('.answer')
    expect(await page.locator('.reasons li').count()).toBe(3)
    await page.getByRole('button', { name: '理由 6 を見る' }).click()
    await page.waitForFunction(() => document.activeElement?.matches('.reasons li:nth-child(6)'))
  })

  it('has the number of its reason', async () => {
    const page = await open()
    await checkFiles(page, golden('tricks/picture-only.eml'))
    for (const reason of await page.locator('.reasons li').all()) {
      const number = await reason.locator('.number').innerText()
      await reason.getByRole('button').click()
      await page.waitForFunction((id) => document.activeElement?.id === id, `mark-${number}`)
      expect(await page.locator(`#mark-${number}`).innerText()).toBe(number)
    }
    expect(await page.locator('.message .body').innerText()).toContain('［画像］')
  })
})

describe('the full results', () => {
  it('state nothing as found that was not', async () => {
    const page = await open()
    await page.locator('.samples button').nth(1).click()
    await page.waitForSelector('.answer')
    const rows = await page.locator('ul.absent li').allTextContents()
    expect(rows.length).toBeGreaterThan(30)
    expect(rows.filter((row) => !row.startsWith('なし'))).toEqual([])
  })
})

describe('the language', () => {
  it('changes every word and no verdict, and what was typed stays', async () => {
    const page = await open()
    await check(page, FAKE)
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'This is fake' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    const said = await page.locator('.answer').innerText()
    const ownWords = await page.locator('.message').innerText()
    expect(said.replace(ownWords, '').replace(/“[^”]*”/g, '')).not.toMatch(/[ぁ-ん]/)
    await page.goBack()
    expect(await page.inputValue('textarea')).toBe(FAKE)
  })

  it('also changes what a sample is called', async () => {
    const page = await open()
    await page.locator('.samples button').first().click()
    await page.waitForSelector('.answer')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByText('Sample: A fake mail').waitFor()
  })

  it('is English for a browser that asks for no Japanese, and what was chosen is remembered', async () => {
    const page = await open({ locale: 'en-US' })
    expect(await headline(page)).toBe('Is that message real?')
    await page.getByRole('button', { name: '日本語' }).click()
    await page.reload()
    await page.waitForSelector('textarea')
    expect(await headline(page)).toBe('届いたメッセージ、本物ですか？')
  })
})

describe('several messages', () => {
  it('are listed, each with its verdict, and lead to their answers and back', async () => {
    const page = await open()
    await checkFiles(
      page,
      golden('fake-amazon/prime-payment-failed.eml'),
      golden('genuine/amazon-order-proved.eml'),
      fileOf('empty.eml', ''),
    )
    expect(await headline(page)).toBe('3通を調べました')
    expect(await page.locator('.row-verdict').allInnerTexts()).toEqual(['偽物です', '本物と確認しました', '読めませんでした'])
    await page.locator('.row').nth(1).click()
    expect(await headline(page)).toBe('本物と確認しました')
    await page.getByRole('button', { name: '一覧に戻る' }).click()
    await page.getByRole('heading', { name: '3通を調べました' }).waitFor()
  })

  it('are left one step at a time by the browser’s Back button: message, list with its row, question', async () => {
    const page = await open()
    await checkFiles(page, golden('fake-amazon/prime-payment-failed.eml'), golden('genuine/amazon-order-proved.eml'))
    await page.locator('.row').nth(1).click()
    expect(await headline(page)).toBe('本物と確認しました')
    await page.goBack()
    await page.waitForFunction(() => document.activeElement?.matches('li:nth-child(2) > .row'))
    await page.goForward()
    await page.waitForSelector('.verdict.genuine')
    await page.getByRole('button', { name: '別のメッセージを調べる' }).click()
    await page.waitForSelector('textarea')
  })

  it('of one mailbox are listed too, up to a limit that is said', async () => {
    const page = await open()
    const mail = (number: number) =>
      `From a@a.example Mon Nov 16 08:12:41 2026\nFrom: a@a.example\nTo: b@b.example\nSubject: ${number}\n\nhello\n\n`
    await checkFiles(page, fileOf('inbox.mbox', Array.from({ length: 201 }, (_, number) => mail(number)).join('')))
    expect(await page.locator('.row').count()).toBe(200)
    expect(await page.locator('.card.warn').innerText()).toContain('初めの200通')
  })
})

describe('the browser’s own buttons', () => {
  it('lead back to the question with what was typed, and forward to the answer', async () => {
    const page = await open()
    await check(page, FAKE)
    await page.goBack()
    expect(await page.inputValue('textarea')).toBe(FAKE)
    await page.goForward()
    await page.waitForSelector('.verdict.phishing')
  })
})

describe('a file dropped on the page', () => {
  it('is checked, not opened', async () => {
    const page = await open()
    const { buffer } = golden('fake-amazon/prime-payment-failed.eml')
    await page.evaluate((text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'mail.eml'))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
    }, buffer.toString('utf8'))
    await page.waitForSelector('.verdict.phishing')
    expect(await page.locator('.file-name').innerText()).toBe('mail.eml')
  })
})

describe('the proof of the sender', () => {
  const rows = (page: Page) => page.locator('.proof li').allInnerTexts()

  it('is told by whom it is, with a word beside its mark', async () => {
    const page = await open()
    await checkFiles(page, golden('genuine/amazon-order-forwarded.eml'))
    expect(await headline(page)).toBe('本物と確認しました')
    expect((await rows(page))[0]).toMatch(/^証明あり 署名した会社: amazon\.co\.jp → Amazonの公式です/)
    expect((await rows(page))[1]).toMatch(/^参考 .*転送されたためと考えられます/)
    await page.locator('.proof button').click()
    expect((await rows(page)).at(-1)).toContain('お使いのメールサーバー')
  })

  it('of a domain that anybody can get is called worthless', async () => {
    const page = await open({ locale: 'en-US' })
    await checkFiles(page, golden('fake-brands/jcb-suspicious-use.eml'))
    expect((await rows(page))[0]).toMatch(/^Not proved\. Signed by jcbnotice\.example: anyone can get a domain/)
  })

  it('is not spoken of where nothing was checked', async () => {
    const page = await open()
    await check(page, FAKE)
    expect(await page.locator('.proof').count()).toBe(0)
  })
})
