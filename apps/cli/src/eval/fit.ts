import { createHash } from 'node:crypto'
import { isCase, type Strength, type Strengths, scoreOf, type Term } from 'honmono'

/** What the fit sees of one message: which signals were raised, never its words. */
export interface Example {
  readonly fake: boolean
  /** Where it was collected: what one source has in common must not pass for what fakes have in common. */
  readonly source: string
  /** Messages of one campaign share it; together they count as one. */
  readonly cluster: string
  readonly terms: readonly Term[]
}
const WORDS = ['weak', 'medium', 'strong', 'decisive'] as const satisfies readonly Strength[]
/** Signals that read how a text is written rather than what it does. The corpora hold many fakes in Japanese and few genuine messages:
    whatever separates the languages would look brilliant and be worthless. They are shown to the reader and count nothing. */
export const NOT_COUNTED = ['mixed-han', 'stray-question-mark'] as const
/** No source counts for more campaigns than this. */
const SOURCE_CAP = 400
/** Penalties: a signal stays with its word, and a word near nothing, unless the data say otherwise. */
const PENALTY = { signal: 2, word: 0.1, half: 0.5 }
/** Share of others than fakes that may reach the limit: of all, and of any one source. */
const FALSE_ALARMS = { all: 0.002, source: 0.01 }
/** And the model must be this sure of a fake, in the mix of mail that it saw. */
const SURE = 0.8
/** A source with fewer messages tells nothing about shares of one in a hundred. */
const TELLING_SOURCE = 100
const SWEEPS = 5_000
const ENOUGH = 1e-10
const LONGEST_STEP = 1
const DECIMALS = 1_000

/** Fits the additive model: log-odds of a fake = intercept + the sum over its raised signals. Penalised maximum likelihood by coordinate
    descent (one Newton step a coordinate, clipped to its bounds), which ends at the same numbers whatever the order of the examples.
    Monotone: no signal of a fake ever counts below 0, and the words keep their order. */
export function fitStrengths(examples: readonly Example[], date: string): Strengths {
  const patterns = patternsOf(examples)
  const strengths = { ...rounded(descend(patterns)), date, fingerprint: fingerprintOf(patterns), suspiciousFrom: Number.POSITIVE_INFINITY }
  return { ...strengths, suspiciousFrom: limitFor(examples, strengths) }
}

/** What each example counts for, in their order: every campaign once, whatever its size, and no source for more than SOURCE_CAP campaigns. */
export function weightsOf(examples: readonly Example[]): readonly number[] {
  const key = ({ fake, source, cluster }: Example) => `${fake}\t${source}\t${cluster}`
  const sizes = countBy(examples, key)
  const campaigns = countBy([...sizes.keys()], (one) => one.slice(0, one.lastIndexOf('\t')))
  return examples.map((example) => {
    const inSource = campaigns.get(`${example.fake}\t${example.source}`) ?? 1
    return Math.min(1, SOURCE_CAP / inSource) / (sizes.get(key(example)) ?? 1)
  })
}
function countBy<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return counts
}

/** Messages that raise the same signals are one row. */
interface Pattern {
  readonly key: string
  readonly terms: readonly Term[]
  fakes: number
  others: number
}
function patternsOf(examples: readonly Example[]): readonly Pattern[] {
  const weights = weightsOf(examples)
  const patterns = new Map<string, Pattern>()
  for (const [nth, example] of examples.entries()) {
    const weight = weights[nth] ?? 0
    const terms = example.terms.filter(({ signal }) => !(NOT_COUNTED as readonly string[]).includes(signal))
    const key = terms
      .map(({ signal, half }) => `${signal}${half ? '/2' : ''}`)
      .sort()
      .join(' ')
    const pattern = patterns.get(key) ?? { key, terms, fakes: 0, others: 0 }
    if (example.fake) pattern.fakes += weight
    else pattern.others += weight
    patterns.set(key, pattern)
  }
  return [...patterns.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}
function fingerprintOf(patterns: readonly Pattern[]): string {
  const lines = patterns.map(({ key, fakes, others }) => `${key}\t${fakes.toFixed(6)}\t${others.toFixed(6)}`)
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}

/** The parameters, one after the other: the intercept, what each word adds to the one below it, by how much each signal differs from its
    word, and the half-told ones. */
class Model {
  readonly signals: readonly (readonly [id: string, strength: Strength])[]
  readonly theta: Float64Array
  readonly penalties: readonly number[]
  constructor(patterns: readonly Pattern[]) {
    this.signals = [...new Map(patterns.flatMap(({ terms }) => terms.map((term) => [term.signal, term.strength] as const)))].sort(
      ([a], [b]) => (a < b ? -1 : 1),
    )
    this.theta = new Float64Array(1 + WORDS.length + this.signals.length + 1)
    this.penalties = [0, ...WORDS.map(() => PENALTY.word), ...this.signals.map(() => PENALTY.signal), PENALTY.half]
  }
  at(index: number): number {
    return this.theta[index] ?? 0
  }
  ownAt(nth: number): number {
    return 1 + WORDS.length + nth
  }
  word(strength: Strength): number {
    return WORDS.slice(0, WORDS.indexOf(strength) + 1).reduce((sum, _, nth) => sum + this.at(1 + nth), 0)
  }
  signal(nth: number): number {
    const [, strength] = this.signals[nth] ?? ['', 'weak' as const]
    return this.word(strength) + this.at(this.ownAt(nth))
  }
  /** The lowest that a parameter may be, the others being as they are: no step and no signal ever falls below 0. */
  least(index: number): number {
    if (index === 0) return Number.NEGATIVE_INFINITY
    if (index === this.theta.length - 1) return 0
    const nth = index - 1 - WORDS.length
    if (nth >= 0) return this.at(index) - this.signal(nth)
    const leaning = this.signals.flatMap(([, strength], other) => (WORDS.indexOf(strength) >= index - 1 ? [this.signal(other)] : []))
    return Math.max(0, this.at(index) - Math.min(...leaning, Number.POSITIVE_INFINITY))
  }
  /** How often a parameter stands in the sum of this pattern. */
  times(index: number, { terms }: Pattern): number {
    if (index === 0) return 1
    if (index === this.theta.length - 1) return terms.filter(({ half }) => half).length
    const whole = terms.filter(({ half }) => !half)
    const nth = index - 1 - WORDS.length
    if (nth >= 0) return whole.filter(({ signal }) => signal === this.signals[nth]?.[0]).length
    return whole.filter(({ strength }) => WORDS.indexOf(strength) >= index - 1).length
  }
}

function descend(patterns: readonly Pattern[]): Model {
  const model = new Model(patterns)
  const columns = [...model.theta.keys()].map((index) =>
    patterns.flatMap((pattern, row) => {
      const times = model.times(index, pattern)
      return times > 0 ? [{ row, times, pattern }] : []
    }),
  )
  const odds = new Float64Array(patterns.length)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let moved = 0
    columns.forEach((column, index) => {
      const penalty = model.penalties[index] ?? 0
      let slope = penalty * model.at(index)
      let curve = penalty + ENOUGH
      for (const { row, times, pattern } of column) {
        const share = 1 / (1 + Math.exp(-(odds[row] ?? 0)))
        slope += times * ((pattern.fakes + pattern.others) * share - pattern.fakes)
        curve += times * times * (pattern.fakes + pattern.others) * share * (1 - share)
      }
      const step = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, -slope / curve))
      const change = Math.max(model.least(index), model.at(index) + step) - model.at(index)
      model.theta[index] = model.at(index) + change
      for (const { row, times } of column) odds[row] = (odds[row] ?? 0) + times * change
      moved = Math.max(moved, Math.abs(change))
    })
    if (moved < ENOUGH) break
  }
  return model
}

function rounded(model: Model): Omit<Strengths, 'date' | 'fingerprint' | 'suspiciousFrom'> {
  const round = (value: number) => Math.round(Math.max(0, value) * DECIMALS) / DECIMALS
  const fitted = model.signals.map(([id], nth): readonly [string, number] => [id, round(model.signal(nth))])
  const ignored = NOT_COUNTED.map((id): readonly [string, number] => [id, 0])
  return {
    intercept: Math.round(model.at(0) * DECIMALS) / DECIMALS,
    byStrength: {
      decisive: round(model.word('decisive')),
      strong: round(model.word('strong')),
      medium: round(model.word('medium')),
      weak: round(model.word('weak')),
    },
    bySignal: Object.fromEntries([...fitted, ...ignored].sort(([a], [b]) => (a < b ? -1 : 1))),
    halfTold: round(model.at(model.theta.length - 1)),
  }
}

/** The lowest sum that others than fakes reach seldom enough, in all and in each source. Wording alone decides nothing, however much
    there is of it (verdict/decide.ts): only messages with something else about them can be called suspicious by their sum. */
function limitFor(examples: readonly Example[], strengths: Strengths): number {
  const others = examples.filter(({ fake }) => !fake)
  const scores = others
    .filter(({ terms }) => isCase(terms, strengths))
    .map(({ source, terms }) => ({ source, score: scoreOf(terms, strengths) }))
  const sizes = countBy(others, ({ source }) => source)
  const candidates = [...new Set(scores.map(({ score }) => score))].sort((a, b) => a - b)
  const fits = (limit: number) => {
    const above = scores.filter(({ score }) => score >= limit)
    const perSource = countBy(above, ({ source }) => source)
    return (
      above.length <= FALSE_ALARMS.all * others.length &&
      [...perSource].every(([source, count]) => {
        const size = sizes.get(source) ?? 0
        return size < TELLING_SOURCE || count <= FALSE_ALARMS.source * size
      })
    )
  }
  // Just above the highest score that is still too common.
  const last = Math.max(candidates.filter((candidate) => !fits(candidate)).at(-1) ?? 0, Math.log(SURE / (1 - SURE)) - strengths.intercept)
  return Math.ceil((last + 1 / DECIMALS / 2) * DECIMALS) / DECIMALS
}
