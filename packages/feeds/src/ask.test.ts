import { createChecker } from 'honmono'
import { describe, expect, it } from 'vitest'
import { createFeedLookup, type Feed, type FeedContent, heldIn } from './ask.ts'
import { compile } from './compile.ts'
import { filterFromBytes } from './fuse-filter.ts'
import { hashOf } from './hash.ts'
import { shardFromText, shardOf, shardToText } from './shards.ts'

const { hostKind } = createChecker()
const utf8 = (text: string) => new TextEncoder().encode(text)

function feedOf(list: string, { shard, ...more }: Partial<Pick<FeedContent, 'shard'> & Feed> = {}) {
  const { filter, shardBits, shards } = compile(utf8(list), hostKind)
  const asked: number[] = []
  const own = async (nth: number) => {
    asked.push(nth)
    return shards[nth] ?? ''
  }
  const held = heldIn({ filter: filterFromBytes(filter), shardBits, shard: shard ?? own })
  return { title: 'Test', asOf: '2026-11-27', stale: false, held, shardBits, asked, ...more }
}
const listed = async (list: string, ...addresses: string[]) => {
  const found = await createFeedLookup([feedOf(list)], hostKind).listed(addresses)
  return found.map(({ address, by }) => `${by} ${address}`)
}

describe('an address', () => {
  const list = 'https://evil.example/login\nhttps://bad.example/\nhttps://docs.google.com/forms/d/fake\nhttps://google.com/\nbit.ly\n'
  it('is found as it is listed, and with whatever is asked of it', async () => {
    expect(await listed(list, 'https://evil.example/login', 'http://www.evil.example/login/?user=taro')).toEqual([
      'address https://evil.example/login',
      'address http://www.evil.example/login/?user=taro',
    ])
  })
  it('is found by its host where the whole host is listed', async () => {
    expect(await listed(list, 'https://x.bad.example/anything')).toEqual(['host https://x.bad.example/anything'])
  })
  it('is not found by its neighbour', async () => {
    const others = [
      'https://evil.example/',
      'https://evil.example/other',
      'https://docs.google.com/forms/d/mine',
      'https://www.google.com/x',
    ]
    expect(await listed(list, ...others, 'https://bit.ly/3x', 'https://notbad.example/', 'mailto:a@bad.example')).toEqual([])
  })
  it('says which list, of which day, and whether that is old', async () => {
    const lookup = createFeedLookup([feedOf(list, { title: 'A' }), feedOf(list, { title: 'B', stale: true })], hostKind)
    expect(await lookup.listed(['https://bad.example/'])).toEqual([
      { address: 'https://bad.example/', by: 'host', feed: 'A', asOf: '2026-11-27', stale: false },
      { address: 'https://bad.example/', by: 'host', feed: 'B', asOf: '2026-11-27', stale: true },
    ])
    expect(lookup.gaps()).toEqual([{ id: 'stale-feed', detail: 'B 2026-11-27' }])
  })
})

describe('what the filter lets through by mistake', () => {
  it('is looked up in the exact list, one piece of it, and not listed', async () => {
    const feed = feedOf(Array.from({ length: 3_000 }, (_, nth) => `fake${nth}.example`).join('\n'))
    const strangers = Array.from({ length: 3_000 }, (_, nth) => `https://stranger${nth}.test/`)
    expect(await createFeedLookup([feed], hostKind).listed(strangers)).toEqual([])
    expect(feed.asked.length).toBeGreaterThan(0)
    expect(feed.asked.length).toBeLessThanOrEqual(2 ** feed.shardBits)
  })
  it('is said not to be known where the exact list can’t be read', async () => {
    for (const shard of [async () => 'honmono-feed 1 0000000000000000\nbad.example', () => Promise.reject(new Error('gone'))]) {
      const lookup = createFeedLookup([feedOf('bad.example\n', { shard })], hostKind)
      expect(await lookup.listed(['https://bad.example/'])).toEqual([])
      expect(lookup.gaps()).toEqual([{ id: 'feed-unread', detail: 'Test' }])
    }
  })
})

describe('the exact list', () => {
  it('is whole in its pieces', () => {
    const keys = Array.from({ length: 5_000 }, (_, nth) => `fake${nth}.example`)
    const { shardBits, shards, counts } = compile(utf8(keys.join('\n')), hostKind)
    expect(counts).toMatchObject({ keys: 5_000, hosts: 5_000 })
    for (const key of keys) expect(shardFromText(shards[shardOf(hashOf(key), shardBits)] ?? '').has(key)).toBe(true)
  })
  it('is refused when it was changed or is another version’s', () => {
    const text = shardToText(['a.example', 'b.example'])
    expect(() => shardFromText(text.replace('b.', 'c.'))).toThrow('damaged')
    expect(() => shardFromText(text.replace('honmono-feed 1', 'honmono-feed 2'))).toThrow('other-version')
    expect(() => shardFromText('')).toThrow('damaged')
  })
})
