import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { afterAll, describe, expect, it } from 'vitest'
import { findInFile, findOf } from '../../../testkit/src/find.ts'
import { createReaders } from '../host/node.ts'
import { payloadOf } from './payload.ts'
import { read } from './read.ts'

const { resolve } = createRequire(import.meta.url)
const resources = { file: async (specifier: string) => new Uint8Array(await readFile(resolve(specifier))), progress: () => {} }
const sample = (name: string) => new URL(`../../samples/qr/${name}`, import.meta.url)
const URL_OF_SAMPLES = 'https://login.evil.example/verify?id=8c1f'

/** samples/qr/expected.tsv: what each of the pictures says. */
const expected = readFileSync(sample('expected.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'))
  // Every third one and the one that is missed; samples/qr/count.mjs counts them all.
  .filter(([name], number) => number % 3 === 0 || name === 'blur-3.png')
  .map(([name = '', ...texts]) => ({ name, texts: texts.filter((text) => text !== '').map((text) => text.replaceAll('\\n', '\n')) }))

describe('a picture with codes', () => {
  it('tells all of them, and makes none up; one that can’t be read is said', async () => {
    const missed: string[] = []
    for (const { name, texts } of expected) {
      const reading = await read(findInFile(sample(name)), resources)
      const wanted = texts.map(payloadOf)
      for (const { href } of wanted.flatMap(({ links }) => links)) if (!reading.links.some((link) => link.href === href)) missed.push(name)
      for (const { text } of wanted.flatMap((payload) => payload.texts))
        if (!reading.texts.some((one) => one.text === text)) missed.push(name)
      expect({ name, links: reading.links.length }).toEqual({
        name,
        links: missed.includes(name) ? 0 : wanted.flatMap(({ links }) => links).length,
      })
      expect({ name, gaps: reading.gaps }).toEqual({ name, gaps: missed.includes(name) ? [{ id: 'code-unread', detail: '2' }] : [] })
    }
    expect(missed).toEqual(['blur-3.png'])
  })

  it('is read in a worker', async () => {
    const readers = createReaders()
    afterAll(() => readers.close())
    const find = findInFile(sample('decoy.png'))
    expect(readers.idsFor(find)).toContain('qr')
    const { links, gaps } = await readers.read('qr', find)
    expect(links.map(({ href }) => href).sort()).toEqual([URL_OF_SAMPLES, 'https://www.amazon.co.jp/'])
    expect(links[0]).toMatchObject({ shown: '', from: 'qr', at: null })
    expect(gaps).toEqual([])
    const pgm = await readers.read('qr', findInFile(new URL('../../samples/picture/grey.pgm', import.meta.url)))
    expect(pgm).toEqual({ part: '2', texts: [], links: [], traits: [], files: [], mail: null, gaps: [] })
  })

  it('that can’t be decoded is not taken for clean', async () => {
    const gapOf = async (bytes: Uint8Array) => (await read(findOf(bytes), resources)).gaps.map(({ id }) => id)
    expect(await gapOf(new TextEncoder().encode('\0\0\0\x18ftypheic\0\0\0\0'))).toEqual(['file-unknown'])
    expect(await gapOf(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4))).toEqual(['file-damaged'])
    const huge = readFileSync(sample('level-L.png'))
    huge.writeUInt32BE(60_000, 16)
    huge.writeUInt32BE(60_000, 20)
    expect(await gapOf(new Uint8Array(huge))).toEqual(['file-too-large'])
  })
})

describe('what a code says', () => {
  const hrefs = (code: string) => payloadOf(code).links.map(({ href }) => href)
  const words = (code: string) => payloadOf(code).texts.map(({ text }) => text)

  it.each([
    ['https://evil.example/a', 'https://evil.example/a'],
    ['HTTPS://EVIL.EXAMPLE/A', 'HTTPS://EVIL.EXAMPLE/A'],
    ['mailto:a@evil.example', 'mailto:a@evil.example'],
    ['tel:05012345678', 'tel:05012345678'],
    ['SMSTO:05012345678:START', 'sms:05012345678'],
    ['paypay://transfer?to=evil', 'paypay://transfer?to=evil'],
    ['line://ti/p/@evil', 'line://ti/p/@evil'],
    ['otpauth://totp/a?secret=B', 'otpauth://totp/a?secret=B'],
    ['MEBKM:TITLE:Amazon;URL:https\\://evil.example/a;;', 'https://evil.example/a'],
    ['MATMSG:TO:a@evil.example;SUB:x;BODY:y;;', 'mailto:a@evil.example'],
    ['MECARD:N:Support;URL:https\\://evil.example;;', 'https://evil.example'],
    ['evil.example/a', 'http://evil.example/a'],
    ['テスト.example', 'http://テスト.example'],
    ['192.0.2.7:8080/a', 'http://192.0.2.7:8080/a'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
  ])('%s is an address', (code, href) => {
    expect(hrefs(code)).toEqual([href])
  })

  it.each([
    'お支払い方法を更新してください',
    'WIFI:T:WPA;S:free;P:secret;;',
    '12.50',
    'Total: 5',
    'v1.2',
    '詳細はこちら https://evil.example/a',
  ])('%s is a text', (code) => {
    expect(hrefs(code)).toEqual([])
    expect(words(code)).toEqual([code])
  })

  it('beside an address is kept', () => {
    expect(words('SMSTO:05012345678:START')).toEqual(['START'])
    expect(words('MEBKM:TITLE:Amazon;URL:https\\://evil.example/a;;')).toEqual(['Amazon'])
  })

  it('as a contact or an appointment is a file to be read in its turn', () => {
    const { files } = payloadOf('BEGIN:VCARD\r\nURL:https://evil.example/\r\nEND:VCARD')
    expect(files.map(({ type, bytes }) => [type, new TextDecoder().decode(bytes)])).toEqual([
      ['text/vcard', 'BEGIN:VCARD\nURL:https://evil.example/\nEND:VCARD'],
    ])
  })
})
