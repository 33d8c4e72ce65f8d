import { describe, expect, it } from 'vitest'
import { lists } from './index.ts'

const BRANDS_OWN = ['amzn.to', 'amzn.asia', 'amzn.com', 'a.co', 'amazon.jp', 'r10.to']
const names = ['shorteners', 'rented', 'trackers', 'freemail', 'neutral', 'relays', 'arcSealers'] as const

describe.each(names)('the list %s', (name) => {
  const domains: readonly string[] = lists[name].map(({ domain }) => domain)
  it('holds plain lower-case hosts, each once', () => {
    for (const domain of domains) expect(domain).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)
    expect(domains).toHaveLength(new Set(domains).size)
  })
  it('names nothing twice as itself and as part of itself', () => {
    const nested = domains.filter((domain) => domains.some((other) => domain.endsWith(`.${other}`)))
    expect(nested).toEqual([])
  })
})

it('never lists a brand’s own short domain as somebody else’s shortener', () => {
  const shorteners: readonly string[] = lists.shorteners.map(({ domain }) => domain)
  expect(BRANDS_OWN.filter((domain) => shorteners.includes(domain))).toEqual([])
})

it('knows the services that fakes in Japan lean on', () => {
  const listed = (name: (typeof names)[number]) => lists[name].map(({ domain }): string => domain)
  expect(listed('shorteners')).toEqual(
    expect.arrayContaining(['t.ly', 'is.gd', 'cutt.ly', 'bit.ly', 'x.gd', 'tinyurl.com', 's.id', 'onl.la']),
  )
  expect(listed('rented')).toEqual(
    expect.arrayContaining([
      'amazonaws.com',
      'cloudfront.net',
      'workers.dev',
      'pages.dev',
      'duckdns.org',
      'sites.google.com',
      'docs.google.com',
    ]),
  )
  expect(listed('freemail')).toEqual(
    expect.arrayContaining(['gmail.com', 'docomo.ne.jp', 'au.com', 'softbank.ne.jp', 'yahoo.co.jp', 'qq.com']),
  )
})

describe('look-alike letters', () => {
  const entries = Object.entries(lists.confusables)
  it('fold Cyrillic, Greek and other letters to the ASCII that they pass for', () => {
    const fold = (text: string) => [...text].map((char) => (lists.confusables as Record<string, string>)[char] ?? char).join('')
    expect(['аmаzоn', 'ΑΡΡLΕ', 'раyраl', 'Іd'].map((text) => fold(text).toLowerCase())).toEqual(['amazon', 'apple', 'paypal', 'id'])
  })
  it('are lower-case ASCII, one character each', () => {
    for (const [char, ascii] of entries) {
      expect([...char]).toHaveLength(1)
      expect(ascii).toMatch(/^[a-z0-9]{1,3}$/)
    }
  })
  it('leave what Japanese is written with alone', () => {
    const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Common}\u0000-\u007f]/u
    expect(entries.filter(([char]) => japanese.test(char))).toEqual([])
  })
})

describe('forms of header fields', () => {
  const forms = [...lists.mailers, ...lists.messageIds]
  const idsOf = (entries: readonly { readonly id: string; readonly form: string }[], value: string) =>
    entries.filter(({ form }) => new RegExp(form).test(value)).map(({ id }) => id)
  it('say a whole value, each under its own id, seen in more than a few campaigns', () => {
    for (const { form, campaigns } of forms) {
      expect(form).toMatch(/^\^.*\$$/)
      expect(campaigns).toBeGreaterThanOrEqual(12)
    }
    expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length)
  })
  it('answer at once whatever the value', () => {
    const hostile = ['<', 'A', 'a', '2', '0', '_', '.', ' ', '@', '>', 'Foxmail 6, ', 'Smart_Send_1'].map((piece) => piece.repeat(20_000))
    for (const value of hostile) expect(idsOf(forms, value)).toEqual([])
  })
  it('know programs of fakes, and not those that people and companies write with today', () => {
    expect(idsOf(lists.mailers, 'Microsoft Outlook Express 6.00.2900.0001')).toEqual(['outlook-express-6'])
    expect(idsOf(lists.mailers, 'Foxmail 6, 1, 2, 3 [cn]')).toEqual(['foxmail-6'])
    expect(idsOf(lists.mailers, 'Supmailer 99.0.1')).toEqual(['supmailer'])
    expect(idsOf(lists.mailers, 'Smart_Send_9_0_1')).toEqual(['smart-send'])
    expect(idsOf(lists.mailers, 'PHPMailer [version 1.01]')).toEqual(['phpmailer-1'])
    expect(idsOf(lists.mailers, 'Wkrtq 7')).toEqual(['drawn-word'])
    const today = [
      'Microsoft Outlook 16.0',
      'Foxmail 7.2.25.1[cn]',
      'PHPMailer 6.9.1 (https://github.com/PHPMailer/PHPMailer)',
      'Mew version 6.8',
    ]
    expect(today.flatMap((value) => idsOf(lists.mailers, value))).toEqual([])
  })
  it('know the numbers that such programs give, and not those of others', () => {
    expect(idsOf(lists.messageIds, '<20261116091200123456@shop.example>')).toEqual(['time-and-six-digits'])
    expect(idsOf(lists.messageIds, '<0123456789ABCDEF0123456789ABCDEF@shop.example>')).toEqual(['capital-hex'])
    const others = [
      '<20261116091200.123456@shop.example>',
      '<20269916091200123456@shop.example>',
      '<0123456789abcdef0123456789abcdef@shop.example>',
      '<00000000000000000000000000000000@shop.example>',
    ]
    expect(others.flatMap((value) => idsOf(lists.messageIds, value))).toEqual([])
  })
})

describe('telephone numbers', () => {
  it('has the longer prefix first, so that the first that fits is the right one', () => {
    const prefixes: readonly string[] = lists.phoneRanges.map(({ prefix }) => prefix)
    expect(prefixes.filter((one, nth) => prefixes.slice(0, nth).some((before) => one.startsWith(before)))).toEqual([])
  })
  it('writes desks as numbers are read: short, or with the country’s code', () => {
    for (const { number } of lists.phoneDesks) expect(number).toMatch(/^(?:1\d\d|#\d{4}|\+81\d{9,10})$/)
  })
})
