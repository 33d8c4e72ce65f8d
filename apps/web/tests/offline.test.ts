import { describe, expect, it } from 'vitest'
import { answered, headline, site } from './page.ts'

const { open, close } = site()

describe('without the network', () => {
  it('the open page goes on checking', async () => {
    const page = await open({ serviceWorkers: 'block' })
    await page.waitForLoadState('networkidle')
    await page.context().setOffline(true)
    await page.locator('.samples button').first().click()
    await answered(page)
    expect(await headline(page)).toBe('偽物です')
    await page.getByLabel('もとの見た目').check()
    await page.frameLocator('iframe').locator('[data-destination]').waitFor()
  })

  it('the page opens again after one visit, and checks', async () => {
    const page = await open()
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await close()
    await page.reload()
    await page.waitForSelector('textarea')
    await page.locator('.samples button').first().click()
    await answered(page)
    expect(await headline(page)).toBe('偽物です')
  })
})
