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
const PHISH_TEXT =
  'いつも雨宿銀行をご利用いただき、ありがとうございます。\r\nお取引を一時的に制限しました。\r\nhttps://amayado.evil.example/login?id=42\r\n'

const TO = { 3093: 1, 12289: '花子', 12290: 'SMTP', 12291: 'hanako@example.jp', 14846: 'hanako@example.jp' }
const NOTE = { 26: 'IPM.Note' }
const PHISH = {
  ...NOTE,
  55: '【雨宿銀行】お取引制限のお知らせ',
  57: { time: '2026-11-12T23:12:30Z' },
  66: '雨宿銀行',
  100: 'SMTP',
  101: 'info@evil.example',
  125: TRANSPORT,
  4149: '<20261113081230.1@evil.example>',
  16350: 65001,
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
      55: value('subject'),
      66: name,
      101: address,
      125: `${text.slice(0, end).replace(/\r?\n/g, '\r\n')}\r\n\r\n`,
      ...(plain === undefined ? {} : { 4096: plain.text.replace(/\n/g, '\r\n') }),
      ...(html === undefined ? {} : { 4115: utf8(html.text), 16350: 65001 }),
    },
    recipients: [TO],
    attachments: mail.attachments.map(({ filename, type, part }) => {
      const own = leaf(mail.root).find(({ id }) => id === part)
      const raw = text.slice(own.range.start, own.range.end)
      const content = /base64/i.test(own.headers.find(({ key }) => key === 'content-transfer-encoding')?.value ?? '')
        ? Buffer.from(raw, 'base64')
        : Buffer.from(raw, 'latin1')
      return { properties: { 14085: 1, 14087: filename ?? '', 14094: type, 14098: own.contentId ?? '', 14081: new Uint8Array(content) } }
    }),
  }
}

export const fromCorpus = (path) => itemFromMail(new Uint8Array(readFileSync(new URL(path, CORPUS))))

const phishHtml = { properties: { ...PHISH, 4096: PHISH_TEXT, 4115: utf8(PHISH_HTML) }, recipients: [TO] }

export const items = {
  'phish-html': phishHtml,
  'plain-cp932': {
    codePage: 932,
    properties: {
      ...NOTE,
      55: '㈱雨宿よりご案内①',
      66: '髙橋（雨宿）',
      100: 'SMTP',
      101: 'takahashi@evil.example',
      4096: '髙橋様\r\n～お支払いの確認～\r\nhttps://pay.evil.example/表\r\n能登ソ十予\r\n',
      57: { time: '2026-11-12T01:02:03Z' },
    },
    recipients: [TO],
  },
  'rtf-html': { properties: { ...PHISH, 4096: PHISH_TEXT, 4105: compressedRtf(rtfFromHtml(PHISH_HTML)) }, recipients: [TO] },
  'rtf-document': {
    properties: {
      ...NOTE,
      55: '社内便',
      66: '総務部',
      101: 'soumu@evil.example',
      4096: '規程を改めました。こちらから確認してください。',
      4105: compressedRtf(
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
      55: 'FW: これは本物でしょうか',
      66: '花子',
      100: 'EX',
      101: '/o=Example/ou=Exchange Administrative Group/cn=Recipients/cn=hanako',
      23810: 'hanako@example.jp',
      4096: '添付のメールを見てください。\r\n',
      57: { time: '2026-11-13T00:30:00Z' },
    },
    recipients: [{ 3093: 1, 12289: '情報システム課', 12290: 'SMTP', 12291: 'check@example.jp' }],
    attachments: [{ properties: { 14085: 5, 12289: '【雨宿銀行】お取引制限のお知らせ' }, item: phishHtml }],
  },
  attachments: {
    properties: {
      ...PHISH,
      4115: utf8(
        '<html><body><img src="cid:logo@evil.example">請求書をご覧ください。<a href="https://evil.example/">雨宿銀行</a></body></html>',
      ),
    },
    recipients: [TO],
    attachments: [
      { properties: { 14085: 1, 14087: 'logo.png', 14094: 'image/png', 14098: 'logo@evil.example', 14081: PNG } },
      {
        properties: {
          14085: 1,
          14084: 'SEIKYU~1.HTM',
          14087: '請求書 十一月.html',
          14094: 'text/html',
          14081: utf8('<html><form action="https://evil.example/post"><input type="password"></form></html>'),
        },
      },
      { properties: { 14085: 7, 14087: '明細.xlsx', 14093: 'https://share.evil.example/f/1' } },
      { properties: { 14085: 6, 12289: '図' } },
    ],
  },
  internal: {
    properties: {
      ...NOTE,
      55: '共有の件',
      66: '営業 太郎',
      100: 'EX',
      101: '/o=Example/ou=Exchange Administrative Group/cn=Recipients/cn=taro',
      3588: '花子; 情報システム課',
      4096: '下の資料を見てください。\r\nhttps://share.evil.example/x\r\n',
    },
  },
  appointment: {
    properties: {
      26: 'IPM.Schedule.Meeting.Request',
      55: '打ち合わせ',
      66: '雨宿銀行',
      101: 'info@evil.example',
      4096: '参加をお願いします。\r\n',
    },
    named: { 33288: 'https://meet.evil.example/j/1', 33293: { time: '2026-11-20T01:00:00Z' }, 33294: { time: '2026-11-20T02:00:00Z' } },
    recipients: [TO],
  },
  contact: {
    properties: { 26: 'IPM.Contact', 12289: '雨宿銀行 受付', 14856: '03-0000-0000', 14929: 'https://evil.example/bank' },
    named: { 32899: 'desk@evil.example' },
  },
  signed: {
    properties: { ...PHISH, 26: 'IPM.Note.SMIME.MultipartSigned' },
    recipients: [TO],
    attachments: [
      {
        properties: {
          14085: 1,
          14087: 'smime.p7m',
          14094: 'multipart/signed',
          14081: utf8(
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
      125:
        'From nobody@evil.example Fri Nov 13 08:12:31 2026\r\nMicrosoft Mail Internet Headers Version 2.0\r\nFrom: <info@evil.example>\r\n' +
        'Content-Type : text/plain;\r\n boundary=x\r\ncOnTeNt-TyPe:text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\nMime\0-Version: 1.0\r\n' +
        '--=_honmono_1: text\r\n \t \r\nSubject: =?utf-8?B?6Zuo5a6/?=\rContent-Disposition: attachment\r\n\r\nX-Late: 1\r\n\r\n--=_honmono_1\r\nContent-Type: text/plain\r\n\r\nhidden\r\n',
      4096: 'https://plain.evil.example/\r\n--=_honmono_1--\r\n',
      4115: utf8('<p><a href="https://html.evil.example/">雨宿</a></p>'),
    },
    recipients: [TO],
  },
}
