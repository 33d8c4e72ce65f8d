import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { even, withoutLookalikes } from './even.ts'

describe('evening a text', () => {
  it.each([
    ['お\u200b支\u2060払い', 'お支払い'],
    ['お\u2009支\u200a払い', 'お支払い'],
    ['pay\u200ament', 'payment'],
    ['ﾊﾟｽﾜｰﾄﾞ', 'パスワード'],
    ['か\u3099', 'が'],
    ['𝐏𝐚𝐲 Ⓐ', 'Pay A'],
    ['p\u0336ay', 'pay'],
    ['a\u2009b', 'a\u2009b'],
    ['（ＰＡＹ）', '（ＰＡＹ）'],
  ])('reads %j as %j', (written, read) => {
    expect(even(written).text).toBe(read)
  })

  it('knows for each unit which characters it came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { text: read, from, to } = even(text)
        if (from === null || to === null) return read === text
        return from.length === read.length && from.every((start, unit) => start < (to[unit] ?? 0) && (to[unit] ?? 0) <= text.length)
      }),
    )
  })
})

describe('look-alike letters in Latin words', () => {
  const twins = { а: 'a', е: 'e', о: 'o', с: 'c' }
  it('are undone, whole words of another alphabet are left', () => {
    expect(withoutLookalikes('ассоunt рассвет', twins)).toBe('account рассвет')
  })
})
