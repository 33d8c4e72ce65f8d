import { siteOf } from '@honmono/engine'
import { createChecker } from 'honmono'
import { brands } from 'honmono/brands'
import { data } from 'honmono/data'
import { type TopicCard, type TopicRecord, topics } from 'honmono/topics'
import { describe, expect, it } from 'vitest'
import { signals } from '../../signals/src/index.ts'

const LANGS = ['ja', 'en'] as const
type Lang = (typeof LANGS)[number]
const scams = topics.filter(({ kind }) => kind === 'scam')
const checker = createChecker()

/** What a card shows, as a message that a check can read. */
function messageOf({ kind, sender, subject, lines, link }: TopicCard, lang: Lang): string {
  const texts = lines.map((line) => line[lang])
  if (kind === 'sms') return [...texts, ...(link === undefined ? [] : [link.url])].join('\n')
  const encoded = (text: string) => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`
  return [
    `From: ${encoded(sender.name[lang])} <${sender.address ?? ''}>`,
    'To: <taro@mail.example>',
    `Subject: ${encoded(subject?.[lang] ?? '')}`,
    'Date: Mon, 16 Nov 2026 08:12:41 +0900',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=UTF-8',
    '',
    ...texts.map((text) => `<p>${text}</p>`),
    ...(link === undefined ? [] : [`<p><a href="${link.url}">${link.shown[lang]}</a></p>`]),
  ].join('\r\n')
}
const answerOf = (card: TopicCard, lang: Lang) =>
  checker.check(messageOf(card, lang), { kind: card.kind === 'sms' ? 'sms' : 'email', lang })
const cardsOf = (which: 'fake' | 'real') =>
  topics.flatMap(({ id, cards }) => {
    const card = cards?.[which]
    return card === undefined ? [] : [[id, card] as const]
  })

describe.each(LANGS)('the examples of the topics, in %s', (lang) => {
  it.each(cardsOf('fake'))('%s: what the page marks, a check raises', async (id, card) => {
    const answer = await answerOf(card, lang)
    const raised = answer.signals.filter((one) => one.answer === 'raised').map((one) => one.id)
    const marked = card.marks.flatMap(({ signal }) => signal ?? [])
    expect(marked.filter((one) => !raised.includes(one))).toEqual([])
    // What poses as no company of the list can't be settled by a check, and these two pages say so.
    const nameless = id === 'sextortion' || id === 'investment'
    expect(answer.verdict).toBe(nameless ? 'unconfirmed' : 'phishing')
    expect(JSON.stringify(topics.find((topic) => topic.id === id)?.signs ?? []).includes('確認できません')).toBe(nameless)
  })

  it.each(cardsOf('real'))('%s: the real one is not called fake', async (_, card) => {
    expect((await answerOf(card, lang)).verdict).toBe('unconfirmed')
  })
})

describe('the topics', () => {
  it('say that a fake uses a brand’s name only of brands that the list holds, and by signals that are there', () => {
    const used = scams.flatMap((topic) => topic.brands ?? [])
    expect(used.filter((id) => !brands.some((brand) => brand.id === id))).toEqual([])
    const shown = topics.flatMap((topic: TopicRecord) => [
      ...(topic.signs ?? []).flatMap((sign) => sign.signals),
      ...Object.values(topic.cards ?? {}).flatMap((card: TopicCard) => card.marks.flatMap(({ signal }) => signal ?? [])),
    ])
    expect(shown.filter((id) => !signals.some((signal) => signal.id === id && signal.direction === 'fake'))).toEqual([])
    expect(new Set(used).size).toBeGreaterThan(60)
  })

  it('end in a recovery that the guides have, for everything that people give to a scam', () => {
    const known = data.guides.flatMap(({ given }) => given as readonly string[])
    expect(scams.flatMap(({ given = [] }) => given).filter((one) => !known.includes(one))).toEqual([])
    expect(scams.filter(({ given = [] }) => given.length === 0)).toEqual([])
  })

  it('show real messages from the official senders of the brand, with links to its own sites', () => {
    // The page that compares takes its examples from Amazon, and names no brands of its own.
    const named = (id: string) => topics.find((topic) => topic.id === id)?.brands ?? ['amazon']
    const own = (id: string) => brands.filter((brand) => named(id).includes(brand.id))
    for (const [id, { sender, link }] of cardsOf('real')) {
      const domain = sender.address?.split('@')[1] ?? ''
      const senders = own(id).flatMap((brand) => brand.senders.flatMap((one) => one.domain ?? []))
      expect([id, senders.some((one) => domain === one || domain.endsWith(`.${one}`))]).toEqual([id, true])
      if (link !== undefined)
        expect(own(id).flatMap((brand) => brand.sites.map((site) => site.domain))).toContain(siteOf(new URL(link.url).hostname))
    }
  })

  it('keep the attacker’s addresses to names that nobody can own', () => {
    for (const [id, { sender, link }] of cardsOf('fake'))
      for (const host of [id === 'real-and-fake' ? undefined : sender.address?.split('@')[1], link && new URL(link.url).hostname])
        expect([id, host ?? '.example']).toEqual([id, expect.stringMatching(/\.example$/)])
  })

  it('say of each address to practise on what the checker says: whose site it is, and whether it is the brand’s', () => {
    const addresses = topics.flatMap((topic) => topic.addresses ?? [])
    expect(addresses.length).toBeGreaterThan(5)
    for (const { address, site, official } of addresses) {
      const brand = brands.find(({ id }) => id === official)
      expect([address, siteOf(new URL(address).hostname)]).toEqual([address, site])
      expect([
        address,
        official === undefined || [...(brand?.sites ?? []), ...(brand?.shortDomains ?? [])].some(({ domain }) => domain === site),
      ]).toEqual([address, true])
    }
    const fakes = addresses.filter(({ official }) => official === undefined)
    expect(fakes.filter(({ site }) => brands.some((brand) => brand.sites.some(({ domain }) => domain === site)))).toEqual([])
  })

  it('are made of whole sentences, blame nobody and frighten nobody', () => {
    const sentences = topics
      .flatMap(({ brief, says = [], wants = [], signs = [], todo = [], parts = [], addresses = [], cards }) => [
        brief,
        ...[...says, ...wants, ...todo],
        ...signs.map(({ words }) => words),
        ...parts.flatMap(({ texts }) => texts),
        ...addresses.map(({ words }) => words),
        ...Object.values(cards ?? {}).flatMap((card: TopicCard) => card.marks.map(({ why }) => why)),
      ])
      .flatMap(({ ja, en }) => [
        { text: ja, end: /[。！？）」]$/ },
        { text: en, end: /[.!?)”]$/ },
      ])
    expect(sentences.length).toBeGreaterThan(300)
    expect(sentences.filter(({ text, end }) => !end.test(text))).toEqual([])
    const said = sentences.map(({ text }) => text).join('\n')
    expect(
      said.match(/しまった|しまいま|取り返しのつかない|手遅れ|騙された|your fault|too late|mistake|フィッシング詐欺|ドメイン|URL/g),
    ).toBeNull()
  })

  it('are read to the end: no text is longer than a phone shows at a glance', () => {
    const texts = topics.flatMap(({ says = [], wants = [], signs = [], todo = [], parts = [] }) => [
      ...[...says, ...wants, ...todo],
      ...signs.map(({ words }) => words),
      ...parts.flatMap((part) => part.texts),
    ])
    expect(texts.filter(({ ja, en }) => ja.length > 90 || en.length > 200)).toEqual([])
  })
})
