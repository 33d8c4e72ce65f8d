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
  /** Which of these keys it holds; `whole`: false where some of it could not be read. Never rejects. */
  held(keys: readonly string[]): Promise<Held>
}
export interface Held {
  readonly keys: readonly string[]
  readonly whole: boolean
}

/** Filter and exact list of one version. */
export interface FeedContent {
  readonly filter: FuseFilter
  readonly shardBits: number
  /** One piece of the exact list; may reject. */
  readonly shard: (nth: number) => Promise<string>
}

/** Looks keys up: what the filter lets through may be there by mistake, and is confirmed in one piece of the exact list. */
export function heldIn({ filter, shardBits, shard }: FeedContent): Feed['held'] {
  const pieces = new Map<number, Promise<ReadonlySet<string>>>()
  const piece = (nth: number) => {
    const known = pieces.get(nth) ?? shard(nth).then(shardFromText)
    pieces.set(nth, known)
    return known
  }
  return async (keys) => {
    const held: string[] = []
    let whole = true
    for (const key of keys) {
      const hash = hashOf(key)
      if (!mayHold(filter, hash)) continue
      const nth = shardOf(hash, shardBits)
      try {
        if ((await piece(nth)).has(key)) held.push(key)
      } catch {
        pieces.delete(nth)
        whole = false
      }
    }
    return { keys: held, whole }
  }
}

/** What a checker asks: `Lookups.feeds` of the library. */
export interface FeedLookup {
  listed(addresses: readonly string[]): Promise<readonly Listing[]>
  /** What the answer should say of the lists themselves: one is old, one could not be read. */
  gaps(): readonly Gap[]
}

/** Asks every list for every address. Not found says nothing. Nothing leaves the device: the lists are here. Never rejects.
    `unread`: titles of lists that could not be opened. */
export function createFeedLookup(feeds: readonly Feed[], kindOf: HostKinds, unread: readonly string[] = []): FeedLookup {
  const silent = new Set(unread)
  return {
    async listed(addresses) {
      const asked = addresses.map((address) => {
        const read = comparable(address)
        return { address, keys: read === null ? [] : keysOf(read, kindOf) }
      })
      const keys = [...new Set(asked.flatMap((one) => one.keys.map(({ key }) => key)))]
      const answers = await Promise.all(feeds.map(async (feed) => ({ feed, ...(await feed.held(keys)) })))
      for (const { feed, whole } of answers) if (!whole) silent.add(feed.title)
      const held = answers.map(({ feed, keys }) => ({ feed, keys: new Set(keys) }))
      return asked.flatMap(({ address, keys }) =>
        held.flatMap(({ feed: { title, asOf, stale }, keys: on }) => {
          const hit = keys.find(({ key }) => on.has(key))
          return hit === undefined ? [] : [{ address, by: hit.by, feed: title, asOf, stale }]
        }),
      )
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
