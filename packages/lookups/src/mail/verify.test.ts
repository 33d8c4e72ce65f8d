import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeKey, type SignOptions, sealed, signed, txt } from '@honmono/testkit/signed-mail'
import { describe, expect, it } from 'vitest'
import { createMailVerifier, type MailVerifierOptions } from './index.ts'
import { type AskName, DnsError, type DnsRecord } from './resolver.ts'

const key = makeKey()
const other = makeKey()
const edKey = makeKey('ed25519')
const NOW = Date.parse('2026-11-28T00:00:00Z')

type Zone = Readonly<Record<string, readonly DnsRecord[] | 'silent' | 'servfail'>>
const zone: Zone = {
  'TXT s1._domainkey.shop.example': [txt(key.record)],
  'TXT ed._domainkey.shop.example': [[edKey.record]],
  'TXT s1._domainkey.news.shop.example': [txt(key.record)],
  'TXT s1._domainkey.list.example': [txt(other.record)],
  'TXT s1._domainkey.second.example': [txt(other.record)],
  'TXT revoked._domainkey.shop.example': [['v=DKIM1; p=']],
  'TXT junk._domainkey.shop.example': [['v=DKIM1; k=rsa; p=AAAA']],
  'TXT down._domainkey.shop.example': 'servfail',
  'TXT shop.example': [['v=spf1 ip4:192.0.2.0/28 -all'], ['site-verification=1']],
  'TXT news.shop.example': [['v=spf1 ip4:192.0.2.16/28 ~all']],
  'TXT mta.shop.example': [['v=spf1 ip4:192.0.2.1 -all']],
  'TXT _dmarc.shop.example': [['v=DMARC1; p=reject; sp=quarantine']],
  'TXT _dmarc.strict.example': [['v=DMARC1; p=reject; adkim=s; aspf=s']],
  'TXT s1._domainkey.mail.strict.example': [txt(key.record)],
  'TXT default._bimi.shop.example': [['v=BIMI1; l=https://shop.example/logo.svg; a=https://shop.example/vmc.pem']],
}
const asks = (records: Zone, asked: string[] = []): AskName => {
  return async (name, type) => {
    asked.push(`${type} ${name}`)
    const found = records[`${type} ${name.toLowerCase()}`]
    if (found === 'silent') return new Promise(() => {})
    if (found === 'servfail') throw new DnsError('ESERVFAIL')
    if (found === undefined) throw new DnsError('ENOTFOUND')
    return found
  }
}
const verifier = (options: MailVerifierOptions = {}) => createMailVerifier({ resolver: asks(zone), now: () => NOW, ...options })
/** As the reader's own server keeps it. */
const arrived = (mail: string, ip: string, from: string) =>
  `Return-Path: <${from}>\nReceived: from a.example (a.example [${ip}]) by mx.reader.example; Fri, 20 Nov 2026 09:00:00 +0900\n${mail}`
const verify = (mail: string, ip: string | null = null, from = '', helo = 'mta.shop.example', options: MailVerifierOptions = {}) =>
  verifier(options).verify(
    Buffer.from(ip === null || /^(?:Return-Path|Received):/m.test(mail) ? mail : arrived(mail, ip, from)),
    ip === null ? null : { ip, helo, from },
  )

const plain = `From: Shop <info@shop.example>
To: hanako@reader.example
Subject: Hello
Date: Fri, 20 Nov 2026 09:00:00 +0900
Message-ID: <1@shop.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

The goods were sent today.
Thank you.
`
const sign = (options: Partial<SignOptions> = {}, mail = plain) => signed(mail, { key, domain: 'shop.example', ...options })

describe('DKIM', () => {
  it('passes with RSA and Ed25519, each canonicalisation, and line breaks of any kind', async () => {
    for (const canonicalization of ['simple/simple', 'relaxed/relaxed', 'relaxed/simple', 'simple/relaxed']) {
      const mail = await sign({ canonicalization })
      for (const form of [mail, mail.replaceAll('\r\n', '\n')])
        expect((await verify(form)).dkim).toEqual([{ result: 'pass', domain: 'shop.example', selector: 's1' }])
    }
    expect((await verify(await sign({ key: edKey, selector: 'ed' }))).dkim).toEqual([
      { result: 'pass', domain: 'shop.example', selector: 'ed' },
    ])
  })

  const tampered = async (change: (mail: string) => string, options: Partial<SignOptions> = {}) =>
    (await verify(change(await sign(options)))).dkim.map(({ result, troubles, unsigned }) => ({ result, troubles, unsigned }))

  it('tells a changed body from changed fields', async () => {
    expect(await tampered((mail) => mail.replace('today', 'never'))).toEqual([{ result: 'neutral', troubles: ['body-changed'] }])
    expect(await tampered((mail) => mail.replace('Subject: Hello', 'Subject: [list] Hello'))).toEqual([
      { result: 'fail', troubles: ['fields-changed'] },
    ])
    expect(await tampered((mail) => mail.replace('info@shop', 'ceo@shop'))).toEqual([{ result: 'fail', troubles: ['fields-changed'] }])
  })

  it.each(['Content-Type: text/html', 'Content-Transfer-Encoding: base64', 'To: "Call 0120" <x@evil.example>'])(
    'passes with a hole where a second %j is put above the first',
    async (field) => {
      const signed = [{ result: 'pass', troubles: ['unsigned-field'], unsigned: [field.split(':', 1)[0]?.toLowerCase()] }]
      expect(await tampered((mail) => mail.replace('From:', `${field}\r\n${field}\r\nFrom:`))).toMatchObject(signed)
    },
  )

  it('passes with a hole where l= leaves a part of the body to anybody', async () => {
    expect(await tampered((mail) => `${mail}Send money.\r\n`, { length: 38 })).toEqual([{ result: 'pass', troubles: ['part-of-body'] }])
    expect(await tampered((mail) => mail, { length: 0 })).toEqual([{ result: 'pass', troubles: ['part-of-body'] }])
    expect(await tampered((mail) => mail, { length: 40 })).toEqual([{ result: 'pass' }])
  })

  it('passes with a hole where a field that the reader sees is not signed, or stands there once more', async () => {
    expect(await tampered((mail) => mail.replace('Hello', 'Urgent'), { fields: 'From:To:Date' })).toEqual([
      { result: 'pass', troubles: ['unsigned-field'], unsigned: ['subject'] },
    ])
    expect(await tampered((mail) => `Reply-To: x@evil.example\r\n${mail}`, { fields: 'From:Subject' })).toEqual([
      { result: 'pass', troubles: ['unsigned-field'], unsigned: ['reply-to'] },
    ])
    expect(await tampered((mail) => `From: x@evil.example\r\nSubject: Urgent\r\n${mail}`)).toEqual([
      { result: 'pass', troubles: ['unsigned-field'], unsigned: ['from', 'subject'] },
    ])
    // Some programs break a line at a lone CR.
    expect(await tampered((mail) => `X: y\rSubject: Urgent\r\n${mail}`)).toEqual([
      { result: 'pass', troubles: ['unsigned-field'], unsigned: ['subject'] },
    ])
  })

  it('says what is wrong with the key or the signature', async () => {
    const short = makeKey('rsa', 768)
    const one = async (options: Partial<SignOptions>, records: Zone = {}) => {
      const resolver = asks({ ...zone, ...records })
      const { dkim } = await verify(await sign(options), null, '', '', { resolver })
      return dkim.map(({ result, troubles }) => [result, ...(troubles ?? [])].join(' '))
    }
    expect(await one({ selector: 'gone' })).toEqual(['neutral no-key'])
    expect(await one({ selector: 'revoked' })).toEqual(['neutral revoked'])
    expect(await one({ selector: 'junk' })).toEqual(['neutral malformed'])
    expect(await one({ selector: 'down' })).toEqual(['temperror not-asked'])
    expect(await one({ key: other })).toEqual(['fail fields-changed'])
    expect(await one({ expires: new Date('2026-11-21T00:00:00Z') })).toEqual(['neutral expired'])
    expect(await one({ expires: new Date('2026-12-21T00:00:00Z') })).toEqual(['pass'])
    expect(await one({ key: short }, { 'TXT s1._domainkey.shop.example': [txt(short.record)] })).toEqual(['policy weak-key'])
    expect(await one({ algorithm: 'rsa-sha1' })).toEqual(['policy weak-key'])
    // A domain that only tries DKIM out (t=y).
    expect(await one({ key: other }, { 'TXT s1._domainkey.shop.example': [txt(`t=y; ${key.record}`)] })).toEqual(['neutral fields-changed'])
  })

  it('reports every signature in its order, also one that can’t be read', async () => {
    const mail = await sign({ key: other, domain: 'list.example' }, await sign())
    const { dkim } = await verify(`DKIM-Signature: v=1; a=magic; d=odd.example; s=x\r\n${mail}`)
    expect(dkim).toEqual([
      { result: 'neutral', domain: 'odd.example', selector: 'x', troubles: ['malformed'] },
      { result: 'pass', domain: 'list.example', selector: 's1' },
      { result: 'pass', domain: 'shop.example', selector: 's1' },
    ])
  })
})

describe('SPF', () => {
  const spf = async (ip: string, from: string, helo?: string, mail = plain, records: Zone = {}) =>
    (await verify(mail, ip, from, helo, { resolver: asks({ ...zone, ...records }) })).spf

  it('asks about the envelope sender, or HELO where there is none', async () => {
    expect(await spf('192.0.2.1', 'info@shop.example')).toEqual({ result: 'pass', domain: 'shop.example' })
    expect(await spf('203.0.113.1', 'info@shop.example')).toEqual({ result: 'fail', domain: 'shop.example' })
    expect(await spf('203.0.113.1', 'x@news.shop.example')).toEqual({ result: 'softfail', domain: 'news.shop.example' })
    expect(await spf('192.0.2.1', '')).toEqual({ result: 'pass', domain: 'mta.shop.example' })
    expect(await spf('192.0.2.1', 'x@unknown.example')).toEqual({ result: 'none', domain: 'unknown.example' })
    expect(await spf('192.0.2.1', '', '')).toBeNull()
    expect(await spf('unknown', 'info@shop.example')).toBeNull()
    expect((await verify(plain)).spf).toBeNull()
  })

  it('lets HELO prove, but never fail, a mail without an envelope sender on record', async () => {
    const received = 'Received: from a.example (a.example [192.0.2.1]) by mx.reader.example; Fri, 20 Nov 2026 09:00:00 +0900\n'
    expect(await spf('192.0.2.1', '', 'mta.shop.example', received + plain)).toEqual({ result: 'pass', domain: 'mta.shop.example' })
    const { spf: none, dmarc } = await verify(`Received: from x [203.0.113.1] by y\n${plain}`, '203.0.113.1')
    expect({ none, dmarc }).toEqual({ none: null, dmarc: null })
  })

  it('believes a Return-Path only above the handover', async () => {
    const received = 'Received: from a.example (a.example [192.0.2.1]) by mx.reader.example; Fri, 20 Nov 2026 09:00:00 +0900\n'
    const path = 'Return-Path: <info@shop.example>\n'
    expect(await spf('192.0.2.1', 'info@shop.example', undefined, path + received + plain)).toMatchObject({ result: 'pass' })
    expect(await spf('192.0.2.1', 'info@shop.example', undefined, `Received: by inner\n${path}${received}${plain}`)).toMatchObject({
      result: 'pass',
    })
    expect(await spf('192.0.2.1', 'info@shop.example', undefined, received + path + plain)).toBeNull()
    expect(await spf('192.0.2.1', 'info@shop.example', undefined, `Return-Path: <>\n${received}${path}${plain}`)).toBeNull()
  })

  it('tells no name server whom the mail was for', async () => {
    const asked: string[] = []
    const resolver = asks({ 'TXT list.example': [['v=spf1 exists:%{l}.%{h}.%{r}.track.list.example -all']] }, asked)
    await verify(plain, '192.0.2.1', 'bounce-hanako=reader.example@list.example', 'mta.list.example', { resolver })
    expect(asked.join('\n')).not.toContain('hanako')
    expect(asked).toContain('A postmaster.mta.list.example.unknown.track.list.example')
  })

  it('ends in words with records that lead in a circle, are many, or lead nowhere', async () => {
    const circle: Zone = { 'TXT a.example': [['v=spf1 include:b.example -all']], 'TXT b.example': [['v=spf1 include:a.example -all']] }
    expect(await spf('192.0.2.1', 'x@a.example', '', plain, circle)).toMatchObject({ result: 'permerror' })
    const chain: Record<string, DnsRecord[]> = {}
    for (let nth = 0; nth < 15; nth++) chain[`TXT c${nth}.example`] = [[`v=spf1 include:c${nth + 1}.example -all`]]
    expect(await spf('192.0.2.1', 'x@c0.example', '', plain, chain)).toMatchObject({ result: 'permerror' })
    const voids: Zone = { 'TXT v.example': [['v=spf1 a:n1.example a:n2.example a:n3.example a:n4.example -all']] }
    expect(await spf('192.0.2.1', 'x@v.example', '', plain, voids)).toMatchObject({ result: 'permerror' })
    const two: Zone = { 'TXT t.example': [['v=spf1 -all'], ['v=spf1 +all']] }
    expect(await spf('192.0.2.1', 'x@t.example', '', plain, two)).toMatchObject({ result: 'permerror' })
  })
})

describe('DMARC', () => {
  it('passes by either, relaxed, and names the policy, of subdomains their own', async () => {
    const { dmarc, bimi } = await verify(await sign({ domain: 'news.shop.example' }))
    expect(dmarc).toEqual({ result: 'pass', domain: 'shop.example', policy: 'reject' })
    expect(bimi).toEqual({ domain: 'shop.example', authority: true })
    expect((await verify(plain, '192.0.2.17', 'x@news.shop.example')).dmarc).toMatchObject({ result: 'pass' })
    const below = plain.replace('info@shop.example', 'info@news.shop.example')
    expect((await verify(below, '203.0.113.1', 'x@evil.example')).dmarc).toEqual({
      result: 'fail',
      domain: 'news.shop.example',
      policy: 'quarantine',
    })
  })

  it('is strict where the domain asks for it', async () => {
    const mail = await sign({ domain: 'mail.strict.example' }, plain.replaceAll('shop.example', 'strict.example'))
    const { dkim, dmarc } = await verify(mail)
    expect(dkim[0]?.result).toBe('pass')
    expect(dmarc).toMatchObject({ result: 'fail', policy: 'reject' })
  })

  it('fails no mail of which only half is known', async () => {
    expect((await verify(plain)).dmarc).toBeNull()
    expect((await verify(await sign({ selector: 'down' }), '203.0.113.1', 'x@evil.example')).dmarc).toMatchObject({ result: 'temperror' })
    expect((await verify(plain.replace('shop.example', 'none.example'))).dmarc).toEqual({ result: 'none', domain: 'none.example' })
    expect((await verify(`From: x@evil.example\n${plain}`)).dmarc).toBeNull()
  })

  it('names no logo where the sender is not proved, or where the domain wants none', async () => {
    expect((await verify(plain, '203.0.113.1', 'x@evil.example')).bimi).toBeNull()
    const resolver = asks({ ...zone, 'TXT default._bimi.shop.example': [['v=BIMI1; l=; a=;']] })
    expect((await verify(await sign(), null, '', '', { resolver })).bimi).toBeNull()
  })
})

describe('ARC', () => {
  const results = 'list.example; dkim=pass header.d=shop.example; dmarc=pass header.from=shop.example'
  const forwarded = async (by = results) => sealed(await sign(), other, 'list.example', by, 'none')

  it('holds, and tells what the first sealer found where every sealer is trusted', async () => {
    const mail = await forwarded()
    expect((await verify(mail)).arc).toEqual({ result: 'pass', sealer: 'list.example', trusted: false, site: null })
    const trusting = { trustedSealers: ['LIST.example'] }
    expect((await verify(mail, null, '', '', trusting)).arc).toEqual({
      result: 'pass',
      sealer: 'list.example',
      trusted: true,
      site: 'shop.example',
    })
    const twice = await sealed(mail, other, 'second.example', 'second.example; arc=pass', 'pass')
    expect((await verify(twice, null, '', '', trusting)).arc).toEqual({
      result: 'pass',
      sealer: 'second.example',
      trusted: false,
      site: null,
    })
    const both = { trustedSealers: ['list.example', 'second.example'] }
    expect((await verify(twice, null, '', '', both)).arc).toMatchObject({ trusted: true, site: 'shop.example' })
  })

  it('tells nobody where the first sealer found nobody, or somebody else', async () => {
    const trusting = { trustedSealers: ['list.example'] }
    for (const by of [
      'list.example; dmarc=fail header.from=shop.example; spf=pass smtp.mailfrom=shop.example',
      'list.example; dkim=pass header.d=evil.example; spf=pass smtp.mailfrom=evil.example',
      'list.example; spf=fail smtp.mailfrom=shop.example',
      'list.example; spf=none reason="dmarc=pass header.from=shop.example"',
    ])
      expect((await verify(await forwarded(by), null, '', '', trusting)).arc, by).toMatchObject({ result: 'pass', site: null })
  })

  it('fails where it was broken, and is not known where DNS is silent', async () => {
    const trusting = { trustedSealers: ['list.example'] }
    const mail = await forwarded()
    expect((await verify(mail.replace('dmarc=pass', 'dmarc=fail'), null, '', '', trusting)).arc).toMatchObject({
      result: 'fail',
      site: null,
    })
    expect((await verify(mail.replace('today', 'never'), null, '', '', trusting)).arc).toMatchObject({ result: 'fail', site: null })
    const resolver = asks({ ...zone, 'TXT s1._domainkey.list.example': 'servfail' })
    expect((await verify(mail, null, '', '', { ...trusting, resolver })).arc).toMatchObject({ result: 'temperror', site: null })
    expect((await verify(await sign())).arc).toBeNull()
  })
})

describe('limits', () => {
  const field = (nth: number) => `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=d${nth}.example; s=s; h=from; bh=AAAA; b=AAAA\r\n`

  it('check ten of a thousand signatures, those of the author’s domain before others', async () => {
    const asked: string[] = []
    const mail = Array.from({ length: 1000 }, (_, nth) => field(nth)).join('') + (await sign())
    const { dkim } = await verify(mail, null, '', '', { resolver: asks(zone, asked) })
    expect(dkim).toHaveLength(20)
    expect(dkim.filter(({ troubles }) => troubles?.includes('not-asked'))).toHaveLength(10)
    expect(dkim).toContainEqual({ result: 'pass', domain: 'shop.example', selector: 's1' })
    expect(asked.length).toBeLessThan(20)
  })

  it('end within the time of a mail when nobody answers, and say so', async () => {
    const began = performance.now()
    const limits = { mailMs: 600, questionMs: 200 }
    const resolver: AskName = () => new Promise(() => {})
    const { spf, dkim, dmarc, arc } = await verify(await sign(), '192.0.2.1', 'info@shop.example', '', { resolver, limits })
    expect(performance.now() - began).toBeLessThan(5_000)
    expect({ spf, dkim, dmarc, arc }).toEqual({
      spf: { result: 'temperror', domain: 'shop.example' },
      dkim: [{ result: 'temperror', domain: 'shop.example', selector: 's1', troubles: ['not-asked'] }],
      dmarc: { result: 'temperror', domain: 'shop.example' },
      arc: null,
    })
  })

  it('leave a name server alone that is dead, and try it again later', async () => {
    let asked = 0
    let time = NOW
    const resolver: AskName = async () => {
      asked++
      throw new DnsError('ETIMEOUT')
    }
    const dead = verifier({ resolver, now: () => time })
    for (let nth = 0; nth < 20; nth++) await dead.verify(Buffer.from(await sign({ selector: `s${nth}` })), null)
    expect(asked).toBe(3)
    time += 31_000
    await dead.verify(Buffer.from(await sign()), null)
    expect(asked).toBeGreaterThan(3)
  })

  it('ask a name once for many mails, also at the same time', async () => {
    const asked: string[] = []
    const one = verifier({ resolver: asks(zone, asked) })
    const mail = Buffer.from(await sign())
    await Promise.all(Array.from({ length: 20 }, () => one.verify(mail, { ip: '192.0.2.1', helo: '', from: 'info@shop.example' })))
    expect([...asked].sort()).toEqual([...new Set(asked)].sort())
  })

  it('take no answer that is too large, nor too many', async () => {
    const huge = asks({ ...zone, 'TXT shop.example': [['v=spf1 +all'], Array.from({ length: 200 }, () => 'x'.repeat(255))] })
    expect((await verify(plain, '203.0.113.1', 'info@shop.example', '', { resolver: huge })).spf).toMatchObject({ result: 'temperror' })
    const many = asks({ ...zone, 'TXT shop.example': [...Array.from({ length: 300 }, () => ['x']), ['v=spf1 +all']] })
    expect((await verify(plain, '203.0.113.1', 'info@shop.example', '', { resolver: many })).spf).toMatchObject({ result: 'temperror' })
    const few = { limits: { questionsPerMail: 1 } }
    expect((await verify(plain, '192.0.2.1', 'info@shop.example', '', few)).dmarc).toMatchObject({ result: 'temperror' })
  })

  it.each([
    ['lines', `X: y\r\n${' \r\n\t'.repeat(200_000)}`],
    ['fields', 'X: y\r\n'.repeat(100_000)],
    ['one long field', `X: ${'a'.repeat(2_000_000)}\r\n`],
    ['a signature without end', `DKIM-Signature: v=1; h=${'a:'.repeat(100_000)}\r\n`],
    ['authors without end', `From: ${'a:'.repeat(200_000)}\r\n`],
    ['brackets', `From: ${'('.repeat(400_000)}\r\n`],
    ['seals', Array.from({ length: 500 }, (_, nth) => `ARC-Seal: i=${nth % 51}; cv=pass; d=a.example; s=s; b=A\r\n`).join('')],
    ['tags', `DKIM-Signature: ${';'.repeat(8_000)}\r\n`],
  ])('are kept by a header of many %s', async (_, header) => {
    const began = performance.now()
    const verified = await verify(`${header}${field(1)}${plain}`, '192.0.2.1', 'info@shop.example')
    expect(performance.now() - began).toBeLessThan(10_000)
    expect(verified.spf).toEqual({ result: 'pass', domain: 'shop.example' })
  })

  it.each([
    ['spaces', ' '.repeat(3_000_000)],
    ['empty lines', '\n'.repeat(3_000_000)],
    ['lone carriage returns', '\r'.repeat(3_000_000)],
  ])('are kept by a body of %s', async (_, body) => {
    const began = performance.now()
    const { dkim } = await verify(`${field(1)}${field(2)}${plain}${body}`)
    expect(performance.now() - began).toBeLessThan(10_000)
    expect(dkim.map(({ troubles }) => troubles)).toEqual([['body-changed'], ['body-changed']])
  })

  it('never make it reject, whatever it is given', async () => {
    const broken: AskName = () => {
      throw new TypeError('no promise at all')
    }
    const odd: AskName = async () => JSON.parse('[null, 7, {"a": 1}]')
    for (const resolver of [broken, odd])
      for (const mail of ['', '\n', 'From', 'From: a@b.example', await sign(), '\0\xff\r\r\n\n', `DKIM-Signature:\r\n${plain}`])
        for (const ip of [null, '192.0.2.1', '2001:db8::1', 'x'])
          await expect(verify(mail, ip, 'a@b.example', 'h', { resolver })).resolves.toHaveProperty('dkim')
  })
})

const corpora = process.env.HONMONO_CORPORA ?? fileURLToPath(new URL('../../../../../shared/corpora', import.meta.url))
/** One of so many; all of them take minutes. */
const EVERY = 25

it.skipIf(!existsSync(join(corpora, 'phish')))('reads real mail without harm, where DNS knows nothing', async () => {
  const files = ['phish', 'ham'].flatMap((folder) =>
    readdirSync(join(corpora, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.eml'))
      .map((path) => join(corpora, folder, path)),
  )
  const one = verifier({ resolver: asks({}) })
  let signatures = 0
  for (const path of files.filter((_, nth) => nth % EVERY === 0)) {
    const { dkim, spf } = await one.verify(readFileSync(path), { ip: '192.0.2.1', helo: 'mta.example', from: 'a@shop.example' })
    signatures += dkim.length
    expect(dkim.some(({ result }) => result === 'pass')).toBe(false)
    expect(spf?.result ?? 'none').toBe('none')
  }
  expect(signatures).toBeGreaterThan(0)
})
