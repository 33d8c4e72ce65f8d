import type { Answer, Checker, Failure } from 'honmono'
import type { Input } from './inputs.ts'

export type Lang = 'ja' | 'en'
export type Outcome = Answer | Failure

/** Every outcome of an input, as JSON hands it on. */
export async function outcomesOf(checker: Checker, { name, bytes }: Input, lang: Lang): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for await (const outcome of checker.checkEach(bytes, { name, lang })) outcomes.push(outcome)
  return JSON.parse(JSON.stringify(outcomes))
}
