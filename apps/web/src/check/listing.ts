/** A worker of its own for the lists of fakes that this site gives out: it may fetch from the site's own server, and so sees nothing of a
    message but what addresses are compared by. Says first which lists there are; then answers each question by its number. */
import { filterFromBytes, type Held, heldIn, type SiteFeed, shardName } from '@honmono/feeds'
import type { ListingReply, ListingRequest } from './feeds.ts'

const reply = (message: ListingReply) => self.postMessage(message)

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${response.status}`)
  return response
}

interface Ready {
  readonly feed: SiteFeed
  readonly held: ((keys: readonly string[]) => Promise<Held>) | null
}

async function opened(feed: SiteFeed): Promise<Ready> {
  const home = `/feeds/${feed.id}/${feed.version}`
  try {
    const filter = filterFromBytes(new Uint8Array(await (await fetched(`${home}/filter`)).arrayBuffer()))
    const shard = async (nth: number) => (await fetched(`${home}/exact/${shardName(nth)}`)).text()
    return { feed, held: heldIn({ filter, shardBits: feed.shardBits, shard }) }
  } catch {
    return { feed, held: null }
  }
}

const ready: Promise<readonly Ready[]> = fetched('/feeds.json')
  .then((response) => response.json())
  .then((feeds: readonly SiteFeed[]) => Promise.all(feeds.map(opened)))
  .catch(() => [])
ready.then((all) => reply({ feeds: all.map(({ feed }) => feed) }))

self.onmessage = async ({ data: { id, nth, keys } }: MessageEvent<ListingRequest>) => {
  const held = (await ready)[nth]?.held ?? null
  reply({ id, held: held === null ? { keys: [], whole: false } : await held(keys) })
}
