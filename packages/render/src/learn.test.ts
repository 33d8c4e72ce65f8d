import { brands } from 'honmono/brands'
import { guides } from 'honmono/guides'
import { topics } from 'honmono/topics'
import { describe, expect, it } from 'vitest'
import { renderBrandDifferences, renderTopic, renderTopics, tellBrandDifferences, tellTopic, tellTopics, widthOf } from './index.ts'

const LANGS = ['ja', 'en'] as const
const brandOf = (id: string) => {
  const brand = brands.find((one) => one.id === id)
  if (brand === undefined) throw new Error(`no brand ${id}`)
  return brand
}
const told = (id: string, lang: 'ja' | 'en' = 'ja') => {
  const topic = topics.find((one) => one.id === id)
  if (topic === undefined) throw new Error(`no topic ${id}`)
  return tellTopic(topic, brands, guides, lang)
}
const rowOf = (id: string, row: string, lang: 'ja' | 'en' = 'ja') =>
  tellBrandDifferences(brandOf(id), lang).rows.find((one) => one.id === row)

describe('a topic', () => {
  it('tells of a scam what it says, wants and shows, and what to do, in this order', () => {
    const { sections, origin, next } = told('payment-failed')
    expect(sections.map(({ id, title }) => [id, title])).toEqual([
      ['says', '何と言ってくるか'],
      ['wants', 'ねらい'],
      ['signs', '見分け方'],
      ['todo', 'すること'],
    ])
    expect(origin.text).toMatch(/に確認$/)
    expect(next).toBe('practice')
  })

  it('names the brands and the recoveries that there are, and no others', () => {
    const { brands: named, recover, signals } = told('parcel', 'en')
    expect(named.slice(0, 2)).toEqual([
      { id: 'yamato', title: 'Yamato Transport' },
      { id: 'sagawa', title: 'Sagawa Express' },
    ])
    expect(recover.map(({ given }) => given).sort()).toEqual(['app', 'card', 'personal'])
    expect(recover.every(({ title }) => title.startsWith('If you '))).toBe(true)
    expect(signals).toContain('sms-link-never-sent')
  })

  it('marks every remark once on its card, where the quote stands, and loses no letter of it', () => {
    for (const lang of LANGS)
      for (const topic of topics) {
        const { cards } = tellTopic(topic, brands, guides, lang)
        for (const which of ['fake', 'real'] as const) {
          const card = cards?.[which]
          const record = topic.cards?.[which]
          if (card == null || record === undefined) continue
          const pieces = [card.address ?? [{ text: card.name, mark: null }], card.subject ?? [], ...card.lines, card.leads ?? []]
          const marks = pieces.flat().flatMap(({ mark }) => mark ?? [])
          // A text message shows its sender as a name, which has no mark.
          expect([topic.id, [...marks].sort()]).toEqual([topic.id, card.remarks.map(({ mark }) => mark)])
          expect(card.lines.map((line) => line.map(({ text }) => text).join(''))).toEqual(record.lines.map((line) => line[lang]))
          expect(card.leads?.map(({ text }) => text).join('') ?? null).toBe(record.link?.url ?? null)
        }
      }
  })

  it('takes addresses apart at the site that decides, whatever stands in front or behind', () => {
    const { addresses } = told('read-address')
    for (const { before, site, after } of addresses) expect(new URL(before + site + after).hostname.endsWith(site)).toBe(true)
    expect(addresses.find(({ before }) => before.includes('@'))).toMatchObject({
      before: 'https://www.amazon.co.jp@',
      site: 'kaiin-koushin.example',
      after: '/',
      official: false,
    })
    expect(addresses[0]).toMatchObject({ before: 'https://www.', site: 'amazon.co.jp', official: true })
  })

  it('names the source of a part where it is another than the topic’s', () => {
    const { sections, origin } = told('why-me')
    expect(sections[0]?.origin).toBeNull()
    expect(sections.map((section) => section.origin?.source).filter((source) => source !== undefined)).not.toContain(origin.source)
    expect(sections.find(({ id }) => id === 'forged')?.origin?.source).toBe('https://www.antiphishing.jp/report/monthly/202507.html')
  })
})

describe('real and fake of a brand', () => {
  it('can be told for every brand in both languages, and says where it confirms and from where it knows', () => {
    for (const lang of LANGS)
      for (const brand of brands) {
        const { rows, steps, origins } = tellBrandDifferences(brand, lang)
        expect([brand.id, rows[0]?.id, rows[0]?.real.length]).toEqual([brand.id, 'links', brand.sites.length])
        expect([brand.id, steps.length > 0, origins.length]).toEqual([brand.id, true, 1])
        const texts = rows.flatMap((row) => [row.title, row.fake, ...row.remarks, ...row.real.map(({ text }) => text)])
        expect([brand.id, texts.filter((text) => text.trim() === '' || /undefined|null/.test(text))]).toEqual([brand.id, []])
      }
  })

  it('invents nothing: every value is one of the record, with its own origin', () => {
    for (const brand of brands) {
      const known = JSON.stringify(brand)
      for (const { id, real } of tellBrandDifferences(brand, 'ja').rows)
        for (const { text, origin } of real) {
          expect([brand.id, known.includes(JSON.stringify(id === 'senders' ? text.replace(/^@/, '') : text).slice(1, -1))]).toEqual([
            brand.id,
            true,
          ])
          if (origin.source !== null) expect(known).toContain(JSON.stringify(origin.source))
        }
    }
  })

  it('puts what is sure first and says what is not', () => {
    const short = rowOf('amazon', 'short')
    expect(short?.real.map(({ sure }) => sure)).toEqual([true, true, true, false])
    expect(short?.real.at(-1)).toMatchObject({ text: 'amzn.com', sure: false })
  })

  it('says that a market’s sender carries the words of sellers, and that a sender can be forged', () => {
    const senders = rowOf('amazon', 'senders')
    expect(senders?.real.find(({ text }) => text === '@marketplace.amazon.co.jp')?.note).toContain('出品者')
    expect(senders?.remarks.join()).toContain('偽れます')
  })

  it('says where Amazon keeps its notices, and which it does not keep', () => {
    const notices = rowOf('amazon', 'notices')
    expect(notices?.real[0]?.text).toBe('メッセージセンター')
    expect(notices?.remarks).toEqual(brandOf('amazon').confirm.exceptions?.map(({ words }) => words.ja))
  })

  it('calls no mail fake that passes through a service of the brand’s', () => {
    const brand = brands.find(({ partners }) => partners.length > 0)
    expect(rowOf(brand?.id ?? '', 'links')?.remarks[0]).toContain(brand?.partners[0]?.domain)
  })

  it('says what is not known, and when it was looked for', () => {
    const without = brands.filter(({ senders }) => senders.length === 0)
    expect(without.length).toBeGreaterThan(0)
    for (const brand of without) {
      const { gaps, rows } = tellBrandDifferences(brand, 'ja')
      expect(gaps[0]).toContain(brand.notFound.find(({ what }) => what === 'senders')?.checked)
      expect(rows.find(({ id }) => id === 'senders')).toMatchObject({ real: [], remarks: [] })
    }
    const unsure = brands.filter(
      ({ senders }) => senders.length > 0 && senders.every(({ confidence }) => confidence === 'C' || confidence === 'M'),
    )
    expect(unsure.length).toBeGreaterThan(0)
    for (const brand of unsure) expect(tellBrandDifferences(brand, 'en').gaps.join()).toContain('No official page confirms these senders')
    expect(tellBrandDifferences(brandOf('amazon'), 'ja').gaps).toEqual([])
  })
})

describe('what there is to learn, as text', () => {
  const COLUMNS = 80
  it.each(LANGS)('fits into 80 columns, in %s', (lang) => {
    const texts = [
      renderTopics(tellTopics(topics, lang), lang, { columns: COLUMNS, command: 'honmono guide learn' }),
      ...topics.map((topic) =>
        renderTopic(tellTopic(topic, brands, guides, lang), lang, { columns: COLUMNS, recoverCommand: 'honmono guide recover --given' }),
      ),
      ...brands.map((brand) => renderBrandDifferences(tellBrandDifferences(brand, lang), lang, { columns: COLUMNS })),
    ]
    expect(texts.flatMap((text) => text.split('\n')).filter((line) => widthOf(line) >= COLUMNS && !/https?:|hxxps:/.test(line))).toEqual([])
  })

  it('shows no address of a fake that a terminal makes pressable', () => {
    for (const topic of topics) {
      const text = renderTopic(tellTopic(topic, brands, guides, 'ja'), 'ja')
      expect(text.match(/https?:\/\/[^\s]*\.example/g)).toBeNull()
    }
  })

  it('names at most a handful of values, and how many more there are', () => {
    const text = renderBrandDifferences(tellBrandDifferences(brandOf('amazon'), 'ja'), 'ja')
    expect(text).toContain(`ほか${brandOf('amazon').sites.length - 8}件`)
    expect(text).toContain('本物は: amazon.co.jp、')
  })
})
