import type { VerdictId } from '../answer.ts'
import type { Verdict } from './decide.ts'

/** What is compared of a level: the message itself, or a mail inside it. */
export interface Level {
  readonly verdict: Verdict
}

export const SEVERITY: Readonly<Record<VerdictId, number>> = { genuine: 0, unconfirmed: 1, suspicious: 2, phishing: 3 }

/** Which level the answer is about: the one that the person must beware of, outer before inner. A person who forwards a mail to have it
    looked at says nothing herself: then the mail inside is the question. docs/adr/0012-what-is-inside.md */
export function levelToAnswer<L extends Level>(outer: L, inner: readonly L[]): L {
  const worst = inner.reduce((a, b) => (SEVERITY[b.verdict.id] > SEVERITY[a.verdict.id] ? b : a), outer)
  if (SEVERITY[worst.verdict.id] > SEVERITY.unconfirmed) return worst
  const named = inner.find(({ verdict }) => verdict.claim !== null)
  return outer.verdict.id === 'unconfirmed' && outer.verdict.claim === null && named !== undefined ? named : outer
}
