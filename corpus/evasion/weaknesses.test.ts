import { describe, expect, it } from 'vitest'
import { disguises } from './disguises.ts'
import { answerTo, goldenMessages } from './golden.ts'
import { bytesOf } from './mail.ts'
import { weaknesses } from './weaknesses.ts'

describe('the tests of evasion', () => {
  it('change nothing by taking a fake apart and writing it anew', () => {
    const fakes = goldenMessages('fake')
    const differ = fakes.filter(({ path, mail, answer }) => mail !== null && answerTo(bytesOf(mail), path).verdict !== answer.verdict)
    expect(differ.map(({ path }) => path)).toEqual([])
  })

  it('name each disguise once, and know weaknesses only against those', () => {
    const ids = disguises.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(weaknesses.map(({ disguise }) => disguise).filter((id) => !ids.includes(id))).toEqual([])
  })
})
