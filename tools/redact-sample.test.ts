import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Message, readMessages } from '@honmono/engine'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { base64, encoded, mail } from '../packages/testkit/src/made-mail.ts'
import { redact } from './redact/mail.mjs'
import { survivors } from './redact/survivors.mjs'
import { differences } from './redact/verify.mjs'

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const utf8 = (text: string) => new TextEncoder().encode(text)
const word = (text: string) => `=?UTF-8?B?${base64(utf8(text))}?=`

function messageOf(bytes: Uint8Array): Message {
  for (const read of readMessages(bytes, { name: '' })) {
    if ('code' in read) throw new Error(read.code)
    return read
  }
  throw new Error('no message')
}
const headerOf = (bytes: Uint8Array, key: string) =>
  messageOf(bytes)
    .headers.filter((header) => header.key === key)
    .map(({ value }) => value)
    .join('\n')
const textOf = (bytes: Uint8Array) =>
  messageOf(bytes)
    .bodies.map(({ text }) => text)
    .join('\n')

/** Redacts, and asks for what every sample must be: judged alike, with nothing left. */
function sampleOf(original: Uint8Array, ...names: string[]): Uint8Array {
  const before = Uint8Array.from(original)
  const { bytes, left } = redact(original, { names })
  expect(original).toEqual(before)
  expect(left).toEqual([])
  expect(differences(original, bytes)).toEqual([])
  return bytes
}

const HEADER = [
  'Return-Path: <bounce-4471-taro.yamada=kaisha-mail.jp@evil-mailer.top>',
  'Delivered-To: taro.yamada@kaisha-mail.jp',
  'Received: from vps77.evil-mailer.top (vps77.evil-mailer.top [45.77.12.9])',
  '\tby mx3.kaisha-mail.jp (Postfix) with ESMTPS id 4XyZ9k1Q2mz7',
  '\tfor <taro.yamada@kaisha-mail.jp>; Mon, 16 Nov 2026 09:12:00 +0900 (JST)',
  'Authentication-Results: mx3.kaisha-mail.jp; spf=pass smtp.mailfrom=evil-mailer.top; dkim=none; dmarc=none',
]

function evilMail(...lines: readonly (string | Uint8Array)[]): Uint8Array {
  return mail(
    ...HEADER,
    'From: "Amazon.co.jp" <account-update@evil-mailer.top>',
    `To: ${word('山田 太郎')} <taro.yamada@kaisha-mail.jp>`,
    `Subject: ${word('【重要】山田 太郎様 お支払い方法の確認')}`,
    'Date: Mon, 16 Nov 2026 09:12:00 +0900',
    'Message-ID: <20261116.4XyZ9k1Q@vps77.evil-mailer.top>',
    'MIME-Version: 1.0',
    ...lines,
  )
}

describe('a mail', () => {
  const original = evilMail(
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    utf8(
      [
        '山田 太郎 様',
        'Amazonプライムのお支払い方法を24時間以内に更新してください。アカウントが停止されます。',
        'ご登録のメールアドレス：taro.yamada@kaisha-mail.jp',
        '注文番号：250-7788123-4456712　お客様番号 K88-2231-90',
        'お届け先：〒150-0043 東京都渋谷区道玄坂2-10-7 新大宗ビル',
        'お電話：090-3141-5926 / ０３－１２３４－５６７８　生年月日：1984年7月21日',
        'カード番号 4980-1234-5678-9012（****-9012） 認証コード: 827364',
        'https://amazon.co.jp.login.evil-mailer.top:8443/ap/signin/4XyZ9k1Q2mz7aa?email=taro.yamada%40kaisha-mail.jp&t=dGFyby55YW1hZGFAa2Fpc2hhLW1haWwuanA%3D&r=https%3A%2F%2Fwww.amazon.co.jp%2F#u-88123345',
      ].join('\r\n'),
    ),
  )
  const sample = sampleOf(original)
  const text = textOf(sample)

  it('keeps nothing of the reader: names, addresses, numbers, places', () => {
    expect(`${latin1(sample)}${headerOf(sample, 'subject')}${text}`).not.toMatch(
      /yamada|kaisha|山田|太郎|7788123|2231|150-0043|渋谷|道玄坂|3141|１２３４|1984|4980|9012|827364|88123345|4XyZ9k1Q|45\.77|vps77/i,
    )
  })
  it('puts readable placeholders in their place', () => {
    expect(headerOf(sample, 'to')).toBe('見本 花子 <reader@reader.example>')
    expect(headerOf(sample, 'delivered-to')).toBe('reader@reader.example')
    expect(headerOf(sample, 'subject')).toBe('【重要】見本 花子様 お支払い方法の確認')
    expect(text).toContain('見本 花子 様')
    expect(text).toContain('お電話：090-1000-0001')
    expect(text).toContain('生年月日：2000年1月01日')
  })
  it('keeps whom it poses as, what it wants and the shape of the link', () => {
    expect(headerOf(sample, 'from')).toMatch(/^"Amazon\.co\.jp" <account-update@[a-z-]+\.example>$/)
    expect(text).toContain('24時間以内に更新してください。アカウントが停止されます。')
    expect(text).toMatch(
      /https:\/\/amazon\.co\.jp\.login\.[a-z-]+\.example:8443\/ap\/signin\/\w+\?email=reader%40reader\.example&t=[\w%]+&r=https%3A%2F%2Fwww\.amazon\.co\.jp%2F#u-\d+/,
    )
    expect(Buffer.from(/&t=([\w%]+)/.exec(text)?.[1] ?? '', 'base64').toString()).toBe('reader@reader.example')
  })
  it('keeps who vouches for whom: one host is one host everywhere', () => {
    const site = /account-update@(\S+)>/.exec(headerOf(sample, 'from'))?.[1] ?? ''
    expect(headerOf(sample, 'return-path')).toMatch(new RegExp(`^<bounce-\\d+-reader=reader\\.example@${site}>$`))
    expect(headerOf(sample, 'authentication-results')).toContain(`mx3.reader.example; spf=pass smtp.mailfrom=${site};`)
    expect(headerOf(sample, 'received')).toMatch(
      new RegExp(`from \\w+\\.${site} \\(\\w+\\.${site} \\[192\\.0\\.2\\.1\\]\\) by mx3\\.reader\\.example`.replaceAll(' ', '\\s+')),
    )
    expect(headerOf(sample, 'message-id')).toContain(`.${site}>`)
  })
  it('is the same every time, and stays as it is when redacted again', () => {
    expect(sampleOf(original)).toEqual(sample)
    expect(sampleOf(sample)).toEqual(sample)
  })
})

describe('every encoding stays what it was', () => {
  const body =
    '山田 太郎 様\r\nAmazonのアカウントが停止されました。ご確認ください。\r\n090-3141-5926\r\nhttps://evil-mailer.top/u/4XyZ9k1Q2mz7\r\n'
  const quotedPrintable = (bytes: Uint8Array) =>
    latin1(bytes).replace(/[=\x80-\xff]/g, (byte) => `=${byte.charCodeAt(0).toString(16).toUpperCase()}`)

  it.each([
    ['iso-2022-jp', 'JIS', '7bit'],
    ['iso-2022-jp', 'JIS', 'base64'],
    ['shift_jis', 'SJIS', '8bit'],
    ['shift_jis', 'SJIS', 'base64'],
    ['euc-jp', 'EUCJP', 'quoted-printable'],
    ['utf-8', 'UTF8', 'base64'],
    ['utf-8', 'UTF8', 'quoted-printable'],
  ] as const)('%s as %s in %s', (label, charset, transfer) => {
    const bytes = encoded(body, charset)
    const written = transfer === 'base64' ? base64(bytes) : transfer === 'quoted-printable' ? quotedPrintable(bytes) : bytes
    const subject = `=?${label}?B?${base64(encoded('山田 太郎様へ', charset))}?=`
    const sample = sampleOf(
      mail(
        ...HEADER,
        'From: "Amazon.co.jp" <account-update@evil-mailer.top>',
        `To: =?${label}?B?${base64(encoded('山田　太郎', charset))}?= <taro.yamada@kaisha-mail.jp>`,
        `Subject: ${subject}`,
        `Content-Type: text/plain; charset=${label}`,
        `Content-Transfer-Encoding: ${transfer}`,
        '',
        written,
      ),
    )
    const message = messageOf(sample)
    expect(message.bodies[0]?.charset).toBe(label)
    expect(textOf(sample)).toContain('見本 花子 様\nAmazonのアカウントが停止されました。ご確認ください。\n090-1000-0001\n')
    expect(headerOf(sample, 'subject')).toBe('見本 花子様へ')
    expect(latin1(sample)).toContain(`Subject: =?${label}?B?`)
    if (transfer === 'base64') expect(latin1(sample.subarray(message.root?.range.start))).toMatch(/^[A-Za-z0-9+/=\r\n]+$/)
    else expect(latin1(sample.subarray(message.root?.range.start))).toContain('evil-mailer.top'.replace(/.*/, '.example/u/'))
  })

  it('raw Shift_JIS in a header and names split over encoded words', () => {
    const sample = sampleOf(
      mail(
        ...HEADER,
        'From: "Amazon.co.jp" <account-update@evil-mailer.top>',
        `To: =?utf-8?B?${base64(utf8('山田 '))}?=`,
        ` =?utf-8?B?${base64(utf8('太郎'))}?= <taro.yamada@kaisha-mail.jp>`,
        Buffer.concat([Buffer.from('Subject: '), encoded('山田 太郎様 重要なお知らせです', 'SJIS')]),
        'Content-Type: text/plain',
        '',
        'https://evil-mailer.top/',
      ),
    )
    expect(headerOf(sample, 'to')).toBe('見本 花子 <reader@reader.example>')
    expect(headerOf(sample, 'subject')).toBe('見本 花子様 重要なお知らせです')
  })

  it('UTF-7, and characters that only Windows has', () => {
    const utf7 = '+XHF1MA- +WSqQzg- +aDg-'
    expect(textOf(sampleOf(evilMail('Content-Type: text/plain; charset=utf-7', '', `${utf7} 090-3141-5926`)))).toContain('090-1000-0001')
    const odd = encoded('①髙橋様のお荷物 03-1234-5678', 'SJIS')
    expect(textOf(sampleOf(evilMail('Content-Type: text/plain; charset=shift_jis', '', odd)))).toMatch(/①.*03-0000-0001|①.*00-0000-0001/)
  })
})

describe('the structure', () => {
  const html = `<!DOCTYPE html><html><head><style>.a{background:url(https://evil-mailer.top/bg/4XyZ9k1Q2mz7.png)}</style></head>
<body><p>山田<b>太郎</b>様</p><p style="display:none">hidden 090-3141-5926</p>
<p>t&#97;ro.yamada&#64;kaisha-mail.jp / taro.<span></span>yamada@kaisha-mail.jp</p>
<!--[if mso]><a href="https://evil-mailer.top/mso?e=taro.yamada@kaisha-mail.jp">x</a><![endif]-->
<a href="https://www.amazon.co.jp@evil-mailer.top/a/b/c?u=taro.yamada%40kaisha-mail.jp&amp;h=7461726f2e79616d616461406b61697368612d6d61696c2e6a70">https://www.amazon.co.jp/</a>
<a href="http://3232235777/x">1</a><a href="http://45.77.12.9/login">2</a><a href="http://[2606:4700::1111]/y">3</a>
<a href="https://bit.ly/3xYzAbC">4</a><a href="https://shop-x77.pages.dev/amazon">5</a>
<a href="mailto:stop-4471-taro.yamada=kaisha-mail.jp@evil-mailer.top?subject=unsubscribe">unsubscribe</a>
<img src="https://evil-mailer.top/open.gif?id=4XyZ9k1Q2mz7&m=taro.yamada@kaisha-mail.jp" width="1" height="1" alt="山田 太郎">
<img src="cid:logo.4XyZ9k@kaisha-mail.jp"></body></html>`
  const original = evilMail(
    'Content-Type: multipart/mixed; boundary="b1_mx3.kaisha-mail.jp"',
    'List-Unsubscribe: <https://evil-mailer.top/unsub/4XyZ9k1Q2mz7aa77>, <mailto:u-4471-taro.yamada=kaisha-mail.jp@evil-mailer.top>',
    'DKIM-Signature: v=1; a=rsa-sha256; d=evil-mailer.top; s=x7781; h=from:to; t=1763251920;',
    '\tbh=mZx0bCq2VQ8m1pJ0dUq1KkqC0m0z2n9sQvPZy0bJ5e8=;',
    '\tb=Zk9QmT7xwAbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcd',
    'ARC-Seal: i=1; a=rsa-sha256; d=kaisha-mail.jp; s=arc; cv=none; b=QqWwEeRrTtYyUuIiOoPp0987654321zz',
    'X-Originating-IP: [45.77.12.9]',
    'X-Auth-User: t-yamada',
    'X-Mailer: PHPMailer 5.2.9',
    '',
    '--b1_mx3.kaisha-mail.jp',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64(utf8(html)).replace(/.{76}/g, '$&\r\n'),
    '--b1_mx3.kaisha-mail.jp',
    'Content-Type: image/png; name="yamada-photo.png"',
    'Content-ID: <logo.4XyZ9k@kaisha-mail.jp>',
    'Content-Transfer-Encoding: base64',
    '',
    base64(Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('secret picture of taro yamada')])),
    '--b1_mx3.kaisha-mail.jp',
    "Content-Type: application/octet-stream; name*=utf-8''%E5%B1%B1%E7%94%B0.pdf.exe",
    'Content-Disposition: attachment; filename="yamada-taro-seikyu.pdf.exe"',
    'Content-Transfer-Encoding: base64',
    '',
    base64(Buffer.from('MZ\x90\0 taro.yamada@kaisha-mail.jp inside', 'latin1')),
    '--b1_mx3.kaisha-mail.jp',
    'Content-Type: message/rfc822',
    '',
    'From: "Amazon.co.jp" <account-update@evil-mailer.top>',
    'To: taro.yamada@kaisha-mail.jp',
    `Subject: ${word('山田 太郎様')}`,
    'Content-Type: text/plain; charset=iso-2022-jp',
    '',
    encoded('山田 太郎 様 taro.yamada@kaisha-mail.jp 090-3141-5926', 'JIS'),
    '--b1_mx3.kaisha-mail.jp--',
    '',
  )
  const sample = sampleOf(original)
  const message = messageOf(sample)
  const source = message.bodies[0]?.text ?? ''
  const partsOf = ({ root }: Message) => root?.children.map(({ type, disposition }) => `${type} ${disposition}`)

  it('keeps the parts, their types and their encodings', () => {
    expect(partsOf(message)).toEqual(partsOf(messageOf(original)))
    expect(latin1(sample).match(/^Content-[^\n]*/gim)?.length).toBe(latin1(original).match(/^Content-[^\n]*/gim)?.length)
  })
  it('leaves no name, address or token in any part of it', () => {
    const all = [latin1(sample), source, ...message.attachments.map(({ head }) => latin1(head)), textOf(sample)].join('\n')
    expect(all).not.toMatch(/yamada|kaisha|山田|太郎|4XyZ9k|45\.77|2606|7461726f|secret picture|x77|QmT7xw|Zk9Q|3xYzAbC|3232235777/i)
  })
  it('keeps hidden text, comments, tricks and the notation of every link', () => {
    expect(source).toContain('<p>見本花子<b></b>様</p>')
    expect(source).toContain('<p style="display:none">hidden 090-1000-0001</p>')
    expect(source).toContain('<!--[if mso]><a href="https://')
    expect(source).toMatch(
      /<a href="https:\/\/www\.amazon\.co\.jp@[a-z-]+\.example\/a\/b\/c\?u=reader%40reader\.example&amp;h=[0-9a-f]+">https:\/\/www\.amazon\.co\.jp\/<\/a>/,
    )
    expect(Buffer.from(/h=([0-9a-f]+)/.exec(source)?.[1] ?? '', 'hex').toString()).toBe('reader@reader.example')
    expect(source).toMatch(/http:\/\/\d{8,10}\/x/)
    expect(source).toMatch(/http:\/\/192\.0\.2\.\d+\/login/)
    expect(source).toMatch(/http:\/\/\[2001:db8::\d+\]\/y/)
    expect(source).toMatch(/https:\/\/bit\.ly\/\w{7}"/)
    expect(source).toMatch(/https:\/\/shop-honmono-test-\d{4}\.pages\.dev\/amazon/)
  })
  it('keeps a picture where one was shown, under the same Content-ID as the text names', () => {
    const cid = /cid:([^"]+)"/.exec(source)?.[1]
    expect(cid).toMatch(/@reader\.example$/)
    expect(message.root?.children[1]?.contentId).toBe(cid)
  })
  it('replaces files by harmless ones of the same type, and keeps the endings of their names', () => {
    const [picture, program] = message.attachments
    expect(latin1(picture?.head ?? new Uint8Array()).slice(1, 4)).toBe('PNG')
    expect(latin1(program?.head ?? new Uint8Array())).toBe('MZ\x90\0redacted')
    expect(program?.filename).toMatch(/^file\d\.pdf\.exe$/)
  })
  it('goes into a mail in the mail', () => {
    const nested = message.root?.children[3]?.nested
    expect(nested?.bodies[0]).toMatchObject({
      charset: 'iso-2022-jp',
      text: expect.stringContaining('見本 花子 様 reader@reader.example 090-1000-0001'),
    })
    expect(nested?.headers.find(({ key }) => key === 'to')?.value).toBe('reader@reader.example')
  })
  it('keeps which program wrote it, and drops what only one server knows', () => {
    expect(headerOf(sample, 'x-mailer')).toBe('PHPMailer 5.2.9')
    expect(headerOf(sample, 'x-auth-user')).toBe('redacted')
    expect(headerOf(sample, 'dkim-signature')).toMatch(/d=[a-z-]+\.example; s=\w+; h=from:to; t=1763251920;/)
  })
})

describe('text messages', () => {
  it('redacts an SMS with its numbers, and keeps its charset and the kind of its link', () => {
    const text =
      '佐川急便よりお荷物のお届けに上がりましたが宛先不明の為持ち帰りました。伝票番号：4012-3344-5566 ご確認ください https://bit.ly/4XyZ9k1 090-3141-5926'
    const sample = latin1(sampleOf(encoded(text, 'SJIS')))
    const read = new TextDecoder('shift_jis').decode(Buffer.from(sample, 'latin1'))
    expect(read).toMatch(/^佐川急便より.*伝票番号：0000-0000-0001 ご確認ください https:\/\/bit\.ly\/\w{7} 090-1000-0001$/)
  })
})

describe('names', () => {
  const plain = (text: string, ...names: string[]) =>
    Buffer.from(
      sampleOf(utf8(`差出人: Amazon <info@evil-mailer.top>\n件名: お知らせ\n\n${text}\nhttps://evil-mailer.top/`), ...names),
    ).toString()
  it.each([
    ['鈴木 一郎 様', '見本 花子 様'],
    ['鈴木一郎様、いつもありがとうございます', '見本花子様、'],
    ['Dear Ichiro Suzuki,', 'Dear Hanako Mihon,'],
    ['お名前：スズキ イチロウ', 'お名前：ミホン ハナコ'],
  ])('finds %s', (given, made) => expect(plain(given)).toContain(made))
  it.each(['お客様', 'Amazonお客様 ', '会員様', 'Dear Customer,', 'Dear Amazon Customer,', '皆様'])('leaves %s', (given) =>
    expect(plain(given)).toContain(given),
  )
  it('finds what the donor names, in every form', () => {
    const text = plain(
      '昨日、五百旗頭　薫さんと話しました。五百旗頭薫、五百旗頭、KAORU IOKIBE、Iokibe Kaoru',
      '五百旗頭 薫',
      'Kaoru Iokibe',
    )
    expect(text).not.toMatch(/五百旗頭|iokibe|kaoru/i)
  })
})

describe('names that the donor gives', () => {
  const planted = (name: string) => {
    const [first = ''] = name.split(' ')
    return mail(
      ...HEADER,
      'From: "Example Parcels" <account-update@evil-mailer.top>',
      `To: ${word(name)} <k.reader@kaisha-mail.jp>`,
      `Subject: ${word(`${name}: confirm your parcel`)}`,
      'Date: Mon, 16 Nov 2026 09:12:00 +0900',
      'MIME-Version: 1.0',
      'Content-Type: text/html; charset=utf-8',
      '',
      utf8(
        `<p>Dear ${name},</p><form method="post"><p>Yesterday ${name} and again ${first} and ${name.toUpperCase()} asked. You may post it.</p></form>\r\n` +
          `<a href="https://evil-mailer.top/u/${encodeURIComponent(name)}/${first.toLowerCase()}?n=${encodeURIComponent(name)}">x</a>`,
      ),
    )
  }
  const read = (bytes: Uint8Array) =>
    `${headerOf(bytes, 'to')}\n${headerOf(bytes, 'subject')}\n${textOf(bytes)}\n${textOf(bytes).replace(/(?:%[0-9A-F]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString())}`
  it.each([
    ['Hanako Yamada', /hanako|yamada/i],
    ['Taro Yamada', /taro|yamada/i],
    ['Anna Post', /anna|Post|POST/],
    ['May Cloud', /May|MAY|cloud/i],
    ['Sam Chase', /\bsam\b|chase/i],
    ['松本 ゆう子2世', /松本|ゆう子/],
    ["O'Brien Jr.", /brien/i],
    ['山田 花子', /山田|花子/],
    ['José Müller', /jos[eé]|m[uü]ller/i],
  ])('%s is gone from To, subject, greeting, body and links', (name, pattern) => {
    const { bytes, left } = redact(planted(name), { names: [name] })
    expect(left).toEqual([])
    expect(
      read(bytes)
        .replace(/may post/g, '')
        .replace(/"post"/, ''),
    ).not.toMatch(pattern.source === 'May|MAY|cloud' ? /\bMay\b|\bMAY\b|cloud/i : pattern)
    expect(textOf(bytes)).toContain('You may post it.')
    expect(textOf(bytes)).toContain('<form method="post">')
  })
  it('the documented call, both forms in one mail', () => {
    const both = mail(
      ...HEADER,
      'From: "Example" <info@evil-mailer.top>',
      'To: Hanako Yamada <hy@kaisha-mail.jp>',
      `Subject: ${word('山田　花子様 Hanako Yamada')}`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      utf8('山田花子 様\r\n鈴 木 花 子 / 山 田 花 子 / YAMADA Hanako / 花子\r\nhttps://evil-mailer.top/hanako-yamada/%E5%B1%B1%E7%94%B0'),
    )
    const sample = sampleOf(both, '山田 花子', 'Hanako Yamada', '鈴木 花子')
    expect(read(sample)).not.toMatch(/山 ?田|花 ?子|鈴 ?木|hanako|yamada/i)
  })
  it.each([
    ['Jean-Luc Picard', 'JeanLuc Picard, Jean Luc, jean-luc', /jean|luc|picard/i],
    ["Anna O'Brien", 'OBRIEN, O’Brien, o&#39;brien', /brien/i],
    ['松本 ゆう子2世', '松 本 ゆう子、松本ゆう子２世、担当松本', /松 ?本|ゆう子/],
    ['ヤマダ・ハナコ', 'ﾔﾏﾀﾞ ﾊﾅｺ ヤマダハナコ ヤマダ・ハナコ', /ﾔﾏ|ﾊﾅ|ヤマダ|ハナコ/],
    ['山田電子 太郎', '山田電子太郎', /山田電子/],
  ])('%s is found in other spellings', (name, text, pattern) => {
    const { bytes, left } = redact(evilMail('Content-Type: text/html; charset=utf-8', '', utf8(`<p>${text}</p>`)), { names: [name] })
    expect(left).toEqual([])
    expect(textOf(bytes)).not.toMatch(pattern)
  })
  it('a name that stays where nothing is replaced is refused', () => {
    expect(survivors(utf8('Subject: x\r\n\r\nhanako, 山田'), new Set(['Hanako', '山田']), new Set(['Hanako', '山田']))).toEqual([
      'Hanako',
      '山田',
    ])
  })
  it.each(['', '  ', 'Li', '林', 'hy@kaisha-mail.jp', '1234', 'x'.repeat(81), '見本 花子', 'Anna Mihon'])('refuses %j', (name) =>
    expect(() => redact(planted('Anna Post'), { names: [name] })).toThrow(/--name/),
  )
  it.each([
    ['佐野 健二 <kenji@kojin-mail.jp> 様の返信', /佐野|健二/],
    ['お名前(カナ): ヤマシロ ケンジ', /ヤマシロ|ケンジ/],
    ['ローマ字: YAMASHIRO KENJI', /YAMASHIRO|KENJI/],
    ['氏名　山城 健二', /山城|健二/],
  ])('finds what stands in %s', (line, pattern) => {
    const sample = sampleOf(utf8(`差出人: Amazon <info@evil-mailer.top>\n件名: お知らせ\n\n${line}\nhttps://evil-mailer.top/`))
    expect(Buffer.from(sample).toString()).not.toMatch(pattern)
  })
  it('finds who wrote the HTML', () => {
    const sample = sampleOf(
      evilMail('Content-Type: text/html; charset=utf-8', '', utf8('<meta name=author content="Kenji Sano"><p>x, Sano</p>')),
    )
    expect(textOf(sample)).not.toMatch(/kenji|sano/i)
  })
})

describe('what can not be read to the end', () => {
  it.each([
    [
      'S/MIME, encrypted',
      ['Content-Type: application/pkcs7-mime; smime-type=enveloped-data', 'Content-Transfer-Encoding: base64', '', 'MIIB'],
    ],
    [
      'S/MIME, signed',
      [
        'Content-Type: multipart/signed; protocol="application/pkcs7-signature"; boundary=s',
        '',
        '--s',
        'Content-Type: text/plain',
        '',
        'x',
        '--s',
        'Content-Type: application/pkcs7-signature',
        '',
        'MIIB',
        '--s--',
      ],
    ],
    ['PGP', ['Content-Type: multipart/encrypted; boundary=s', '', '--s', '', 'Version: 1', '--s--']],
    [
      'bytes of no character set',
      ['Content-Type: text/plain', '', Buffer.from(Array.from({ length: 400 }, (_, at) => ((at * 37) % 31) + 0x80))],
    ],
  ])('is refused: %s', (_, lines) => expect(() => redact(evilMail(...lines))).toThrow(expect.objectContaining({ name: 'Refusal' })))
  it('refuses a mailbox, a picture, nothing', () => {
    const two = utf8(
      'From a@x.example Mon Nov 16 09:12:00 2026\nFrom: a@x.example\nSubject: 1\n\nx\n\nFrom a@x.example Mon Nov 16 09:12:00 2026\nFrom: a@x.example\nSubject: 2\n\ny\n',
    )
    for (const bytes of [two, Buffer.from('89504e470d0a1a0a', 'hex'), utf8('  ')])
      expect(() => redact(bytes)).toThrow(expect.objectContaining({ name: 'Refusal' }))
  })
})

describe('the look at the result', () => {
  const address = 'taro.yamada@kaisha-mail.jp'
  const lines = (header: string, body: string, transfer = '8bit') =>
    mail(`Subject: ${header}`, 'Content-Type: text/html; charset=utf-8', `Content-Transfer-Encoding: ${transfer}`, '', utf8(body))
  it.each([
    ['as it is', lines('x', `<p>${address}</p>`)],
    ['in other letters', lines('x', `<p>${address.toUpperCase()}</p>`)],
    ['percent-encoded, twice', lines('x', `<a href="https://x.example/?${encodeURIComponent(encodeURIComponent(address))}">x</a>`)],
    ['in base64, wherever it begins', lines('x', `<p>${Buffer.from(`ab${address}yz`).toString('base64')}</p>`)],
    ['in base64 for addresses', lines('x', `<p>${Buffer.from(`?${address}?`).toString('base64url')}</p>`)],
    ['in hexadecimal digits', lines('x', `<p>${Buffer.from(address).toString('hex')}</p>`)],
    ['in a body in base64', lines('x', base64(utf8(`<p>${address}</p>`)), 'base64')],
    ['in quoted-printable, cut in two', lines('x', `<p>taro=2Eyamada=40kaisha-=\r\nmail.jp</p>`, 'quoted-printable')],
    ['in encoded words', lines(`=?utf-8?Q?taro.yamada?= =?utf-8?Q?=40kaisha-mail.jp?=`, 'x')],
    ['in references', lines('x', `<p>${[...address].map((letter) => `&#${letter.charCodeAt(0)};`).join('')}</p>`)],
    ['between tags', lines('x', '<p>taro.<b>yamada</b>@kaisha-mail.jp</p>')],
    ['in full width', lines('x', '<p>taro.yamada＠kaisha-mail.jp</p>')],
    ['with something unseen in it', lines('x', '<p>taro.yam\u200bada@kaisha-mail.jp</p>')],
  ])('finds a value %s', (_, bytes) => {
    expect(survivors(bytes, new Set([address]))).toEqual([address])
    expect(survivors(bytes, new Set(['jiro.suzuki@kaisha-mail.jp', 'amad']))).toEqual([])
  })

  it('says what is judged otherwise, and no value', () => {
    const other = (link: string) =>
      evilMail('Content-Type: text/plain; charset=utf-8', '', utf8(`Amazonアカウントが停止されます。ご確認ください\r\n${link}`))
    const said = differences(other('https://evil-mailer.top/a'), other('https://www.amazon.co.jp/a/b'))
    expect(said).toEqual(
      expect.arrayContaining([expect.stringMatching(/^no longer raised: .*foreign-link/), 'link 1, depth: 4 before, 5 after']),
    )
    expect(said.join()).not.toContain('evil-mailer')
    expect(differences(other('x'), other('https://evil-mailer.top/a'))).toContain('number of links: 0 before, 1 after')
  })
})

describe('npm run redact-sample', () => {
  const tool = fileURLToPath(new URL('redact-sample.mjs', import.meta.url))
  const run = (...args: string[]) => spawnSync(process.execPath, [tool, ...args], { encoding: 'latin1' })
  let folder: string
  const original = evilMail('Content-Type: text/plain; charset=utf-8', '', utf8('山田 太郎 様\r\nhttps://evil-mailer.top/'))
  beforeAll(() => {
    const tmp = fileURLToPath(new URL('../.tmp', import.meta.url))
    mkdirSync(tmp, { recursive: true })
    folder = mkdtempSync(join(tmp, 'redact-sample-'))
    writeFileSync(join(folder, 'mail.eml'), original)
    writeFileSync(join(folder, 'closed.eml'), evilMail('Content-Type: application/pkcs7-mime', '', 'MIIB'))
    // Half an address to press: its stand-in is a whole one.
    const twice = 'Amazonのお支払い方法が承認されません。taro.yamada%2540kaisha-mail.co.jp ご確認ください。'
    writeFileSync(
      join(folder, 'odd.eml'),
      mail(
        'From: Amazon <a@evil-mailer.top>',
        'To: taro.yamada@kaisha-mail.co.jp',
        'Subject: x',
        'Content-Type: text/plain; charset=utf-8',
        '',
        utf8(twice),
      ),
    )
    symlinkSync(join(folder, 'mail.eml'), join(folder, 'link.eml'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('writes the sample, and says how much was replaced and what to look at, never a value', () => {
    const { status, stderr, stdout } = run(join(folder, 'mail.eml'), '--out', join(folder, 'sample.eml'))
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(readFileSync(join(folder, 'sample.eml'))).toEqual(Buffer.from(redact(original).bytes))
    expect(readFileSync(join(folder, 'mail.eml'))).toEqual(Buffer.from(original))
    expect(stderr).toMatch(/mail addresses: \d+/)
    expect(stderr).toContain('free text: it may name people')
    expect(Buffer.from(stderr, 'latin1').toString()).not.toMatch(/yamada|kaisha|evil|山田/)
  })
  it('writes a sample that is judged otherwise, too, and says so with exit code 1', () => {
    const { status, stderr } = run(join(folder, 'odd.eml'), '--out', join(folder, 'odd-sample.eml'))
    expect({ status, warned: stderr.includes('WARNING: the sample is judged otherwise') }).toEqual({ status: 1, warned: true })
    expect(stderr).toMatch(/number of links: 0 before, 1 after/)
    expect(latin1(readFileSync(join(folder, 'odd-sample.eml')))).not.toContain('yamada')
  })
  it('replaces the names of the documented call', () => {
    const path = join(folder, 'named.eml')
    const body = '山田 花子 様 (Hanako Yamada)\r\nhttps://evil-mailer.top/?n=Hanako+Yamada'
    writeFileSync(path, evilMail('Content-Type: text/plain; charset=utf-8', '', utf8(body)))
    const { status, stdout } = run(path, '--name', '山田 花子', '--name', 'Hanako Yamada')
    expect(status).toBe(0)
    const sample = Buffer.from(stdout, 'latin1')
    expect(`${headerOf(sample, 'to')}${headerOf(sample, 'subject')}${textOf(sample)}`).not.toMatch(/山田|花子|hanako|yamada/i)
  })
  it('writes to standard output without --out', () => {
    expect(Buffer.from(run(join(folder, 'mail.eml')).stdout, 'latin1')).toEqual(Buffer.from(redact(original).bytes))
  })
  it.each([
    ['the mail itself as --out', ['mail.eml', '--out', 'mail.eml'], 'never changed'],
    ['the mail itself behind a link', ['mail.eml', '--out', 'link.eml'], 'never changed'],
    ['a closed mail', ['closed.eml', '--out', 'no.eml'], 'Not redacted'],
    ['a file that is not there', ['none.eml'], 'no file'],
    ['a name that can not be searched for', ['mail.eml', '--out', 'no.eml', '--name', 'Li'], 'too short to be searched for'],
    ['an empty name', ['mail.eml', '--out', 'no.eml', '--name', ''], 'too short to be searched for'],
  ])('refuses %s with exit code 2, and writes nothing', (_, args, why) => {
    const before = readdirSync(folder)
    const { status, stderr } = run(...args.map((arg) => (arg.endsWith('.eml') ? join(folder, arg) : arg)))
    expect(status).toBe(2)
    expect(stderr).toContain(why)
    expect(readdirSync(folder)).toEqual(before)
    expect(readFileSync(join(folder, 'mail.eml'))).toEqual(Buffer.from(original))
  })
  it('asks for a mail when there is none', () =>
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('Give one mail') }))
})

const corpus = new URL('../corpus/', import.meta.url)
const golden = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:eml|txt)$/.test(path) && path.includes('/') && !path.startsWith('make/'))
  .sort()

/** Golden messages that can't keep their answer, and why. None so far. */
const EXCEPTIONS = new Map<string, string>([])

describe('the golden corpus', () => {
  it.each(golden)('%s keeps its answer, holds nothing that was replaced, and is the same when redacted again', (path) => {
    const original = readFileSync(new URL(path, corpus))
    const before = Uint8Array.from(original)
    const { bytes, left } = redact(original)
    expect(Uint8Array.from(original)).toEqual(before)
    expect(left).toEqual([])
    if (EXCEPTIONS.has(path)) expect(differences(original, bytes)).not.toEqual([])
    else expect(differences(original, bytes)).toEqual([])
    expect(redact(original).bytes).toEqual(bytes)
    expect(redact(bytes).bytes).toEqual(bytes)
  })
})

describe('whatever is planted, wherever', () => {
  const letters = (alphabet: string, min: number, max: number) =>
    fc.array(fc.constantFrom(...alphabet), { minLength: min, maxLength: max }).map((chosen) => chosen.join(''))
  const person = fc.record({
    local: letters('bcdfghjklmnpqrstvwz', 6, 10),
    site: letters('bcdfghjklmnpqrstvwz', 6, 10).map((label) => `${label}.co.jp`),
    family: fc.constantFrom('佐藤', '鈴木', '高橋', '五百旗頭', '勅使河原'),
    given: fc.constantFrom('一郎', '美咲', '健太郎', 'さくら'),
    phone: letters('123456789', 8, 8).map((digits) => `090-${digits.slice(0, 4)}-${digits.slice(4)}`),
    order: letters('123456789', 17, 17).map((digits) => `${digits.slice(0, 3)}-${digits.slice(3, 10)}-${digits.slice(10)}`),
    token: letters('ABCDEFGHJKLMNPQRSTUVWXYZ23456789', 20, 30),
  })
  const charset = fc.constantFrom(['utf-8', 'UTF8'], ['iso-2022-jp', 'JIS'], ['shift_jis', 'SJIS'], ['euc-jp', 'EUCJP']) as fc.Arbitrary<
    readonly [string, 'UTF8' | 'JIS' | 'SJIS' | 'EUCJP']
  >
  const forms: readonly ((address: string) => string)[] = [
    (address) => address,
    (address) => address.toUpperCase(),
    (address) => encodeURIComponent(address),
    (address) => encodeURIComponent(encodeURIComponent(address)),
    (address) => Buffer.from(address).toString('base64url'),
    (address) => Buffer.from(`user=${address}&x=1`).toString('base64'),
    (address) => Buffer.from(address).toString('hex'),
    (address) => address.replace('@', '＠'),
    (address) => [...address].map((character) => `&#${character.charCodeAt(0)};`).join(''),
    (address) => `${address.slice(0, 3)}<b></b>${address.slice(3)}`,
    (address) => `${address.slice(0, 3)}\u200b${address.slice(3)}`,
  ]

  it('nothing survives, and the answer stays', () => {
    fc.assert(
      fc.property(
        person,
        charset,
        fc.constantFrom('base64', 'quoted-printable', '8bit'),
        fc.constantFrom(...forms.keys()),
        fc.constantFrom('text', 'query', 'path', 'alt', 'comment'),
        ({ local, site, family, given, phone, order, token }, [label, to], transfer, form, place) => {
          const address = `${local}@${site}`
          const isMarkup = form > 7
          const inUtf8 = form === 10 ? (['utf-8', 'UTF8'] as const) : ([label, to] as const)
          const planted = (forms[form] as (address: string) => string)(address)
          // Percent-encoded, it stands in addresses only: in running text it is half an address to press.
          const inLinksOnly = form === 2 || form === 3
          const at = (where: string) => (!isMarkup && (place === where || (inLinksOnly && where === 'query')) ? planted : '')
          const html = `<html><body><p>${family}　${given} 様</p><p>Amazonのお支払い方法が承認されません。${isMarkup || (place === 'text' && !inLinksOnly) ? planted : ''} ご確認ください。</p>
<p>電話 ${phone} 注文番号 ${order}</p><!-- ${inLinksOnly ? '' : at('comment')} ${phone} -->
<a href="https://account-check.top/a/${at('path')}/${token}?k=${at('query')}&amp;t=${token}">ログイン</a><img src="https://account-check.top/o.gif?${token}" alt="${inLinksOnly ? '' : at('alt')}"></body></html>`
          const bytes = encoded(html, inUtf8[1])
          const body =
            transfer === 'base64'
              ? base64(bytes).replace(/.{76}/g, '$&\r\n')
              : transfer === 'quoted-printable'
                ? latin1(bytes).replace(/[=\x80-\xff\x1b]/g, (byte) => `=${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
                : bytes
          const original = mail(
            `Return-Path: <b-${local}=${site}@account-check.top>`,
            'Received: from a.account-check.top (a.account-check.top [45.77.12.9])',
            `\tby mx.${site} (Postfix) with ESMTP id ${token.slice(0, 12)} for <${address}>; Mon, 16 Nov 2026 09:12:00 +0900`,
            'From: "Amazon.co.jp" <info@account-check.top>',
            `To: =?${inUtf8[0]}?B?${base64(encoded(`${family} ${given}`, inUtf8[1]))}?= <${address}>`,
            `Subject: =?${inUtf8[0]}?B?${base64(encoded(`${family}${given}様 ${phone}`, inUtf8[1]))}?=`,
            `Message-ID: <${token}@account-check.top>`,
            `List-Unsubscribe: <https://account-check.top/u?${encodeURIComponent(address)}>`,
            `Content-Type: text/html; charset=${inUtf8[0]}`,
            `Content-Transfer-Encoding: ${transfer}`,
            '',
            body,
          )
          const sample = sampleOf(original)
          const read = `${latin1(sample)}\n${messageOf(sample)
            .headers.map(({ value }) => value)
            .join('\n')}\n${textOf(sample)}`
          const all = [
            read,
            decodeURIComponent(read.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/%[89a-f][0-9a-f]/gi, '')),
            ...(read.match(/[\w+/-]{12,}/g) ?? []).flatMap((run) => [
              Buffer.from(run, 'base64').toString(),
              Buffer.from(run, 'hex').toString(),
            ]),
          ]
            .join('\n')
            .toLowerCase()
          for (const value of [local, site.split('.')[0] ?? '', `${family}${given}`, phone, order, token.toLowerCase()])
            expect(all).not.toContain(value)
          expect(textOf(sample)).not.toContain(family)
          expect(redact(sample).bytes).toEqual(sample)
        },
      ),
      { numRuns: 25, seed: 20261128 },
    )
  })

  it('bytes that are no mail are refused or redacted, and never break it', () => {
    const golden = readFileSync(new URL('../corpus/tricks/nested-forward.eml', import.meta.url))
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(golden.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 }), (changes) => {
        const bytes = Uint8Array.from(golden)
        for (const [at, byte] of changes) bytes[at] = byte
        try {
          redact(bytes)
        } catch (error) {
          expect(error).toMatchObject({ name: 'Refusal' })
        }
      }),
      { numRuns: 25, seed: 20261128 },
    )
  })
})
