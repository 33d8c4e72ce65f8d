import { createHash } from 'node:crypto'
import type { Answer, AnswerLink, AnswerSignal } from '@honmono/engine'
import fc from 'fast-check'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { widthOf } from '../wrap.ts'
import {
  type CardOptions,
  cardText,
  type Face,
  layPicture,
  makeCard,
  PICTURE_COLOURS,
  PICTURE_LIMITS,
  renderShareHtml,
  SIGNS,
  shareable,
} from './index.ts'
import { STYLE, STYLE_HASH } from './style.ts'

const options: CardOptions = { date: '2026-11-28', brandName: (id) => (id === 'amazon' ? 'Amazon' : undefined) }
const at = { part: '1', start: 0, end: 4 }
const signal = (id: string, more: Partial<AnswerSignal> = {}): AnswerSignal => ({
  id,
  answer: 'raised',
  strength: 'strong',
  direction: 'fake',
  evidence: [{ at, quote: '秘密の文' }],
  title: 'リンクの行き先がちがいます',
  found: '「秘密の文」と書かれています。',
  why: 'ごまかせないからです。',
  doNext: 'リンクは開かないでください。',
  ...more,
})
const link = (href: string, more: Partial<AnswerLink> = {}): AnswerLink => ({
  shown: '秘密の文',
  href,
  chain: [href],
  uncertain: false,
  host: 'login.evil.example',
  site: 'evil.example',
  owner: null,
  official: false,
  from: 'anchor',
  role: 'action',
  at,
  ...more,
})
const answer: Answer = {
  schema: 1,
  input: { name: '秘密の文.eml', kind: 'email', sha256: 'a'.repeat(64) },
  about: null,
  lookups: [],
  proof: [],
  versions: { engine: '0.1.0', data: '2026-11-23' },
  lang: 'ja',
  verdict: 'phishing',
  claims: [{ brand: 'amazon', name: '秘密の文', where: ['display-name'], strength: 'strong' }],
  decidedBy: ['foreign-link'],
  signals: [signal('foreign-link')],
  links: [link('https://login.evil.example/秘密の文')],
  phones: [],
  sender: {
    from: [{ name: '秘密の文', address: 'a@evil.example', domain: 'evil.example' }],
    replyTo: [],
    returnPath: null,
    sms: null,
    source: 'wire',
    owner: null,
    authenticated: null,
  },
  notChecked: [{ id: 'remote-pictures', why: '画像は調べていません。', detail: '秘密の文' }],
  next: { id: 'confirm-with-brand', title: 'いつものアプリで確かめてください。', url: 'https://www.amazon.co.jp/', steps: [] },
  alreadyGave: null,
  ifGiven: [{ id: 'recover-password', title: 'パスワードを入力したとき', first: 'すぐに変えてください。' }],
  remarks: [],
  guides: ['recover-password'],
  views: [
    { part: 'header:subject', text: '秘密の文', shown: true },
    { part: 'header:to', text: '秘密の文 <hanako.sato@sato-family.example>', shown: true },
    { part: '1', text: '秘密の文', shown: true },
  ],
}
const card = makeCard(answer, options)
const measure = (text: string, { size, bold }: Face) => (widthOf(text) * size * (bold ? 1.04 : 1)) / 2
const pictureText = (of: typeof card) =>
  layPicture(of, measure)
    .shapes.flatMap((shape) => (shape.is === 'text' ? [shape.text] : []))
    .join('')
const everything = (of: typeof card) => [renderShareHtml(of), cardText(of), pictureText(of)].join('\n')

describe('a card', () => {
  it('says what the answer says, and whom the message poses as', () => {
    expect(card).toMatchObject({
      verdict: 'phishing',
      headline: '偽物です',
      summary: ['「Amazon」を名乗っていますが、Amazonからの連絡ではありません。'],
      reasons: { items: [{ text: 'リンクの行き先がちがいます', why: 'ごまかせないからです。' }], left: 0 },
      targets: { items: [{ site: 'evil[.]example', whose: 'Amazonのものではありません', official: false }] },
      next: { url: 'https://www.amazon.co.jp/' },
      given: { when: 'パスワードを入力したとき', first: 'すぐに変えてください。' },
      notChecked: { items: ['画像は調べていません。'] },
    })
    expect(card.origin).toBe('調べた日: 2026年11月28日（honmono 0.1.0、データ 2026-11-23）')
    expect(makeCard({ ...answer, lang: 'en' }, options).origin).toBe('Checked on 28 November 2026 (honmono 0.1.0, data 2026-11-23)')
  })

  it('holds nothing of the message, but what the person chose', () => {
    expect(everything(card)).not.toContain('秘密')
    expect(shareable(answer)).toEqual(['subject', 'sender'])
    expect(shareable({ ...answer, sender: null, views: [] })).toEqual([])
    const chosen = makeCard(answer, { ...options, include: ['sender', 'subject'] })
    expect(chosen.chosen).toEqual([
      { label: '件名', text: '秘密の文' },
      { label: '差出人', text: '秘密の文 <a[@]evil[.]example>' },
    ])
    for (const part of [renderShareHtml(chosen), cardText(chosen), pictureText(chosen)]) expect(part).toContain('件名')
  })

  it('names nobody that no list holds', () => {
    const unlisted: Answer = {
      ...answer,
      claims: [{ brand: null, name: '秘密の文商店', where: ['body'], strength: 'strong' }],
      next: { ...answer.next, id: 'confirm-with-organisation', url: null, title: '返信しないで、「秘密の文商店」に確かめてください。' },
    }
    const made = makeCard(unlisted, options)
    expect(made.next.text).toBe('返信しないで、名乗っている相手に確かめてください。')
    expect(made.summary).toEqual(['読む人をだまそうとするメッセージです。'])
    expect(everything(made)).not.toContain('秘密')
    const odd = makeCard({ ...unlisted, next: { ...unlisted.next, title: '秘密の文商店へ' } }, options)
    expect(odd.next.text).toContain('名乗っている相手に、前から知っている連絡先で')
  })

  it('tells neither the number that a link dials nor the address that it writes to', () => {
    const links = ['tel:090-0000-0000', ' mailto:himitsu@evil.example?body=秘密', 'SMS:090-0000-0000'].map((href) => link(href))
    const made = makeCard({ ...answer, links }, options)
    expect(made.targets.items.map(({ site }) => site)).toEqual([
      '電話をかけるリンク（番号はのせていません）',
      'メールを書くリンク（アドレスはのせていません）',
    ])
    expect(everything(made)).not.toMatch(/090|himitsu|秘密/)
  })

  it('calls a program in a link what it is', () => {
    const links = [link('java\tscript:秘密()', { host: '', site: null, official: null })]
    expect(makeCard({ ...answer, links }, options).targets.items).toEqual([
      { site: 'サイトではありません', whose: 'リンクに仕込まれたプログラムです', official: false },
    ])
  })

  it('hides a site that would tell who received it, unless it is that of a listed brand', () => {
    const to = (site: string, owner: string | null = null) =>
      makeCard({ ...answer, links: [link('https://x.example/', { host: site, site, owner })] }, options).targets.items[0]?.site
    expect(to('sato-family.example')).toBe('受け取った人が分かるサイト（名前はのせていません）')
    expect(to('hanako-gift.pages.example')).toBe('受け取った人が分かるサイト（名前はのせていません）')
    expect(to('sato-family.example', 'amazon')).toBe('sato-family[.]example')
    expect(to('other.example')).toBe('other[.]example')
  })

  it('keeps the end of a long site, which says whose it is', () => {
    const site = `${'a'.repeat(200)}.evil.example`
    const made = makeCard({ ...answer, links: [link('https://x.example/', { site, host: site })] }, options)
    expect(made.targets.items[0]?.site).toMatch(/^…a+\[\.\]evil\[\.\]example$/)
  })

  it('says how many reasons and sites it leaves out', () => {
    const ids = [...'abcdefg']
    const many: Answer = {
      ...answer,
      decidedBy: ids,
      signals: ids.map((id) => signal(id)),
      links: ids.map((id) => link('https://x.example/', { host: `${id}.example`, site: `${id}.example` })),
    }
    const made = makeCard(many, options)
    expect([made.reasons.left, made.targets.left]).toEqual([3, 1])
    expect(renderShareHtml(made)).toContain('ほか3件')
    expect(cardText(made)).toContain('・ほか1件')
  })
})

type Node = DefaultTreeAdapterMap['node']
function elementsIn(node: Node): DefaultTreeAdapterMap['element'][] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : []
  return 'tagName' in node ? [node, ...children] : children
}
/** Only for elements: what a browser would make of the file. */
const shapeOf = (html: string) =>
  elementsIn(parse(html)).map(({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(' ')}`)

describe('a shared file', () => {
  it('is styled by exactly the style that its policy allows, and may do nothing else', () => {
    const html = renderShareHtml(card)
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`)
    expect(html).toContain(`default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`)
    expect(html).toContain(`<style>${STYLE}</style>`)
    expect(html).not.toMatch(/<script|<a |<img|<link|javascript:|url\(|@import/i)
  })

  it('has the same elements whatever stands in its texts, and stays small', () => {
    const shape = shapeOf(renderShareHtml(card))
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 2_000 }),
      fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=1>', "' autofocus onfocus='1", '</style>', '<!--', ']]>', '&lt;b'),
    )
    const filled = fc.string({ unit: 'binary', maxLength: 2_000 }).map((text) => `x${text}`)
    fc.assert(
      fc.property(nasty, nasty, filled, (a, b, c) => {
        const hostile = makeCard(
          {
            ...answer,
            signals: [signal('foreign-link', { title: `x${a}`, why: b })],
            next: { ...answer.next, title: c, url: `https://x/${a}` },
            versions: { engine: b, data: c },
            notChecked: [{ id: 'encrypted', why: `x${b}`, detail: a }],
          },
          { ...options, brandName: () => a },
        )
        const html = renderShareHtml(hostile)
        expect(shapeOf(html)).toEqual(shape)
        expect(html.length).toBeLessThan(60_000)
        expect(cardText(hostile)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a picture', () => {
  const everyText = (of: typeof card) => layPicture(of, measure).shapes.flatMap((shape) => (shape.is === 'text' ? [shape] : []))

  it('has room for every line that it holds', () => {
    for (const { x, y, text, face } of everyText(card)) {
      expect([text, x + measure(text, face) <= PICTURE_LIMITS.width - 64]).toEqual([text, true])
      expect(y).toBeLessThan(layPicture(card, measure).height - 40)
    }
  })

  it('breaks Japanese where it may be broken', () => {
    const lines = everyText(
      makeCard({ ...answer, signals: [signal('foreign-link', { why: '確かめてください。「はい」、と。'.repeat(9) })] }, options),
    )
    expect(lines.length).toBeGreaterThan(12)
    expect(lines.filter(({ text }) => /^[、。」』）ーっゃゅょ]/.test(text) || /[「『（]$/.test(text))).toEqual([])
  })

  it('is never higher than devices can show, and keeps verdict and official address whatever the rest is', () => {
    const long = fc.string({ unit: fc.constantFrom('長', 'い', '。', 'W', ' ', '「', '𠮷'), maxLength: 3_000 })
    fc.assert(
      fc.property(long, long, fc.integer({ min: 1, max: 12 }), (text, other, count) => {
        const ids = Array.from({ length: count }, (_, nth) => `s${nth}`)
        const made = makeCard(
          {
            ...answer,
            decidedBy: ids,
            signals: ids.map((id) => signal(id, { title: text, why: other })),
            links: ids.map((id) => link('https://x.example/', { site: `${id}${'w'.repeat(200)}.example`, host: 'x.example' })),
            notChecked: ids.map((id) => ({ id: 'encrypted', why: `${id}${text}`, detail: '' })),
            next: { ...answer.next, title: other },
            remarks: [{ id: 'mostly-fake', text }],
          },
          { ...options, include: ['subject', 'sender'] },
        )
        const { height, shapes } = layPicture(made, measure)
        expect(height).toBeLessThanOrEqual(PICTURE_LIMITS.height)
        const texts = shapes.flatMap((shape) => (shape.is === 'text' ? [shape] : []))
        expect(Math.max(...texts.map(({ y }) => y))).toBeLessThan(height)
        const all = texts.map((one) => one.text).join('')
        expect(all).toContain('偽物です')
        expect(all).toContain('https://www.amazon.co.jp/')
      }),
      { numRuns: 40 },
    )
  })

  it('has a colour and a sign for each verdict', () => {
    for (const verdict of ['phishing', 'suspicious', 'unconfirmed', 'genuine'] as const) {
      expect(Object.values(PICTURE_COLOURS(verdict)).every((colour) => /^#[0-9a-f]{6}$/.test(colour))).toBe(true)
      expect(SIGNS[verdict].area).toMatch(/^[Mm]/)
    }
  })
})
