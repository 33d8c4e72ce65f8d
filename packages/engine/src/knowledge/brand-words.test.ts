import { describe, expect, it } from 'vitest'
import { brandWordIn } from './brand-words.ts'
import { Knowledge } from './knowledge.ts'
import type { Brand } from './types.ts'

const brand = (id: string, sites: string[], names: [string, boolean][]): Brand => ({
  id,
  title: { ja: id, en: id },
  names: names.map(([value, distinct]) => ({ value, distinct })),
  sites: sites.map((domain) => ({ domain })),
  senders: [],
  shortDomains: [],
  partners: [],
  pages: [],
  confirm: { steps: { ja: [], en: [] }, page: null },
  never: [],
})
const knowledge = new Knowledge({
  date: '2026-11-23',
  guides: [],
  brands: [
    brand('amazon', ['amazon.co.jp', 'audible.co.jp'], [['Amazon', true]]),
    brand('apple', ['apple.com', 'support.apple.com'], [['Apple', false]]),
    brand('jcb', ['jcb.co.jp'], [['JCB', true]]),
    brand('aeon-card', ['aeon.co.jp'], [['AEON CARD', true]]),
  ],
  lists: {
    date: '',
    shorteners: [],
    rented: [],
    redirectors: [],
    trackers: [],
    freemail: [],
    neutral: [],
    relays: [],
    arcSealers: [],
    mailers: [],
    messageIds: [],
    zones: [],
    phoneRanges: [],
    phoneDesks: [],
    callingCodes: [],
    confusables: {},
  },
})
const found = (text: string) => brandWordIn(text, knowledge)?.is ?? null

describe('a brand in an address', () => {
  it("finds a brand's whole domain inside another host, with dots or hyphens", () => {
    expect(found('amazon.co.jp.login.example')).toBe('amazon.co.jp')
    expect(found('amazon-co-jp.example')).toBe('amazon.co.jp')
    expect(found('www.jcb.co.jp.x.example')).toBe('jcb.co.jp')
    expect(found('apple.com-id.example')).toBe('apple.com')
  })
  it('finds its name as a part of a label, also with digits glued to it', () => {
    expect(found('www-amazon.example')).toBe('amazon')
    expect(found('amazon24.example')).toBe('amazon')
    expect(found('my-aeon-card-jp.example')).toBe('aeon card')
  })
  it('leaves longer words, short names and ordinary words alone', () => {
    for (const host of [
      'amazonia.example',
      'pineapple.example',
      'apple-farm.example',
      'jcb-fan.example',
      'support.example',
      'audible.example',
      'x.example',
    ]) {
      expect(found(host)).toBeNull()
    }
  })
  it('answers at once for a host of a hundred thousand pieces', () => {
    expect(found(`${'a-'.repeat(100_000)}amazon.example`)).toBe('amazon')
  })
})
