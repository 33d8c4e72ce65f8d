import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FORMS } from '@honmono/feeds'
import { run } from '@honmono/testkit/run'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FEED_FORMS, parseDays } from './feed-flags.ts'

const bin = fileURLToPath(new URL('../bin/honmono.js', import.meta.url))
let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'honmono-cli-feeds-'))
  writeFileSync(
    join(dir, 'list.csv'),
    'date,URL,description\n2026/11/27 10:00:00,https://parcel.example/re,x\n2026/11/27,https://github.io/,x\n',
  )
  writeFileSync(join(dir, 'page.html'), '<!doctype html><title>Log in</title>')
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

function honmono(args: readonly string[], input = '') {
  const env = { PATH: process.env.PATH, LANG: 'ja_JP.UTF-8', TZ: 'Asia/Tokyo', HONMONO_FEEDS: join(dir, 'feeds') }
  return run(process.execPath, [bin, ...args], { cwd: dir, env, input })
}
const message = 'お荷物をお届けできませんでした。 https://parcel.example/re?id=7 から再配達をご指定ください。'
const listedIn = (stdout: string) => JSON.parse(stdout).signals.find(({ id }: { id: string }) => id === 'listed-address')

describe('honmono feeds', () => {
  it('adds a list that the next check uses, and says where it is from', async () => {
    expect((await honmono(['feeds', 'list'])).stdout).toContain('追加された一覧はありません')
    const before = await honmono(['check', '--format', 'json'], message)
    expect(listedIn(before.stdout)).toMatchObject({ answer: 'could-not-tell' })
    expect(JSON.parse(before.stdout).lookups).toEqual([])

    const added = await honmono(['feeds', 'add', 'list.csv', '--name', 'JPCERT/CC', '--licence', 'CC0', '--terms', 'none'])
    expect(added).toMatchObject({ status: 0, stderr: '' })
    expect(added.stdout).toContain('「JPCERT/CC」を追加しました（1 件、ID: jpcert-cc）')
    expect(added.stdout).toContain('多くの人が使うサービスの全体を指すもの 1 件')

    const after = await honmono(['check', '--format', 'json'], message)
    expect(listedIn(after.stdout)).toMatchObject({
      answer: 'raised',
      evidence: [expect.objectContaining({ feed: 'JPCERT/CC', by: 'address' })],
    })
    expect(listedIn(after.stdout).found).toMatch(/偽サイトの一覧（JPCERT\/CC、\d{4}年\d+月\d+日の版）に載っています。/)
    expect(JSON.parse(after.stdout)).toMatchObject({ verdict: 'suspicious', lookups: ['feeds'] })
    expect(after.status).toBe(1)
    const text = await honmono(['check'], message)
    expect(text.stdout).toContain('この端末の中だけで調べました。追加された偽サイトの一覧と見比べました')
  })
  it('is left aside when asked, and says nothing of a message without links', async () => {
    const aside = await honmono(['check', '--format', 'json', '--no-feeds'], message)
    expect(listedIn(aside.stdout)).toMatchObject({ answer: 'could-not-tell' })
    const plain = await honmono(['check', '--format', 'json'], '日曜日は10時に駅で待っています。')
    expect(JSON.parse(plain.stdout).lookups).toEqual([])
  })
  it('lists what was added, also as JSON', async () => {
    const { stdout } = await honmono(['feeds', 'list'])
    for (const said of ['jpcert-cc  JPCERT/CC', '形式: csv', '件数: 1（うち、サイト全体 0）', 'ライセンス: CC0', '利用条件: none'])
      expect(stdout).toContain(said)
    const [feed] = JSON.parse((await honmono(['feeds', 'list', '--format', 'json'])).stdout)
    expect(feed).toMatchObject({ id: 'jpcert-cc', stale: false, meta: { title: 'JPCERT/CC', counts: { keys: 1 } } })
  })
  it('says that a list has grown old, and still counts it', async () => {
    utimesSync(join(dir, 'list.csv'), new Date('2026-11-01T00:00:00Z'), new Date('2026-11-01T00:00:00Z'))
    const updated = await honmono(['feeds', 'update'])
    expect(updated.stdout).toContain('jpcert-cc を新しくしました')
    expect(updated.stdout).toContain('この一覧は古いものです（2026-11-01 の版）')
    const answer = JSON.parse((await honmono(['check', '--format', 'json'], message)).stdout)
    expect(answer.verdict).toBe('suspicious')
    expect(answer.notChecked).toContainEqual({
      id: 'stale-feed',
      why: expect.stringContaining('しばらく更新されていない'),
      detail: 'JPCERT/CC 2026-11-01',
    })
  })
  it('refuses what is no list, plain http and inner addresses, and keeps what there is', async () => {
    const page = await honmono(['feeds', 'add', 'page.html'])
    expect(page).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('ウェブページでした') })
    const missing = await honmono(['feeds', 'add', 'missing.csv'])
    expect(missing).toMatchObject({ status: 2, stderr: 'missing-csv: ファイルが見つかりません。名前と場所を確かめてください。\n' })
    const http = await honmono(['feeds', 'add', 'http://lists.example/x', '--lang', 'en'])
    expect(http).toMatchObject({ status: 2, stderr: expect.stringContaining('only https addresses are contacted') })
    const inner = await honmono(['feeds', 'add', 'https://127.0.0.1/x'])
    expect(inner.stderr).toContain('127.0.0.1 に接続します。')
    expect(inner.stderr).toContain('公開されていないアドレスには接続しません')
    expect(await honmono(['feeds', 'add', 'list.csv', '--max-age', 'soon'])).toMatchObject({ status: 2 })
    writeFileSync(join(dir, 'list.csv'), '<html>')
    const kept = await honmono(['feeds', 'update', 'jpcert-cc'])
    expect(kept).toMatchObject({ status: 2, stderr: expect.stringContaining('前の一覧は、そのまま残っています') })
    expect(JSON.parse((await honmono(['check', '--format', 'json'], message)).stdout).verdict).toBe('suspicious')
  })
  it('removes a list for good', async () => {
    expect(await honmono(['feeds', 'remove', 'jpcert-cc'])).toMatchObject({ status: 0, stdout: expect.stringContaining('取り除きました') })
    expect(await honmono(['feeds', 'remove', 'jpcert-cc'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('という一覧はありません'),
    })
    expect(readdirSync(join(dir, 'feeds'))).toEqual([])
  })
  it('knows every form, and days as numbers', () => {
    expect(FEED_FORMS).toEqual(FORMS)
    expect(parseDays('7')).toBe(7)
    expect(parseDays('0.5')).toBe(0.5)
    for (const wrong of ['0', '-1', '', 'x', '1e9', '99999']) expect(() => parseDays(wrong)).toThrow(RangeError)
  })
})
