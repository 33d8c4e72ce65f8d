import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbers } from '../../../tools/damaged-files.mjs'
import { binaryOf, bytesOf } from './bytes.ts'
import { DnsError } from './dns.ts'
import { txtAnswers, txtQuestion } from './dns-message.ts'
import { createDohResolver } from './doh.ts'

const NAME = 's1._domainkey.example.co.jp'
const URL = 'https://dns.example/dns-query'
/** Where the name of the question stands. */
const POINTER = '\xc0\x0c'

const number = (value: number) => String.fromCharCode(value >> 8, value & 0xff)
const nameOf = (name: string) =>
  `${name
    .split('.')
    .map((label) => String.fromCharCode(label.length) + label)
    .join('')}\0`
const strings = (...texts: readonly string[]) => texts.map((text) => String.fromCharCode(text.length) + text).join('')
const record = (owner: string, type: number, data: string) => `${owner}${number(type)}${number(1)}\0\0\x01\x2c${number(data.length)}${data}`
const txt = (owner: string, ...texts: readonly string[]) => record(owner, 16, strings(...texts))

/** An answer to the question for NAME. */
const answer = (records: readonly string[], { flags = 0x8180, name = NAME, questions = 1 } = {}) =>
  bytesOf(
    `\0\0${number(flags)}${number(questions)}${number(records.length)}\0\0\0\0${nameOf(name)}${number(16)}${number(1)}${records.join('')}`,
  )

const read = (bytes: Uint8Array) => {
  try {
    return txtAnswers(bytes, NAME)
  } catch (error) {
    return error instanceof DnsError ? error.code : error
  }
}

describe('a question', () => {
  it('holds the name of the key, and nothing else', () => {
    expect(binaryOf(txtQuestion(NAME) ?? new Uint8Array())).toBe(
      '\0\0\x01\0\0\x01\0\0\0\0\0\0\x02s1\x0a_domainkey\x07example\x02co\x02jp\0\0\x10\0\x01',
    )
  })
  it.each(['', 'a..example', `${'a'.repeat(64)}.example`, `${'a.'.repeat(130)}example`, 'a b.example', '例.example'])(
    'is not asked for "%s"',
    (name) => expect(txtQuestion(name)).toBeNull(),
  )
})

describe('an answer', () => {
  it('joins the strings of a record, and keeps records apart', () => {
    expect(read(answer([txt(POINTER, 'v=DKIM1; ', 'p=AAAA'), txt(POINTER, 'other')]))).toEqual(['v=DKIM1; p=AAAA', 'other'])
  })
  it('is read whatever the case of the names', () => {
    expect(read(answer([txt(nameOf(NAME.toUpperCase()), 'a')]))).toEqual(['a'])
  })
  it('is followed through aliases', () => {
    const alias = nameOf('keys.mailer.example')
    expect(read(answer([record(POINTER, 5, alias), txt(alias, 'p=1'), txt(nameOf('another.example'), 'p=2')]))).toEqual(['p=1'])
  })
  it('leaves out what was not asked about', () => {
    expect(read(answer([record(POINTER, 1, '\xc0\0\x02\x01'), txt(nameOf('fake.example'), 'p=1')]))).toBe('ENODATA')
  })
  it.each<[string, Uint8Array, string]>([
    ['no such name', answer([], { flags: 0x8183 }), 'ENOTFOUND'],
    ['no record', answer([]), 'ENODATA'],
    ['a server that failed', answer([], { flags: 0x8182 }), 'ESERVFAIL'],
    ['a refusal', answer([], { flags: 0x8185 }), 'ESERVFAIL'],
    ['an answer that was cut off', answer([txt(POINTER, 'a')], { flags: 0x8380 }), 'EBADRESP'],
    ['a question', answer([], { flags: 0x0100 }), 'EBADRESP'],
    ['another question', answer([txt(nameOf(NAME), 'a')], { name: 'fake.example' }), 'EBADRESP'],
    ['no question', answer([], { questions: 0 }), 'EBADRESP'],
    ['nothing', new Uint8Array(), 'EBADRESP'],
    ['aliases in a circle', answer([record(POINTER, 5, POINTER)]), 'ENODATA'],
    ['a name in a circle', answer([record('\xc0\x2d', 16, strings('a'))]), 'EBADRESP'],
    ['a string longer than its record', answer([record(POINTER, 16, '\x05ab')]), 'EBADRESP'],
    ['a record longer than the answer', answer([`${POINTER}${number(16)}${number(1)}\0\0\0\0${number(500)}a`]), 'EBADRESP'],
  ])('%s is no answer', (_, bytes, code) => expect(read(bytes)).toBe(code))

  it('of any bytes throws nothing but a DnsError, and soon', () => {
    const honest = answer([record(POINTER, 5, nameOf('a.example')), txt(nameOf('a.example'), 'p=1', 'x'), txt(POINTER, 'b')])
    const pick = numbers(1035)
    for (let times = 0; times < 20_000; times++) {
      const bytes = honest.slice(0, pick(4) === 0 ? pick(honest.length) : honest.length)
      for (let changes = pick(6); changes > 0 && bytes.length > 0; changes--) bytes[pick(bytes.length)] = pick(256)
      if (read(bytes) instanceof Error) expect.fail(`${times}: ${read(bytes)}`)
    }
    fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => !(read(bytes) instanceof Error)))
  })
  it('of the largest size is read soon', () => {
    const many = Array.from({ length: 4_000 }, () => record(POINTER, 5, POINTER))
    const start = performance.now()
    expect(read(answer(many))).toBe('ENODATA')
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

describe('DNS over HTTPS', () => {
  const TYPE = { headers: { 'Content-Type': 'application/dns-message' } }
  const asking = (reply: (request: RequestInit) => Response | Promise<Response>, timeoutMs = 5_000) => {
    const asked: { url: unknown; request: RequestInit }[] = []
    const { resolve } = createDohResolver({
      url: URL,
      timeoutMs,
      fetch: async (url, request = {}) => {
        asked.push({ url, request })
        return reply(request)
      },
    })
    return {
      asked,
      ask: (signal?: AbortSignal) => resolve(NAME, 'TXT', signal).catch((error) => (error instanceof DnsError ? error.code : error)),
    }
  }

  it('sends the question alone: no cookie, no referrer, no way on', async () => {
    const { asked, ask } = asking(() => new Response(answer([txt(POINTER, 'p=1')]), TYPE))
    expect(await ask()).toEqual(['p=1'])
    expect(asked).toEqual([
      {
        url: `${URL}?dns=AAABAAABAAAAAAAAAnMxCl9kb21haW5rZXkHZXhhbXBsZQJjbwJqcAAAEAAB`,
        request: {
          headers: { Accept: 'application/dns-message' },
          redirect: 'error',
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          cache: 'no-store',
          signal: expect.any(AbortSignal),
        },
      },
    ])
  })
  it.each<[string, () => Response, string]>([
    ['a page', () => new Response('<p>Hello', { headers: { 'Content-Type': 'text/html' } }), 'EBADRESP'],
    ['a refusal', () => new Response(answer([txt(POINTER, 'p=1')]), { status: 403, ...TYPE }), 'EBADRESP'],
    ['more than DNS can say', () => new Response(new Uint8Array(70_000), TYPE), 'EBADRESP'],
    ['an answer without end', () => new Response(endless(), TYPE), 'EBADRESP'],
    ['nothing', () => new Response(null, TYPE), 'EBADRESP'],
    ['no such name', () => new Response(answer([], { flags: 0x8183 }), TYPE), 'ENOTFOUND'],
  ])('that answers with %s rejects', async (_, reply, code) => expect(await asking(reply).ask()).toBe(code))

  it('that can not be reached rejects', async () => {
    expect(await asking(() => Promise.reject(new TypeError('failed'))).ask()).toBe('ECONNREFUSED')
  })
  it('that never answers is given up', async () => {
    const never = ({ signal }: RequestInit) =>
      new Promise<Response>((_, reject) => {
        if (signal?.aborted) reject(signal.reason)
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
      })
    expect(await asking(never, 20).ask()).toBe('ETIMEOUT')
    expect(await asking(never).ask(AbortSignal.abort())).toBe('ECONNREFUSED')
  })
  it('is not asked for what is no name', async () => {
    const { resolve } = createDohResolver({ url: URL, fetch: () => expect.unreachable() })
    await expect(resolve('a..b', 'TXT')).rejects.toMatchObject({ code: 'ENOTFOUND' })
  })
})

const endless = () => new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(10_000)) })
