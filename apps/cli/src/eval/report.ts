import { clean, safeJson, widthOf } from '@honmono/render'
import { type Counts, SEEN, type Tally, wilson } from './tally.ts'

/** With what, when and on which machine figures came about: without it they can't be compared. */
export interface Circumstances {
  readonly date: string
  readonly node: string
  readonly cpu: string
  readonly cores: number
  readonly engine: string
  readonly data: string
  readonly messages: number
  readonly seconds: number
}

type Cell = string
interface Table {
  readonly title: string
  readonly head: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
}
/** Paths listed of one kind of error; the whole list goes to --misses. */
const LISTED_PATHS = 20
const WORST_MISSES = 10

export function reportJson(tally: Tally, about: Circumstances): string {
  const groups = (counts: ReadonlyMap<string, Counts>) => [...counts].map(([name, count]) => ({ ...named(name), ...numbers(count) }))
  return safeJson({
    ...about,
    totals: groups(tally.totals),
    sources: groups(tally.sources),
    langs: groups(tally.langs),
    ...Object.fromEntries(
      (['shownForeign', 'stripped', 'others'] as const).map((kind) => [
        kind,
        [...tally[kind]].map(([brand, count]) => ({ brand, ...numbers(count) })),
      ]),
    ),
    doubted: Object.fromEntries(tally.doubted),
    fakesCalledGenuine: tally.fakesCalledGenuine,
    hamCalledPhishing: tally.hamCalledPhishing,
  })
}

export function reportText(tally: Tally, about: Circumstances): string {
  const body = tables(tally).map(({ title, head, rows }) => `${title}\n${aligned([head, ...rows])}`)
  return [
    circumstances(about),
    ...body,
    ...errorLists(tally).map(([title, paths]) => `${title}\n${paths.map((path) => `  ${path}`).join('\n')}`),
  ].join('\n\n')
}

export function reportMarkdown(tally: Tally, about: Circumstances): string {
  const body = tables(tally).map(({ title, head, rows }) => `### ${title}\n\n${markdownTable(head, rows)}`)
  const lists = errorLists(tally).map(
    ([title, paths]) =>
      `### ${title}\n\n${paths.map((path) => `- \`${path.replace(' (', '` (')}${path.includes(' (') ? '' : '`'}`).join('\n')}`,
  )
  return [circumstances(about), ...body, ...lists].join('\n\n')
}

export function markdownTable(head: readonly Cell[], rows: readonly (readonly Cell[])[]): string {
  const row = (cells: readonly Cell[]) => `| ${cells.join(' | ')} |`
  return [row(head), row(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n')
}

function circumstances({ date, node, cpu, cores, engine, data, messages, seconds }: Circumstances): string {
  const rate = seconds > 0 ? ` (${(messages / seconds).toFixed(0)} a second, one process)` : ''
  return `${date} · engine ${engine} · data ${data} · Node ${node} · ${cpu}, ${cores} cores · ${messages} messages in ${seconds.toFixed(1)} s${rate}`
}

function tables(tally: Tally): Table[] {
  const of = (truth: string, counts: ReadonlyMap<string, Counts>) =>
    [...counts].flatMap(([name, count]) => (named(name).truth === truth ? [cells(named(name).group, count)] : []))
  const groupTable = (truth: string, title: string) => ({
    title,
    head: ['group', 'messages', ...SEEN, 'phishing (95 %)', 'phishing or suspicious (95 %)'],
    rows: [
      ...of(truth, tally.totals),
      ...of(truth, tally.sources),
      ...of(truth, tally.langs).map(([name = '', ...rest]) => [`language ${name}`, ...rest]),
    ],
  })
  const brandTable = (title: string, counts: ReadonlyMap<string, Counts>) => ({
    title,
    head: ['brand, as the index labels it', 'messages', ...SEEN, 'phishing (95 %)', 'phishing or suspicious (95 %)'],
    rows: [...counts].sort((a, b) => b[1].count - a[1].count).map(([brand, count]) => cells(brand, count)),
  })
  return [
    groupTable('fake', 'Fakes: detection, by source and language'),
    groupTable('ham', 'Genuine and plain: false alarms, by source and language'),
    brandTable('Japanese fakes that pose as a listed brand and show a foreign sender or link', tally.shownForeign),
    brandTable('Japanese fakes stripped of both: an official-looking sender, and no link left', tally.stripped),
    brandTable('Other fakes that name a brand in the sender’s name or subject, over a foreign sender or link', tally.others),
    {
      title: 'Labels doubted: they stand in neither sender’s name nor subject',
      head: ['label', 'messages'],
      rows: [...tally.doubted].sort((a, b) => b[1] - a[1]).map(([label, count]) => [clean(label), String(count)]),
    },
    {
      title: 'Confusion: what each kind of message was called',
      head: ['in truth', ...SEEN],
      rows: (['fake', 'ham'] as const).flatMap((truth) => {
        const counts = tally.totals.get(`${truth}\tall`)
        return counts === undefined
          ? []
          : [[truth === 'fake' ? 'fake' : 'genuine or plain', ...SEEN.map((seen) => String(counts.of(seen)))]]
      }),
    },
    {
      title: 'The two worst errors',
      head: ['error', 'messages', 'of', 'share (95 %)'],
      rows: [
        ['fakes called genuine', ...share(tally.totals.get('fake\tall'), 'genuine')],
        ['genuine or plain called phishing', ...share(tally.totals.get('ham\tall'), 'phishing')],
      ],
    },
  ].filter(({ rows }) => rows.length > 0)
}

function errorLists(tally: Tally): [string, string[]][] {
  const list = (title: string, paths: readonly string[]): [string, string[]][] =>
    paths.length === 0
      ? []
      : [[title, [...paths.slice(0, LISTED_PATHS).map(clean), ...(paths.length > LISTED_PATHS ? [`… ${paths.length}`] : [])]]]
  const worst = [...tally.misses].sort((a, b) => a.rank - b.rank).slice(0, WORST_MISSES)
  return [
    ...list('Fakes called genuine', tally.fakesCalledGenuine),
    ...list('Genuine or plain called phishing', tally.hamCalledPhishing),
    ...list(
      'The ten worst misses',
      worst.map(({ name, fake, verdict, reason }) => `${name} (${fake ? 'fake' : 'genuine or plain'}, ${verdict}: ${reason})`),
    ),
  ]
}

function cells(name: string, counts: Counts): Cell[] {
  const phishing = counts.of('phishing')
  return [
    name === '' ? '–' : clean(name),
    String(counts.count),
    ...SEEN.map((seen) => String(counts.of(seen))),
    percent(phishing, counts.count),
    percent(phishing + counts.of('suspicious'), counts.count),
  ]
}

function share(counts: Counts | undefined, seen: (typeof SEEN)[number]): Cell[] {
  const hits = counts?.of(seen) ?? 0
  const count = counts?.count ?? 0
  return [String(hits), String(count), percent(hits, count)]
}

/** A share with its 95 % interval. */
export function percent(hits: number, count: number): string {
  if (count === 0) return '–'
  const [low, high] = wilson(hits, count)
  const number = (share: number) => (share * 100).toFixed(1)
  return `${number(hits / count)} % (${number(low)}–${number(high)})`
}

function named(name: string): { truth: string; group: string } {
  const [truth = '', group = ''] = name.split('\t')
  return { truth, group }
}

function numbers(counts: Counts) {
  return {
    messages: counts.count,
    ...Object.fromEntries(SEEN.map((seen) => [seen, counts.of(seen)])),
    phishingInterval: wilson(counts.of('phishing'), counts.count),
  }
}

function aligned(rows: readonly (readonly Cell[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))))
  const pad = (cell: Cell, column: number) => {
    const space = ' '.repeat((widths[column] ?? 0) - widthOf(cell))
    return column === 0 ? cell + space : space + cell
  }
  return rows.map((row) => `  ${row.map(pad).join('  ').trimEnd()}`).join('\n')
}
