import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findInFile } from '../../../testkit/src/find.ts'
import { mutated } from '../../../testkit/src/mutated.ts'
import { createReaders } from '../host/node.ts'
import { read } from './read.ts'

const samples = new URL('../../samples/web-archive/', import.meta.url)
const finds = readdirSync(samples)
  .filter((name) => !name.startsWith('make'))
  .map((name) => findInFile(new URL(name, samples)))
const readers = createReaders()
const inHost = (name: string) => readers.read('web-archive', findInFile(new URL(name, samples)))

describe('a saved page', () => {
  it('of Chromium is read with its frames and pictures, and says where it was saved from', async () => {
    const { texts, links, traits, files, mail } = await inHost('saved-by-chromium.mht')
    expect(texts.map(({ format }) => format)).toEqual(['html'])
    expect(texts[0]?.text).toContain('カードのご利用を一時停止しました')
    for (const address of ['confirm', 'collect', 'frame']) expect(texts[0]?.text).toContain(`https://evil.example/${address}`)
    expect(links).toEqual([{ shown: '', href: 'https://phish.example/', from: 'attachment', at: null }])
    expect(traits).toEqual([{ id: 'asks-secret', detail: 'card' }])
    expect(files.map(({ type, inline }) => [type, inline])).toEqual([['image/png', true]])
    expect(mail).toBeNull()
  })

  it('of Word: its relative links lead where it was saved from', async () => {
    const { texts } = await inHost('word.mht')
    expect(texts[0]?.text).toContain('請求書')
    expect(texts[0]?.text).toContain('<base href="https://evil.example/dir/page.htm">')
  })

  it('whose parts can’t be told apart is read as it stands, and named as damaged', async () => {
    const { texts, gaps } = await inHost('lost-boundary.mht')
    expect(texts[0]?.text).toContain('お支払いは')
    expect(gaps).toEqual([{ id: 'file-damaged', detail: '2' }])
  })

  it('is told from a mail by its content', () => {
    expect(finds.map(({ kind }) => kind)).toEqual(['web-archive', 'web-archive', 'web-archive'])
    expect(findInFile(new URL('saved-by-chromium.mht', samples)).kind).toBe('web-archive')
  })

  it('damaged at random is still read, or said not to be', async () => {
    const resources = { file: () => Promise.reject(new Error('none')), progress: () => {} }
    for (const find of mutated(finds, 150)) {
      const { texts, gaps } = await read(find, resources)
      expect(texts.length + gaps.length).toBeGreaterThan(0)
    }
  })
})
