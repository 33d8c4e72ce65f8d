import { describe, expect, it } from 'vitest'
import { findInFile, findOf } from '../../../testkit/src/find.ts'
import { createReaders } from '../host/node.ts'
import { UNPACKING } from './limits.ts'
import { read as readHere } from './read.ts'

const readers = createReaders()
const sample = (name: string) => findInFile(new URL(`../../samples/archive/${name}`, import.meta.url))
const read = (name: string) => readers.read('archive', sample(name))
const names = async (name: string) => (await read(name)).files.map(({ filename }) => filename)
const words = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
const here = async (find: Parameters<typeof readHere>[0]) =>
  readHere(find, { file: () => Promise.reject(new Error('none')), progress: () => {} })

describe('a zip', () => {
  it('gives the files in it', async () => {
    const { files, gaps, traits } = await read('names-utf8.zip')
    expect(files.map(({ filename }) => filename)).toEqual(['請求書.html', 'お知らせ.txt'])
    expect(words(files[1]?.bytes)).toBe('お支払いに失敗しました。\nhttps://evil.example/pay\n')
    expect([gaps, traits]).toEqual([[], []])
  })

  it.each(['stored.zip', 'descriptor.zip', 'zip64.zip'])('is read in the form of %s', async (name) => {
    const { files, gaps } = await read(name)
    expect(words(files[0]?.bytes)).toContain('https://evil.example/pay')
    expect(gaps).toEqual([])
  })

  it.each([
    ['names-cp932.zip', ['請求書.txt', '表示ソフト/①一覧表.txt', 'ﾃｽﾄ.txt']],
    ['names-nfd.zip', ['ご請求書 ガイド.txt']],
    ['names-extra.zip', ['請求書.txt']],
    ['dangerous.zip', ['請求書.pdf.exe', '明細.js', '写真.lnk']],
    ['mail.zip', ['転送.eml']],
    ['zip-in-zip.zip', ['mail.zip']],
    ['traversal.zip', ['etc/cron.d/x', 'Windows/evil.txt', 'abs/evil.txt']],
  ])('%s names its files as its maker saw them', async (name, expected) => {
    expect(await names(name)).toEqual(expected)
  })

  it.each(['locked.zip', 'locked-aes.zip'])('that needs a password says of which file: %s', async (name) => {
    const { files, traits, gaps } = await read(name)
    expect(files).toEqual([])
    expect(traits).toEqual([{ id: 'locked', detail: '請求書.html' }])
    expect(gaps).toEqual([{ id: 'file-locked', detail: '2' }])
  })

  it('that is packed in another way is not taken for empty', async () => {
    expect((await read('lzma.zip')).gaps).toEqual([{ id: 'file-unknown', detail: '2' }])
  })

  it('that calls a file by two names tells both', async () => {
    expect((await read('two-names.zip')).traits).toEqual([{ id: 'contradicts-itself', detail: 'report.txt ≠ report.exe' }])
  })

  it('behind another zip does not hide it', async () => {
    const { files, traits } = await read('concatenated.zip')
    expect(files.map(({ filename }) => filename)).toEqual(['evil.txt', 'harmless.txt'])
    expect(traits).toEqual([{ id: 'contradicts-itself', detail: '≠ harmless.txt' }])
  })

  it('that is cut off is read as far as it goes', async () => {
    const { files, gaps } = await read('cut.zip')
    expect(files.map(({ filename }) => filename)).toEqual(['請求書.html', 'お知らせ.txt'])
    expect(gaps).toEqual([{ id: 'file-damaged', detail: '2' }])
  })

  it('that unpacks to a thousand times its size is refused; its beginning tells what it would be', async () => {
    const { files, traits, gaps } = await read('bomb.zip')
    expect(files.map(({ bytes }) => bytes.length)).toEqual([UNPACKING.beginningBytes])
    expect(traits).toEqual([{ id: 'bomb', detail: '零.bin' }])
    expect(gaps).toEqual([{ id: 'file-too-large', detail: '2' }])
  })

  it('whose entries share their bytes is refused but for the first', async () => {
    const { files, traits, gaps } = await read('overlap.zip')
    expect(files.length).toBe(1)
    expect(traits).toContainEqual({ id: 'bomb', detail: '1' })
    expect(gaps).toEqual([{ id: 'file-too-large', detail: '2' }])
  })

  it('with more entries than anybody attaches is read in part', async () => {
    const inner = (await read('many-in-zip.zip')).files[0]
    const { files, gaps } = await readers.read('archive', findOf(inner?.bytes ?? new Uint8Array(), 'many.zip'))
    expect(files.length).toBe(UNPACKING.entries)
    expect(gaps).toEqual([{ id: 'file-too-large', detail: '2' }])
  })

  it('that is none is not taken for clean', async () => {
    expect((await readers.read('archive', findOf(new TextEncoder().encode('PK\u0005\u0006'), 'a.zip'))).gaps).toEqual([
      { id: 'file-damaged', detail: '2' },
    ])
  })
})

describe('gzip', () => {
  it.each([
    ['named.gz', 'お知らせ.txt'],
    ['unnamed.gz', 'unnamed'],
    ['mail.tgz', 'mail.tar'],
  ])('%s holds %s', async (name, inner) => {
    expect(await names(name)).toEqual([inner])
  })

  it('in several members is one file', async () => {
    const { files, gaps } = await read('members.gz')
    expect(words(files[0]?.bytes)).toBe('一つ目\n二つ目 https://evil.example/2\n')
    expect(gaps).toEqual([])
  })

  it('that is a bomb is refused', async () => {
    expect((await read('bomb.gz')).traits).toEqual([{ id: 'bomb', detail: 'bomb' }])
  })
})

describe('tar', () => {
  it.each(['gnu.tar', 'pax.tar'])('%s gives its files, however long their names', async (name) => {
    const { files, gaps } = await read(name)
    expect(files.map(({ filename }) => filename)).toEqual(['お知らせ.txt', `${'とても長い名前'.repeat(6)}.txt`])
    expect(gaps).toEqual([])
  })

  it('that is cut off is read as far as it goes', async () => {
    const { bytes } = sample('gnu.tar')
    const { files, gaps } = await readers.read('archive', findOf(bytes.subarray(0, 1_200), 'a.tar'))
    expect(files.map(({ filename }) => filename)).toEqual(['お知らせ.txt'])
    expect(gaps).toEqual([{ id: 'file-damaged', detail: '2' }])
  })
})

describe('7z', () => {
  it('is named, and whether it needs a password', async () => {
    expect((await read('open.7z')).gaps).toEqual([{ id: 'file-unknown', detail: '2' }])
    const { traits, gaps } = await read('locked.7z')
    expect(traits).toEqual([{ id: 'locked', detail: 'locked.7z' }])
    expect(gaps).toEqual([{ id: 'file-locked', detail: '2' }])
  })
})

describe('damaged archives', () => {
  it('give an answer, whatever is in them', async () => {
    const files = ['names-utf8.zip', 'names-cp932.zip', 'zip64.zip', 'concatenated.zip', 'members.gz', 'pax.tar', 'locked.7z']
    let seed = 20261128
    const random = (below: number) => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
      return (seed >>> 8) % below
    }
    for (let nth = 0; nth < 700; nth++) {
      const find = sample(files[nth % files.length] ?? '')
      const bytes = find.bytes.slice(0, random(8) === 0 ? random(find.bytes.length) : undefined)
      for (let flips = random(6); flips >= 0; flips--) bytes[random(bytes.length)] = random(256)
      const { texts, gaps } = await here({ ...find, bytes })
      expect([texts.length, gaps.length < 5]).toEqual([0, true])
    }
  }, 20_000)
})
