import fc from 'fast-check'
import { STRENGTHS, type Strength, scoreOf, type Term } from 'honmono'
import { describe, expect, it } from 'vitest'
import { crossValidate, foldOf, reliability, type Sample } from './cross-validate.ts'
import { type Example, fitStrengths, NOT_COUNTED, weightsOf } from './fit.ts'

const DATE = '2026-11-28'
const term = (signal: string, strength: Strength = 'medium', half = false): Term => ({ signal, strength, half, carries: true })
const example = (fake: boolean, cluster: string, ...terms: readonly Term[]): Example => ({ fake, source: 'list', cluster, terms })
const many = (count: number, make: (nth: number) => Example) => Array.from({ length: count }, (_, nth) => make(nth))

const signals = [term('a', 'decisive'), term('b', 'strong'), term('c', 'medium'), term('d', 'medium', true), term('e', 'weak')]
const arbitraryExamples = fc.array(
  fc.record({ fake: fc.boolean(), cluster: fc.constantFrom('1', '2', '3', '4'), chosen: fc.subarray(signals) }),
  { minLength: 1, maxLength: 40 },
)
const examplesOf = (drawn: readonly { readonly fake: boolean; readonly cluster: string; readonly chosen: readonly Term[] }[]) =>
  drawn.map(({ fake, cluster, chosen }) => example(fake, cluster, ...chosen))

describe('the fit', () => {
  it('gives more to a signal that only fakes raise than to one that honest messages raise as often', () => {
    const { bySignal } = fitStrengths(
      [
        ...many(60, (nth) => example(true, `f${nth}`, term('telling'), ...(nth % 2 === 0 ? [term('idle')] : []))),
        ...many(60, (nth) => example(false, `h${nth}`, ...(nth % 2 === 0 ? [term('idle')] : []))),
      ],
      DATE,
    )
    expect(bySignal.telling).toBeGreaterThan((bySignal.idle ?? 0) + 1)
  })

  it('never lets a sign of a fake count for the message, and keeps the order of the words, whatever the data', () => {
    fc.assert(
      fc.property(arbitraryExamples, (drawn) => {
        const { bySignal, byStrength, halfTold } = fitStrengths(examplesOf(drawn), DATE)
        expect([...Object.values(bySignal), halfTold].every((weight) => weight >= 0)).toBe(true)
        const { weak, medium, strong, decisive } = byStrength
        expect([weak >= 0, medium >= weak, strong >= medium, decisive >= strong]).toEqual([true, true, true, true])
      }),
      { numRuns: 60 },
    )
  })

  it('gives the same numbers in whatever order the examples come', () => {
    fc.assert(
      fc.property(arbitraryExamples, (drawn) => {
        const examples = examplesOf(drawn)
        expect(fitStrengths([...examples].reverse(), DATE)).toEqual(fitStrengths(examples, DATE))
      }),
      { numRuns: 30 },
    )
  })

  it('counts a campaign once, however often it was sent', () => {
    const once = [example(true, 'campaign', term('x')), ...many(20, (nth) => example(false, `h${nth}`))]
    const often = [...many(50, () => example(true, 'campaign', term('x'))), ...many(20, (nth) => example(false, `h${nth}`))]
    expect(fitStrengths(often, DATE).bySignal).toEqual(fitStrengths(once, DATE).bySignal)
    expect(weightsOf(often.slice(0, 2))).toEqual([0.5, 0.5])
  })

  it('takes nothing from how a text is written', () => {
    const { bySignal } = fitStrengths(
      [...many(40, (nth) => example(true, `f${nth}`, term('mixed-han'))), ...many(40, (nth) => example(false, `h${nth}`))],
      DATE,
    )
    for (const signal of NOT_COUNTED) expect([signal, bySignal[signal]]).toEqual([signal, 0])
  })

  it('sets the limit where hardly any honest message of a source reaches it, and the odds are four to one', () => {
    const noisy = [term('x'), term('y', 'weak')]
    const { suspiciousFrom, ...numbers } = fitStrengths(
      [
        ...many(300, (nth) => example(true, `f${nth}`, ...noisy)),
        ...many(200, (nth) => example(false, `h${nth}`, ...(nth < 6 ? noisy : []))),
      ],
      DATE,
    )
    expect(suspiciousFrom).toBeGreaterThan(scoreOf(noisy, { ...numbers, suspiciousFrom }))
    expect(STRENGTHS.suspiciousFrom + STRENGTHS.intercept).toBeGreaterThanOrEqual(Math.log(4) - 0.001)
  })
})

describe('cross-validation', () => {
  const row = { name: 'x', path: null, text: '', fake: true, source: 'list', lang: 'ja', brand: '', evidence: '', cluster: '' }
  const sample = (fake: boolean, cluster: string, ...terms: readonly Term[]): Sample => ({
    row: { ...row, fake },
    facts: { schema: 1 } as unknown as Sample['facts'],
    example: example(fake, cluster, ...terms),
  })
  it('keeps a campaign in one fold', () => {
    expect(new Set(many(9, () => example(true, 'campaign')).map((one) => foldOf({ ...sample(true, one.cluster) }))).size).toBe(1)
  })
  it('judges nothing that it can’t judge', () => {
    expect(crossValidate([sample(true, 'a'), sample(false, 'b')], ({ example: { cluster } }) => cluster, DATE)).toEqual([])
  })
  it('measures calibration: perfect saying has a Brier score of nearly nothing', () => {
    const judged = [sample(true, 'a'), sample(false, 'b')].map((one) => ({
      sample: one,
      answer: {} as never,
      probability: one.example.fake ? 0.999 : 0.001,
    }))
    const { brier, baseline, bins } = reliability(judged)
    expect(brier).toBeLessThan(0.001)
    expect(baseline).toBe(0.25)
    expect(bins.map(({ messages }) => messages).reduce((sum, count) => sum + count)).toBe(2)
  })
})
