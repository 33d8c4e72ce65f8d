import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SiteFeed } from '../site.ts'
import { openFeeds } from './disk.ts'

/** What a server gives out of the added lists, so that a page asks them without anybody else. */
export interface SiteFeeds {
  /** As they are now. */
  index(): Promise<readonly SiteFeed[]>
  /** 'id/version/filter' or 'id/version/exact/03f'; null: there is no such file. */
  file(path: string): Promise<Uint8Array<ArrayBuffer> | null>
}

/** Of a list: its id, a version, the filter or a piece. Nothing else of the folder is given out, and nothing outside of it. */
const GIVEN_OUT = /^[a-z0-9][a-z0-9-]{0,39}\/[0-9a-f]{8}-[0-9a-z]{1,12}\/(?:filter|exact\/[0-9a-f]{3})$/

export function siteFeeds(folder: string, now: () => number = Date.now): SiteFeeds {
  return {
    async index() {
      // Opened, so that a damaged filter is made anew first.
      const { open } = await openFeeds(folder, now())
      return open.map(({ meta: { id, version, title, asOf, shardBits }, feed: { stale } }) => ({
        id,
        version,
        title,
        asOf,
        stale,
        shardBits,
      }))
    },
    async file(path) {
      if (!GIVEN_OUT.test(path)) return null
      try {
        return new Uint8Array(await readFile(join(folder, path)))
      } catch {
        return null
      }
    },
  }
}
