import { describe, expect, it } from 'vitest'
import { Dice } from './dice.ts'
import { answerTo, goldenMessages, isBetterForAttacker } from './golden.ts'
import { habits } from './habits.ts'
import { seeds } from './seeds.ts'

const honest = goldenMessages('genuine', 'plain')

describe('an honest mail, after what happens to mail', () => {
  it.each(habits)('$id: at worst $worst', ({ apply, worst }) => {
    const accused: string[] = []
    let applied = 0
    for (const golden of honest) {
      for (const seed of seeds) {
        const bytes = apply(golden, new Dice(seed))
        if (bytes === null) continue
        applied++
        const { verdict } = answerTo(bytes, golden.path)
        if (isBetterForAttacker(worst, verdict)) accused.push(`${golden.path} seed ${seed}: ${golden.answer.verdict} → ${verdict}`)
      }
    }
    expect(applied, 'messages that it applies to').toBeGreaterThan(0)
    expect(accused).toEqual([])
  })
})
