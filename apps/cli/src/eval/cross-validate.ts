import { type Answer, type Checker, createChecker, type Facts, type Strengths, scoreOf } from 'honmono'
import { type Example, fitStrengths, weightsOf } from './fit.ts'
import { fnv1a } from './hash.ts'
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
  return String(fnv1a(cluster) % FOLDS)
}

export interface Bin {
  readonly from: number
  readonly to: number
  readonly messages: number
  /** Messages as they count in the fit: a campaign once, no source for too much. */
  readonly weight: number
  readonly fakes: number
  /** Mean of what the model said. */
  readonly said: number
}
const EDGES = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.98, 1]

/** Said against seen, in the mix of mail that is fitted on. */
export function reliability(judgements: readonly Judged[]): {
  readonly bins: readonly Bin[]
  readonly brier: number
  readonly baseline: number
} {
  const weights = weightsOf(judgements.map(({ sample }) => sample.example))
  const counted = judgements.map(({ sample, probability }, nth) => ({
    probability,
    truth: sample.example.fake ? 1 : 0,
    weight: weights[nth] ?? 0,
  }))
  type Counted = (typeof counted)[number]
  const sum = (of: (one: Counted) => number, among: readonly Counted[] = counted) =>
    among.reduce((total, one) => total + one.weight * of(one), 0)
  const all = sum(() => 1)
  const share = sum(({ truth }) => truth) / all
  const bins = EDGES.slice(1).map((to, nth) => {
    const from = EDGES[nth] ?? 0
    const within = counted.filter(({ probability }) => probability >= from && (probability < to || to === 1))
    const weight = sum(() => 1, within)
    return {
      from,
      to,
      messages: within.length,
      weight,
      fakes: sum(({ truth }) => truth, within),
      said: weight === 0 ? 0 : sum(({ probability }) => probability, within) / weight,
    }
  })
  return { bins, brier: sum(({ probability, truth }) => (probability - truth) ** 2) / all, baseline: share * (1 - share) }
}
