import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { type Feed, type FeedContent, heldIn } from '../ask.ts'
import { type Compiled, packed } from '../compile.ts'
import { type FuseFilter, filterFromBytes } from '../fuse-filter.ts'
import { shardFromText, shardName } from '../shards.ts'
import { FEED_ID, type FeedMeta, isStale, metaFrom, VERSION_NAME } from './meta.ts'

/** Where added lists are kept: HONMONO_FEEDS, or the place that the XDG Base Directory Specification gives to data of programs. */
export function feedsFolder(env: Readonly<Record<string, string | undefined>>): string {
  const { HONMONO_FEEDS: own = '', XDG_DATA_HOME: data = '' } = env
  if (own !== '') return own
  return join(data.startsWith('/') ? data : join(homedir(), '.local/share'), 'honmono/feeds')
}

const META = 'meta.json'
const FILTER = 'filter'
const EXACT = 'exact'

/** Ids of all added lists, readable or not. */
export function idsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((id) => FEED_ID.test(id) && existsSync(join(folder, id, META)))
    .sort()
}

/** @throws {FeedError} where it is damaged; an error of the system where it is not there. */
export function readMeta(folder: string, id: string): FeedMeta {
  return metaFrom(readFileSync(join(folder, id, META), 'utf8'))
}

/** The one step that makes a new version count: a file is replaced whole, or not at all. */
export function writeMeta(folder: string, meta: FeedMeta): void {
  const path = join(folder, meta.id, META)
  const beside = `${path}.new`
  writeFileSync(beside, `${JSON.stringify(meta, null, 2)}\n`, { mode: 0o600, flush: true })
  renameSync(beside, path)
}

/** Writes filter and exact list into a folder of their own, which nobody looks into before the meta file names it. */
export function writeVersion(folder: string, id: string, version: string, { filter, shards }: Pick<Compiled, 'filter' | 'shards'>): void {
  const home = join(folder, id, version)
  rmSync(home, { recursive: true, force: true })
  mkdirSync(join(home, EXACT), { recursive: true, mode: 0o700 })
  writeFileSync(join(home, FILTER), filter, { mode: 0o600 })
  for (const [nth, text] of shards.entries()) writeFileSync(join(home, EXACT, shardName(nth)), text, { mode: 0o600 })
}

/** Takes away what no reader needs any more; one that opened the version before may still be at work with it. */
export function sweep(folder: string, id: string, keep: readonly string[]): void {
  for (const name of readdirSync(join(folder, id)))
    if (VERSION_NAME.test(name) && !keep.includes(name)) rmSync(join(folder, id, name), { recursive: true, force: true })
}

export function removeFeed(folder: string, id: string): void {
  // Without its meta file it is none; what a crash leaves behind is taken away with the next attempt.
  rmSync(join(folder, id, META), { force: true })
  rmSync(join(folder, id), { recursive: true, force: true })
}

export interface OpenFeed {
  readonly meta: FeedMeta
  readonly feed: Feed
}

/** Every list that is added and can be read, and the names of those that can't. */
export async function openFeeds(
  folder: string,
  now: number,
): Promise<{ readonly open: readonly OpenFeed[]; readonly unread: readonly string[] }> {
  const open: OpenFeed[] = []
  const unread: string[] = []
  for (const id of idsIn(folder)) {
    let title = id
    try {
      const meta = readMeta(folder, id)
      title = meta.title
      open.push({ meta, feed: await openFeed(folder, meta, now) })
    } catch {
      unread.push(title)
    }
  }
  return { open, unread }
}

async function openFeed(folder: string, meta: FeedMeta, now: number): Promise<Feed> {
  const home = join(folder, meta.id, meta.version)
  const shard = (nth: number) => readFile(join(home, EXACT, shardName(nth)), 'utf8')
  const filter = await readFilter(join(home, FILTER), meta, shard)
  const held = heldIn({ filter, shardBits: meta.shardBits, shard })
  return { title: meta.title, asOf: meta.asOf, stale: isStale(meta, now), held }
}

/** A filter that is damaged, missing or of another version is made anew of the exact list. */
async function readFilter(path: string, meta: FeedMeta, shard: FeedContent['shard']): Promise<FuseFilter> {
  try {
    return filterFromBytes(await readFile(path))
  } catch {
    const keys: string[] = []
    for (let nth = 0; nth < 2 ** meta.shardBits; nth++) keys.push(...shardFromText(await shard(nth)))
    const { filter } = packed(keys)
    try {
      writeFileSync(`${path}.new`, filter, { mode: 0o600 })
      renameSync(`${path}.new`, path)
    } catch {
      // A disk that can't be written to: it is made anew next time, too.
    }
    return filterFromBytes(filter)
  }
}
