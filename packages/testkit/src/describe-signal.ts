import type { AnySignal, Facts } from '@honmono/engine'
import { runSignal } from '@honmono/engine'
import { describe, expect, it } from 'vitest'
import { knowledge, noFacts, sampleFacts } from './samples.ts'

interface SignalCases {
  /** The sample (ng.*) must raise the signal, with at least this in one piece of its evidence; the words must render in both languages. */
  raises(sample: string, evidence: Readonly<Record<string, unknown>>, lookedUp?: Partial<Facts>): void
  /** The sample (ok.*) must leave it quiet: not raised, and not for want of facts. `lookedUp`: what only a lookup tells. */
  staysQuiet(sample: string, lookedUp?: Partial<Facts>): void
  /** With these facts (the rest: nothing found) the signal can't tell. */
  cannotTell(when: string, facts: Partial<Facts>): void
  /** With exactly these facts (the rest: nothing found). For cases that no whole message shows better. */
  given(when: string, facts: Partial<Facts>, answer: 'raised' | 'clear'): void
}

/** The tests of one signal, said as sentences. Samples stand beside the signal. */
export function describeSignal(signal: AnySignal, cases: (say: SignalCases) => void): void {
  const folder = new URL(`../../signals/src/${signal.id}/`, import.meta.url)
  describe(signal.id, () => {
    cases({
      raises(sample, evidence, lookedUp = {}) {
        it(`is raised by ${sample}`, async () => {
          const result = runSignal({ ...(await sampleFacts(folder, sample)), ...lookedUp }, signal, knowledge)
          expect(result.answer).toBe('raised')
          expect(result.evidence).toContainEqual(expect.objectContaining(evidence))
          for (const lang of ['ja', 'en'] as const) {
            for (const piece of result.evidence) expect(signal.text[lang].found(piece)).not.toMatch(/undefined|null|NaN|\[object/)
          }
        })
      },
      staysQuiet(sample, lookedUp = {}) {
        it(`stays quiet on ${sample}`, async () => {
          expect(runSignal({ ...(await sampleFacts(folder, sample)), ...lookedUp }, signal, knowledge)).toMatchObject({
            answer: 'clear',
            evidence: [],
          })
        })
      },
      cannotTell(when, facts) {
        it(`cannot tell ${when}`, () => {
          expect(runSignal({ ...noFacts, ...facts }, signal, knowledge).answer).toBe('could-not-tell')
        })
      },
      given(when, facts, answer) {
        it(`is ${answer} ${when}`, () => {
          expect(runSignal({ ...noFacts, ...facts }, signal, knowledge).answer).toBe(answer)
        })
      },
    })
  })
}
