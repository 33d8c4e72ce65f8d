import { describe, expect, it } from 'vitest'
import { brands, samples } from './brands.generated.ts'
import { date } from './lean.generated.ts'
import type { BrandRecord } from './record.ts'
import { validateBrands } from './validate.ts'

const sourced = { source: 'https://bank.example/safety', checked: '2026-11-23', confidence: 'A' } as const
const sound: BrandRecord = {
  id: 'example-bank',
  title: { ja: '例銀行', en: 'Rei Bank' },
  names: ['例銀行', 'れいぎんこう', 'Rei Bank'].map((value) => ({ value, distinct: true, ...sourced })),
  sites: [{ domain: 'bank.example', ...sourced }],
  senders: [{ domain: 'mail.bank.example', ...sourced }],
  shortDomains: [],
  partners: [],
  pages: [{ id: 'home', title: { ja: 'トップページ', en: 'front page' }, url: 'https://www.bank.example/', ...sourced }],
  confirm: { steps: { ja: ['公式サイトを開きます。'], en: ['Open the official site.'] }, page: 'home', ...sourced },
  never: [],
  phones: [],
  report: [{ kind: 'email', value: 'abuse@bank.example', how: { ja: '転送します。', en: 'Forward it.' }, ...sourced }],
  notFound: [],
}
const bothSamples = { ok: ['ok.notice.eml'], ng: ['ng.notice.eml'] }
const tried = { 'example-bank': bothSamples, 'other-bank': bothSamples }
const problemsOf = (change: Partial<BrandRecord>) => validateBrands([{ ...sound, ...change }], tried).map(({ problem }) => problem)
const searched = (what: 'senders' | 'report', checked = '2026-11-28') => ({ what, checked, where: 'the official pages in stored copies' })

describe('the shipped brands', () => {
  it('have no problems', () => {
    expect(validateBrands(brands, samples)).toEqual([])
  })

  it('include the ten that people in Japan are most often fooled with', () => {
    expect(brands.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['aeon-card', 'amazon', 'apple', 'eki-net', 'jcb', 'mercari', 'nta', 'rakuten', 'smbc-card', 'yamato']),
    )
  })

  it('are known by their official site with a source better than one third party', () => {
    for (const { id, sites } of brands) expect([id, sites.some(({ confidence }) => /^[AB]$/.test(confidence))]).toEqual([id, true])
  })

  it('never count a domain of mailboxes for everybody as a sender', () => {
    const domains = brands.flatMap(({ senders }) => senders.map((sender) => ('domain' in sender ? sender.domain : '')))
    for (const shared of ['icloud.com', 'me.com', 'mac.com', 'gmail.com', 'docomo.ne.jp', 'yahoo.co.jp'])
      expect(domains).not.toContain(shared)
  })

  it('never count machines that anybody can rent as official', () => {
    const own = brands.flatMap(({ sites, shortDomains, partners }) => [...sites, ...shortDomains, ...partners].map(({ domain }) => domain))
    for (const rented of ['amazonaws.com', 'cloudfront.net', 'awstrack.me', 'amazonses.com']) expect(own).not.toContain(rented)
  })

  it('carry the date of their newest value', () => {
    const dates = brands.flatMap(({ names, sites, notFound }) => [...names, ...sites, ...notFound].map(({ checked }) => checked))
    expect([...dates].sort().at(-1)).toBe(date)
  })
})

describe('a brand record', () => {
  it('that is whole has no problems', () => {
    expect(validateBrands([sound], tried)).toEqual([])
  })

  it('must say by which three spellings and on which site the brand is known', () => {
    const [name] = sound.names
    const few = 'fewer than 3 spellings of its name: fakes that use another would not be found'
    expect(problemsOf({ names: [] })).toEqual([few])
    expect(problemsOf({ names: [name, name, name].flatMap((one) => one ?? []) })).toEqual([few])
    expect(problemsOf({ sites: [] })).toEqual(['no site: every link would look foreign'])
  })

  it('must name its senders and where it takes reports, or when and where they were looked for', () => {
    expect(problemsOf({ senders: [] })).toEqual(['senders: no value, and notFound does not say that it was looked for'])
    expect(problemsOf({ report: [] })).toEqual(['report: no value, and notFound does not say that it was looked for'])
    expect(problemsOf({ senders: [], report: [], notFound: [searched('senders'), searched('report')] })).toEqual([])
    expect(problemsOf({ report: [], notFound: [searched('report', 'lately')] })).toEqual(["notFound: 'lately' is no date"])
  })

  it('must have been tried on a genuine message and a fake', () => {
    expect(validateBrands([sound], {}).map(({ problem }) => problem)).toEqual([
      "no sample message 'ok.*' beside the record",
      "no sample message 'ng.*' beside the record",
    ])
  })

  it('must say in both languages how to confirm, and lead to a page it has', () => {
    expect(problemsOf({ confirm: { ...sound.confirm, steps: { ja: ['開きます。'], en: [] } } })).toEqual(["confirm: no steps in 'en'"])
    expect(problemsOf({ confirm: { ...sound.confirm, page: 'orders' } })).toEqual(["confirm: no page 'orders'"])
    expect(problemsOf({ confirm: { ...sound.confirm, page: null } })).toEqual([])
  })

  it('must give source, date and confidence with every value', () => {
    const [first, ...names] = sound.names
    expect(first).toBeDefined()
    expect(
      problemsOf({ names: [{ value: '例銀行', distinct: true, source: ' ', checked: '2026-13-01', confidence: 'Z' as 'A' }, ...names] }),
    ).toEqual(['names[0]: no source', "names[0]: '2026-13-01' is no date", "names[0]: confidence 'Z' is none of A, B, C, M"])
  })

  it('must have domains and addresses that can exist', () => {
    expect(problemsOf({ sites: [{ domain: 'https://bank.example', ...sourced }] })).toEqual(["'https://bank.example' is no domain"])
    expect(problemsOf({ senders: [{ address: 'info@bank', ...sourced }] })).toEqual(["'info@bank' is no address"])
    expect(problemsOf({ partners: [{ domain: 'faq..example', ...sourced }] })).toEqual(["'faq..example' is no domain"])
  })

  it('must not claim a domain that belongs to another brand, nor share its id', () => {
    const other = { ...sound, id: 'other-bank' }
    expect(validateBrands([sound, other], tried)).toEqual([
      { brand: 'other-bank', problem: "bank.example already belongs to 'example-bank'" },
      { brand: 'other-bank', problem: "mail.bank.example already belongs to 'example-bank'" },
    ])
    expect(validateBrands([sound, sound], tried)).toEqual([{ brand: 'example-bank', problem: 'another brand has the same id' }])
  })

  it('may share the domain of a service that sends for several', () => {
    const senders = [{ domain: 'codes.example', shared: true, ...sourced }]
    expect(
      validateBrands(
        [
          { ...sound, senders },
          { ...sound, id: 'other-bank', sites: [{ domain: 'other.example', ...sourced }], senders },
        ],
        tried,
      ),
    ).toEqual([])
  })
})
