import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from './app.ts'
import { headersFor, metaPolicy } from './headers.ts'

const files: Readonly<Record<string, string>> = {
  'secret.txt': 'secret',
  'site-beside/index.html': 'secret',
  'site/index.html': '<!doctype html><title>page</title>',
  'site/sw.js': 'self.oninstall = null',
  'site/manifest.webmanifest': '{}',
  'site/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'site/icon.png': 'png',
  'site/assets/page-B3xQ.js': 'export {}',
  'site/assets/asking-a1B2.js': 'export {}',
  'site/assets/page-C7aZ.css': 'p { color: red }',
  'site/assets/large-D1fG.js': 'export const large = true',
  'site/assets/large-D1fG.js.br': 'brotli',
  'site/.built': 'secret',
  'site/.hidden/index.html': 'secret',
}
let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'honmono-site-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(dir, name, '..'), { recursive: true })
    writeFileSync(join(dir, name), text)
  }
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

function ask(path: string, { method = 'GET', ...headers }: { method?: string; [header: string]: string } = {}) {
  const app = createApp({ folder: join(dir, 'site'), host: '127.0.0.1' })
  return app.request(`http://127.0.0.1:4649${path}`, { method, headers: { host: '127.0.0.1:4649', ...headers } })
}
const policyOf = async (path: string) => (await ask(path)).headers.get('Content-Security-Policy')

const documentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types honmono dompurify',
]

describe('the files', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'site/index.html'],
    ['/index.html', 'text/html; charset=utf-8', 'site/index.html'],
    ['/sw.js', 'text/javascript; charset=utf-8', 'site/sw.js'],
    ['/manifest.webmanifest', 'application/manifest+json', 'site/manifest.webmanifest'],
    ['/icon.svg', 'image/svg+xml; charset=utf-8', 'site/icon.svg'],
    ['/icon.png', 'image/png', 'site/icon.png'],
    ['/assets/page-B3xQ.js', 'text/javascript; charset=utf-8', 'site/assets/page-B3xQ.js'],
    ['/assets/page-C7aZ.css', 'text/css; charset=utf-8', 'site/assets/page-C7aZ.css'],
  ])('%s are given out as %s', async (path, mediaType, file) => {
    const response = await ask(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe(mediaType)
    expect(await response.text()).toBe(files[file])
  })
  it('are found whatever the query says', async () => {
    expect(await (await ask('/?source=home-screen')).text()).toBe(files['site/index.html'])
  })
  it('go out compressed where the build left a compressed one beside', async () => {
    const response = await ask('/assets/large-D1fG.js', { 'Accept-Encoding': 'gzip, br' })
    expect(await response.text()).toBe('brotli')
    expect(response.headers.get('Content-Encoding')).toBe('br')
    expect(response.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8')
    expect(response.headers.get('Vary')).toBe('Accept-Encoding')
    expect(await (await ask('/assets/large-D1fG.js')).text()).toBe(files['site/assets/large-D1fG.js'])
  })
  it('that do not exist are a short word in Japanese and English', async () => {
    for (const path of ['/nothing', '/assets/', '/assets', '/assets/page-Old1.js']) {
      const response = await ask(path)
      expect(response.status, path).toBe(404)
      expect(response.headers.get('Content-Type')).toMatch(/^text\/plain/)
      expect(await response.text()).toBe('ページが見つかりません。 / There is no such page.\n')
    }
  })
  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/..%2Fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/%252e%252e/secret.txt',
    '/%252e%252e%252fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/..%c0%afsecret.txt',
    '/%c0%ae%c0%ae/secret.txt',
    '/..%2fsite-beside/index.html',
    '//secret.txt',
    '/%2fetc/passwd',
    '//etc/passwd',
    '/index.html%00',
    '/%00',
    '/..%2fsecret.txt%00.js',
    '/.built',
    '/%2ebuilt',
    '/.hidden/',
    '/%2Ehidden/index.html',
    '/%zz',
  ])('outside the folder, and hidden ones, stay out of reach: %s', async (path) => {
    const response = await ask(path)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain('secret')
  })
})

describe('the headers', () => {
  const paths = [
    '/',
    '/sw.js',
    '/manifest.webmanifest',
    '/icon.svg',
    '/assets/page-B3xQ.js',
    '/assets/page-C7aZ.css',
    '/nothing',
    '/.built',
  ]
  it.each(paths)('that every answer carries stand on %s', async (path) => {
    const { headers } = await ask(path)
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'x-dns-prefetch-control': 'off',
      'x-frame-options': 'DENY',
    })
    expect(headers.get('Permissions-Policy')).toMatch(/^(?:[a-z-]+=\(\), )+clipboard-read=\(self\), clipboard-write=\(self\)$/)
    for (const feature of ['camera', 'geolocation', 'microphone', 'payment', 'usb'])
      expect(headers.get('Permissions-Policy')).toContain(`${feature}=()`)
  })
  it('and words for whoever shares before the page can take it stand on a refusal', async () => {
    const refused = await ask('/share', { method: 'POST' })
    expect(refused.status).toBe(405)
    expect(await refused.text()).toMatch(/もう一度共有してください。\n.*share again\.\n$/)
    expect(refused.headers.get('Content-Type')).toMatch(/^text\/plain/)
  })
  it('stand on refusals too', async () => {
    for (const refused of [await ask('/', { method: 'POST' }), await ask('/', { host: 'pay.example' })]) {
      expect(refused.headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'")
      expect(refused.headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(refused.headers.get('Cache-Control')).toBe('no-cache')
    }
  })
  it('let a page load our own files and reach nothing', async () => {
    expect(await policyOf('/')).toBe(documentPolicy.join('; '))
    expect(await policyOf('/index.html')).toBe(documentPolicy.join('; '))
  })
  it('let a worker load our own scripts and reach nothing', async () => {
    expect(await policyOf('/assets/page-B3xQ.js')).toBe("default-src 'none'; script-src 'self'")
  })
  it('let the service worker fetch our own files, and nothing else', async () => {
    expect(await policyOf('/assets/asking-a1B2.js')).toBe(
      "default-src 'none'; connect-src https://dns.google/dns-query https://cloudflare-dns.com/dns-query",
    )
    expect(await policyOf('/sw.js')).toBe("default-src 'none'; connect-src 'self'")
  })
  it('let nothing else do anything', async () => {
    for (const path of ['/icon.svg', '/manifest.webmanifest', '/assets/page-C7aZ.css', '/nothing', '/missing.js'])
      expect(await policyOf(path), path).toBe("default-src 'none'; frame-ancestors 'none'")
  })
  it('let browsers keep what is named after its content, and ask again for all else', async () => {
    const caching = async (path: string) => (await ask(path)).headers.get('Cache-Control')
    for (const path of ['/assets/page-B3xQ.js', '/assets/page-C7aZ.css'])
      expect(await caching(path)).toBe('public, max-age=31536000, immutable')
    for (const path of ['/', '/index.html', '/sw.js', '/manifest.webmanifest', '/icon.svg', '/nothing', '/assets/page-Old1.js'])
      expect(await caching(path), path).toBe('no-cache')
  })
  it('give the page a policy for its meta tag that lacks only what browsers ignore there', () => {
    expect(metaPolicy).toBe(documentPolicy.filter((line) => !line.startsWith('frame-ancestors')).join('; '))
  })
})

describe('the methods', () => {
  it('are GET, and HEAD without a body', async () => {
    const head = await ask('/', { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    expect(head.headers.get('Content-Length')).toBe(String(files['site/index.html']?.length))
    expect(head.headers.get('Content-Security-Policy')).toBe(documentPolicy.join('; '))
  })
  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])('do not include %s', async (method) => {
    for (const path of ['/', '/nothing']) {
      const response = await ask(path, { method })
      expect(response.status).toBe(405)
      expect(response.headers.get('Allow')).toBe('GET, HEAD')
    }
  })
})

describe('the Host header', () => {
  it.each(['127.0.0.1:4649', '127.0.0.1', 'localhost:4649', 'LOCALHOST', '[::1]:4649'])('may be %s', async (host) => {
    expect((await ask('/', { host })).status).toBe(200)
  })
  it.each(['pay.example', 'pay.example:4649', 'localhost.pay.example', '127.0.0.1.pay.example', 'localhost:4649@pay.example', ''])(
    'may not be “%s”',
    async (host) => {
      const response = await ask('/', { host })
      expect(response.status).toBe(421)
      expect(await response.text()).not.toContain('page')
    },
  )
  it('may not be missing', async () => {
    expect((await createApp({ folder: join(dir, 'site'), host: '127.0.0.1' }).request('/')).status).toBe(421)
  })
  it('may be the host that the server is bound to', async () => {
    for (const [host, name] of [
      ['192.0.2.7', '192.0.2.7:80'],
      ['2001:db8::7', '[2001:db8::7]:80'],
    ] as const) {
      const app = createApp({ folder: join(dir, 'site'), host })
      expect((await app.request('/', { headers: { host: name } })).status).toBe(200)
    }
  })
})

describe('lists of fakes', () => {
  const feeds = {
    index: async () => [{ id: 'a' }],
    file: async (path: string) => (path === 'a/v/filter' ? new Uint8Array([1, 2, 3]) : null),
  }
  const app = () => createApp({ folder: join(dir, 'site'), host: '127.0.0.1', feeds })
  const get = (path: string) => app().request(`http://127.0.0.1:4649${path}`, { headers: { host: '127.0.0.1:4649' } })
  it('are given out where there are any', async () => {
    expect(await (await get('/feeds.json')).json()).toEqual([{ id: 'a' }])
    const file = await get('/feeds/a/v/filter')
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]))
    expect(file.headers.get('Content-Type')).toBe('application/octet-stream')
    expect(file.headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(file.headers.get('Cache-Control')).toBe('no-cache')
  })
  it.each(['/feeds/a/meta.json', '/feeds/', '/feeds/a/../secret.txt', '/feeds/a/v/%2e%2e/filter'])(
    'hold nothing else: %s',
    async (path) => {
      expect((await get(path)).status).toBe(404)
    },
  )
  it('are asked by a worker of their own that reaches this site alone; the worker that holds the message still reaches nothing', async () => {
    expect(headersFor({ path: '/assets/listing-A1.js', status: 200, mediaType: 'text/javascript' })['Content-Security-Policy']).toBe(
      "default-src 'none'; script-src 'self'; connect-src 'self'",
    )
    expect(headersFor({ path: '/assets/worker-A1.js', status: 200, mediaType: 'text/javascript' })['Content-Security-Policy']).toBe(
      "default-src 'none'; script-src 'self'",
    )
  })
})
