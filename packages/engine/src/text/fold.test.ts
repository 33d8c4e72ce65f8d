import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, level } from './fold.ts'

const confusables = { а: 'a', о: 'o', ο: 'o', ϲ: 'c' }

describe('folding a text to what the eye reads', () => {
  it.each([
    ['Ａｍａｚｏｎ．ｃｏ．ｊｐ', 'amazoncojp'],
    ['A mazon . co . jp', 'amazoncojp'],
    ['\u0410m\u0430z\u043en', 'amazon'],
    ['ama\u200bz\u00ado\ufe0fn', 'amazon'],
    ['mi\u03f2rosoft', 'microsoft'],
    ['amaz0n app1e', 'amazonapple'],
    ['2010年1月', '2010年1月'],
    ['ｱﾏｿﾞﾝ ｶｰﾄﾞ', 'アマゾンカード'],
    ['カ一ド', 'カード'],
    ['三井住友银行', '三井住友銀行'],
    ['𝐀𝐦𝐚𝐳𝐨𝐧', 'amazon'],
    ['A📦ma✨zon', 'amazon'],
    ['Ámàz\u0336ôn', 'amazon'],
    ['か\u3099 プ', 'か\u3099プ'],
  ])('reads %s as %s', (written, read) => {
    expect(fold(written, confusables).text).toBe(read)
  })

  it('knows for each character where it stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { text: folded, at, lookalikes } = fold(text, confusables)
        expect(at.length).toBe(folded.length)
        expect([...lookalikes].every((unit) => unit < folded.length)).toBe(true)
        expect(at.every((offset, i) => offset >= (at[i - 1] ?? 0) && offset < text.length)).toBe(true)
      }),
    )
  })
})

describe('levelling a text', () => {
  it('keeps its length, so that offsets hold in the original', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => level(text).length === text.length))
    expect(level('ＰＡＹ　NOW！')).toBe('pay now!')
  })
})
