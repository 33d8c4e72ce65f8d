import type { VerdictId } from './answer.ts'
import type { Engine } from './check.ts'
import { type ResolvedLink, withResolved, withResolvedDoubted } from './facts/resolved-links.ts'
import type { Facts } from './facts/types.ts'
import { runSignals } from './signals/run.ts'
import { decide } from './verdict/decide.ts'

/** From the best for a message to the worst. */
const RANKS: readonly VerdictId[] = ['genuine', 'unconfirmed', 'suspicious', 'phishing']

/** The facts to judge and to save after links were asked where they lead. Whoever sends a message chooses what its short addresses tell
    a checker, so what they tell never makes its verdict better: where it would, the ends are left out and only said to be uncertain. */
export function heedResolved(facts: Facts, resolved: readonly ResolvedLink[], engine: Engine): Facts {
  const after = withResolved(facts, resolved, engine.knowledge)
  return rankOf(after, engine) < rankOf(facts, engine) ? withResolvedDoubted(facts, resolved, engine.knowledge) : after
}

function rankOf(facts: Facts, { knowledge, signals, strengths }: Engine): number {
  return RANKS.indexOf(decide(facts, runSignals(facts, signals, knowledge), knowledge, strengths).id)
}
