import { setImmediate } from 'node:timers/promises'
import { createReaders } from '@honmono/readers/node'
import { createChecker } from 'honmono'
import { describe, expect, it } from 'vitest'
import { firstDifference } from './difference.ts'
import { groups, type Input } from './inputs.ts'
import { type Lang, type Outcome, outcomesOf } from './outcomes.ts'

/** Another way to ask the same question: the outcomes of each input, in the order of the inputs. */
export type Runtime = (inputs: readonly Input[], lang: Lang) => Promise<readonly (readonly Outcome[])[]>

const checker = createChecker({ readers: createReaders() })
const SHOWN = 10

/** The one suite: `runtime` must say what the library says on the Node that runs the tests, to the last field.
    `everyNthFile`: of the readers' samples, for runtimes that read with the same code. */
export function describeRuntime(name: string, runtime: Runtime, { everyNthFile = 1 } = {}): void {
  describe.each(['ja', 'en'] as const)(`${name}, asked in %s, says what the library says`, (lang) => {
    it.each(groups.filter(({ only = lang }) => only === lang))('of $title', async ({ inputs: all, only }) => {
      const inputs = only === undefined ? all : all.filter((_, nth) => nth % everyNthFile === 0)
      expect(inputs.length).toBeGreaterThan(0)
      const [expected, answered] = await Promise.all([library(inputs, lang), runtime(inputs, lang)])
      expect(answered).toHaveLength(inputs.length)
      const differences = inputs.flatMap((input, index) => {
        const found = firstDifference(expected[index], answered[index])
        return found === null ? [] : [`${input.name}: ${found}`]
      })
      if (differences.length === 0) return
      const first = differences.slice(0, SHOWN).join('\n')
      throw new Error(`${differences.length} of ${inputs.length} differ (library ≠ ${name}), of which the first:\n${first}`)
    })
  })
}

/** What the library said, by language and input: the next runtime is asked the same. */
const said = new Map<string, readonly Outcome[]>()
const library: Runtime = async (inputs, lang) => {
  const answered: (readonly Outcome[])[] = []
  for (const input of inputs) {
    const key = `${lang} ${input.name}`
    const outcomes = said.get(key) ?? (await outcomesOf(checker, input, lang))
    said.set(key, outcomes)
    answered.push(outcomes)
    await setImmediate() // the other runtime works meanwhile, and wants to be listened to
  }
  return answered
}
