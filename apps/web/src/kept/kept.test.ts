import type { openDB } from 'idb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Kept, openKept } from './kept.ts'
import { COLLECTIONS, type TickRecord } from './records.ts'

const DONE = '2026-11-28T12:00:00.000Z'
const tick = (id: string): TickRecord => ({ id, done: DONE })
const ids = (kept: Kept) => kept.list('ticks').map(({ id }) => id)

/** What a browser keeps, and whether it takes any more. */
function device(...first: readonly TickRecord[]) {
  const stores = new Map(COLLECTIONS.map((name) => [name as string, new Map<string, { readonly id: string }>()]))
  for (const record of first) stores.get('ticks')?.set(record.id, record)
  const disk = { full: false }
  const written = (change: () => unknown) => async () => {
    if (disk.full) throw new DOMException('full', 'QuotaExceededError')
    change()
  }
  const database = {
    getAll: async (name: string) => [...(stores.get(name)?.values() ?? [])],
    put: (name: string, record: { readonly id: string }) => written(() => stores.get(name)?.set(record.id, record))(),
    delete: (name: string, id: string) => written(() => stores.get(name)?.delete(id))(),
    clear: (name: string) => written(() => stores.get(name)?.clear())(),
  }
  return { disk, ticks: stores.get('ticks'), open: (async () => database) as unknown as typeof openDB }
}

/** Other windows, as far as this one hears of them. */
class Channel {
  static all: Channel[] = []
  onmessage: ((event: { readonly data: string }) => void) | null = null
  constructor() {
    Channel.all.push(this)
  }
  postMessage() {}
}
const otherWindowChanged = (name: string) => Channel.all.at(-1)?.onmessage?.({ data: name })

afterEach(() => vi.unstubAllGlobals())
async function kept(of: ReturnType<typeof device>): Promise<Kept> {
  vi.stubGlobal('BroadcastChannel', Channel)
  const kept = openKept(of.open)
  await kept.written()
  return kept
}

describe('what is kept', () => {
  it('shows a change at once, also before all was read, and writes it behind', async () => {
    vi.stubGlobal('BroadcastChannel', Channel)
    const phone = device(tick('a'))
    const now = openKept(phone.open)
    now.put('ticks', tick('b'))
    now.remove('ticks', 'a')
    expect(ids(now)).toEqual(['b'])
    await now.written()
    expect(ids(now)).toEqual(['b'])
    expect([...(phone.ticks?.keys() ?? [])]).toEqual(['b'])
    expect(now.where).toBe('device')
  })

  it('takes over what another window changed', async () => {
    const phone = device(tick('a'))
    const now = await kept(phone)
    phone.ticks?.set('b', tick('b'))
    otherWindowChanged('ticks')
    await now.written()
    expect(ids(now)).toEqual(['a', 'b'])
  })

  it('loses nothing that is changed while another window’s change is read', async () => {
    const now = await kept(device())
    otherWindowChanged('ticks')
    now.put('ticks', tick('a'))
    const seen: string[][] = []
    now.onChange(() => seen.push(ids(now)))
    await now.written()
    expect(seen.length).toBeGreaterThan(0)
    expect(seen.filter((shown) => !shown.includes('a'))).toEqual([])
    expect(ids(now)).toEqual(['a'])
  })

  it('loses nothing because writing failed, whatever another window changes', async () => {
    const phone = device()
    const now = await kept(phone)
    phone.disk.full = true
    now.put('ticks', tick('a'))
    now.put('ticks', tick('b'))
    await now.written()
    expect(now.where).toBe('memory')
    // What was refused is gone when it is deleted.
    phone.disk.full = false
    now.remove('ticks', 'b')
    otherWindowChanged('ticks')
    await now.written()
    expect(ids(now)).toEqual(['a'])
    now.clear()
    otherWindowChanged('ticks')
    await now.written()
    expect(ids(now)).toEqual([])
  })
})
