import type { GuideApp, GuideRecord } from '@honmono/engine'
import { type Origin, originOf } from './sourced.ts'
import { noPaint, type Paint } from './text.ts'
import { widthOf, wrap } from './wrap.ts'

type Lang = 'ja' | 'en'

/** A guide in one language, before anything is laid out: terminal and page say the same. */
export interface GuideTelling {
  readonly id: string
  readonly title: string
  /** The first thing to do. */
  readonly first: string
  readonly steps: readonly GuideStep[]
  /** The steps of each app; empty where all apps are alike. */
  readonly apps: readonly GuideAppTelling[]
  readonly origin: Origin
}
/** `why`, `how`, `url` and `phone` are null where there is none. */
export interface GuideStep {
  readonly text: string
  readonly why: string | null
  readonly how: string | null
  readonly url: string | null
  readonly phone: string | null
}
export interface GuideAppTelling {
  readonly id: string
  readonly title: string
  readonly steps: readonly string[]
  /** '' where there is none. */
  readonly note: string
  readonly origin: Origin
}

export function tellGuide(guide: GuideRecord, lang: Lang): GuideTelling {
  return {
    id: guide.id,
    title: guide.title[lang],
    first: guide.first[lang],
    steps: guide.steps.map(({ words, why, how, url = null, phone = null }) => ({
      text: words[lang],
      why: why?.[lang] ?? null,
      how: how?.[lang] ?? null,
      url,
      phone,
    })),
    apps: (guide.apps ?? []).map((app) => tellApp(app, lang)),
    origin: originOf(guide, lang),
  }
}

function tellApp(app: GuideApp, lang: Lang): GuideAppTelling {
  return {
    id: app.id,
    title: app.title[lang],
    steps: app.steps.map((step) => step[lang]),
    note: app.note?.[lang] ?? '',
    origin: originOf(app, lang),
  }
}

const WORDS: Readonly<
  Record<Lang, { readonly phone: (number: string) => string; readonly apps: string; readonly oneApp: (command: string) => string }>
> = {
  ja: {
    phone: (number) => `電話 ${number}`,
    apps: 'アプリごとの手順',
    oneApp: (command) => `手順を見るには: ${command}`,
  },
  en: {
    phone: (number) => `Telephone ${number}`,
    apps: 'Steps by app',
    oneApp: (command) => `To see the steps: ${command}`,
  },
}

export interface GuideOptions {
  readonly columns?: number
  readonly paint?: Paint
  /** One of the guide's apps: its steps alone. One that the guide does not hold is passed over. */
  readonly app?: string
  /** What to type for the steps of one app; its id is put behind. Without it, the ids are only listed. */
  readonly appCommand?: string
}

/** One guide as text for a person: what to do first, the steps with their reasons, and where all that is from. */
export function renderGuide(
  guide: GuideRecord,
  lang: Lang,
  { columns = 80, paint = noPaint, app: chosen, appCommand }: GuideOptions = {},
): string {
  const told = tellGuide(guide, lang)
  const words = WORDS[lang]
  const page: Page = { columns: Math.max(MIN_COLUMNS, Math.min(columns - 1, MAX_COLUMNS)), paint }
  const app = told.apps.find(({ id }) => id === chosen)
  if (app !== undefined) return lines([paint.strong(`${told.title}${separator(lang)}${app.title}`), '', ...appLines(app, page)])
  return lines([
    paint.strong(`${told.title} (${told.id})`),
    ...wrap(told.first, page.columns),
    '',
    ...told.steps.flatMap((step, index) => stepLines(step, index, page, words)),
    ...originLines(told.origin, page),
    ...(told.apps.length === 0 ? [] : ['', paint.strong(words.apps), ...appList(told.apps, page)]),
    ...(told.apps[0] === undefined || appCommand === undefined ? [] : wrap(words.oneApp(`${appCommand} ${told.apps[0].id}`), page.columns)),
  ])
}

const MAX_COLUMNS = 100
const MIN_COLUMNS = 30
interface Page {
  readonly columns: number
  readonly paint: Paint
}
const separator = (lang: Lang) => (lang === 'ja' ? '：' : ': ')
const lines = (all: readonly string[]) => `${all.join('\n')}\n`

function stepLines({ text, why, how, url, phone }: GuideStep, index: number, page: Page, words: (typeof WORDS)[Lang]): string[] {
  const below = (line: string) => `   ${line}`
  return [
    ...numbered(text, index, page),
    ...(how === null ? [] : wrap(how, page.columns - 3).map(below)),
    ...(why === null ? [] : wrap(why, page.columns - 3).map((line) => page.paint.dim(below(line)))),
    ...(phone === null ? [] : [below(words.phone(phone))]),
    // An address stays in one piece: it is there to be copied.
    ...(url === null ? [] : [below(url)]),
  ]
}

function appLines({ steps, note, origin }: GuideAppTelling, page: Page): string[] {
  return [
    ...steps.flatMap((step, index) => numbered(step, index, page)),
    ...(note === '' ? [] : ['', ...wrap(note, page.columns)]),
    '',
    ...originLines(origin, page),
  ]
}

function appList(apps: readonly GuideAppTelling[], { columns }: Page): string[] {
  const width = Math.max(...apps.map(({ id }) => widthOf(id))) + 4
  return apps.flatMap(({ id, title }) =>
    wrap(title, columns - width).map((line, index) => `${(index === 0 ? `  ${id}` : '').padEnd(width)}${line}`),
  )
}

function numbered(text: string, index: number, { columns }: Page): string[] {
  return wrap(text, columns - 3).map((line, at) => `${at === 0 ? `${index + 1}. ` : '   '}${line}`)
}

function originLines({ text, source }: Origin, { columns, paint }: Page): string[] {
  return [...wrap(text, columns), ...(source === null ? [] : [source])].map(paint.dim)
}
