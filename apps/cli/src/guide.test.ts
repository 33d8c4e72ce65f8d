import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { preventServices, widthOf } from '@honmono/render'
import { brands } from 'honmono/brands'
import { type GuideRecord, guides } from 'honmono/guides'
import { topics } from 'honmono/topics'
import ICAL from 'ical.js'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Context } from './context.ts'
import { GUIDE_COMMAND, type GuideFlags, showGuide } from './guide.ts'
import { parseDate } from './journey-date.ts'

afterEach(() => vi.restoreAllMocks())

/** What `honmono guide` prints, what it says beside that, and how it ends. */
async function guided(
  id: string | undefined,
  { format = 'text', lang = 'ja', about, ...flags }: Partial<GuideFlags> & { about?: string } = {},
) {
  const said = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += text
      return true
    })
  const context: Context = { process: { stdout: process.stdout, stderr: process.stderr }, lang }
  await showGuide.call(context, { format, lang, ...flags }, id, about)
  vi.restoreAllMocks()
  return { ...said, outcome: context.outcome }
}

describe('honmono guide', () => {
  it('lists every guide, in the asked language or as JSON', async () => {
    const ja = await guided(undefined)
    expect(ja).toMatchObject({ stderr: '', outcome: 0 })
    expect(ja.stdout.trimEnd().split('\n')).toHaveLength(guides.length)
    expect(ja.stdout).toMatch(/^get-original +メールの原本を取り出す$/m)
    expect((await guided(undefined, { lang: 'en' })).stdout).toMatch(/^get-original +Get the original of a mail$/m)
    expect(JSON.parse((await guided(undefined, { format: 'json' })).stdout)).toEqual(guides)
  })

  it('shows one with its steps, its reasons and where they are from, and how to see those of an app', async () => {
    const { stdout, outcome } = await guided('get-original')
    expect(outcome).toBe(0)
    expect(stdout).toMatch(/^メールの原本を取り出す \(get-original\)\n/)
    expect(stdout).toContain('配送の記録')
    expect(stdout).toMatch(/2026-11-28 に確認\nhttps:/)
    for (const { id } of guides.flatMap(({ apps = [] }) => apps)) expect(stdout).toMatch(new RegExp(`^  ${id} `, 'm'))
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
    const asked = guides.flatMap(({ id, apps = [] }) => [{ id }, ...apps.map((app) => ({ id, app: app.id }))])
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

describe('honmono guide recover', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'honmono-guide-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const given = ['password', 'card']

  it('tells the steps for everything that was given, by the clock and counted through', async () => {
    const { stdout, outcome } = await guided('recover', { given, brand: 'amazon', date: '2026-11-28' })
    expect(outcome).toBe(0)
    const numbers = [...stdout.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number))
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    const heads = [...stdout.matchAll(/^■ (.*)$/gm)].map(([, head]) => head)
    expect(heads).toEqual(['まず、この10分で', '今日のうちに', '今週のうちに', '次の二回の明細で'])
    expect(stdout.indexOf('カードを止め')).toBeLessThan(stdout.indexOf('パスワードを変えます'))
    expect(stdout).toContain('電話 #9110')
    expect(stdout).toContain('https://www.amazon.co.jp/gp/css/homepage.html')
    expect(stdout.replace(/\s/g, '')).toContain('11月28日に、Amazonを名乗る偽のサイトで')
  })

  it('says each step once, whatever was given', async () => {
    const all = guides.flatMap((guide) => guide.given)
    const told = JSON.parse((await guided('recover', { given: all, format: 'json', date: '2026-11-28' })).stdout)
    const ids = told.clock.flatMap(({ steps }: { steps: { id: string }[] }) => steps.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.sort()).toEqual(
      [...new Set(guides.filter(({ kind }) => kind === 'recover').flatMap(({ steps }) => steps.map(({ id }) => id)))].sort(),
    )
    expect(told.given).toHaveLength(guides.filter(({ kind }) => kind === 'recover').length)
  })

  it('gives the numbers of one’s own card company and bank; where there is none on record it says so and shows the steps all the same', async () => {
    const flags = { given: ['card'], brand: 'amazon', lang: 'en', date: '2026-11-28' } as const
    const own = await guided('recover', { ...flags, own: ['smbc-card', 'amazon'] })
    expect(own.stdout).toContain('Telephone 0120-919-456')
    expect(own.stderr).toContain('No number of Amazon to stop a card')
    expect(own.outcome).toBe(0)
    expect((await guided('recover', { ...flags, own: ['no-such-bank'] })).outcome).toBe(2)
  })

  it('gives the desk for lost cards of a card company, and says the brand’s name in its scripts', async () => {
    const { stdout } = await guided('recover', { given: ['card'], brand: 'rakuten-card', lang: 'en', date: '2026-11-28' })
    expect(stdout).toMatch(/posed as\s+Rakuten Card/)
    expect(stdout).toContain('Telephone 0120-86-6910 Rakuten Card')
    expect(stdout).toContain('28 November')
  })

  it('fits into 80 columns', async () => {
    for (const lang of ['ja', 'en'] as const) {
      const { stdout } = await guided('recover', { given: guides.flatMap((guide) => guide.given), brand: 'amazon', lang })
      expect(stdout.split('\n').filter((line) => widthOf(line) > 79 && !line.includes('https:'))).toEqual([])
    }
  })

  it('writes reminders that a calendar reads, and never over a file that is there', async () => {
    const ics = join(folder, 'look.ics')
    const { outcome, stderr } = await guided('recover', { given, date: '2026-11-28', ics })
    expect(outcome).toBe(0)
    expect(stderr).toContain('3件')
    const events = new ICAL.Component(ICAL.parse(readFileSync(ics, 'utf8'))).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    expect(events.map((event) => event.startDate.toString())).toEqual(['2026-12-05', '2026-12-28', '2027-01-27'])
    expect(events[1]?.description).toContain('カードの明細を見ます')
    writeFileSync(ics, 'mine')
    const again = await guided('recover', { given, ics })
    expect(again).toMatchObject({ outcome: 2, stdout: '' })
    expect(again.stderr).toContain('もうあります')
    expect(readFileSync(ics, 'utf8')).toBe('mine')
    const nowhere = await guided('recover', { given, ics: join(folder, 'none', 'look.ics') })
    expect(nowhere).toMatchObject({ outcome: 2, stdout: '' })
  })

  it('reminds of what comes back', async () => {
    const ics = join(folder, 'habits.ics')
    expect((await guided('prevent', { brand: 'google', ics })).outcome).toBe(0)
    const events = new ICAL.Component(ICAL.parse(readFileSync(ics, 'utf8'))).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    expect(events.find(({ uid }) => uid.startsWith('read-statements-month'))?.isRecurring()).toBe(true)
    const confirm = await guided('confirm', { ics })
    expect(confirm).toMatchObject({ outcome: 2, stdout: '' })
    expect(confirm.stderr).toContain('--ics は、guide recover・prevent と一緒に使います')
  })

  it('asks what was given where nothing is named, and lists the choices', async () => {
    const { stderr, outcome } = await guided('recover')
    expect(outcome).toBe(2)
    for (const what of guides.flatMap((guide) => guide.given)) expect(stderr).toMatch(new RegExp(`^  ${what} `, 'm'))
    expect((await guided('recover', { given: ['soul'] })).stderr).toContain('「soul」は選べません')
  })
})

describe('honmono guide confirm, report and prevent', () => {
  it('confirms with Amazon on its own pages, shown in full, and knows what its Message Center lacks', async () => {
    const { stdout } = await guided('confirm', { brand: 'amazon' })
    for (const page of ['gp/css/homepage.html', 'cpe/yourpayments/wallet', 'gp/primecentral', 'gp/css/order-history'])
      expect(stdout).toContain(`https://www.amazon.co.jp/${page}\n`)
    expect(stdout).toContain('メッセージセンター')
    // Its address is only a third party's word.
    expect(stdout).not.toContain('gp/aw/message')
    expect(stdout).toContain('一部の種類のメールは、メッセージセンターに残りません')
    expect(stdout).toContain('届いたメッセージは無視してかまいません')
    expect(stdout).toContain('同じ知らせはなかった: honmono check FILE --finding not-there\n')
    expect((await guided('confirm', { brand: 'amazon', lang: 'en' })).stdout).toContain('If nothing is wrong there, ignore the message.')
  })

  it('reports to the brand, the council, the anti-spam centre, the police and the consumer hotline', async () => {
    const { stdout } = await guided('report', { brand: 'amazon' })
    const all = ['reportascam@amazon.com', 'stop-spoofing@amazon.com', 'info@antiphishing.jp', 'meiwaku@dekyo.or.jp', '#9110', '188']
    expect(all.filter((one) => !stdout.includes(one))).toEqual([])
    expect((await guided('report')).stdout).not.toContain('amazon')
  })

  it('gives the checklist, every theme of it, with how and why and its sources', async () => {
    const { stdout } = await guided('prevent', { lang: 'en' })
    const steps = guides.filter(({ kind }) => kind === 'theme').flatMap((theme) => theme.steps)
    expect(stdout.match(/^ {4}How: /gm)).toHaveLength(steps.length)
    expect(stdout.match(/^ {4}Why: /gm)).toHaveLength(steps.length)
    expect(stdout).toContain('https://www.soumu.go.jp/')
    // The short list is the first step of each theme.
    const short = guides.find(({ id }) => id === 'prevent-basics')?.steps ?? []
    expect(stdout.match(/^1\. {2}.*/gm)).toHaveLength(short.length)
  })

  it('makes the checklist that of a person: only what she uses, with its own pages', async () => {
    const { stdout } = await guided('prevent', { brand: 'google, docomo' })
    expect(stdout).toContain('https://id.smt.docomo.ne.jp/src/utility/passkeys.html')
    expect(stdout).toContain('Gmailの青いチェックマーク')
    expect(stdout).toContain('セーフ ブラウジング')
    expect(stdout).not.toMatch(/Yahoo!メールの|Amazonの2段階認証/)
    expect((await guided('prevent', { brand: 'google,nobody' })).outcome).toBe(2)
  })

  it('names only services that there are', () => {
    const known = new Set(preventServices(guides, brands, 'en').map(({ id }) => id))
    const named = guides.flatMap((guide: GuideRecord) => guide.steps.flatMap((step) => step.for ?? []))
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((id) => !known.has(id))).toEqual([])
  })

  it.each([
    ['a brand that is not there', 'confirm', { brand: 'nobody' }, 'nobody'],
    ['what was given, elsewhere than with recover', 'prevent', { given: ['card'] }, '--given は、guide recover と一緒に使います'],
    [
      'a brand with a single guide',
      'recover-card',
      { brand: 'amazon' },
      '--brand は、guide confirm・recover・report・prevent と一緒に使います',
    ],
    ['a calendar without a guide', undefined, { ics: 'x.ics' }, '--ics は、'],
  ])('ends with 2 and says what to do for %s', async (_, id, flags, said) => {
    const { stdout, stderr, outcome } = await guided(id, flags)
    expect({ stdout, outcome }).toEqual({ stdout: '', outcome: 2 })
    expect(stderr).toContain(said)
  })

  it('takes days that the calendar has', () => {
    expect(parseDate('2028-02-29')).toBe('2028-02-29')
    for (const text of ['2026-02-29', '2026-13-01', '28-11-2026', 'today', '2026-11-28T00:00:00Z']) expect(() => parseDate(text)).toThrow()
  })
})

describe('honmono guide learn', () => {
  it('lists what there is to read, by kind, in the asked language or as JSON', async () => {
    const { stdout, outcome } = await guided('learn')
    expect(outcome).toBe(0)
    expect(stdout).toMatch(/^出まわっている手口\n {2}payment-failed +「お支払いに失敗しました」$/m)
    expect((await guided('learn', { lang: 'en' })).stdout).toMatch(/^ {2}why-me +Why did it reach me\?$/m)
    const listed = JSON.parse((await guided('learn', { format: 'json' })).stdout)
    expect(listed.map(({ id }: { id: string }) => id)).toEqual(topics.map(({ id }) => id))
  })

  it('shows a topic with its example, inert, and how to go on when something was given away', async () => {
    const { stdout, outcome } = await guided('learn', { about: 'payment-failed' })
    expect(outcome).toBe(0)
    expect(stdout).toContain('本当の行き先: hxxps://prime-member[.]example[3]/ap/signin')
    expect(stdout).toContain('  honmono guide recover --given card,password\n')
    const told = JSON.parse((await guided('learn', { about: 'payment-failed', format: 'json', lang: 'en' })).stdout)
    expect(told).toMatchObject({
      id: 'payment-failed',
      next: 'practice',
      brands: expect.arrayContaining([{ id: 'amazon', title: 'Amazon' }]),
    })
    const given = told.recover.map((one: { given: string }) => one.given)
    expect((await guided('recover', { given })).outcome).toBe(0)
  })

  it('shows how real and fake notices of a company differ', async () => {
    const { stdout, outcome } = await guided('learn', { about: 'yamato' })
    expect(outcome).toBe(0)
    expect(stdout).toMatch(/^ヤマト運輸：本物と偽物の違い\n\n■ リンクの行き先\n本物は: kuronekoyamato\.co\.jp/)
  })

  it.each([
    ['a topic that is not there', 'learn', { about: 'fishing' }, '「fishing」という話題も会社もありません。'],
    ['a topic behind another guide', 'get-original', { about: 'parcel' }, '「parcel」は、guide learn に続けて書きます。'],
    ['a flag of the journey', 'learn', { about: 'parcel', brand: 'yamato' }, '--brand は、guide confirm'],
    ['an app', 'learn', { app: 'gmail' }, 'どのアプリでも同じです'],
  ] as const)('ends with 2 and says what to do for %s', async (_, id, flags, said) => {
    const { stdout, stderr, outcome } = await guided(id, flags)
    expect({ stdout, outcome }).toEqual({ stdout: '', outcome: 2 })
    expect(stderr).toContain(said)
  })
})
