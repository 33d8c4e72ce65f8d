import type { Strength } from '../signals/types.ts'
import { fitted } from './strengths.generated.ts'

/** The numbers behind the words: an additive model on the logit scale. Nothing else in the project holds one.
    `npm run fit` fits them on labelled mail (docs/adr/0009). */
export interface Strengths {
  /** YYYY-MM-DD of the fit. */
  readonly date: string
  /** SHA-256 of the table that the fit saw: which signals were raised by how many fakes and how many others. */
  readonly fingerprint: string
  /** Log-odds of a message by which no signal was raised, in the mail that the fit saw. */
  readonly intercept: number
  /** What a raised signal of this strength adds where the signal itself was seen too rarely to tell. */
  readonly byStrength: Readonly<Record<Strength, number>>
  /** What a raised signal adds. */
  readonly bySignal: Readonly<Record<string, number>>
  /** What a signal adds whose contradiction leans on a claim that is itself uncertain. */
  readonly halfTold: number
  /** From this sum on, a message is suspicious even though none of its signals is strong. */
  readonly suspiciousFrom: number
}
export const STRENGTHS: Strengths = fitted

/** One summand of a message's score. */
export interface Term {
  readonly signal: string
  readonly strength: Strength
  /** More than wording, and nothing that somebody who passes a real mail on would show as well: it can make a message suspicious. */
  readonly carries: boolean
  /** It leans on a claim that is itself uncertain: where the claim is none, there is no contradiction. */
  readonly half: boolean
}

/** What one term adds. Never below 0: whatever a message holds, nothing in it can speak for it, since its sender wrote it. */
export function weightOf({ signal, strength, half }: Term, { bySignal, byStrength, halfTold }: Strengths): number {
  const whole = bySignal[signal] ?? byStrength[strength]
  return half ? Math.min(whole, halfTold) : whole
}

/** One thing that is not strong makes no case; several may, unless all of them lean on the same half-told claim. */
export function isCase(terms: readonly Term[], strengths: Strengths): boolean {
  return (
    terms.some(({ carries }) => carries) &&
    terms.some(({ half }) => !half) &&
    terms.filter((term) => weightOf(term, strengths) > 0).length > 1
  )
}

export function scoreOf(terms: readonly Term[], strengths: Strengths): number {
  return terms.reduce((sum, term) => sum + weightOf(term, strengths), 0)
}
