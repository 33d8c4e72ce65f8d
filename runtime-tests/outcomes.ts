import type { Answer, Checker, Failure } from 'honmono'
import type { Input } from './inputs.ts'

export type Lang = 'ja' | 'en'
export type Outcome = Answer | Failure

/** Every outcome of an input, as JSON hands it on. */
export function outcomesOf(checker: Checker, { name, bytes }: Input, lang: Lang): readonly Outcome[] {
  return JSON.parse(JSON.stringify([...checker.checkAll(bytes, { name, lang })]))
}
