import type { JourneyOptions } from './journey-text.ts'
import type { AddressTelling, BrandDifferences, CardTelling, DifferenceRow, KnownValue, Piece, TopicLine, TopicTelling } from './learn.ts'
import { bullets, hanging, joined, originLines, type Sheet, sheetOf } from './sheet.ts'
import { widthOf, wrap } from './wrap.ts'

type Lang = 'ja' | 'en'

const WORDS = {
  ja: {
    kinds: { scam: '出まわっている手口', background: 'なぜ届くのか', reading: '見分け方' },
    brand: '会社ごとの、本物と偽物の違い',
    fake: '偽物の例',
    real: '本物の例',
    leads: '本当の行き先: ',
    site: (site: string, official: boolean) => `→ ${site} のサイト${official ? '（本物）' : '（偽物）'}`,
    costume: '名前をよく使われる会社: ',
    recover: 'もう入力したり渡したりしたとき',
    differences: (brand: string) => `${brand}：本物と偽物の違い`,
    isReal: '本物は: ',
    isFake: '偽物は: ',
    unsure: '（確かめきれていません）',
    note: (note: string) => `（${note}）`,
    steps: '確かめ方',
    gaps: 'わかっていないこと',
    more: (count: number) => `ほか${count}件`,
    comma: '、',
  },
  en: {
    kinds: { scam: 'Scams going round', background: 'Why they come', reading: 'How to tell' },
    brand: 'How a real notice of one company differs from a fake one',
    fake: 'A fake, for instance',
    real: 'A real one, for instance',
    leads: 'Really leads to: ',
    site: (site: string, official: boolean) => `→ site of ${site}${official ? ' (real)' : ' (fake)'}`,
    costume: 'Names it often uses: ',
    recover: 'If you already gave something away',
    differences: (brand: string) => `${brand}: real and fake`,
    isReal: 'Real: ',
    isFake: 'Fake: ',
    unsure: ' (not confirmed)',
    note: (note: string) => ` (${note})`,
    steps: 'How to confirm',
    gaps: 'What is not known',
    more: (count: number) => `and ${count} more`,
    comma: ', ',
  },
} as const satisfies Readonly<Record<Lang, unknown>>

export interface LearnOptions extends JourneyOptions {
  /** What to type for one topic or brand, or for what to do after giving something away; the id is put behind. */
  readonly command?: string
  readonly recoverCommand?: string
}

/** The list of topics by kind. */
export function renderTopics(topics: readonly TopicLine[], lang: Lang, options: LearnOptions = {}): string {
  const page = pageOf(lang, options)
  const { words, paint, columns } = page
  const width = Math.max(...topics.map(({ id }) => widthOf(id))) + 4
  const kinds = [...new Set(topics.map(({ kind }) => kind))]
  return joined([
    ...kinds.map((kind) => [
      paint.strong(words.kinds[kind]),
      ...topics
        .filter((topic) => topic.kind === kind)
        .flatMap(({ id, title }) => wrap(title, columns - width).map((line, at) => `${(at === 0 ? `  ${id}` : '').padEnd(width)}${line}`)),
      '',
    ]),
    [paint.strong(words.brand), ...(options.command === undefined ? [] : [`  ${options.command} amazon`])],
  ])
}

export function renderTopic(told: TopicTelling, lang: Lang, options: LearnOptions = {}): string {
  const page = pageOf(lang, options)
  const { words, paint, columns } = page
  return joined([
    [paint.strong(told.title), ...wrap(told.brief, columns)],
    ...told.sections.map(({ title, texts, origin }) => [
      '',
      paint.strong(`■ ${title}`),
      ...bullets(texts, columns),
      ...(origin === null ? [] : originLines([origin], page)),
    ]),
    ...told.addresses.map((address) => ['', ...addressLines(address, page)]),
    told.cards === null ? [] : ['', paint.strong(`■ ${words.fake}`), ...cardLines(told.cards.fake, page)],
    told.cards?.real == null ? [] : ['', paint.strong(`■ ${words.real}`), ...cardLines(told.cards.real, page)],
    told.brands.length === 0 ? [] : ['', ...wrap(words.costume + told.brands.map(({ title }) => title).join(words.comma), columns)],
    told.recover.length === 0 || options.recoverCommand === undefined
      ? []
      : ['', paint.strong(words.recover), `  ${options.recoverCommand} ${told.recover.map(({ given }) => given).join(',')}`],
    ['', ...originLines([told.origin], page)],
  ])
}

export function renderBrandDifferences(told: BrandDifferences, lang: Lang, options: LearnOptions = {}): string {
  const page = pageOf(lang, options)
  const { words, paint, columns } = page
  return joined([
    [paint.strong(words.differences(told.title))],
    ...told.rows.map((row) => ['', paint.strong(`■ ${row.title}`), ...rowLines(row, page)]),
    ['', paint.strong(`■ ${words.steps}`), ...told.steps.flatMap((step, at) => hanging(`${at + 1}. `, step, columns))],
    told.gaps.length === 0 ? [] : ['', paint.strong(`■ ${words.gaps}`), ...bullets(told.gaps, columns)],
    ['', ...originLines(told.origins, page)],
  ])
}

type Page = Sheet<(typeof WORDS)[Lang]>
const pageOf = (lang: Lang, options: LearnOptions): Page => sheetOf(WORDS[lang], options)

/** Nothing on a card is to be pressed: an address of a fake is told so that no terminal makes a link of it. */
const inert = (text: string) => text.replace(/^http/, 'hxxp').replaceAll('.', '[.]')
const withMarks = (pieces: readonly Piece[], change = (text: string) => text) =>
  pieces.map(({ text, mark }) => (mark === null ? change(text) : `${change(text)}[${mark}]`)).join('')

function cardLines({ name, address, subject, lines, button, leads, remarks }: CardTelling, { columns, words, paint }: Page): string[] {
  const inside = [
    address === null ? name : `${name} <${withMarks(address)}>`,
    ...(subject === null ? [] : [withMarks(subject)]),
    ...lines.map((line) => withMarks(line)),
    ...(button === null ? [] : [`[ ${inert(button)} ]`]),
  ]
  return [
    ...inside.flatMap((line) => hanging('  | ', line, columns)),
    ...(leads === null ? [] : [`  | ${words.leads}${withMarks(leads, inert)}`]),
    ...remarks.flatMap(({ mark, why }) => hanging(`  [${mark}] `, why, columns)).map(paint.dim),
  ]
}

function addressLines({ before, site, after, official, text }: AddressTelling, { columns, words }: Page): string[] {
  return [`  ${inert(`${before}${site}${after}`)}`, ...hanging('    ', `${words.site(site, official)} ${text}`, columns)]
}

/** More values than these are named on the page and in the record. */
const VALUES_SHOWN = 8
function rowLines({ id, real, fake, remarks }: DifferenceRow, { columns, words }: Page): string[] {
  const value = ({ text, note, sure }: KnownValue) => `${text}${note === '' ? '' : words.note(note)}${sure ? '' : words.unsure}`
  const left = real.length - VALUES_SHOWN
  const shown = [...real.slice(0, VALUES_SHOWN).map(value), ...(left > 0 ? [words.more(left)] : [])]
  return [
    // Sentences stand one below the other, names in a row.
    ...(id === 'never' ? bullets(shown, columns) : shown.length === 0 ? [] : hanging(words.isReal, shown.join(words.comma), columns)),
    ...hanging(words.isFake, fake, columns),
    ...bullets(remarks, columns),
  ]
}
