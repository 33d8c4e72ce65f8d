import { describe, expect, it } from 'vitest'
import { headerFields, isMime } from './transport-headers.ts'

describe('the header that a property holds', () => {
  it('stays as it came, folds and all', () => {
    const block = 'Received: from a\r\n by b;\r\n\tFri, 13 Nov 2026\r\nSubject: =?utf-8?Q?a?=\r\n =?utf-8?Q?b?=\r\n\r\n'
    expect(headerFields(block).join('\r\n')).toBe(block.trimEnd())
  })

  it('ends with the first empty line', () => {
    expect(headerFields('\r\nA: 1\r\n\r\nB: 2\r\n')).toEqual(['A: 1'])
    expect(headerFields('A: 1\n\nB: 2')).toEqual(['A: 1'])
    expect(headerFields('A: 1\r\rB: 2')).toEqual(['A: 1'])
  })

  it('has no line of spaces that ends a header for some readers', () => {
    expect(headerFields('A: 1\r\n \t\r\n 2\r\nB: 3')).toEqual(['A: 1\r\n 2', 'B: 3'])
  })

  it('leaves out what is no field', () => {
    expect(
      headerFields('From a@b.example Fri\r\nMicrosoft Mail Internet Headers Version 2.0\r\n folded\r\nA: 1\r\n--=_honmono_1: x\r\nÄ: 2'),
    ).toEqual(['A: 1'])
  })

  it('knows the fields of MIME however they are written', () => {
    const written = ['Content-Type: a', 'cOnTent-TRANSFER-encoding : b', 'MIME-Version\t: 1.0', 'Content-Disposition:\r\n inline']
    expect(headerFields(['Con\0tent-Type: x', ...written].join('\r\n')).filter((field) => !isMime(field))).toEqual([])
    expect(isMime('X-Content-Type: a')).toBe(false)
  })
})
