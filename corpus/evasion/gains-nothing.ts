import { afterAll, describe, expect, it } from 'vitest'
import { Dice } from './dice.ts'
import type { Disguise } from './disguises/disguise.ts'
import { hostsOf, linesOf, type Seen, seenIn } from './eye.ts'
import { answerTo, type Golden, goldenMessages, isBetterForAttacker } from './golden.ts'
import { isWhole, PART, seeds, turnOf } from './seeds.ts'
import { weaknesses } from './weaknesses.ts'

export const fakes = goldenMessages('fake')

/** Whatever of the fake an eye no longer finds. */
function lost({ keeps }: Disguise, golden: Golden, seen: Seen): readonly string[] {
  const lines = keeps === 'links' ? [] : linesOf(golden).filter((line) => !seen.words.includes(line))
  const hosts = keeps === 'words' ? [] : hostsOf(golden).filter((host) => !seen.leadsTo(host))
  return [...lines, ...hosts].map((what) => `${golden.path}: ${what}`)
}

/** Another reader takes longer than the check itself: with one draw it looks at every third message that is tried. */
const LOOKED_AT = 3
let tried = 0
afterAll(() => console.info(`${tried} pairs of a fake and a disguise tried${PART}`))

/** The fakes in this disguise: the verdict must not improve for the attacker, and the person must be left with the same words and links. */
export const gainsNothing = (disguises: readonly Disguise[]) =>
  describe('a golden fake', () => {
    it.each(disguises)('gains nothing by $id', async (disguise) => {
      const weakness = weaknesses.find(({ disguise: id }) => id === disguise.id)
      const better: string[] = []
      const gone: string[] = []
      let applied = 0
      let fooled = 0
      // What is known to be weak is tried on all, to see whether it still is.
      const chosen = weakness === undefined ? turnOf(disguise.id, fakes) : fakes
      for (const [number, golden] of chosen.entries()) {
        const isLookedAt = isWhole || number % LOOKED_AT === 0
        for (const seed of seeds) {
          const bytes = disguise.apply(golden, new Dice(seed))
          if (bytes === null) continue
          applied++
          tried++
          if (isLookedAt && seed === seeds[0]) gone.push(...lost(disguise, golden, await seenIn(bytes, golden.mail !== null)))
          const after = answerTo(bytes, golden.path)
          if (!isBetterForAttacker(after.verdict, golden.answer.verdict)) continue
          if (weakness?.where(golden.answer, after) && !isBetterForAttacker(after.verdict, weakness.becomes)) fooled++
          else better.push(`${golden.path} seed ${seed}: ${golden.answer.verdict} → ${after.verdict}`)
        }
      }
      expect(applied, 'fakes that it dresses up').toBeGreaterThan(0)
      expect(gone, 'words and links that the person no longer finds').toEqual([])
      expect(better, 'fakes that it helps').toEqual([])
      if (weakness !== undefined) expect(fooled, 'no weakness any more: take it out of weaknesses.ts and README.md').toBeGreaterThan(0)
    })
  })
