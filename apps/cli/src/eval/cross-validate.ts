import { type Answer, type Checker, createChecker, type Facts, type Strengths, scoreOf } from 'honmono'
import { type Example, fitStrengths } from './fit.ts'
import type { Labelled } from './read-index.ts'
import { Tally } from './tally.ts'

/** A labelled message as the fit keeps it: its facts without its texts, and what was raised. */
export interface Sample {
  readonly row: Labelled
  readonly facts: Facts
  readonly example: Example
}

/** One part that was judged with numbers fitted on all the others. */
export interface Judged {
  readonly sample: Sample
  readonly answer: Answer
  /** Probability of a fake by the additive model alone, in the mix of mail that was fitted on; the rules know more. */
  readonly probability: number
}

/** Every message is judged by numbers that never saw its part. */
export function crossValidate(samples: readonly Sample[], partOf: (sample: Sample) => string, date: string): readonly Judged[] {
  const parts = [...new Set(samples.map(partOf))].sort()
  return parts.flatMap((part) => {
    const strengths = fitStrengths(
      samples.filter((sample) => partOf(sample) !== part).map(({ example }) => example),
      date,
    )
    return judged(
      samples.filter((sample) => partOf(sample) === part),
      strengths,
    )
  })
}

function judged(samples: readonly Sample[], strengths: Strengths): readonly Judged[] {
  const checker = createChecker({ strengths })
  return samples.flatMap((sample) => {
    const answer = checker.judge(sample.facts, { lang: 'en' })
    const probability = 1 / (1 + Math.exp(-(strengths.intercept + scoreOf(sample.example.terms, strengths))))
    return 'error' in answer ? [] : [{ sample, answer, probability }]
  })
}

export function tallied(judgements: readonly Judged[], checker: Checker): Tally {
  const tally = new Tally(checker.brands)
  for (const { sample, answer } of judgements) tally.add(sample.row, answer)
  return tally
}

const FOLDS = 5
/** The part that a campaign belongs to: all its messages the same, or it would be tested on itself. */
export function foldOf({ example: { cluster } }: Sample): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < cluster.length; at++) hash = Math.imul(hash ^ cluster.charCodeAt(at), 0x01000193) >>> 0
  return String(hash % FOLDS)
}

export interface Bin {
  readonly from: number
  readonly to: number
  readonly messages: number
  readonly fakes: number
  /** Mean of what the model said. */
  readonly said: number
}
const EDGES = [0, 0.02, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.98, 1]

/** Said against seen. A campaign counts once: one message of each, the first. */
export function reliability(judgements: readonly Judged[]): {
  readonly bins: readonly Bin[]
  readonly brier: number
  readonly baseline: number
} {
  const seen = new Set<string>()
  const once = judgements.filter(({ sample: { example } }) => {
    const key = `${example.fake}\t${example.source}\t${example.cluster}`
    return !seen.has(key) && seen.add(key)
  })
  const mean = (values: readonly number[]) => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length)
  const truth = ({ sample }: Judged) => (sample.example.fake ? 1 : 0)
  const share = mean(once.map(truth))
  const bins = EDGES.slice(1).map((to, nth) => {
    const from = EDGES[nth] ?? 0
    const within = once.filter(({ probability }) => probability >= from && (probability < to || to === 1))
    return {
      from,
      to,
      messages: within.length,
      fakes: within.reduce((sum, one) => sum + truth(one), 0),
      said: mean(within.map(({ probability }) => probability)),
    }
  })
  return {
    bins,
    brier: mean(once.map((one) => (one.probability - truth(one)) ** 2)),
    baseline: share * (1 - share),
  }
}
