import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { below, entropyOf, type FillRandom, generatePassword, LENGTHS, type PasswordKind } from './generate.ts'

const KINDS = Object.keys(LENGTHS) as PasswordKind[]
const each = KINDS.flatMap((kind) => LENGTHS[kind].map((length) => [kind, length] as const))

/** Bytes from a list, then again from its start. */
function from(bytes: readonly number[]): FillRandom {
  let at = 0
  return (into) => {
    for (let i = 0; i < into.length; i++) into[i] = bytes[at++ % bytes.length] ?? 0
  }
}

describe('a random number', () => {
  it('is each as likely: every byte there is gives it equally often, or is drawn again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 256 }), (count) => {
        const hits = new Array<number>(count).fill(0)
        let again = 0
        for (let byte = 0; byte < 256; byte++) {
          let drawn = 0
          const value = below(count, (into) => {
            // A byte that is refused is followed by 0, which never is.
            into[0] = drawn++ === 0 ? byte : 0
          })
          if (drawn > 1) again++
          else hits[value] = (hits[value] ?? 0) + 1
        }
        expect(new Set(hits).size).toBe(1)
        expect(hits[0]).toBe(Math.floor(256 / count))
        expect(again).toBe(256 % count)
      }),
      { numRuns: 256 },
    )
  })
})

describe('a password', () => {
  const bytes = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 400, maxLength: 800 })

  it.each(each)('of the kind %s and the length %i holds what sites require, and nothing that is misread', (kind, length) => {
    fc.assert(
      fc.property(fc.integer(), () => {
        const password = generatePassword(kind, length)
        expect(password).toMatch(/[A-Z]/)
        expect(password).toMatch(/[a-z]/)
        expect(password).toMatch(/[2-9]/)
        expect(password).not.toMatch(/[Il1Oo0]/)
        if (kind === 'letters') expect(password).toMatch(new RegExp(`^[A-Za-z2-9]{${length}}$`))
        if (kind === 'signs') expect(password).toMatch(new RegExp(`^(?=.*[^A-Za-z2-9])[A-Za-z2-9!#%+\\-=?@_]{${length}}$`))
        if (kind === 'easy') expect(password).toMatch(new RegExp(`^[A-Z][aeiu][a-z][aeiu](?:-(?:[a-z][aeiu]){2}){${length - 1}}-[2-9]{2}$`))
      }),
      { numRuns: 200 },
    )
  })

  it('depends on nothing but the random bytes', () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom(...each), (drawn, [kind, length]) => {
        // Bytes that never hold a class would be drawn for ever: the device's do.
        fc.pre(new Set(drawn).size > 120)
        expect(generatePassword(kind, length, from(drawn))).toBe(generatePassword(kind, length, from(drawn)))
      }),
      { numRuns: 50 },
    )
  })

  it('has no character that comes oftener than another', () => {
    const counts = new Map<string, number>()
    const passwords = 4000
    for (let i = 0; i < passwords; i++) for (const char of generatePassword('letters', 20)) counts.set(char, (counts.get(char) ?? 0) + 1)
    // 24 + 24 + 8 characters. That all classes must be there makes digits a little likelier, the same for each of them.
    expect(counts.size).toBe(56)
    const within = (chars: RegExp) => {
      const found = [...counts].filter(([char]) => chars.test(char)).map(([, count]) => count)
      const mean = found.reduce((sum, count) => sum + count, 0) / found.length
      // Six standard deviations: wrong once in a hundred million runs.
      expect(found.filter((count) => Math.abs(count - mean) > 6 * Math.sqrt(mean))).toEqual([])
    }
    for (const chars of [/[A-Z]/, /[a-z]/, /[2-9]/]) within(chars)
  })
})

describe('its entropy', () => {
  it('is that of all passwords that can come, counted one by one where they are few', () => {
    // Length 3, three classes: one of each, in any order.
    expect(2 ** entropyOf('letters', 3)).toBeCloseTo(24 * 24 * 8 * 6, 3)
    expect(2 ** entropyOf('easy', 1)).toBeCloseTo((13 * 4) ** 2 * 64, 3)
  })

  it('is enough at every length that can be chosen, and less than the number of characters alone would say', () => {
    for (const [kind, length] of each) expect([kind, length, entropyOf(kind, length) > 50]).toEqual([kind, length, true])
    expect(entropyOf('letters', 12)).toBeLessThan(12 * Math.log2(56))
    expect(entropyOf('signs', 20)).toBeLessThan(20 * Math.log2(65))
  })
})
