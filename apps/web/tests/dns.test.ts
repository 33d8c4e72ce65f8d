import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { signed, testZone } from '../../../tools/verifier-agreement.mjs'
import { checkFiles, fileOf, headline, site } from './page.ts'
import { type Watched, watched } from './watched.ts'

/** Our own service stands in for a public one, whose certificate it has not. */
const served = site('--ignore-certificate-errors')
const TLS = new URL('../../../packages/lookups/samples/tls/', import.meta.url)
const SIGNER = 'amazon.co.jp'
const KEY_NAME = `rsa2048._domainkey.${SIGNER}`

const MAIL = Buffer.from(
  [
    'Received: from mail.example (mail.example [192.0.2.1]) by mx.reader.example; Sat, 28 Nov 2026 09:00:00 +0900',
    `From: "Amazon.co.jp" <auto-confirm@${SIGNER}>`,
    'To: reader@reader.example',
    'Subject: Your order',
    'Date: Sat, 28 Nov 2026 09:00:00 +0900',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Thank you for your order. See it here: https://www.amazon.co.jp/gp/css/order-history',
    '',
  ].join('\r\n'),
)
const SIGNED = signed(MAIL, { key: 'rsa2048', domain: SIGNER })

/** The service of the tests: what it was asked, and over which way. */
let service: Server
let network: Watched
const asked: string[] = []
const headers: Record<string, unknown>[] = []
/** Silent services are one of the ways in which it goes wrong. */
let isSilent = false

/** An answer of one record, or that there is no such name. */
function answerTo(question: Buffer, record: string | undefined): Buffer {
  const head = Buffer.from(question)
  head.writeUInt16BE(record === undefined ? 0x8183 : 0x8180, 2)
  if (record === undefined) return head
  head.writeUInt16BE(1, 6)
  const strings = record.match(/.{1,255}/gs)?.map((text) => Buffer.from(String.fromCharCode(text.length) + text, 'latin1')) ?? []
  const data = Buffer.concat(strings)
  return Buffer.concat([head, Buffer.from([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60, data.length >> 8, data.length & 255]), data])
}
function nameIn(question: Buffer): string {
  const labels: string[] = []
  for (let at = 12; question[at]; at += 1 + (question[at] ?? 0))
    labels.push(question.toString('latin1', at + 1, at + 1 + (question[at] ?? 0)))
  return labels.join('.')
}

beforeAll(async () => {
  const [key] = await testZone('rsa2048._domainkey.signed.example', 'TXT')
  const zone: Readonly<Record<string, string | undefined>> = { [KEY_NAME]: key, [`_dmarc.${SIGNER}`]: 'v=DMARC1; p=reject' }
  service = createServer({ key: readFileSync(new URL('server-key.pem', TLS)), cert: readFileSync(new URL('server.pem', TLS)) })
  service.on('request', (request, response) => {
    const url = new URL(request.url ?? '', 'https://dns.google')
    const question = Buffer.from(url.searchParams.get('dns') ?? '', 'base64url')
    asked.push(`${request.method} ${url.pathname} ${nameIn(question)}`)
    headers.push(request.headers)
    if (isSilent) return request.socket.destroy()
    response.writeHead(200, { 'Content-Type': 'application/dns-message', 'Access-Control-Allow-Origin': '*' })
    response.end(answerTo(question, zone[nameIn(question)]))
  })
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve))
  network = await watched(undefined, { 'dns.google:443': (service.address() as AddressInfo).port })
})
afterAll(() => {
  network.close()
  service.close()
  service.closeAllConnections()
})
afterEach(() => {
  asked.length = 0
  headers.length = 0
  network.seen.length = 0
  isSilent = false
})

const open = () => served.open({ proxy: network.proxy })
/** Without what Chromium itself asks of its maker. */
const outside = () => network.seen.filter((url) => url.startsWith('https:') && !/\.googleapis\.com:443$/.test(url))
async function choose(page: Page, service: string): Promise<void> {
  await page.locator('[popovertarget]').click()
  await page.getByLabel(service).check()
  await page.keyboard.press('Escape')
}

interface Policies {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): string }
}
/** Runs in the page: what a hole in its code could do. A policy is made once. */
function askAsker({ script, question }: { script: string; question: unknown }): Promise<unknown> {
  const own = window as unknown as { trustedTypes: Policies; made?: ReturnType<Policies['createPolicy']> }
  own.made ??= own.trustedTypes.createPolicy('dompurify', { createScriptURL: (address) => address })
  const worker = new Worker(own.made.createScriptURL(script), { type: 'module' })
  return new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data)
    worker.postMessage(question)
  })
}

describe('verifying the sender by DNS', () => {
  it('is off: nobody is asked, and nothing is proved', async () => {
    const page = await open()
    await page.locator('[popovertarget]').click()
    expect(await page.getByLabel('確かめない').isChecked()).toBe(true)
    await page.keyboard.press('Escape')
    await checkFiles(page, fileOf('signed.eml', SIGNED))
    expect(await headline(page)).not.toMatch(/本物と確認しました/)
    expect(outside()).toEqual([])
  })

  it('says before it is turned on what is sent, and who learns of it', async () => {
    const page = await open()
    await page.locator('[popovertarget]').click()
    const words = await page.locator('#display').innerText()
    for (const word of ['s1._domainkey.example.co.jp', '本文や宛先は送りません', 'IPアドレス', '差出人に伝わる'])
      expect(words).toContain(word)
    expect(await page.locator('.promise').innerText()).toContain('どこにも送りません')
    await page.getByLabel('Google Public DNS').check()
    expect(await page.locator('.promise').innerText()).toContain('Google Public DNS')
    expect(await page.locator('.promise').innerText()).not.toContain('どこにも送りません')
  })

  it('asks the chosen service for the names of keys and of policies, and proves the sender', async () => {
    const page = await open()
    await choose(page, 'Google Public DNS')
    await checkFiles(page, fileOf('signed.eml', SIGNED))
    expect(await headline(page)).toMatch(/本物と確認しました/)
    expect([...asked].sort()).toEqual(
      [KEY_NAME, `_dmarc.${SIGNER}`, '_dmarc.co.jp', '_dmarc.jp'].map((name) => `GET /dns-query ${name}`).sort(),
    )
    for (const sent of headers) {
      expect(sent).not.toHaveProperty('cookie')
      expect(sent).not.toHaveProperty('referer')
    }
    expect(new Set(outside())).toEqual(new Set(['https://dns.google:443']))
  })

  it('does not take a mail for proved that was changed, nor one that nobody answers for', async () => {
    const page = await open()
    await choose(page, 'Google Public DNS')
    await checkFiles(page, fileOf('changed.eml', SIGNED.toString().replace('Thank you', 'Thank You')))
    expect(await headline(page)).not.toMatch(/本物と確認しました/)
    isSilent = true
    await page.reload()
    await page.waitForSelector('textarea')
    await checkFiles(page, fileOf('signed.eml', SIGNED))
    expect(await headline(page)).not.toMatch(/本物と確認しました/)
    expect(asked.length).toBeGreaterThan(4)
  })

  it('answers without it where its code does not arrive, and asks for that again', async () => {
    const page = await served.open({ proxy: network.proxy, serviceWorkers: 'block' })
    let refused = 0
    await page.context().route('**/readers/dns-*.js', (route) => {
      refused++
      return route.abort()
    })
    await choose(page, 'Google Public DNS')
    await checkFiles(page, fileOf('signed.eml', SIGNED))
    expect(refused).toBe(1)
    expect(await page.locator('.verdict').getAttribute('class')).toContain('unconfirmed')
    await page.context().unroute('**/readers/dns-*.js')
    await page.locator('.tools button', { hasText: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: /real|genuine/i }).waitFor()
    expect(asked.length).toBeGreaterThan(0)
  })

  it('is remembered on this device, and turned off again', async () => {
    const page = await open()
    await choose(page, 'Google Public DNS')
    await page.reload()
    await page.waitForSelector('textarea')
    expect(await page.locator('.promise').innerText()).toContain('Google Public DNS')
    await choose(page, '確かめない')
    await checkFiles(page, fileOf('signed.eml', SIGNED))
    expect(outside()).toEqual([])
  })

  it('reaches no other server, and asks for nothing that is no name of a key or policy', async () => {
    const page = await open()
    const script = `${served.url}${readdirSync(new URL('../site/', import.meta.url), { recursive: true, encoding: 'utf8' }).find((path) => /^assets\/asking-/.test(path))}`
    expect(script).toMatch(/\/assets\/asking-/)
    const response = await fetch(script)
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; connect-src https://dns.google/dns-query https://cloudflare-dns.com/dns-query",
    )
    const ask = (question: unknown) => page.evaluate(askAsker, { script, question })
    for (const name of ['secret.example', 'a secret._domainkey.b.example', '_domainkey.b.example/x', 'x'])
      expect(await ask({ id: 1, service: 'google', name })).toEqual({ id: 1, records: [], code: 'ENOTFOUND' })
    expect(await ask({ id: 1, service: 'https://evil.example/', name: KEY_NAME })).toEqual({ id: 1, records: [], code: 'ENOTFOUND' })
    expect(outside()).toEqual([])
  })
})
