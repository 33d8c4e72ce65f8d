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

describe('telephone numbers', () => {
  it('has the longer prefix first, so that the first that fits is the right one', () => {
    const prefixes: readonly string[] = lists.phoneRanges.map(({ prefix }) => prefix)
    expect(prefixes.filter((one, nth) => prefixes.slice(0, nth).some((before) => one.startsWith(before)))).toEqual([])
  })
  it('writes desks as numbers are read: short, or with the country’s code', () => {
    for (const { number } of lists.phoneDesks) expect(number).toMatch(/^(?:1\d\d|#\d{4}|\+81\d{9,10})$/)
  })
})
