import type { Gap, Listing } from '@honmono/engine'
import { type FuseFilter, mayHold } from './fuse-filter.ts'
import { hashOf } from './hash.ts'
import { comparable, type HostKinds, keysOf } from './keys.ts'
import { shardFromText, shardOf } from './shards.ts'

/** A compiled list that is at hand. */
export interface Feed {
  /** The name to show. */
  readonly title: string
  /** YYYY-MM-DD of its content. */
  readonly asOf: string
  readonly stale: boolean
  readonly filter: FuseFilter
  readonly shardBits: number
  /** One piece of the exact list; may reject. */
  readonly shard: (nth: number) => Promise<string>
}

/** What a checker asks: `Lookups.feeds` of the library. */
export interface FeedLookup {
  listed(addresses: readonly string[]): Promise<readonly Listing[]>
  /** What the answer should say of the lists themselves: one is old, one could not be read. */
  gaps(): readonly Gap[]
}

/** Asks every list for every address. Not found says nothing; found in a filter alone neither, so the exact list is asked too. Nothing
    leaves the device: the lists are here. Never rejects. `unread`: titles of lists that could not be opened. */
export function createFeedLookup(feeds: readonly Feed[], kindOf: HostKinds, unread: readonly string[] = []): FeedLookup {
  const silent = new Set(unread)
  const pieces = new Map<Feed, Map<number, Promise<ReadonlySet<string>>>>(feeds.map((feed) => [feed, new Map()]))

  const holds = async (feed: Feed, key: string): Promise<boolean> => {
    const hash = hashOf(key)
    if (!mayHold(feed.filter, hash)) return false
    const known = pieces.get(feed) ?? new Map<number, Promise<ReadonlySet<string>>>()
    const nth = shardOf(hash, feed.shardBits)
    const piece = known.get(nth) ?? feed.shard(nth).then(shardFromText)
    known.set(nth, piece)
    try {
      return (await piece).has(key)
    } catch {
      known.delete(nth)
      silent.add(feed.title)
      return false
    }
  }
  const listing = async (address: string, feed: Feed): Promise<readonly Listing[]> => {
    const read = comparable(address)
    for (const { key, by } of read === null ? [] : keysOf(read, kindOf))
      if (await holds(feed, key)) return [{ address, by, feed: feed.title, asOf: feed.asOf, stale: feed.stale }]
    return []
  }
  return {
    async listed(addresses) {
      const found: Listing[] = []
      for (const address of addresses) for (const feed of feeds) found.push(...(await listing(address, feed)))
      return found
    },
    gaps() {
      const old = feeds.filter(({ stale }) => stale).map(({ title, asOf }) => `${title} ${asOf}`)
      return [
        ...(old.length === 0 ? [] : [{ id: 'stale-feed' as const, detail: old.join(', ') }]),
        ...(silent.size === 0 ? [] : [{ id: 'feed-unread' as const, detail: [...silent].join(', ') }]),
      ]
    },
  }
}
