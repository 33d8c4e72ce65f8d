import { describe, expect, it } from 'vitest'
import { brands, date } from './brands.generated.ts'
import { type BrandLike, validateBrands } from './validate.ts'

const sourced = { source: 'https://bank.example/safety', checked: '2026-11-23', confidence: 'A' }
const sound: BrandLike = {
  id: 'example-bank',
  names: [{ value: '例銀行', ...sourced }],
  sites: [{ domain: 'bank.example', ...sourced }],
  senders: [{ domain: 'mail.bank.example', ...sourced }],
  shortDomains: [],
  partners: [],
  pages: [{ id: 'home', url: 'https://www.bank.example/', ...sourced }],
  confirm: { steps: { ja: ['公式サイトを開きます。'], en: ['Open the official site.'] }, page: 'home', ...sourced },
  never: [],
  report: [],
}
const problemsOf = (change: Partial<BrandLike>) => validateBrands([{ ...sound, ...change }]).map(({ problem }) => problem)

describe('the shipped brands', () => {
  it('have no problems', () => {
    expect(validateBrands(brands)).toEqual([])
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
    const dates = brands.flatMap(({ names, sites }) => [...names, ...sites].map(({ checked }) => checked))
    expect([...dates].sort().at(-1)).toBe(date)
  })
})

describe('a brand record', () => {
  it('that is whole has no problems', () => {
    expect(validateBrands([sound])).toEqual([])
  })

  it('must say by which names, sites and senders the brand is known', () => {
    expect(problemsOf({ names: [] })).toEqual(['no name: nobody can be found to pose as it'])
    expect(problemsOf({ sites: [] })).toEqual(['no site: every link would look foreign'])
    expect(problemsOf({ senders: [] })).toEqual(['no sender: every sender would look foreign'])
  })

  it('must say in both languages how to confirm, and lead to a page it has', () => {
    expect(problemsOf({ confirm: { ...sound.confirm, steps: { ja: ['開きます。'], en: [] } } })).toEqual(["confirm: no steps in 'en'"])
    expect(problemsOf({ confirm: { ...sound.confirm, page: 'orders' } })).toEqual(["confirm: no page 'orders'"])
    expect(problemsOf({ confirm: { ...sound.confirm, page: null } })).toEqual([])
  })

  it('must give source, date and confidence with every value', () => {
    expect(problemsOf({ names: [{ value: '例銀行', source: ' ', checked: '2026-13-01', confidence: 'Z' }] })).toEqual([
      'names[0]: no source',
      "names[0]: '2026-13-01' is no date",
      "names[0]: confidence 'Z' is none of A, B, C, M",
    ])
  })

  it('must have domains and addresses that can exist', () => {
    expect(problemsOf({ sites: [{ domain: 'https://bank.example', ...sourced }] })).toEqual(["'https://bank.example' is no domain"])
    expect(problemsOf({ senders: [{ address: 'info@bank', ...sourced }] })).toEqual(["'info@bank' is no address"])
    expect(problemsOf({ partners: [{ domain: 'faq..example', ...sourced }] })).toEqual(["'faq..example' is no domain"])
  })

  it('must not claim a domain that belongs to another brand, nor share its id', () => {
    const other = { ...sound, id: 'other-bank' }
    expect(validateBrands([sound, other])).toEqual([
      { brand: 'other-bank', problem: "bank.example already belongs to 'example-bank'" },
      { brand: 'other-bank', problem: "mail.bank.example already belongs to 'example-bank'" },
    ])
    expect(validateBrands([sound, sound])).toEqual([{ brand: 'example-bank', problem: 'another brand has the same id' }])
  })
})
