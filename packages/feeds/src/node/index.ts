/**
 * Lists of known fake addresses on disk. Fetching is handed in; nothing is asked but an address that the person gave.
 * @module
 * @example
 * import { createFeedStore, feedsFolder } from '@honmono/feeds/node'
 * await createFeedStore({ folder: feedsFolder(process.env), kindOf: checker.hostKind, fetchFile }).add('list.csv')
 */

export { feedsFolder, idsIn, type OpenFeed, openFeeds } from './disk.ts'
export { type FeedMeta, type FeedSource, isStale } from './meta.ts'
export { type SiteFeeds, siteFeeds } from './site.ts'
export {
  type AddOptions,
  createFeedStore,
  type FeedStore,
  type FeedStoreOptions,
  type Fetched,
  type FetchFile,
  idFor,
  type ListedFeed,
  MAX_AGE_DAYS,
  type Outcome,
} from './store.ts'
