/** What arrives in a real mailbox: reports sent by the command line and by the served page through a Postfix hold the identical original. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { run } from '@honmono/testkit/run'
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendMail } from '../apps/cli/src/smtp.ts'
import { startPostfix } from './postfix.mjs'

const bin = fileURLToPath(new URL('../apps/cli/bin/honmono.js', import.meta.url))
const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')
let folder = ''
let postfix: Awaited<ReturnType<typeof startPostfix>>
let sevenBit: Awaited<ReturnType<typeof startPostfix>>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'honmono-report-'))
  postfix = await startPostfix({ eightBit: true })
  sevenBit = await startPostfix({ eightBit: false })
})
afterAll(async () => {
  await postfix?.stop()
  await sevenBit?.stop()
  rmSync(folder, { recursive: true, force: true })
})

function honmono(args: readonly string[]) {
  const env = { PATH: process.env.PATH, LANG: 'ja_JP.UTF-8', XDG_DATA_HOME: folder, HOME: folder }
  return run(process.execPath, [bin, 'report', ...args], { env })
}

const TO = 'abuse:desk@desk.example'
const FROM = ['--from', 'hanako@reader.example']
async function arrivedBy(server: typeof postfix, original: Buffer, name: string, to = TO) {
  const path = join(folder, name)
  writeFileSync(path, original)
  const before = server.mails().length
  const sent = await honmono([path, '--to', to, ...FROM, '--send', `smtp://127.0.0.1:${server.port}`])
  expect(sent, sent.stderr).toMatchObject({ status: 0 })
  for (let tries = 0; server.mails().length === before && tries < 300; tries++) await setTimeout(100)
  expect(server.mails()).toHaveLength(before + 1)
  const stored = server.mails().find((mail) => mail.includes(FROM[1] ?? '') && !seen.has(sha256(mail))) ?? Buffer.of()
  seen.add(sha256(stored))
  return { stored, sent }
}
const seen = new Set<string>()
/** A mailbox on disk has LF; who fetches the mail by IMAP or POP gets CRLF, as it was on the wire. */
const fetched = (stored: Buffer) => Buffer.from(stored.toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1')

const head = (eol: string) =>
  [
    'From: "Amazon.co.jp" <info@pay.example>',
    'To: hanako@reader.example',
    'Subject: =?utf-8?B?44GK5pSv5omV44GE?=',
    'Date: Sat, 28 Nov 2026 10:00:00 +0900',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=shift_jis',
    'Content-Transfer-Encoding: 8bit',
    '',
    '',
  ].join(eol)
const mail = (eol: string, ...lines: readonly (string | Buffer)[]) =>
  Buffer.concat([Buffer.from(head(eol)), ...lines.flatMap((line) => [Buffer.from(line), Buffer.from(eol)])])
/** 「お支払い」 in Shift_JIS: bytes above 127, and none that UTF-8 could be. */
const SHIFT_JIS = Buffer.from([0x82, 0xa8, 0x8e, 0x78, 0x95, 0xa5, 0x82, 0xa2])
const BODY = ['https://amazon.pay.example/', '.', '..dots', 'From here', 'trailing  ', '']

describe('an original that mail can carry', () => {
  it.each([
    ['with CRLF', mail('\r\n', ...BODY), 'crlf.eml'],
    ['with 8-bit Japanese', mail('\r\n', ...BODY, SHIFT_JIS), 'japanese.eml'],
    ['without a last line end', Buffer.concat([mail('\r\n', ...BODY), Buffer.from('end')]), 'end.eml'],
    ['of 2 MB', mail('\r\n', ...BODY, ...Array.from({ length: 30_000 }, (_, line) => `${line} ${'a'.repeat(64)}`)), 'large.eml'],
  ])('%s arrives as a mail in the mail, identical as it is fetched', async (_, original, name) => {
    const { stored, sent } = await arrivedBy(postfix, original, name)
    const { attachments } = await simpleParser(fetched(stored))
    const arrived = attachments.find(({ contentType }) => contentType === 'message/rfc822')
    expect(sha256(arrived?.content ?? Buffer.of())).toBe(sha256(original))
    expect(sent.stdout).toContain(sha256(original))
  })

  it('with LF arrives identical to the file as it is stored', async () => {
    const original = mail('\n', ...BODY, SHIFT_JIS)
    const { stored } = await arrivedBy(postfix, original, 'lf.eml')
    const { attachments } = await simpleParser(stored)
    const arrived = attachments.find(({ contentType }) => contentType === 'message/rfc822')
    expect(sha256(arrived?.content ?? Buffer.of())).toBe(sha256(original))
  })
})

/** The type as sent: the parser tells another by the name. */
const AS_FILE = /^Content-Type: application\/octet-stream; name="original\.eml"\r?$/m
describe('an original that mail can’t carry', () => {
  const brand = 'ups'
  it.each([
    ['with a NUL', mail('\r\n', ...BODY, 'a\0b'), 'nul.eml'],
    ['with a long line', mail('\r\n', ...BODY, 'x'.repeat(5_000)), 'long.eml'],
    ['with mixed line ends', Buffer.concat([mail('\r\n', ...BODY), Buffer.from('a\nb\r\n')]), 'mixed.eml'],
  ])('%s arrives as a file, identical however it is fetched', async (_, original, name) => {
    const { stored, sent } = await arrivedBy(postfix, original, name, brand)
    expect(sent.stdout).toContain('original.eml')
    for (const copy of [stored, fetched(stored)]) {
      const { attachments } = await simpleParser(copy)
      expect(attachments.map(({ filename, content }) => [filename, sha256(content)])).toEqual([['original.eml', sha256(original)]])
      expect(copy.toString()).toMatch(AS_FILE)
    }
  })

  it('as the server does not keep 8-bit bytes, arrives as a file, and that is said', async () => {
    const original = mail('\r\n', ...BODY, SHIFT_JIS)
    const { stored, sent } = await arrivedBy(sevenBit, original, 'seven.eml', brand)
    expect(sent.stderr).toContain('8ビットの文字をサーバーがそのまま運べない')
    const { attachments } = await simpleParser(stored)
    expect(attachments.map(({ filename, content }) => [filename, sha256(content)])).toEqual([['original.eml', sha256(original)]])
    expect(stored.toString()).toMatch(AS_FILE)
  })
})

describe('the same report', () => {
  it('is not sent twice unless told, and the record tells nothing of the message', async () => {
    const original = mail('\r\n', ...BODY, 'once')
    await arrivedBy(postfix, original, 'once.eml')
    const before = postfix.mails().length
    const args = [join(folder, 'once.eml'), '--to', TO, ...FROM, '--send', `smtp://127.0.0.1:${postfix.port}`]
    const second = await honmono(args)
    expect(second.stderr).toContain('もう一度送るには --again')
    const third = await honmono([...args, '--again'])
    expect(third).toMatchObject({ status: 0, stderr: expect.stringContaining('に送りました') })
    for (let tries = 0; postfix.mails().length === before && tries < 300; tries++) await setTimeout(100)
    expect(postfix.mails()).toHaveLength(before + 1)

    const path = join(folder, 'honmono/reports.jsonl')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    const lines = readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.filter((line) => line.sha256 === sha256(original))).toHaveLength(2)
    for (const line of lines) expect(Object.keys(line)).toEqual(['sha256', 'desk', 'to', 'at'])
  })
})

describe('a server that offers no encryption', () => {
  it.each(['upgrade', 'at-once'] as const)('gets neither mail nor password, where TLS is asked for: %s', async (tls) => {
    const before = postfix.mails().length
    const server = { host: '127.0.0.1', port: postfix.port, tls, login: { user: 'me', pass: 'secret' } }
    let made = 0
    const result = await sendMail(server, { from: 'hanako@reader.example', to: 'desk@desk.example' }, () => {
      made++
      return Buffer.from('Subject: x\r\n\r\n')
    })
    expect(result).toMatchObject({ ok: false, why: 'tls' })
    expect([made, postfix.mails().length]).toEqual([0, before])
  })
})

/** `honmono serve --smtp`, asked as the page asks it. */
async function served(server: typeof postfix, home: string) {
  const env = {
    PATH: process.env.PATH,
    LANG: 'ja_JP.UTF-8',
    XDG_DATA_HOME: home,
    HOME: home,
    HONMONO_SMTP_URL: `smtp://127.0.0.1:${server.port}`,
  }
  const child = spawn(process.execPath, [bin, 'serve', '--port', '0', '--smtp', ...FROM], { env })
  const url = await new Promise<string>((done, fail) => {
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const [address] = /http:\/\/[\d.:]+/.exec(said) ?? []
      if (address !== undefined && said.includes(FROM[1] ?? '')) done(address)
    })
    child.once('exit', () => fail(new Error(said)))
  })
  return {
    url,
    async ask(original: Uint8Array<ArrayBuffer>, more: object = {}, origin = url) {
      const body = new FormData()
      body.append('asked', JSON.stringify({ typed: false, name: 'fake.eml', lang: 'ja', ...more }))
      body.append('original', new Blob([original]))
      const response = await fetch(`${url}/sending`, { method: 'POST', headers: { origin }, body })
      return { status: response.status, reply: await response.json() }
    },
    async stop() {
      const ended = new Promise((done) => child.once('exit', done))
      child.kill('SIGTERM')
      await ended
    },
  }
}
const FAKE = new Uint8Array(mail('\r\n', ...BODY, SHIFT_JIS, 'Amazonのお支払いを確認できません'))
const COUNCIL = { desk: 'council', to: 'info@antiphishing.jp', again: false }

describe('the served page', () => {
  let page: Awaited<ReturnType<typeof served>>
  let home = ''
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'honmono-served-'))
    page = await served(postfix, home)
  })
  afterAll(async () => {
    await page?.stop()
    rmSync(home, { recursive: true, force: true })
  })

  it('sends what it showed, with the identical original, once, and notes it where the command line does', async () => {
    const shown = await page.ask(FAKE)
    expect(shown).toMatchObject({ status: 200, reply: { result: 'shown', from: FROM[1] } })
    const council = shown.reply.reports.find(({ to }: { to: string }) => to === COUNCIL.to)
    expect(council).toMatchObject({ attached: 'original.eml', sent: [] })

    const before = postfix.mails().length
    const [first, second] = await Promise.all([page.ask(FAKE, { send: COUNCIL }), page.ask(FAKE, { send: COUNCIL })])
    expect(first.reply).toMatchObject({ result: 'sent', asFile: false, noted: true })
    expect(second.reply).toEqual({ result: 'already', at: first.reply.at })
    for (let tries = 0; postfix.mails().length === before && tries < 300; tries++) await setTimeout(100)
    expect(postfix.mails()).toHaveLength(before + 1)
    const stored = postfix.mails().find((one) => one.includes('Delivered-To: info@antiphishing.jp')) ?? Buffer.of()
    const arrived = await simpleParser(fetched(stored))
    expect(arrived.attachments.map(({ contentType, content }) => [contentType, sha256(content)])).toEqual([
      ['message/rfc822', sha256(FAKE)],
    ])
    expect([arrived.from?.text, arrived.subject, arrived.text?.trim()]).toEqual([FROM[1], council.subject, council.text.trim()])

    const path = join(home, 'honmono/reports.jsonl')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ sha256: sha256(FAKE), desk: 'council', to: COUNCIL.to, at: first.reply.at })
    const later = await page.ask(FAKE)
    expect(later.reply.reports.find(({ to }: { to: string }) => to === COUNCIL.to).sent).toEqual([first.reply.at])
    const again = await page.ask(FAKE, { send: { ...COUNCIL, again: true } })
    expect(again.reply.result).toBe('sent')
  })

  it('sends to no desk that the message does not point to, and for no other site', async () => {
    const before = postfix.mails().length
    for (const send of [
      { ...COUNCIL, to: 'victim@reader.example' },
      { ...COUNCIL, desk: 'abuse', to: 'victim@reader.example' },
      { desk: 'netflix', to: 'phishing@netflix.com', again: false },
    ])
      expect(await page.ask(FAKE, { send })).toEqual({ status: 422, reply: { result: 'refused', why: 'no-such-desk' } })
    expect((await page.ask(FAKE, { send: COUNCIL }, 'https://pay.example')).status).toBe(403)
    await setTimeout(1_000)
    expect(postfix.mails()).toHaveLength(before)
  })
})
