import type { Checker } from 'honmono'
import type { Sample } from './cross-validate.ts'
import { fnv1a } from './hash.ts'

/** A text classifier of hashed character n-grams (logistic regression), tried on sources that it was not trained on. It is no part of the
    engine: the trial shows whether it could be (docs/accuracy.md tells the outcome). */
export interface TrialRow {
  readonly source: string
  readonly fake: boolean
  readonly japanese: boolean
  readonly messages: number
  /** Messages that it calls fakes. */
  readonly called: number
  /** Of those, messages that the engine leaves unconfirmed. */
  readonly news: number
}

const BITS = 18
const SIZES = [2, 3, 4]
/** More says nothing new, and costs. */
const TEXT_CHARS = 2_000
const ROUNDS = 3
const RATE = 0.2
const PENALTY = 1e-6
/** Share of the training's other messages that may be called fakes: the floor of the project. */
const FALSE_ALARMS = 0.001
const SEED = 20_261_128

export interface TextSample extends Sample {
  readonly text: string
}

/** Leaves each source out in turn: trains on the others, sets the limit on the others, counts on the one left out. */
export function tryText(samples: readonly TextSample[], checker: Checker): readonly TrialRow[] {
  const known = samples.map((sample) => ({ sample, grams: gramsOf(sample.text) })).filter(({ grams }) => grams.length > 0)
  const groupOf = ({ example: { source, fake }, row: { lang } }: Sample) => `${source}\t${fake}\t${lang === 'ja'}`
  const groups = [...new Set(known.map(({ sample }) => groupOf(sample)))].sort()
  return groups.map((group) => {
    const [source = '', fake, japanese] = group.split('\t')
    // Fakes and others of one source are left out together: what they share would teach.
    const training = known.filter(({ sample }) => sample.example.source !== source)
    const tested = known.filter(({ sample }) => groupOf(sample) === group)
    const weights = train(training)
    const limit = limitOf(training.filter(({ sample }) => !sample.example.fake).map(({ grams }) => scoreOf(grams, weights)))
    const called = tested.filter(({ grams }) => scoreOf(grams, weights) >= limit)
    return {
      source,
      fake: fake === 'true',
      japanese: japanese === 'true',
      messages: tested.length,
      called: called.length,
      news: called.filter(({ sample }) => isUnconfirmed(sample, checker)).length,
    }
  })
}

function isUnconfirmed({ facts }: Sample, checker: Checker): boolean {
  const answer = checker.judge(facts, { lang: 'en' })
  return !('error' in answer) && answer.verdict === 'unconfirmed'
}

type Known = { readonly sample: TextSample; readonly grams: Uint32Array }

function gramsOf(text: string): Uint32Array {
  const level = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').slice(0, TEXT_CHARS)
  const grams = new Set<number>()
  for (const size of SIZES) for (let at = 0; at + size <= level.length; at++) grams.add(hash(level, at, at + size))
  return Uint32Array.from(grams)
}
/** Folded to BITS bits. */
function hash(text: string, from: number, to: number): number {
  const value = fnv1a(text, from, to)
  return (value ^ (value >>> BITS)) & ((1 << BITS) - 1)
}

/** AdaGrad over examples in a fixed order; each source and truth weighs the same in all. */
function train(examples: readonly Known[]): Float64Array {
  const weights = new Float64Array(1 << BITS)
  const squares = new Float64Array(1 << BITS).fill(1e-8)
  const sizes = new Map<string, number>()
  const key = ({ sample: { example } }: Known) => `${example.source}\t${example.fake}`
  for (const example of examples) sizes.set(key(example), (sizes.get(key(example)) ?? 0) + 1)
  const order = shuffled(examples)
  for (let round = 0; round < ROUNDS; round++) {
    for (const example of order) {
      const share = 1 / (1 + Math.exp(-scoreOf(example.grams, weights)))
      const weight = Math.sqrt(examples.length / ((sizes.get(key(example)) ?? 1) * sizes.size))
      const slope = (weight * (share - (example.sample.example.fake ? 1 : 0))) / Math.sqrt(example.grams.length)
      for (const gram of example.grams) {
        const gradient = slope + PENALTY * (weights[gram] ?? 0)
        squares[gram] = (squares[gram] ?? 0) + gradient * gradient
        weights[gram] = (weights[gram] ?? 0) - (RATE * gradient) / Math.sqrt(squares[gram] ?? 1)
      }
    }
  }
  return weights
}

function scoreOf(grams: Uint32Array, weights: Float64Array): number {
  let sum = 0
  for (const gram of grams) sum += weights[gram] ?? 0
  return sum / Math.sqrt(grams.length)
}

function limitOf(scores: readonly number[]): number {
  const sorted = [...scores].sort((a, b) => b - a)
  return (sorted[Math.floor(FALSE_ALARMS * sorted.length)] ?? 0) + 1e-9
}

/** The same order in every run (a linear congruential generator, Numerical Recipes' constants). */
function shuffled<T>(items: readonly T[]): readonly T[] {
  const shuffled = [...items]
  let state = SEED
  for (let last = shuffled.length - 1; last > 0; last--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = state % (last + 1)
    const [a, b] = [shuffled[last] as T, shuffled[other] as T]
    shuffled[last] = b
    shuffled[other] = a
  }
  return shuffled
}
