import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const site = new URL('../site/', import.meta.url)
const KB = 1_000

/** What a phone has to fetch, gzipped as servers do it. */
function gzipped(folder: 'assets' | 'readers', name: RegExp): number {
  const files = readdirSync(new URL(`${folder}/`, site)).filter((file) => name.test(file))
  expect(files).not.toEqual([])
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(new URL(`${folder}/${file}`, site)), { level: 9 }).length, 0) / KB
}

describe('the site', () => {
  it('can be used after at most 100 KB of script', () => {
    expect(gzipped('assets', /^(?!worker-|reading-).*\.js$/)).toBeLessThanOrEqual(100)
  })
  it('brings the engine in at most 300 KB', () => {
    expect(gzipped('assets', /^worker-.*\.js$/)).toBeLessThanOrEqual(300)
  })
  it('brings what starts readers in at most 10 KB; they come when they are needed', () => {
    expect(gzipped('assets', /^reading-.*\.js$/)).toBeLessThanOrEqual(10)
  })
  it('brings what reads the words of a picture in at most 7 MB, once', () => {
    expect(gzipped('readers', /-(?:jpn|eng)\.traineddata\.gz$|tesseract-core-simd-lstm\b/)).toBeLessThanOrEqual(7_000)
  })
})
