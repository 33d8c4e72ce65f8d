import fc from 'fast-check'
import { Dice } from './dice.ts'

/** EVASION_RUNS=n: so many different draws of every disguise for every message; EVASION_SEED: others than the usual ones. */
const RUNS = Number(process.env.EVASION_RUNS ?? 1)
const SEED = Number(process.env.EVASION_SEED ?? 1)
export const seeds: readonly number[] = fc.sample(fc.integer(), { seed: SEED, numRuns: RUNS })

export const isWhole = RUNS > 1
const TRIED = 3
/** What the log says behind the number of pairs. */
export const PART = isWhole ? '' : ', about a third of all (EVASION_RUNS=2 tries all)'

/** With one draw, each disguise or habit is tried on every third message, other ones for each of them and for each EVASION_SEED: every
    message gets many, and each is tried on many messages. */
export function turnOf<T>(id: string, messages: readonly T[]): readonly T[] {
  if (isWhole) return messages
  const turn = new Dice([...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, seeds[0] ?? 0)).under(TRIED)
  return messages.filter((_, number) => number % TRIED === turn)
}
