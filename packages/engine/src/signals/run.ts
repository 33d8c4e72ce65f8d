import type { FactName, Facts } from '../facts/types.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { LIMITS } from '../limits.ts'
import type { AnySignal, SignalResult } from './types.ts'

/** Runs every signal on the facts it declared, and only on those. Each leaves a row, whatever happened. */
export function runSignals(facts: Facts, signals: readonly AnySignal[], knowledge: Knowledge): readonly SignalResult[] {
  return signals.map((signal) => runSignal(facts, signal, knowledge))
}

/** The only place that catches: a signal that breaks is an answer of its own, never a pass. */
export function runSignal(facts: Facts, signal: AnySignal, knowledge: Knowledge): SignalResult {
  const { id, strength, direction, about } = signal
  const row = { id, strength, direction, about, evidence: [], because: null }
  const bag: Partial<Record<FactName, unknown>> = {}
  for (const name of signal.needs as readonly FactName[]) {
    const fact = facts[name]
    if (!fact.known) return { ...row, answer: 'could-not-tell', because: { fact: name, why: fact.why } }
    bag[name] = fact.value
  }
  try {
    const evidence = signal.detect(bag, knowledge).slice(0, LIMITS.evidencePerSignal)
    return evidence.length > 0 ? { ...row, answer: 'raised', evidence } : { ...row, answer: 'clear' }
  } catch (error) {
    return { ...row, answer: 'broken', because: { fact: id, why: error instanceof Error ? error.message : String(error) } }
  }
}
