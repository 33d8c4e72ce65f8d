import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const assets = new URL('../site/assets/', import.meta.url)
const KB = 1_000

/** What a phone has to fetch, gzipped as servers do it. */
function gzipped(name: RegExp): number {
  const files = readdirSync(assets).filter((file) => name.test(file))
  expect(files).not.toEqual([])
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, assets)), { level: 9 }).length, 0) / KB
}

describe('the site', () => {
  it('can be used after at most 100 KB of script', () => {
    expect(gzipped(/^(?!worker-).*\.js$/)).toBeLessThanOrEqual(100)
  })
  it('brings the engine in at most 300 KB', () => {
    expect(gzipped(/^worker-.*\.js$/)).toBeLessThanOrEqual(300)
  })
})
