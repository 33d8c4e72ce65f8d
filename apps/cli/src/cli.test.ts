import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Ran, run } from '@honmono/testkit/run'
import { LIMITS } from 'honmono'
import { brands } from 'honmono/brands'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const bin = fileURLToPath(new URL('../bin/honmono.js', import.meta.url))
const sample = readFileSync(new URL('../sample/amazon-payment.eml', import.meta.url), 'utf8')
const plain = `From: Hanako <hanako@home.example>
To: taro@reader.example
Subject: Sunday
Date: Mon, 16 Nov 2026 08:12:41 +0900
Message-ID: <1@home.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=UTF-8

日曜日は10時に駅で待っています。お弁当は持っていきますね。
`

function honmono(args: readonly string[], options: { input?: string; env?: Record<string, string> } = {}): Promise<Ran> {
  return node([bin, ...args], options)
}
function node(args: readonly string[], { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {}): Promise<Ran> {
  return run(process.execPath, args, { cwd: dir, env: { PATH: process.env.PATH, LANG: 'ja_JP.UTF-8', ...env }, input })
}
const answers = ({ stdout }: Ran) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

let dir = ''
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'honmono-'))
  writeFileSync(join(dir, 'fake.eml'), sample)
  writeFileSync(join(dir, 'plain.eml'), plain)
  writeFileSync(join(dir, 'both.mbox'), `From a@b Mon Nov 16 08:12:41 2026\n${sample}\nFrom a@b Mon Nov 16 08:12:41 2026\n${plain}\n`)
  mkdirSync(join(dir, 'folder/inner'), { recursive: true })
  writeFileSync(join(dir, 'folder/b.eml'), plain)
  writeFileSync(join(dir, 'folder/inner/a.eml'), sample)
  writeFileSync(join(dir, 'folder/photo.jpg'), 'x')
  mkdirSync(join(dir, 'nothing'))
  mkdirSync(join(dir, 'site'))
  writeFileSync(join(dir, 'site/index.html'), '<!doctype html><title>本物</title>')
  // The first start may compile; done once, before the tests run it side by side.
  const { status, stderr } = await honmono(['--version'])
  expect(status, stderr).toBe(0)
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

describe('--lookups domain-age', () => {
  it('says beforehand who is asked, and asks nobody about a mail without links', async () => {
    const ran = await honmono(['check', '--format', 'json', '--lookups', 'domain-age', 'plain.eml'])
    expect(ran.status).toBe(0)
    expect(ran.stderr).toContain('登録機関')
    expect(answers(ran)[0].lookups).toEqual([])
  })
  it('names a source of certificates that it was given', async () => {
    const source = ['--certificate-source', 'https://certificates.example/?q={host}']
    const ran = await honmono(['check', '--lang', 'en', '--lookups', 'domain-age', ...source, 'plain.eml'])
    expect(ran.status).toBe(0)
    expect(ran.stderr).toContain('certificates.example is also asked')
  })
  it.each([
    [['--certificate-source', 'https://certificates.example/?q={host}'], '--lookups domain-age'],
    [['--lookups', 'domain-age', '--certificate-source', 'http://certificates.example/?q={host}'], 'https://'],
    [['--lookups', 'domain-age', '--certificate-source', 'https://certificates.example/'], '{host}'],
  ])('is refused with %j', async (args, why) => {
    const ran = await honmono(['check', ...args, 'fake.eml'])
    expect(ran).toMatchObject({ status: 2, stdout: '' })
    expect(ran.stderr).toContain(why)
  })
})

describe('exit status', () => {
  it('is 0 when nothing is worse than unconfirmed', async () => {
    expect((await honmono(['check', 'plain.eml'])).status).toBe(0)
  })
  it('is 1 when something is fake', async () => {
    expect((await honmono(['check', 'plain.eml', 'fake.eml'])).status).toBe(1)
  })
  it('is 2 when an input could not be read, even beside a fake, which is still answered', async () => {
    const ran = await honmono(['check', '--format', 'json', 'missing.eml', 'fake.eml', 'plain.eml'])
    expect(ran.status).toBe(2)
    const [missing, fake, other] = answers(ran)
    expect(missing).toEqual({
      input: { name: 'missing.eml' },
      error: { code: 'not-found', message: expect.stringContaining('見つかりません') },
    })
    expect(fake).toMatchObject({ input: { name: 'fake.eml' }, verdict: 'phishing' })
    expect(other).toMatchObject({ input: { name: 'plain.eml' }, verdict: 'unconfirmed' })
  })
  it('is 2 and a hint for a command or option that does not exist', async () => {
    for (const args of [['chek'], ['check', '--colour'], ['check', '--format', 'xml'], ['brands', 'show']]) {
      const ran = await honmono(args)
      expect(ran).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('honmono --help') })
    }
  })
})

describe('check --format json', () => {
  it('prints one object a line with the fields of the contract in their order', async () => {
    const ran = await honmono(['check', '--format', 'json', 'fake.eml'])
    expect(ran.stdout.match(/\n/g)).toHaveLength(1)
    const [answer] = answers(ran)
    expect(Object.keys(answer).slice(0, 12).join(' ')).toBe(
      'schema input versions verdict claims decidedBy signals links sender notChecked next guides',
    )
    expect(Object.keys(answer.input)).toEqual(['name', 'kind', 'sha256'])
    expect(answer).toMatchObject({
      schema: 1,
      input: { name: 'fake.eml', kind: 'email', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      versions: { engine: expect.stringMatching(/^\d+\.\d+\.\d+$/), data: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
      verdict: 'phishing',
    })
    expect(answer.claims[0]).toMatchObject({ brand: 'amazon', name: expect.any(String), strength: expect.stringMatching(/strong|medium/) })
    expect(answer.decidedBy).toContain('foreign-link')
    const decided = answer.signals.find((signal: { id: string }) => signal.id === 'foreign-link')
    expect(Object.keys(decided)).toEqual(['id', 'answer', 'strength', 'direction', 'evidence', 'title', 'found', 'why', 'doNext'])
    expect(decided.evidence[0].at).toEqual({ part: expect.any(String), start: expect.any(Number), end: expect.any(Number) })
    expect(Object.keys(answer.links[0]).slice(0, 8).join(' ')).toBe('shown href chain host site owner official from')
    expect(Object.keys(answer.claims[0])).toEqual(['brand', 'name', 'where', 'strength'])
    expect(Object.keys(answer.notChecked[0]).slice(0, 2)).toEqual(['id', 'why'])
    expect(answer.links[0]).toMatchObject({ host: 'prime-member.example', site: 'prime-member.example', official: false, from: 'anchor' })
    expect(answer.next).toEqual({
      id: expect.any(String),
      title: expect.any(String),
      url: expect.stringMatching(/^https:\/\/www\.amazon\.co\.jp\//),
      steps: expect.arrayContaining([expect.any(String)]),
    })
  })
  it('leaves out the message’s own texts and the first steps for every case, unless details are asked for', async () => {
    const fields = async (...more: string[]) =>
      Object.keys(answers(await honmono(['check', '--format', 'json', ...more, 'fake.eml']))[0]).slice(-3)
    expect(await fields()).toEqual(['lookups', 'proof', 'finding'])
    expect(await fields('--details')).toEqual(['finding', 'ifGiven', 'views'])
  })
  it('takes in what the person saw at the official place, and tells it from saved facts, too', async () => {
    const notice = '【Amazon】プライム会費のお支払いに失敗しました。お支払い方法をご確認ください。'
    const found = ['check', '--format', 'json', '--finding', 'all-fine']
    const seen = { verdict: 'suspicious', finding: { brand: null, seen: 'all-fine' }, next: { id: 'leave-alone' } }
    expect(answers(await honmono(found, { input: notice }))[0]).toMatchObject(seen)
    const untold = await honmono(['check', '--format', 'json', '--save-facts', 'notice.json'], { input: notice })
    expect(answers(untold)[0]).toMatchObject({ verdict: 'unconfirmed', finding: null })
    expect(answers(await honmono([...found, '--facts', 'notice.json']))[0]).toMatchObject(seen)
    expect(answers(await honmono(['check', '--format', 'json', '--finding', 'same-notice', 'fake.eml']))[0].verdict).toBe('phishing')
  })
  it('takes a finding for one message only', async () => {
    for (const files of [['plain.eml', 'fake.eml'], ['both.mbox']]) {
      const ran = await honmono(['check', '--format', 'json', '--finding', 'all-fine', ...files])
      expect(ran.status).toBe(2)
      expect(ran.stderr).toContain('ひとつのメッセージ')
    }
  })
  it('keeps the order of the files, and standard output free of anything else', async () => {
    const ran = await honmono(['check', '--format', 'json', 'plain.eml', 'folder', 'fake.eml'])
    expect(answers(ran).map(({ input }) => input.name)).toEqual(['plain.eml', 'folder/b.eml', 'folder/inner/a.eml', 'fake.eml'])
    expect(ran.stderr).toContain('photo.jpg')
  })
  it('answers every message of a mailbox', async () => {
    const ran = await honmono(['check', '--format', 'json', 'both.mbox'])
    expect(answers(ran).map(({ input, verdict }) => [input.name, verdict])).toEqual([
      ['both.mbox', 'phishing'],
      ['both.mbox#2', 'unconfirmed'],
    ])
  })
  it('reads standard input as - or without a file', async () => {
    for (const args of [['-'], []]) {
      const ran = await honmono(['check', '--format', 'json', ...args], { input: sample })
      expect(answers(ran)[0]).toMatchObject({ input: { name: '-', kind: 'email' }, verdict: 'phishing' })
    }
  })
  it('believes the results of the server that it is told, and of no other', async () => {
    // Written below its own Received field, where anybody may have written them.
    const proved = [
      'Received: from m.amazon.co.jp (m.amazon.co.jp [203.0.113.5]) by mx.reader.example (Postfix) with ESMTP id 1; Mon, 16 Nov 2026 08:12:41 +0900',
      'Authentication-Results: mx.reader.example; dkim=pass header.d=amazon.co.jp',
      'From: Amazon.co.jp <auto-confirm@amazon.co.jp>',
      'To: taro@reader.example',
      'Subject: Amazon.co.jp',
      '',
      'Amazon.co.jp https://www.amazon.co.jp/gp/css/order-history',
    ].join('\n')
    const verdict = async (...flags: readonly string[]) => {
      const ran = await honmono(['check', '--format', 'json', ...flags], { input: proved })
      return answers(ran)[0].verdict
    }
    expect(await verdict('--trust-authserv', 'other.example,MX.reader.example')).toBe('genuine')
    expect(await verdict('--trust-authserv', 'other.example')).toBe('unconfirmed')
    expect(await verdict()).toBe('unconfirmed')
  })
  it('takes the kind it is told, and an address as it stands', async () => {
    const text = 'お荷物のお届けにあがりましたが不在のため持ち帰りました。'
    expect(answers(await honmono(['check', '--format', 'json', '--kind', 'sms'], { input: text }))[0].input.kind).toBe('sms')
    expect(answers(await honmono(['check', '--format', 'json', 'https://shop.example/'], {}))[0].input).toMatchObject({
      name: 'https://shop.example/',
      kind: 'url',
    })
  })
  it('speaks the asked language', async () => {
    const [ja] = answers(await honmono(['check', '--format', 'json', 'fake.eml']))
    const [en] = answers(await honmono(['check', '--format', 'json', '--lang', 'en', 'fake.eml']))
    expect(ja.next.title).toMatch(/[ぁ-ん]/)
    expect(en.next.title).toMatch(/^[\x20-\x7e“”’–…]+$/)
    expect(en.verdict).toBe(ja.verdict)
  })
  it('refuses what is too large before reading it', async () => {
    const path = join(dir, 'huge.eml')
    writeFileSync(path, '')
    truncateSync(path, LIMITS.messageBytes + 1)
    const ran = await honmono(['check', '--format', 'json', 'huge.eml'])
    rmSync(path)
    expect(ran.status).toBe(2)
    expect(answers(ran)[0].error).toMatchObject({ code: 'too-large' })
  })
  it('reads a mailbox larger than a message may be, from a file or a pipe, message by message', async () => {
    const path = join(dir, 'large.mbox')
    const separator = 'From a@b Mon Nov 16 08:12:41 2026\n'
    const padding = `${'x'.repeat(76)}\n`.repeat(280_000)
    const long = `${separator}${plain}\n${padding}\n`
    writeFileSync(path, [long, `${separator}${sample}\n`, long, long, long].join(''))
    expect(statSync(path).size).toBeGreaterThan(80_000_000)
    const options = { env: { NODE_OPTIONS: '--max-old-space-size=200' } }
    const ran = await honmono(['check', '--format', 'json', 'large.mbox'], options)
    const piped = await honmono(['check', '--format', 'json', '-'], { ...options, input: readFileSync(path, 'utf8') })
    const counted = join(dir, 'large.tsv')
    writeFileSync(counted, 'path\tlabel\nlarge.mbox\tham\n')
    const report = await honmono(['eval', '--format', 'json', 'large.tsv'])
    rmSync(path)
    const verdicts = ['unconfirmed', 'phishing', 'unconfirmed', 'unconfirmed', 'unconfirmed']
    expect(ran.status, ran.stderr).toBe(1)
    expect(answers(ran).map((answer) => answer.verdict)).toEqual(verdicts)
    expect(answers(ran).map((answer) => answer.input.name)).toEqual(['', '#2', '#3', '#4', '#5'].map((number) => `large.mbox${number}`))
    expect(answers(piped).map((answer) => answer.input.name)).toEqual(['-', '-#2', '-#3', '-#4', '-#5'])
    expect(answers(piped).map((answer) => answer.verdict)).toEqual(verdicts)
    expect(JSON.parse(report.stdout)).toMatchObject({ messages: 5 })
  })
  it('says when a file is empty, is no message, or a folder holds none', async () => {
    writeFileSync(join(dir, 'empty.eml'), '')
    writeFileSync(join(dir, 'picture.eml'), Buffer.from('89504e470d0a1a0a0000000d49484452000000ff', 'hex'))
    const ran = await honmono(['check', '--format', 'json', 'empty.eml', 'picture.eml', 'nothing'])
    expect(answers(ran).map(({ error }) => error.code)).toEqual(['empty', 'not-a-message', 'empty'])
    expect(ran.status).toBe(2)
  })
  it('says when a file cannot be opened', async () => {
    symlinkSync('loop.eml', join(dir, 'loop.eml'))
    expect(answers(await honmono(['check', '--format', 'json', 'loop.eml']))[0].error).toEqual({
      code: 'not-readable',
      message: expect.stringContaining('ELOOP'),
    })
  })
  it('reads a linked mail of a folder, and names a link that leads nowhere', async () => {
    mkdirSync(join(dir, 'links'))
    symlinkSync('../plain.eml', join(dir, 'links/mail.eml'))
    symlinkSync('gone.eml', join(dir, 'links/broken.eml'))
    const ran = await honmono(['check', '--format', 'json', 'links'])
    expect(answers(ran).map((answer) => answer.input.name)).toEqual(['links/mail.eml'])
    expect(ran.stderr).toContain('broken.eml')
  })
  it('leaves quietly when its reader does', async () => {
    const args = ['check', '--format', 'json', ...Array<string>(150).fill('fake.eml')]
    const child = spawn(process.execPath, [bin, ...args], { cwd: dir, env: { PATH: process.env.PATH } })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise((done) => child.on('close', done))
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  })
})

describe('saved facts', () => {
  it('give the same answers when judged again, and only their owner may read them', async () => {
    const first = await honmono(['check', '--format', 'json', '--save-facts', 'facts.jsonl', 'fake.eml', 'both.mbox', 'plain.eml'])
    const again = await honmono(['check', '--format', 'json', '--facts', 'facts.jsonl'])
    expect(answers(first)).toHaveLength(4)
    expect(again.stdout).toBe(first.stdout)
    expect(again.status).toBe(first.status)
    expect(statSync(join(dir, 'facts.jsonl')).mode & 0o077).toBe(0)
  })
  it('that are no facts are an error of their own line', async () => {
    const ran = await honmono(['check', '--format', 'json', '--facts'], { input: '{"schema":9}\nnot json\n' })
    expect(answers(ran)).toMatchObject([
      { input: { name: '-' }, error: { code: 'not-facts' } },
      { input: { name: '-#2' }, error: { code: 'not-facts' } },
    ])
    expect(ran.status).toBe(2)
  })
  it('are asked for once where a mail was given instead', async () => {
    const ran = await honmono(['check', '--facts', 'fake.eml'])
    expect(ran).toMatchObject({ status: 2, stdout: '' })
    expect(ran.stderr).toBe(
      'fake.eml: --save-facts で残したファイルではないようです。メールを調べるときは、--facts を付けないでください。\n',
    )
  })
})

describe('what people hand over', () => {
  const text = async (input: string | Buffer, name: string) => {
    writeFileSync(join(dir, name), input)
    const ran = await honmono(['check', name])
    return { ...ran, stdout: ran.stdout.replace(/\n */g, '') }
  }
  it('is told how to go on when it is a picture, a PDF or an Outlook file', async () => {
    const picture = await text(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'screen.png')
    expect(picture).toEqual({ status: 2, stdout: '', stderr: expect.stringContaining('文章を長押しして「コピー」し、貼り付けて') })
    expect((await text('%PDF-1.4\n', 'bill.pdf')).stderr).toContain('PDFは開かず')
    expect((await text(Buffer.from('\x78\x9f\x3e\x22', 'latin1'), 'winmail.dat')).stderr).toContain('.eml の形で保存した')
    expect((await text('PK\x03\x04', 'bill.zip')).stderr).toContain('圧縮ファイルは開かないでください')
  })
  it('is judged by the sender it shows, without a claim to know where it was sent from', async () => {
    const { stdout } = await text(
      '差出人: Amazon.co.jp <info@kirameki.example>\n件名: お支払い方法の確認\n\n会費をお支払いいただけませんでした。\nhttps://kirameki.example/pay\n',
      'phone.txt',
    )
    expect(stdout).toContain('差出人のアドレスは')
    expect(stdout).toContain('本当はだれが送ったのかまでは調べられません')
    expect(stdout).not.toContain('だれが送ったかは調べていません')
  })
  it('is not called an SMS when it may as well be a chat or a saved page', async () => {
    const { stdout } = await text(
      '<html><body>メルカリ事務局 <a href="https://mercari.login.example/a">本人確認</a></body></html>',
      'page.html',
    )
    expect(stdout).not.toContain('SMS')
  })
  it('may be an address alone: it is never opened, and the answer speaks of an address', async () => {
    const official = await honmono(['check', 'https://amzn.asia/d/0abcde1'])
    expect(official).toMatchObject({ status: 0, stderr: '' })
    expect(official.stdout).toContain('このアドレスは「Amazon」のものです')
    expect(official.stdout).toContain('安全という意味ではありません')
    expect(official.stdout).toContain('アドレスを開いた先の中身は調べていません')
    const other = await honmono(['check', 'https://xkq3.example/'])
    expect(other.stdout).toContain('だれのアドレスか、分かりませんでした')
    expect(other.stdout).not.toMatch(/本文|添付|電話/)
  })
  it('is never told to change a password for having used the brand’s own site', async () => {
    const order = '楽天市場の注文を確認しました。\nご注文の確認はこちら https://order.my.rakuten.co.jp/\n楽天グループ株式会社\n'
    const { stdout } = await text(order, 'order.txt')
    expect(stdout).toContain('楽天のサイトです')
    expect(stdout).not.toContain('パスワードを変えて')
  })
  it('is warned of calls and money even where nothing was found', async () => {
    const { stdout, status } = await text('もしもし、明日電話ください。口座の件です。', 'call.txt')
    expect(status).toBe(0)
    expect(stdout).toContain('安全という意味ではありません')
    expect(stdout).toContain('電話も返信もしないでください')
    expect(stdout).toContain('お金や番号を求められたら')
  })
})

describe('check in text', () => {
  it('fits one screen for a typical fake and says what matters', async () => {
    const { stdout, stderr, status } = await honmono(['check', 'fake.eml'])
    expect(status).toBe(1)
    expect(stderr).toBe('')
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(24)
    expect(stdout).toContain('偽物です')
    expect(stdout).toContain('prime-member[.]example')
    expect(stdout).toContain('https://www.amazon.co.jp/')
  })
  it('names each of several answers and counts them', async () => {
    const { stdout } = await honmono(['check', 'both.mbox', 'plain.eml'])
    expect(stdout).toContain('── both.mbox  【重要】Amazonプライムのお支払いに失敗しました\n')
    expect(stdout).toContain('── both.mbox#2  Sunday\n')
    expect(stdout).toContain('全部で 3 通: 偽物 1、確認できない 2')
  })
  it('tells of an unreadable file on standard error, in the asked language', async () => {
    expect(await honmono(['check', 'missing.eml'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'missing.eml: ファイルが見つかりません。名前と場所を確かめてください。\n',
    })
    expect((await honmono(['check', '--lang', 'en', 'missing.eml'])).stderr).toContain('There is no such file')
  })
  it('has no colour in a pipe, whatever the environment says', async () => {
    const { stdout } = await honmono(['check', 'fake.eml'], { env: { FORCE_COLOR: '1', CI: '1', TERM: 'xterm-256color' } })
    expect(stdout).not.toContain('\u001b')
  })
  it('lets no control code of a message reach the terminal', async () => {
    const codes = '\u001b]0;owned\u0007\u001b[2J\u001b[31m\u009b31m\u202e'
    const encoded = `=?UTF-8?B?${Buffer.from(`【Amazon】${codes}`).toString('base64')}?=`
    const hostile = sample
      .replace(/^Subject: .*$/m, `Subject: ${encoded}`)
      .replace('"Amazon.co.jp"', encoded)
      .replace('お支払い方法を更新する', `${codes}更新する${codes}`)
      .replace('Amazonカスタマーサービス', `Amazonカスタマーサービス${codes}`)
    writeFileSync(join(dir, 'codes\u001b[31m.eml'), hostile)
    for (const args of [[], ['--details'], ['--format', 'json']]) {
      const { stdout, status } = await honmono(['check', ...args, 'codes\u001b[31m.eml', 'missing\u001b[31m.eml'])
      expect(status).toBe(2)
      expect(stdout).toContain('更新する')
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    }
  })
  it('shows everything with --details', async () => {
    const { stdout } = await honmono(['check', '--details', 'fake.eml'])
    expect(stdout).toContain('hxxps://prime-member[.]example/ap/signin')
    expect(stdout).toContain('[foreign-link]')
    expect(stdout).toContain('userinfo-link')
  })
})

describe('the language', () => {
  it('is --lang, else HONMONO_LANG, else the locale, else Japanese', async () => {
    const japanese = async (args: readonly string[], env: Record<string, string>) =>
      (await honmono(['brands', 'validate', ...args], { env })).stdout.includes('問題はありません')
    expect(await japanese([], { LANG: 'C.UTF-8' })).toBe(true)
    expect(await japanese([], { LANG: 'en_US.UTF-8' })).toBe(false)
    expect(await japanese([], { LANG: 'en_US.UTF-8', HONMONO_LANG: 'ja' })).toBe(true)
    expect(await japanese(['--lang', 'en'], { HONMONO_LANG: 'ja' })).toBe(false)
  })
  it('may stand before the command', async () => {
    expect((await honmono(['--lang', 'en', 'check', 'fake.eml'])).stdout).toContain('This is fake')
    expect((await honmono(['--lang=en'])).stdout).toContain('New here?')
  })
  it('is also that of the help', async () => {
    const ja = await honmono(['check', '--help'])
    const en = await honmono(['check', '--help', '--lang', 'en'])
    expect(ja.stdout).toContain('使い方')
    expect(ja.stdout).toContain('終了コード')
    expect(en.stdout).toContain('Exit status')
    expect(en.stdout).not.toMatch(/[ぁ-んァ-ン]/)
    expect([ja.status, en.status]).toEqual([0, 0])
  })
})

describe('brands', () => {
  it('are listed as whole records, each value with source, date and confidence', async () => {
    const { stdout } = await honmono(['brands', 'list', '--format', 'json'])
    const brands = JSON.parse(stdout)
    expect(brands.map(({ id }: { id: string }) => id)).toContain('amazon')
    for (const brand of brands) {
      expect(brand).toMatchObject({ id: expect.any(String), report: expect.any(Array) })
      for (const value of [...brand.names, ...brand.sites, ...brand.senders, ...brand.shortDomains, ...brand.pages, ...brand.report]) {
        expect(value).toMatchObject({
          source: expect.stringMatching(/\S/),
          checked: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          confidence: expect.stringMatching(/^[ABCM]$/),
        })
      }
    }
  })
  it('are shown with source, date and confidence, said once for values that share them', async () => {
    const { stdout } = await honmono(['brands', 'show', 'amazon'])
    expect(stdout).toMatch(/公式サイト\n {2}amazon\.co\.jp\n(?: {2}\S+\n)* {4}公式のページ、\d{4}-\d\d-\d\d に確認\n {4}https:\/\/\S+\n/)
  })
  it('are shown one by one, in words or as their record', async () => {
    expect((await honmono(['brands', 'show', 'amazon'])).stdout).toContain('公式サイト')
    expect(JSON.parse((await honmono(['brands', 'show', 'amazon', '--format', 'json'])).stdout)).toMatchObject({ id: 'amazon' })
    expect(await honmono(['brands', 'show', 'amazonn'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('amazonn'),
    })
  })
  it('are listed one a line, in the language that is asked for', async () => {
    const lines = async (lang: string) => (await honmono(['brands', 'list', '--lang', lang])).stdout.trimEnd().split('\n')
    const [ja, en] = [await lines('ja'), await lines('en')]
    expect(ja).toContainEqual(expect.stringMatching(/^yamato {2,}ヤマト運輸$/))
    expect(en).toContainEqual(expect.stringMatching(/^yamato {2,}Yamato Transport$/))
    expect([ja.length, en.length]).toEqual([brands.length, brands.length])
    expect(new Set([...ja, ...en].map((line) => line.search(/(?<= {2})\S/))).size).toBe(1)
    expect([...ja, ...en].filter((line) => line.length > 79)).toEqual([])
  })
  it('are shown with what was looked for and not found: what, when and where', async () => {
    const record = brands.find(({ id }) => id === 'nhk')
    const [sought] = record?.notFound ?? []
    expect(sought?.what).toBe('report')
    const shown = async (lang: string) => (await honmono(['brands', 'show', 'nhk', '--lang', lang])).stdout.replace(/\s+/g, ' ')
    expect(await shown('ja')).toContain(`探しても見つからなかったもの 通報先 ${sought?.checked} に探したところ: ${sought?.where}`)
    expect(await shown('en')).toContain(`Looked for and not found Where to report looked for on ${sought?.checked} in: ${sought?.where}`)
    expect((await honmono(['brands', 'show', 'amazon'])).stdout).not.toContain('見つからなかった')
  })
  it('are valid as shipped', async () => {
    expect(await honmono(['brands', 'validate', '--format', 'json'])).toEqual({ status: 0, stdout: '[]\n', stderr: '' })
  })
})

describe('welcome', () => {
  it('shows a checked sample and how to check a message of one’s own', async () => {
    const { stdout, status } = await honmono(['welcome'])
    expect(status).toBe(0)
    expect(stdout).toContain('偽物です')
    expect(stdout).toContain('npx honmono check')
  })
})

describe('serve', () => {
  /** The program with another site than its own, which a test must not have to build. */
  const serve = (args: readonly string[], site = 'site') => {
    const [program, argv, folder] = [new URL('../dist/main.js', import.meta.url), ['serve', ...args], site].map((value) =>
      JSON.stringify(value),
    )
    return ['--input-type=module', '--eval', `(await import(${program})).main(${argv}, { site: () => ${folder} })`]
  }

  const started: ChildProcess[] = []
  afterAll(() => started.forEach((child) => void child.kill('SIGKILL')))

  /** Waits for the address. */
  async function start(...args: readonly string[]) {
    const child = spawn(process.execPath, serve(args), { cwd: dir, env: { PATH: process.env.PATH, LANG: 'ja_JP.UTF-8' } })
    started.push(child)
    const closed = new Promise<number | null>((done) => child.on('close', done))
    let stdout = ''
    const url = await new Promise<string>((found, failed) => {
      child.on('close', () => failed(new Error(`ended early: ${stdout}`)))
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        stdout += text
        const [address] = stdout.match(/^http:\S+$/m) ?? []
        if (address !== undefined) found(address)
      })
    })
    const stop = (signal: NodeJS.Signals) => {
      child.kill(signal)
      return closed
    }
    return { url, said: () => stdout, stop }
  }
  /** Asked by another process, as this one may reach no network, and for the path just as it is written. */
  const get = async (url: string, path: string) => {
    const ask = `require('node:http').get({ host: '127.0.0.1', port: ${new URL(url).port}, path: ${JSON.stringify(path)} }, async (answer) => {
      console.log(answer.statusCode, (await answer.toArray()).join(''))
    })`
    return (await node(['--eval', ask])).stdout
  }

  it('prints the address on its own line, serves the page there and nothing beside it, and ends well when told to', async () => {
    const site = await start('--port', '0')
    expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    expect(site.said()).toContain('何も外へは送りません')
    expect(site.said()).toContain('Ctrl+C')
    expect(site.said()).toMatch(/^npx honmono check \S+amazon-payment\.eml$/m)
    expect(await get(site.url, '/')).toContain('200 <!doctype html><title>本物')
    for (const path of ['/../fake.eml', '/..%2ffake.eml', '/%2e%2e/fake.eml', '/fake.eml', '//../fake.eml', '/..\\fake.eml'])
      expect(await get(site.url, path), path).toMatch(/^40[04] /)
    expect(await site.stop('SIGINT')).toBe(0)
  })
  it('ends well on SIGTERM, too, and speaks the asked language', async () => {
    const site = await start('--port', '0', '--lang', 'en')
    expect(site.said()).toContain('nothing leaves it')
    expect(await site.stop('SIGTERM')).toBe(0)
  })
  it('takes a free port by itself, but never another one than was asked for', async () => {
    const first = await start()
    const second = await start()
    expect(second.url).not.toBe(first.url)
    const { port } = new URL(second.url)
    const third = await node(serve(['--port', port]))
    expect(third).toEqual({ status: 2, stdout: '', stderr: expect.stringContaining(`ポート ${port} は、ほかのプログラムが使っています`) })
    expect(await Promise.all([first.stop('SIGINT'), second.stop('SIGINT')])).toEqual([0, 0])
  })
  it('says what a port may be', async () => {
    for (const ran of await Promise.all(['web', '65536', '-1', ''].map((port) => node(serve(['--port', port])))))
      expect(ran).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('0–65535') })
  })
  it('says when the page has not been built', async () => {
    expect(await node(serve([], 'nothing'))).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('npm start') })
  })
})

describe('the README', () => {
  it('shows the answer for the sample as it is printed', async () => {
    // The last line names versions, which change with every release.
    const printed = ({ stdout }: Ran) => stdout.trimEnd().split('\n').slice(0, -1).join('\n')
    for (const [lang, file] of [
      ['ja', 'README.ja.md'],
      ['en', 'README.md'],
    ] as const) {
      const readme = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')
      writeFileSync(join(dir, 'sample.eml'), sample)
      expect(readme).toContain(printed(await honmono(['check', '--lang', lang, 'sample.eml'])))
    }
  })
})

describe('eval', () => {
  it('counts detection and false alarms per source, and lists the worst errors by path only', async () => {
    writeFileSync(
      join(dir, 'index.tsv'),
      [
        'path\tsource\tlabel\tlang\tbrand\tevidence',
        'fake.eml\tlist-a\tphish\tja\tamazon\tforeign-from+foreign-link',
        'plain.eml\tlist-a\tphish\tja\tnone\t',
        'plain.eml\tfriends\tham\tja\tnone\t',
        'fake.eml\tfriends\tham\tja\tamazon\t',
        'gone.eml\tfriends\tham\tja\tamazon\t',
        'plain.eml\tfriends\tunsure\tja\t\t',
      ].join('\n'),
    )
    const { stdout, status } = await honmono(['eval', '--format', 'json', '--misses', 'misses.tsv', 'index.tsv'])
    expect(status).toBe(0)
    const report = JSON.parse(stdout)
    expect(report.sources).toMatchObject([
      { truth: 'fake', group: 'list-a', messages: 2, phishing: 1, unconfirmed: 1, genuine: 0 },
      { truth: 'ham', group: 'friends', messages: 3, phishing: 1, unconfirmed: 1, failed: 1 },
    ])
    expect(report.shownForeign).toMatchObject([
      { brand: 'all', messages: 1 },
      { brand: 'amazon', messages: 1, phishing: 1 },
    ])
    expect(report).toMatchObject({ fakesCalledGenuine: [], hamCalledPhishing: ['fake.eml'], messages: 5 })
    const misses = readFileSync(join(dir, 'misses.tsv'), 'utf8').trimEnd().split('\n')
    expect(misses.map((line) => line.split('\t').slice(0, 3))).toEqual([
      ['plain.eml', 'fake', 'unconfirmed'],
      ['fake.eml', 'ham', 'phishing'],
      ['gone.eml', 'ham', 'failed'],
    ])
  })
  it('reads tables whose rows are the messages, and folders with expectations', async () => {
    writeFileSync(
      join(dir, 'sms.tsv'),
      'id\tsource\tlabel\tlang\tbrand\ttext\n1\tphone\tsmish\tja\tamazon\t【Amazon】会費のお支払いに失敗しました。 https://pay.example/\n',
    )
    mkdirSync(join(dir, 'golden/plain'), { recursive: true })
    writeFileSync(join(dir, 'golden/plain/friend.eml'), plain)
    writeFileSync(join(dir, 'golden/plain/friend.expect.yaml'), 'why: a friend\ntruth: plain\nlang: ja\nverdict: [unconfirmed]\n')
    const report = JSON.parse((await honmono(['eval', '--format', 'json', 'sms.tsv', 'golden'])).stdout)
    expect(report.sources).toMatchObject([
      { truth: 'fake', group: 'phone', messages: 1 },
      { truth: 'ham', group: 'plain', messages: 1, unconfirmed: 1 },
    ])
  })
  it('writes tables for the docs with the date, the machine and both versions', async () => {
    writeFileSync(join(dir, 'one.tsv'), 'path\tlabel\nfake.eml\tphish\n')
    const { stdout } = await honmono(['eval', '--format', 'markdown', 'one.tsv'])
    expect(stdout).toMatch(/^\d{4}-\d\d-\d\d · engine \S+ · data \S+ · Node /)
    expect(stdout).toContain('| all | 1 | 1 |')
    expect(stdout).toContain('100.0 % (20.7–100.0)')
  })
  it('says what is wrong with an index', async () => {
    writeFileSync(join(dir, 'bad.tsv'), 'file\tclass\nx\ty\n')
    expect(await honmono(['eval', 'bad.tsv'])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('label') })
    expect(await honmono(['eval', 'missing.tsv'])).toMatchObject({ status: 2, stdout: '' })
  })
})
