// Pictures of the page for the README, made anew from the built site: node tools/screenshots.mjs
// Each view at 360 and 1280 px, in both languages and themes, into docs/screenshots/.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { siteBuiltIfStale } from '../apps/cli/bin/build.mjs'

const screenshot = fileURLToPath(new URL('../packages/readers/samples/picture-text/chat-small.png', import.meta.url))
const folder = fileURLToPath(new URL('../docs/screenshots/', import.meta.url))
const VIEWS = [
  { name: 'ask', show: async () => {} },
  { name: 'fake', show: (page) => page.locator('.samples button').nth(0).click() },
  { name: 'unconfirmed', show: (page) => page.locator('.samples button').nth(2).click() },
  { name: 'screenshot', show: checkScreenshot },
]
/** The pages beside the check, on a phone: in Japanese and English, light and dark. */
const PAGES = [
  { name: 'recover', show: showSteps },
  { name: 'prevent', show: (page) => openPage(page, 'prevent', '.tick') },
  { name: 'practice', show: showPractice },
]
async function openPage(page, name, thing) {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/${name}`)
  await page.waitForSelector(thing)
}
async function showSteps(page) {
  await openPage(page, 'recover/new', '.choices')
  await page.locator('.choices input').nth(2).check()
  await page.locator('.pick input').first().check()
  await page.locator('.what .primary').click()
  await page.waitForSelector('.ticks')
  await page
    .locator('.part')
    .first()
    .evaluate((part) => scrollTo(0, part.offsetTop - 12))
}
async function showPractice(page) {
  await openPage(page, 'practice', 'main .primary')
  await page.locator('main .primary').first().click()
  await page.waitForSelector('.phone')
}

/** The picture stands below the answer: on a phone it is brought into view, elsewhere the window is made higher. */
async function checkScreenshot(page) {
  const { width } = page.viewportSize()
  if (width > 600) await page.setViewportSize({ width, height: 1240 })
  await page.setInputFiles('input[type=file]', screenshot)
  await page.waitForSelector('.picture img')
  if (width < 600) await page.locator('.message').evaluate((message) => message.scrollIntoView())
}

siteBuiltIfStale()
const { serveSite } = await import('@honmono/web/serve')
const { launchChromium } = await import('./chromium.mjs')
mkdirSync(folder, { recursive: true })
const server = await serveSite({ port: 0 })
const browser = await launchChromium()
for (const width of [360, 1280]) {
  for (const [lang, locale] of [
    ['ja', 'ja-JP'],
    ['en', 'en-US'],
  ]) {
    for (const colorScheme of ['light', 'dark']) {
      const context = await browser.newContext({ viewport: { width, height: width < 600 ? 780 : 860 }, locale, colorScheme })
      for (const { name, show } of width < 600 ? [...VIEWS, ...PAGES] : VIEWS) {
        const page = await context.newPage()
        await page.goto(server.url)
        await page.waitForSelector('textarea')
        await show(page)
        if (VIEWS.some((view) => view.name === name) && name !== 'ask') await page.waitForSelector('.answer')
        await page.screenshot({ path: `${folder}${name}-${width}-${lang}-${colorScheme}.png` })
        await page.close()
      }
      await context.close()
    }
  }
}
await browser.close()
await server.close()
console.log(`${VIEWS.length * 8 + PAGES.length * 4} pictures in docs/screenshots/`)
