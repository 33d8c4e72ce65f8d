import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import https from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { allowLoopback } from '@honmono/testkit/no-network'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createAgeLookup, createCertificateSource, createFetchJson, type FetchJson, PUBLIC_WEB } from './index.ts'

allowLoopback()

type Play = (request: IncomingMessage, response: ServerResponse) => void
const pem = (name: string) => readFileSync(new URL(`../samples/tls/${name}.pem`, import.meta.url), 'utf8')
const plays = new Map<string, Play>()
const asked: IncomingMessage[] = []
const open = new Set<Socket>()
const server = https.createServer({ key: pem('server-key'), cert: pem('server') }, (request, response) => {
  asked.push(request)
  const play = plays.get(request.url ?? '')
  if (play !== undefined) return play(request, response)
  response.writeHead(404)
  response.end()
})
let port = 0
beforeAll(async () => {
  server.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  for (const socket of open) socket.destroy()
  server.close()
})
beforeEach(() => {
  plays.clear()
  asked.length = 0
})

const NAMES: Readonly<Record<string, readonly string[]>> = {
  'secure.example': ['127.0.0.1'],
  'other.example': ['127.0.0.1'],
  'inner.example': ['10.0.0.1'],
  'mixed.example': ['8.8.8.8', '192.168.0.1'],
}
const ask = createFetchJson({
  rules: {
    name: PUBLIC_WEB.name,
    port: (each) => (each === port ? null : PUBLIC_WEB.port(each)),
    address: (address, each) => (address === '127.0.0.1' && each === port ? null : PUBLIC_WEB.address(address, each)),
  },
  dns: async (host) => NAMES[host] ?? [],
  certificates: pem('authority'),
})
/** Wide enough for a busy machine; what hangs is left sooner. */
const fetchJson: FetchJson = (href, limits, signal) => ask(href, { ...limits, hopMs: 5_000, bodyMs: 700 }, signal)
const at = (path: string, host = 'secure.example') => `https://${host}:${port}${path}`
const says =
  (body: string | Uint8Array, headers: Record<string, string> = { 'Content-Type': 'application/rdap+json' }, status = 200): Play =>
  (_, response) => {
    response.writeHead(status, headers)
    response.end(body)
  }
const json = (value: unknown) => says(JSON.stringify(value))
const redirect = (location: string): Play => says('', { Location: location }, 302)

describe('a JSON document', () => {
  it('is asked for without a word of who asks', async () => {
    plays.set('/x', json({ a: ['本'] }))
    expect(await fetchJson(at('/x'))).toEqual({ ok: true, value: { a: ['本'] }, host: 'secure.example' })
    expect(asked[0]?.headers).toEqual({
      host: `secure.example:${port}`,
      'user-agent': 'Mozilla/5.0 (compatible; link-check)',
      accept: 'application/rdap+json,application/json;q=0.9',
      'accept-encoding': 'identity',
      connection: 'close',
    })
  })
  it('is found behind a redirect', async () => {
    plays.set('/x', redirect('/y'))
    plays.set('/y', json(1))
    expect(await fetchJson(at('/x'))).toMatchObject({ ok: true, value: 1 })
  })
  it.each([
    ['http', 'refused', 'http://secure.example/y'],
    ['an address of the inner network', 'refused', 'https://10.0.0.1/'],
    ['this machine, another port', 'refused', 'https://127.0.0.1:22/'],
    ['a name of the inner network', 'refused', 'https://printer/'],
    ['a name that stands for an inner address', 'refused', 'https://inner.example/'],
    ['a name that stands for one among others', 'refused', 'https://mixed.example/'],
    ['a program', 'refused', 'javascript:alert(1)'],
    ['a user', 'bad-address', 'https://user:secret@secure.example/y'],
    ['what is no address', 'bad-address', 'https://['],
    ['an endless address', 'bad-address', `/${'x'.repeat(3_000)}`],
    ['itself', 'too-many-hops', '/x'],
  ])('is not followed to %s', async (_, end, location) => {
    plays.set('/x', redirect(location))
    expect(await fetchJson(at('/x'))).toMatchObject({ ok: false, end })
    expect(asked.every(({ url }) => url === '/x')).toBe(true)
  })
  it('is not followed to http, although the same server would be asked', async () => {
    plays.set('/x', redirect(`http://secure.example:${port}/y`))
    expect(await fetchJson(at('/x'))).toMatchObject({ ok: false, end: 'refused' })
  })
  it('is asked for over https alone, from whom its certificate names', async () => {
    expect(await fetchJson('http://secure.example/')).toMatchObject({ ok: false, end: 'refused' })
    expect(await fetchJson('file:///etc/passwd')).toMatchObject({ ok: false, end: 'refused' })
    expect(await fetchJson('')).toMatchObject({ ok: false, end: 'bad-address' })
    expect(await fetchJson(at('/', 'other.example'))).toMatchObject({ ok: false, end: 'tls' })
    expect(asked).toEqual([])
  })
  it.each([
    ['a page', says('<!doctype html><title>x</title>', { 'Content-Type': 'text/html' })],
    ['nothing', says('')],
    ['half a document', says('{"a":')],
    ['other letters', says(Uint8Array.from([0x22, 0xff, 0xfe, 0x22]))],
    ['a packed one', says(gzipSync('{}'), { 'Content-Encoding': 'gzip' })],
    ['one that is said to be packed', says('{}', { 'Content-Encoding': 'br' })],
  ])('is not made of %s', async (_, play) => {
    plays.set('/x', play)
    expect(await fetchJson(at('/x'))).toMatchObject({ ok: false, end: 'unreadable', status: 200 })
  })
  it('may be nested without end', async () => {
    plays.set('/x', says(`${'['.repeat(200_000)}${']'.repeat(200_000)}`))
    plays.set('/y', says('['.repeat(400_000)))
    expect((await fetchJson(at('/x'))).ok).toBeTypeOf('boolean')
    expect(await fetchJson(at('/y'))).toMatchObject({ ok: false, end: 'unreadable' })
  })
  it('is read to its limit and no further', async () => {
    const sent = { bytes: 0 }
    plays.set('/x', (_, response) => {
      response.writeHead(200)
      const chunk = ' '.repeat(65_536)
      const more = () => {
        while (!response.destroyed && response.write(chunk)) sent.bytes += chunk.length
      }
      response.on('drain', more)
      more()
    })
    plays.set('/y', says(' '.repeat(1_000)))
    expect(await fetchJson(at('/x'), { bodyBytes: 100_000 })).toMatchObject({ ok: false, end: 'too-large' })
    expect(await fetchJson(at('/y'), { bodyBytes: 1_000 })).toMatchObject({ ok: false })
    expect(sent.bytes).toBeLessThan(16 * 1024 * 1024)
  })
  it('that drips or breaks off is none', async () => {
    plays.set('/x', (_, response) => {
      response.writeHead(200)
      const timer = setInterval(() => response.write(' '), 50)
      response.on('close', () => clearInterval(timer))
    })
    plays.set('/y', (_, response) => {
      response.writeHead(200, { 'Content-Length': '100' })
      response.write('{}', () => response.destroy())
    })
    for (const path of ['/x', '/y']) expect(await fetchJson(at(path)), path).toMatchObject({ ok: false, end: 'no-answer' })
  })
  it('is not waited for by whoever has gone', async () => {
    plays.set('/x', () => {})
    const gone = new AbortController()
    const waited = fetchJson(at('/x'), {}, gone.signal)
    setTimeout(() => gone.abort(), 100)
    expect(await waited).toMatchObject({ ok: false, end: 'stopped' })
    expect(await fetchJson(at('/x'), {}, gone.signal)).toMatchObject({ ok: false, end: 'stopped' })
  })
  it('that is refused comes with when to ask again', async () => {
    plays.set('/x', says('{}', { 'Retry-After': '120' }, 429))
    expect(await fetchJson(at('/x'))).toEqual({ ok: false, host: 'secure.example', end: 'status', status: 429, retryAfter: '120' })
  })
})

it('serves the age of a domain, from the list of registries to the certificates', async () => {
  const now = () => Date.UTC(2026, 10, 28, 12)
  plays.set('/rdap/dns.json', json({ version: '1.0', services: [[['test'], [at('/registry')]]] }))
  plays.set('/registry/domain/young.test', redirect('/registrar/domain/young.test'))
  const events = [{ eventAction: 'registration', eventDate: '2026-11-20T09:00:00Z' }]
  plays.set('/registrar/domain/young.test', json({ objectClassName: 'domain', ldhName: 'YOUNG.TEST', events }))
  plays.set('/certificates?q=young.test', json([{ name_value: '*.young.test\nyoung.test', not_before: '2026-11-21T00:00:00' }]))
  const certificates = createCertificateSource(at('/certificates?q={host}'), fetchJson)
  if (certificates === null) throw new Error('no source')
  const lookup = createAgeLookup({ fetchJson, now, bootstrap: at('/rdap/dns.json'), certificates })
  const certificate = { since: '2026-11-21', days: 7, source: 'secure.example' }
  expect(await lookup.agesOf(['young.test', 'gone.test'])).toEqual([
    { site: 'young.test', registered: '2026-11-20', days: 8, source: 'secure.example', certificate },
  ])
})
