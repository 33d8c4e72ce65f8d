import { readdirSync, readFileSync } from 'node:fs'
import { createReaders } from '@honmono/readers/node'
import { type Answer, createChecker, type Facts, type Finding, type VerdictId } from 'honmono'
import { afterAll, describe, expect, it } from 'vitest'

/** What a person saw at the official place, taken back into the answer to each golden message: docs/adr/0013-finding.md. */
const folder = new URL('.', import.meta.url)
const readers = createReaders()
afterAll(() => readers.close())
const checker = createChecker({ readers })
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.(?:eml|txt)$/.test(path) && path.includes('/') && !path.startsWith('make/'),
)
const answerOf = (facts: Facts, finding?: Finding): Answer => {
  const answer = checker.judge(facts, { finding })
  if ('error' in answer) throw new Error(answer.error.message)
  return answer
}
const SEEN: readonly Finding['seen'][] = ['same-notice', 'not-there', 'all-fine', 'could-not']
interface Told {
  readonly path: string
  readonly facts: Facts
  readonly before: Answer
  readonly after: Answer
  readonly seen: Finding['seen']
}
const all: Told[] = []
for (const path of paths) {
  for await (const facts of checker.factsEach(readFileSync(new URL(path, folder)), { name: path })) {
    if ('error' in facts) continue
    const before = answerOf(facts)
    const own = before.claims.find(({ strength }) => strength !== 'weak')?.brand ?? null
    for (const brand of new Set([null, own, 'rakuten']))
      for (const seen of SEEN) all.push({ path, facts, before, seen, after: answerOf(facts, { brand, seen }) })
  }
}
const moved = all.filter(({ before, after }) => before.verdict !== after.verdict)
const names = (told: readonly Told[]) => [...new Set(told.map(({ path, seen }) => `${path} ${seen}`))]
const raised = (answer: Answer) => answer.signals.filter((signal) => signal.answer === 'raised').map(({ id }) => id)

describe('what a person saw at the official place', () => {
  it('is asked of more than 400 messages of every verdict', () => {
    expect(new Set(all.map(({ path }) => path)).size).toBeGreaterThan(400)
    expect(new Set(all.map(({ before }) => before.verdict)).size).toBe(4)
  })
  it('never makes a message genuine', () => {
    expect(names(all.filter(({ before, after }) => before.verdict !== 'genuine' && after.verdict === 'genuine'))).toEqual([])
  })
  it('leaves genuine what is proved', () => {
    expect(names(all.filter(({ before, after }) => before.verdict === 'genuine' && after.verdict !== 'genuine'))).toEqual([])
  })
  it('never makes phishing any better, nor anything phishing', () => {
    expect(names(all.filter(({ before, after }) => (before.verdict === 'phishing') !== (after.verdict === 'phishing')))).toEqual([])
  })
  it('moves an answer between unconfirmed and suspicious alone', () => {
    const between: ReadonlySet<VerdictId> = new Set<VerdictId>(['unconfirmed', 'suspicious'])
    expect(names(moved.filter(({ before, after }) => !between.has(before.verdict) || !between.has(after.verdict)))).toEqual([])
  })
  it('makes notices of trouble suspicious where all is fine, and not the others', () => {
    const worse = moved.filter(({ after }) => after.verdict === 'suspicious')
    expect(worse.length).toBeGreaterThan(20)
    expect(names(worse.filter(({ seen }) => seen !== 'all-fine' && seen !== 'not-there'))).toEqual([])
    expect(worse.every(({ after }) => after.decidedBy.includes('unbacked-notice'))).toBe(true)
    expect(names(worse.filter(({ facts }) => facts.pressure.known && facts.pressure.value.length === 0 && !facts.inner))).toEqual([])
  })
  it('says little by "not there" alone where some kinds of mail are not kept: Amazon’s Message Center', () => {
    const amazon = moved.filter(({ after, seen }) => after.claims[0]?.brand === 'amazon' && seen === 'not-there')
    expect(names(amazon)).toEqual([])
  })
  it('takes nothing back where a link, a sender or a file spoke against the message', () => {
    const better = moved.filter(({ after }) => after.verdict === 'unconfirmed')
    const foreign = /link|sender|server|host|attachment|file|address/
    expect(names(better.filter(({ before }) => raised(before).some((id) => foreign.test(id))))).toEqual([])
    expect(better.every(({ seen }) => seen === 'same-notice')).toBe(true)
  })
  it('changes only what is told where she could not look, or looked with somebody else', () => {
    const { remarks: _, finding: __, signals: ___, ...rest } = {} as Answer
    const kept = ({ remarks, finding, signals, ...answer }: Answer): typeof rest => answer
    const untouched = all.filter(({ seen, after }) => seen === 'could-not' || after.remarks.some(({ id }) => id === 'finding-elsewhere'))
    expect(untouched.length).toBeGreaterThan(1_000)
    for (const { before, after } of untouched) expect(kept(after)).toEqual(kept(before))
  })
  it('is told in every answer by one remark, and stands in the answer', () => {
    for (const { after, seen } of all) {
      expect(after.finding?.seen).toBe(seen)
      expect(after.remarks.filter(({ id }) => id.startsWith('finding-'))).toHaveLength(1)
    }
  })
  it('is about what the person was answered: it never leads to another mail inside', () => {
    for (const { before, after } of all) expect(after.about).toEqual(before.about)
  })
  it('is saved with the facts, judged again alike, and taken back', () => {
    for (const { facts, before, after } of all.filter((_, nth) => nth % 7 === 0)) {
      const saved: Facts = JSON.parse(JSON.stringify({ ...facts, finding: { known: true, value: after.finding } }))
      expect(answerOf(saved)).toEqual(after)
      expect(answerOf({ ...saved, finding: facts.finding })).toEqual(before)
    }
  })
})
