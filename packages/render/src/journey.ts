import type { BrandPhone, Every, Finding, Given, GuideRecord, GuideRecordStep, Sourced, When, Words } from '@honmono/engine'
import { FINDINGS, SEEN_IN_ORDER, WHAT_WAS_SEEN } from './findings.ts'
import { type Origin, originOf } from './sourced.ts'

type Lang = 'ja' | 'en'

/** What the way through an incident shows of a brand: the whole records of `honmono/brands` fit. */
export interface GuidedBrand {
  readonly id: string
  readonly title: Words
  readonly pages: readonly (Sourced & { readonly id: string; readonly title: Words; readonly url: string })[]
  readonly phones: readonly (Sourced & { readonly value?: string; readonly what: BrandPhone['what'] })[]
  readonly confirm: Sourced & {
    readonly steps: { readonly ja: readonly string[]; readonly en: readonly string[] }
    readonly exceptions?: readonly (Sourced & { readonly words: Words })[]
  }
  readonly report: readonly (Sourced & { readonly kind: string; readonly value: string; readonly how: Words })[]
}

/** Whom and when it is about. Without a brand, its place in what to say stays to be filled in by the person. */
export interface Incident {
  readonly brand?: GuidedBrand
  /** The person's own card companies and banks, whose desks stop cards and transfers. */
  readonly own?: readonly GuidedBrand[]
  /** The day it happened, YYYY-MM-DD. */
  readonly date: string
}

/** A step in one language, with the places and numbers where it is done. What there is none of is null or empty. */
export interface JourneyStep {
  readonly id: string | null
  readonly text: string
  readonly why: string | null
  readonly how: string | null
  /** Minutes. */
  readonly takes: number | null
  readonly places: readonly { readonly title: string; readonly url: string }[]
  readonly phones: readonly { readonly title: string; readonly number: string }[]
  /** What to say on the phone. */
  readonly say: string | null
  /** The page that says so, where it is another than the guide's. */
  readonly source: string | null
}
export interface RecoveryTelling {
  /** What was given, worst first: the titles of the guides. */
  readonly given: readonly { readonly id: string; readonly title: string }[]
  readonly brand: { readonly id: string; readonly title: string } | null
  readonly date: string
  /** Each step once, by the clock; a part without steps is left out. */
  readonly clock: readonly { readonly when: When; readonly title: string; readonly steps: readonly JourneyStep[] }[]
  /** What can follow, by what was given. */
  readonly follows: readonly { readonly guide: string; readonly title: string; readonly texts: readonly string[] }[]
  readonly reminders: readonly Reminder[]
  readonly origins: readonly Origin[]
}
/** A day on which something is worth looking at. */
export interface Reminder {
  /** The same for the same step and day. */
  readonly id: string
  /** YYYY-MM-DD. */
  readonly date: string
  readonly text: string
  readonly why: string
  /** How often it comes back from that day on; once where it is left out. */
  readonly every?: Every
}

const CLOCK: readonly When[] = ['minutes', 'today', 'week', 'statements']
/** What has to be stopped soonest comes first, and so do its steps within a part of the clock: nothing is safe while somebody else is on
    the line or on the device. */
const WORST_FIRST: readonly Given[] = [
  ...(['call', 'app', 'money', 'gift-card', 'bank', 'card', 'code', 'approved', 'password', 'id-document', 'personal'] as const),
  ...(['reply', 'nothing'] as const),
]

/** The recovery guides for what was given, worst first, and their steps by the clock, each once. */
export function planRecovery(
  guides: readonly GuideRecord[],
  given: readonly Given[],
): {
  readonly guides: readonly GuideRecord[]
  readonly clock: readonly { readonly when: When; readonly steps: readonly GuideRecordStep[] }[]
} {
  const fitting = WORST_FIRST.filter((one) => given.includes(one)).flatMap((one) =>
    guides.filter(({ kind, given: of }) => kind === 'recover' && of.includes(one)),
  )
  const chosen = [...new Set(fitting)]
  const steps = new Map(chosen.flatMap((guide) => guide.steps.map((step) => [step.id ?? step.words.ja, step] as const)))
  const clock = CLOCK.map((when) => ({ when, steps: [...steps.values()].filter((step) => step.when === when) }))
  return { guides: chosen, clock: clock.filter((part) => part.steps.length > 0) }
}

/** The whole way back after something was given away, in one language: plain data for a page, a print or a calendar. */
export function tellRecovery(guides: readonly GuideRecord[], given: readonly Given[], incident: Incident, lang: Lang): RecoveryTelling {
  const plan = planRecovery(guides, given)
  const { brand, date } = incident
  return {
    given: plan.guides.map(({ id, title }) => ({ id, title: title[lang] })),
    brand: brand === undefined ? null : { id: brand.id, title: brand.title[lang] },
    date,
    clock: plan.clock.map(({ when, steps }) => ({
      when,
      title: WHEN[lang][when],
      steps: steps.map((step) => tellStep(step, incident, lang)),
    })),
    follows: plan.guides.flatMap(({ id, title, follows = [] }) =>
      follows.length === 0 ? [] : [{ guide: id, title: title[lang], texts: follows.map((one) => one[lang]) }],
    ),
    reminders: plan.clock
      .flatMap(({ steps }) => steps.flatMap((step) => remindersOf(step, date, lang)))
      .sort((a, b) => byText(a.date, b.date)),
    origins: plan.guides.map((guide) => originOf(guide, lang)),
  }
}
const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b))

/** A step with the brand's own pages and desks. One that nobody official vouches for is not given out. */
export function tellStep(step: GuideRecordStep, { brand, own = [], date }: Incident, lang: Lang): JourneyStep {
  const pages = (step.pages ?? []).flatMap((id) => brand?.pages.filter((page) => page.id === id && isVouchedFor(page)) ?? [])
  // The one that was imitated may be one's own.
  const those = [...new Map([...own, ...(brand === undefined ? [] : [brand])].map((one) => [one.id, one])).values()]
  const of = brand === undefined ? '' : brand.title[lang]
  return {
    id: step.id ?? null,
    text: step.words[lang],
    why: step.why?.[lang] ?? null,
    how: step.how?.[lang] ?? null,
    takes: step.takes ?? null,
    places: [
      ...(step.url === undefined ? [] : [{ title: '', url: step.url }]),
      ...pages.map(({ title, url }) => ({ title: BETWEEN[lang](of, title[lang]), url })),
    ],
    phones: [
      ...(step.phone === undefined ? [] : [{ title: '', number: step.phone }]),
      ...those.flatMap(({ title, phones }) =>
        (step.desks ?? []).flatMap((what) =>
          phones
            .filter((phone) => phone.what === what && isForAnybody(phone))
            .flatMap(({ value }) => (value === undefined ? [] : [{ title: BETWEEN[lang](title[lang], DESK[lang][what]), number: value }])),
        ),
      ),
    ],
    say: step.say === undefined ? null : filled(step.say[lang], date, brand, lang),
    source: step.source ?? null,
  }
}

const BETWEEN: Readonly<Record<Lang, (brand: string, what: string) => string>> = {
  ja: (brand, what) => `${brand}「${what}」`,
  en: (brand, what) => `${brand}, ${what}`,
}

/** A number that holds for some of its customers only says so in a note: it could be the wrong one. */
function isForAnybody(phone: GuidedBrand['phones'][number]): boolean {
  return isVouchedFor(phone) && phone.note === undefined
}

/** Whether it has a desk that stops cards or transfers and that can be named to anybody. */
export function hasUrgentDesk({ phones }: Pick<GuidedBrand, 'phones'>): boolean {
  return phones.some((phone) => (phone.what === 'card-loss' || phone.what === 'fraud') && phone.value !== undefined && isForAnybody(phone))
}

export function isVouchedFor({ confidence }: Sourced): boolean {
  return confidence === 'A' || confidence === 'B'
}

function filled(script: string, date: string, brand: GuidedBrand | undefined, lang: Lang): string {
  return script.replaceAll('{date}', () => spokenDate(date, lang)).replaceAll('{brand}', () => brand?.title[lang] ?? SOMEBODY[lang])
}
const SOMEBODY: Readonly<Record<Lang, string>> = { ja: '（会社の名前）', en: '(name of the company)' }
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** A date as one says it on the phone: 11月28日, 28 November. */
function spokenDate(date: string, lang: Lang): string {
  const [, month = 0, day = 0] = date.split('-').map(Number)
  return lang === 'ja' ? `${month}月${day}日` : `${day} ${MONTHS[month - 1] ?? ''}`
}

const MS_A_DAY = 86_400_000
function remindersOf({ id, words, why, remind = [] }: GuideRecordStep, date: string, lang: Lang): Reminder[] {
  return remind.map((days) => ({
    id: `${id ?? words.ja}-${days}-${date}`,
    // Counted in UTC, where every day has 24 hours: a date has no zone.
    date: new Date(Date.parse(`${date}T00:00:00Z`) + days * MS_A_DAY).toISOString().slice(0, 10),
    text: words[lang],
    why: why?.[lang] ?? '',
  }))
}

/** How a brand is asked without touching its message, in one language. */
export interface ConfirmTelling {
  readonly brand: { readonly id: string; readonly title: string } | null
  readonly steps: readonly string[]
  /** Where to look. `url` is null where no official source vouches for the address: then it is found from the front page by its name. */
  readonly places: readonly { readonly id: string; readonly title: string; readonly look: string; readonly url: string | null }[]
  readonly exceptions: readonly string[]
  /** What to do when nothing is wrong there. */
  readonly ignore: string
  readonly caution: string
  /** What to ask the person afterwards, and what she can say; a check takes it as `finding`. */
  readonly ask: string
  readonly choices: readonly { readonly seen: Finding['seen']; readonly said: string; readonly when: string }[]
  readonly origin: Origin
}

/** Of one brand by its own pages; without one, the way that fits any. */
export function tellConfirm(guide: GuideRecord, brand: GuidedBrand | undefined, lang: Lang): ConfirmTelling {
  const look = LOOK[lang]
  const toLook = Object.keys(look) as (keyof typeof look)[]
  return {
    brand: brand === undefined ? null : { id: brand.id, title: brand.title[lang] },
    steps: brand?.confirm.steps[lang] ?? guide.steps.map(({ words }) => words[lang]),
    places: toLook.flatMap((id) =>
      (brand?.pages ?? [])
        .filter((page) => page.id === id)
        .map((page) => ({ id, title: page.title[lang], look: look[id], url: isVouchedFor(page) ? page.url : null })),
    ),
    exceptions: (brand?.confirm.exceptions ?? []).map(({ words }) => words[lang]),
    ignore: IGNORE[lang],
    caution: CAUTION[lang],
    ask: WHAT_WAS_SEEN[lang],
    choices: SEEN_IN_ORDER.map((seen) => ({ seen, ...FINDINGS[seen][lang] })),
    origin: originOf(brand?.confirm ?? guide, lang),
  }
}

/** The pages on which something is confirmed, in the order in which to look, and what for. */
const LOOK = {
  ja: {
    home: '公式サイトの入口です。ここから名前を頼りに、ほかの画面を開けます。',
    account: '登録の内容が変わっていないか、お知らせが出ていないかを見ます。',
    payment: '支払い方法に問題がある、という表示がないかを見ます。',
    membership: '会員の期限や、更新の状態を見ます。',
    orders: '覚えのない注文がないかを見ます。',
    messages: '同じ知らせが届いているかを見ます。',
    parcel: '荷物の番号で、今の状態を見ます。',
  },
  en: {
    home: 'The way in. From here the other pages can be found by their names.',
    account: 'See whether what is registered has changed, and whether there is a notice.',
    payment: 'See whether it says that something is wrong with a payment method.',
    membership: 'See until when you are a member and how it is renewed.',
    orders: 'See whether there are orders you don’t know.',
    messages: 'See whether the same notice is there.',
    parcel: 'See where the parcel is by its number.',
  },
} as const satisfies Readonly<Record<Lang, Readonly<Record<string, string>>>>
const IGNORE: Readonly<Record<Lang, string>> = {
  ja: 'そこで何も問題がなければ、届いたメッセージは無視してかまいません。返事もいりません。',
  en: 'If nothing is wrong there, ignore the message. You need not answer it.',
}
const CAUTION: Readonly<Record<Lang, string>> = {
  ja: '同じ知らせが見つかっても、メッセージのリンクは使わず、そのまま公式のアプリやサイトで手続きします。',
  en: 'Even if the same notice is there, don’t use the links of the message: go on in the official app or site.',
}

/** Where to report, the brand's own desks first. */
export interface ReportTelling {
  readonly brand: { readonly id: string; readonly title: string } | null
  readonly own: readonly { readonly how: string; readonly value: string; readonly origin: Origin }[]
  readonly desks: readonly GuideSteps[]
}
export interface GuideSteps {
  readonly id: string
  readonly title: string
  readonly first: string
  readonly steps: readonly JourneyStep[]
  readonly origin: Origin
}

/** An address that nobody official vouches for gets no report: it would go to somebody else. */
export function tellReport(guides: readonly GuideRecord[], incident: Incident, lang: Lang): ReportTelling {
  const { brand } = incident
  return {
    brand: brand === undefined ? null : { id: brand.id, title: brand.title[lang] },
    own: (brand?.report ?? []).filter(isVouchedFor).map((one) => ({ how: one.how[lang], value: one.value, origin: originOf(one, lang) })),
    desks: guides.filter(({ kind }) => kind === 'report').map((guide) => tellSteps(guide, incident, lang)),
  }
}

export function tellSteps(guide: GuideRecord, incident: Incident, lang: Lang): GuideSteps {
  return {
    id: guide.id,
    title: guide.title[lang],
    first: guide.first[lang],
    steps: guide.steps.map((step) => tellStep(step, incident, lang)),
    origin: originOf(guide, lang),
  }
}

const WHEN: Readonly<Record<Lang, Readonly<Record<When, string>>>> = {
  ja: { minutes: 'まず、この10分で', today: '今日のうちに', week: '今週のうちに', statements: '次の二回の明細で' },
  en: { minutes: 'First, in the next 10 minutes', today: 'Today', week: 'This week', statements: 'With the next two statements' },
}
const DESK: Readonly<Record<Lang, Readonly<Record<BrandPhone['what'], string>>>> = {
  ja: {
    support: '問い合わせ窓口',
    fraud: '不正利用や被害の連絡先',
    'card-loss': '紛失・盗難の連絡先',
    sms: 'SMSの発信元',
    calls: '電話をかけてくるときの番号',
    advice: '相談窓口',
  },
  en: {
    support: 'customer support',
    fraud: 'for fraud and misuse',
    'card-loss': 'for lost or stolen cards',
    sms: 'sender of its text messages',
    calls: 'number it calls from',
    advice: 'advice',
  },
}
