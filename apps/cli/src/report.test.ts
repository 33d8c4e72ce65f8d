import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '@honmono/testkit/run'
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noteSent, readSent, recordPath, wasSent } from './report-record.ts'
import { smtpFrom, smtpServer } from './smtp.ts'

const bin = fileURLToPath(new URL('../bin/honmono.js', import.meta.url))
const sample = fileURLToPath(new URL('../sample/amazon-payment.eml', import.meta.url))
let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'honmono-cli-report-'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

function honmono(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const env = { PATH: process.env.PATH, LANG: 'ja_JP.UTF-8', XDG_DATA_HOME: join(dir, 'data'), ...more }
  return run(process.execPath, [bin, 'report', ...args], { cwd: dir, env })
}

describe('honmono report', () => {
  it('shows what would go to whom, sends nothing and keeps nothing', async () => {
    const { status, stdout, stderr } = await honmono([sample])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    for (const to of ['info@antiphishing.jp', 'meiwaku@dekyo.or.jp', 'reportascam@amazon.com', 'stop-spoofing@amazon.com'])
      expect(stdout).toContain(`あて先: ${to}`)
    expect(stdout).toContain('まだ何も送っていません')
    expect(stdout).toContain('原本をそのまま送るのがいちばん役に立ちます')
    expect(stdout).toContain('hxxps://')
    expect(stdout).not.toMatch(/https?:\/\/[^\s]*prime-member/)
    expect(existsSync(join(dir, 'data'))).toBe(false)
  })

  it('writes ready mails and texts for forms, and sends nothing', async () => {
    const { status, stderr } = await honmono([sample, '--to', 'dekyo', '--out', 'out', '--from', 'me@mail.example'])
    expect(status).toBe(0)
    expect(stderr).toContain('に書き出しました')
    const files = readdirSync(join(dir, 'out')).sort()
    expect(files.map((name) => name.slice(12))).toEqual(['-1-dekyo.eml', '-2-dekyo.txt'])
    const mail = await simpleParser(readFileSync(join(dir, 'out', files[0] ?? '')))
    expect(mail.from?.text).toBe('me@mail.example')
    // The file has LF; mail carries CRLF.
    expect(mail.attachments[0]?.content.toString().replaceAll('\r\n', '\n')).toBe(readFileSync(sample, 'utf8').replaceAll('\r\n', '\n'))
    expect(existsSync(join(dir, 'data'))).toBe(false)
  })

  it('hides what it is told to, and says that the original is worth more', async () => {
    writeFileSync(
      join(dir, 'mine.eml'),
      'From: Amazon <a@pay.example>\nTo: hanako@reader.example\nSubject: 山田様\n\n山田 花子 様 https://pay.example/\n',
    )
    const { stdout } = await honmono(['mine.eml', '--to', 'council', '--mask', '--hide', '山田', '--hide', '花子', '--lang', 'en'])
    expect(stdout).toContain('It is not the original.')
    expect(stdout).not.toMatch(/山田|花子|hanako/)
  })

  it('names the brand’s own place only where one is known', async () => {
    expect((await honmono([sample, '--to', 'nobody'])).stderr).toContain('「nobody」という知らせる先はありません')
    expect((await honmono([sample, '--to', 'abuse:x'])).stderr).toContain('メールアドレスではありません')
    writeFileSync(join(dir, 'plain.txt'), '明日の10時に駅で会いましょう。')
    const { status, stderr } = await honmono(['plain.txt', '--to', 'brand'])
    expect(status).toBe(2)
    expect(stderr).toContain('brand には知らせられません')
  })

  it('sends only when all of it is said, and says what is missing', async () => {
    const send = ['--send', 'smtp://127.0.0.1:9']
    expect((await honmono([sample, ...send])).stderr).toContain('--to で知らせる先を選んで')
    expect((await honmono([sample, '--to', 'council', ...send])).stderr).toContain('--from で自分のアドレス')
    expect((await honmono([sample, '--to', 'council', '--from', 'x', ...send])).stderr).toContain('「x」はメールアドレスではありません')
    expect((await honmono([sample, '--to', 'council', '--send', 'mail.example'])).stderr).toContain('smtp://サーバー')
    expect((await honmono([sample, '--to', 'council', '--send'])).stderr).toContain('HONMONO_SMTP_URL')
    expect((await honmono([sample, '--to', 'council', '--send', 'smtp://me:s3cret@127.0.0.1:9'])).stderr).toContain('HONMONO_SMTP_FILE')
    expect((await honmono([sample, '--to', 'council', '--out', 'o', ...send])).stderr).toContain('どちらか一方')
  })

  it('says that a server can’t be reached, without its password, and notes nothing', async () => {
    const env = { HONMONO_SMTP_URL: 'smtp://me:s3cret@127.0.0.1:9' }
    const { status, stdout, stderr } = await honmono([sample, '--to', 'council', '--from', 'me@mail.example', '--send'], env)
    expect(status).toBe(2)
    expect(stderr).toContain('info@antiphishing.jp に送れませんでした。サーバーにつながりません。')
    expect(stdout + stderr).not.toContain('s3cret')
    expect(existsSync(join(dir, 'data'))).toBe(false)
  })

  it('knows a desk once, whatever names lead to it', async () => {
    const { stdout } = await honmono([sample, '--to', 'brand,amazon,brand'])
    expect(stdout.match(/あて先: reportascam@amazon\.com/g)).toHaveLength(1)
  })

  it('finds the company of the mailbox and of the sending server', async () => {
    const mail = 'Received: from a.smtp-out.amazonses.com (a.smtp-out.amazonses.com [203.0.113.7]) by mx.example for <taro@gmail.com>; x\n'
    writeFileSync(
      join(dir, 'through.eml'),
      `${mail}From: Amazon <a@pay.example>\nTo: "山田 花子" <taro@gmail.com>\nSubject: 山田花子様\n\n山田花子 様\n`,
    )
    const { stdout } = await honmono(['through.eml', '--to', 'provider,hoster', '--mask'])
    expect(stdout).toContain('support.google.com/mail')
    expect(stdout).toContain('あて先: email-abuse@amazon.com')
    expect(stdout).not.toMatch(/山田|花子|taro/)
    expect((await honmono([sample, '--to', 'hoster'])).stderr).toContain('abuse:アドレス')
  })

  it('refuses a mailbox of several mails', async () => {
    const mail = 'From a@b.example Sat Nov 28 10:00:00 2026\nFrom: a@b.example\nSubject: x\n\ntext\n\n'
    writeFileSync(join(dir, 'two.mbox'), mail.repeat(2))
    const { status, stderr } = await honmono(['two.mbox'])
    expect(status).toBe(2)
    expect(stderr).toContain('1通だけのファイル')
  })
})

describe('a server for sending', () => {
  it('is reached with TLS, except on this machine', () => {
    expect(smtpServer('smtps://me:p%40ss@mail.example')).toEqual({
      host: 'mail.example',
      port: 465,
      tls: 'at-once',
      login: { user: 'me', pass: 'p@ss' },
    })
    expect(smtpServer('smtp://mail.example')).toEqual({ host: 'mail.example', port: 587, tls: 'upgrade', login: null })
    expect(smtpServer('smtp://127.0.0.1:2525')).toMatchObject({ port: 2525, tls: 'none' })
    expect(smtpServer('smtp://[::1]:2525')).toMatchObject({ host: '::1', tls: 'none' })
    expect(smtpServer('smtp://127.0.0.1.mail.example')).toMatchObject({ tls: 'upgrade' })
  })
  it.each([
    'https://mail.example',
    'mail.example',
    'smtp://',
    'smtp://a:%ff@mail.example',
    'smtp://mail.example/path',
    'smtp://mail.example?tls=no',
  ])('is not %s', (address) => expect(smtpServer(address)).toBeNull())
})

describe('where the server’s password may stand', () => {
  const login = { user: 'me', pass: 's3cret' }
  it('is the environment, or a file, never the command line', () => {
    const path = join(dir, 'smtp')
    writeFileSync(path, 'smtps://me:s3cret@mail.example\n')
    expect(smtpFrom('', { HONMONO_SMTP_URL: 'smtps://me:s3cret@mail.example' })).toMatchObject({ login })
    expect(smtpFrom('', { HONMONO_SMTP_FILE: path })).toMatchObject({ login })
    expect(smtpFrom('smtps://me:s3cret@mail.example', {})).toBe('password-shown')
    expect(smtpFrom('smtp://127.0.0.1:2525', {})).toMatchObject({ port: 2525, login: null })
    expect(smtpFrom('', { HONMONO_SMTP_FILE: join(dir, 'none') })).toBe('file-unreadable')
    expect([smtpFrom('', {}), smtpFrom('x', {})]).toEqual(['no-server', 'not-an-address'])
  })
})

describe('honmono serve --smtp', () => {
  it.each([
    [['--smtp', 'smtp://me:s3cret@mail.example'], 'HONMONO_SMTP_FILE'],
    [['--smtp', 'smtp://127.0.0.1:9'], '--from で自分のアドレス'],
    [['--smtp', 'smtp://127.0.0.1:9', '--from', 'x'], '「x」はメールアドレスではありません'],
    [['--from', 'me@mail.example'], '--smtp と一緒に'],
  ])('serves nothing when something is missing: %j', async (args, why) => {
    const env = { PATH: process.env.PATH, LANG: 'ja_JP.UTF-8' }
    const { status, stdout, stderr } = await run(process.execPath, [bin, 'serve', '--port', '0', ...args], { cwd: dir, env })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(why)
    expect(stderr).not.toContain('s3cret')
  })
})

describe('the record of what was sent', () => {
  it('knows an address again, whichever desk it belongs to', () => {
    expect(wasSent({ to: 'Info@antiphishing.jp' }, { to: 'info@antiphishing.jp' })).toBe(true)
    expect(wasSent({ to: 'a@desk.example' }, { to: 'b@desk.example' })).toBe(false)
  })

  it('stands where programs keep their data, and outlives a line that was cut short', () => {
    expect(recordPath({ XDG_DATA_HOME: '/data' })).toBe('/data/honmono/reports.jsonl')
    const path = join(dir, 'record/reports.jsonl')
    const sent = { sha256: 'a', desk: 'council', to: 'info@antiphishing.jp', at: '2026-11-28T01:00:00Z' }
    expect(readSent(path)).toEqual([])
    mkdirSync(join(dir, 'record'))
    writeFileSync(path, '{"sha256":"b","de')
    noteSent(path, sent)
    expect(readSent(path)).toEqual([sent])
  })
})
