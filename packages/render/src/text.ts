import type { Answer, Failure, VerdictId } from '@honmono/engine'
import { clean, cleanQuote } from './clean.ts'
import { details } from './details.ts'
import { siteText, type Target, type Telling, tell } from './telling.ts'
import { type Frame, frames } from './words.ts'
import { cut, widthOf, wrap } from './wrap.ts'

/** How to emphasise; the caller brings terminal colours, or none. */
export interface Paint {
  readonly strong: (text: string) => string
  readonly dim: (text: string) => string
  readonly bad: (text: string) => string
  readonly verdict: Readonly<Record<VerdictId, (text: string) => string>>
}
const asIs = (text: string) => text
export const noPaint: Paint = {
  strong: asIs,
  dim: asIs,
  bad: asIs,
  verdict: { phishing: asIs, suspicious: asIs, unconfirmed: asIs, genuine: asIs },
}

export interface TextOptions {
  readonly columns?: number
  /** The answer is made shorter, as far as its sense allows, to fit this many lines. */
  readonly rows?: number
  readonly paint?: Paint
  /** Everything that was looked for, and all links. */
  readonly details?: boolean
  /** Begin with the name of the input, for one of several. */
  readonly named?: boolean
  /** The name to show for a brand id. */
  readonly brandName?: (id: string) => string | undefined
  /** What to type to read a guide; its id is put behind. Without it, no guide is pointed to. */
  readonly guideCommand?: string
  /** What to type to have DNS asked who sent it. Without it, no such way is pointed to. */
  readonly dnsCommand?: string
}
export interface Setting {
  readonly columns: number
  readonly paint: Paint
  readonly frame: Frame
}
/** How much to say; tried from full to short until the answer fits the screen. */
interface Fullness {
  readonly reasons: number
  /** Statements about the sender's proof. */
  readonly proof: number
  readonly links: number
  /** Where the brand's name stands. */
  readonly where: boolean
  /** The words of the message behind each reason. */
  readonly quotes: boolean
}
const FULLNESS: readonly Fullness[] = [
  { reasons: 3, proof: 2, links: 4, where: true, quotes: true },
  { reasons: 3, proof: 2, links: 3, where: false, quotes: true },
  { reasons: 3, proof: 1, links: 2, where: false, quotes: true },
  { reasons: 3, proof: 1, links: 2, where: false, quotes: false },
  { reasons: 2, proof: 1, links: 2, where: false, quotes: false },
  { reasons: 2, proof: 1, links: 1, where: false, quotes: false },
]
const MAX_COLUMNS = 100
const MIN_COLUMNS = 30

/** One answer as a screen of text for a person: verdict, whom it poses as, why, where the links lead, what to do. */
export function renderText(answer: Answer, options: TextOptions = {}): string {
  const setting: Setting = {
    // Wider lines are hard to read, and the last column is kept free: some terminals break a line that fills it.
    columns: Math.max(MIN_COLUMNS, Math.min((options.columns ?? 80) - 1, MAX_COLUMNS)),
    paint: options.paint ?? noPaint,
    frame: frames[answer.lang],
  }
  const head = options.named === true ? [setting.paint.dim(cut(heading(answer), setting.columns))] : []
  const telling = tell(answer, options.brandName)
  const original = [...originalLine(answer, setting, options.guideCommand), ...dnsLine(answer, setting, options.dnsCommand)]
  let lines: string[] = []
  for (const fullness of FULLNESS) {
    lines = [...head, ...screen(telling, setting, fullness, original)]
    if (options.details === true || lines.length <= (options.rows ?? 24)) break
  }
  if (options.details === true) lines.splice(-1, 0, '', ...details(answer, setting), '')
  return `${lines.join('\n')}\n`
}

function heading({ input, views }: Answer): string {
  const subject = views.find(({ part }) => part === 'header:subject')?.text ?? ''
  return `── ${clean(input.name)}  ${cleanQuote(subject)}`.trimEnd()
}

export function renderFailure(failure: Failure<string>, lang: 'ja' | 'en'): string {
  return frames[lang].failure(clean(failure.input.name), clean(failure.error.message))
}

/** Where the delivery record is wanting: how to get it. */
function originalLine({ guides }: Answer, { frame, paint, columns }: Setting, command: string | undefined): string[] {
  if (command === undefined || !guides.includes('get-original')) return []
  return wrap(frame.getOriginal(`${command} get-original`), columns).map(paint.dim)
}

/** Where DNS was not asked and may settle it: how to have it asked. */
function dnsLine({ remarks, sender }: Answer, { frame, paint, columns }: Setting, command: string | undefined): string[] {
  if (command === undefined || sender?.source !== 'wire' || !remarks.some(({ id }) => id === 'would-settle-proof')) return []
  return wrap(frame.askDns(command), columns).map(paint.dim)
}

function screen(telling: Telling, setting: Setting, fullness: Fullness, original: readonly string[]): string[] {
  const blocks = [
    verdictBlock(telling, setting, fullness),
    reasonBlock(telling, setting, fullness),
    proofBlock(telling, setting, fullness),
    linkBlock(telling, setting, fullness),
    nextBlock(telling, setting),
  ].filter((block) => block.length > 0)
  return [
    ...blocks.flatMap((block) => [...block, '']),
    ...notCheckedLines(telling, setting),
    ...original,
    ...wrap(telling.origin, setting.columns).map(setting.paint.dim),
  ]
}

function verdictBlock(
  { verdict, headline, caution, summary, where, remarks, finding }: Telling,
  setting: Setting,
  fullness: Fullness,
): string[] {
  const { frame, paint, columns } = setting
  return [
    paint.verdict[verdict](frame.badge(caution === '' ? headline : `${headline}${frame.bracket(caution)}`)),
    ...wrap(summary, columns),
    ...(fullness.where && where !== '' ? wrap(where, columns).map(paint.dim) : []),
    ...remarks.flatMap((text) => wrap(text, columns)),
    ...(finding === null ? [] : wrap(frame.sawOfficially(finding.said, finding.means), columns)),
  ]
}

function reasonBlock({ reasons: all, titles }: Telling, setting: Setting, { reasons, quotes }: Fullness): string[] {
  const { frame, paint } = setting
  const told = all.slice(0, reasons)
  if (told.length === 0) return []
  return [
    paint.strong(titles.reasons),
    ...told.flatMap(({ text, place, quote }) => {
      const where = place === '' ? '' : frame.bracket(quotes && quote !== '' ? frame.quoteAt(place, cut(quote, 32)) : place)
      return bullet(`${text}${where}`, setting, (line) => (where === '' ? line : line.replace(where, () => paint.dim(where))))
    }),
  ]
}

/** Where a proof holds, no more is to be said; else what matters first. Who checked it stands in the details. */
function proofBlock({ proof: all, titles }: Telling, setting: Setting, { proof }: Fullness): string[] {
  const told = all.filter(({ domain }) => domain !== null).slice(0, all[0]?.good === true ? 1 : proof)
  return told.length === 0 ? [] : [setting.paint.strong(titles.proof), ...told.flatMap((one) => proofLines(one, setting))]
}

/** One statement behind its mark. */
export function proofLines({ text, good }: Telling['proof'][number], { columns, frame, paint }: Setting): string[] {
  const mark = good === null ? frame.dot : `${frame.proofMark[`${good}`]} `
  const indent = ' '.repeat(widthOf(mark))
  return wrap(text, columns - indent.length).map((line, index) => `${index > 0 ? indent : good === false ? paint.bad(mark) : mark}${line}`)
}

function linkBlock({ targets, titles }: Telling, setting: Setting, { links }: Fullness): string[] {
  const { frame, paint, columns } = setting
  if (targets.length === 0) return []
  const lines = targets.slice(0, links).map((target) => {
    const site = cut(siteText(target.site), columns - 4)
    const emphasis = target.official === false ? paint.bad : paint.strong
    const room = columns - 4 - widthOf(site)
    const note = notesOf(target, frame).find((text) => widthOf(text) <= room) ?? ''
    const rest = note === '' ? '' : `  ${note}`
    return `  ${emphasis(site)}${rest}`
  })
  const more = targets.length - lines.length
  if (more > 0) lines.push(paint.dim(`  ${frame.more(more)}`))
  const title = wrap(`${titles.links}${titles.doNotPress}`, columns)
  return [...title.map((line) => line.replace(titles.links, () => paint.strong(titles.links))), ...lines]
}

/** What to say of a link beside its site, from the longest to the shortest. */
function notesOf({ shown, count, whose, short }: Target, frame: Frame): string[] {
  const times = count > 1 ? frame.linkCount(count) : ''
  const words = shown === null ? [times] : [24, 16, 10].map((columns) => frame.linkText(cut(cleanQuote(shown), columns), count))
  return [...words.map((text) => `${whose}${text === '' ? '' : frame.bracket(text)}`.trim()), whose, short]
}

function notCheckedLines({ notChecked, titles }: Telling, { frame, paint, columns }: Setting): string[] {
  if (notChecked.length === 0) return []
  const [first = '', second, ...others] = notChecked
  const more = others.length > 0 ? [frame.bracket(frame.more(others.length)).trim()] : []
  const text = `${titles.notChecked}: ${[first, ...(second === undefined ? [] : [second]), ...more].join(frame.sentenceSpace)}`
  return wrap(text, columns).map(paint.dim)
}

function nextBlock({ next, ifGiven, titles }: Telling, setting: Setting): string[] {
  const { paint } = setting
  const likeliest = ifGiven.find(({ likely }) => likely)
  return [
    paint.strong(titles.next),
    ...bullet(next.text, setting),
    ...(next.url === null ? [] : [`  ${next.url}`]),
    ...(likeliest === undefined
      ? []
      : bullet(`${likeliest.when}: ${likeliest.first}`, setting, (line) => line.replace(likeliest.when, (when) => paint.strong(when)))),
  ]
}

/** A hanging paragraph; `mark` may emphasise parts of a line after it was broken. */
function bullet(text: string, { columns, frame }: Setting, mark: (line: string) => string = asIs): string[] {
  return wrap(text, columns - 2).map((line, index) => `${index === 0 ? frame.dot : '  '}${mark(line)}`)
}
