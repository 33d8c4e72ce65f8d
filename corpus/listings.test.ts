import { readdirSync, readFileSync } from 'node:fs'
import { addressesToList, type Facts, type Listing, withListings } from '@honmono/engine'
import { createChecker, type VerdictId } from 'honmono'
import { describe, expect, it } from 'vitest'

const folder = new URL('.', import.meta.url)
const checker = createChecker()
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.(?:eml|txt)$/.test(path) && path.includes('/') && !path.startsWith('make/'),
)
const all: readonly Facts[] = paths.flatMap((path) =>
  [...checker.facts(readFileSync(new URL(path, folder)), { name: path })].flatMap((facts) => ('error' in facts ? [] : [facts])),
)
const WORSE: readonly VerdictId[] = ['genuine', 'unconfirmed', 'suspicious', 'phishing']
const rank = (facts: Facts) => {
  const answer = checker.judge(facts)
  if ('error' in answer) throw new Error(answer.error.message)
  return WORSE.indexOf(answer.verdict)
}
const listing = (address: string): Listing => ({ address, by: 'address', feed: 'Test', asOf: '2026-11-28', stale: false })

describe('lists of fakes', () => {
  it('change nothing by what is not on them', () => {
    expect(all.length).toBeGreaterThan(150)
    const changed = all.filter((facts) => rank(withListings(facts, [])) !== rank(facts))
    expect(changed.map(({ input }) => input.name)).toEqual([])
  })
  it('never make an answer better, whatever is on them', () => {
    const better = all.filter((facts) => rank(withListings(facts, addressesToList(facts).map(listing))) < rank(facts))
    expect(better.map(({ input }) => input.name)).toEqual([])
  })
  it('do not accuse a mail that leads to its own brand’s sites alone, even where they hold those by mistake', () => {
    const genuine = all.filter((facts) => WORSE[rank(facts)] === 'genuine')
    expect(genuine.length).toBeGreaterThan(3)
    const accused = genuine.filter((facts) => WORSE[rank(withListings(facts, addressesToList(facts).map(listing)))] !== 'genuine')
    expect(accused.map(({ input }) => input.name)).toEqual([])
  })
  it('say when they are old, without doubting what is proved', () => {
    const [genuine] = all.filter((facts) => WORSE[rank(facts)] === 'genuine')
    if (genuine === undefined) throw new Error('there is no genuine mail')
    const answer = checker.judge(withListings(genuine, [], [{ id: 'stale-feed', detail: 'Test 2026-11-20' }]))
    expect(answer).toMatchObject({
      verdict: 'genuine',
      notChecked: expect.arrayContaining([expect.objectContaining({ id: 'stale-feed', detail: 'Test 2026-11-20' })]),
    })
  })
})
