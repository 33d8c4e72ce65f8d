import { readFileSync } from 'node:fs'
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import https from 'node:https'
import net, { type AddressInfo, type Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { allowLoopback } from '@honmono/testkit/no-network'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createLinkResolver, type LinkResolverOptions, PUBLIC_WEB, type RefusalRules } from './index.ts'

allowLoopback()

type Play = (request: IncomingMessage, response: ServerResponse) => void
/** What the server of all tricks does at each path; the default is to say that it arrived. */
const plays = new Map<string, Play>()
const asked: IncomingMessage[] = []
const open = new Set<Socket>()
const names: Record<string, readonly string[]> = {}
let port = 0
let rawPort = 0
let tlsPort = 0
let expiredPort = 0
/** What the server without HTTP sends as soon as somebody connects, and then; null: it closes. */
let raw: (socket: Socket) => void = () => {}

const pem = (name: string) => readFileSync(new URL(`../samples/tls/${name}.pem`, import.meta.url), 'utf8')
const serve: Play = (request, response) => {
  asked.push(request)
  const play = plays.get(new URL(request.url ?? '', 'http://x').pathname)
  if (play === undefined) response.end('arrived')
  else play(request, response)
}
const servers = [
  http.createServer(serve),
  net.createServer((socket) => raw(socket.resume())),
  https.createServer({ key: pem('server-key'), cert: pem('server') }, serve),
  https.createServer({ key: pem('server-key'), cert: pem('expired') }, serve),
]

beforeAll(async () => {
  const ports = await Promise.all(
    servers.map((server) => {
      server.on('connection', (socket: Socket) => {
        open.add(socket)
        socket.on('error', () => {})
        socket.on('close', () => open.delete(socket))
      })
      return new Promise<number>((resolve) => {
        server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
      })
    }),
  )
  ;[port = 0, rawPort = 0, tlsPort = 0, expiredPort = 0] = ports
})
afterAll(() => {
  for (const socket of open) socket.destroy()
  for (const server of servers) server.close()
})
beforeEach(() => {
  plays.clear()
  asked.length = 0
  raw = () => {}
  for (const name of Object.keys(names)) delete names[name]
  for (const name of ['a.example', 'b.example', 'secure.example', 'other.example']) names[name] = ['127.0.0.1']
})

/** The public web, and our own servers. */
const rules: RefusalRules = {
  name: PUBLIC_WEB.name,
  port: (each) => ([port, rawPort, tlsPort, expiredPort].includes(each) ? null : PUBLIC_WEB.port(each)),
  address: (address, each) =>
    address === '127.0.0.1' && [port, rawPort, tlsPort, expiredPort].includes(each) ? null : PUBLIC_WEB.address(address, each),
}
/** Wide enough for a busy machine; what hangs is left sooner. */
const limits = { hopMs: 10_000, pageMs: 1_000, totalMs: 30_000 }
const options: LinkResolverOptions = {
  rules,
  dns: async (host) => names[host] ?? [],
  limits,
  certificates: pem('authority'),
}
const resolver = createLinkResolver(options)
const hasty = createLinkResolver({ ...options, limits: { ...limits, hopMs: 500 } })
const at = (path: string, host = 'a.example') => `http://${host}:${port}${path}`
const resolve = (path: string) => resolver.resolve(at(path))
const redirect =
  (location: string, status = 302): Play =>
  (_, response) => {
    response.writeHead(status, { Location: location })
    response.end()
  }
const page =
  (html: string, headers: Record<string, string> = { 'Content-Type': 'text/html; charset=utf-8' }): Play =>
  (_, response) => {
    response.writeHead(200, headers)
    response.end(html)
  }
const pathsAsked = () => asked.map(({ url }) => url)

describe('a short address', () => {
  it.each([301, 302, 303, 307, 308])('is followed by status %i', async (status) => {
    plays.set('/s', redirect(at('/end?x=y', 'b.example'), status))
    expect(await resolve('/s')).toEqual({
      href: at('/s'),
      chain: [at('/s'), at('/end?x=y', 'b.example')],
      end: 'answered',
      arrived: true,
      detail: '',
      status: 200,
      notes: [],
    })
    expect(asked.map(({ headers }) => headers.host)).toEqual([`a.example:${port}`, `b.example:${port}`])
  })
  it.each([300, 304, 305, 306, 200, 404])('is not by status %i, as browsers do', async (status) => {
    plays.set('/s', redirect('/end', status))
    expect(await resolve('/s')).toMatchObject({ chain: [at('/s')], end: 'answered', status })
  })
  it('is followed through headers and pages that refresh, relative, protocol-relative and in other letters', async () => {
    plays.set('/s', redirect('/deep/1'))
    plays.set('/deep/1', (_, response) => {
      response.writeHead(200, { Refresh: '0; url=2', 'Content-Type': 'text/plain' })
      response.end()
    })
    plays.set('/deep/2', page(`<html><head><meta http-equiv="refresh" content="1;URL='//b.example:${port}/3'">`))
    plays.set('/3', redirect(Buffer.from('/道', 'utf8').toString('latin1')))
    plays.set('/%E9%81%93', page('<p>着きました</p>', { 'Content-Type': 'text/html' }))
    expect(await resolve('/s')).toMatchObject({
      chain: [at('/s'), at('/deep/1'), at('/deep/2'), at('/3', 'b.example'), at('/%E9%81%93', 'b.example')],
      end: 'answered',
    })
  })
  it('is followed from a page that is an error, has no type, or is UTF-16', async () => {
    const meta = '<meta http-equiv=refresh content="0;url=/end">'
    plays.set('/404', (_, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html' })
      response.end(meta)
    })
    plays.set('/none', page(meta, {}))
    plays.set('/utf16', (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' })
      response.end(Buffer.from(`\ufeff${meta}`, 'utf16le'))
    })
    plays.set('/label', page(meta, { 'Content-Type': 'text/html; charset=no-such' }))
    for (const path of ['/404', '/none', '/utf16', '/label']) expect((await resolve(path)).chain, path).toEqual([at(path), at('/end')])
  })
  it('whose page waits for a script is said to lead on, and the script is not run', async () => {
    plays.set('/s', page('<script>location.href = "/end"</script>'))
    expect(await resolve('/s')).toMatchObject({ chain: [at('/s')], end: 'answered', notes: ['script-may-lead-on'] })
    expect(pathsAsked()).toEqual(['/s'])
  })
  it('whose page loads itself anew has ended', async () => {
    plays.set('/s', page('<meta http-equiv=refresh content="5;url=/s">'))
    expect(await resolve('/s')).toMatchObject({ chain: [at('/s')], end: 'answered' })
    expect(asked).toHaveLength(1)
  })
  it('that gives a file is said to', async () => {
    plays.set('/apk', page('PK', { 'Content-Type': 'application/vnd.android.package-archive' }))
    plays.set('/named', page('<meta http-equiv=refresh content="0;url=/end">', { 'Content-Disposition': 'attachment; filename=x.html' }))
    for (const path of ['/apk', '/named']) expect(await resolve(path)).toMatchObject({ chain: [at(path)], notes: ['download'] })
  })
})

describe('who asks', () => {
  it('says nothing of itself', async () => {
    plays.set('/s', (_, response) => {
      response.writeHead(302, { Location: '/end', 'Set-Cookie': ['id=1; Path=/', 'x=2'], 'Accept-CH': 'Sec-CH-UA-Platform', ETag: '"me"' })
      response.end()
    })
    await resolve('/s')
    await resolve('/s')
    expect(asked).toHaveLength(4)
    for (const { headers, method } of asked) {
      expect(method).toBe('GET')
      expect(headers).toEqual({
        host: `a.example:${port}`,
        'user-agent': 'Mozilla/5.0 (compatible; link-check)',
        accept: 'text/html,*/*;q=0.8',
        'accept-encoding': 'identity',
        connection: 'close',
      })
    }
  })
  it('tells no server the user of an address, nor its fragment, and says so', async () => {
    const withUser = at('/s', 'user:secret@a.example')
    plays.set('/s', redirect(at('/end', 'www.amazon.co.jp@b.example')))
    expect(await resolver.resolve(`${withUser}#me`)).toMatchObject({
      chain: [`${withUser}#me`, `${at('/end', 'www.amazon.co.jp@b.example')}#me`],
      end: 'answered',
      notes: ['userinfo-left-out'],
    })
    expect(asked.map(({ headers, url }) => [headers.authorization, url])).toEqual([
      [undefined, '/s'],
      [undefined, '/end'],
    ])
  })
  it('asks no proxy, whatever the environment says', async () => {
    const before = { ...process.env }
    Object.assign(process.env, { http_proxy: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9', NODE_USE_ENV_PROXY: '1' })
    try {
      expect(await resolve('/s')).toMatchObject({ end: 'answered' })
    } finally {
      process.env = before
    }
  })
  it('leaves no connection open', async () => {
    plays.set('/endless', (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', Connection: 'keep-alive' })
      response.write('<p>')
    })
    plays.set('/picture', (_, response) => {
      response.writeHead(200, { 'Content-Type': 'image/png', 'Content-Length': '1000000' })
      response.write('x')
    })
    await Promise.all(['/s', '/endless', '/picture'].map(resolve))
    await expect.poll(() => open.size).toBe(0)
  })
})

describe('the inner network is refused', () => {
  it.each([
    ['http://127.0.0.1:22/', 'port'],
    ['http://127.0.0.1/', 'private-address'],
    ['http://127.1/', 'private-address'],
    ['http://2130706433/', 'private-address'],
    ['http://0x7f000001/', 'private-address'],
    ['http://0177.0.0.1/', 'private-address'],
    ['http://127.0.0.1./', 'private-address'],
    ['http://①②⑦.0.0.1/', 'private-address'],
    ['http://[::1]/', 'private-address'],
    ['http://[::ffff:127.0.0.1]/', 'private-address'],
    ['http://[::ffff:7f00:1]/', 'private-address'],
    ['http://[64:ff9b::7f00:1]/', 'private-address'],
    ['http://[2002:7f00:1::]/', 'private-address'],
    ['http://169.254.169.254/latest/meta-data/', 'private-address'],
    ['http://[fd00:ec2::254]/', 'private-address'],
    ['http://[fe80::1]/', 'private-address'],
    ['http://0.0.0.0/', 'private-address'],
    ['http://0/', 'private-address'],
    ['http://10.0.0.1/', 'private-address'],
    ['http://192.168.1.1/', 'private-address'],
    ['http://localhost/', 'name'],
    ['http://LOCALHOST./', 'name'],
    ['http://x.localhost/', 'name'],
    ['http://printer/', 'name'],
    ['http://nas.local/', 'name'],
    ['http://metadata.google.internal./', 'name'],
    ['http://x.onion/', 'name'],
    ['http://b.example:22/', 'port'],
    ['http://b.example:8080/', 'port'],
    ['https://b.example:80443/', ''],
    ['file:///etc/passwd', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['data:text/html,<meta http-equiv=refresh content="0;url=http://127.0.0.1/">', 'scheme'],
    ['intent://pay#Intent;scheme=https;end', 'scheme'],
    ['ftp://b.example/', 'scheme'],
    ['blob:http://b.example/x', 'scheme'],
    ['view-source:http://b.example/', 'scheme'],
    ['ws://b.example/', 'scheme'],
  ])('given or after a redirect: %s', async (target, detail) => {
    plays.set('/s', redirect(Buffer.from(target, 'utf8').toString('latin1')))
    plays.set('/m', page(`<meta http-equiv=refresh content='0;url=${target}'>`))
    const wanted = detail === '' ? { end: 'bad-address', arrived: false } : { end: 'refused', detail, arrived: false }
    expect(await resolver.resolve(target)).toMatchObject(wanted)
    expect(asked).toHaveLength(0)
    for (const path of ['/s', '/m']) {
      const resolution = await resolve(path)
      expect(resolution).toMatchObject({ ...wanted, status: path === '/s' ? 302 : 200 })
      expect(resolution.chain).toHaveLength(detail === '' ? 1 : 2)
    }
    expect(pathsAsked()).toEqual(['/s', '/m'])
  })
  it.each([
    ['a private address', ['192.168.0.1']],
    ['loopback', ['127.0.0.2']],
    ['loopback in IPv6', ['::1']],
    ['the address of the cloud’s own data', ['169.254.169.254']],
    ['an inner address among public ones', ['93.184.215.14', '2606:4700::1111', '10.0.0.1']],
    ['an inner address behind very many', [...Array.from({ length: 60 }, (_, nth) => `93.184.215.${nth}`), '10.0.0.1']],
    ['what is no address', ['93.184.215.14', 'localhost']],
  ])('behind a name that stands for %s', async (_, addresses) => {
    names['b.example'] = addresses
    plays.set('/s', redirect(at('/end', 'b.example')))
    expect(await resolve('/s')).toMatchObject({ end: 'refused', detail: 'private-address', chain: [at('/s'), at('/end', 'b.example')] })
    expect(pathsAsked()).toEqual(['/s'])
  })
  it('behind a name that changes its mind: what was looked at is what is connected to', async () => {
    let questions = 0
    const rebinding = createLinkResolver({
      ...options,
      dns: async () => (++questions === 1 ? ['127.0.0.1'] : ['127.0.0.2']),
    })
    expect(await rebinding.resolve(at('/s', 'rebind.example'))).toMatchObject({ end: 'answered' })
    expect(questions).toBe(1)
    expect(asked[0]?.headers.host).toBe(`rebind.example:${port}`)
    expect(await rebinding.resolve(at('/s', 'rebind.example'))).toMatchObject({ end: 'refused', detail: 'private-address' })
    expect(asked).toHaveLength(1)
  })
  it('by default, our own server too', async () => {
    const strict = createLinkResolver({ dns: async () => ['127.0.0.1'] })
    expect(await strict.resolve(`http://127.0.0.1:${port}/`)).toMatchObject({ end: 'refused', detail: 'port' })
    expect(await strict.resolve('http://a.example/')).toMatchObject({ end: 'refused', detail: 'private-address' })
    expect(await strict.resolve('https://a.example/')).toMatchObject({ end: 'refused', detail: 'private-address' })
  })
})

describe('a way that does not end', () => {
  it('is left after so many hops', async () => {
    for (let nth = 0; nth < 50; nth++) plays.set(`/${nth}`, redirect(`/${nth + 1}`))
    const resolution = await resolve('/0')
    expect(resolution).toMatchObject({ end: 'too-many-hops', detail: 'hops', arrived: false })
    expect(asked).toHaveLength(10)
    expect(resolution.chain).toHaveLength(11)
  })
  it('is left where it comes back to itself', async () => {
    plays.set('/a', redirect('/b'))
    plays.set('/b', redirect('/a'))
    plays.set('/self', redirect('/self'))
    expect(await resolve('/a')).toMatchObject({ end: 'too-many-hops', detail: 'loop', chain: [at('/a'), at('/b'), at('/a')] })
    expect(await resolve('/self')).toMatchObject({ end: 'too-many-hops', detail: 'loop' })
    expect(asked).toHaveLength(3)
  })
  it('is left when it takes too long as a whole', async () => {
    for (let nth = 0; nth < 50; nth++)
      plays.set(`/${nth}`, (_, response) => setTimeout(() => redirect(`/${nth + 1}`)(_, response), 300).unref())
    const patient = createLinkResolver({ ...options, limits: { ...limits, totalMs: 700 } })
    expect(await patient.resolve(at('/0'))).toMatchObject({ end: 'timeout', detail: 'way' })
  })
  it('is left when whoever asks has gone', async () => {
    const gone = new AbortController()
    plays.set('/s', () => gone.abort())
    expect(await resolver.resolve(at('/s'), gone.signal)).toMatchObject({ end: 'stopped' })
    expect(await resolver.resolve(at('/s'), gone.signal)).toMatchObject({ end: 'stopped' })
    expect(asked).toHaveLength(1)
  })
  it('is left where no name server answers', async () => {
    const hanging = createLinkResolver({ ...options, limits: { ...limits, hopMs: 500 }, dns: () => new Promise(() => {}) })
    expect(await hanging.resolve(at('/s'))).toMatchObject({ end: 'timeout', detail: 'hop' })
    const broken = createLinkResolver({
      ...options,
      dns: () => {
        throw Object.assign(new Error('no'), { code: 'ESERVFAIL' })
      },
    })
    expect(await broken.resolve(at('/s'))).toMatchObject({ end: 'no-answer', detail: 'ESERVFAIL' })
    expect(await resolver.resolve(at('/s', 'unknown.example'))).toMatchObject({ end: 'no-answer', detail: 'ENOTFOUND' })
  })
})

describe('a server', () => {
  const rawUrl = () => `http://a.example:${rawPort}/`
  const slowly = (text: string) => (socket: Socket) => {
    const bytes = [...text]
    const timer = setInterval(() => socket.write(bytes.shift() ?? 'x'), 50)
    socket.on('close', () => clearInterval(timer))
  }
  it.each<[string, (socket: Socket) => void, object]>([
    ['hangs after connecting', () => {}, { end: 'timeout', detail: 'hop' }],
    ['sends its headers a byte at a time', slowly('HTTP/1.1 302 Found\r\nLocation: http://b.example/'), { end: 'timeout', detail: 'hop' }],
    ['closes at once', (socket) => socket.destroy(), { end: 'no-answer' }],
    ['closes in the middle of its headers', (socket) => socket.end('HTTP/1.1 302 Found\r\nLoca'), { end: 'no-answer' }],
    ['speaks no HTTP', (socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'), { end: 'no-answer' }],
    [
      'sends headers without end',
      (socket) => flood(socket, 'HTTP/1.1 200 OK\r\n', 'X-Pad: 1\r\n'),
      { end: 'too-large', detail: 'headers' },
    ],
    ['sends one header without end', (socket) => flood(socket, 'HTTP/1.1 200 OK\r\nX-Pad: ', 'x'), { end: 'too-large', detail: 'headers' }],
    [
      'sends interim answers without end',
      (socket) => flood(socket, '', 'HTTP/1.1 103 Early Hints\r\n\r\n'),
      { end: 'too-large', detail: 'interim' },
    ],
    [
      'changes the protocol',
      (socket) => socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'),
      { end: 'no-answer' },
    ],
    [
      'puts a line break and a header of its own into its address',
      (socket) => socket.end('HTTP/1.1 302 Found\r\nLocation: /x\rSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n'),
      { end: 'no-answer' },
    ],
    [
      'gives two lengths',
      (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 9\r\n\r\nx'),
      { end: 'no-answer' },
    ],
  ])('that %s', async (_, play, wanted) => {
    raw = play
    expect(await ('end' in wanted && wanted.end === 'timeout' ? hasty : resolver).resolve(rawUrl())).toMatchObject({
      ...wanted,
      chain: [rawUrl()],
      arrived: false,
    })
    await expect.poll(() => open.size).toBe(0)
  })
  it('that does not exist', async () => {
    const closed = net.createServer().listen(0, '127.0.0.1')
    const { port: gone } = await new Promise<AddressInfo>((resolve) => {
      closed.on('listening', () => resolve(closed.address() as AddressInfo))
    })
    await new Promise((resolve) => closed.close(resolve))
    const lenient = createLinkResolver({ ...options, rules: { ...rules, port: () => null, address: () => null } })
    expect(await lenient.resolve(`http://a.example:${gone}/`)).toMatchObject({ end: 'no-answer', detail: 'ECONNREFUSED' })
  })
  it('whose page never ends is read as far as it matters', async () => {
    plays.set('/fast', (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' })
      response.write('<meta http-equiv=refresh content="0;url=/end">')
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      }
      response.on('drain', more)
      more()
    })
    plays.set('/slow', (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' })
      response.write('<meta http-equiv=refresh content="0;url=/end">')
      const timer = setInterval(() => response.write('x'), 50)
      response.on('close', () => clearInterval(timer))
    })
    plays.set('/late', page(`${' '.repeat(70_000)}<meta http-equiv=refresh content="0;url=/end">`))
    plays.set('/cut', (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': '1000' })
      response.write('<meta http-equiv=refresh content="0;url=/end">', () => response.socket?.destroy())
    })
    for (const path of ['/fast', '/slow', '/cut'])
      expect(await resolve(path)).toMatchObject({ chain: [at(path), at('/end')], end: 'answered' })
    expect(await resolve('/late')).toMatchObject({ chain: [at('/late')], end: 'answered' })
  })
  it('whose page is packed is not unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    plays.set('/bomb', (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' })
      response.end(bomb)
    })
    expect(await resolve('/bomb')).toMatchObject({ end: 'answered', notes: ['page-not-read'] })
  })
  it('whose address is longer than addresses are', async () => {
    plays.set('/s', redirect(`/${'x'.repeat(10_000)}`))
    plays.set('/m', page(`<meta http-equiv=refresh content="0;url=/${'x'.repeat(10_000)}">`))
    plays.set('/e', redirect(Buffer.from(`/${'道'.repeat(1_000)}`).toString('latin1')))
    for (const path of ['/s', '/m', '/e'])
      expect(await resolve(path)).toMatchObject({ chain: [at(path)], end: 'too-large', detail: 'address' })
    expect(await resolver.resolve(at(`/${'x'.repeat(10_000)}`))).toMatchObject({ end: 'too-large', detail: 'address' })
  })
  it('whose address is none', async () => {
    plays.set('/s', redirect('http://[bad'))
    expect(await resolve('/s')).toMatchObject({ chain: [at('/s')], end: 'bad-address', arrived: false })
    expect(await resolver.resolve('no address')).toMatchObject({ chain: ['no address'], end: 'bad-address' })
    expect(await resolver.resolve('')).toMatchObject({ end: 'bad-address' })
  })
})

describe('an encrypted address', () => {
  const secure = (path: string, host = 'secure.example', each = tlsPort) => `https://${host}:${each}${path}`
  it('is followed where its certificate is valid, and a way out of encryption is said', async () => {
    plays.set('/s', redirect(secure('/t')))
    plays.set('/t', redirect(at('/end')))
    expect(await resolve('/s')).toEqual({
      href: at('/s'),
      chain: [at('/s'), secure('/t'), at('/end')],
      end: 'answered',
      arrived: true,
      detail: '',
      status: 200,
      notes: ['downgraded'],
    })
  })
  it('is left where it is of another name, out of date, of an unknown authority, or none at all', async () => {
    const public_ = createLinkResolver({ rules, limits, ...(options.dns === undefined ? {} : { dns: options.dns }) })
    plays.set('/s', redirect(secure('/t', 'other.example')))
    expect(await resolve('/s')).toMatchObject({
      end: 'tls',
      detail: 'ERR_TLS_CERT_ALTNAME_INVALID',
      chain: [at('/s'), secure('/t', 'other.example')],
      arrived: false,
    })
    expect(await resolver.resolve(secure('/', 'secure.example', expiredPort))).toMatchObject({ end: 'tls', detail: 'CERT_HAS_EXPIRED' })
    expect(await public_.resolve(secure('/'))).toMatchObject({ end: 'tls', detail: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' })
    expect(await resolver.resolve(secure('/', 'a.example', port))).toMatchObject({ end: 'tls' })
    expect(pathsAsked()).toEqual(['/s'])
  })
  it('is left also where the environment tells Node not to look', async () => {
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
    try {
      expect(await resolver.resolve(secure('/', 'other.example'))).toMatchObject({ end: 'tls' })
    } finally {
      delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
    }
    expect(asked).toHaveLength(0)
  })
  it('is left where the other side hangs before it is encrypted', async () => {
    expect(await hasty.resolve(secure('/', 'secure.example', rawPort))).toMatchObject({ end: 'timeout', detail: 'hop' })
  })
  it('is asked by its name without the dot of the root', async () => {
    expect(await resolver.resolve(secure('/', 'secure.example.'))).toMatchObject({ end: 'answered' })
  })
})

it('follows several at a time and answers in their order', async () => {
  const hrefs = Array.from({ length: 30 }, (_, nth) => at(`/${nth}`))
  let now = 0
  let most = 0
  for (let nth = 0; nth < 30; nth++)
    plays.set(`/${nth}`, (_, response) => {
      most = Math.max(most, ++now)
      setTimeout(() => {
        now--
        redirect(`/end/${nth}`)(_, response)
      }, 10)
    })
  const resolutions = await resolver.resolveAll(hrefs)
  expect(resolutions.map(({ href, chain }) => [href, chain.at(-1)])).toEqual(hrefs.map((href, nth) => [href, at(`/end/${nth}`)]))
  expect(most).toBeLessThanOrEqual(4)
  expect(await resolver.resolveAll([])).toEqual([])
})

function flood(socket: Socket, first: string, again: string): void {
  socket.write(first)
  if (again === '') return
  const chunk = again.repeat(Math.ceil(65_536 / again.length))
  const more = () => {
    while (!socket.destroyed && socket.write(chunk));
  }
  socket.on('drain', more)
  more()
}
