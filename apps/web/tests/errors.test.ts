import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { answered, checkFiles, fileOf, headline, site } from './page.ts'

const { open } = site()
const folder = mkdtempSync(join(tmpdir(), 'honmono-web-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TEXT = 'Amazonプライムの支払いに失敗しました'

describe('what cannot be checked is said, with a way to go on', () => {
  it('an empty field', async () => {
    const page = await open()
    await page.click('button[type=submit]')
    expect(await page.getByRole('alert').innerText()).toContain('まだ何も入っていません')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
  })

  it('an empty file, a damaged picture', async () => {
    const page = await open()
    await checkFiles(page, fileOf('empty.eml', ''))
    expect(await page.locator('.verdict.failed').innerText()).toContain('中身がありません')
    await page.getByRole('button', { name: '別のメッセージを調べる' }).first().click()
    await checkFiles(page, fileOf('screen.png', Buffer.from('89504e470d0a1a0a0000000d', 'hex')))
    expect(await page.locator('.verdict.failed').innerText()).toMatch(/画像から文字を読み取れませんでした.*貼り付けてください/)
  })

  it('a file over the limit, without reading it', async () => {
    const page = await open()
    const path = join(folder, 'large.eml')
    writeFileSync(path, '')
    truncateSync(path, 65 * 1024 * 1024)
    await page.setInputFiles('input[type=file]', path)
    await answered(page)
    expect(await page.locator('.verdict.failed').innerText()).toMatch(/大きすぎて.*64 MB/)
  })

  it('a file that went away, and comes back', async () => {
    const page = await open()
    const path = join(folder, 'gone.eml')
    writeFileSync(path, TEXT)
    await page.setInputFiles('input[type=file]', path)
    await page.waitForSelector('.answer')
    rmSync(path)
    await page.getByRole('button', { name: 'English' }).click()
    await page.locator('.verdict.failed').waitFor()
    expect(await page.locator('.verdict.failed').innerText()).toContain('This file could not be read')
  })
})

describe('a broken worker', () => {
  it('is said, loses nothing, and the next try works', async () => {
    const page = await open()
    await page.fill('textarea', TEXT)
    const [worker] = page.workers()
    // It breaks on the next question, as it would on a fault of ours.
    await worker?.evaluate(() => {
      self.onmessage = () => {
        throw new Error('broken on purpose')
      }
    })
    await page.click('button[type=submit]')
    await page.locator('.verdict.failed').waitFor()
    expect(await page.locator('.verdict.failed').innerText()).toContain('途中で止まってしまいました')
    expect(await page.locator('.verdict.failed').innerText()).toContain('入力した内容は残っています')
    await page.getByRole('button', { name: 'もう一度調べる' }).click()
    await page.waitForSelector('.verdict.unconfirmed')
    await page.goBack()
    expect(await page.inputValue('textarea')).toBe(TEXT)
  })

  it('whose code never arrived is told from one that broke, and is asked for again', async () => {
    const page = await open({ serviceWorkers: 'block' })
    await page.route('**/assets/worker-*.js', (route) => route.abort())
    await page.reload()
    await page.waitForSelector('textarea')
    await page.fill('textarea', TEXT)
    await page.click('button[type=submit]')
    await page.locator('.verdict.failed').waitFor()
    expect(await page.locator('.verdict.failed').innerText()).toContain('まだ読み込めていません')
    await page.unroute('**/assets/worker-*.js')
    await page.getByRole('button', { name: 'もう一度調べる' }).click()
    await page.waitForSelector('.verdict.unconfirmed')
  })
})

describe('an answer that cannot be drawn', () => {
  it('leaves the page and what was typed, and can be tried again', async () => {
    const page = await open()
    await page.fill('textarea', TEXT)
    await page.evaluate(() => {
      const { trimEnd } = String.prototype
      String.prototype.trimEnd = () => {
        String.prototype.trimEnd = trimEnd
        throw new Error('broken on purpose')
      }
    })
    await page.click('button[type=submit]')
    await page.getByText('画面を表示できませんでした').waitFor()
    await page.getByRole('button', { name: 'もう一度調べる' }).click()
    await page.waitForSelector('.verdict.unconfirmed')
    await page.goBack()
    expect(await page.inputValue('textarea')).toBe(TEXT)
  })
})

describe('haste', () => {
  it('gets the answer to the newest question, however quickly it comes', async () => {
    const page = await open()
    await checkFiles(page, fileOf('empty.eml', ''))
    await page.getByRole('button', { name: '別のメッセージを調べる' }).click()
    await page.locator('.samples button').nth(1).click()
    await page.waitForSelector('.verdict.genuine')
    await page.waitForTimeout(300)
    expect(await page.locator('.verdict.genuine').count()).toBe(1)
  })

  it('does not mix two checks, or a check and a change of language', async () => {
    const page = await open()
    await page.evaluate(() => {
      const [fake, , plain] = document.querySelectorAll<HTMLButtonElement>('.samples button')
      fake?.click()
      plain?.click()
      document.querySelector<HTMLButtonElement>('.tools button')?.click()
    })
    await page.getByRole('heading', { name: 'Cannot be confirmed' }).waitFor()
    await page.waitForTimeout(300)
    expect(await page.locator('.verdict').count()).toBe(1)
  })
})

describe('what is typed', () => {
  it('is not replaced by nothing when the paste button finds nothing, and the person is told how else to paste', async () => {
    const page = await open()
    await page.fill('textarea', TEXT)
    await page.getByRole('button', { name: '貼り付ける' }).click()
    await page.getByText('長押し').waitFor()
    expect(await page.inputValue('textarea')).toBe(TEXT)
  })

  it('is not lost to a picture that comes with a pasted text', async () => {
    const page = await open()
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.setData('text/plain', 'お支払いに失敗しました')
      data.items.add(new File([new Uint8Array([137, 80])], 'image.png', { type: 'image/png' }))
      const field = document.querySelector('textarea')
      field?.focus()
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
      if (field?.dispatchEvent(event)) document.execCommand('insertText', false, data.getData('text/plain'))
    })
    expect(await page.inputValue('textarea')).toBe('お支払いに失敗しました')
  })
})

describe('a file that goes away before it is looked at', () => {
  it('is said to be gone at once, and the page goes on', async () => {
    const page = await open()
    const path = join(folder, 'look.eml')
    writeFileSync(path, 'From: a@a.example\nTo: b@b.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>x</p>\n')
    await page.setInputFiles('input[type=file]', path)
    await page.waitForSelector('.answer')
    rmSync(path)
    await page.getByLabel('もとの見た目').check()
    await page.getByText('見た目を表示できませんでした').waitFor({ timeout: 5_000 })
  })
})

describe('a very long message', () => {
  it('is shown in steps, and a reason far down can still be seen', async () => {
    const page = await open()
    await checkFiles(
      page,
      fileOf('long.txt', `${'長い文章です。\n'.repeat(3_000)}Amazonのお支払いに失敗しました。こちら https://amazon-pay.example/\n`),
    )
    expect(await headline(page)).toMatch(/偽物|あやしい/)
    const shown = await page.locator('.body').innerText()
    expect(shown.length).toBeLessThan(10_000)
    expect(await page.locator('#mark-1').count()).toBe(0)
    await page.locator('.reasons li').first().getByRole('button').click()
    await page.waitForFunction(() => document.activeElement?.id === 'mark-1')
  })
})
