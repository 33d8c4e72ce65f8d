import type { FactName, Facts } from '../facts/types.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { LIMITS } from '../limits.ts'
import type { AnySignal, SignalAnswer, SignalResult } from './types.ts'

/** Runs every signal on the facts it declared, and only on those. Each leaves a row, whatever happened. */
export function runSignals(facts: Facts, signals: readonly AnySignal[], knowledge: Knowledge): readonly SignalResult[] {
  return signals.map((signal) => runSignal(facts, signal, knowledge))
}

/** The only place that catches: a signal that breaks is an answer of its own, never a pass. */
export function runSignal(facts: Facts, signal: AnySignal, knowledge: Knowledge): SignalResult {
  const bag: Partial<Record<FactName, unknown>> = {}
  for (const name of signal.needs as readonly FactName[]) {
    const fact = facts[name]
    if (!fact.known) return resultOf(signal, 'could-not-tell', [], { fact: name, why: fact.why })
    bag[name] = fact.value
  }
  try {
    const evidence = signal.detect(bag, knowledge)
    return evidence.length === 0 ? resultOf(signal, 'clear') : resultOf(signal, 'raised', evidence.slice(0, LIMITS.evidencePerSignal))
  } catch (error) {
    return resultOf(signal, 'broken', [], { fact: signal.id, why: error instanceof Error ? error.message : String(error) })
  }
}

function resultOf(
  { id, strength, direction, about }: AnySignal,
  answer: SignalAnswer,
  evidence: SignalResult['evidence'] = [],
  because: SignalResult['because'] = null,
): SignalResult {
  return { id, answer, strength, direction, about, evidence, because }
}
