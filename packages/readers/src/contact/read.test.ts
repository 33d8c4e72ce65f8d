import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findInFile } from '../../../testkit/src/find.ts'
import { mutated } from '../../../testkit/src/mutated.ts'
import { createReaders } from '../host/node.ts'
import { read } from './read.ts'

const samples = new URL('../../samples/contact/', import.meta.url)
const finds = readdirSync(samples)
  .filter((name) => !name.startsWith('make'))
  .map((name) => findInFile(new URL(name, samples)))
const readers = createReaders()
const inHost = (name: string) => readers.read('contact', findInFile(new URL(name, samples)))

describe('a contact card', () => {
  it('is read as an address book shows it', async () => {
    const { texts, links, files, gaps } = await inHost('support.vcf')
    expect(texts[0]?.text.split('\n')).toEqual([
      'Amazon サポート',
      'サポート Amazon',
      'Amazon お客様窓口',
      '返金担当',
      'refund@evil.example',
      '050-0000-0000',
      'https://evil.example/refund',
      '返金のお手続きは https://evil.example/note から、本日中にお願いします。',
    ])
    expect(links.map(({ href, from }) => [href, from])).toEqual([['https://evil.example/refund', 'attachment']])
    expect(texts[0]?.text.slice(links[0]?.at?.start, links[0]?.at?.end)).toBe('https://evil.example/refund')
    expect(files.map(({ type, inline, bytes }) => [type, inline, bytes[1]])).toEqual([['image/png', true, 0x50]])
    expect(gaps).toEqual([])
  })

  it('of an old phone: 2.1, quoted-printable, Shift_JIS', async () => {
    const { texts, links, files } = await inHost('old-phone.vcf')
    expect(texts[0]?.text.split('\n')).toEqual([
      '三井住友カード',
      'card@evil.example',
      '03-0000-0000',
      'http://evil.example/work',
      '返金のご案内。https://evil.example/sjis をご覧ください。',
    ])
    expect(links.map(({ href }) => href)).toEqual(['http://evil.example/work'])
    expect(files).toHaveLength(1)
  })

  it('of today: 4.0, several in one file', async () => {
    const { texts, files } = await inHost('four.vcf')
    expect(texts[0]?.text).toBe('Bank\n+81-3-0000-0000\nhttps://evil.example/four\nSecond card\nsecond@evil.example')
    expect(files).toHaveLength(1)
  })

  it('of a friend has no link', async () => {
    expect(await inHost('ok.friend.vcf')).toMatchObject({ links: [], files: [], traits: [], gaps: [] })
  })

  it('damaged at random is still read, or said not to be', async () => {
    for (const find of mutated(finds, 500)) {
      const { texts, gaps } = await read(find, { file: () => Promise.reject(new Error('none')), progress: () => {} })
      expect((texts[0]?.text.length ?? 0) + gaps.length).toBeGreaterThan(0)
    }
  })
})
