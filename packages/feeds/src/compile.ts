import type { Form } from './forms/form.ts'
import { buildFilter, filterToBytes } from './fuse-filter.ts'
import { hashOf } from './hash.ts'
import { entryOf, type HostKinds } from './keys.ts'
import { readList } from './read-list.ts'
import { shardBitsFor, shardOf, shardToText } from './shards.ts'

/** What became of a list's entries. */
export interface Counts {
  /** Different keys that are remembered. */
  readonly keys: number
  /** Of these, whole hosts. */
  readonly hosts: number
  /** Said more than once. */
  readonly repeated: number
  readonly broken: number
  /** Left out on purpose, by reason. */
  readonly dropped: { readonly 'shared-host': number; readonly 'brand-host': number; readonly 'too-long': number }
}

/** A list ready to be asked: a filter of a bit more than a byte a key, and the exact list in pieces to confirm what it lets through. */
export interface Compiled {
  readonly form: Form
  readonly counts: Counts
  readonly filter: Uint8Array<ArrayBuffer>
  readonly shardBits: number
  /** By number; every number below 2 ** shardBits. */
  readonly shards: readonly string[]
}

/** @throws {FeedError} where it is no list of fakes. */
export function compile(bytes: Uint8Array, kindOf: HostKinds, form?: Form): Compiled {
  const list = readList(bytes, form)
  const keys = new Set<string>()
  const dropped = { 'shared-host': 0, 'brand-host': 0, 'too-long': 0 }
  let repeated = 0
  for (const address of list.addresses) {
    const entry = entryOf(address, kindOf)
    if ('dropped' in entry) dropped[entry.dropped]++
    else if (keys.has(entry.key)) repeated++
    else keys.add(entry.key)
  }
  const hosts = [...keys].filter((key) => !key.includes('/')).length
  return { form: list.form, counts: { keys: keys.size, hosts, repeated, broken: list.broken, dropped }, ...packed([...keys]) }
}

/** The filter and the exact list of these keys. */
export function packed(keys: readonly string[]): Pick<Compiled, 'filter' | 'shardBits' | 'shards'> {
  const hashes = keys.map(hashOf)
  const shardBits = shardBitsFor(keys.length)
  const shards: string[][] = Array.from({ length: 2 ** shardBits }, () => [])
  for (const [nth, hash] of hashes.entries()) shards[shardOf(hash, shardBits)]?.push(keys[nth] ?? '')
  return { filter: filterToBytes(buildFilter(hashes)), shardBits, shards: shards.map(shardToText) }
}
