import { placesOf, tell } from '@honmono/render'
import { createChecker } from 'honmono'
import { describe, expect, it } from 'vitest'
import type { Kept } from '../kept/kept.ts'
import type { HistoryRecord } from '../kept/records.ts'
import { beyondLimits, HISTORY_BYTES, HISTORY_MESSAGES, MESSAGE_BYTES } from './limits.ts'
import { type Checked, recordOf, remember } from './remember.ts'

const NOON = '2026-11-28T12:00:00.000Z'
const LATER = '2026-11-28T13:00:00.000Z'
const checker = createChecker({})
const FAKE = 'From: Amazon <info@pay.example>\nSubject: お支払いの確認\n\nhttps://pay.example/amazon\n'
const PLAIN = 'From: 花子 <hanako@friend.example>\nSubject: 日曜のこと\n\nまた電話します。\n'

async function told(asked: Checked['asked'], messages: readonly string[] = [String(asked.source)]): Promise<Checked[]> {
  const answers = await Promise.all(messages.map((message) => checker.check(message, { lang: 'ja' })))
  return answers.map((answer) => {
    const telling = tell(answer, (brand) => brand)
    return { asked, outcome: { answer, telling, places: telling.reasons.map((reason) => placesOf(answer, reason)) } }
  })
}
/** Only what is needed of it: the rest is tested in a browser. */
function memory(): Pick<Kept, 'list' | 'put' | 'remove'> & { readonly records: Map<string, HistoryRecord> } {
  const records = new Map<string, HistoryRecord>()
  return {
    records,
    list: (() => [...records.values()]) as unknown as Kept['list'],
    put: (_, record) => void records.set(record.id, record as HistoryRecord),
    remove: (_, id) => void records.delete(id),
  }
}
const record = (id: string, checked: string, source: HistoryRecord['source'] = ''): HistoryRecord => ({
  id,
  checked,
  name: '',
  verdict: 'unconfirmed',
  headline: '',
  subject: '',
  brand: null,
  source,
})

describe('what is remembered of a check', () => {
  it('is the message as it was given, and the answer', async () => {
    const asked = { source: FAKE, name: '' }
    const kept = memory()
    await remember(kept, await told(asked), NOON)
    expect([...kept.records.values()]).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{64}$/),
        checked: NOON,
        name: '',
        verdict: 'phishing',
        headline: '偽物です',
        subject: 'お支払いの確認',
        brand: 'amazon',
        source: FAKE,
      },
    ])
  })
  it('stays in its place when the same message is checked again', async () => {
    const kept = memory()
    await remember(kept, await told({ source: FAKE, name: 'mail.eml' }), NOON)
    await remember(kept, await told({ source: FAKE, name: '' }), LATER)
    expect([...kept.records.values()].map(({ checked, name }) => [checked, name])).toEqual([[NOON, 'mail.eml']])
  })
  it('does not come back after it was deleted, when the answer is told again', async () => {
    const kept = memory()
    const asked = { source: FAKE, name: '' }
    await remember(kept, await told(asked), NOON)
    kept.records.clear()
    // Another language, or what the person saw at the official place.
    await remember(kept, await told(asked), LATER)
    expect(kept.records.size).toBe(0)
    await remember(kept, await told({ ...asked }), LATER)
    expect(kept.records.size).toBe(1)
  })
  it('is one entry for a file of several messages, with the worst verdict', async () => {
    const asked = { source: new Blob([PLAIN, FAKE]), name: 'two.mbox' }
    const kept = memory()
    await remember(kept, await told(asked, [PLAIN, FAKE]), NOON)
    const [only, ...others] = kept.records.values()
    expect(others).toEqual([])
    expect(only).toMatchObject({ id: expect.stringMatching(/\+2$/), verdict: 'phishing', subject: 'お支払いの確認', name: 'two.mbox' })
    const { source } = only ?? {}
    expect(source instanceof Blob && (await source.text())).toBe(PLAIN + FAKE)
  })
  it('is nothing of our own samples, of what could not be read or copied, or of what is too large', async () => {
    const outcomes = (await told({ source: FAKE, name: '' })).flatMap(({ outcome }) => ('answer' in outcome ? [outcome] : []))
    expect(await recordOf({ source: FAKE, name: '', sample: 'fake' }, outcomes, NOON)).toBeNull()
    expect(await recordOf({ source: FAKE, name: '' }, [], NOON)).toBeNull()
    expect(await recordOf({ source: 'x'.repeat(MESSAGE_BYTES / 2 + 1), name: '' }, outcomes, NOON)).toBeNull()
    const gone = new Blob(['x'])
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
    expect(await recordOf({ source: gone, name: 'gone.eml' }, outcomes, NOON)).toBeNull()
  })
})

describe('the limits', () => {
  it('let the oldest go first, by number and by size', () => {
    const many = Array.from({ length: HISTORY_MESSAGES + 2 }, (_, nth) => record(`${nth}`, new Date(nth).toISOString()))
    expect(beyondLimits(many).map(({ id }) => id)).toEqual(['1', '0'])
    const large = new Blob([new Uint8Array(HISTORY_BYTES / 2)])
    expect(beyondLimits([record('a', NOON, large), record('b', LATER, large), record('c', LATER, 'x')]).map(({ id }) => id)).toEqual(['a'])
    expect(beyondLimits([])).toEqual([])
  })
  it('make room by themselves', async () => {
    const kept = memory()
    for (let nth = 0; nth < HISTORY_MESSAGES; nth++) kept.put('history', record(`${nth}`, new Date(nth).toISOString()))
    await remember(kept, await told({ source: PLAIN, name: '' }), NOON)
    expect(kept.records.size).toBe(HISTORY_MESSAGES)
    expect(kept.records.has('0')).toBe(false)
  })
})
