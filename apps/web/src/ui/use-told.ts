import { useEffect, useState } from 'preact/hooks'
import type { CheckClient } from '../check/client.ts'
import type { QuestionOf, ToldOf, Topic } from '../check/journey.ts'

export interface Asking<T extends Topic> {
  /** null: not yet. After a change of the question, what was told before stays until the new words are there. */
  readonly told: ToldOf<T> | null
  readonly failed: boolean
  again(): void
}

/** What the worker tells of guides and brands; asked anew whenever the question changes. */
export function useTold<T extends Topic>(client: CheckClient, question: QuestionOf<T>): Asking<T> {
  const [told, setTold] = useState<ToldOf<T> | null>(null)
  const [failed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)
  const key = JSON.stringify(question)
  useEffect(() => {
    let gone = false
    setFailed(false)
    client.tell<T>(question).then(
      (now) => gone || setTold(now),
      () => gone || setFailed(true),
    )
    return () => {
      gone = true
    }
    // The question is plain data: its text says whether it is another.
  }, [client, key, tries])
  return { told, failed, again: () => setTries((times) => times + 1) }
}
