import type { Every, GuideRecord, GuideRecordStep } from '@honmono/engine'
import { type GuidedBrand, type GuideSteps, isVouchedFor, type JourneyStep, type Reminder, tellStep, tellSteps } from './journey.ts'

type Lang = 'ja' | 'en'

/** Who the checklist is for. */
export interface Preventing {
  /** What the person uses: ids of brands and of browsers. Left out where nobody knows: then every step is told. */
  readonly uses?: readonly string[]
  /** Records to look the brands among them up in. */
  readonly brands: readonly GuidedBrand[]
  /** Today, YYYY-MM-DD. */
  readonly date: string
}

/** A step that is done once for each service has an item for each that the person uses. */
export interface PreventItem {
  /** Of the step and the service: what a tick is kept by. */
  readonly id: string
  readonly service: string
  readonly title: string
  /** The page it is done on; null where no official source vouches for one. */
  readonly page: { readonly title: string; readonly url: string } | null
}
export interface PreventStep extends JourneyStep {
  readonly id: string
  /** On the short list: what to do first. */
  readonly isFirst: boolean
  readonly every: Every | null
  /** The name of the service that it is for alone. */
  readonly service: string | null
  readonly items: readonly PreventItem[]
}
export interface PreventTheme extends Omit<GuideSteps, 'steps'> {
  readonly steps: readonly PreventStep[]
}
export interface PreventTelling {
  readonly title: string
  readonly first: string
  readonly themes: readonly PreventTheme[]
  readonly reminders: readonly Reminder[]
}

/** The checklist against the next one, theme by theme in the order of the short list, each step once. */
export function tellPrevent(guides: readonly GuideRecord[], preventing: Preventing, lang: Lang): PreventTelling {
  const short = guides.filter(({ kind }) => kind === 'prevent')
  const first = short.flatMap(({ steps }) => steps.map(idOf))
  const rank = ({ steps: [step] }: GuideRecord) => (step === undefined ? -1 : first.indexOf(idOf(step)))
  const chosen = guides
    .filter(({ kind }) => kind === 'theme')
    .sort((a, b) => rank(a) - rank(b))
    .map((guide) => ({ guide, steps: guide.steps.filter((step) => isFor(step, preventing.uses)) }))
  return {
    title: short[0]?.title[lang] ?? '',
    first: short[0]?.first[lang] ?? '',
    themes: chosen.map(({ guide, steps }) => ({
      ...tellSteps(guide, { date: preventing.date }, lang),
      steps: steps.map((step) => tellPreventStep(step, guide, preventing, first.includes(idOf(step)), lang)),
    })),
    reminders: chosen.flatMap(({ steps }) => steps.flatMap((step) => reminderOf(step, preventing.date, lang))),
  }
}

/** Steps of a checklist have an id, as make-index sees to. */
const idOf = ({ id, words }: GuideRecordStep) => id ?? words.ja

function isFor({ for: services }: GuideRecordStep, uses: readonly string[] | undefined): boolean {
  return services === undefined || uses === undefined || services.some((service) => uses.includes(service))
}

function tellPreventStep(
  step: GuideRecordStep,
  theme: GuideRecord,
  { uses = [], brands, date }: Preventing,
  isFirst: boolean,
  lang: Lang,
): PreventStep {
  const id = idOf(step)
  const used = step.pages === undefined ? [] : brands.filter((brand) => uses.includes(brand.id))
  return {
    ...tellStep(step, { date }, lang),
    id,
    isFirst,
    every: step.every ?? null,
    service: step.for === undefined ? null : step.for.map((service) => nameOf(service, brands, lang)).join(AND[lang]),
    items: used.flatMap((brand) => {
      const page = brand.pages.find((one) => step.pages?.includes(one.id) && isVouchedFor(one))
      // A step of its own says more than that there is no page.
      if (page === undefined && theme.steps.some((other) => other.for?.includes(brand.id))) return []
      return {
        id: `${id}/${brand.id}`,
        service: brand.id,
        title: brand.title[lang],
        page: page === undefined ? null : { title: page.title[lang], url: page.url },
      }
    }),
  }
}
const AND: Readonly<Record<Lang, string>> = { ja: '・', en: ', ' }

/** Browsers have a name of their own; it is the same in both languages. */
const BROWSERS: Readonly<Record<string, string>> = { chrome: 'Chrome', safari: 'Safari', edge: 'Edge', firefox: 'Firefox' }

function nameOf(service: string, brands: readonly GuidedBrand[], lang: Lang): string {
  return BROWSERS[service] ?? brands.find(({ id }) => id === service)?.title[lang] ?? service
}

/** What can be asked for: services that some step is for, or that have a page of their own on which a step is done. */
export interface PreventService {
  readonly id: string
  readonly title: string
  readonly kind: 'browser' | 'service'
}
export function preventServices(guides: readonly GuideRecord[], brands: readonly GuidedBrand[], lang: Lang): readonly PreventService[] {
  const themes = guides.filter(({ kind }) => kind === 'theme').flatMap(({ steps }) => steps)
  const named = new Set(themes.flatMap(({ for: services = [] }) => services))
  const fitting = brands.filter(({ id, pages }) => named.has(id) || pages.some((page) => page.id === 'two-step' && isVouchedFor(page)))
  return [
    ...Object.entries(BROWSERS).flatMap(([id, title]) => (named.has(id) ? [{ id, title, kind: 'browser' as const }] : [])),
    ...fitting.map(({ id, title }) => ({ id, title: title[lang], kind: 'service' as const })),
  ]
}

const MONTHS: Readonly<Record<Every, number>> = { month: 1, 'half-year': 6, year: 12 }
/** Every month has this day, so a monthly reminder leaves none out. */
const LAST_DAY_OF_ALL = 28

function reminderOf({ every, ...step }: GuideRecordStep, date: string, lang: Lang): Reminder[] {
  if (every === undefined) return []
  const day = new Date(`${date}T00:00:00Z`)
  const first = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + MONTHS[every], Math.min(day.getUTCDate(), LAST_DAY_OF_ALL)))
  // The same id each time: a calendar that reads the file again then replaces its entry.
  return [
    { id: `${idOf(step)}-${every}`, date: first.toISOString().slice(0, 10), text: step.words[lang], why: step.why?.[lang] ?? '', every },
  ]
}
