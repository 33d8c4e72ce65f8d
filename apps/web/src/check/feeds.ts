import { createFeedLookup, type Feed, type FeedLookup, type Held, type HostKinds, type SiteFeed } from '@honmono/feeds'

/** To the worker of the lists: which of these keys does the list of this number hold? */
export interface ListingRequest {
  readonly id: number
  readonly nth: number
  readonly keys: readonly string[]
}
/** From it: first which lists there are, then an answer to each question. */
export type ListingReply = { readonly feeds: readonly SiteFeed[] } | { readonly id: number; readonly held: Held }

/** A check does not wait longer for lists: they are a help, not a condition. */
const PATIENCE_MS = 10_000

/** The lists of fakes that this site gives out, or null where there are none. Never rejects. */
export async function feedsOfSite(start: () => Worker, kindOf: HostKinds): Promise<FeedLookup | null> {
  try {
    return await feedsBy(start(), kindOf)
  } catch {
    // A browser may refuse to start one.
    return null
  }
}

function feedsBy(worker: Worker, kindOf: HostKinds): Promise<FeedLookup | null> {
  const waiting = new Map<number, (held: Held) => void>()
  let number = 0
  return new Promise((resolve) => {
    const giveUp = () => {
      worker.terminate()
      for (const answer of waiting.values()) answer({ keys: [], whole: false })
      waiting.clear()
      resolve(null)
    }
    const timer = setTimeout(giveUp, PATIENCE_MS)
    const ask = (nth: number, keys: readonly string[]) =>
      new Promise<Held>((answer) => {
        const id = ++number
        const late = setTimeout(() => settle({ keys: [], whole: false }), PATIENCE_MS)
        const settle = (held: Held) => {
          clearTimeout(late)
          waiting.delete(id)
          answer(held)
        }
        waiting.set(id, settle)
        worker.postMessage({ id, nth, keys } satisfies ListingRequest)
      })
    worker.onerror = giveUp
    worker.onmessage = ({ data }: MessageEvent<ListingReply>) => {
      if ('id' in data) return waiting.get(data.id)?.(data.held)
      clearTimeout(timer)
      if (data.feeds.length === 0) return giveUp()
      const feeds = data.feeds.map(({ title, asOf, stale }, nth): Feed => ({ title, asOf, stale, held: (keys) => ask(nth, keys) }))
      resolve(createFeedLookup(feeds, kindOf))
    }
  })
}
