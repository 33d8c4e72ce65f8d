import type { Given, GuideRecord, Sourced, Words } from '@honmono/engine'
import { type GuidedBrand, isVouchedFor } from './journey.ts'
import { type Origin, originOf } from './sourced.ts'

type Lang = 'ja' | 'en'

/** What is shown of a topic: the records of `honmono/topics` fit. */
export interface LearnTopic extends Sourced {
  readonly id: string
  readonly kind: 'scam' | 'background' | 'reading'
  readonly title: Words
  readonly brief: Words
  readonly says?: readonly Words[]
  readonly wants?: readonly Words[]
  readonly signs?: readonly { readonly words: Words; readonly signals: readonly string[] }[]
  readonly todo?: readonly Words[]
  readonly brands?: readonly string[]
  readonly given?: readonly string[]
  readonly parts?: readonly (Partial<Sourced> & { readonly id: string; readonly title: Words; readonly texts: readonly Words[] })[]
  readonly addresses?: readonly { readonly address: string; readonly site: string; readonly official?: string; readonly words: Words }[]
  readonly cards?: { readonly fake: LearnCard; readonly real?: LearnCard }
  readonly next: 'practice' | 'check' | 'prevent'
}
export interface LearnCard {
  readonly kind: 'mail' | 'sms'
  readonly sender: { readonly name: Words; readonly address?: string }
  readonly subject?: Words
  readonly lines: readonly Words[]
  readonly link?: { readonly shown: Words; readonly url: string }
  readonly marks: readonly { readonly quote: Words; readonly why: Words; readonly signal?: string }[]
}

/** A line of the list of topics. */
export interface TopicLine {
  readonly id: string
  readonly kind: LearnTopic['kind']
  readonly title: string
  readonly brief: string
}
/** A topic in one language, in order, before anything is laid out. */
export interface TopicTelling extends TopicLine {
  readonly sections: readonly TopicSection[]
  /** Examples; null where there are none. */
  readonly cards: { readonly fake: CardTelling; readonly real: CardTelling | null } | null
  readonly addresses: readonly AddressTelling[]
  /** Whose names it uses, each with a page of its own. */
  readonly brands: readonly { readonly id: string; readonly title: string }[]
  /** What to do after giving something to it: guides to recover by. */
  readonly recover: readonly { readonly given: Given; readonly title: string }[]
  /** Signals by which a check sees the same. */
  readonly signals: readonly string[]
  readonly next: LearnTopic['next']
  readonly origin: Origin
}
export interface TopicSection {
  readonly id: string
  readonly title: string
  readonly texts: readonly string[]
  /** Where it is from, where that is another place than the topic’s. */
  readonly origin: Origin | null
}
/** A piece of text; `mark` is the number of the remark on it. */
export interface Piece {
  readonly text: string
  readonly mark: number | null
}
export interface CardTelling {
  readonly kind: LearnCard['kind']
  readonly name: string
  /** null for a text message. */
  readonly address: readonly Piece[] | null
  readonly subject: readonly Piece[] | null
  readonly lines: readonly (readonly Piece[])[]
  /** What the button says and where it really leads; null without one. */
  readonly button: string | null
  readonly leads: readonly Piece[] | null
  readonly remarks: readonly { readonly mark: number; readonly why: string }[]
}
/** An address taken apart: `site` decides whose it is. */
export interface AddressTelling {
  readonly before: string
  readonly site: string
  readonly after: string
  readonly official: boolean
  readonly text: string
}

const SECTIONS: Readonly<Record<Lang, Readonly<Record<'says' | 'wants' | 'signs' | 'todo', string>>>> = {
  ja: { says: '何と言ってくるか', wants: 'ねらい', signs: '見分け方', todo: 'すること' },
  en: { says: 'What it says', wants: 'What it is after', signs: 'How to see it', todo: 'What to do' },
}

export function tellTopics(topics: readonly LearnTopic[], lang: Lang): readonly TopicLine[] {
  return topics.map(({ id, kind, title, brief }) => ({ id, kind, title: title[lang], brief: brief[lang] }))
}

/** A topic with the names of its brands and the guides to recover by. */
export function tellTopic(
  topic: LearnTopic,
  brands: readonly Pick<GuidedBrand, 'id' | 'title'>[],
  guides: readonly GuideRecord[],
  lang: Lang,
): TopicTelling {
  const { id, kind, title, brief, parts = [], cards, addresses = [], given = [], signs = [], next } = topic
  return {
    id,
    kind,
    title: title[lang],
    brief: brief[lang],
    sections: [
      ...ofAScam(topic, lang),
      ...parts.map((part) => ({
        id: part.id,
        title: part.title[lang],
        texts: part.texts.map((text) => text[lang]),
        origin: isSourced(part) && part.source !== topic.source ? originOf(part, lang) : null,
      })),
    ],
    cards:
      cards === undefined ? null : { fake: tellCard(cards.fake, lang), real: cards.real === undefined ? null : tellCard(cards.real, lang) },
    addresses: addresses.map(({ address, site, official, words }) => ({
      ...takenApart(address, site),
      official: official !== undefined,
      text: words[lang],
    })),
    brands: (topic.brands ?? []).flatMap((of) =>
      brands.filter((brand) => brand.id === of).map((brand) => ({ id: brand.id, title: brand.title[lang] })),
    ),
    recover: guides.flatMap((guide) => {
      const fits = guide.kind === 'recover' ? guide.given.find((one) => given.includes(one)) : undefined
      return fits === undefined ? [] : [{ given: fits, title: guide.title[lang] }]
    }),
    signals: [...new Set(signs.flatMap(({ signals }) => signals))],
    next,
    origin: originOf(topic, lang),
  }
}

const isSourced = <T extends Partial<Sourced>>(part: T): part is T & Sourced =>
  part.source !== undefined && part.checked !== undefined && part.confidence !== undefined

function ofAScam({ says, wants, signs, todo }: LearnTopic, lang: Lang): TopicSection[] {
  const texts = { says, wants, signs: signs?.map(({ words }) => words), todo }
  return (['says', 'wants', 'signs', 'todo'] as const).flatMap((id) => {
    const of = texts[id]
    return of === undefined ? [] : [{ id, title: SECTIONS[lang][id], texts: of.map((words) => words[lang]), origin: null }]
  })
}

function tellCard({ kind, sender, subject, lines, link, marks }: LearnCard, lang: Lang): CardTelling {
  const quotes = marks.map(({ quote }) => quote[lang])
  const pieces = (text: string) => marked(text, quotes)
  return {
    kind,
    name: sender.name[lang],
    address: sender.address === undefined ? null : pieces(sender.address),
    subject: subject === undefined ? null : pieces(subject[lang]),
    lines: lines.map((line) => pieces(line[lang])),
    button: link?.shown[lang] ?? null,
    leads: link === undefined ? null : pieces(link.url),
    remarks: marks.map(({ why }, index) => ({ mark: index + 1, why: why[lang] })),
  }
}

/** The text with the quotes in it set apart, in the order in which they stand there. */
function marked(text: string, quotes: readonly string[]): Piece[] {
  const found = quotes
    .map((quote, index) => ({ at: text.indexOf(quote), quote, mark: index + 1 }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
  const pieces: Piece[] = []
  let end = 0
  for (const { at, quote, mark } of found) {
    if (at < end) continue
    pieces.push({ text: text.slice(end, at), mark: null }, { text: quote, mark })
    end = at + quote.length
  }
  return [...pieces, { text: text.slice(end), mark: null }].filter((piece) => piece.text !== '')
}

/** The site ends where the host does: at the first single slash. */
function takenApart(address: string, site: string): Pick<AddressTelling, 'before' | 'site' | 'after'> {
  const path = address.indexOf('/', address.indexOf('//') + 2)
  const end = path < 0 ? address.length : path
  return { before: address.slice(0, end - site.length), site, after: address.slice(end) }
}

/** What is compared of a brand: the whole records of `honmono/brands` fit. */
export interface LearnBrand extends GuidedBrand {
  readonly sites: readonly (Sourced & { readonly domain: string })[]
  readonly senders: readonly (Sourced & {
    readonly domain?: string
    readonly address?: string
    readonly relay?: boolean
    readonly shared?: boolean
  })[]
  readonly shortDomains: readonly (Sourced & { readonly domain: string })[]
  readonly partners: readonly (Sourced & { readonly domain: string })[]
  readonly confirm: GuidedBrand['confirm'] & { readonly page: string | null }
  readonly never: readonly (Sourced & { readonly words: Words })[]
  readonly notFound: readonly { readonly what: string; readonly checked: string }[]
}

/** How a real notice of one brand differs from a fake one, as far as its data says. */
export interface BrandDifferences {
  readonly id: string
  readonly title: string
  readonly rows: readonly DifferenceRow[]
  /** How to confirm with the brand, step by step. */
  readonly steps: readonly string[]
  /** What is not known, in sentences. */
  readonly gaps: readonly string[]
  readonly origins: readonly Origin[]
}
export interface DifferenceRow {
  readonly id: 'links' | 'short' | 'senders' | 'notices' | 'never'
  /** What to look at. */
  readonly title: string
  /** What the real one has; empty where nothing is known. */
  readonly real: readonly KnownValue[]
  /** What tells a fake. */
  readonly fake: string
  /** What to keep in mind: exceptions, and that a sender can be forged. */
  readonly remarks: readonly string[]
}
export interface KnownValue {
  readonly text: string
  /** What it is besides: '' where there is nothing to say. */
  readonly note: string
  /** Whether an official page, or several that agree, say so. */
  readonly sure: boolean
  readonly origin: Origin
}

export function tellBrandDifferences(brand: LearnBrand, lang: Lang): BrandDifferences {
  const words = DIFFERENCES[lang]
  const title = brand.title[lang]
  const known = (text: string, of: Sourced, note = ''): KnownValue => ({
    text,
    note,
    sure: isVouchedFor(of),
    origin: originOf(of, lang),
  })
  const place = brand.pages.find(({ id }) => id === brand.confirm.page)
  const senders = sureFirst(
    brand.senders.map((sender) =>
      known(sender.address ?? `@${sender.domain ?? ''}`, sender, sender.relay ? words.relay : sender.shared ? words.shared : ''),
    ),
  )
  const row = (id: DifferenceRow['id'], real: readonly KnownValue[], remarks: readonly string[] = []): DifferenceRow => ({
    id,
    title: words.rows[id].title,
    real,
    fake: words.rows[id].fake(title),
    remarks,
  })
  const partners = brand.partners
    .slice(0, PARTNERS_NAMED)
    .map(({ domain }) => domain)
    .join(words.comma)
  const short = sureFirst(brand.shortDomains.map((one) => known(one.domain, one)))
  return {
    id: brand.id,
    title,
    rows: [
      row('links', sureFirst(brand.sites.map((site) => known(site.domain, site))), partners === '' ? [] : [words.partners(partners)]),
      ...(short.length === 0 ? [] : [row('short', short)]),
      row('senders', senders, senders.length === 0 ? [] : [words.forged, words.incomplete]),
      ...(place === undefined
        ? []
        : [
            row(
              'notices',
              [known(place.title[lang], brand.confirm)],
              (brand.confirm.exceptions ?? []).map((one) => one.words[lang]),
            ),
          ]),
      ...(brand.never.length === 0 ? [] : [row('never', sureFirst(brand.never.map((one) => known(one.words[lang], one))))]),
    ],
    steps: brand.confirm.steps[lang],
    gaps: gapsOf(brand, senders, lang),
    origins: [originOf(brand.confirm, lang)],
  }
}

/** What cannot be said of this brand is said, so that nobody takes silence for an answer. */
function gapsOf({ notFound, shortDomains, never, title }: LearnBrand, senders: readonly KnownValue[], lang: Lang): string[] {
  const words = DIFFERENCES[lang].gaps
  const sought = notFound.find(({ what }) => what === 'senders')
  return [
    ...(sought !== undefined ? [words.sought(title[lang], sought.checked)] : []),
    ...(senders.length > 0 && !senders.some(({ sure }) => sure) ? [words.unsure] : []),
    ...(shortDomains.length === 0 ? [words.short] : []),
    ...(never.length === 0 ? [words.never] : []),
  ]
}

/** A longer list of other people's sites helps nobody. */
const PARTNERS_NAMED = 5
const sureFirst = (values: readonly KnownValue[]) => [...values.filter(({ sure }) => sure), ...values.filter(({ sure }) => !sure)]

const DIFFERENCES = {
  ja: {
    rows: {
      links: {
        title: 'リンクの行き先',
        fake: (brand: string) =>
          `これ以外のサイトで、ログインや入力をさせるもの。${brand}の名前が前や後ろに入っているだけのものも偽物です。`,
      },
      short: { title: '自社の短いアドレス', fake: () => 'ほかの会社の短縮アドレス（だれでも作れます）を使うもの。' },
      senders: { title: '差出人のアドレス', fake: () => 'これ以外のアドレスから届くものは、疑ってください。' },
      notices: { title: 'お知らせを見る場所', fake: () => '自分で開いて探しても、同じ知らせがどこにもないものは、疑ってください。' },
      never: { title: 'しないと言っていること', fake: () => 'これをしてくるもの。' },
    },
    relay: '出品者など、ほかの人の言葉も運びます',
    shared: 'ほかの会社も使う送信サービスです',
    forged: '差出人は偽れます。ここが合っていても、それだけで本物とは決まりません。',
    incomplete: '記録から漏れている公式のアドレスもありえます。リンクの行き先と合わせて見てください。',
    partners: (sites: string) => `本物のメールのリンクは、${sites} を通ることもあります。ここも、ほかの人が使えるサイトです。`,
    comma: '、',
    gaps: {
      sought: (brand: string, date: string) =>
        `${brand}の公式の差出人は、調べても見つかりませんでした（${date}）。差出人では判断せず、公式の場所で確かめてください。`,
      unsure: '差出人のアドレスは、公式のページでは確かめられていません。目安にとどめてください。',
      short: '自社の短いアドレスは、記録にありません。短縮アドレスが付いていたら、開かずに確かめてください。',
      never: '「しない」と公式に言っていることは、記録にありません。',
    },
  },
  en: {
    rows: {
      links: {
        title: 'Where links lead',
        fake: (brand: string) =>
          `It has you sign in or type something anywhere else. The name ${brand} in front or behind does not change that.`,
      },
      short: { title: 'Short addresses of its own', fake: () => 'It uses somebody else’s short addresses, which anybody can make.' },
      senders: { title: 'The sender’s address', fake: () => 'It comes from any other address: be suspicious.' },
      notices: {
        title: 'Where to look for the notice',
        fake: () => 'When you look for yourself, the notice is nowhere to be found: be suspicious.',
      },
      never: { title: 'What it says that it never does', fake: () => 'It does just that.' },
    },
    relay: 'carries the words of others too, such as sellers',
    shared: 'a sending service that other companies use as well',
    forged: 'A sender can be forged. That it is right does not alone make a message real.',
    incomplete: 'There may be official addresses that we don’t know. Look at where the links lead as well.',
    partners: (sites: string) => `Links of real mails may pass through ${sites}. Others can use these sites too.`,
    comma: ', ',
    gaps: {
      sought: (brand: string, date: string) =>
        `We looked for the official senders of ${brand} and found none (${date}). Don’t go by the sender; confirm it in the official place.`,
      unsure: 'No official page confirms these senders. Take them as a hint.',
      short: 'We know of no short addresses of its own. If a shortened address is in the message, don’t open it; confirm first.',
      never: 'We know of nothing that it officially says it never does.',
    },
  },
} as const satisfies Readonly<Record<Lang, unknown>>
