import { readdirSync, readFileSync } from 'node:fs'
import { type Find, readMessages } from '@honmono/engine'
import { describe, expect, it } from 'vitest'
import { findInFile, findOf } from '../../../testkit/src/find.ts'
import { mutated } from '../../../testkit/src/mutated.ts'
import { createReaders } from '../host/node.ts'
import { read } from './read.ts'

const readers = createReaders()
const sample = (name: string) => new URL(`../../samples/tnef/${name}.dat`, import.meta.url)
const open = (name: string) => readers.read('tnef', findInFile(sample(name)))
const direct = (find: Find) => read(find, { file: () => Promise.reject(new Error('none')), progress() {} })

describe('winmail.dat', () => {
  it('has the texts of the mail that it came with', async () => {
    const { texts, mail, gaps } = await open('rtf-html')
    expect(texts.map(({ format }) => format)).toEqual(['html', 'plain'])
    expect(texts[0]?.text).toContain(
      '<a href="https://amayado.evil.example/login?id=42&amp;x=1">https://www.amayado-bank.example/login</a>',
    )
    expect({ mail, gaps }).toEqual({ mail: null, gaps: [] })
  })

  it('is read in its code page', async () => {
    expect((await open('plain-cp932')).texts[0]?.text).toBe('髙橋様\n～お支払いの確認～\nhttps://pay.evil.example/表\n能登ソ十予\n')
  })

  it('has attached files, and what is left on a server or unread', async () => {
    const { files, gaps } = await open('attachments')
    expect(files.map(({ filename, type, inline }) => [filename, type, inline])).toEqual([
      ['logo.png', 'image/png', true],
      ['請求書 十一月.html', 'text/html', false],
      ['明細.xlsx.url', '', false],
    ])
    expect(new TextDecoder().decode(files[1]?.bytes)).toContain('<input type="password">')
    expect(gaps).toEqual([{ id: 'attachment-content', detail: '2 図' }])
  })

  it('has the mails in it as mails', async () => {
    const [file] = (await open('forwarded')).files
    const [message] = readMessages(file?.bytes ?? '', { name: 'x' })
    expect(file?.type).toBe('message/rfc822')
    expect(message !== undefined && 'headers' in message && message.headers.slice(0, 3).map(({ key }) => key)).toEqual([
      'received',
      'authentication-results',
      'dkim-signature',
    ])
  })

  it('has place and time of an appointment', async () => {
    expect((await open('appointment')).texts.map(({ text }) => text)).toEqual([
      '参加をお願いします。\n',
      'https://meet.evil.example/j/1\n2026-11-20T01:00:00.000Z – 2026-11-20T02:00:00.000Z',
    ])
  })

  it('that is cut says so', async () => {
    const bytes = new Uint8Array(readFileSync(sample('rtf-html')))
    const { texts, gaps } = await direct(findOf(bytes.slice(0, -200), 'winmail.dat'))
    expect(texts.length).toBeGreaterThan(0)
    expect(gaps.map(({ id }) => id)).toContain('file-damaged')
    expect((await direct(findOf(bytes.slice(0, 5), 'winmail.dat'))).gaps).toEqual([{ id: 'file-damaged', detail: '2' }])
  })

  it('damaged at random is still read, or said not to be', async () => {
    const finds = readdirSync(new URL('.', sample('x')))
      .filter((name) => name.endsWith('.dat'))
      .map((name) => findInFile(new URL(name, sample('x'))))
    for (const find of mutated(finds, 300)) {
      const { texts, files, gaps } = await direct(find)
      expect(texts.length + files.length + gaps.length).toBeGreaterThan(0)
    }
  })
})
