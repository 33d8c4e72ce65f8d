import type { ConfirmTelling, GuideSteps, JourneyStep, RecoveryTelling, ReportTelling } from './journey.ts'
import type { PreventTelling } from './prevent.ts'
import { bullets, joined, originLines, type Sheet, type SheetOptions, sheetOf } from './sheet.ts'
import { wrap } from './wrap.ts'

type Lang = 'ja' | 'en'

export interface JourneyOptions extends SheetOptions {
  /** What to type to have what was seen taken into the answer; the choice is put behind. Without it, no such way is pointed to. */
  readonly findingCommand?: string
}

const WORDS = {
  ja: {
    recover: 'いますることと、その順番',
    calm: '上から順に、できるところから進めてください。落ち着いて一つずつで大丈夫です。',
    given: (titles: readonly string[]) => titles.map((title) => `・${title}`),
    minutes: (count: number) => `（約${count}分）`,
    why: '理由: ',
    how: 'やり方: ',
    say: '電話での言い方: ',
    phone: (title: string, number: string) => (title === '' ? `電話 ${number}` : `電話 ${number} ${title}`),
    follows: 'このあと起こりうること',
    source: '出典: ',
    sources: '出典',
    confirm: (brand: string | null) => (brand === null ? '公式に確かめる' : `${brand}に公式に確かめる`),
    places: '見るところ',
    noAddress: 'アドレスは公式には確かめられていません。上の手順で、名前を頼りに開いてください。',
    exceptions: '知っておくこと',
    result: '確かめたあとは',
    colon: ': ',
    report: '知らせる・相談する',
    own: (brand: string) => `${brand}に知らせる`,
  },
  en: {
    recover: 'What to do now, in this order',
    calm: 'Go from top to bottom and do what you can. One thing at a time is fine.',
    given: (titles: readonly string[]) => titles.map((title) => `- ${title}`),
    minutes: (count: number) => ` (about ${count} min)`,
    why: 'Why: ',
    how: 'How: ',
    say: 'What to say: ',
    phone: (title: string, number: string) => (title === '' ? `Telephone ${number}` : `Telephone ${number} ${title}`),
    follows: 'What can follow',
    source: 'Source: ',
    sources: 'Sources',
    confirm: (brand: string | null) => (brand === null ? 'Confirm officially' : `Confirm with ${brand}`),
    places: 'Where to look',
    noAddress: 'No official source confirms its address. Open it by its name, as the steps say.',
    exceptions: 'Good to know',
    result: 'Afterwards',
    colon: ': ',
    report: 'Report it or ask for advice',
    own: (brand: string) => `Tell ${brand}`,
  },
} as const satisfies Readonly<Record<Lang, unknown>>

/** The way back after something was given away, as plain text: on a screen and on paper. */
export function renderRecovery(told: RecoveryTelling, lang: Lang, options: JourneyOptions = {}): string {
  const page = pageOf(lang, options)
  const { words, paint } = page
  let count = 0
  return joined([
    [paint.strong(words.recover), ...words.given(told.given.map(({ title }) => title)).flatMap((line) => wrap(line, page.columns)), ''],
    wrap(words.calm, page.columns),
    ...told.clock.map(({ title, steps }) => ['', paint.strong(`■ ${title}`), ...steps.flatMap((step) => stepLines(step, ++count, page))]),
    told.follows.length === 0
      ? []
      : ['', paint.strong(words.follows), ...told.follows.flatMap(({ texts }) => bullets(texts, page.columns))],
    ['', paint.strong(words.sources), ...originLines(told.origins, page)],
  ])
}

/** How to confirm without the message. Addresses are shown whole: the person types or opens them. */
export function renderConfirm(told: ConfirmTelling, lang: Lang, options: JourneyOptions = {}): string {
  const page = pageOf(lang, options)
  const { words, paint } = page
  return joined([
    [paint.strong(words.confirm(told.brand?.title ?? null))],
    told.steps.flatMap((step, index) => numbered(step, index + 1, page)),
    told.places.length === 0 ? [] : ['', paint.strong(words.places)],
    ...told.places.map(({ title, look, url }) => [
      ...wrap(`${title}: ${look}`, page.columns),
      ...(url === null ? below(words.noAddress, page) : [`${INDENT}${url}`]),
    ]),
    told.exceptions.length === 0 ? [] : ['', paint.strong(words.exceptions), ...bullets(told.exceptions, page.columns)],
    ['', paint.strong(words.result), ...bullets([told.ignore, told.caution], page.columns), ''],
    findingLines(told, options.findingCommand, page),
    originLines([told.origin], page),
  ])
}

/** What was seen there, to be told to the check. */
function findingLines({ ask, choices }: ConfirmTelling, command: string | undefined, page: Page): string[] {
  if (command === undefined) return []
  const { paint, words } = page
  const lines = choices.map(({ seen, said }) => `${said}${words.colon}${command} ${seen}`)
  return [paint.strong(ask), ...bullets(lines, page.columns), '']
}

export function renderReport(told: ReportTelling, lang: Lang, options: JourneyOptions = {}): string {
  const page = pageOf(lang, options)
  const { words, paint } = page
  return joined([
    [paint.strong(words.report)],
    told.brand === null || told.own.length === 0 ? [] : ['', paint.strong(`■ ${words.own(told.brand.title)}`)],
    ...told.own.map(({ how, value, origin }) => [...bullets([how], page.columns), `${INDENT}${value}`, ...originLines([origin], page)]),
    ...told.desks.map((desk) => ['', ...guideLines(desk, page)]),
  ])
}

export function renderPrevent(told: PreventTelling, lang: Lang, options: JourneyOptions = {}): string {
  const page = pageOf(lang, options)
  return joined([
    [page.paint.strong(told.title), ...wrap(told.first, page.columns)],
    ...told.themes.map((theme) => ['', ...guideLines({ ...theme, steps: theme.steps.map(withItems) }, page)]),
  ])
}

/** On paper a service that the step is done for is a place. One whose page nobody vouches for is found without its address. */
function withItems({ items, ...step }: PreventTelling['themes'][number]['steps'][number]): JourneyStep {
  const pages = items.flatMap(({ title, page }) => (page === null ? [] : [{ title: `${title}: ${page.title}`, url: page.url }]))
  return { ...step, places: [...step.places, ...pages] }
}

/** Room for the number of a step. */
const INDENT = '    '
type Page = Sheet<(typeof WORDS)[Lang]>
const pageOf = (lang: Lang, options: JourneyOptions): Page => sheetOf(WORDS[lang], options)

function guideLines({ title, first, steps, origin }: GuideSteps, page: Page): string[] {
  return [
    page.paint.strong(`■ ${title}`),
    ...wrap(first, page.columns),
    ...steps.flatMap((step, index) => [
      ...stepLines(step, index + 1, page),
      ...(step.source === null || step.source === origin.source ? [] : [page.paint.dim(`${INDENT}${page.words.source}${step.source}`)]),
    ]),
    ...originLines([origin], page),
  ]
}

function stepLines({ text, why, how, takes, places, phones, say }: JourneyStep, number: number, page: Page): string[] {
  const { words, paint } = page
  return [
    ...numbered(takes === null ? text : `${text}${words.minutes(takes)}`, number, page),
    ...(how === null ? [] : below(`${words.how}${how}`, page)),
    ...(why === null ? [] : below(`${words.why}${why}`, page).map(paint.dim)),
    ...phones.flatMap(({ title, number }) => below(words.phone(title, number), page)),
    // An address stays in one piece: it is there to be copied.
    ...places.flatMap(({ title, url }) => [...(title === '' ? [] : below(title, page)), `${INDENT}${url}`]),
    ...(say === null ? [] : below(`${words.say}${say}`, page)),
  ]
}

function numbered(text: string, number: number, { columns }: Page): string[] {
  return wrap(text, columns - INDENT.length).map((line, at) => `${at === 0 ? `${number}.`.padEnd(INDENT.length) : INDENT}${line}`)
}
const below = (text: string, { columns }: Page) => wrap(text, columns - INDENT.length).map((line) => `${INDENT}${line}`)
