import { describe, expect, it, vi } from 'vitest'
import { CheckStopped, createCheckClient } from './client.ts'
import type { Reply, Request } from './protocol.ts'

/** A worker whose behaviour the test decides. */
class FakeWorker {
  onmessage: ((event: { data: Reply }) => void) | null = null
  onerror: (() => void) | null = null
  onmessageerror: (() => void) | null = null
  readonly asked: Request[] = []
  ended = false
  postMessage(request: Request) {
    this.asked.push(request)
  }
  terminate() {
    this.ended = true
  }
  say(reply: Reply) {
    this.onmessage?.({ data: reply })
  }
}

function clientOf(silenceMs?: number) {
  const workers: FakeWorker[] = []
  const start = () => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker as unknown as Worker
  }
  return { client: createCheckClient(start, silenceMs), workers }
}
const HOW = { lang: 'ja', dns: 'off' } as const
const done = { count: 1, more: false }
const outcome = { failure: { input: { name: '' }, error: { code: 'empty', message: 'empty' } } } as const

describe('the page’s side of a check', () => {
  it('starts the worker at once, so that a check needs no network later', () => {
    expect(clientOf().workers).toHaveLength(1)
  })

  it('says so when the browser starts no worker, and tries again with the next question', async () => {
    let tries = 0
    const client = createCheckClient(() => {
      tries++
      throw new Error('refused')
    })
    await expect(client.check('text', '', HOW, () => undefined)).rejects.toMatchObject({ reason: 'not-loaded' })
    expect(tries).toBe(2)
  })

  it('gets the words of a guide', async () => {
    const { client, workers } = clientOf()
    const told = client.tell({ topic: 'guide', guide: 'get-original', lang: 'en' })
    expect(workers[0]?.asked).toEqual([{ id: 1, ask: 'tell', question: { topic: 'guide', guide: 'get-original', lang: 'en' } }])
    workers[0]?.say({ id: 1, told: null })
    await expect(told).resolves.toBeNull()
  })

  it('hands over what was seen at the official place, by the number of the message', async () => {
    const { client, workers } = clientOf()
    const findings = { 1: { brand: 'amazon', seen: 'all-fine' } } as const
    client.check('mailbox', '', { ...HOW, findings }, () => undefined).catch(() => undefined)
    client.check('mailbox', '', HOW, () => undefined).catch(() => undefined)
    expect(workers.flatMap(({ asked }) => asked)).toMatchObject([{ findings }, { findings: {} }])
  })

  it('hands on each outcome, then the end', async () => {
    const { client, workers } = clientOf()
    const seen = vi.fn()
    const check = client.check('text', '', HOW, seen)
    workers[0]?.say({ ready: true })
    workers[0]?.say({ id: 1, outcome })
    workers[0]?.say({ id: 1, done })
    await expect(check).resolves.toEqual(done)
    expect(seen).toHaveBeenCalledExactlyOnceWith(outcome)
  })

  it('tells a worker that never arrived from one that broke', async () => {
    const { client, workers } = clientOf()
    const first = client.check('text', '', HOW, () => undefined)
    workers[0]?.onerror?.()
    await expect(first).rejects.toMatchObject({ reason: 'not-loaded' })
    const second = client.check('text', '', HOW, () => undefined)
    workers[1]?.say({ ready: true })
    workers[1]?.onerror?.()
    await expect(second).rejects.toMatchObject({ reason: 'stopped' })
  })

  it('says so when a question could not be answered, and keeps the worker', async () => {
    const { client, workers } = clientOf()
    const look = client.look('text', 0)
    workers[0]?.say({ id: 1, failed: true })
    await expect(look).rejects.toMatchObject({ reason: 'stopped' })
    expect(workers[0]?.ended).toBe(false)
  })

  it('hears nothing more from a worker that was ended', async () => {
    const { client, workers } = clientOf()
    const old = client.check('mailbox', '', HOW, () => undefined)
    client.stop()
    await expect(old).rejects.toBeInstanceOf(CheckStopped)
    const check = client.check('text', '', HOW, () => undefined)
    workers[0]?.onerror?.()
    expect(workers[1]?.ended).toBe(false)
    workers[1]?.say({ id: 2, done })
    await expect(check).resolves.toEqual(done)
  })

  it('goes on with a new worker after one broke', async () => {
    const { client, workers } = clientOf()
    workers[0]?.onerror?.()
    const check = client.check('text', '', HOW, () => undefined)
    expect(workers).toHaveLength(2)
    workers[1]?.say({ id: 1, done })
    await expect(check).resolves.toEqual(done)
  })

  it('ends a worker that stays silent, and only then', async () => {
    vi.useFakeTimers()
    try {
      const { client, workers } = clientOf(1_000)
      workers[0]?.say({ ready: true })
      const check = client.check('text', '', HOW, () => undefined)
      check.catch(() => undefined)
      vi.advanceTimersByTime(900)
      workers[0]?.say({ id: 1, outcome })
      vi.advanceTimersByTime(900)
      expect(workers[0]?.ended).toBe(false)
      vi.advanceTimersByTime(200)
      expect(workers[0]?.ended).toBe(true)
      await expect(check).rejects.toEqual(new CheckStopped('too-slow'))
    } finally {
      vi.useRealTimers()
    }
  })

  it('leaves a worker in peace that has nothing to do', () => {
    vi.useFakeTimers()
    try {
      const { workers } = clientOf(1_000)
      vi.advanceTimersByTime(60_000)
      expect(workers[0]?.ended).toBe(false)
    } finally {
      vi.useRealTimers()
    }
  })

  it('ends no check for one that a page makes aside', async () => {
    const { client, workers } = clientOf()
    const check = client.check('mailbox', '', HOW, () => undefined)
    const aside = client.check('practice', '', { ...HOW, aside: true }, () => undefined)
    expect(workers).toHaveLength(1)
    workers[0]?.say({ id: 2, done })
    workers[0]?.say({ id: 1, done })
    await expect(Promise.all([check, aside])).resolves.toEqual([done, done])
  })

  it('asks again what pages asked for themselves, when a check is ended', async () => {
    const { client, workers } = clientOf()
    const old = client.check('mailbox', '', HOW, () => undefined)
    const told = client.tell({ topic: 'guide', guide: 'get-original', lang: 'en' })
    const seen = vi.fn()
    const aside = client.check('practice', '', { ...HOW, aside: true }, seen)
    const look = client.look('mailbox', 0)
    client.stop()
    await expect(old).rejects.toBeInstanceOf(CheckStopped)
    await expect(look).rejects.toBeInstanceOf(CheckStopped)
    expect(workers[1]?.asked).toMatchObject([
      { id: 2, ask: 'tell' },
      { id: 3, ask: 'check', source: 'practice' },
    ])
    workers[1]?.say({ id: 2, told: null })
    workers[1]?.say({ id: 3, outcome })
    workers[1]?.say({ id: 3, done })
    await expect(told).resolves.toBeNull()
    await expect(aside).resolves.toEqual(done)
    expect(seen).toHaveBeenCalledExactlyOnceWith(outcome)
  })

  it('ends nothing else for the next of several files', async () => {
    const { client, workers } = clientOf()
    const first = client.check('one', '', HOW, () => undefined)
    const look = client.look('one', 0)
    workers[0]?.say({ id: 1, done })
    await first
    client.check('two', '', HOW, () => undefined).catch(() => undefined)
    workers[0]?.say({ id: 2, look: null })
    await expect(look).resolves.toBeNull()
    expect(workers).toHaveLength(1)
  })

  it('drops an earlier question for a newer one', async () => {
    const { client, workers } = clientOf()
    const old = client.check('mailbox', '', HOW, () => undefined)
    const check = client.check('text', '', HOW, () => undefined)
    await expect(old).rejects.toBeInstanceOf(CheckStopped)
    expect(workers[0]?.ended).toBe(true)
    workers[1]?.say({ id: 2, done })
    await expect(check).resolves.toEqual(done)
  })
})
