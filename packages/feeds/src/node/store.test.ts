import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createFileFetcher, PUBLIC_WEB } from '@honmono/lookups'
import { allowLoopback } from '@honmono/testkit/no-network'
import { createChecker } from 'honmono'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createFeedLookup } from '../ask.ts'
import { createFeedStore, type FeedMeta, feedsFolder, idFor, type Outcome, openFeeds } from './index.ts'

allowLoopback()

const { hostKind } = createChecker()
const pem = (name: string) => readFileSync(new URL(`../../../lookups/samples/tls/${name}.pem`, import.meta.url), 'utf8')

/** What the server does next; each request is kept. */
let play: (request: IncomingMessage, response: ServerResponse) => void = () => {}
const asked: IncomingMessage[] = []
let port = 0
const server = https.createServer({ key: pem('server-key'), cert: pem('server') }, (request, response) => {
  asked.push(request)
  play(request, response)
})
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve())
  })
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

let folder = ''
let clock = Date.parse('2026-11-28T03:00:00Z')
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'honmono-feeds-')), 'feeds')
  clock = Date.parse('2026-11-28T03:00:00Z')
  asked.length = 0
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

const fetchFile = (address: string, known?: Parameters<ReturnType<typeof createFileFetcher>>[1]) =>
  createFileFetcher({
    rules: {
      name: PUBLIC_WEB.name,
      port: (each) => (each === port ? null : PUBLIC_WEB.port(each)),
      address: (address, each) => (address === '127.0.0.1' && each === port ? null : PUBLIC_WEB.address(address, each)),
    },
    dns: async () => ['127.0.0.1'],
    certificates: pem('authority'),
    limits: { bytes: 100_000, totalMs: 20_000, redirects: 3 },
    now: () => clock,
  })(address, known)
const store = () => createFeedStore({ folder, kindOf: hostKind, fetchFile, now: () => clock, patienceMs: 300 })
const at = (path: string) => `https://secure.example:${port}${path}`
const lookup = async () => {
  const { open, unread } = await openFeeds(folder, clock)
  return createFeedLookup(
    open.map(({ feed }) => feed),
    hostKind,
    unread,
  )
}
const listed = async (address: string) => (await (await lookup()).listed([address])).map(({ feed, by }) => `${feed} ${by}`)
const metaOf = (outcome: Outcome): FeedMeta => {
  if (!('meta' in outcome)) throw new Error(JSON.stringify(outcome))
  return outcome.meta
}
const file = (text: string | Uint8Array, name = 'list.txt') => {
  const path = join(folder, '..', name)
  writeFileSync(path, text)
  return path
}
const serve = (text: string, headers: Readonly<Record<string, string>> = {}, status = 200) => {
  play = (_, response) => response.writeHead(status, headers).end(text)
}

describe('a list from a file', () => {
  it('is kept with its source, and asked', async () => {
    const path = file('https://evil.example/login\nbad.example\ngithub.io\n???\n')
    utimesSync(path, new Date('2026-11-27T01:00:00Z'), new Date('2026-11-27T01:00:00Z'))
    const options = { title: 'JPCERT/CC', licence: 'noted', terms: 'read', maxAgeDays: 2 }
    const meta = metaOf(await store().add(path, options))
    expect(meta).toMatchObject({
      id: 'jpcert-cc',
      title: 'JPCERT/CC',
      source: { file: path },
      form: 'lines',
      licence: 'noted',
      terms: 'read',
      maxAgeDays: 2,
      asOf: '2026-11-27',
      counts: { keys: 2, hosts: 1, broken: 1, dropped: { 'shared-host': 1 } },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(await listed('https://evil.example/login?id=1')).toEqual(['JPCERT/CC address'])
    expect(await listed('https://www.bad.example/')).toEqual(['JPCERT/CC host'])
    expect(await listed('https://good.example/')).toEqual([])
  })
  it('can be read by nobody else', async () => {
    await store().add(file('bad.example\n'), { title: 'a' })
    const modes = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(folder, name)))
    expect(modes.length).toBeGreaterThan(3)
    for (const mode of [statSync(folder), ...modes]) expect(mode.mode & 0o777).toBe(mode.isDirectory() ? 0o700 : 0o600)
  })
  it('may be gzipped', async () => {
    expect(metaOf(await store().add(file(gzipSync('bad.example\n'), 'list.gz'))).counts.keys).toBe(1)
  })
  it('is read anew by an update', async () => {
    const path = file('bad.example\n')
    await store().add(path, { title: 'a' })
    clock += 1_000
    file('worse.example\n')
    expect(await store().update('a')).toMatchObject({ is: 'updated' })
    expect(await listed('https://bad.example/')).toEqual([])
    expect(await listed('https://worse.example/')).toEqual(['a host'])
  })
  it('grows old by the date of its file', async () => {
    const path = file('bad.example\n')
    utimesSync(path, new Date('2026-11-20T00:00:00Z'), new Date('2026-11-20T00:00:00Z'))
    await store().add(path, { title: 'a' })
    expect(store().list()).toMatchObject([{ id: 'a', stale: true }])
    const old = await lookup()
    expect(await old.listed(['https://bad.example/'])).toMatchObject([{ by: 'host', asOf: '2026-11-20', stale: true }])
    expect(old.gaps()).toEqual([{ id: 'stale-feed', detail: 'a 2026-11-20' }])
  })
  it('is refused with a word when it is missing, no list, or there already', async () => {
    expect(await store().add(join(folder, 'nothing.txt'))).toMatchObject({ is: 'not-readable', why: 'ENOENT' })
    expect(await store().add(file('<!doctype html>'))).toMatchObject({ is: 'not-a-list', why: 'page' })
    expect(await store().add(file('github.io\n'))).toMatchObject({ is: 'not-a-list', why: 'no-entries' })
    expect(store().list()).toEqual([])
    await store().add(file('bad.example\n'), { title: 'a' })
    expect(await store().add(file('bad.example\n'), { title: 'A!' })).toEqual({ is: 'there-already', id: 'a' })
  })
})

describe('a list from an address', () => {
  it('is fetched, and next time only if it changed', async () => {
    serve('bad.example\n', { ETag: '"v1"', 'Last-Modified': 'Fri, 27 Nov 2026 09:00:00 GMT' })
    expect(metaOf(await store().add(at('/list'), { title: 'a' }))).toMatchObject({ asOf: '2026-11-27', etag: '"v1"' })
    play = (request, response) => response.writeHead(request.headers['if-none-match'] === '"v1"' ? 304 : 500).end()
    clock += 5 * 86_400_000
    expect(store().list()[0]?.stale).toBe(true)
    expect(await store().update('a')).toMatchObject({ is: 'unchanged' })
    expect(asked[1]?.headers['if-modified-since']).toBe('Fri, 27 Nov 2026 09:00:00 GMT')
    expect(store().list()[0]?.stale).toBe(false)
    expect(await listed('https://bad.example/')).toEqual(['a host'])
  })
  it('tells the server nothing but what asks', async () => {
    serve('bad.example\n')
    await store().add(at('/list'), { title: 'a' })
    expect(Object.keys(asked[0]?.headers ?? {}).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent'])
    expect(asked[0]?.headers['user-agent']).toBe('honmono-feeds')
  })
  it('is followed where the server sends on, by https only and not for ever', async () => {
    play = (request, response) =>
      request.url === '/list' ? response.writeHead(302, { Location: '/new' }).end() : response.end('bad.example\n')
    expect(await store().add(at('/list'), { title: 'a' })).toMatchObject({ is: 'added' })
    play = (_, response) => response.writeHead(302, { Location: 'http://secure.example/list' }).end()
    expect(await store().add(at('/x'), { title: 'b' })).toMatchObject({ is: 'not-fetched', why: 'not-https' })
    play = (_, response) => response.writeHead(302, { Location: '/x' }).end()
    expect(await store().add(at('/x'), { title: 'b' })).toMatchObject({ is: 'not-fetched', why: 'too-many-redirects' })
    play = (_, response) => response.writeHead(302, { Location: 'https://10.0.0.1/x' }).end()
    expect(await store().add(at('/x'), { title: 'b' })).toMatchObject({ is: 'not-fetched', why: 'private-address' })
  })
  it('is not asked for without https, at inner addresses, or at other ports', async () => {
    for (const [address, why] of [
      ['http://secure.example/list', 'not-https'],
      ['ftp://secure.example/list', 'not-https'],
      ['https://192.168.0.1/list', 'private-address'],
      ['https://[::1]/list', 'private-address'],
      ['https://router.local/list', 'name'],
      ['https://secure.example:8443/list', 'port'],
    ] as const)
      expect(await store().add(address)).toMatchObject({ is: 'not-fetched', why })
    expect(asked).toEqual([])
  })
  it('stays as it was when what comes is no list, too large, or cut short', async () => {
    serve('bad.example\n')
    await store().add(at('/list'), { title: 'a' })
    serve('<html>log in</html>')
    expect(await store().update('a')).toMatchObject({ is: 'not-a-list', why: 'page' })
    clock += 86_400_000
    serve('x'.repeat(200_000))
    expect(await store().update('a')).toMatchObject({ is: 'not-fetched', why: 'too-large' })
    play = (_, response) => {
      response.writeHead(200, { 'Content-Length': '5000' }).write('good.example\n')
      setTimeout(() => response.destroy(), 50)
    }
    expect(await store().update('a')).toMatchObject({ is: 'not-fetched' })
    expect(await listed('https://bad.example/')).toEqual(['a host'])
  })
  it('is left alone for as long as the server wishes, and twice as long after each failure', async () => {
    serve('bad.example\n')
    await store().add(at('/list'), { title: 'a' })
    serve('', { 'Retry-After': '7200' }, 429)
    expect(await store().update('a')).toMatchObject({ is: 'not-fetched', why: 'http-429', nextTry: '2026-11-28T05:00:00.000Z' })
    const count = asked.length
    clock += 3_600_000
    expect(await store().update('a')).toMatchObject({ is: 'waiting', until: '2026-11-28T05:00:00.000Z' })
    expect(asked.length).toBe(count)
    clock = Date.parse('2026-11-28T05:00:00Z')
    serve('', {}, 503)
    expect(await store().update('a')).toMatchObject({ is: 'not-fetched', why: 'http-503', nextTry: '2026-11-28T05:30:00.000Z' })
    clock = Date.parse('2026-11-28T05:30:00Z')
    serve('', { 'Retry-After': 'Sat, 28 Nov 2026 09:00:00 GMT' }, 503)
    expect(await store().update('a')).toMatchObject({ nextTry: '2026-11-28T09:00:00.000Z' })
    clock = Date.parse('2026-11-28T09:00:00Z')
    serve('worse.example\n')
    expect(metaOf(await store().update('a'))).toMatchObject({ failures: 0, nextTry: null })
  })
  it('that is gone is said to be so, and kept', async () => {
    serve('bad.example\n')
    await store().add(at('/list'), { title: 'a' })
    serve('', {}, 404)
    expect(await store().update('a')).toMatchObject({ is: 'not-fetched', why: 'http-404', nextTry: null })
    expect(await listed('https://bad.example/')).toEqual(['a host'])
  })
})

describe('on disk', () => {
  const home = async () => {
    const { version } = metaOf(await store().add(file('bad.example\nhttps://evil.example/x\n'), { title: 'a' }))
    return join(folder, 'a', version)
  }
  it('a damaged or missing filter is made anew', async () => {
    const path = join(await home(), 'filter')
    const whole = readFileSync(path)
    for (const damage of [() => writeFileSync(path, 'rubbish'), () => rmSync(path), () => writeFileSync(path, whole.subarray(0, -1))]) {
      damage()
      expect(await listed('https://bad.example/')).toEqual(['a host'])
      expect(readFileSync(path)).toEqual(whole)
    }
  })
  it('a damaged exact list is said to be unread', async () => {
    writeFileSync(join(await home(), 'exact/000'), 'honmono-feed 1 0000000000000000\nx.example')
    const broken = await lookup()
    expect(await broken.listed(['https://bad.example/'])).toEqual([])
    expect(broken.gaps()).toEqual([{ id: 'feed-unread', detail: 'a' }])
  })
  it('a damaged record is said to be unread, and can be removed', async () => {
    await home()
    for (const text of [
      '',
      '{}',
      '{"schema":2}',
      readFileSync(join(folder, 'a/meta.json'), 'utf8').replace(/"version": "[^"]*"/, '"version": "../../x"'),
    ]) {
      writeFileSync(join(folder, 'a/meta.json'), text)
      expect((await lookup()).gaps()).toEqual([{ id: 'feed-unread', detail: 'a' }])
      expect(store().list()).toEqual([{ id: 'a', meta: null, stale: false }])
    }
    expect(await store().remove('a')).toEqual({ is: 'removed', id: 'a' })
    expect(existsSync(join(folder, 'a'))).toBe(false)
  })
  it('a crash while a new version is written leaves the old one, and what it left is taken away', async () => {
    const path = file('bad.example\n')
    await store().add(path, { title: 'a' })
    const meta = readFileSync(join(folder, 'a/meta.json'), 'utf8')
    mkdirSync(join(folder, 'a/0badc0de-half/exact'), { recursive: true })
    writeFileSync(join(folder, 'a/0badc0de-half/filter'), 'half')
    writeFileSync(join(folder, 'a/meta.json.new'), meta.slice(0, 40))
    expect(await listed('https://bad.example/')).toEqual(['a host'])
    clock += 1_000
    await store().update('a')
    expect(existsSync(join(folder, 'a/0badc0de-half'))).toBe(false)
  })
  it('who opened it before an update reads on in the version that he opened', async () => {
    const path = file('bad.example\n')
    await store().add(path, { title: 'a' })
    const before = await lookup()
    clock += 1_000
    file('worse.example\n')
    await store().update('a')
    expect(await before.listed(['https://bad.example/'])).toHaveLength(1)
    expect(before.gaps()).toEqual([])
  })
  it('two updates at once do not collide', async () => {
    const path = file('bad.example\n')
    await store().add(path, { title: 'a' })
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => store().update('a')))
    expect(outcomes.map(({ is }) => is)).toEqual(['updated', 'updated', 'updated', 'updated'])
    expect(await listed('https://bad.example/')).toEqual(['a host'])
  })
  it('a lock of a process that lives is respected; one of a process that ended is not', async () => {
    await store().add(file('bad.example\n'), { title: 'a' })
    const lock = join(folder, '.a.lock')
    writeFileSync(lock, `${process.ppid}`)
    expect(await store().update('a')).toEqual({ is: 'busy', id: 'a' })
    expect(existsSync(lock)).toBe(true)
    writeFileSync(lock, '4194305')
    expect(await store().update('a')).toMatchObject({ is: 'updated' })
    expect(existsSync(lock)).toBe(false)
  })
  it('is told apart by a name that is safe as a folder', () => {
    expect(idFor('JPCERT/CC')).toBe('jpcert-cc')
    expect(idFor('../../etc')).toBe('etc')
    expect(idFor('偽サイト')).toMatch(/^feed-[0-9a-f]{8}$/)
    expect(idFor('ＡＢＣ')).toBe('abc')
  })
  it('is where the person wants it, or where data of programs goes', () => {
    expect(feedsFolder({ HONMONO_FEEDS: '/x/y' })).toBe('/x/y')
    expect(feedsFolder({ XDG_DATA_HOME: '/data' })).toBe('/data/honmono/feeds')
    expect(feedsFolder({ XDG_DATA_HOME: 'relative' })).toMatch(/\.local\/share\/honmono\/feeds$/)
  })
  it('an unknown id is no list', async () => {
    for (const id of ['nothing', '..', '../x', '']) {
      expect(await store().update(id)).toEqual({ is: 'no-such-feed', id })
      expect(await store().remove(id)).toEqual({ is: 'no-such-feed', id })
    }
  })
})
