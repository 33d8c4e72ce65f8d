import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { FactName } from '@honmono/engine/kit'
import { createReaders } from '@honmono/readers/node'
import { signals } from '@honmono/signals'
import { type Answer, createChecker, type Failure } from 'honmono'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const folder = new URL('.', import.meta.url)
const answersFile = new URL('answers.txt', folder)

/** What a correct answer must contain; see README.md. Written before the engine first ran on the message. */
const Expectation = z.strictObject({
  why: z.string().min(10),
  truth: z.enum(['fake', 'genuine', 'plain', 'doubtful']),
  lang: z.enum(['ja', 'en']),
  text: z.string(),
  kind: z.enum(['email', 'sms', 'text', 'url']).optional(),
  verdict: z.array(z.enum(['phishing', 'suspicious', 'unconfirmed', 'genuine'])).min(1),
  brand: z.string().optional(),
  raised: z.array(z.string()).optional(),
  quiet: z.array(z.string()).optional(),
  hosts: z.array(z.string()).optional(),
  notChecked: z.array(z.string()).optional(),
  inner: z.boolean().optional(),
})

const checker = createChecker({ readers: createReaders() })
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(eml|txt)$/.test(path) && path.includes('/') && !path.startsWith('make/'))
  .sort()
const messages: { path: string; expected: z.infer<typeof Expectation>; answer: Answer | Failure | undefined }[] = []
for (const path of paths) {
  const expected = Expectation.parse(parse(readFileSync(new URL(path.replace(/\.(eml|txt)$/, '.expect.yaml'), folder), 'utf8')))
  const outcomes = checker.checkEach(readFileSync(new URL(path, folder)), { name: path, lang: 'ja' })
  const first = await outcomes[Symbol.asyncIterator]().next()
  messages.push({ path, expected, answer: first.done === true ? undefined : first.value })
}

const ids = (answer: Answer, which: Answer['signals'][number]['answer']) =>
  answer.signals.filter((signal) => signal.answer === which).map(({ id }) => id)

describe.each(messages)('$path', ({ expected, answer }) => {
  it(`is answered as it must be: ${expected.why}`, () => {
    if (answer === undefined || 'error' in answer) throw new Error(`no answer: ${answer?.error.message}`)
    expect(answer.about !== null).toBe(expected.inner ?? false)
    if (expected.kind !== undefined) expect(answer.input.kind).toBe(expected.kind)
    expect(expected.verdict).toContain(answer.verdict)
    const leading = answer.claims.filter(({ strength }) => strength !== 'weak')
    if (expected.brand === 'none') expect(leading.filter(({ brand }) => brand !== null)).toEqual([])
    else if (expected.brand !== undefined) expect(leading[0]?.brand).toBe(expected.brand)
    expect(ids(answer, 'raised')).toEqual(expect.arrayContaining(expected.raised ?? []))
    expect(ids(answer, 'raised').filter((id) => expected.quiet?.includes(id))).toEqual([])
    expect(ids(answer, 'broken')).toEqual([])
    expect(answer.links.map(({ host }) => host)).toEqual(expect.arrayContaining(expected.hosts ?? []))
    expect(answer.notChecked.map(({ id }) => id)).toEqual(expect.arrayContaining(expected.notChecked ?? []))
  })
})

describe('the golden corpus as a whole', () => {
  const answered = messages.flatMap(({ path, expected, answer }) =>
    answer === undefined || 'error' in answer ? [] : [{ path, expected, answer }],
  )
  const verdictsOf = (truth: string) => answered.filter(({ expected }) => expected.truth === truth)

  it('holds at least 300 messages, 120 of them genuine or plain, 100 of these in Japanese', () => {
    const honest = messages.filter(({ expected: { truth } }) => truth === 'genuine' || truth === 'plain')
    expect(messages.length).toBeGreaterThanOrEqual(300)
    expect(honest.length).toBeGreaterThanOrEqual(120)
    expect(honest.filter(({ expected }) => expected.lang === 'ja').length).toBeGreaterThanOrEqual(100)
  })

  it('gives each message the same answer from its facts, saved and read again', { timeout: 120_000 }, async () => {
    for (const { path, answer } of answered) {
      const each = checker.factsEach(readFileSync(new URL(path, folder)), { name: path })
      const { value: facts } = await each[Symbol.asyncIterator]().next()
      expect(checker.judge(JSON.parse(JSON.stringify(facts)), { lang: 'ja' })).toEqual(answer)
    }
  })

  it('has no text that more than five messages share', () => {
    const counts = new Map<string, number>()
    for (const { expected } of messages) counts.set(expected.text, (counts.get(expected.text) ?? 0) + 1)
    expect([...counts].filter(([, count]) => count > 5)).toEqual([])
  })
  it('never sees a fake called genuine', () => {
    expect(
      verdictsOf('fake')
        .filter(({ answer }) => answer.verdict === 'genuine')
        .map(({ path }) => path),
    ).toEqual([])
  })
  it('never sees genuine or plain mail called phishing', () => {
    const innocent = [...verdictsOf('genuine'), ...verdictsOf('plain')]
    expect(innocent.filter(({ answer }) => answer.verdict === 'phishing').map(({ path }) => path)).toEqual([])
  })
  /** Facts that nobody has who asks nobody and has not looked. */
  const LOOKED_UP: readonly FactName[] = ['listings', 'domainAges', 'finding']
  const needLookup = new Set(
    signals.filter(({ needs }) => (needs as readonly FactName[]).some((fact) => LOOKED_UP.includes(fact))).map(({ id }) => id),
  )
  it('makes every signal speak: one that no message raises does not belong here', () => {
    const raised = new Set(answered.flatMap(({ answer }) => ids(answer, 'raised')))
    const all = answered[0]?.answer.signals.map(({ id }) => id) ?? []
    expect(all.filter((id) => !raised.has(id) && !needLookup.has(id))).toEqual([])
  })
  it('gives the answers that were last reviewed (UPDATE_GOLDEN=1 npx vitest run corpus writes them anew: read the diff)', () => {
    const lines = answered.map(({ path, answer }) => {
      const claim = answer.claims.find(({ strength }) => strength !== 'weak')
      const links = answer.links.map(
        ({ host, official, role }) => `${host}${official === true ? '+' : official === false ? '-' : '?'}${role === 'action' ? '!' : ''}`,
      )
      return [
        path,
        answer.verdict,
        claim === undefined ? '–' : `${claim.brand ?? claim.name}:${claim.strength}`,
        answer.decidedBy.join(' ') || '–',
        [...new Set(links)].join(' ') || '–',
        answer.next.id,
      ].join(' | ')
    })
    const text = `${lines.join('\n')}\n`
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(answersFile, text)
    expect(text).toBe(readFileSync(answersFile, 'utf8'))
  })
})
