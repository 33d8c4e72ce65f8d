import { claim, knowledge, known, noFacts } from '@honmono/testkit'
import { describe, expect, it } from 'vitest'
import { nextAction } from '../actions/next.ts'
import type { Facts, Finding } from '../facts/types.ts'
import type { Verdict } from '../verdict/decide.ts'
import { guide } from './guide.ts'

const told = (id: Verdict['id'], seen: Finding['seen'] | null, brand = 'amazon', lookedUp: string | null = null) => {
  const named = claim(brand, brand)
  const facts: Facts = {
    ...noFacts,
    claims: known([named]),
    ...(seen === null ? {} : { finding: known<Finding>({ brand: lookedUp, seen }) }),
  }
  const verdict: Verdict = { id, rule: '', decidedBy: [], claim: named, lacks: [] }
  const guidance = guide(verdict, facts, knowledge)
  const remarks = guidance.remarks.filter((one) => one.id.startsWith('finding-'))
  return { remarks, next: nextAction(verdict, guidance, 'ja'), en: remarks.map(({ words }) => words.en).join(' ') }
}
const VERDICTS = ['phishing', 'suspicious', 'unconfirmed', 'genuine'] as const

describe('what is told of a finding', () => {
  it('says in so many words that the message may be ignored where nothing is wrong', () => {
    for (const id of VERDICTS) {
      const { remarks, en } = told(id, 'all-fine')
      expect(remarks.map(({ words }) => words.ja).join('')).toMatch(/何も問題がなければ、(?:このメッセージは)?無視してかまいません。/)
      expect(en).toContain('If nothing is wrong there, ignore the message.')
    }
  })
  it('knows that Amazon’s Message Center does not keep all', () => {
    expect(told('unconfirmed', 'not-there').en).toMatch(/ignore the message\. Some kinds of mail are not kept in the Message Center\./)
    expect(told('genuine', 'not-there').en).toMatch(/stays genuine.*not kept in the Message Center/)
    expect(told('unconfirmed', 'not-there', 'rakuten').en).not.toContain('Message Center')
  })
  it('says how a proved mail can be real although nothing of it is there', () => {
    expect(told('genuine', 'not-there', 'rakuten').en).toMatch(/proved.*not kept there, are settled by now, or are about another account/)
  })
  it('lends a fake no trust where the same notice is there', () => {
    for (const id of ['phishing', 'suspicious'] as const) expect(told(id, 'same-notice').en).toMatch(/do not trust this message/)
    expect(told('unconfirmed', 'same-notice').en).toMatch(/does not prove this message/)
  })
  it('says nothing where nobody looked, and no more than that where she looked with somebody else', () => {
    expect(told('unconfirmed', null).remarks).toEqual([])
    const { remarks, next } = told('unconfirmed', 'all-fine', 'amazon', 'rakuten')
    expect(remarks.map(({ id }) => id)).toEqual(['finding-elsewhere'])
    expect(next).toEqual(told('unconfirmed', null).next)
  })
})

describe('the next action after a finding', () => {
  it('is to leave the message alone where nothing is wrong or nothing is there', () => {
    for (const seen of ['all-fine', 'not-there'] as const)
      for (const id of ['phishing', 'suspicious', 'unconfirmed'] as const)
        expect(told(id, seen).next).toMatchObject({ id: 'leave-alone', url: null, steps: [] })
  })
  it('is to go on there, and not by the message, where the same notice is there', () => {
    const { next } = told('phishing', 'same-notice')
    expect(next.id).toBe('continue-officially')
    expect(next.title).toMatch(/リンク・添付ファイル・電話番号は使わず、いま見たAmazonの公式のアプリかサイトで/)
    expect(new URL(next.url ?? '').hostname).toMatch(/(^|\.)amazon\.co\.jp$/)
  })
  it('stays as it was where she could not look, and for what is proved', () => {
    expect(told('unconfirmed', 'could-not').next).toEqual(told('unconfirmed', null).next)
    for (const seen of ['all-fine', 'not-there', 'same-notice'] as const)
      expect(told('genuine', seen).next).toEqual(told('genuine', null).next)
  })
})
