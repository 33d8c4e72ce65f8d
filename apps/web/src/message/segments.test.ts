import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Range, segmentsOf } from './segments.ts'

const shown = (text: string, ...ranges: [start: number, end: number, about: string][]) =>
  segmentsOf(
    text,
    ranges.map(([start, end, about]): Range<string> => ({ start, end, about })),
  ).map(({ text, covers, ends }) => `${text}[${covers.join('')}|${ends.join('')}]`)

describe('a text with marks', () => {
  it('is one piece without any', () => {
    expect(shown('abc')).toEqual(['abc[|]'])
    expect(shown('')).toEqual(['[|]'])
  })
  it('is cut where marks begin and end, also where they overlap', () => {
    expect(shown('abcdef', [1, 4, 'x'], [2, 5, 'y'])).toEqual(['a[|]', 'b[x|]', 'cd[xy|x]', 'e[y|y]', 'f[|]'])
  })
  it('keeps a link without any text where it stands', () => {
    expect(shown('abc', [0, 0, 'x'], [2, 2, 'y'], [3, 3, 'z'])).toEqual(['[|x]', 'ab[|y]', 'c[|z]'])
  })
  it('takes offsets past its ends for its ends', () => {
    expect(shown('ab', [-5, 99, 'x'], [7, 3, 'y'])).toEqual(['ab[x|xy]'])
  })
  it('loses nothing and covers exactly what was asked, whatever the ranges', () => {
    const range = fc.record({ start: fc.integer({ min: -3, max: 40 }), end: fc.integer({ min: -3, max: 40 }), about: fc.nat(9) })
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(range, { maxLength: 12 }), (text, ranges) => {
        const segments = segmentsOf(text, ranges)
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
        expect(segments.flatMap(({ ends }) => ends)).toHaveLength(ranges.length)
        for (const [index, { start, text: piece, covers }] of segments.entries()) {
          const covering = ranges.filter((one) => piece !== '' && one.start < start + piece.length && one.end > start)
          expect([...covers].sort(), `piece ${index}`).toEqual(covering.map(({ about }) => about).sort())
        }
      }),
    )
  })
})
