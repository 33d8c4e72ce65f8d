/**
 * Lists of known fake addresses: reads the usual forms, compiles them, asks them. Runs anywhere; `@honmono/feeds/node` keeps them on disk.
 * @module
 * @example
 * import { compile } from '@honmono/feeds'
 * const { filter, shardBits, shards } = compile(bytes, checker.hostKind)
 */

export { createFeedLookup, type Feed, type FeedContent, type FeedLookup, type Held, heldIn } from './ask.ts'
export { type Compiled, type Counts, compile, packed } from './compile.ts'
export { FeedError, type FeedErrorCode } from './error.ts'
export { FORMS, type Form } from './forms/form.ts'
export { buildFilter, type FuseFilter, filterFromBytes, filterToBytes, mayHold } from './fuse-filter.ts'
export { type Hash, hashOf } from './hash.ts'
export { type Comparable, comparable, type Entry, entryOf, type HostKind, type HostKinds, keysOf } from './keys.ts'
export { LIMITS, type Limits } from './limits.ts'
export { type ReadList, readList } from './read-list.ts'
export { shardBitsFor, shardFromText, shardName, shardOf, shardToText } from './shards.ts'
export type { SiteFeed } from './site.ts'
