import {
  type BrandDifferences,
  type ConfirmTelling,
  type GuideTelling,
  hasUrgentDesk,
  type PreventService,
  type PreventTelling,
  preventServices,
  type RecoveryTelling,
  type Reminder,
  type ReportTelling,
  renderBookmarks,
  renderCalendar,
  type TopicLine,
  type TopicTelling,
  tellBrandDifferences,
  tellConfirm,
  tellGuide,
  tellPrevent,
  tellRecovery,
  tellReport,
  tellTopic,
  tellTopics,
} from '@honmono/render'
import { makeCard, type Shareable, type ShareCard, shareable } from '@honmono/render/share'
import type { Answer } from 'honmono'
import { type BrandRecord, brands } from 'honmono/brands'
import { type Given, guides } from 'honmono/guides'
import { topics } from 'honmono/topics'
import type { Lang } from '../words.ts'

/** What a page can ask of guides and brand data, and what it is told: plain data, in one language. */
interface Topics {
  /** null: there is no such guide. */
  readonly guide: { readonly asked: { readonly guide: string }; readonly told: GuideTelling | null }
  /** Every brand, in the order of its name. */
  readonly brands: { readonly asked: object; readonly told: readonly BrandName[] }
  readonly confirm: { readonly asked: { readonly brand: string | null }; readonly told: ConfirmTelling }
  readonly recovery: {
    readonly asked: {
      readonly brand: string | null
      readonly own: readonly string[]
      readonly date: string
      readonly given: readonly Given[]
    }
    readonly told: RecoveryTelling
  }
  readonly report: { readonly asked: { readonly brand: string | null }; readonly told: ReportTelling }
  /** Reminders as a calendar file, made on the day `stamp`. */
  readonly calendar: { readonly asked: { readonly reminders: readonly Reminder[]; readonly stamp: string }; readonly told: string }
  /** What others may see of an answer. */
  readonly card: {
    readonly asked: { readonly answer: Answer; readonly date: string; readonly include: readonly Shareable[] }
    /** `choices`: what the person may add to it. */
    readonly told: { readonly card: ShareCard; readonly choices: readonly Shareable[] }
  }
  /** What there is to read, and the brands whose names are used most. */
  readonly topics: {
    readonly asked: object
    readonly told: { readonly topics: readonly TopicLine[]; readonly costumes: readonly BrandName[] }
  }
  /** null: there is no such topic. */
  readonly topic: { readonly asked: { readonly about: string }; readonly told: { readonly topic: TopicTelling | null } }
  /** null: the brand is not listed. */
  readonly differences: { readonly asked: { readonly brand: string }; readonly told: { readonly brand: BrandDifferences | null } }
  /** For who uses these brands and browsers, on the day `date`. */
  readonly prevent: { readonly asked: { readonly uses: readonly string[]; readonly date: string }; readonly told: PreventTelling }
  /** What to ask people whether they use it, in the order of its name. */
  readonly services: { readonly asked: object; readonly told: readonly PreventService[] }
  /** The official pages of these brands as a file that browsers import. */
  readonly bookmarks: { readonly asked: { readonly brands: readonly string[] }; readonly told: string }
}
export interface BrandName {
  readonly id: string
  readonly title: string
  /** Other spellings, to be found by. */
  readonly names: readonly string[]
  /** It has a number by which cards or transfers are stopped. */
  readonly urgent: boolean
}

export type Topic = keyof Topics
export type QuestionOf<T extends Topic> = { readonly topic: T; readonly lang: Lang } & Topics[T]['asked']
export type ToldOf<T extends Topic> = Topics[T]['told']
export type Question = { [T in Topic]: QuestionOf<T> }[Topic]
export type Told = ToldOf<Topic>

/** A brand that is not listed is none: an old address of the page, or an old record. */
export function toldOf(question: Question): Told {
  const { lang } = question
  switch (question.topic) {
    case 'guide': {
      const guide = guides.find(({ id }) => id === question.guide)
      return guide === undefined ? null : tellGuide(guide, lang)
    }
    case 'brands':
      return brands.map((brand) => nameOf(brand, lang)).sort((a, b) => a.title.localeCompare(b.title, lang))
    case 'confirm': {
      const guide = guides.find(({ kind }) => kind === 'confirm')
      if (guide === undefined) throw new Error('no guide says how to confirm')
      return tellConfirm(guide, brandOf(question.brand), lang)
    }
    case 'recovery':
      return tellRecovery(
        guides,
        question.given,
        { ...withBrand(question.brand), own: brands.filter(({ id }) => question.own.includes(id)), date: question.date },
        lang,
      )
    case 'report':
      return tellReport(guides, { ...withBrand(question.brand), date: '' }, lang)
    case 'calendar':
      return renderCalendar(question.reminders, question.stamp, lang)
    case 'card': {
      const { answer, date, include } = question
      const brandName = (id: string) => brandOf(id)?.title[answer.lang]
      return { card: makeCard(answer, { date, brandName, include }), choices: shareable(answer) }
    }
    case 'topics':
      return { topics: tellTopics(topics, lang), costumes: costumes().map((brand) => nameOf(brand, lang)) }
    case 'topic': {
      const topic = topics.find(({ id }) => id === question.about)
      return { topic: topic === undefined ? null : tellTopic(topic, brands, guides, lang) }
    }
    case 'differences': {
      const brand = brandOf(question.brand)
      return { brand: brand === undefined ? null : tellBrandDifferences(brand, lang) }
    }
    case 'prevent':
      return tellPrevent(guides, { uses: question.uses, brands, date: question.date }, lang)
    case 'services':
      return [...preventServices(guides, brands, lang)].sort((a, b) => a.title.localeCompare(b.title, lang))
    case 'bookmarks':
      return renderBookmarks(
        brands.filter(({ id }) => question.brands.includes(id)),
        lang,
      )
  }
}

function nameOf(brand: BrandRecord, lang: Lang): BrandName {
  const { id, title, names } = brand
  return { id, title: title[lang], names: [title.ja, title.en, ...names.map(({ value }) => value)], urgent: hasUrgentDesk(brand) }
}

/** How many brands are offered before one is searched for. */
const COSTUMES = 8
/** The brands that the most topics name, most first. */
function costumes(): readonly BrandRecord[] {
  const times = (brand: BrandRecord) => topics.filter((topic) => topic.brands?.includes(brand.id)).length
  return [...brands].sort((a, b) => times(b) - times(a)).slice(0, COSTUMES)
}

const brandOf = (id: string | null): BrandRecord | undefined => brands.find((brand) => brand.id === id)
function withBrand(id: string | null): { readonly brand?: BrandRecord } {
  const brand = brandOf(id)
  return brand === undefined ? {} : { brand }
}
