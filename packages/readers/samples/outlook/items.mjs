/** The items that samples of .msg and TNEF are made of. */
import { readFileSync } from 'node:fs'
import { readMessages } from '../../../engine/dist/index.js'
import { utf8 } from './message-file.mjs'
import { compressedRtf, rtfFromHtml } from './rtf.mjs'

const CORPUS = new URL('../../../../corpus/', import.meta.url)

const TRANSPORT = `Received: from mail.evil.example (mail.evil.example [192.0.2.25])\r
 by mx.example.jp with ESMTPS id 4Q2w1X0abc;\r
 Fri, 13 Nov 2026 08:12:31 +0900\r
Authentication-Results: mx.example.jp;\r
 dkim=pass header.d=evil.example;\r
 spf=pass smtp.mailfrom=evil.example\r
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=evil.example; s=k1;\r
 h=from:to:subject; bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=; b=AAAA\r
From: =?utf-8?B?6Zuo5a6/6YqA6KGM?= <info@evil.example>\r
To: hanako@example.jp\r
Subject: =?utf-8?B?44CQ6Zuo5a6/6YqA6KGM44CR44GK5Y+W5byV5Yi26ZmQ44Gu44GK55+l44KJ44Gb?=\r
Date: Fri, 13 Nov 2026 08:12:30 +0900\r
Message-ID: <20261113081230.1@evil.example>\r
MIME-Version: 1.0\r
Content-Type: multipart/alternative;\r
 boundary="----=_Part_1"\r
X-Mailer: Bulk 1.0\r
\r
`

export const PHISH_HTML =
  '<html><head><meta charset="utf-8"></head><body><p>いつも雨宿銀行をご利用いただき、ありがとうございます。</p>' +
  '<p>お取引を一時的に制限しました。本日中に<a href="https://amayado.evil.example/login?id=42&amp;x=1">https://www.amayado-bank.example/login</a>からご確認ください。</p>' +
  '<p>{ご本人様確認} \\円\\&nbsp;手続き<br>雨宿銀行</p></body></html>'
const PHISH_TEXT = 'いつも雨宿銀行をご利用いただき、ありがとうございます。\r\nお取引を一時的に制限しました。\r\nhttps://amayado.evil.example/login?id=42\r\n'

const TO = { 0x0c15: 1, 0x3001: '花子', 0x3002: 'SMTP', 0x3003: 'hanako@example.jp', 0x39fe: 'hanako@example.jp' }
const NOTE = { 0x001a: 'IPM.Note' }
const PHISH = {
  ...NOTE,
  0x0037: '【雨宿銀行】お取引制限のお知らせ',
  0x0039: { time: '2026-11-12T23:12:30Z' },
  0x0042: '雨宿銀行',
  0x0064: 'SMTP',
  0x0065: 'info@evil.example',
  0x007d: TRANSPORT,
  0x1035: '<20261113081230.1@evil.example>',
  0x3fde: 65001,
}

/** One pixel, red. */
export const PNG = new Uint8Array(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC', 'base64'),
)

/** A mail of the corpus, as Outlook keeps one that it received. */
export function itemFromMail(bytes) {
  const [mail] = readMessages(bytes, { name: '' })
  const text = Buffer.from(bytes).toString('latin1')
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length
  const value = (key) => mail.headers.find((header) => header.key === key)?.value ?? ''
  const [, name = '', address = ''] = /^"?(.*?)"?\s*<([^>]*)>$/.exec(value('from')) ?? [null, '', value('from')]
  const plain = mail.bodies.find(({ format }) => format === 'plain')
  const html = mail.bodies.find(({ format }) => format === 'html')
  const leaf = (part) => (part.children.length === 0 ? [part] : part.children.flatMap(leaf))
  return {
    properties: {
      ...NOTE,
      0x0037: value('subject'),
      0x0042: name,
      0x0065: address,
      0x007d: `${text.slice(0, end).replace(/\r?\n/g, '\r\n')}\r\n\r\n`,
      ...(plain === undefined ? {} : { 0x1000: plain.text.replace(/\n/g, '\r\n') }),
      ...(html === undefined ? {} : { 0x1013: utf8(html.text), 0x3fde: 65001 }),
    },
    recipients: [TO],
    attachments: mail.attachments.map(({ filename, type, part }) => {
      const own = leaf(mail.root).find(({ id }) => id === part)
      const raw = text.slice(own.range.start, own.range.end)
      const content = /base64/i.test(own.headers.find(({ key }) => key === 'content-transfer-encoding')?.value ?? '')
        ? Buffer.from(raw, 'base64')
        : Buffer.from(raw, 'latin1')
      return { properties: { 0x3705: 1, 0x3707: filename ?? '', 0x370e: type, 0x3712: own.contentId ?? '', 0x3701: new Uint8Array(content) } }
    }),
  }
}

export const fromCorpus = (path) => itemFromMail(new Uint8Array(readFileSync(new URL(path, CORPUS))))

const phishHtml = { properties: { ...PHISH, 0x1000: PHISH_TEXT, 0x1013: utf8(PHISH_HTML) }, recipients: [TO] }

export const items = {
  'phish-html': phishHtml,
  'plain-cp932': {
    codePage: 932,
    properties: {
      ...NOTE,
      0x0037: '㈱雨宿よりご案内①',
      0x0042: '髙橋（雨宿）',
      0x0064: 'SMTP',
      0x0065: 'takahashi@evil.example',
      0x1000: '髙橋様\r\n～お支払いの確認～\r\nhttps://pay.evil.example/表\r\n能登ソ十予\r\n',
      0x0039: { time: '2026-11-12T01:02:03Z' },
    },
    recipients: [TO],
  },
  'rtf-html': { properties: { ...PHISH, 0x1000: PHISH_TEXT, 0x1009: compressedRtf(rtfFromHtml(PHISH_HTML)) }, recipients: [TO] },
  'rtf-document': {
    properties: {
      ...NOTE,
      0x0037: '社内便',
      0x0042: '総務部',
      0x0065: 'soumu@evil.example',
      0x1000: '規程を改めました。こちらから確認してください。',
      0x1009: compressedRtf(
        '{\\rtf1\\ansi\\ansicpg932\\deff0{\\fonttbl{\\f0\\fnil\\fcharset128 MS Gothic;}}\\f0 ' +
          "\\'8b\\'4b\\'92\\'f6\\'82\\'f0\\'89\\'fc\\'82\\'df\\'82\\'dc\\'82\\'b5\\'82\\'bd\\'81\\'42" +
          '{\\field{\\*\\fldinst HYPERLINK "https://kitei.evil.example/?a=1&b=2" \\\\t "_blank"}{\\fldrslt \\ul\\u12371?\\u12385?\\u12425?}}\\par}',
      ),
    },
    recipients: [TO],
  },
  forwarded: {
    properties: {
      ...NOTE,
      0x0037: 'FW: これは本物でしょうか',
      0x0042: '花子',
      0x0064: 'EX',
      0x0065: '/o=Example/ou=Exchange Administrative Group/cn=Recipients/cn=hanako',
      0x5d02: 'hanako@example.jp',
      0x1000: '添付のメールを見てください。\r\n',
      0x0039: { time: '2026-11-13T00:30:00Z' },
    },
    recipients: [{ 0x0c15: 1, 0x3001: '情報システム課', 0x3002: 'SMTP', 0x3003: 'check@example.jp' }],
    attachments: [{ properties: { 0x3705: 5, 0x3001: '【雨宿銀行】お取引制限のお知らせ' }, item: phishHtml }],
  },
  attachments: {
    properties: {
      ...PHISH,
      0x1013: utf8('<html><body><img src="cid:logo@evil.example">請求書をご覧ください。<a href="https://evil.example/">雨宿銀行</a></body></html>'),
    },
    recipients: [TO],
    attachments: [
      { properties: { 0x3705: 1, 0x3707: 'logo.png', 0x370e: 'image/png', 0x3712: 'logo@evil.example', 0x3701: PNG } },
      {
        properties: {
          0x3705: 1,
          0x3704: 'SEIKYU~1.HTM',
          0x3707: '請求書 十一月.html',
          0x370e: 'text/html',
          0x3701: utf8('<html><form action="https://evil.example/post"><input type="password"></form></html>'),
        },
      },
      { properties: { 0x3705: 7, 0x3707: '明細.xlsx', 0x370d: 'https://share.evil.example/f/1' } },
      { properties: { 0x3705: 6, 0x3001: '図' } },
    ],
  },
  internal: {
    properties: {
      ...NOTE,
      0x0037: '共有の件',
      0x0042: '営業 太郎',
      0x0064: 'EX',
      0x0065: '/o=Example/ou=Exchange Administrative Group/cn=Recipients/cn=taro',
      0x0e04: '花子; 情報システム課',
      0x1000: '下の資料を見てください。\r\nhttps://share.evil.example/x\r\n',
    },
  },
  appointment: {
    properties: { 0x001a: 'IPM.Schedule.Meeting.Request', 0x0037: '打ち合わせ', 0x0042: '雨宿銀行', 0x0065: 'info@evil.example', 0x1000: '参加をお願いします。\r\n' },
    named: { 0x8208: 'https://meet.evil.example/j/1', 0x820d: { time: '2026-11-20T01:00:00Z' }, 0x820e: { time: '2026-11-20T02:00:00Z' } },
    recipients: [TO],
  },
  contact: {
    properties: { 0x001a: 'IPM.Contact', 0x3001: '雨宿銀行 受付', 0x3a08: '03-0000-0000', 0x3a51: 'https://evil.example/bank' },
    named: { 0x8083: 'desk@evil.example' },
  },
  signed: {
    properties: { ...PHISH, 0x001a: 'IPM.Note.SMIME.MultipartSigned' },
    recipients: [TO],
    attachments: [
      {
        properties: {
          0x3705: 1,
          0x3707: 'smime.p7m',
          0x370e: 'multipart/signed',
          0x3701: utf8(
            'Content-Type: multipart/signed; protocol="application/x-pkcs7-signature"; micalg=sha-256; boundary="s1"\r\nAuthentication-Results: forged.example; dkim=pass\r\n\r\n' +
              '--s1\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n署名つきです。 https://signed.evil.example/\r\n--s1\r\n' +
              'Content-Type: application/x-pkcs7-signature; name=smime.p7s\r\nContent-Transfer-Encoding: base64\r\n\r\nMAA=\r\n--s1--\r\n',
          ),
        },
      },
    ],
  },
  'hostile-headers': {
    properties: {
      ...PHISH,
      0x007d:
        'From nobody@evil.example Fri Nov 13 08:12:31 2026\r\nMicrosoft Mail Internet Headers Version 2.0\r\nFrom: <info@evil.example>\r\n' +
        'Content-Type : text/plain;\r\n boundary=x\r\ncOnTeNt-TyPe:text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\nMime\0-Version: 1.0\r\n' +
        '--=_honmono_1: text\r\n \t \r\nSubject: =?utf-8?B?6Zuo5a6/?=\rContent-Disposition: attachment\r\n\r\nX-Late: 1\r\n\r\n--=_honmono_1\r\nContent-Type: text/plain\r\n\r\nhidden\r\n',
      0x1000: 'https://plain.evil.example/\r\n--=_honmono_1--\r\n',
      0x1013: utf8('<p><a href="https://html.evil.example/">雨宿</a></p>'),
    },
    recipients: [TO],
  },
}
