import { widthOf } from '@honmono/render'
import { data } from 'honmono/data'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Context } from './context.ts'
import { GUIDE_COMMAND, type GuideFlags, showGuide } from './guide.ts'

afterEach(() => vi.restoreAllMocks())

/** What `honmono guide` prints, what it says beside that, and how it ends. */
async function guided(id: string | undefined, { format = 'text', lang = 'ja', app }: Partial<GuideFlags> = {}) {
  const said = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += text
      return true
    })
  const context: Context = { process: { stdout: process.stdout, stderr: process.stderr }, lang }
  await showGuide.call(context, { format, lang, ...(app === undefined ? {} : { app }) }, id)
  vi.restoreAllMocks()
  return { ...said, outcome: context.outcome }
}

describe('honmono guide', () => {
  it('lists every guide, in the asked language or as JSON', async () => {
    const ja = await guided(undefined)
    expect(ja).toMatchObject({ stderr: '', outcome: 0 })
    expect(ja.stdout.trimEnd().split('\n')).toHaveLength(data.guides.length)
    expect(ja.stdout).toMatch(/^get-original +メールの原本を取り出す$/m)
    expect((await guided(undefined, { lang: 'en' })).stdout).toMatch(/^get-original +Get the original of a mail$/m)
    expect(JSON.parse((await guided(undefined, { format: 'json' })).stdout)).toEqual(data.guides)
  })

  it('shows one with its steps, its reasons and where they are from, and how to see those of an app', async () => {
    const { stdout, outcome } = await guided('get-original')
    expect(outcome).toBe(0)
    expect(stdout).toMatch(/^メールの原本を取り出す \(get-original\)\n/)
    expect(stdout).toContain('配送の記録')
    expect(stdout).toMatch(/2026-11-28 に確認\nhttps:/)
    for (const { id } of data.guides.flatMap(({ apps = [] }) => apps)) expect(stdout).toMatch(new RegExp(`^  ${id} `, 'm'))
    expect(stdout).toContain(`${GUIDE_COMMAND} get-original --app gmail`)
  })

  it('shows the steps of one app', async () => {
    const { stdout } = await guided('get-original', { app: 'gmail' })
    expect(stdout).toMatch(/^メールの原本を取り出す：Gmail（パソコン）\n\n1\. .*\n(?:.*\n)*3\. 「メッセージのソースを表示」を押します。\n/)
    expect(stdout).not.toContain('Thunderbird')
    expect((await guided('get-original', { app: 'gmail', lang: 'en' })).stdout).toContain('3. Press “Show original”.')
    const record = JSON.parse((await guided('get-original', { app: 'gmail', format: 'json' })).stdout)
    expect(record).toMatchObject({ id: 'get-original', kind: 'original', apps: [{ id: 'gmail', confidence: 'A', checked: '2026-11-28' }] })
    expect(record.apps).toHaveLength(1)
  })

  it('fits every guide and app into 80 columns', async () => {
    const asked = data.guides.flatMap(({ id, apps = [] }) => [{ id }, ...apps.map((app) => ({ id, app: app.id }))])
    for (const { id, ...app } of asked) {
      const { stdout } = await guided(id, app)
      expect(stdout.split('\n').filter((line) => widthOf(line) > 79 && !line.includes('https:'))).toEqual([])
    }
  })

  it.each([
    ['a guide that is not there', 'get-lost', undefined, '「get-lost」という手順はありません。'],
    ['an app that is not there', 'get-original', 'telnet', '「telnet」というアプリの手順はありません。あるもの: gmail、'],
    ['an app of a guide that has none', 'recover-money', 'gmail', 'この手順は、どのアプリでも同じです。'],
    ['an app without a guide', undefined, 'gmail', '--app は、手順の id と一緒に使います。'],
  ])('ends with 2 and says what to do for %s', async (_, id, app, words) => {
    const { stdout, stderr, outcome } = await guided(id, app === undefined ? {} : { app })
    expect({ stdout, outcome }).toEqual({ stdout: '', outcome: 2 })
    expect(stderr).toContain(words)
  })
})
