import type { Brand } from 'honmono'
import { describe, expect, it } from 'vitest'
import { listedBrand, wilson } from './tally.ts'

const brand = (id: string, ...names: string[]) => ({ id, names: names.map((value) => ({ value })) }) as unknown as Brand
const brands = [
  brand('rakuten-card', '楽天カード'),
  brand('rakuten', '楽天'),
  brand('smbc-card', '三井住友カード', 'Vpass'),
  brand('jcb', 'JCB'),
]

describe('a guessed brand', () => {
  it('is ours by its id before anything else', () => {
    expect(listedBrand('rakuten', brands)).toBe('rakuten')
    expect(listedBrand('jcb', brands)).toBe('jcb')
  })
  it('is ours by a name, or by the first word of an id', () => {
    expect(listedBrand('none/vpass', brands)).toBe('smbc-card')
    expect(listedBrand('smbc', brands)).toBe('smbc-card')
  })
  it('is nobody’s when no record names it', () => {
    expect(listedBrand('viewcard/jr', brands)).toBeNull()
    expect(listedBrand('none', brands)).toBeNull()
    expect(listedBrand('', brands)).toBeNull()
  })
})

describe('the confidence interval', () => {
  it('is that of Wilson, also for none and for all', () => {
    // Values by the closed formula with z = 1.96.
    expect(wilson(0, 10)).toEqual([0, expect.closeTo(0.2775, 3)])
    expect(wilson(10, 10)).toEqual([expect.closeTo(0.7225, 3), 1])
    expect(wilson(50, 100)).toEqual([expect.closeTo(0.4038, 3), expect.closeTo(0.5962, 3)])
  })
  it('is everything when nothing was counted', () => {
    expect(wilson(0, 0)).toEqual([0, 1])
  })
})
