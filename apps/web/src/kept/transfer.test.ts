import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HistoryRecord, IncidentRecord } from './records.ts'
import { decodeKept, encodeKept, type KeptData, mergeKept, TRANSFER_LIMITS } from './transfer.ts'

const nothing: KeptData = { incidents: [], ticks: [], practice: [], history: [], reports: [] }
const NOON = '2026-11-28T12:00:00.000Z'
const LATER = '2026-11-28T13:00:00.000Z'
const incident: IncidentRecord = { id: 'a', created: NOON, date: '2026-11-27', brand: 'amazon', own: [], given: ['card'], done: {} }
const checked: HistoryRecord = {
  id: 'c',
  checked: NOON,
  name: '',
  verdict: 'phishing',
  headline: '偽物です',
  subject: 'お支払いの確認',
  brand: null,
  source: '件名: お支払いの確認\n\nhttps://pay.example/',
}

const time = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-01-01'), noInvalidDate: true }).map((date) => date.toISOString())
const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
const brand = fc.constantFrom('amazon', 'smbc-card', null)
const source = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .record({ bytes: fc.uint8Array({ maxLength: 300 }), type: fc.constantFrom('', 'message/rfc822', 'image/png') })
    .map(({ bytes, type }) => new Blob([new Uint8Array(bytes)], { type })),
)
const few = <T>(record: fc.Arbitrary<T>) => fc.array(record, { maxLength: 4 })
const everything: fc.Arbitrary<KeptData> = fc.record({
  incidents: few(
    fc.record({
      id,
      created: time,
      date: time.map((text) => text.slice(0, 10)),
      brand,
      own: fc.subarray(['smbc-card', 'mufg-bank']),
      given: fc.subarray(['nothing', 'password', 'card', 'code', 'gift-card'] as const),
      done: fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), time, { maxKeys: 4, noNullPrototype: true }),
    }),
  ),
  ticks: few(fc.record({ id, done: time })),
  practice: few(
    fc.record({
      id,
      right: fc.nat(1_000),
      missed: fc.nat(1_000),
      level: fc.nat(9),
      at: fc.nat(9_000),
      seen: fc.array(id, { maxLength: 5 }),
    }),
  ),
  history: few(
    fc.record({
      id,
      checked: time,
      name: fc.string(),
      verdict: fc.constantFrom('phishing', 'suspicious', 'unconfirmed', 'genuine'),
      headline: fc.string(),
      subject: fc.string({ unit: 'binary' }),
      brand,
      source,
    }),
  ),
  reports: few(
    fc.record({
      id,
      sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
      subject: fc.string({ unit: 'binary' }),
      desk: fc.string(),
      to: fc.string(),
      at: time,
      by: fc.constantFrom('server', 'person'),
    }),
  ),
})

/** Blobs can't be compared; their bytes can. */
async function comparable(data: KeptData) {
  const history = data.history.map(async ({ source, ...rest }) => ({
    ...rest,
    source: typeof source === 'string' ? source : { type: source.type, bytes: [...new Uint8Array(await source.arrayBuffer())] },
  }))
  return { ...data, history: await Promise.all(history) }
}
/** The file with one change to what it holds. */
async function changed(change: (file: { schema: unknown; collections: Record<string, unknown[]> }) => void, data: KeptData = nothing) {
  const file = JSON.parse(await encodeKept(data, NOON))
  change(file)
  return decodeKept(JSON.stringify(file))
}

describe('the file of everything that is kept', () => {
  it('gives back what was put in, whatever it is', () =>
    fc.assert(
      fc.asyncProperty(everything, async (data) => {
        const decoded = decodeKept(await encodeKept(data, NOON))
        if (!('data' in decoded)) throw new Error(JSON.stringify(decoded))
        expect(await comparable(decoded.data)).toEqual(await comparable(data))
      }),
      { numRuns: 60 },
    ))

  it('gives back a large file to the last byte', async () => {
    const bytes = Uint8Array.from({ length: 100_001 }, (_, at) => (at * 31) % 256)
    const decoded = decodeKept(await encodeKept({ ...nothing, history: [{ ...checked, source: new Blob([bytes]) }] }, NOON))
    const source = 'data' in decoded ? decoded.data.history[0]?.source : undefined
    expect(source instanceof Blob && Buffer.from(await source.arrayBuffer()).equals(bytes)).toBe(true)
  })

  it('can be brought in whatever a message or a file says of itself', async () => {
    const data: KeptData = {
      ...nothing,
      history: [
        { ...checked, id: 'params', source: new Blob(['x'], { type: 'text/plain; charset=utf-8' }) },
        { ...checked, id: 'odd', source: new Blob(['x'], { type: 'a b' }) },
      ],
      reports: [
        { id: 'r', sha256: 'a'.repeat(64), subject: '長'.repeat(64 * 1024), desk: '', to: 'info@antiphishing.jp', at: NOON, by: 'person' },
      ],
    }
    const decoded = decodeKept(await encodeKept(data, NOON))
    if (!('data' in decoded)) throw new Error(JSON.stringify(decoded))
    expect(decoded.data.history.map(({ source }) => source instanceof Blob && source.type)).toEqual(['text/plain', ''])
    expect(decoded.data.reports.map(({ subject }) => subject.length)).toEqual([TRANSFER_LIMITS.subjectChars])
  })

  it('is taken whole or not at all: every field that does not fit is named', async () => {
    const wrong: readonly (readonly [where: string, data: KeptData, record: unknown])[] = [
      ['incidents.0.id', { ...nothing, incidents: [incident] }, { ...incident, id: '' }],
      ['incidents.0.id', nothing, { ...incident, id: 'x'.repeat(TRANSFER_LIMITS.idChars + 1) }],
      ['incidents.0.date', nothing, { ...incident, date: 'yesterday' }],
      ['incidents.0.date', nothing, { ...incident, date: '2026-02-31' }],
      ['incidents.0.brand', nothing, { ...incident, brand: '../amazon' }],
      ['incidents.0.own.0', nothing, { ...incident, own: ['<b>'] }],
      ['incidents.0.given.1', nothing, { ...incident, given: ['card', 'soul'] }],
      ['incidents.0.done.step', nothing, { ...incident, done: { step: 1 } }],
      ['ticks.0.done', nothing, { id: 'a', done: '2026-11-28' }],
      ['ticks.0.done', nothing, { id: 'a', done: '2026-99-99T99:99:99Z' }],
      ['ticks.0', nothing, null],
      ['practice.0.right', nothing, { id: 'a', right: -1, missed: 0, level: 0, at: 1, seen: [] }],
      ['practice.0.missed', nothing, { id: 'a', right: 1, missed: 0.5, level: 0, at: 1, seen: [] }],
      ['history.0.verdict', nothing, { ...checked, source: { text: '' }, verdict: 'safe' }],
      ['history.0.subject', nothing, { ...checked, source: { text: '' }, subject: 'x'.repeat(TRANSFER_LIMITS.subjectChars + 1) }],
      ['history.0.source', nothing, checked],
      ['history.0.source', nothing, { ...checked, source: { type: 'image/png', base64: '###' } }],
      ['history.0.source', nothing, { ...checked, source: { type: 'text/html;<script>', base64: '' } }],
    ]
    for (const [where, data, record] of wrong) {
      const name = where.split('.')[0] ?? ''
      const good = { ...nothing, ticks: [{ id: 'good', done: NOON }] }
      const answer = await changed(
        ({ collections }) => {
          collections[name] = [record]
        },
        { ...good, ...data },
      )
      expect(answer).toEqual({ refused: 'damaged', where: expect.stringContaining(`collections.${where}`) })
    }
  })

  it('is told from other files, from files of a later version, and from more than this page would ever write', async () => {
    for (const text of ['', '{', 'null', '[]', '{"schema":1}', '{"format":"other","schema":1}'])
      expect(decodeKept(text)).toEqual({ refused: 'not-ours' })
    expect(await changed((file) => Object.assign(file, { schema: 2 }))).toEqual({ refused: 'newer' })
    expect(await changed((file) => Object.assign(file, { collections: 1 }))).toMatchObject({ refused: 'damaged', where: 'collections' })
    expect(decodeKept('x'.repeat(TRANSFER_LIMITS.fileChars + 1))).toEqual({ refused: 'too-large' })
    const many = await changed(({ collections }) => {
      collections.ticks = Array.from({ length: TRANSFER_LIMITS.records + 1 }, (_, nth) => ({ id: `${nth}`, done: NOON }))
    })
    expect(many).toMatchObject({ refused: 'damaged', where: 'collections.ticks' })
  })

  it('may lack a collection that an older version did not have, and bring fields that nobody knows', async () => {
    const answer = await changed(({ collections }) => {
      delete collections.practice
      collections.ticks = [{ id: 'a', done: NOON, evil: true }]
    })
    expect(answer).toEqual({ data: { ...nothing, ticks: [{ id: 'a', done: NOON }] } })
  })

  it('never makes the reader throw, however it is damaged', () =>
    fc.assert(
      fc.asyncProperty(everything, fc.nat(), fc.nat(40), fc.string({ unit: 'binary', maxLength: 20 }), async (data, at, length, put) => {
        const text = await encodeKept(data, NOON)
        const start = at % text.length
        const answer = decodeKept(text.slice(0, start) + put + text.slice(start + length))
        expect('data' in answer || 'refused' in answer).toBe(true)
      }),
      { numRuns: 100 },
    ))

  it('does not let the name of a step reach the prototype of all objects', async () => {
    const done = JSON.parse(`{"__proto__":"${NOON}","constructor":"${NOON}"}`)
    const answer = await changed(({ collections }) => {
      collections.incidents = [{ ...incident, done }]
    })
    expect('data' in answer && Object.getPrototypeOf(answer.data.incidents[0]?.done)).toBe(Object.prototype)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

describe('bringing together what is here and what a file holds', () => {
  it('adds what is new, takes what is newer, and leaves the rest', () => {
    const mine: KeptData = { ...nothing, incidents: [incident], ticks: [{ id: 't', done: LATER }] }
    const theirs: KeptData = {
      ...nothing,
      incidents: [{ ...incident, done: { 'call-card': LATER } }],
      ticks: [{ id: 't', done: NOON }],
      history: [checked],
    }
    expect(mergeKept(mine, theirs)).toEqual({
      changed: { ...nothing, incidents: theirs.incidents, history: [checked] },
      added: 1,
      updated: 1,
      same: 1,
    })
  })

  it('changes nothing when the same file is brought in again', () =>
    fc.assert(
      fc.property(everything, (data) => {
        const { changed } = mergeKept(nothing, data)
        const again = mergeKept(changed, data)
        expect(again.changed).toEqual(nothing)
        expect([again.added, again.updated]).toEqual([0, 0])
      }),
    ))
})
