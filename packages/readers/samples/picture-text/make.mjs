// Makes the pictures beside it: node packages/readers/samples/picture-text/make.mjs
// Needs Debian's chromium, fonts-noto-cjk, fonts-roboto-unhinted and fonts-inter.
import { writeFileSync } from 'node:fs'
import { launchChromium } from '../../../../tools/chromium.mjs'
import { LOOKS, render } from './screens.mjs'
import { TUNING } from './texts.mjs'

const of = (brand) => TUNING.find((message) => message.brand === brand)
const looks = (screen, about) =>
  LOOKS.find((look) => look.screen === screen && Object.entries(about).every(([key, value]) => look[key] === value))
const PICTURES = {
  'sms-small.png': [of('楽天市場'), looks('sms', { width: 320, dark: false })],
  'chat-small.png': [of('佐川急便'), looks('chat', { width: 320 })],
  'sms-dark-noisy.jpg': [of('ヤマト運輸'), looks('sms', { jpeg: 45 })],
  'web-mail-noisy.jpg': [of('えきねっと'), looks('webmail', { jpeg: 50 })],
}

const browser = await launchChromium()
for (const [name, [message, look]] of Object.entries(PICTURES))
  writeFileSync(new URL(name, import.meta.url), await render(browser, message, look))

// Nothing written: a logo's shapes on a soft background.
const page = await browser.newPage({ viewport: { width: 300, height: 200 } })
await page.setContent(`<body style="margin:0;background:linear-gradient(135deg,#fde,#adf)"><svg width="300" height="200">
  <circle cx="110" cy="100" r="60" fill="#e85"/><path d="M190 40L270 160L130 160Z" fill="#36a" opacity=".8"/></svg>`)
writeFileSync(new URL('logo.png', import.meta.url), await page.screenshot())
await browser.close()
