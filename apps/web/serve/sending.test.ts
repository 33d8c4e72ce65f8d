import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from './app.ts'
import { headersFor } from './headers.ts'
import { sendingApp } from './sending.ts'
import type { AskedReport, ReportReply, SiteReports } from './serve.ts'

const ORIGIN = 'http://127.0.0.1:4649'
const ASKED = { typed: false, name: 'fake.eml', lang: 'ja' }
const SEND = { desk: 'council', to: 'info@antiphishing.jp', again: false }
const asks: AskedReport[] = []
let reply: ReportReply = { result: 'shown', from: 'me@mail.example', reports: [] }
const reports: SiteReports = {
  from: 'me@mail.example',
  async report(asked) {
    asks.push(asked)
    return reply
  },
}
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'honmono-sending-'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>page</title>')
  writeFileSync(join(folder, 'sending.json'), 'null\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => {
  asks.length = 0
  reply = { result: 'shown', from: 'me@mail.example', reports: [] }
})

function form(asked: unknown = ASKED, original: Uint8Array<ArrayBuffer> = new TextEncoder().encode('From: a@b.example\r\n\r\nx')) {
  const body = new FormData()
  body.append('asked', typeof asked === 'string' ? asked : JSON.stringify(asked))
  body.append('original', new Blob([original]))
  return body
}
const OWN = { host: '127.0.0.1:4649', origin: ORIGIN, 'sec-fetch-site': 'same-origin' }
const app = (offered: SiteReports | undefined = reports) => createApp({ folder, host: '127.0.0.1', reports: offered })
const post = (body: BodyInit, headers: Readonly<Record<string, string>> = OWN, to = app()) =>
  to.request(`${ORIGIN}/sending`, { method: 'POST', headers, body })

describe('without a mail server', () => {
  const plain = () => createApp({ folder, host: '127.0.0.1' })
  it('nothing can be sent, and the page is told so', async () => {
    expect((await post(form(), OWN, plain())).status).toBe(405)
    expect(await (await plain().request(`${ORIGIN}/sending.json`, { headers: OWN })).json()).toBe(null)
  })
})

describe('with a mail server', () => {
  it('the page is told who sends', async () => {
    expect(await (await app().request(`${ORIGIN}/sending.json`, { headers: OWN })).json()).toEqual({ from: 'me@mail.example' })
  })
  it('a page of this site asks what would go, and has it sent', async () => {
    const shown = await post(form())
    expect([shown.status, await shown.json()]).toEqual([200, reply])
    reply = { result: 'sent', at: '2026-11-28T03:00:00Z', asFile: false, noted: true }
    expect(await (await post(form({ ...ASKED, mask: ['山田'], send: SEND }))).json()).toEqual(reply)
    const original = new TextEncoder().encode('From: a@b.example\r\n\r\nx')
    expect(asks).toEqual([
      { original, name: 'fake.eml', lang: 'ja' },
      { original, name: 'fake.eml', lang: 'ja', mask: ['山田'], send: SEND },
    ])
  })
  it('bytes arrive as they are, and pasted text as text', async () => {
    const original = new Uint8Array([0x82, 0xa8, 0, 0xff, 13, 10, 10])
    await post(form(ASKED, original))
    await post(form({ ...ASKED, typed: true }, new TextEncoder().encode('本文')))
    expect(asks.map((asked) => asked.original)).toEqual([original, '本文'])
  })
  it('what may not be sent, or did not go, is no success', async () => {
    reply = { result: 'refused', why: 'genuine' }
    expect((await post(form())).status).toBe(422)
    reply = { result: 'failed', why: 'connection', said: '' }
    expect((await post(form({ ...ASKED, send: SEND }))).status).toBe(502)
  })
  it('answers carry the headers of all others, and are kept nowhere', async () => {
    const { headers } = await post(form())
    expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(headers.get('Cache-Control')).toBe('no-cache')
  })
  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('%s does nothing', async (method) => {
    const response = await app().request(`${ORIGIN}/sending`, { method, headers: OWN })
    expect([404, 405]).toContain(response.status)
    expect(asks).toEqual([])
  })
})

describe('a page of another site', () => {
  it.each([
    ['by its origin', { ...OWN, origin: 'https://pay.example' }],
    ['by another port', { ...OWN, origin: 'http://127.0.0.1:8080' }],
    ['by a sandbox', { ...OWN, origin: 'null' }],
    ['by what the browser says of it', { ...OWN, 'sec-fetch-site': 'cross-site' }],
    ['by what the browser says of a neighbour', { ...OWN, 'sec-fetch-site': 'same-site' }],
    ['that hides its origin', { host: OWN.host }],
  ])('is refused, told %s', async (_, headers) => {
    const response = await post(form({ ...ASKED, send: SEND }), headers)
    expect(response.status).toBe(403)
    expect(asks).toEqual([])
  })
  it('that leads its own name here is refused', async () => {
    const headers = { ...OWN, host: 'pay.example', origin: 'http://pay.example' }
    expect((await post(form(), headers)).status).toBe(421)
    expect(asks).toEqual([])
  })
})

describe('a request that is no such form', () => {
  it.each([
    ['is JSON', JSON.stringify({ ...ASKED, original: '' }), { ...OWN, 'content-type': 'application/json' }, 415],
    ['is plain text', 'x', { ...OWN, 'content-type': 'text/plain' }, 415],
    ['is no multipart inside', 'x', { ...OWN, 'content-type': 'multipart/form-data; boundary=a' }, 400],
    ['has no JSON', form('{'), OWN, 400],
    ['has null', form('null'), OWN, 400],
    ['has another language', form({ ...ASKED, lang: 'fr' }), OWN, 400],
    ['hides numbers', form({ ...ASKED, mask: [1] }), OWN, 400],
    ['sends to nobody', form({ ...ASKED, send: {} }), OWN, 400],
    [
      'has the original as text',
      (() => {
        const body = new FormData()
        body.append('asked', JSON.stringify(ASKED))
        body.append('original', 'text')
        return body
      })(),
      OWN,
      400,
    ],
  ] as const)('%s', async (_, body, headers, status) => {
    expect((await post(body, headers)).status).toBe(status)
    expect(asks).toEqual([])
  })
  it('is too large, whether it says so or not', async () => {
    const large = new Uint8Array(26 * 1024 * 1024)
    expect((await post(form(ASKED, large))).status).toBe(413)
    const said = await post('x', { ...OWN, 'content-type': 'multipart/form-data; boundary=a', 'content-length': '99999999' })
    expect(said.status).toBe(413)
    expect(asks).toEqual([])
  })
})

describe('how often', () => {
  it('reports are sent is limited by the hour, and looking at them stays possible', async () => {
    let time = 0
    const limited = sendingApp(reports, () => time)
    const ask = (send?: typeof SEND) =>
      limited.request(`${ORIGIN}/`, { method: 'POST', headers: OWN, body: form({ ...ASKED, ...(send === undefined ? {} : { send }) }) })
    for (let sent = 0; sent < 30; sent++) expect((await ask(SEND)).status).toBe(200)
    const refused = await ask(SEND)
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '3600'])
    expect((await ask()).status).toBe(200)
    time = 3_600_001
    expect((await ask(SEND)).status).toBe(200)
  })
  it('two presses at once come one after the other', async () => {
    let running = 0
    let most = 0
    const slow = sendingApp({
      ...reports,
      async report() {
        most = Math.max(most, ++running)
        await new Promise((done) => setTimeout(done, 20))
        running--
        return reply
      },
    })
    const ask = () => slow.request(`${ORIGIN}/`, { method: 'POST', headers: OWN, body: form({ ...ASKED, send: SEND }) })
    await Promise.all([ask(), ask(), ask()])
    expect(most).toBe(1)
  })
})

describe('the worker that asks', () => {
  it('reaches this site alone', () => {
    const of = (path: string) => headersFor({ path, status: 200, mediaType: 'text/javascript' })['Content-Security-Policy']
    expect(of('/assets/sending-A1.js')).toBe("default-src 'none'; connect-src 'self'")
    expect(of('/assets/worker-A1.js')).toBe("default-src 'none'; script-src 'self'")
  })
})
