import type { Engine } from './check.ts'
import { type ResolvedLink, withResolved, withResolvedDoubted } from './facts/resolved-links.ts'
import type { Facts } from './facts/types.ts'
import { runSignals } from './signals/run.ts'
import { decide } from './verdict/decide.ts'
import { SEVERITY } from './verdict/levels.ts'

/** The facts to judge and to save after links were asked where they lead, those of the mails inside included. Whoever sends a message
    chooses what its short addresses tell a checker, so what they tell never makes a verdict better: where it would, the ends are left out
    and only said to be uncertain. */
export function heedResolved(facts: Facts, resolved: readonly ResolvedLink[], engine: Engine): Facts {
  const after = withResolved(facts, resolved, engine.knowledge)
  const heeded = severityOf(after, engine) < severityOf(facts, engine) ? withResolvedDoubted(facts, resolved, engine.knowledge) : after
  const asked: Facts = { ...heeded, lookups: [...new Set([...(facts.lookups ?? []), 'links' as const])] }
  if (facts.inner === undefined) return asked
  return { ...asked, inner: facts.inner.map((mail) => ({ ...mail, facts: heedResolved(mail.facts, resolved, engine) })) }
}

function severityOf(facts: Facts, { knowledge, signals, strengths }: Engine): number {
  return SEVERITY[decide(facts, runSignals(facts, signals, knowledge), knowledge, strengths).id]
}
