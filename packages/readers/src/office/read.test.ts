import { describe, expect, it } from 'vitest'
import { findInFile, findOf } from '../../../testkit/src/find.ts'
import { createReaders } from '../host/node.ts'
import { readCompoundFile } from './compound-file.ts'
import { DOCUMENT } from './limits.ts'
import { isOutside } from './page.ts'
import { read as readHere } from './read.ts'
import { walkXml } from './xml.ts'

const readers = createReaders()
const sample = (name: string) => findInFile(new URL(`../../samples/office/${name}`, import.meta.url))
const read = (name: string) => readers.read('office', sample(name))
const links = async (name: string) => (await read(name)).links.map(({ shown, href }) => [shown, href])

describe('a document', () => {
  it.each(['button.docx', 'button.doc', 'button.odt'])('shows its text and what its links cover: %s', async (name) => {
    const { texts, gaps, traits, ...rest } = await read(name)
    const text = texts[0]?.text ?? ''
    for (const words of [
      'お客様のアカウントは一時的に停止されました。',
      '会員番号',
      '12345',
      'Amazon カスタマーサービス',
      'をご確認ください',
    ])
      expect(text).toContain(words)
    expect(rest.links).toMatchObject([
      { shown: 'アカウントを確認する', href: 'https://login.evil.example/amazon', from: 'attachment' },
      { shown: 'https://www.amazon.co.jp/', href: 'https://field.evil.example/a' },
    ])
    for (const { shown, at } of rest.links) expect(text.slice(at?.start, at?.end)).toBe(shown)
    expect([gaps, traits]).toEqual([[], []])
  })

  it('says once what stands in a box', async () => {
    expect((await read('button.docx')).texts[0]?.text.split('枠の中の文章').length).toBe(2)
  })

  it('gives its pictures to be read, and the link that one is', async () => {
    const { files } = await read('qr.docx')
    expect(files.map(({ filename, inline }) => [filename, inline])).toEqual([['word/media/image1.png', true]])
    expect(await links('qr.docx')).toEqual([['', 'https://picture.evil.example/']])
  })

  it('that loads from outside says what, and a template on its author’s disk is none', async () => {
    const { traits } = await read('template.docx')
    expect(traits.map(({ id, detail }) => `${id} ${detail}`)).toEqual([
      'loads-from-outside frame \\\\192.0.2.7\\share\\a.htm',
      'loads-from-outside image https://picture.evil.example/pixel.png',
      'loads-from-outside oleObject https://object.evil.example/x!',
      'loads-from-outside attachedTemplate https://template.evil.example/a.dotm',
    ])
    expect((await links('template.docx')).map(([, href]) => href)).toContain('https://template.evil.example/a.dotm')
    expect((await read('own-template.docx')).traits).toEqual([])
  })

  it('whose fields start a program says which', async () => {
    expect((await read('dde.docx')).traits).toEqual([
      { id: 'starts-program', detail: 'DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"' },
      { id: 'loads-from-outside', detail: 'INCLUDEPICTURE https://picture.evil.example/p.png' },
    ])
  })

  it.each([
    ['macro.docm', ['VBA']],
    ['macro.doc', ['VBA']],
    ['macro.xlsm', ['Excel 4', 'VBA', '_xlnm.Auto_Open']],
    ['macro.odt', ['vnd.sun.star.script:Standard.Module1.Main?language=Basic&location=document', 'Module1']],
    ['package.bin', ['OLE 請求書.js']],
  ])('with macros is named: %s', async (name, expected) => {
    const { traits } = await read(name)
    expect(traits.filter(({ id }) => id === 'macro').map(({ detail }) => detail)).toEqual(expected)
  })

  it('gives the files inside, and whatever else lies in the package', async () => {
    expect((await read('embedded.docx')).files.map(({ filename }) => filename)).toEqual(['word/embeddings/a.docx', 'word/請求書.js'])
    const { files } = await read('package.bin')
    expect(files.map(({ filename, bytes }) => [filename, new TextDecoder().decode(bytes)])).toEqual([
      ['請求書.js', 'WScript.Echo("sample");\n'],
    ])
  })

  it.each(['locked.docx', 'locked.odt'])('that needs a password says so: %s', async (name) => {
    const { traits, gaps } = await read(name)
    expect(traits).toEqual([{ id: 'locked', detail: '' }])
    expect(gaps).toContainEqual({ id: 'file-locked', detail: '2' })
  })

  it('that declares entities is not read on', async () => {
    const { texts, gaps } = await read('entities.docx')
    expect([texts, gaps]).toEqual([[], [{ id: 'file-damaged', detail: '2' }]])
  })

  it('that is none is not taken for clean', async () => {
    const compound = findOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'a.doc')
    expect((await readers.read('office', compound)).gaps).toEqual([{ id: 'file-damaged', detail: '2' }])
    const zip = findOf(new TextEncoder().encode('PK\u0003\u0004'), 'a.docx')
    expect((await readers.read('office', zip)).gaps).toEqual([{ id: 'file-damaged', detail: '2' }])
  })
})

describe('a workbook', () => {
  it('shows every cell’s text, also of hidden sheets, and links of cells and formulas', async () => {
    const { texts, links } = await read('sheet.xlsx')
    for (const words of ['請求書', '「コンテンツの有効化」をクリックしてください', '12800', 'https://hidden.evil.example/'])
      expect(texts[0]?.text).toContain(words)
    expect(links.map(({ shown, href }) => [shown, href])).toEqual([
      ['確認する', 'https://formula.evil.example/'],
      ['お支払いはこちら', 'https://cell.evil.example/pay'],
    ])
  })

  it('in older and other forms too', async () => {
    expect(await links('sheet.ods')).toEqual([
      ['お支払いはこちら', 'https://cell.evil.example/pay'],
      ['確認する', 'https://formula.evil.example/'],
    ])
    expect(await links('sheet.xls')).toEqual([['', 'https://cell.evil.example/pay']])
    const text = (await read('sheet.xls')).texts[0]?.text
    for (const words of ['「コンテンツの有効化」をクリックしてください', 'https://hidden.evil.example/', 'https://formula.evil.example/'])
      expect(text).toContain(words)
  })

  it('that talks to a program is named', async () => {
    expect((await read('macro.xlsm')).traits).toContainEqual({ id: 'starts-program', detail: 'DDE cmd /c calc' })
  })
})

describe('slides', () => {
  it.each(['slides.pptx', 'slides.ppt', 'slides.odp'])('show their text and notes: %s', async (name) => {
    const text = (await read(name)).texts[0]?.text
    for (const words of ['口座が凍結されました', 'ログインはこちら', '発表者のメモ']) expect(text).toContain(words)
  })

  it('have links on words and on shapes, and shapes that start a program', async () => {
    expect(await links('slides.pptx')).toEqual([
      ['ログインはこちら', 'https://slide.evil.example/a'],
      ['今すぐ確認', 'https://shape.evil.example/b'],
      ['今すぐ確認', 'file:///C:\\Windows\\System32\\calc.exe'],
    ])
    expect((await read('slides.pptx')).traits).toEqual([
      { id: 'starts-program', detail: 'ppaction://program file:///C:\\Windows\\System32\\calc.exe' },
    ])
    expect((await read('slides.ppt')).texts[0]?.text).toContain('https://slide.evil.example/a')
  })
})

describe('an address', () => {
  it.each([
    ['https://evil.example/a', true],
    ['\\\\192.0.2.7\\share', true],
    ['file://192.0.2.7/share', true],
    ['file:///\\\\192.0.2.7\\share', true],
    ['mhtml:http://evil.example/!x', true],
    ['file:///C:\\Users\\a\\Normal.dotm', false],
    ['C:\\a.dotm', false],
    ['media/image1.png', false],
    ['../a.xlsx', false],
  ])('%s is outside: %s', (target, outside) => {
    expect(isOutside(target)).toBe(outside)
  })
})

describe('XML', () => {
  const walk = (text: string) => walkXml(new TextEncoder().encode(text), { open: () => undefined })
  it('that nests without end is refused', () => {
    expect(walk('<a>'.repeat(DOCUMENT.xmlDepth + 1))).toBe(false)
    expect(walk(`<a ${Array.from({ length: DOCUMENT.xmlAttributes + 1 }, (_, nth) => `a${nth}=""`).join(' ')}/>`)).toBe(false)
    expect(walk('<a/>')).toBe(true)
  })
  it('in UTF-16 is read', () => {
    const names: string[] = []
    const wide = new Uint8Array(new Uint16Array([...'\ufeff<a/>'].map((letter) => letter.charCodeAt(0))).buffer)
    walkXml(wide, {
      open: (name) => {
        names.push(name)
        return undefined
      },
    })
    expect(names).toEqual(['a'])
  })
})

describe('a compound file', () => {
  /** Sectors 0 and 1 hold the table of chains and the directory. */
  const file = (chains: (sector: number) => number, streams: number) => {
    const bytes = new Uint8Array(512 * 100)
    const view = new DataView(bytes.buffer)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    view.setUint16(30, 9, true)
    for (const [at, number] of Object.entries({ 44: 1, 48: 1, 56: 4096, 60: 0xfffffffe, 68: 0xfffffffe, 76: 0 }))
      view.setUint32(Number(at), number, true)
    for (let sector = 0; sector < 98; sector++) view.setUint32(512 + sector * 4, chains(sector), true)
    for (let nth = 0; nth <= streams; nth++) {
      const at = 1024 + nth * 128
      bytes.set([65 + nth, 0], at)
      view.setUint16(at + 64, 4, true)
      bytes[at + 66] = nth === 0 ? 5 : 2
      for (const near of [68, 72, 76])
        view.setUint32(at + near, near === 76 && nth === 0 ? 1 : near === 72 && nth > 0 ? nth + 1 : 0xffffffff, true)
      view.setUint32(at + 116, 10, true)
      view.setUint32(at + 120, nth === 0 ? 0 : 40_000, true)
    }
    return bytes
  }

  it('that is damaged still tells of its macros', async () => {
    const { bytes } = sample('macro.doc')
    const damaged = bytes.slice()
    damaged[30] = 0
    const { traits, gaps } = await readers.read('office', findOf(damaged, 'a.doc'))
    expect(traits).toEqual([{ id: 'macro', detail: 'VBA' }])
    expect(gaps).toEqual([{ id: 'file-damaged', detail: '2' }])
  })

  it('whose chains go round in circles comes to an end', () => {
    const { streams } = readCompoundFile(file((sector) => (sector === 1 ? 0xfffffffe : 10), 1)) ?? { streams: [] }
    expect(streams.map(({ path, bytes }) => [path, bytes.length])).toEqual([['B', 40_000]])
  })

  it('whose streams share their sectors is a bomb', () => {
    expect(readCompoundFile(file((sector) => (sector === 1 ? 0xfffffffe : sector + 1), 3))).toMatchObject({ tooLarge: true })
  })
})

describe('damaged documents', () => {
  it('give an answer, whatever is in them', async () => {
    const files = ['button.docx', 'macro.xlsm', 'macro.odt', 'button.doc', 'sheet.xls', 'slides.ppt', 'package.bin']
    let seed = 20261128
    const random = (below: number) => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
      return (seed >>> 8) % below
    }
    for (let nth = 0; nth < 210; nth++) {
      const find = sample(files[nth % files.length] ?? '')
      const bytes = find.bytes.slice(0, random(8) === 0 ? random(find.bytes.length) : undefined)
      for (let flips = random(6); flips >= 0; flips--) bytes[random(bytes.length)] = random(256)
      const { gaps } = await readHere({ ...find, bytes }, { file: () => Promise.reject(new Error('none')), progress: () => {} })
      expect(gaps.length).toBeLessThan(8)
    }
  }, 20_000)
})
