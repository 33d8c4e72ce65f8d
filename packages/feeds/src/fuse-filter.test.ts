import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FeedError } from './error.ts'
import { buildFilter, filterFromBytes, filterToBytes, HEADER_BYTES, mayHold } from './fuse-filter.ts'
import { hashOf } from './hash.ts'

const filterOf = (keys: readonly string[]) => buildFilter(keys.map(hashOf))
const many = (count: number, name: string) => Array.from({ length: count }, (_, nth) => `${name}${nth}.example/path`)

describe('the filter', () => {
  it('holds every key that was put in, whatever the keys are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 300 }), (keys) => {
        const filter = filterFromBytes(filterToBytes(filterOf(keys)))
        expect(keys.filter((key) => !mayHold(filter, hashOf(key)))).toEqual([])
      }),
    )
  })
  it.each([0, 1, 2, 3, 4, 5, 7, 10, 33, 100, 1_000, 10_000])('holds all of %i keys', (count) => {
    const keys = many(count, 'a')
    const filter = filterOf(keys)
    expect(filter.count).toBe(count)
    expect(keys.filter((key) => !mayHold(filter, hashOf(key)))).toEqual([])
  })
  it('lets about one strange key in 256 through', () => {
    const filter = filterOf(many(20_000, 'a'))
    const through = many(60_000, 'b').filter((key) => mayHold(filter, hashOf(key))).length
    expect(through / 60_000).toBeGreaterThan(0.003)
    expect(through / 60_000).toBeLessThan(0.005)
  })
  it('holds nothing when it is empty', () => {
    const filter = filterOf([])
    expect(many(1_000, 'a').filter((key) => mayHold(filter, hashOf(key)))).toEqual([])
  })
  it('takes about 1.2 bytes a key', () => {
    const bytes = filterToBytes(filterOf(many(50_000, 'a'))).length
    expect(bytes / 50_000).toBeGreaterThan(1.1)
    expect(bytes / 50_000).toBeLessThan(1.25)
  })
  it('is the same for the same keys, in whatever order and however often they come', () => {
    const keys = many(500, 'a')
    expect(filterToBytes(filterOf([...keys, ...keys]))).toEqual(filterToBytes(filterOf([...keys].reverse())))
  })
})

describe('its file', () => {
  const bytes = filterToBytes(filterOf(many(200, 'a')))
  const refusal = (changed: Uint8Array) => {
    try {
      filterFromBytes(changed)
      return 'read'
    } catch (error) {
      return error instanceof FeedError ? error.code : 'another error'
    }
  }
  it('is refused when any byte of it is another', () => {
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice()
      changed[at] = (changed[at] ?? 0) ^ 0x10
      expect(['damaged', 'other-version'], `byte ${at}`).toContain(refusal(changed))
    }
  })
  it('is refused when it is cut, longer or something else', () => {
    for (const wrong of [
      bytes.slice(0, -1),
      bytes.slice(0, HEADER_BYTES),
      bytes.slice(0, 5),
      new Uint8Array(),
      new Uint8Array([...bytes, 0]),
    ])
      expect(refusal(wrong)).toBe('damaged')
  })
  it('is refused when another version wrote it', () => {
    const older = bytes.slice()
    older[4] = 9
    expect(refusal(older)).toBe('other-version')
  })
})
