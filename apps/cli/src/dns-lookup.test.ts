/** The program as a person starts it, against a name server of one's own whose zone holds a key made here. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type NameServer, startNameServer } from '@honmono/testkit/name-server'
import { type Ran, run } from '@honmono/testkit/run'
import { makeKey, signed, txt } from '@honmono/testkit/signed-mail'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

const bin = fileURLToPath(new URL('../bin/honmono.js', import.meta.url))
const key = makeKey()
const zone = {
  'TXT s1._domainkey.amazon.co.jp': [txt(key.record)],
  'TXT amazon.co.jp': [['v=spf1 ip4:192.0.2.0/24 -all']],
  'TXT _dmarc.amazon.co.jp': [['v=DMARC1; p=quarantine']],
}
const received = `Received: from mail.amazon.co.jp (mail.amazon.co.jp [192.0.2.9])
\tby mx.reader.example with ESMTPS id 1; Fri, 20 Nov 2026 09:00:02 +0900
`
const notice = `From: Amazon.co.jp <order-update@amazon.co.jp>
To: hanako@reader.example
Subject: =?UTF-8?B?44GU5rOo5paH44Gu55m66YCB?=
Date: Fri, 20 Nov 2026 09:00:00 +0900
Message-ID: <1@amazon.co.jp>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Amazon.co.jpをご利用いただきありがとうございます。
ご注文の商品を発送しました。
https://www.amazon.co.jp/
`

let server: NameServer
let dir = ''
beforeAll(async () => {
  server = await startNameServer()
  dir = mkdtempSync(join(tmpdir(), 'honmono-dns-'))
  const path = 'Return-Path: <order-update@amazon.co.jp>\n'
  const mail = await signed(notice, { key, domain: 'amazon.co.jp' })
  writeFileSync(join(dir, 'real.eml'), path + received + mail)
  writeFileSync(join(dir, 'changed.eml'), received + mail.replace('発送しました', '発送できません'))
  const elsewhere = received.replace('192.0.2.9', '203.0.113.9')
  writeFileSync(join(dir, 'forged.eml'), path + elsewhere + notice)
  writeFileSync(join(dir, 'passed-on.eml'), path + elsewhere + received.replace('mx.reader', 'mx.forwarder') + notice)
  const results = 'Authentication-Results: mx.reader.example; dkim=pass header.d=amazon.co.jp; dmarc=pass header.from=amazon.co.jp\n'
  writeFileSync(join(dir, 'with-results.eml'), results + received + notice)
  // The first start may compile.
  expect((await honmono(['--version'])).status).toBe(0)
}, 60_000)
beforeEach(() => server.setZone(zone))
afterAll(() => {
  server.close()
  rmSync(dir, { recursive: true, force: true })
})

const honmono = (args: readonly string[]) =>
  run(process.execPath, [bin, ...args], { cwd: dir, env: { PATH: process.env.PATH, LANG: 'ja_JP.UTF-8' } })
const ask = (...args: readonly string[]) =>
  honmono(['check', '--format', 'json', '--lookups', 'dns', '--dns-server', server.address, ...args])
const answer = ({ stdout }: Ran) => JSON.parse(stdout)
const raised = (ran: Ran) =>
  answer(ran)
    .signals.filter(({ answer: told }: { readonly answer: string }) => told === 'raised')
    .map(({ id }: { readonly id: string }) => id)
const gaps = (ran: Ran) => answer(ran).notChecked.map(({ id }: { readonly id: string }) => id)

describe('--lookups dns', () => {
  it('proves a real notice, and says before what is asked of whom', async () => {
    const without = await honmono(['check', '--format', 'json', 'real.eml'])
    expect(answer(without)).toMatchObject({ verdict: 'unconfirmed', sender: { authenticated: null }, lookups: [] })
    expect(server.asked).toEqual([])
    const ran = await ask('real.eml')
    expect(answer(ran)).toMatchObject({ verdict: 'genuine', sender: { authenticated: true }, lookups: ['dns'] })
    expect(gaps(ran)).not.toContain('sender-not-authenticated')
    expect(ran.stderr).toContain('ネームサーバー（DNS）に問い合わせます')
    expect(ran.stderr).toContain(`問い合わせ先: ${server.address}`)
    expect(server.asked).toContain('TXT s1._domainkey.amazon.co.jp')
  })

  it('proves nothing of one that was changed, and accuses nobody of it', async () => {
    const ran = await ask('changed.eml')
    expect(answer(ran)).toMatchObject({ verdict: 'unconfirmed', sender: { authenticated: false } })
    expect(raised(ran)).not.toContain('forged-sender')
  })

  it('hears a failure only of a mail that nobody can have passed on', async () => {
    expect(raised(await ask('forged.eml'))).toContain('forged-sender')
    const passedOn = await ask('passed-on.eml')
    expect(raised(passedOn)).not.toContain('forged-sender')
    expect(answer(passedOn)).toMatchObject({ verdict: 'unconfirmed', sender: { authenticated: null } })
  })

  it('leaves a mail unconfirmed and says so where no name server answers, but keeps what the own server found', async () => {
    await server.setZone({ '*': 'silent' })
    const [ran, kept] = await Promise.all([ask('real.eml'), ask('with-results.eml')])
    expect(answer(ran)).toMatchObject({ verdict: 'unconfirmed', sender: { authenticated: null } })
    expect(gaps(ran)).toContain('dns-no-answer')
    expect(answer(kept)).toMatchObject({ verdict: 'genuine', sender: { authenticated: true } })
    expect(gaps(kept)).not.toContain('dns-no-answer')
  })

  it('reads an answer that does not fit into a datagram', async () => {
    await server.setZone({
      ...zone,
      'TXT amazon.co.jp': [['v=spf1 ip4:192.0.2.0/24 -all'], ...Array.from({ length: 20 }, (_, nth) => [`${nth}${'x'.repeat(200)}`])],
    })
    const facts = join(dir, 'facts.json')
    await ask('--save-facts', facts, 'real.eml')
    const { authentication } = JSON.parse(await readFile(facts, 'utf8'))
    expect(authentication.value).toMatchObject({ by: 'this-check', spf: { result: 'pass', domain: 'amazon.co.jp' } })
  })

  it('takes several kinds of lookup at once, and name servers that are addresses', async () => {
    const both = await honmono(['check', '--format', 'json', '--lookups', 'links,dns', '--dns-server', server.address, 'real.eml'])
    expect(answer(both).lookups).toEqual(['dns'])
    const wrong = ['dns.example', '127.0.0.1:0', '127.0.0.1:99999', '[127.0.0.1]:53', '']
    const ran = await Promise.all(wrong.map((one) => honmono(['check', '--lookups', 'dns', '--dns-server', one, 'real.eml'])))
    for (const { status, stderr } of ran)
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('[2001:db8::1]:53') })
    const alone = await honmono(['check', '--dns-server', server.address, 'real.eml'])
    expect(alone).toMatchObject({ status: 2, stderr: expect.stringContaining('--lookups dns') })
  })
})
