import { createReaders } from '@honmono/readers/node'
import { type Answer, type CheckOptions, createChecker, type Failure } from 'honmono'
import type { Lang } from './language.ts'

/** One message and its answer in both languages: desks in Japan are written to in Japanese, others in English. */
export interface Answered {
  readonly original: Uint8Array
  readonly answers: Readonly<Record<Lang, Answer>>
}

/** Asks nothing of the network. null: there was nothing to answer.
    @param message A string where somebody typed or pasted it. */
export async function answersTo(
  message: Uint8Array | string,
  { lang, ...options }: CheckOptions & { readonly lang: Lang },
): Promise<Answered | Failure | null> {
  const readers = createReaders()
  const checker = createChecker({ readers })
  try {
    for await (const facts of checker.factsEach(message, { ...options, lang })) {
      if ('error' in facts) return facts
      const ja = checker.judge(facts, { lang: 'ja' })
      const en = checker.judge(facts, { lang: 'en' })
      if ('error' in ja) return ja
      return 'error' in en
        ? en
        : { original: typeof message === 'string' ? new TextEncoder().encode(message) : message, answers: { ja, en } }
    }
    return null
  } finally {
    readers.close()
  }
}
