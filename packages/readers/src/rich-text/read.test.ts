import { readdirSync, readFileSync } from 'node:fs'
import type { Find } from '@honmono/engine'
import { describe, expect, it } from 'vitest'
import { findInFile, findOf } from '../../../testkit/src/find.ts'
import { mutated } from '../../../testkit/src/mutated.ts'
import { compressedRtf } from '../../samples/outlook/rtf.mjs'
import { createReaders } from '../host/node.ts'
import { decompressRtf } from './compressed.ts'
import { read } from './read.ts'

const readers = createReaders()
const sample = (name: string) => new URL(`../../samples/rich-text/${name}.rtf`, import.meta.url)
const open = (name: string) => readers.read('rich-text', findInFile(sample(name)))
const direct = (find: Find) => read(find, { file: () => Promise.reject(new Error('none')), progress() {} })
const ofText = (text: string) => direct(findOf(new TextEncoder().encode(text), 'a.rtf'))

describe('a document of RTF', () => {
  it('shows its links with the words that stand for them', async () => {
    const { texts, links, gaps } = await open('link')
    expect(texts[0]?.text).toBe('雨宿銀行をご利用のお客様へ\nソ表十予能\nこちら https://www.amayado-bank.example/\ntopcafé\u00a0—•\n')
    expect(links).toEqual([
      {
        shown: 'こちら https://www.amayado-bank.example/',
        href: 'https://amayado.evil.example/login?a=1&b=2',
        from: 'attachment',
        at: { text: 0, start: 20, end: 57 },
      },
    ])
    expect(gaps).toEqual([])
  })

  it('of LibreOffice is read alike', async () => {
    const { texts, links } = await open('libreoffice')
    expect(texts[0]?.text).toContain('雨宿銀行 髙橋様 ①\n手続きはこちら\n金額\t1,000円')
    expect(links.map(({ shown, href }) => [shown, href])).toEqual([['手続きはこちら', 'https://amayado.evil.example/?q=あ']])
  })

  it('names the objects in it, and what they start or load', async () => {
    const { traits, files } = await open('objects')
    expect(traits.map(({ id, detail }) => `${id}: ${detail}`)).toEqual([
      'starts-program: c:\\\\windows\\\\system32\\\\cmd.exe "/k calc.exe"',
      'loads-from-outside: https://evil.example/pixel.png',
      'macro: Package',
      'macro: Equation.3',
      'macro: OLE2Link',
      'loads-from-outside: https://evil.example/a.hta',
    ])
    expect(files.map(({ filename, type, inline }) => [filename, type, inline])).toEqual([
      ['請求書.js', '', false],
      [null, '', false],
      [null, 'image/png', true],
    ])
    expect(new TextDecoder().decode(files[0]?.bytes)).toBe('WScript.Echo(1)')
  })

  it('has no object that is hidden from all but Word', async () => {
    const { traits } = await ofText(
      '{\\rt1{\\object\\objocx{\\foo7\\objdata 01 05{\\*\\bar 99}0000 0\\par 2000000 0b000000 4571756174696f6e2e3300 00000000}}}',
    )
    expect(traits).toEqual([{ id: 'macro', detail: 'Equation.3' }])
    expect(findOf(new TextEncoder().encode('{\\rt1 a}'), 'a.doc').kind).toBe('rich-text')
  })

  it('may load its template from an address', async () => {
    expect((await open('template')).traits).toEqual([{ id: 'loads-from-outside', detail: 'https://evil.example/t.dotm' }])
    expect((await ofText('{\\rtf1{\\*\\template C:\\\\Users\\\\Normal.dotm}a}')).traits).toEqual([])
  })

  it('that is cut is read as far as it goes', async () => {
    const { texts, gaps } = await open('cut')
    expect(texts[0]?.text).toBe('途中で 切れて')
    expect(gaps).toEqual([{ id: 'file-damaged', detail: '2' }])
  })
})

describe('what Outlook packs into RTF', () => {
  it('is the page', async () => {
    const { texts, links } = await open('packed-html')
    expect(texts[0]?.format).toBe('html')
    expect(texts[0]?.text).toContain('<p>{ご本人様確認} \\円\\&nbsp;手続き<br>雨宿銀行</p></body></html>')
    expect(texts[0]?.text).not.toMatch(/beside|not-there/)
    expect(links).toEqual([])
  })

  it('or the text', async () => {
    expect((await open('packed-text')).texts).toEqual([{ format: 'plain', text: 'こんにちは\nhttps://evil.example/\n', lines: [] }])
  })

  it('is compressed in a mail', () => {
    const rtf = readFileSync(sample('packed-html'))
    const compressed = compressedRtf(rtf.toString('latin1'))
    expect(Buffer.from(decompressRtf(compressed, 1_000_000) ?? [])).toEqual(rtf)
    expect(decompressRtf(compressed, 100)).toHaveLength(100)
  })

  it('is never larger than its bytes can make it, whatever size they give', () => {
    const lying = new Uint8Array(64)
    new DataView(lying.buffer).setUint32(0, 0x7fffffff, true)
    new DataView(lying.buffer).setUint32(4, 0x7fffffff, true)
    new DataView(lying.buffer).setUint32(8, 0x75465a4c, true)
    expect(decompressRtf(lying, 1 << 30)?.length).toBeLessThan(64 * 9)
  })
})

describe('hostile RTF', () => {
  it('nested without end is read to its end', async () => {
    const { gaps } = await ofText(`{\\rtf1${'{\\field{\\fldrslt '.repeat(50_000)}`)
    expect(gaps).toEqual([{ id: 'file-damaged', detail: '2' }])
  })

  it('with nothing in it that is RTF is said to be damaged', async () => {
    expect((await ofText(' ')).gaps).toEqual([{ id: 'file-damaged', detail: '2' }])
  })

  it('damaged at random is still read, or said not to be', async () => {
    const finds = readdirSync(new URL('.', sample('x')))
      .filter((name) => name.endsWith('.rtf'))
      .map((name) => findInFile(new URL(name, sample('x'))))
    for (const find of mutated(finds, 300)) {
      const { texts, traits, gaps } = await direct(find)
      expect(texts.length + traits.length + gaps.length).toBeGreaterThan(0)
    }
  })
})
