import { readdirSync, readFileSync } from 'node:fs'
import { type Find, type Message, readMessages } from '@honmono/engine'
import { describe, expect, it } from 'vitest'
import { findInFile, findOf } from '../../../testkit/src/find.ts'
import { mutated } from '../../../testkit/src/mutated.ts'
import { messageFile } from '../../samples/outlook/message-file.mjs'
import { createReaders } from '../host/node.ts'
import { read } from './read.ts'

const readers = createReaders()
const sample = (name: string) => new URL(`../../samples/outlook/${name}.msg`, import.meta.url)

function messageIn(mail: Uint8Array | null): Message {
  const [message] = [...readMessages(mail ?? new Uint8Array(0), { name: 'x' })]
  if (message === undefined || 'code' in message) throw new Error('no mail')
  return message
}
async function open(name: string) {
  const reading = await readers.read('outlook', findInFile(sample(name)))
  return { ...reading, message: messageIn(reading.mail) }
}
const value = ({ headers }: Message, name: string) => headers.filter(({ key }) => key === name).map((header) => header.value)
const bodies = (message: Message) => message.bodies.map(({ format, text }) => `${format}: ${text}`)
const direct = (find: Find) => read(find, { file: () => Promise.reject(new Error('none')), progress() {} })

describe('a mail that Outlook saved', () => {
  it('keeps the header that came over the wire, in order, all but MIME’s', async () => {
    const { message, gaps } = await open('phish-html')
    expect(message.headers.map(({ key }) => key)).toEqual([
      ...['received', 'authentication-results', 'dkim-signature', 'from', 'to', 'subject', 'date', 'message-id', 'x-mailer'],
      ...['mime-version', 'content-type'],
    ])
    expect(value(message, 'authentication-results')).toEqual([
      'mx.example.jp; dkim=pass header.d=evil.example; spf=pass smtp.mailfrom=evil.example',
    ])
    expect(new TextDecoder().decode((await direct(findInFile(sample('phish-html')))).mail ?? undefined)).toContain(
      '\r\nDKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=evil.example; s=k1;\r\n h=from:to:subject; bh=',
    )
    expect(gaps).toEqual([])
  })

  it('has both its texts', async () => {
    const { message } = await open('phish-html')
    expect(message.bodies.map(({ format, shown }) => [format, shown])).toEqual([
      ['plain', false],
      ['html', true],
    ])
    expect(message.bodies[1]?.text).toContain(
      '<a href="https://amayado.evil.example/login?id=42&amp;x=1">https://www.amayado-bank.example/login</a>',
    )
  })

  it.each([
    ['corpus-html', 'fake-amazon/account-locked-forged-sender.eml'],
    ['corpus-attachment', 'plain/hotel-invoice-pdf.eml'],
  ])('is the mail that it was: %s', async (name, path) => {
    const before = messageIn(new Uint8Array(readFileSync(new URL(`../../../../corpus/${path}`, import.meta.url))))
    const { message } = await open(name)
    const fields = ({ headers }: Message) =>
      headers.filter(({ key }) => !/^(?:content-|mime-)/.test(key)).map(({ key, raw }) => `${key}: ${raw}`)
    expect(fields(message)).toEqual(fields(before))
    expect(bodies(message)).toEqual(bodies(before))
    expect(message.attachments.map(({ filename, type, head }) => [filename, type, head])).toEqual(
      before.attachments.map(({ filename, type, head }) => [filename, type, head]),
    )
  })

  it('is read in the code page of its Windows', async () => {
    const { message } = await open('plain-cp932')
    expect(value(message, 'subject')).toEqual(['㈱雨宿よりご案内①'])
    expect(value(message, 'from')).toEqual(['髙橋（雨宿） <takahashi@evil.example>'])
    expect(value(message, 'date')).toEqual(['Thu, 12 Nov 2026 01:02:03 +0000'])
    expect(bodies(message)).toEqual(['plain: 髙橋様\n～お支払いの確認～\nhttps://pay.evil.example/表\n能登ソ十予\n'])
  })

  it('has the HTML that was packed into RTF, and nothing that stands beside it there', async () => {
    const [, packed] = (await open('rtf-html')).message.bodies
    expect(packed?.text).toBe((await open('phish-html')).message.bodies[1]?.text)
  })

  it('has the links of a text that is RTF', async () => {
    const { message } = await open('rtf-document')
    expect(message.bodies[1]?.text).toBe(
      '<html><body>規程を改めました。<a href="https://kitei.evil.example/?a=1&amp;b=2">こちら</a><br>\n</body></html>',
    )
  })

  it('holds the mail that somebody forwards as an attachment', async () => {
    const { message } = await open('forwarded')
    const inner = message.root?.children[1]?.nested
    expect(inner && value(inner, 'subject')).toEqual(['【雨宿銀行】お取引制限のお知らせ'])
    expect(inner?.bodies.map(({ part }) => part)).toEqual(['2.1', '2.2'])
  })

  it('has its attachments: a picture in the text, a page, a file left in the cloud, an object', async () => {
    const { message, gaps } = await open('attachments')
    expect(message.attachments.map(({ part, filename, type }) => [part, filename, type])).toEqual([
      ['1.2', 'logo.png', 'image/png'],
      ['2', '請求書 十一月.html', 'text/html'],
      ['3', '明細.xlsx.url', 'application/octet-stream'],
      ['4', '図', 'application/octet-stream'],
    ])
    expect(new TextDecoder().decode(message.attachments[2]?.head)).toBe('[InternetShortcut]\r\nURL=https://share.evil.example/f/1\r\n')
    expect(message.root?.children[0]?.children[1]?.contentId).toBe('logo@evil.example')
    expect(gaps).toEqual([{ id: 'attachment-content', detail: '2 図' }])
  })

  it('that never left its Exchange server has no header but its properties', async () => {
    const { message } = await open('internal')
    expect(message.headers.map(({ key, value }) => `${key}: ${value}`).slice(0, 3)).toEqual([
      'from: 営業 太郎',
      'to: 花子, 情報システム課',
      'subject: 共有の件',
    ])
    expect(value(message, 'received')).toEqual([])
  })

  it('that is clear-signed keeps what is signed as it was', async () => {
    const { message } = await open('signed')
    expect(bodies(message)).toEqual(['plain: 署名つきです。 https://signed.evil.example/'])
    expect(value(message, 'authentication-results')).toHaveLength(1)
  })

  it('cannot make parts of a mail by the text of its header', async () => {
    const { message } = await open('hostile-headers')
    expect(message.headers.map(({ key }) => key)).toEqual(['from', 'subject', 'to', 'date', 'message-id', 'mime-version', 'content-type'])
    expect(message.root?.children.map(({ type }) => type)).toEqual(['text/plain', 'text/html'])
    expect(bodies(message)[1]).toBe('html: <p><a href="https://html.evil.example/">雨宿</a></p>')
  })

  it('with a big attachment is read whole', async () => {
    const content = new Uint8Array(12 * 1024 * 1024).fill(0x41)
    const item = { properties: { 55: '大きい', 4096: 'x' }, attachments: [{ properties: { 14085: 1, 14087: 'a.bin', 14081: content } }] }
    const { mail, gaps } = await direct(findOf(messageFile(item), 'a.msg'))
    expect(messageIn(mail).attachments.map(({ size }) => size)).toEqual([content.length])
    expect(gaps).toEqual([])
  })
})

describe('other items', () => {
  it('say where and when they are', async () => {
    expect(bodies((await open('appointment')).message)[1]).toContain('https://meet.evil.example/j/1\n2026-11-20T01:00:00.000Z')
  })
  it('say whom to reach and how', async () => {
    expect(bodies((await open('contact')).message)[0]).toContain('https://evil.example/bank\ndesk@evil.example')
  })
})

describe('a file that is no whole item', () => {
  const bytes = new Uint8Array(readFileSync(sample('phish-html')))

  it('says so', async () => {
    const cut = await readers.read('outlook', findOf(bytes.slice(0, 700), 'a.msg', { kind: 'outlook' }))
    expect(cut.gaps).toEqual([{ id: 'file-damaged', detail: '2' }])
    const other = await readers.read('outlook', findOf(messageFile({ properties: {} }).slice(0, 100), 'a.msg', { kind: 'outlook' }))
    expect(other.gaps).toEqual([{ id: 'file-damaged', detail: '2' }])
  })

  it('with chains that run in circles ends', async () => {
    const circular = bytes.slice()
    const view = new DataView(circular.buffer)
    const table = (view.getUint32(76, true) + 1) * 512
    for (let sector = 0; sector < 128; sector++) view.setUint32(table + sector * 4, sector === 0 ? 1 : sector - 1, true)
    const { gaps } = await direct(findOf(circular, 'a.msg'))
    expect(gaps.map(({ id }) => id)).toEqual(['file-damaged'])
  })

  it('damaged at random is still read, or said not to be', async () => {
    const finds = readdirSync(new URL('.', sample('x')))
      .filter((name) => name.endsWith('.msg'))
      .map((name) => findInFile(new URL(name, sample('x'))))
    for (const find of mutated(finds, 300)) {
      const { mail, gaps } = await direct(find)
      expect(mail !== null || gaps.length > 0).toBe(true)
    }
  })
})
