import { existsSync, readFileSync } from 'node:fs'
import { createChecker } from 'honmono'
import { expect, it } from 'vitest'
import { corpora } from '../../../tools/corpora.mjs'
import { createFeedLookup, heldIn } from './ask.ts'
import { compile } from './compile.ts'
import { filterFromBytes } from './fuse-filter.ts'
import { comparable, entryOf } from './keys.ts'

const path = `${corpora}/lists/jpcert-urls-dev.tsv`
/** Every so many lines of the list is looked up. */
const STEP = 20

it.skipIf(!existsSync(path))('a real list is read whole, and everything on it is found', async () => {
  const bytes = readFileSync(path)
  const { hostKind } = createChecker()
  const { counts, filter, shardBits, shards } = compile(bytes, hostKind)
  const addresses = new TextDecoder()
    .decode(bytes)
    .split('\n')
    .slice(1)
    .flatMap((line) => line.split('\t')[1] ?? [])
  expect(counts.broken).toBe(0)
  expect(counts.keys + counts.repeated + counts.dropped['shared-host'] + counts.dropped['brand-host']).toBe(addresses.length)
  expect(filter.length / counts.keys).toBeLessThan(1.25)
  const held = heldIn({ filter: filterFromBytes(filter), shardBits, shard: async (nth) => shards[nth] ?? '' })
  const lookup = createFeedLookup([{ title: 'list', asOf: '2026-11-28', stale: false, held }], hostKind)
  const asked = addresses.filter((address, nth) => {
    const read = nth % STEP === 0 ? comparable(address) : null
    return read !== null && !('dropped' in entryOf(read, hostKind))
  })
  const found = new Set((await lookup.listed(asked)).map(({ address }) => address))
  expect(asked.filter((address) => !found.has(address))).toEqual([])
})
