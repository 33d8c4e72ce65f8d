import { readFileSync } from 'node:fs'
import { createReaders } from '@honmono/readers/node'
import { type Answer, createChecker } from 'honmono'
import { describe, expect, it } from 'vitest'
import { practiceMessages } from '../../practice-messages.ts'
import { LESSONS } from './chosen.ts'
import { bytesOf } from './message.ts'

const messages = practiceMessages()
const checker = createChecker({ readers: createReaders() })
const answers = new Map<string, Answer>()
for (const message of messages) answers.set(message.id, await checker.check(bytesOf(message), { name: message.id, lang: 'ja' }))

describe.each(messages)('$id, to practise $lesson', (message) => {
  const { id, truth, lesson } = message
  it('is carried byte for byte', () => {
    expect(Buffer.from(bytesOf(message))).toEqual(readFileSync(new URL(`../../../../corpus/${id}`, import.meta.url)))
  })
  it('is answered by the engine as the corpus wants it, and rightly', () => {
    const verdict = answers.get(id)?.verdict
    expect(message.verdicts).toContain(verdict)
    const right = truth === 'fake' ? ['phishing', 'suspicious'] : ['genuine', 'unconfirmed']
    // Only this lesson is about what nobody can tell by looking, and says so.
    expect(lesson === 'cannot-tell' ? ['unconfirmed'] : right).toContain(verdict)
  })
})

describe('the messages to practise with', () => {
  const among = (truth: string, lang?: string) => messages.filter((one) => one.truth === truth && (lang === undefined || one.lang === lang))

  it('are many, no one twice, and about as many real ones as fakes', () => {
    expect(messages.length).toBeGreaterThanOrEqual(80)
    expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length)
    expect(among('real', 'ja').length).toBeGreaterThanOrEqual(30)
    expect(among('fake', 'ja').length).toBeGreaterThanOrEqual(30)
  })
  it('have at least two in each lesson in Japanese, so that another can come after one that was missed', () => {
    for (const lesson of LESSONS)
      expect(messages.filter((one) => one.lesson === lesson && one.lang === 'ja').length, lesson).toBeGreaterThanOrEqual(2)
  })
  it('have real and fake text messages, real and fake codes to scan, real and fake notices that can’t be settled by looking', () => {
    const truths = (which: (message: (typeof messages)[number]) => boolean) =>
      new Set(messages.filter(which).map(({ truth }) => truth)).size
    expect(truths(({ kind }) => kind === 'sms')).toBe(2)
    expect(truths(({ lesson }) => lesson === 'code')).toBe(2)
    expect(truths(({ lesson }) => lesson === 'cannot-tell')).toBe(2)
  })
  it('hold real notices that press, and real text messages with the brand’s own short address', () => {
    const pressing = messages.filter(({ lesson }) => lesson === 'urgent-and-real')
    expect(pressing.every(({ truth, id }) => truth === 'real' && answers.get(id)?.verdict === 'genuine')).toBe(true)
    expect(messages.some(({ truth, content }) => truth === 'real' && content.includes('https://amzn.asia/'))).toBe(true)
  })
  it('fit into what may be fetched on the side', () => {
    expect(JSON.stringify(messages).length).toBeLessThan(400_000)
  })
})
