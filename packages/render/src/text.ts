import type { Answer, AnswerSignal, Failure, VerdictId } from '@honmono/engine'
import { defang } from '@honmono/engine/kit'
import { clean, cleanQuote, tidyQuotes } from './clean.ts'
import { details } from './details.ts'
import { type LinkTarget, linkTargets } from './link-targets.ts'
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
}
export interface Setting {
  readonly columns: number
  readonly paint: Paint
  readonly frame: Frame
  readonly brandName: (id: string) => string
}
/** How much to say; tried from full to short until the answer fits the screen. */
interface Fullness {
  readonly reasons: number
  readonly links: number
  /** Where the brand's name stands. */
  readonly where: boolean
  /** The words of the message behind each reason. */
  readonly quotes: boolean
}
const FULLNESS: readonly Fullness[] = [
  { reasons: 3, links: 4, where: true, quotes: true },
  { reasons: 3, links: 3, where: false, quotes: true },
  { reasons: 3, links: 2, where: false, quotes: true },
  { reasons: 3, links: 2, where: false, quotes: false },
  { reasons: 2, links: 2, where: false, quotes: false },
  { reasons: 2, links: 1, where: false, quotes: false },
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
    brandName: (id) => options.brandName?.(id) ?? answer.claims.find((claim) => claim.brand === id)?.name ?? id,
  }
  const head = options.named === true ? [setting.paint.dim(cut(heading(answer), setting.columns))] : []
  let lines: string[] = []
  for (const fullness of FULLNESS) {
    lines = [...head, ...screen(answer, setting, fullness)]
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

function screen(answer: Answer, setting: Setting, fullness: Fullness): string[] {
  const { paint, frame } = setting
  const blocks = [
    verdictBlock(answer, setting, fullness),
    reasonBlock(answer, setting, fullness),
    linkBlock(answer, setting, fullness),
    nextBlock(answer, setting),
  ].filter((block) => block.length > 0)
  const { engine, data } = answer.versions
  const origin = `${frame.localOnly}${frame.bracket(`honmono ${clean(engine)}${frame.listComma}${frame.data} ${clean(data)}`)}`
  return [
    ...blocks.flatMap((block) => [...block, '']),
    ...notCheckedLines(answer, setting),
    ...wrap(origin, setting.columns).map(paint.dim),
  ]
}

function verdictBlock(answer: Answer, setting: Setting, { where }: Fullness): string[] {
  const { frame, paint, columns } = setting
  const claim = leadingClaim(answer)
  const badge = paint.verdict[answer.verdict](frame.badge(frame.verdict[answer.verdict]))
  // That a text without fields makes the claim in its text goes without saying.
  const told = where && claim?.where.some((place) => place !== 'body' && place !== 'self-introduction') === true
  const places = [...new Set(claim?.where.map((place) => frame.where[place]))].join(frame.listComma)
  return [
    badge,
    ...wrap(summary(answer, setting), columns),
    ...(told && answer.verdict !== 'genuine' ? wrap(frame.whereTitle(places), columns).map(paint.dim) : []),
    ...remarksOf(answer).flatMap((text) => wrap(text, columns)),
  ]
}

/** The claim worth naming first; a weak one is no more than a hint. */
function leadingClaim(answer: Answer): Answer['claims'][number] | undefined {
  return answer.claims.find((claim) => claim.strength !== 'weak')
}

function summary(answer: Answer, { frame, brandName }: Setting): string {
  const claim = leadingClaim(answer)
  if (answer.input.kind === 'url' && answer.verdict === 'unconfirmed') {
    const owner = answer.links[0]?.owner ?? null
    return frame.addressAlone(owner === null ? null : clean(brandName(owner)))
  }
  if (claim?.brand != null) return frame.posesAs[answer.verdict](clean(brandName(claim.brand)))
  if (answer.verdict !== 'genuine' && claim !== undefined) return frame.posesAsUnlisted[answer.verdict](cut(cleanQuote(claim.name), 40))
  // The remarks say it.
  if (answer.remarks.some(({ id }) => id === 'nothing-claimed')) return ''
  return frame.posesAsNobody[answer.verdict]
}

/** The verdict's own line says already that unconfirmed is not safe, and the summary whose address it is. */
function remarksOf({ input, remarks }: Answer): string[] {
  return remarks.filter(({ id }) => id !== 'not-safe' && !(id === 'nothing-claimed' && input.kind === 'url')).map(({ text }) => clean(text))
}

/** What the verdict rests on; where it rests on nothing, whatever speaks against the message. */
function reasonsOf(answer: Answer): AnswerSignal[] {
  const raised = answer.signals.filter((signal) => signal.answer === 'raised')
  const deciding = answer.decidedBy.flatMap((id) => raised.filter((signal) => signal.id === id))
  return deciding.length > 0 ? deciding : raised.filter((signal) => signal.direction === 'fake')
}

/** A weak sign says nothing new when it quotes words that an earlier reason quotes already. */
function withoutRepeats(signals: readonly AnswerSignal[]): AnswerSignal[] {
  return signals.filter(({ strength, found }, index) => {
    const quote = /[「“](.+)[」”]/.exec(found)?.[1]
    return strength !== 'weak' || quote === undefined || !signals.slice(0, index).some((earlier) => earlier.found.includes(quote))
  })
}

function reasonBlock(answer: Answer, setting: Setting, { reasons, quotes }: Fullness): string[] {
  const { frame, paint } = setting
  const told = withoutRepeats(reasonsOf(answer)).slice(0, reasons)
  if (told.length === 0) return []
  return [
    paint.strong(frame.reasons[answer.verdict]),
    ...told.flatMap((signal) => {
      const found = tidyQuotes(cleanQuote(signal.found))
      const place = placeOf(answer, signal, found, frame, quotes)
      return bullet(`${found}${place}`, setting, (line) => (place === '' ? line : line.replace(place, () => paint.dim(place))))
    }),
  ]
}

/** Where in the message, and its words there, unless the sentence quotes already. */
function placeOf(answer: Answer, signal: AnswerSignal, found: string, frame: Frame, quotes: boolean): string {
  const at = signal.evidence[0]?.at
  if (at === undefined || answer.input.kind === 'url') return ''
  const view = answer.views.find(({ part }) => part === at.part)
  if (view === undefined && !at.part.startsWith('header:')) return ''
  const name = frame.place(at.part)
  const words = cleanQuote(view?.text.slice(at.start, Math.min(at.end, at.start + 200)) ?? '')
  const known = words === '' || /[「“]/.test(found) || /^(?:hxxp|www\[)/i.test(words) || sharesWord(words, found)
  if (known && found.includes(name)) return ''
  return frame.bracket(quotes && !known ? frame.quoteAt(name, cut(words, 32)) : name)
}

/** A long word of the quote, an address for instance, stands in the sentence already. */
function sharesWord(quote: string, sentence: string): boolean {
  const plain = sentence.replace(/[[\]]/g, '')
  return found(quote) || quote.split(/[\s<>「」"()]+/).some((word) => word.length >= 8 && found(word))

  function found(word: string): boolean {
    return plain.includes(word.replace(/[[\]]/g, ''))
  }
}

function linkBlock(answer: Answer, setting: Setting, { links }: Fullness): string[] {
  const { frame, paint, brandName, columns } = setting
  const targets = linkTargets(answer)
  if (targets.length === 0) return []
  const claimed = leadingClaim(answer)?.brand
  const risky = answer.verdict === 'phishing' || answer.verdict === 'suspicious'
  const lines = targets.slice(0, links).map((target) => {
    const site = cut(clean(defang(target.site)), columns - 4)
    const owner =
      target.official === false && claimed != null
        ? frame.notTheirs(clean(brandName(claimed)))
        : target.owner !== null
          ? frame.theirs(clean(brandName(target.owner)))
          : target.official === null && /^[^@]+\.[^@]+$/.test(target.site)
            ? frame.ownerUnknown
            : ''
    const emphasis = target.official === false ? paint.bad : paint.strong
    const room = columns - 4 - widthOf(site)
    const short = target.official === false && claimed != null ? [frame.notOfficial] : []
    const note = [...notesOf(target, owner, frame), ...short].find((text) => widthOf(text) <= room) ?? ''
    const rest = note === '' ? '' : `  ${note}`
    return `  ${emphasis(site)}${rest}`
  })
  const more = targets.length - lines.length
  if (more > 0) lines.push(paint.dim(`  ${frame.more(more)}`))
  const title = wrap(`${frame.links}${risky ? frame.doNotPress : ''}`, columns)
  return [...title.map((line) => line.replace(frame.links, () => paint.strong(frame.links))), ...lines]
}

/** What to say of a link beside its site, from the longest to the shortest. */
function notesOf({ shown, count }: LinkTarget, owner: string, frame: Frame): string[] {
  const times = count > 1 ? frame.linkCount(count) : ''
  const words = shown === null ? [times] : [24, 16, 10].map((columns) => frame.linkText(cut(cleanQuote(shown), columns), count))
  return [...words.map((text) => `${owner}${text === '' ? '' : frame.bracket(text)}`.trim()), owner]
}

function notCheckedLines(answer: Answer, setting: Setting): string[] {
  const { frame, paint, columns } = setting
  if (answer.notChecked.length === 0) return []
  const told = [...new Set(answer.notChecked.map(({ why }) => clean(why)))]
  const [first = '', second, ...others] = told
  const more = others.length > 0 ? [frame.bracket(frame.more(others.length)).trim()] : []
  const text = `${frame.notChecked}: ${[first, ...(second === undefined ? [] : [second]), ...more].join(answer.lang === 'ja' ? '' : ' ')}`
  return wrap(text, columns).map(paint.dim)
}

function nextBlock(answer: Answer, setting: Setting): string[] {
  const { frame, paint } = setting
  const { title, url } = answer.next
  const gave = answer.alreadyGave
  return [
    paint.strong(frame.next),
    ...bullet(clean(title), setting),
    ...(url === null ? [] : [`  ${clean(url)}`]),
    ...(gave === null
      ? []
      : bullet(`${clean(gave.title)}: ${clean(gave.first)}`, setting, (line) =>
          line.replace(clean(gave.title), (title) => paint.strong(title)),
        )),
  ]
}

/** A hanging paragraph; `mark` may emphasise parts of a line after it was broken. */
function bullet(text: string, { columns, frame }: Setting, mark: (line: string) => string = asIs): string[] {
  return wrap(text, columns - 2).map((line, index) => `${index === 0 ? frame.dot : '  '}${mark(line)}`)
}
