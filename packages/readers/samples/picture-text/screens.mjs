// Phone and desktop screens with a message on them, as HTML that Chromium renders. Looks of our own after what such apps have in common.

const ANDROID = "Roboto, 'Noto Sans CJK JP', sans-serif"
const IPHONE = "Inter, 'Liberation Sans', 'Noto Sans CJK JP', sans-serif"
const DESKTOP = "'Noto Sans CJK JP', sans-serif"

const LIGHT = { page: '#ffffff', bar: '#f6f6f6', ink: '#111111', soft: '#75757a', bubble: '#e9e9eb', line: '#dcdce0', link: '#0a66d0' }
const DARK = { page: '#000000', bar: '#1c1c1e', ink: '#f2f2f7', soft: '#98989f', bubble: '#26252a', line: '#3a3a3c', link: '#5aa9ff' }

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const paragraphs = (lines) =>
  lines
    .filter((line) => line !== '')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('')
const statusBar = (time) => `<div class="status"><b>${time}</b><span>5G ▂▄▆ <i>87%</i></span></div>`
const first = (text) => [...text][0]

const STYLE = (c, font, root) => `
  * { box-sizing: border-box; margin: 0; -webkit-font-smoothing: antialiased }
  html { font: ${root}px/1.5 ${font}; color: ${c.ink}; background: ${c.page}; overflow-wrap: anywhere }
  p { margin: 0 0 .6em } a { color: ${c.link} }
  .status { display: flex; justify-content: space-between; padding: .6em 1.6em .3em; font-size: .85em } .status i { font-style: normal }
  .bar { background: ${c.bar}; border-bottom: 1px solid ${c.line}; padding: .6em 1em; display: flex; align-items: center; gap: .7em }
  .face { width: 2.4em; height: 2.4em; border-radius: 50%; background: #8e8e93; color: #fff; display: grid; place-items: center; flex: none }
  .soft { color: ${c.soft}; font-size: .8em }
  .bubble { background: ${c.bubble}; border-radius: 1.1em; padding: .6em .9em; width: fit-content; max-width: 82% } .bubble p:last-child { margin: 0 }
`

/** Each gives the inside of a page for a message and a palette. */
const SCREENS = {
  sms: (
    m,
    c,
  ) => `${statusBar('9:41')}<div class="bar" style="flex-direction:column;gap:.2em"><div class="face">${escaped(first(m.sender))}</div>
    <div class="soft" style="color:${c.ink}">${escaped(/\d{4}/.test(m.from) ? m.from : m.sender)} ›</div></div>
    <div style="padding:1em"><p class="soft" style="text-align:center">SMS<br>今日 8:17</p>
    <div class="bubble">${paragraphs([...m.before])}<p><a>${escaped(m.url)}</a></p>${paragraphs(m.after)}</div></div>`,

  mail: (
    m,
    c,
  ) => `${statusBar('18:05')}<div class="bar"><span style="color:${c.link};font-size:1.3em">‹</span><span class="soft">受信トレイ</span></div>
    <div style="padding:1em"><h1 style="font-size:1.25em;line-height:1.35;margin-bottom:.7em">${escaped(m.subject)}</h1>
    <div style="display:flex;gap:.7em;align-items:center;margin-bottom:1em"><div class="face" style="background:#3f72af">${escaped(first(m.sender))}</div>
    <div><b>${escaped(m.sender)}</b><div class="soft">${escaped(m.from)}</div></div></div>
    ${paragraphs(m.before)}
    <p style="background:#f0a500;color:#fff;text-align:center;font-weight:bold;border-radius:.4em;padding:.6em">手続きを確認する</p>
    <p><a style="text-decoration:underline">${escaped(m.url)}</a></p>${paragraphs(m.after)}</div>`,

  chat: (m, c, dark) => `<div style="background:${dark ? '#1b2431' : '#8cabd8'};min-height:100vh">${statusBar('7:32')}
    <div style="padding:.5em 1em;font-weight:bold;color:${c.ink}">‹ ${escaped(m.sender)}</div>
    <div style="display:flex;gap:.6em;padding:1em .7em"><div class="face" style="background:#06c755">${escaped(first(m.sender))}</div>
    <div style="display:flex;flex-direction:column;gap:.6em;align-items:flex-start">
    ${[...m.before, m.url, ...m.after]
      .filter((line) => line !== '')
      .map(
        (line) =>
          `<div class="bubble" style="max-width:95%;background:${dark ? '#343b47' : '#fff'};color:${dark ? '#fff' : '#111'}">${escaped(line)}</div>`,
      )
      .join('')}
    <span class="soft" style="color:${dark ? '#b8c2d0' : '#40546f'}">午前7:31</span></div></div></div>`,

  push: (
    m,
    c,
    dark,
  ) => `<div style="background:linear-gradient(160deg,#274060,#7b3f61 60%,#c26a4a);min-height:100vh;color:#fff">${statusBar('21:48')}
    <div style="text-align:center;padding:1.5em 0 2em"><div>11月28日 土曜日</div><div style="font-size:4em;line-height:1.1">21:48</div></div>
    ${[m, { ...m, sender: 'カレンダー', subject: '明日の予定', before: ['10:00 歯医者'], url: '', after: [] }]
      .map(
        (n) => `<div style="margin:.6em;border-radius:1.1em;padding:.8em 1em;background:${dark ? '#202124' : '#f3f3f6'};color:${c.ink}">
      <div style="display:flex;justify-content:space-between"><b>${escaped(n.sender)}</b><span class="soft">3分前</span></div>
      <b>${escaped(n.subject)}</b>${paragraphs([...n.before, n.url, ...n.after])}</div>`,
      )
      .join('')}</div>`,

  webmail: (
    m,
    c,
    dark,
  ) => `<div style="display:flex;height:100vh"><div style="width:200px;background:${dark ? '#111' : '#eef2f8'};padding:14px;line-height:2">
    <b style="color:${c.link}">作成</b><br>受信トレイ 12<br>スター付き<br>送信済み<br>下書き 3<br>迷惑メール 48<br>ゴミ箱</div>
    <div style="flex:1;padding:20px 28px;background:${dark ? '#1f1f22' : '#fff'}"><h1 style="font-size:1.45em;margin-bottom:14px">${escaped(m.subject)}</h1>
    <div style="display:flex;justify-content:space-between;margin-bottom:18px"><div><b>${escaped(m.sender)}</b> <span class="soft">&lt;${escaped(m.from)}&gt;</span><br>
    <span class="soft">To 自分</span></div><span class="soft">2026年11月27日(金) 20:14</span></div>
    <div style="max-width:660px">${paragraphs(m.before)}<p><a style="text-decoration:underline">${escaped(m.url)}</a></p>${paragraphs(m.after)}
    <p class="soft">------------------------------<br>このメールは送信専用です。</p></div></div></div>`,
}

/** What differs between two pictures of one message. `jpeg` is a quality; `rescale` a factor that the finished picture is scaled by and back. */
const look = (screen, width, height, scale, more = {}) => ({
  screen,
  width,
  height,
  scale,
  root: 15,
  dark: false,
  jpeg: 0,
  rescale: 0,
  font: ANDROID,
  ...more,
})

/** The looks, in the order in which messages are dealt to them. */
export const LOOKS = [
  look('sms', 390, 844, 3, { font: IPHONE, root: 16 }),
  look('mail', 390, 844, 2, { font: IPHONE, dark: true }),
  look('chat', 390, 844, 2),
  look('push', 390, 844, 3, { font: IPHONE }),
  look('webmail', 1280, 720, 1, { font: DESKTOP, root: 14 }),
  look('sms', 320, 568, 1, { root: 15 }),
  look('mail', 320, 640, 1, { root: 14, dark: true }),
  look('sms', 390, 844, 2, { dark: true, jpeg: 45, font: IPHONE, root: 16 }),
  look('mail', 390, 844, 2, { jpeg: 35 }),
  look('chat', 320, 640, 1, { font: IPHONE }),
  look('webmail', 1280, 720, 1, { dark: true, font: DESKTOP, root: 14 }),
  look('push', 390, 844, 2, { dark: true, jpeg: 60 }),
  look('mail', 390, 844, 3, { root: 22 }),
  look('sms', 390, 844, 2, { root: 24, dark: true }),
  look('chat', 390, 844, 3, { dark: true, font: IPHONE, rescale: 0.45 }),
  look('mail', 390, 844, 2, { rescale: 0.6, font: IPHONE }),
  look('sms', 390, 844, 2, { rescale: 0.55 }),
  look('webmail', 1280, 720, 1, { jpeg: 50, font: IPHONE, root: 15 }),
  look('sms', 320, 568, 1, { dark: true, jpeg: 60 }),
  look('push', 320, 640, 1, { root: 14 }),
]

/** What a person calls such a picture; a picture counts in each of its kinds. */
export const kindsOf = ({ screen, width, scale, dark, jpeg, rescale, root }) => [
  screen,
  dark ? 'dark' : 'light',
  width * scale <= 320 ? 'small (320 px)' : width > 1000 ? 'desktop' : `phone at ${scale}x`,
  jpeg > 0 ? `JPEG ${jpeg < 50 ? 'below 50' : '50 to 60'}` : rescale > 0 ? 'rescaled' : 'PNG',
  ...(root > 20 ? ['large type'] : []),
]

const html = (message, { screen, dark, font, root }) =>
  `<!doctype html><html lang="ja"><meta charset="utf-8"><style>${STYLE(dark ? DARK : LIGHT, font, root)}</style><body>${SCREENS[screen](message, dark ? DARK : LIGHT, dark)}`

/** A picture of the message in this look, as bytes of a PNG or JPEG. */
export async function render(browser, message, look) {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height },
    deviceScaleFactor: look.scale,
    locale: 'ja-JP',
  })
  const page = await context.newPage()
  try {
    await page.setContent(html(message, look))
    const png = await page.screenshot({ type: 'png', fullPage: true })
    if (look.jpeg === 0 && look.rescale === 0) return png
    return Buffer.from(await page.evaluate(degrade, { png: png.toString('base64'), jpeg: look.jpeg, rescale: look.rescale }), 'base64')
  } finally {
    await context.close()
  }
}

/** Runs in the page: what messengers do to a picture on its way. */
async function degrade({ png, jpeg, rescale }) {
  const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
  const draw = (source, width, height) => {
    const canvas = new OffscreenCanvas(width, height)
    const pen = canvas.getContext('2d')
    pen.imageSmoothingQuality = 'high'
    pen.drawImage(source, 0, 0, width, height)
    return canvas
  }
  const { width, height } = picture
  const canvas =
    rescale > 0
      ? draw(draw(picture, Math.round(width * rescale), Math.round(height * rescale)), width, height)
      : draw(picture, width, height)
  const blob = await canvas.convertToBlob(jpeg > 0 ? { type: 'image/jpeg', quality: jpeg / 100 } : { type: 'image/png' })
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

/** Deals every message to two looks, so that each look sees several messages: 48 pictures of 24 messages. */
export const deal = (messages, times = 2) =>
  messages.flatMap((message, number) =>
    Array.from({ length: times }, (_, round) => {
      const look = LOOKS[(number * times + round) % LOOKS.length]
      return {
        message,
        look,
        name: `${message.brand} ${look.screen} ${look.width}@${look.scale}${look.dark ? ' dark' : ''}${look.jpeg > 0 ? ` q${look.jpeg}` : ''}${look.rescale > 0 ? ` x${look.rescale}` : ''}`,
      }
    }),
  )
