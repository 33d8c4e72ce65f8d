import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base64, bytesOfLines, encoded, mail } from '../../../testkit/src/made-mail.ts'
import { LIMITS } from '../limits.ts'
import { readMessages } from './read.ts'
import type { Message, MessageKind } from './types.ts'

const all = (input: Uint8Array | string, kind?: MessageKind) => [...readMessages(input, { name: 'in.eml', kind })]
function one(input: Uint8Array | string, kind?: MessageKind): Message {
  const [read] = all(input, kind)
  if (read === undefined || 'code' in read) throw new Error(`not read: ${read?.detail}`)
  return read
}
const shownText = (message: Message) =>
  message.bodies
    .filter(({ shown }) => shown)
    .map(({ text }) => text)
    .join('\n')
const header = (message: Message, key: string) => message.headers.find((field) => field.key === key)?.value
const gapIds = (message: Message) => message.gaps.map(({ id }) => id)
const HEAD = ['From: Shop <shop@shop.example>', 'To: me@reader.example', 'Subject: Hello', 'MIME-Version: 1.0']
const FAILED = 'Amazonプライムの支払いに失敗しました'
const FIELDS = ['Received: from a.example by b.example; Mon, 23 Nov 2026 10:00:00 +0900', ...HEAD]

describe('kinds of input', () => {
  it('reads a mail with CRLF, LF or lone CR line ends alike', () => {
    for (const lineEnd of ['\r\n', '\n', '\r']) {
      const read = one(bytesOfLines([...HEAD, '', 'first', 'second'], lineEnd))
      expect([read.kind, header(read, 'subject'), shownText(read)]).toEqual(['email', 'Hello', 'first\nsecond'])
    }
  })
  it('reads a mail behind a byte order mark, empty lines, junk lines or a "From " line', () => {
    const rest = [...FIELDS, '', 'the text']
    for (const above of [
      ['\ufeff'],
      ['', ''],
      ['このメールは本物ですか？', '', '-----'],
      ['From shop@shop.example Mon Nov 23 10:00:00 2026'],
    ]) {
      const read = one(above[0] === '\ufeff' ? mail(`\ufeff${rest[0]}`, ...rest.slice(1)) : mail(...above, ...rest))
      expect([read.kind, read.headerSource, header(read, 'subject'), shownText(read)]).toEqual(['email', 'wire', 'Hello', 'the text'])
    }
  })
  it('splits a mailbox at real separators only and restores quoted From lines', () => {
    const box = bytesOfLines(
      [
        'From a@a.example Mon Nov 23 10:00:00 2026',
        ...HEAD,
        '',
        '>From here on we sell.',
        'From this line nothing is split, at 10:00.',
        '',
        'From b@b.example Tue Nov 24 10:00:00 2026',
        ...HEAD,
        '',
        'two',
        '',
      ],
      '\n',
    )
    const read = all(box)
    expect(read.map((item) => ('code' in item ? item.code : [item.name, shownText(item)]))).toEqual([
      ['in.eml', 'From here on we sell.\nFrom this line nothing is split, at 10:00.\n'],
      ['in.eml#2', 'two\n'],
    ])
  })
  it('takes labelled lines that were pasted as a header', () => {
    for (const text of [
      `差出人: Amazon <x@evil.example>\n件名: 重要なお知らせ\n\n${FAILED}`,
      `差出人： Amazon <x@evil.example>\n件名：重要なお知らせ\n宛先：自分\n\n${FAILED}`,
      `差出人\nAmazon <x@evil.example>\n件名\n重要なお知らせ\n\n${FAILED}`,
      `From: Amazon <x@evil.example>\nSubject: 重要なお知らせ\n\n${FAILED}`,
      `【送信元】Amazon <x@evil.example>\n【件名】重要なお知らせ\n【本文】\n${FAILED}`,
    ]) {
      const read = one(text)
      expect([read.kind, read.headerSource, header(read, 'from'), header(read, 'subject'), shownText(read)]).toEqual([
        'text',
        'pasted',
        'Amazon <x@evil.example>',
        '重要なお知らせ',
        FAILED,
      ])
    }
  })
  it('takes a first line of name and address alone as the sender', () => {
    const read = one(`A mazon . co . jp <x@evil.example>\nAmazon Prime会員の満期通知\n\n${FAILED}`)
    expect([header(read, 'from'), read.headerSource]).toEqual(['A mazon . co . jp <x@evil.example>', 'pasted'])
  })
  it('takes a copy from web mail: the subject above, then name and address', () => {
    const read = one(`カードのご利用を制限しました\n\n三井住友カード <x@evil.example>\n11月20日(金) 9:12\nTo 自分\n${FAILED}`)
    expect([header(read, 'subject'), header(read, 'from')]).toEqual(['カードのご利用を制限しました', '三井住友カード <x@evil.example>'])
  })
  it('takes no address deep in a text for its sender', () => {
    expect(one(`こんにちは。\n昨日の件です。\n連絡先はこちら。\n田中 <t@friend.example>\nよろしく。`).headerSource).toBe('none')
  })
  it('takes a saved page for a text, however short', () => {
    expect(one('<html><body><a href="https://evil.example/">確認</a></body></html>').kind).toBe('text')
  })
  it('keeps the sender of a pasted SMS apart from mail senders', () => {
    const read = one('送信元: 080-0000-0000\nお荷物のお届けにあがりましたが不在の為持ち帰りました。 http://evil.example/a')
    expect([read.kind, header(read, 'x-sms-sender'), header(read, 'from')]).toEqual(['sms', '080-0000-0000', undefined])
  })
  it('tells an SMS, an address, a sentence and a long text apart', () => {
    expect(one('プライム会費のお支払い方法に問題があります。詳細はこちら https://evil.example/').kind).toBe('sms')
    expect(one('https://amazon.co.jp.evil.example/x').kind).toBe('url')
    expect(one('amazon.co.jp.evil.example/x\n').kind).toBe('url')
    expect(one('ｈｔｔｐｓ：／／evil.example/').kind).toBe('url')
    expect(one(`「${FAILED}」`).kind).toBe('text')
    expect(one(`${FAILED}。`.repeat(40)).kind).toBe('text')
  })
  it('obeys a forced kind', () => {
    expect(one('hello https://evil.example/', 'text').kind).toBe('text')
    expect(one(`${FAILED}`, 'sms').kind).toBe('sms')
    expect(one('Subject: x\n\nbody', 'email').headerSource).toBe('wire')
  })
  it('reads a mail given as a string, whatever character set its header names', () => {
    const read = one([...HEAD, 'Content-Type: text/plain; charset=iso-2022-jp', '', FAILED].join('\n'))
    expect([read.kind, shownText(read)]).toEqual(['email', FAILED])
  })
  it('reads text and mail saved as UTF-16', () => {
    const wide = (text: string) => Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])])
    expect(shownText(one(wide(FAILED)))).toBe(FAILED)
    expect(one(wide([...HEAD, '', FAILED].join('\n'))).kind).toBe('email')
  })
  it('names what an input is that holds no message', () => {
    expect(all(new Uint8Array())).toEqual([{ code: 'empty', detail: '' }])
    expect(all(' \n\0\n')).toEqual([{ code: 'empty', detail: '' }])
    expect(all(mail('%PDF-1.7', 'x'))).toEqual([{ code: 'not-a-message', detail: 'PDF document' }])
    expect(all(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]))).toEqual([{ code: 'not-a-message', detail: 'PNG picture' }])
  })
  it('tells apart what begins alike: archives and documents, Outlook mails and old documents, pictures and sound', () => {
    const named = (head: string, rest: readonly (readonly [at: number, text: string])[] = []) => {
      const bytes = new Uint8Array(2_048)
      for (const [at, text] of [[0, head] as const, ...rest])
        bytes.set(
          Uint8Array.from(text, (char) => char.charCodeAt(0)),
          at,
        )
      const [read] = all(bytes)
      return read !== undefined && 'code' in read ? read.detail : 'a message'
    }
    const entry = (name: string) => named(`PK\x03\x04${'\0'.repeat(26)}${name}`)
    expect(entry('[Content_Types].xml')).toBe('Office document')
    expect(entry('mimetypeapplication/vnd.oasis.opendocument.text')).toBe('Office document')
    expect(entry('invoice.js')).toBe('ZIP archive')

    const ole = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
    const wide = (text: string) => [...text].map((char) => `${char}\0`).join('')
    // The directory stands in sector 1, so at byte 1,024; the second entry of it is 128 bytes in.
    const directory = (stream: string) =>
      named(ole, [
        [30, '\x09'],
        [48, '\x01'],
        [1_024, wide('Root Entry')],
        [1_152, wide(stream)],
      ])
    expect(directory('__nameid_version1.0')).toBe('Outlook .msg')
    expect(directory('WordDocument')).toBe('old Office document')
    expect(all(Uint8Array.from(ole, (char) => char.charCodeAt(0)))).toMatchObject([{ detail: 'old Office document' }])

    expect(named('RIFF\0\0\0\0WEBPVP8 ')).toBe('WebP picture')
    expect(named('RIFF\0\0\0\0WAVEfmt ')).toBe('sound or film (RIFF)')
  })
  it('says that bytes without meaning could not be read', () => {
    expect(gapIds(one(Uint8Array.from({ length: 400 }, (_, index) => (index * 89 + 7) % 256)))).toContain('undecodable')
  })
  it('refuses what is too large before reading it', () => {
    expect(all(new Uint8Array(LIMITS.messageBytes + 1))).toMatchObject([{ code: 'too-large' }])
  })
  it('names a message by the hash of its own bytes', () => {
    expect(one('abc').sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})

describe('character sets', () => {
  const body = (charset: string, bytes: Uint8Array, encoding = '8bit') =>
    shownText(one(mail(...HEAD, `Content-Type: text/plain${charset}`, `Content-Transfer-Encoding: ${encoding}`, '', bytes)))

  it('reads Japanese under every label that mailers use, right or wrong or none', () => {
    for (const label of ['iso-2022-jp', 'ISO-2022-JP-MS', 'iso-2022-jp-1', 'iso-2022-jp-3', 'us-ascii', 'utf-8', 'unknown', ''])
      expect(body(label === '' ? '' : `; charset=${label}`, encoded(FAILED, 'JIS'))).toBe(FAILED)
    for (const label of [
      'Shift_JIS',
      'x-sjis',
      'cp932',
      'MS_Kanji',
      'windows-31j',
      'iso-8859-1',
      'us-ascii',
      'utf-8',
      'iso-2022-jp',
      'euc-jp',
      '',
    ])
      expect([label, body(label === '' ? '' : `; charset="${label}"`, encoded(FAILED, 'SJIS'))]).toEqual([label, FAILED])
    for (const label of ['EUC-JP', 'x-euc-jp', 'shift_jis', 'utf-8', 'windows-1252', ''])
      expect([label, body(label === '' ? '' : `; charset=${label}`, encoded(FAILED, 'EUCJP'))]).toEqual([label, FAILED])
    for (const label of ['utf-8', 'utf8', 'shift_jis', 'iso-2022-jp', 'iso-8859-1', 'us-ascii', 'no-such-thing', ''])
      expect([label, body(label === '' ? '' : `; charset=${label}`, encoded(FAILED, 'UTF8'))]).toEqual([label, FAILED])
  })
  it('reads half-width kana in ISO-2022-JP, by escape and by shift-out', () => {
    const escaped = Uint8Array.from([0x1b, 0x28, 0x49, 0x31, 0x4f, 0x3f, 0x5e, 0x5d, 0x1b, 0x28, 0x42])
    const shift = Uint8Array.from([0x0e, 0x31, 0x4f, 0x3f, 0x5e, 0x5d, 0x0f])
    expect([body('; charset=iso-2022-jp', escaped), body('; charset=iso-2022-jp', shift)]).toEqual(['ｱﾏｿﾞﾝ', 'ｱﾏｿﾞﾝ'])
  })
  it('leaves Western text Western', () => {
    const cafe = Uint8Array.from([...'Flexibilit'].map((c) => c.charCodeAt(0)).concat([0xe4, 0x74, 0x20, 0x93, 0x61, 0x94]))
    expect(body('', cafe)).toBe('Flexibilität “a”')
    expect(body('; charset=iso-8859-1', cafe)).toBe('Flexibilität “a”')
  })
  it('reads UTF-7 and keeps UTF-8 with one broken character', () => {
    expect(body('; charset=utf-7', encoded('Hi +ZeVnLA- 1+-1', 'UTF8'))).toBe('Hi 日本 1+1')
    expect(body('; charset=utf-8', Uint8Array.from([0xe3, 0x81, ...encoded(FAILED, 'UTF8')]))).toBe(`\ufffd${FAILED}`)
  })
  it('takes the character set of an HTML page from the page', () => {
    const page = Uint8Array.from([...encoded('<html><meta charset="gbk"><p>', 'UTF8'), 0xc4, 0xe3, 0xba, 0xc3])
    expect(shownText(one(mail(...HEAD, 'Content-Type: text/html', '', page)))).toContain('你好')
  })
})

describe('header fields', () => {
  const subject = (...lines: readonly (string | Uint8Array)[]) =>
    header(one(mail('From: a@a.example', ...lines, 'Date: x', '', 'b')), 'subject')

  it('joins encoded words that were split inside a character', () => {
    const bytes = encoded(FAILED, 'UTF8')
    for (const cut of [10, 13, 22])
      expect(subject(`Subject: =?UTF-8?B?${base64(bytes.subarray(0, cut))}?=`, ` =?utf-8?B?${base64(bytes.subarray(cut))}?=`)).toBe(FAILED)
    const digits = base64(bytes)
    expect(subject(`Subject: =?UTF-8?B?${digits.slice(0, 15)}?=`, ` =?UTF-8?B?${digits.slice(15)}?=`)).toBe(FAILED)
  })
  it('joins ISO-2022-JP words without a mark between them', () => {
    const word = (text: string) => `=?ISO-2022-JP?B?${base64(encoded(text, 'JIS'))}?=`
    expect(subject(`Subject: ${word('支払いに')}`, ` ${word('失敗')}`)).toBe('支払いに失敗')
  })
  it('reads words with spaces, without padding, without an end, beside text', () => {
    expect(subject('Subject: =?utf-8?Q?a=20b c_d?= e')).toBe('a b c d e')
    expect(subject('Subject: [x]=?utf-8?B?44GC?=y')).toBe('[x]あy')
    expect(subject('Subject: =?utf-8?B?44GC44')).toBe('あ')
    expect(subject('Subject: =?utf-8?Q?Really?=20yes?=')).toBe('Really? yes')
  })
  it('reads raw Shift_JIS, EUC-JP, JIS and UTF-8 in a field', () => {
    for (const charset of ['SJIS', 'EUCJP', 'JIS', 'UTF8'] as const)
      expect(subject(Uint8Array.from([...encoded('Subject: ', 'UTF8'), ...encoded(FAILED, charset)]))).toBe(FAILED)
  })
  it('keeps the value as it came beside the decoded one', () => {
    const read = one(mail(...HEAD, 'X-Note: =?utf-8?B?44GC?=', '', 'b'))
    expect(read.headers.at(-1)).toEqual({ key: 'x-note', value: 'あ', raw: '=?utf-8?B?44GC?=' })
  })
  it('reads file names of RFC 2231, in pieces, and as encoded words', () => {
    const sjis = [...encoded('請求書.pdf', 'SJIS')].map((byte) => `%${byte.toString(16)}`).join('')
    const names = [
      `attachment; filename*=Shift_JIS''${sjis}`,
      `attachment; filename*0*=utf-8''%E8%AB%8B%E6; filename*1*=%B1%82%E6%9B%B8; filename*2=.pdf`,
      `attachment; filename="=?utf-8?B?${base64(encoded('請求書.pdf', 'UTF8'))}?="`,
    ]
    for (const name of names)
      expect(one(mail(...HEAD, 'Content-Type: application/pdf', `Content-Disposition: ${name}`, '', '%PDF')).attachments[0]?.filename).toBe(
        '請求書.pdf',
      )
  })
  it('stops at the limits and says so', () => {
    const many = Array.from({ length: LIMITS.headerCount + 10 }, (_, index) => `X-A: ${index}`)
    const read = one(mail(...HEAD, ...many, '', 'the body'))
    expect([read.headers.length, gapIds(read), shownText(read)]).toEqual([LIMITS.headerCount, ['too-many-headers'], 'the body'])
  })
  it('answers for fifty thousand encoded words', () => {
    expect(subject(`Subject: ${'=?utf-8?Q?a?= '.repeat(50_000)}`, `X: ${'=?utf-8?Q?a '.repeat(50_000)}`)).toMatch(/^a{2000} =/)
  }, 10_000)
})

describe('what a mail client shows', () => {
  const multi = (kind: string, ...lines: readonly (string | Uint8Array)[]) =>
    one(mail(...HEAD, `Content-Type: multipart/${kind}; boundary="b1"`, '', ...lines))
  const PLAIN = ['--b1', 'Content-Type: text/plain', '', 'plain text']
  const HTML = ['--b1', 'Content-Type: text/html', '', '<p>html text</p>']

  it('sets the plain text beside an HTML body aside', () => {
    const read = multi('alternative', ...PLAIN, ...HTML, '--b1--')
    expect(read.bodies.map(({ part, format, shown }) => [part, format, shown])).toEqual([
      ['1', 'plain', false],
      ['2', 'html', true],
    ])
  })
  it('shows the plain text when the HTML is empty', () => {
    expect(shownText(multi('alternative', ...PLAIN, '--b1', 'Content-Type: text/html', '', '--b1--'))).toBe('plain text')
  })
  it('shows every text of a mixed mail', () => {
    expect(shownText(multi('mixed', ...PLAIN, ...HTML, '--b1--'))).toBe('plain text\n<p>html text</p>')
  })
  it('reads a mail whose close, boundary or empty lines are missing', () => {
    for (const read of [
      multi('mixed', ...PLAIN),
      one(mail(...HEAD, 'Content-Type: multipart/mixed', '', ...PLAIN, '--b1--')),
      one(mail(...HEAD, 'Content-Type: multipart/mixed; boundary=other', '', ...PLAIN, '--b1--')),
      one(mail(...HEAD, 'Content-Type: multipart/mixed; boundary=b1', '', 'plain text')),
      one(
        mail(
          ...HEAD,
          'Content-Type: multipart/alternative; boundary="b0"',
          '',
          '--b0',
          'Content-Type: multipart/mixed; boundary=no',
          '',
          ...PLAIN,
        ),
      ),
    ])
      expect(shownText(read).trim()).toBe('plain text')
  })
  it('does not take one boundary for another that starts alike', () => {
    const read = multi(
      'mixed',
      '--b1',
      'Content-Type: multipart/alternative; boundary=b1x',
      '',
      '--b1x',
      '',
      'inner',
      '--b1x--',
      ...PLAIN,
      '--b1--',
    )
    expect(read.bodies.map(({ part, text }) => [part, text])).toEqual([
      ['1.1', 'inner'],
      ['2', 'plain text'],
    ])
  })
  it('reads bodies whose transfer encoding is a lie', () => {
    const encodedAs = (encoding: string, text: string) => shownText(one(mail(...HEAD, `Content-Transfer-Encoding: ${encoding}`, '', text)))
    expect(encodedAs('base64', 'Your account is locked, please log in at once.')).toBe('Your account is locked, please log in at once.')
    expect(encodedAs('quoted-printable', FAILED)).toBe(FAILED)
    expect(encodedAs('quoted-printable', 'a =3D b=\r\nc = d')).toBe('a = bc = d')
    expect(encodedAs('base64', `${base64(encoded('hello there', 'UTF8'))}\r\n-- \r\nlist footer, not base64`)).toBe('hello there')
  })
  it('shows HTML without a label as HTML, and labelled as plain as plain', () => {
    const page = '<html><body>hi</body></html>'
    expect(one(mail(...FIELDS, '', page)).bodies[0]?.format).toBe('html')
    expect(one(mail(...FIELDS, 'Content-Type: text/plain', '', page)).bodies[0]?.format).toBe('plain')
  })
  it('joins flowed lines, so that an address across lines stays whole', () => {
    const read = one(
      mail(...HEAD, 'Content-Type: text/plain; format=flowed; delsp=yes', '', 'https://evil.example/ ', 'long?x=1', '> quoted ', 'next'),
    )
    expect(shownText(read)).toBe('https://evil.example/long?x=1\n> quoted\nnext')
  })
  it('names attached texts without reading them, unless there is nothing else', () => {
    const page = ['--b1', 'Content-Type: text/html; name=a.html', 'Content-Disposition: attachment; filename=a.html', '', '<form>']
    const read = multi('mixed', ...PLAIN, ...page, '--b1--')
    expect([shownText(read), read.attachments[0]?.filename, gapIds(read)]).toEqual(['plain text', 'a.html', ['attachment-content']])
    expect(shownText(multi('mixed', ...page, '--b1--'))).toBe('<form>')
  })
  it('has no gap for a picture inside the text', () => {
    const picture = ['--b1', 'Content-Type: image/png', 'Content-ID: <x@y>', 'Content-Transfer-Encoding: base64', '', 'iVBORw0KGgo=']
    const read = multi('related', ...HTML, ...picture, '--b1--')
    expect([read.attachments[0]?.head[1], read.attachments[0]?.size, gapIds(read)]).toEqual([0x50, 8, []])
  })
  it('says that an encrypted mail was not read', () => {
    expect(gapIds(one(mail(...HEAD, 'Content-Type: application/pkcs7-mime; smime-type=enveloped-data', '', 'AAAA')))).toEqual(['encrypted'])
    expect(gapIds(multi('encrypted', '--b1', 'Content-Type: application/pgp-encrypted', '', 'Version: 1', '--b1--'))).toEqual(['encrypted'])
  })
  it('reads the content of a signed mail', () => {
    const read = multi('signed', ...PLAIN, '--b1', 'Content-Type: application/pgp-signature', '', 'x', '--b1--')
    expect([shownText(read), gapIds(read)]).toEqual(['plain text', []])
  })
  it('says that a mail has no text', () => {
    expect(gapIds(one(mail(...FIELDS, '')))).toEqual(['no-body'])
  })
  it('keeps an attached mail out of the text, and byte for byte', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('\r\n', '\n', 'a', ' ', '>From ', '=20', '\ttab', 'あ', '--b2', '\0'), { maxLength: 60 }),
        (pieces) => {
          const inner = mail(...HEAD, '', pieces.join(''))
          const read = multi('mixed', ...PLAIN, '--b1', 'Content-Type: message/rfc822', '', inner, '--b1--')
          expect(read.root?.children[1]?.nested?.bytes).toEqual(inner)
          expect([shownText(read), gapIds(read)[0]]).toEqual(['plain text', 'nested-message'])
        },
      ),
    )
  })
  it('numbers the parts of an attached mail below its own part', () => {
    const inner = mail(...HEAD, 'Content-Type: multipart/mixed; boundary=in', '', '--in', '', 'deep', '--in--')
    const nested = multi('mixed', ...PLAIN, '--b1', 'Content-Type: message/rfc822', '', inner, '--b1--').root?.children[1]?.nested
    expect([nested?.bodies[0]?.part, nested?.bodies[0]?.text, nested?.name]).toEqual(['2.1', 'deep', 'in.eml#2'])
  })
})

describe('hostile input', () => {
  it('stops at the limits of nesting and parts and says so', () => {
    const deep = Array.from({ length: 100 }, (_, level) => [`Content-Type: multipart/mixed; boundary=b${level}`, '', `--b${level}`]).flat()
    expect(gapIds(one(mail(...HEAD, ...deep, '', 'x')))).toContain('too-deep')
    const mails = Array.from({ length: 100 }, () => ['Content-Type: message/rfc822', '']).flat()
    expect(gapIds(one(mail(...HEAD, ...mails, 'x')))).toContain('too-deep')
    const wide = Array.from({ length: LIMITS.parts + 100 }, () => ['--b', '', 'x']).flat()
    const read = one(mail(...HEAD, 'Content-Type: multipart/mixed; boundary=b', '', ...wide))
    expect([gapIds(read), read.bodies.length]).toEqual([['too-deep'], LIMITS.parts - 1])
  })
  it('cuts an endless text and says so', () => {
    const read = one(mail(...HEAD, '', 'a'.repeat(LIMITS.textChars + 10)))
    expect([read.bodies[0]?.text.length, gapIds(read)]).toEqual([LIMITS.textChars, ['text-cut']])
  })
  it('answers for 25 MB of dashes, delimiters or base64 without hanging', () => {
    const size = 25 * 1024 * 1024
    const top = [
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: application/zip',
      'Content-Transfer-Encoding: base64',
      '',
    ]
    for (const filler of ['-', '--\n', '--b', 'QUFB'.repeat(19).concat('\r\n'), '\n', '=?', ' ']) {
      const bytes = mail(...HEAD, ...top, filler.repeat(size / filler.length))
      expect(one(bytes).attachments.length + one(bytes).bodies.length).toBeGreaterThan(0)
    }
  }, 30_000)
  it('gives an answer for every damaged mail', () => {
    const whole = mail(
      ...FIELDS,
      'Subject: =?iso-2022-jp?B?GyRCOUE=?= =?utf-8?Q?=E3=81?=',
      'Content-Type: multipart/mixed; boundary="b1"; charset*0*=utf-8\'\'x',
      '',
      '--b1',
      'Content-Type: text/plain; charset=shift_jis',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      encoded(FAILED, 'SJIS'),
      '--b1',
      'Content-Type: message/rfc822',
      '',
      ...HEAD,
      '',
      'x',
      '--b1--',
    )
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 40 }), fc.nat(whole.length), (changes, length) => {
        const damaged = whole.slice(0, Math.max(1, length))
        for (const [at, byte] of changes) if (at < damaged.length) damaged[at] = byte
        const read = all(damaged)
        expect(read.length).toBeGreaterThan(0)
        for (const item of read) if (!('code' in item)) expect(item.bodies.length + item.gaps.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })
  it('gives an answer for every bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void expect(all(bytes).length).toBeGreaterThan(0)))
  })
})
