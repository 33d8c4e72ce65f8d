import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, describe, expect, it } from 'vitest'
import { readPasted } from '../../../engine/src/message/pasted.ts'
import { findInFile, findOf } from '../../../testkit/src/find.ts'
import { createReaders } from '../host/node.ts'
import { about } from './about.ts'
import { addressesInScript, addressOf } from './addresses.ts'
import { typedLetters } from './radicals.ts'
import { read as readHere } from './read.ts'

const sample = (name: string) => new URL(`../../samples/pdf/${name}.pdf`, import.meta.url)
const readers = createReaders()
const read = (name: string) => readers.read('pdf', findInFile(sample(name)))
const hrefs = async (name: string) => (await read(name)).links.map(({ href }) => href)
const size = (file: { bytes: Uint8Array } | undefined) =>
  /^P5\n(\d+) (\d+)\n255\n/
    .exec(new TextDecoder().decode(file?.bytes.subarray(0, 20)))
    ?.slice(1)
    .map(Number)
afterAll(() => readers.close())

const WORDS = 'Amazonプライムの会費のお支払いに問題が発生しました。\nお支払い方法を更新してください。'

describe('the text of a PDF', () => {
  it('comes line by line, links with the words they lie on', async () => {
    const { texts, links, gaps, files } = await read('chromium-mail')
    const text = texts[0]?.text ?? ''
    expect(text).toBe(`重要なお知らせ\n${WORDS}\nお支払い方法を更新する\n公式: https://www.amazon.co.jp/ をご覧ください。`)
    expect(links.map(({ shown, href }) => [shown, href])).toEqual([
      ['お支払い方法を更新する', 'https://evil.example/login?id=1'],
      ['https://www.amazon.co.jp/', 'https://evil.example/b'],
    ])
    for (const { shown, at } of links) expect(text.slice(at?.start, at?.end)).toBe(shown)
    expect([gaps, files]).toEqual([[], []])
  })

  it('has the letters that were typed, not the radicals that the font gives', async () => {
    expect((await read('chromium-radicals')).texts[0]?.text).toBe('支払方法 人止長青民')
    expect(typedLetters('⽅⻑︒神ｱ①')).toBe('方長。神ｱ①')
  })

  it('is read in all encodings of Japanese without an embedded font', async () => {
    const { texts, gaps } = await read('cid-fonts')
    expect(texts[0]?.text.split('\n')).toEqual(Array.from({ length: 6 }, () => 'お支払い方法を更新'))
    expect(gaps).toEqual([])
  })

  it('of a word processor, with its link', async () => {
    const { links } = await read('libreoffice')
    expect(links.map(({ shown, href }) => [shown, href])).toEqual([['お支払いはこちら', 'https://evil.example/login?id=1']])
  })

  it('is put in order when it was written letter by letter in none', async () => {
    expect((await read('scattered')).texts[0]?.text.replaceAll(' ', '')).toBe(WORDS)
  })

  it('is one over all pages, so that places of links hold', async () => {
    const { texts, links } = await read('pages')
    const text = texts[0]?.text ?? ''
    expect(text).toMatch(/^Invoice\n[\s\S]*重要なお知らせ\n[\s\S]*\n\nQR$/)
    expect(links.flatMap(({ shown, at }) => (at === null ? [] : [[shown, text.slice(at.start, at.end)]]))).toEqual([
      ['お支払い方法を更新する', 'お支払い方法を更新する'],
      ['https://www.amazon.co.jp/', 'https://www.amazon.co.jp/'],
    ])
  })

  it('is read downwards where it is written so', async () => {
    expect((await read('vertical')).texts[0]?.text).toBe(WORDS)
  })

  it('that needs a character map which is not there is said to be missing', async () => {
    const withoutFiles = { file: () => Promise.reject(new Error('none')), progress: () => {} }
    const { gaps } = await readHere(findInFile(sample('vertical')), withoutFiles)
    expect(gaps).toEqual([{ id: 'undecodable', detail: '2' }])
  })
})

describe('a mail printed as PDF', () => {
  const from = async (name: string) => {
    const pasted = readPasted((await read(name)).texts[0]?.text ?? '')
    return Object.fromEntries(pasted?.headers.map(({ key, value }) => [key, value]) ?? [])
  }

  it('from Outlook keeps label and value on a line', async () => {
    expect(await from('outlook-print')).toMatchObject({
      from: 'Amazon.co.jp <no-reply@evil.example>',
      subject: '【重要】お支払い方法の更新',
      to: 'taro@example.jp',
    })
  })

  it('from a phone too', async () => {
    expect(await from('phone-print')).toMatchObject({ from: 'Amazon.co.jp no-reply@evil.example', subject: '【重要】お支払い方法の更新' })
  })

  it('from Gmail has sender and date on one line', async () => {
    expect((await read('gmail-print')).texts[0]?.text).toContain(
      '\nAmazon.co.jp <no-reply@evil.example> 2026年1月5日 10:23\nTo: taro@example.jp\n',
    )
  })
})

describe('what a PDF does', () => {
  const ACTIONS = ['closing', 'data.fdf', 'form', 'hidden', 'js', 'launchUrl', 'next'].map((path) => `https://evil.example/${path}`)

  it.each(['actions', 'actions-packed', 'owner-only', 'wrong-xref'])('is named, with every address: %s', async (name) => {
    const { traits, links, files, gaps } = await read(name)
    expect([...new Set(traits.map(({ id }) => id))].sort()).toEqual(['runs-script', 'sends-form', 'starts-program'])
    expect(traits.find(({ id }) => id === 'starts-program')?.detail).toBe('cmd.exe /c calc')
    expect(links.map(({ href }) => href).sort()).toEqual(['\\\\192.0.2.7\\share\\a.pdf', ...ACTIONS])
    expect(files.map(({ filename, type, inline }) => [filename, type, inline])).toEqual([['請求書.html', 'text/html', false]])
    expect(new TextDecoder().decode(files[0]?.bytes)).toBe("<a href='https://evil.example/inner'>x</a>")
    expect(gaps).toEqual([])
  })

  it('counts a note and the fields of a form as text, and a field for a password as asking', async () => {
    expect((await read('actions')).texts[0]?.text).toContain('Call 0120-000-000 now')
    const { texts, traits } = await read('form')
    expect(texts[0]?.text).toContain('パスワード')
    expect(traits).toEqual([{ id: 'asks-secret', detail: 'password' }])
  })

  it('is named in a form of XML too', async () => {
    const { traits, links } = await read('xfa')
    expect(traits.map(({ id }) => id)).toEqual(['runs-script', 'sends-form'])
    expect(links.map(({ href }) => href)).toEqual(['https://evil.example/xfa-script', 'https://evil.example/xfa-submit'])
  })

  it('is not run: addresses in scripts are read as text', () => {
    expect(addressesInScript(String.raw`u = "https:\/\/evil" + '.example' + "/a"; v='\x68ttps://evil.example/b'`)).toEqual([
      'https://evil.example/a',
      'https://evil.example/b',
    ])
    expect(['evil.example/x', 'other.pdf', 'C:\\a.exe', 'mailto:a@evil.example'].map(addressOf)).toEqual([
      'http://evil.example/x',
      null,
      null,
      'mailto:a@evil.example',
    ])
  })
})

describe('pictures of a PDF', () => {
  it('are handed on, whatever they are packed with, and whole when they are drawn in strips', async () => {
    const { files, gaps } = await read('picture-filters')
    expect(files.map(({ type, inline }) => [type, inline])).toEqual(Array.from({ length: 5 }, () => ['image/x-portable-graymap', true]))
    expect(files.map(size)).toEqual(Array.from({ length: 5 }, () => [165, 165]))
    expect(gaps).toEqual([])
  })

  it.each(['chromium-qr-picture', 'chromium-qr-table', 'qr-vector'])('also where a code is drawn: %s', async (name) => {
    const { files } = await read(name)
    expect(files).toHaveLength(1)
    expect(Math.min(...(size(files[0]) ?? []))).toBeGreaterThan(100)
    expect(new Set(files[0]?.bytes.subarray(15))).toEqual(new Set([0, 255]))
  })

  it('are all that a scan has', async () => {
    const { texts, files } = await read('scan')
    expect([texts, files.map(size)]).toEqual([[], [[850, 1100]]])
  })

  it('are none where borders and buttons are drawn', async () => {
    expect((await read('phone-print')).files).toEqual([])
  })
})

describe('a PDF that can’t be read', () => {
  it('for want of a password is locked', async () => {
    const { traits, gaps, texts } = await read('locked')
    expect([texts, traits, gaps]).toEqual([[], [{ id: 'locked', detail: 'password' }], [{ id: 'file-locked', detail: '2' }]])
  })

  it('because its end is missing is damaged; what is left is read', async () => {
    expect((await read('cut')).gaps).toEqual([{ id: 'file-damaged', detail: '2' }])
    expect(await hrefs('cut')).toContain('https://evil.example/b')
    expect((await read('empty')).gaps).toEqual([{ id: 'file-damaged', detail: '2' }])
  })
})

it('never throws at damaged bytes, nor takes them for clean', async () => {
  const require = createRequire(import.meta.url)
  const file = async (name: string) => {
    expect(about.files).toContain(name)
    return new Uint8Array(readFileSync(require.resolve(name)))
  }
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((seed / 2 ** 31) * below)
  }
  for (const name of ['actions', 'form', 'qr-vector', 'actions-packed']) {
    const bytes = new Uint8Array(readFileSync(sample(name)))
    for (let round = 0; round < 15; round++) {
      const damaged = bytes.slice(0, random(3) === 0 ? random(bytes.length) : bytes.length)
      for (let flip = 0; flip < 20; flip++) damaged[random(damaged.length)] = random(256)
      const { part, links, texts, files, traits, gaps } = await readHere(findOf(damaged, null, { kind: 'pdf' }), {
        file,
        progress: () => {},
      })
      expect(part).toBe('2')
      if (links.length + texts.length + files.length + traits.length === 0) expect(gaps.length).toBeGreaterThan(0)
    }
  }
})
