import { describe, expect, it } from 'vitest'
import { base64, encoded, mail } from '../../../testkit/src/made-mail.ts'
import { readMessages } from '../message/read.ts'
import type { Message } from '../message/types.ts'
import { collectAttachments } from './attachments.ts'
import { collectAuthentication } from './authentication/collect.ts'
import { headerViews } from './header-views.ts'
import { collectOrigin } from './origin.ts'
import { collectRoute } from './route.ts'
import { collectSender } from './sender.ts'
import type { Fact } from './types.ts'

function read(input: Uint8Array | string): Message {
  const [message] = readMessages(input, { name: 'in.eml' })
  if (message === undefined || 'code' in message) throw new Error('not read')
  return message
}
function value<T>(fact: Fact<T>): T {
  if (!fact.known) throw new Error(fact.why)
  return fact.value
}
const TOP = 'Received: from a.example by b.example; x'
const word = (text: string) => `=?utf-8?B?${base64(encoded(text, 'UTF8'))}?=`

describe('the sender', () => {
  const fromOf = (from: string | Uint8Array) => {
    const message = read(mail(TOP, from, 'Date: x', '', 'b'))
    const view = headerViews(message).find(({ part }) => part === 'header:from')?.text ?? ''
    return value(collectSender(message)).from.map(({ name, address, at }) => [name, address, view.slice(at.start, at.end)])
  }
  it('is read from plain, quoted, commented and bare addresses', () => {
    expect(fromOf('From: "Shop, Inc." <a@shop.example>')).toEqual([['Shop, Inc.', 'a@shop.example', 'Shop, Inc." <a@shop.example>']])
    expect(fromOf('From: Shop, Inc. <a@shop.example>')[0]?.slice(0, 2)).toEqual(['Shop, Inc.', 'a@shop.example'])
    expect(fromOf('From: a@shop.example (Shop)')[0]?.slice(0, 2)).toEqual(['Shop', 'a@shop.example'])
    expect(fromOf('From: a@shop.example')).toEqual([['', 'a@shop.example', 'a@shop.example']])
    expect(fromOf('From: Shop')).toEqual([['Shop', '', 'Shop']])
  })
  it('is not what an encoded name pretends', () => {
    const shown = 'Amazon <support@amazon.co.jp>, x'
    expect(fromOf(`From: ${word(shown)} <x@evil.example>`)).toEqual([[shown, 'x@evil.example', `${shown} <x@evil.example>`]])
  })
  it('is the address that mail comes from, not one in the name', () => {
    for (const from of [
      'From: Amazon.co.jp@evil.example <x@evil.example>',
      'From: "support@amazon.co.jp" <x@evil.example>',
      'From: Amazon <support@amazon.co.jp> <x@evil.example>',
      'From: Amazon x@evil.example',
      'From: <@relay.example,@b.example:x@evil.example>',
      'From: Amazon <x @ evil.example',
      'From: Amazon <x＠evil.example.>',
    ])
      expect([from, value(collectSender(read(mail(TOP, from, 'Date: x', '', 'b')))).from.map(({ domain }) => domain)]).toEqual([
        from,
        ['evil.example'],
      ])
  })
  it('is read from raw Japanese bytes that hold ASCII brackets and quotes', () => {
    for (const charset of ['JIS', 'SJIS', 'EUCJP', 'UTF8'] as const)
      expect(
        fromOf(Uint8Array.from([...encoded('From: ', 'UTF8'), ...encoded('能表ソ銀行', charset), ...encoded(' <x@evil.example>', 'UTF8')])),
      ).toEqual([['能表ソ銀行', 'x@evil.example', '能表ソ銀行 <x@evil.example>']])
  })
  it('may be several, in one field, a group, or several fields', () => {
    expect(fromOf('From: a@a.example, "B" <b@b.example>').map(([, address]) => address)).toEqual(['a@a.example', 'b@b.example'])
    expect(fromOf('From: Staff: a@a.example, b@b.example;').map(([name, address]) => [name, address])).toEqual([
      ['', 'a@a.example'],
      ['', 'b@b.example'],
    ])
    const message = read(mail(TOP, 'From: A <a@a.example>', 'From: B <b@b.example>', '', 'x'))
    const { from, fromFields } = value(collectSender(message))
    const view = headerViews(message)[0]?.text ?? ''
    expect([fromFields, from.map(({ at }) => view.slice(at.start, at.end))]).toEqual([2, ['A <a@a.example>', 'B <b@b.example>']])
  })
  it('has its domain in ASCII, with the registrable part', () => {
    const [mailbox] = value(collectSender(read(mail(TOP, encoded('From: <x@mail.例え.co.jp>', 'UTF8'), '', 'x')))).from
    expect([mailbox?.domain, mailbox?.site]).toEqual(['mail.xn--r8jz45g.co.jp', 'xn--r8jz45g.co.jp'])
  })
  it('comes with everybody else whom the header names', () => {
    const sender = value(
      collectSender(
        read(
          mail(
            'Return-Path: <bounce@b.example>',
            TOP,
            'From: a@a.example',
            'Sender: S <s@s.example>',
            'Reply-To: r@r.example',
            'Message-ID: <1@M.example>',
            '',
            'x',
          ),
        ),
      ),
    )
    expect([sender.returnPath?.address, sender.sender?.address, sender.replyTo[0]?.address, sender.messageIdDomain]).toEqual([
      'bounce@b.example',
      's@s.example',
      'r@r.example',
      'm.example',
    ])
    expect(value(collectSender(read(mail('Return-Path: <>', TOP, 'From: a@a.example', '', 'x')))).returnPath).toBeNull()
  })
  it('is read from pasted lines, named for an SMS, and unknown without any', () => {
    expect(value(collectSender(read('差出人： アマゾン（公式） ＜x＠evil.example＞\n件名：あ\n\n本文'))).from[0]).toMatchObject({
      name: 'アマゾン（公式）',
      domain: 'evil.example',
    })
    expect(value(collectSender(read('送信元: Amazon\nhttps://evil.example/')))).toMatchObject({
      from: [],
      smsSender: 'Amazon',
      source: 'pasted',
    })
    expect(collectSender(read('ただの文章です。'))).toEqual({ known: false, why: 'no-headers' })
  })
})

describe('the route', () => {
  const hop = (received: string) => value(collectRoute(read(mail(`Received: ${received}`, 'From: a@a.example', '', 'x'))))[0]

  it('is read from the fields of every common server', () => {
    const expected = { from: 'helo.example', by: 'mx.reader.example', ip: '203.0.113.5', date: 'Mon, 23 Nov 2026 10:00:00 +0900' }
    const end = 'id 1 for <me@reader.example>; Mon, 23 Nov 2026 10:00:00 +0900'
    expect(hop(`from helo.example (rdns.example [203.0.113.5]) by mx.reader.example (Postfix) with ESMTP ${end}`)).toEqual({
      ...expected,
      reverse: 'rdns.example',
    })
    expect(hop(`from helo.example (unknown [203.0.113.5]) by mx.reader.example (Postfix) with ESMTP ${end}`)).toEqual({
      ...expected,
      reverse: '',
    })
    expect(
      hop(`from helo.example (rdns.example [203.0.113.5] (may be forged)) by mx.reader.example (8.14/8.14) with ESMTP ${end}`),
    ).toEqual({ ...expected, reverse: '' })
    expect(hop(`from rdns.example ([203.0.113.5] helo=helo.example) by mx.reader.example with esmtp (Exim 4.96) ${end}`)).toEqual({
      ...expected,
      reverse: 'rdns.example',
    })
    expect(hop(`from helo.example (203.0.113.5) by mx.reader.example (10.0.0.1) with Microsoft SMTP Server ${end}`)).toEqual({
      ...expected,
      reverse: null,
    })
    expect(hop(`from unknown (HELO helo.example) (203.0.113.5) by mx.reader.example with SMTP ${end}`)).toEqual({
      ...expected,
      reverse: '',
    })
  })
  it('tells at Gmail whether the sending machine has a name', () => {
    expect(hop('from m.example (m.example. [203.0.113.5]) by mx.google.com with ESMTPS id 1; x')?.reverse).toBe('m.example')
    expect(hop('from m.example ([203.0.113.5]) by mx.google.com with ESMTPS id 1; x')?.reverse).toBe('')
    expect(hop('by 2002:a05:6a10::1 with SMTP id 1; x')).toMatchObject({ from: null, ip: null, reverse: null })
  })
  it('takes no word of the sender for the receiver', () => {
    expect(hop('from x (x by mx.google.com [203.0.113.5]) by mx.reader.example; x')?.by).toBe('mx.reader.example')
  })
})

describe('attachments', () => {
  const real = (filename: string, content: string, type = 'application/octet-stream') => {
    const message = read(
      mail(
        TOP,
        'From: a@a.example',
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        '',
        'text',
        '--b',
        `Content-Type: ${type}`,
        `Content-Disposition: attachment; filename="${filename}"`,
        'Content-Transfer-Encoding: base64',
        '',
        base64(Uint8Array.from(content, (c) => c.charCodeAt(0))),
        '--b--',
      ),
    )
    return value(collectAttachments(message, []))[0]?.real
  }
  it('are named by their content, not by their name or label', () => {
    expect([
      real('invoice.pdf', 'MZ\x90\0', 'application/pdf'),
      real('invoice.pdf', '<!DOCTYPE html><form>'),
      real('a.bin', '\n%PDF-1.7'),
      real('a.docx', 'PK\x03\x04....[Content_Types].xml'),
      real('a.zip', 'PK\x03\x04....readme.txt'),
      real('a.xls', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
      real('a.txt', 'L\0\0\0\x01\x14\x02\0\0'),
      real('a.iso', '\0\0\0\0'),
      real('a.rar', 'Rar!\x1a\x07'),
      real('a.7z', '7z\xbc\xaf\x27\x1c'),
      real('a.js', 'var a = 1'),
      real('a.png', '\x89PNG\r\n'),
      real('a.ics', 'BEGIN:VCALENDAR\r\n'),
      real('a.txt', 'plain words'),
      real('a.eml', 'From: a@a.example\r\nSubject: x\r\n\r\ny'),
    ]).toEqual([
      'executable',
      'html',
      'pdf',
      'office',
      'zip',
      'old-office',
      'shortcut',
      'disk-image',
      'rar',
      'seven-zip',
      'script',
      'image',
      'calendar',
      'text',
      'message',
    ])
  })
  it('of a zip go by the names of its entries, not by words that stand in it', () => {
    const zip = (...names: string[]) =>
      names.map((name) => `PK\x03\x04${'\0'.repeat(22)}${String.fromCharCode(name.length)}\0\0\0${name}`).join('')
    expect([
      real('a.zip', zip('password/invoice.exe')),
      real('a.zip', zip('mimetype', 'META-INF/container.xml')),
      real('a.zip', zip('META-INF/MANIFEST.MF')),
      real('a.zip', zip('docProps/app.xml', 'word/document.xml')),
      real('a.docm', zip('something.xml')),
      real('a.zip', `PK\x07\x08${zip('readme.txt')}`),
      real('a.zip', `GIF87 ${zip('readme.txt')}`.slice(3)),
    ]).toEqual(['zip', 'zip', 'executable', 'office', 'office', 'zip', 'zip'])
  })
  it('include mails that are attached', () => {
    const message = read(
      mail(
        TOP,
        'From: a@a.example',
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: message/rfc822',
        '',
        'Subject: x',
        '',
        'y',
        '--b--',
      ),
    )
    expect(value(collectAttachments(message, []))).toMatchObject([{ part: '1', real: 'message' }])
  })
})

describe('hostile header fields', () => {
  it('get an answer however many brackets, quotes and signs they hold', () => {
    for (const filler of ['(', '"', '\\"', '<', '>', ',', ':', '@', '=?', 'a,', 'a@b ', '((a)'])
      for (const key of ['From', 'Reply-To', 'Received', 'Authentication-Results']) {
        const message = read(mail(TOP, `${key}: ${filler.repeat(60_000 / filler.length)}`, 'To: x', '', 'b'))
        expect(collectAuthentication(message, collectSender(message)).known).toBe(false)
        expect(value(collectRoute(message)).length).toBeGreaterThan(0)
      }
  }, 20_000)
})

describe('what the sending program says of itself', () => {
  const originOf = (...fields: readonly string[]) => value(collectOrigin(read(mail(TOP, ...fields, '', 'b'))))
  const zoneOf = (date: string) => originOf(`Date: ${date}`).date?.zone
  it('is the program, the date with its zone and the Message-ID, each with its place', () => {
    const at = (part: string) => expect.objectContaining({ part: `header:${part}` })
    expect(originOf('X-Mailer: Shop 2', 'Date: Tue, 1 Dec 2026 09:00:00 +0900', 'Message-ID: <1@Shop.example>')).toEqual({
      mailer: { text: 'Shop 2', at: at('x-mailer') },
      date: { text: 'Tue, 1 Dec 2026 09:00:00 +0900', zone: 540, at: at('date') },
      messageId: { text: '<1@Shop.example>', domain: 'shop.example', at: at('message-id') },
    })
    expect(originOf('User-Agent: Post 3').mailer?.text).toBe('Post 3')
  })
  it('is nothing where a field is missing or empty', () => {
    expect(originOf('X-Mailer:  ')).toEqual({ mailer: null, date: null, messageId: null })
    expect(collectOrigin(read('From: a@shop.example\nSubject: x\n\nb')).known).toBe(false)
  })
  it('has a zone only where one is told', () => {
    expect(zoneOf('Tue, 1 Dec 2026 09:00:00 +0800 (CST)')).toBe(480)
    expect(zoneOf('Tue, 1 Dec 2026 09:00:00 -0330')).toBe(-210)
    expect(zoneOf('Tue, 1 Dec 2026 09:00:00 GMT')).toBe(0)
    for (const zone of ['-0000', '+9900', '+0860', '+08000', 'JST', '', '＋0800'])
      expect(zoneOf(`Tue, 1 Dec 2026 09:00:00 ${zone}`)).toBeNull()
  })
  it('is cut where nobody would read on, and read to the end whatever it holds', () => {
    for (const piece of ['@', '<', '+0800 ', ' ', '0', 'Foxmail 6, ', '\\', '=?utf-8?B?']) {
      const long = `x${piece.repeat(2_000)}`
      expect(originOf(`X-Mailer: ${long}`).mailer?.text.length).toBeLessThanOrEqual(256)
      expect(originOf(`Date: ${long}`).date?.text.length).toBeLessThanOrEqual(256)
      expect(originOf(`Message-ID: ${long}`).messageId?.text.length).toBeLessThanOrEqual(256)
    }
  })
})
