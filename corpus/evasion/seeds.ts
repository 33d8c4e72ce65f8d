import fc from 'fast-check'

/** EVASION_RUNS=n: so many different draws of every disguise for every message; EVASION_SEED: others than the usual ones. */
const RUNS = Number(process.env.EVASION_RUNS ?? 1)
const SEED = Number(process.env.EVASION_SEED ?? 1)
export const seeds: readonly number[] = fc.sample(fc.integer(), { seed: SEED, numRuns: RUNS })
