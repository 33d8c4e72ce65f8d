import {
  type ConfirmTelling,
  type GuideSteps,
  type GuideTelling,
  hasUrgentDesk,
  type RecoveryTelling,
  type Reminder,
  type ReportTelling,
  renderCalendar,
  tellConfirm,
  tellGuide,
  tellPrevent,
  tellRecovery,
  tellReport,
} from '@honmono/render'
import { type BrandRecord, brands } from 'honmono/brands'
import { type Given, guides } from 'honmono/guides'
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
  readonly prevent: { readonly asked: { readonly brand: string | null }; readonly told: readonly GuideSteps[] }
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
      return brands
        .map((brand) => ({
          id: brand.id,
          title: brand.title[lang],
          names: [brand.title.ja, brand.title.en, ...brand.names.map(({ value }) => value)],
          urgent: hasUrgentDesk(brand),
        }))
        .sort((a, b) => a.title.localeCompare(b.title, lang))
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
    case 'prevent':
      return tellPrevent(guides, { ...withBrand(question.brand), date: '' }, lang)
  }
}

const brandOf = (id: string | null): BrandRecord | undefined => brands.find((brand) => brand.id === id)
function withBrand(id: string | null): { readonly brand?: BrandRecord } {
  const brand = brandOf(id)
  return brand === undefined ? {} : { brand }
}
