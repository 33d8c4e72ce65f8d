import { nextAction } from './actions/next.ts'
import type { Answer, Failure } from './answer.ts'
import { collectFacts } from './facts/collect.ts'
import { withFinding } from './facts/finding.ts'
import type { Facts, Finding } from './facts/types.ts'
import { guide } from './guidance/guide.ts'
import type { Knowledge } from './knowledge/knowledge.ts'
import type { Lang } from './knowledge/types.ts'
import { openedAlone } from './message/opened.ts'
import { type ReadOptions, readMessages } from './message/read.ts'
import { runSignals } from './signals/run.ts'
import type { AnySignal } from './signals/types.ts'
import { answerFrom, failureFrom } from './verdict/answer-from.ts'
import { decide } from './verdict/decide.ts'
import { levelToAnswer } from './verdict/levels.ts'
import type { Strengths } from './verdict/strengths.ts'

/** What checks share: data and signals, made once (checker/ does it). */
export interface Engine {
  readonly knowledge: Knowledge
  readonly signals: readonly AnySignal[]
  readonly strengths: Strengths
}

/** message → facts → signals → verdict → guidance → actions. One outcome a message; a mailbox has many. */
export function* check(
  input: Uint8Array | string,
  engine: Engine,
  options: ReadOptions & { readonly lang: Lang; readonly finding?: Finding | undefined },
): Generator<Answer | Failure> {
  const { lang, finding = null } = options
  for (const read of readMessages(input, options)) {
    yield 'code' in read
      ? failureFrom(options.name, read, lang)
      : judge(withFinding(collectFacts(read, engine.knowledge, openedAlone(read), options), finding), engine, lang)
  }
}

/** The second half of the way: facts that were collected now or saved earlier. */
export function judge(facts: Facts, engine: Engine, lang: Lang): Answer {
  const judged = (level: Level) => {
    const results = runSignals(level.facts, engine.signals, engine.knowledge)
    return { ...level, results, verdict: decide(level.facts, results, engine.knowledge, engine.strengths) }
  }
  const { finding } = facts
  const untold = levelToAnswer(judged({ facts: withFinding(facts, null), path: [] }), levelsInside(facts, []).map(judged))
  // What the person saw is about what she was answered: it never leads to another mail inside.
  const level = finding.known ? judged({ facts: { ...untold.facts, finding }, path: untold.path }) : untold
  const guidance = guide(level.verdict, level.facts, engine.knowledge, level.path.length > 0)
  const next = nextAction(level.verdict, guidance, lang)
  return answerFrom({ ...level, input: facts.input, guidance, next, engine, lang })
}

/** The message itself or a mail inside it, with the way to it. */
interface Level {
  readonly facts: Facts
  readonly path: readonly string[]
}
function levelsInside({ inner = [] }: Facts, path: readonly string[]): readonly Level[] {
  return inner.flatMap(({ facts, part }) => [{ facts, path: [...path, part] }, ...levelsInside(facts, [...path, part])])
}
