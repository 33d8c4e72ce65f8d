import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const site = new URL('../site/', import.meta.url)
const KB = 1_000

const read = (path: string) => readFileSync(new URL(path, site))
/** What a phone has to fetch, gzipped as servers do it. */
const fetched = (paths: Iterable<string>) => [...paths].reduce((sum, path) => sum + gzipSync(read(path), { level: 9 }).length, 0) / KB

function gzipped(folder: 'assets' | 'readers', name: RegExp): number {
  const files = readdirSync(new URL(`${folder}/`, site)).filter((file) => name.test(file))
  expect(files).not.toEqual([])
  return fetched(files.map((file) => `${folder}/${file}`))
}

const NOW = /\b(?:import|export)\b[^"'`;()]*["'`]\.\/([\w.-]+\.js)["'`]/g
const LATER = /\bimport\(\s*["'`]\.\/([\w.-]+\.js)["'`]/g
const named = (path: string, pattern: RegExp) => [...read(path).toString().matchAll(pattern)].map(([, file]) => `assets/${file}`)

/** Some scripts and all that they can't run without. */
function withImports(paths: readonly string[], seen = new Set<string>()): ReadonlySet<string> {
  for (const path of paths.filter((path) => !seen.has(path))) withImports(named(path, NOW), seen.add(path))
  return seen
}

const scripts = read('index.html')
  .toString()
  .matchAll(/<script\b[^>]*\ssrc="\/([^"]+)"/g)
const first = withImports([...scripts].map(([, path = '']) => path))
/** Scripts that are fetched when they are needed, by these or by one another. What the workers run is not among them. */
const lazy = new Set<string>()
function findLazy(paths: Iterable<string>): void {
  for (const path of [...paths].flatMap((path) => named(path, LATER)).filter((path) => !lazy.has(path))) {
    lazy.add(path)
    findLazy(withImports([path]))
  }
}
findLazy(first)

describe('the site', () => {
  it('can be used after at most 100 KB of script', () => {
    expect(first.size).toBeGreaterThan(0)
    expect(fetched(first)).toBeLessThanOrEqual(100)
  })
  it('opens each of its other pages with at most 40 KB more', () => {
    expect(lazy.size).toBeGreaterThan(0)
    for (const path of lazy) expect(fetched([...withImports([path])].filter((path) => !first.has(path))), path).toBeLessThanOrEqual(40)
  })
  it('has no script that is counted nowhere', () => {
    const workers = /^(?:worker|reading|asking|listing|sending|journey|guides|brands|reports)\b/
    const counted = new Set([...first, ...[...lazy].flatMap((path) => [...withImports([path])])])
    const scripts = readdirSync(new URL('assets/', site)).filter((file) => file.endsWith('.js') && !workers.test(file))
    expect(scripts.filter((file) => !counted.has(`assets/${file}`))).toEqual([])
  })
  it('brings the engine in at most 300 KB', () => {
    expect(gzipped('assets', /^worker-.*\.js$/)).toBeLessThanOrEqual(300)
  })
  it('brings the other workers in at most 10 KB; what they load comes when it is needed', () => {
    expect(gzipped('assets', /^(?:reading|asking|listing)-.*\.js$/)).toBeLessThanOrEqual(10)
  })
  it('brings what reads the words of a picture in at most 7 MB, once', () => {
    expect(gzipped('readers', /-(?:jpn|eng)\.traineddata\.gz$|tesseract-core-simd-lstm\b/)).toBeLessThanOrEqual(7_000)
  })
})
