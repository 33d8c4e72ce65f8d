import { afterAll, describe, expect, it } from 'vitest'
import { Dice } from './dice.ts'
import { answerTo, goldenMessages, isBetterForAttacker } from './golden.ts'
import { habits } from './habits.ts'
import { PART, seeds, turnOf } from './seeds.ts'

const honest = goldenMessages('genuine', 'plain')
let tried = 0
afterAll(() => console.info(`${tried} pairs of an honest mail and a habit tried${PART}`))

describe('an honest mail, after what happens to mail', () => {
  it.each(habits)('$id: at worst $worst', ({ id, apply, worst }) => {
    const accused: string[] = []
    let applied = 0
    for (const golden of turnOf(id, honest)) {
      for (const seed of seeds) {
        const bytes = apply(golden, new Dice(seed))
        if (bytes === null) continue
        applied++
        tried++
        const { verdict } = answerTo(bytes, golden.path)
        if (isBetterForAttacker(worst, verdict)) accused.push(`${golden.path} seed ${seed}: ${golden.answer.verdict} → ${verdict}`)
      }
    }
    expect(applied, 'messages that it applies to').toBeGreaterThan(0)
    expect(accused).toEqual([])
  })
})
