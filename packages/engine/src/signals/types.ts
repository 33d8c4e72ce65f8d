import type { FactName, FactValue, Place, Unknown } from '../facts/types.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Lang } from '../knowledge/types.ts'

export type Strength = 'decisive' | 'strong' | 'medium' | 'weak'
export type Direction = 'fake' | 'genuine'

/** The words of one signal in one language. `E` is the data of its evidence. */
export interface SignalWords<E> {
  /** Heading when raised. */
  readonly title: string
  /** What was found in this very message: one sentence with the evidence. */
  readonly found: (evidence: E) => string
  /** Why it matters: one or two sentences. */
  readonly why: string
  /** What the person should do about it: one sentence. */
  readonly doNext: string
}
export type SignalText<E> = { readonly [L in Lang]: SignalWords<E> }

export type FactBag<N extends FactName> = { readonly [K in N]: FactValue<K> }

/** What to look for: one folder of signals/. Pure: facts in, evidence out; no try/catch, the runner catches. */
export interface Signal<N extends FactName, E extends object> {
  readonly id: string
  /** The question it answers, for people who read the code. */
  readonly asks: string
  readonly direction: Direction
  /** What it judges. Signals about one thing are not independent of each other, and those about wording decide nothing alone. */
  readonly about: SignalTopic
  readonly needs: readonly N[]
  /** A word; verdict/ owns the numbers. */
  readonly strength: Strength
  readonly text: SignalText<E>
  readonly detect: (facts: FactBag<N>, knowledge: Knowledge) => readonly (E & { readonly at?: Place | undefined })[]
}
// biome-ignore lint/suspicious/noExplicitAny: a list of signals with different evidence types; the runner pairs each with its own words
export type AnySignal = Signal<any, any>

/** finding: what the person saw at the official place. It stands beside what the message holds, and is never counted with it. */
export type SignalTopic = 'links' | 'sender' | 'files' | 'text' | 'finding'
export type SignalAnswer = 'raised' | 'clear' | 'could-not-tell' | 'broken'
export interface SignalResult {
  readonly id: string
  readonly answer: SignalAnswer
  readonly strength: Strength
  readonly direction: Direction
  readonly about: SignalTopic
  readonly evidence: readonly (Readonly<Record<string, unknown>> & { readonly at?: Place | undefined })[]
  /** For could-not-tell: which fact and why. For broken: the error's message. */
  readonly because: { readonly fact: string; readonly why: Unknown | string } | null
}
