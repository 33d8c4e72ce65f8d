import type { GuideRecord, GuideRecordStep } from '@honmono/engine'
import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { type GuidedBrand, preventServices, renderBookmarks, renderPrevent, tellPrevent, widthOf } from './index.ts'

const words = (ja: string, en: string) => ({ ja, en })
const sourced = { source: 'https://www.bank.example/help', checked: '2026-11-28', confidence: 'A' } as const
const step = (id: string, more: Partial<GuideRecordStep> = {}): GuideRecordStep => ({
  id,
  words: words(`${id}をします。`, `Do ${id}.`),
  why: words('そのほうが安心です。', 'It is safer.'),
  how: words('設定を開きます。', 'Open the settings.'),
  ...more,
})
const guide = (id: string, kind: GuideRecord['kind'], steps: readonly GuideRecordStep[]): GuideRecord => ({
  id,
  kind,
  given: [],
  title: words(`${id}のこと`, `About ${id}`),
  first: words('まず一つ。', 'One first.'),
  steps,
  ...sourced,
})
const twoStep = step('two-step', { pages: ['two-step'], takes: 10 })
const statements = step('statements', { every: 'month' })
const guides = [
  guide('basics', 'prevent', [twoStep, statements]),
  guide('money', 'theme', [statements]),
  guide('sign-in', 'theme', [
    twoStep,
    step('bank-app', { for: ['bank'], every: 'year' }),
    step('warnings', { for: ['firefox', 'safari'], every: 'half-year' }),
  ]),
  guide('elsewhere', 'report', [step('report')]),
]
const brand = (id: string, pages: GuidedBrand['pages']): GuidedBrand => ({
  id,
  title: words(`例${id}<b>`, `Example ${id} & Co`),
  pages,
  phones: [],
  confirm: { steps: { ja: [], en: [] }, ...sourced },
  report: [],
})
const page = (id: string, url: string, confidence: 'A' | 'C' = 'A') => ({
  id,
  title: words(`${id}の画面`, `${id} page`),
  url,
  ...sourced,
  confidence,
})
const bank = brand('bank', [
  page('home', 'https://www.bank.example/?a=1&b="2"'),
  page('two-step', 'https://www.bank.example/two-step'),
  page('phishing-help', 'https://www.bank.example/fakes'),
])
const shop = brand('shop', [page('home', 'https://shop.example/', 'C'), page('two-step', 'https://shop.example/two-step', 'C')])
const date = '2026-11-28'
const asked = { brands: [bank, shop], date }

describe('the checklist against the next one', () => {
  it('is told theme by theme in the order of the short list, whose steps come first', () => {
    const told = tellPrevent(guides, asked, 'ja')
    expect(told.themes.map(({ id, steps }) => [id, steps.map((one) => [one.id, one.isFirst])])).toEqual([
      [
        'sign-in',
        [
          ['two-step', true],
          ['bank-app', false],
          ['warnings', false],
        ],
      ],
      ['money', [['statements', true]]],
    ])
    expect([told.title, told.first]).toEqual(['basicsのこと', 'まず一つ。'])
  })

  it('leaves out what is for services that the person does not use, and names those that it is for', () => {
    const stepsFor = (uses: readonly string[]) => tellPrevent(guides, { ...asked, uses }, 'en').themes[0]?.steps ?? []
    expect(stepsFor([]).map(({ id }) => id)).toEqual(['two-step'])
    expect(stepsFor(['bank', 'safari']).map(({ id, service }) => [id, service])).toEqual([
      ['two-step', null],
      ['bank-app', 'Example bank & Co'],
      ['warnings', 'Firefox, Safari'],
    ])
  })

  it('has an item for each service used, with its page where an official source vouches for it', () => {
    const [first] = tellPrevent(guides, { ...asked, uses: ['shop', 'bank', 'firefox'] }, 'ja').themes[0]?.steps ?? []
    expect(first?.items).toEqual([
      {
        id: 'two-step/bank',
        service: 'bank',
        title: '例bank<b>',
        page: { title: 'two-stepの画面', url: 'https://www.bank.example/two-step' },
      },
      { id: 'two-step/shop', service: 'shop', title: '例shop<b>', page: null },
    ])
  })

  it('has no item without a page where the service has a step of its own', () => {
    const own = guides.map((one) => (one.id === 'sign-in' ? { ...one, steps: [...one.steps, step('shop-app', { for: ['shop'] })] } : one))
    const [first, ...others] = tellPrevent(own, { ...asked, uses: ['bank', 'shop'] }, 'en').themes[0]?.steps ?? []
    expect(first?.items.map(({ service }) => service)).toEqual(['bank'])
    expect(others.map(({ id }) => id)).toEqual(['bank-app', 'shop-app'])
  })

  it('reminds of what comes back, from its next time on, on a day that every month has', () => {
    const remindersOn = (day: string) =>
      tellPrevent(guides, { ...asked, date: day }, 'en').reminders.map(({ id, date, every }) => [id, date, every])
    expect(remindersOn('2026-11-28')).toEqual([
      ['bank-app-year', '2027-11-28', 'year'],
      ['warnings-half-year', '2027-05-28', 'half-year'],
      ['statements-month', '2026-12-28', 'month'],
    ])
    expect(remindersOn('2027-01-31').at(-1)).toEqual(['statements-month', '2027-02-28', 'month'])
    expect(tellPrevent(guides, { ...asked, uses: [] }, 'en').reminders.map(({ id }) => id)).toEqual(['statements-month'])
  })

  it('asks only for services that change something', () => {
    const other = brand('other', [page('home', 'https://other.example/')])
    expect(preventServices(guides, [bank, shop, other], 'ja')).toEqual([
      { id: 'safari', title: 'Safari', kind: 'browser' },
      { id: 'firefox', title: 'Firefox', kind: 'browser' },
      { id: 'bank', title: '例bank<b>', kind: 'service' },
    ])
  })

  it('is plain data that can be sent to a page', () => {
    const told = tellPrevent(guides, { ...asked, uses: ['bank'] }, 'en')
    expect(JSON.parse(JSON.stringify(told))).toEqual(told)
  })

  it('prints with what, how, why and where', () => {
    const text = renderPrevent(tellPrevent(guides, { ...asked, uses: ['bank'] }, 'ja'), 'ja')
    expect(text).toContain(
      '1.  two-stepをします。（約10分）\n    やり方: 設定を開きます。\n    理由: そのほうが安心です。\n    例bank<b>: two-stepの画面\n    https://www.bank.example/two-step\n',
    )
    const long = words('とても長い文です。'.repeat(20), 'A very long sentence. '.repeat(20))
    const wide = guides.map((one) => ({
      ...one,
      first: long,
      steps: one.steps.map((part) => ({ ...part, words: long, why: long, how: long })),
    }))
    const lines = renderPrevent(tellPrevent(wide, asked, 'en'), 'en', { columns: 40 }).split('\n')
    expect(lines.filter((line) => widthOf(line) > 39 && !line.includes('https:'))).toEqual([])
  })
})

describe('bookmarks', () => {
  it('are a file that browsers import, with the official pages of each brand and no other', () => {
    expect(renderBookmarks([bank, shop], 'en')).toMatchInlineSnapshot(`
      "<!DOCTYPE NETSCAPE-Bookmark-file-1>
      <META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
      <TITLE>Bookmarks</TITLE>
      <H1>Bookmarks</H1>
      <DL><p>
          <DT><H3>Official sites (Honmono)</H3>
          <DL><p>
              <DT><H3>Example bank &amp; Co</H3>
              <DL><p>
                  <DT><A HREF="https://www.bank.example/?a=1&amp;b=&quot;2&quot;">Example bank &amp; Co: home page</A>
                  <DT><A HREF="https://www.bank.example/two-step">Example bank &amp; Co: two-step page</A>
              </DL><p>
          </DL><p>
      </DL><p>
      "
    `)
  })

  it('keep every character of names and addresses, and nothing in them becomes markup', () => {
    const found: { readonly name: string; readonly href: string }[] = []
    const walk = (node: unknown): void => {
      const {
        nodeName,
        attrs = [],
        childNodes = [],
      } = node as {
        readonly nodeName: string
        readonly attrs?: readonly { readonly name: string; readonly value: string }[]
        readonly childNodes?: readonly { readonly value?: string }[]
      }
      if (nodeName === 'a')
        found.push({ name: childNodes.map(({ value }) => value).join(''), href: attrs.find(({ name }) => name === 'href')?.value ?? '' })
      childNodes.forEach(walk)
    }
    walk(parse(renderBookmarks([bank], 'ja')))
    expect(found).toEqual([
      { name: '例bank<b>「homeの画面」', href: 'https://www.bank.example/?a=1&b="2"' },
      { name: '例bank<b>「two-stepの画面」', href: 'https://www.bank.example/two-step' },
    ])
  })

  it('hold no address but of the web, encrypted', () => {
    const odd = brand('odd', [page('home', 'javascript:alert(1)'), page('account', 'http://odd.example/')])
    expect(renderBookmarks([odd], 'ja')).not.toMatch(/HREF/)
  })
})
