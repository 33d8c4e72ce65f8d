import type { GuideRecord, GuideRecordStep } from '@honmono/engine'
import { describe, expect, it } from 'vitest'
import {
  type GuidedBrand,
  planRecovery,
  renderConfirm,
  renderRecovery,
  renderReport,
  tellConfirm,
  tellRecovery,
  tellReport,
  widthOf,
} from './index.ts'

const words = (ja: string, en: string) => ({ ja, en })
const sourced = { source: 'https://www.bank.example/help', checked: '2026-11-28', confidence: 'A' } as const
const step = (id: string, when: GuideRecordStep['when'], more: Partial<GuideRecordStep> = {}): GuideRecordStep => ({
  id,
  words: words(`${id}をします。`, `Do ${id}.`),
  why: words('そのほうが安心です。', 'It is safer.'),
  ...(when === undefined ? {} : { when }),
  ...more,
})
const guide = (id: string, kind: GuideRecord['kind'], given: GuideRecord['given'], steps: readonly GuideRecordStep[]): GuideRecord => ({
  id,
  kind,
  given,
  title: words(`${id}のとき`, `If ${id}`),
  first: words('まず落ち着きます。', 'Calm down first.'),
  steps,
  ...(kind === 'recover' ? { follows: [words(`${id}のあとのことです。`, `What follows ${id}.`)] } : {}),
  ...sourced,
})
const police = step('police', 'today', { phone: '#9110' })
const statements = step('statements', 'statements', { remind: [30, 60] })
const call = step('call', 'minutes', {
  takes: 5,
  desks: ['card-loss'],
  say: words('「{date}に{brand}をかたる偽物でした。」', '“On {date} it posed as {brand}.”'),
})
const guides = [
  guide('password', 'recover', ['password'], [step('change', 'minutes', { pages: ['security', 'account'] }), police]),
  guide('card', 'recover', ['card'], [call, police, statements]),
  guide('anywhere', 'confirm', [], [step('open', undefined)]),
  guide('desk', 'report', [], [step('write', undefined)]),
]
const bank: GuidedBrand = {
  id: 'bank',
  title: words('例銀行', 'Example Bank'),
  pages: [
    { id: 'account', title: words('口座', 'account'), url: 'https://www.bank.example/account', ...sourced },
    { id: 'security', title: words('安全', 'security'), url: 'https://www.bank.example/security', ...sourced, confidence: 'C' },
  ],
  phones: [
    { value: '0120-000-001', what: 'card-loss', ...sourced },
    { value: '0120-000-002', what: 'card-loss', ...sourced, confidence: 'C' },
    { value: '0120-000-003', what: 'support', ...sourced },
  ],
  confirm: {
    steps: { ja: ['アプリを開きます。'], en: ['Open the app.'] },
    exceptions: [{ words: words('残らない知らせもあります。', 'Some notices are not kept.'), ...sourced }],
    ...sourced,
  },
  report: [
    { kind: 'email', value: 'abuse@bank.example', how: words('転送します。', 'Forward it.'), ...sourced },
    { kind: 'email', value: 'old@bank.example', how: words('転送します。', 'Forward it.'), ...sourced, confidence: 'M' },
  ],
}
const incident = { brand: bank, date: '2026-11-28' }

describe('the way back after something was given away', () => {
  it('merges the steps of everything that was given, by the clock, each once, the worst first', () => {
    const plan = planRecovery(guides, ['password', 'card'])
    expect(plan.guides.map(({ id }) => id)).toEqual(['card', 'password'])
    expect(plan.clock.map(({ when, steps }) => [when, steps.map(({ id }) => id)])).toEqual([
      ['minutes', ['call', 'change']],
      ['today', ['police']],
      ['statements', ['statements']],
    ])
    expect(planRecovery(guides, ['card', 'password'])).toEqual(plan)
    expect(planRecovery(guides, [])).toEqual({ guides: [], clock: [] })
  })

  it('names the desks of one’s own card company and bank, but no number that holds for some customers only', () => {
    const card: GuidedBrand = {
      ...bank,
      id: 'card',
      title: words('例カード', 'Example Card'),
      phones: [
        { value: '0120-000-009', what: 'card-loss', ...sourced },
        { value: '0120-000-010', what: 'card-loss', ...sourced, note: 'gold cards' },
      ],
    }
    const told = tellRecovery(guides, ['card'], { date: '2026-11-28', own: [card, card] }, 'ja')
    expect(told.clock[0]?.steps[0]?.phones).toEqual([{ title: '例カード「紛失・盗難の連絡先」', number: '0120-000-009' }])
  })

  it('names the brand’s own desks and pages, but none that nobody official vouches for', () => {
    const [minutes] = tellRecovery(guides, ['password', 'card'], incident, 'ja').clock
    expect(minutes?.steps.map(({ id, phones, places }) => ({ id, phones, places }))).toEqual([
      { id: 'call', phones: [{ title: '例銀行「紛失・盗難の連絡先」', number: '0120-000-001' }], places: [] },
      { id: 'change', phones: [], places: [{ title: '例銀行「口座」', url: 'https://www.bank.example/account' }] },
    ])
  })

  it('fills in what to say with the date and the brand, and leaves a place for a brand that is not known', () => {
    const said = (lang: 'ja' | 'en', brand?: GuidedBrand) =>
      tellRecovery(guides, ['card'], { date: '2026-01-05', ...(brand === undefined ? {} : { brand }) }, lang).clock[0]?.steps[0]?.say
    expect(said('ja', bank)).toBe('「1月5日に例銀行をかたる偽物でした。」')
    expect(said('en', bank)).toBe('“On 5 January it posed as Example Bank.”')
    expect(said('ja')).toBe('「1月5日に（会社の名前）をかたる偽物でした。」')
    expect(said('ja', { ...bank, title: words('{date}$&', '$&') })).toBe('「1月5日に{date}$&をかたる偽物でした。」')
  })

  it('reminds on days that the calendar has, over the ends of months and years', () => {
    const days = (date: string) => tellRecovery(guides, ['card'], { date }, 'en').reminders.map((one) => one.date)
    expect(days('2026-11-28')).toEqual(['2026-12-28', '2027-01-27'])
    expect(days('2028-01-30')).toEqual(['2028-02-29', '2028-03-30'])
  })

  it('is plain data that can be sent to a page', () => {
    const told = tellRecovery(guides, ['password', 'card'], incident, 'en')
    expect(structuredClone(told)).toEqual(told)
    expect(JSON.parse(JSON.stringify(told))).toEqual(told)
  })

  it('prints as one list that is counted through, with what can follow and where it is from', () => {
    expect(renderRecovery(tellRecovery(guides, ['password', 'card'], incident, 'ja'), 'ja')).toMatchInlineSnapshot(`
      "いますることと、その順番
      ・cardのとき
      ・passwordのとき

      上から順に、できるところから進めてください。落ち着いて一つずつで大丈夫です。

      ■ まず、この10分で
      1.  callをします。（約5分）
          理由: そのほうが安心です。
          電話 0120-000-001 例銀行「紛失・盗難の連絡先」
          電話での言い方: 「11月28日に例銀行をかたる偽物でした。」
      2.  changeをします。
          理由: そのほうが安心です。
          例銀行「口座」
          https://www.bank.example/account

      ■ 今日のうちに
      3.  policeをします。
          理由: そのほうが安心です。
          電話 #9110

      ■ 次の二回の明細で
      4.  statementsをします。
          理由: そのほうが安心です。

      このあと起こりうること
      - cardのあとのことです。
      - passwordのあとのことです。

      出典
      公式のページ、2026-11-28 に確認
      https://www.bank.example/help
      "
    `)
  })
})

describe('confirming without the message', () => {
  it('shows the brand’s pages in full, one that is not vouched for by its name only, and says when to ignore the message', () => {
    const text = renderConfirm(tellConfirm(guides[2] as GuideRecord, bank, 'en'), 'en')
    expect(text).toMatchInlineSnapshot(`
      "Confirm with Example Bank
      1.  Open the app.

      Where to look
      account: See whether what is registered has changed, and whether there is a
      notice.
          https://www.bank.example/account

      Good to know
      - Some notices are not kept.

      Afterwards
      - If nothing is wrong there, ignore the message. You need not answer it.
      - Even if the same notice is there, don’t use the links of the message: go on
        in the official app or site.

      official page, checked 2026-11-28
      https://www.bank.example/help
      "
    `)
    const unsure = { ...bank, pages: bank.pages.map((page) => ({ ...page, confidence: 'C' as const })) }
    expect(renderConfirm(tellConfirm(guides[2] as GuideRecord, unsure, 'ja'), 'ja')).not.toContain('/account')
  })

  it('says how to tell the check what was seen, where there is a way', () => {
    const told = tellConfirm(guides[2] as GuideRecord, bank, 'en')
    expect(told.choices.map(({ seen }) => seen)).toEqual(['all-fine', 'same-notice', 'not-there', 'could-not'])
    const text = renderConfirm(told, 'en', { findingCommand: 'check FILE --finding' })
    expect(text).toContain(
      'What did you see in the official app or on the official site?\n- Nothing is wrong there: check FILE --finding all-fine\n',
    )
    expect(text).toMatch(/--finding could-not\n\nofficial page/)
  })

  it('has a way for any other company', () => {
    const text = renderConfirm(tellConfirm(guides[2] as GuideRecord, undefined, 'ja'), 'ja')
    expect(text).toMatch(/^公式に確かめる\n1\. {2}openをします。\n/)
    expect(text).toContain('届いたメッセージは無視してかまいません')
  })
})

describe('reporting', () => {
  it('reports to the brand’s own address first, and to none that is only remembered', () => {
    const text = renderReport(tellReport(guides, incident, 'ja'), 'ja')
    expect(text.indexOf('abuse@bank.example')).toBeGreaterThan(0)
    expect(text.indexOf('abuse@bank.example')).toBeLessThan(text.indexOf('deskのとき'))
    expect(text).not.toContain('old@bank.example')
  })

  it('fits the screen, addresses excepted', () => {
    const long = words('とても長い文です。'.repeat(20), 'A very long sentence. '.repeat(20))
    const wide = guides.map((one) => ({
      ...one,
      steps: one.steps.map((part) => ({ ...part, words: long, why: long, how: long, say: long })),
    }))
    const text = renderRecovery(tellRecovery(wide, ['card', 'password'], incident, 'ja'), 'ja', { columns: 40 })
    expect(text.split('\n').filter((line) => widthOf(line) > 39 && !line.includes('https:'))).toEqual([])
  })
})
