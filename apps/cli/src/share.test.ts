import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '@honmono/testkit/run'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const bin = fileURLToPath(new URL('../bin/honmono.js', import.meta.url))
let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'honmono-cli-share-'))
  writeFileSync(join(dir, '山田花子.eml'), MAIL)
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const MAIL = [
  'From: Amazon <info@mail.pay.example>',
  'To: Hanako <hanako.y@reader.example>',
  'Subject: Hanako, your Amazon payment failed',
  'Content-Type: text/plain; charset=utf-8',
  '',
  '山田 花子 様 お支払いに失敗しました。Amazonプライムのお支払い方法を更新してください。',
  'https://amazon.pay.example/hanako.y@reader.example?token=tok9f8e7d',
  '',
].join('\n')
const OWN = /山田|花子|hanako|reader\.example|reader\[|tok9f8e7d|payment failed/i

function honmono(...args: readonly string[]) {
  return run(process.execPath, [bin, 'share', ...args], { cwd: dir, env: { PATH: process.env.PATH, LANG: 'ja_JP.UTF-8' } })
}

describe('honmono share', () => {
  it('shows all that others would see, without anything that tells of the receiver, and writes nothing', async () => {
    const { status, stdout, stderr } = await honmono('山田花子.eml')
    expect(status).toBe(0)
    expect(stdout).toContain('【偽物です】')
    expect(stdout).toContain('・pay[.]example（Amazonのものではありません）')
    expect(stdout).toContain('公式のアドレス: https://www.amazon.co.jp/')
    expect(stdout).not.toMatch(OWN)
    expect(stderr).toContain('見せるのは、これで全部です。ファイルにするには --out を付けてください。')
    expect(readdirSync(dir)).toEqual(['山田花子.eml'])
  })

  it('writes a file each time, whose name says nothing either', async () => {
    await honmono('山田花子.eml', '--out', 'out')
    const { status, stderr } = await honmono('山田花子.eml', '--out', 'out', '--lang', 'en')
    expect(status).toBe(0)
    const files = readdirSync(join(dir, 'out')).sort()
    expect(files).toEqual([
      expect.stringMatching(/^honmono-\d{4}-\d\d-\d\d-2\.html$/),
      expect.stringMatching(/^honmono-\d{4}-\d\d-\d\d\.html$/),
    ])
    expect(stderr).toContain(`Written to ${join('out', files[0] ?? '')}.`)
    const [second, first] = files.map((name) => readFileSync(join(dir, 'out', name), 'utf8'))
    expect(first).toContain('<h1>偽物です</h1>')
    expect(second).toContain('<h1>This is fake</h1>')
    for (const html of [first, second]) expect(html).not.toMatch(OWN)
  })

  it('adds what it is told to, and says what that shows', async () => {
    const { stdout, stderr } = await honmono('山田花子.eml', '--include', 'subject,sender')
    expect(stdout).toContain('件名: Hanako, your Amazon payment failed')
    expect(stdout).toContain('差出人: Amazon <info[@]mail[.]pay[.]example>')
    expect(stdout).not.toMatch(/reader|tok9f8e7d|山田/)
    expect(stderr).toContain('お名前や番号が入っていないか')
    expect(stderr).toContain('知り合いの名前やアドレスではないか')
  })

  it('says why there is nothing to show', async () => {
    expect(await honmono('missing.eml')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('ファイルが見つかりません'),
    })
    writeFileSync(join(dir, 'two.mbox'), `From a@b.example Sat Nov 28 10:00:00 2026\n${MAIL}\n`.repeat(2))
    expect(await honmono('two.mbox')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('1通だけのファイル') })
    const { status, stderr } = await honmono('山田花子.eml', '--out', '山田花子.eml')
    expect(status).toBe(2)
    expect(stderr).toContain('書き出せませんでした')
  })
})
