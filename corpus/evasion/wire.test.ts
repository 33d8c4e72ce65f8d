import { describe, expect, it } from 'vitest'
import { charsetDisguises } from './disguises/charsets.ts'
import { headerDisguises } from './disguises/headers.ts'
import { linkDisguises } from './disguises/links.ts'
import { partDisguises } from './disguises/parts.ts'
import { disguises } from './disguises.ts'
import { fakes, gainsNothing } from './gains-nothing.ts'
import { answerTo } from './golden.ts'
import { bytesOf } from './mail.ts'
import { weaknesses } from './weaknesses.ts'

gainsNothing([...charsetDisguises, ...headerDisguises, ...linkDisguises, ...partDisguises])

describe('the tests of evasion', () => {
  it('change nothing by taking a fake apart and writing it anew', () => {
    const differ = fakes.filter(({ path, mail, answer }) => mail !== null && answerTo(bytesOf(mail), path).verdict !== answer.verdict)
    expect(differ.map(({ path }) => path)).toEqual([])
  })

  it('name each disguise once, and know weaknesses only against those', () => {
    const ids = disguises.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(weaknesses.map(({ disguise }) => disguise).filter((id) => !ids.includes(id))).toEqual([])
  })
})
