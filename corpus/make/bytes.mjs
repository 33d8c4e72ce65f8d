/** Writes the samples whose point is their bytes: character sets and broken MIME. Run from anywhere: node corpus/make/bytes.mjs
    Expectations stand beside the samples and are written by hand. */
import { writeFileSync } from 'node:fs'
import { arrival, bytes, leaf, mail, plain, word } from './wire.mjs'

const folder = new URL('../tricks/', import.meta.url)
const write = (slug, data) => writeFileSync(new URL(`${slug}.eml`, folder), data)
const join = (...pieces) => Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece)))
const top = (host, ip, date) => arrival({ helo: `mx.${host}`, reverse: '', ip, envelope: `info@${host}`, date }).join('\r\n')

// One text in five character sets: the answer must not depend on how the letters were written down.
const notice = (url) =>
  `アマゾンをご利用のお客様

ご登録の電話番号が使用できないことを確認いたしました。
番号を更新されない場合、ご注文の確認コードをお届けできません。

電話番号を更新する
${url}

アマゾンジャパン合同会社
`.replace(/\n/g, '\r\n')
const subject = 'アマゾンからのお知らせ：電話番号の更新'
const sets = {
  'charset-shift-jis': { charset: 'Shift_JIS', label: 'Shift_JIS', cte: '8bit', ip: '203.0.113.51' },
  'charset-euc-jp': { charset: 'EUC-JP', label: 'EUC-JP', cte: 'base64', ip: '203.0.113.52' },
  'charset-iso-2022-jp': { charset: 'ISO-2022-JP', label: 'ISO-2022-JP', cte: '7bit', ip: '203.0.113.53' },
}
for (const [slug, { charset, label, cte, ip }] of Object.entries(sets)) {
  const date = 'Mon, 06 Apr 2026 09:00:00 +0900'
  const body = plain(notice('https://denwa-koshin.example/t'), { charset, cte })
  body.headers[0] = `Content-Type: text/plain; charset=${label}`
  write(
    slug,
    mail({
      top: [top('denwa-koshin.example', ip, date)],
      from: `${word('アマゾン', charset).replace(/ISO-2022-JP/i, 'ISO-2022-JP')} <info@denwa-koshin.example>`,
      subject: word(subject, charset),
      date,
      id: `${slug}@denwa-koshin.example`,
      body,
    }),
  )
}
{
  // Neither headers nor body say what they are: raw Shift_JIS bytes everywhere, no MIME fields at all.
  const date = 'Mon, 06 Apr 2026 09:00:00 +0900'
  write(
    'charset-undeclared-8bit',
    join(
      `${top('denwa-koshin.example', '203.0.113.54', date)}\r\nFrom: `,
      bytes('アマゾン', 'Shift_JIS'),
      ' <info@denwa-koshin.example>\r\nTo: hanako@reader.example\r\nSubject: ',
      bytes(subject, 'Shift_JIS'),
      `\r\nDate: ${date}\r\nMessage-ID: <raw@denwa-koshin.example>\r\n\r\n`,
      bytes(notice('https://denwa-koshin.example/t'), 'Shift_JIS'),
    ),
  )
  // Labelled UTF-8, really EUC-JP.
  write(
    'charset-wrong-label',
    join(
      `${top('denwa-koshin.example', '203.0.113.55', date)}\r\nFrom: =?UTF-8?B?${Buffer.from('アマゾン').toString('base64')}?= <info@denwa-koshin.example>\r\nTo: hanako@reader.example\r\nSubject: ${word(subject)}\r\nDate: ${date}\r\nMessage-ID: <wrong@denwa-koshin.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`,
      bytes(notice('https://denwa-koshin.example/t'), 'EUC-JP'),
    ),
  )
}

{
  // RFC 2047 forbids splitting a character between encoded words; many senders do. Joined bytes read アマゾンギフト券….
  const raw = Buffer.from('アマゾンギフト券のチャージが完了しました')
  const cut = 7
  const date = 'Thu, 07 May 2026 19:19:19 +0900'
  write(
    'encoded-word-split',
    mail({
      top: [top('charge-kanryo.example', '203.0.113.56', date)],
      from: `=?UTF-8?B?${Buffer.from('アマ').subarray(0, 4).toString('base64')}?= =?UTF-8?B?${Buffer.concat([Buffer.from('アマ').subarray(4), Buffer.from('ゾン')]).toString('base64')}?= <info@charge-kanryo.example>`,
      subject: `=?UTF-8?B?${raw.subarray(0, cut).toString('base64')}?=\r\n =?UTF-8?B?${raw.subarray(cut).toString('base64')}?=`,
      date,
      id: 'split@charge-kanryo.example',
      body: plain(
        `
50,000円分のチャージが完了しました。
この操作をしていない場合は、ただちに取り消してください。
https://charge-kanryo.example/torikeshi
`,
        { cte: 'base64' },
      ),
    }),
  )
}

{
  // base64 with a lost letter, a stray "!" and no padding: Thunderbird and Gmail show the text all the same.
  const date = 'Sat, 06 Jun 2026 06:06:06 +0900'
  const text = Buffer.from(
    '<html><body><p>Amazonをご利用のお客様</p><p>同じ商品のご注文が短時間に繰り返されたため、お支払いを保留しています。</p><p><a href="https://horyu-kaijo.example/">お支払いを確定する</a></p></body></html>',
  )
  const body = text
    .toString('base64')
    .replace(/=+$/, '')
    .replace(/(.{40})(.{36})/g, '$1$2\r\n')
    .replace('\r\n', '!\r\n')
  write(
    'base64-broken',
    mail({
      top: [top('horyu-kaijo.example', '203.0.113.57', date)],
      from: ['Amazon.co.jp', 'info@horyu-kaijo.example'],
      subject: 'お支払い保留のお知らせ',
      date,
      id: 'b64@horyu-kaijo.example',
      body: { headers: ['Content-Type: text/html; charset=UTF-8', 'Content-Transfer-Encoding: base64'], body: Buffer.from(body) },
    }),
  )
}

{
  // A multipart without a boundary parameter; clients find the lines and show the HTML, or show the source: the link is there either way.
  const date = 'Tue, 16 Jun 2026 21:21:21 +0900'
  const inner = leaf(
    'text/html',
    '<html><body><p>Amazonお客様へ</p><p>お持ちのクーポンを有効にするには、本日中にご本人様の確認が必要です。</p><p><a href="https://coupon-yuko.example/">クーポンを有効にする</a></p></body></html>\n',
  )
  write(
    'boundary-missing',
    mail({
      top: [top('coupon-yuko.example', '203.0.113.58', date)],
      from: ['Amazon クーポン', 'info@coupon-yuko.example'],
      subject: 'クーポンの有効化について',
      date,
      id: 'bd@coupon-yuko.example',
      body: {
        headers: ['Content-Type: multipart/alternative'],
        body: join(`--_000_kire\r\n${inner.headers.join('\r\n')}\r\n\r\n`, inner.body, '\r\n--_000_kire--\r\n'),
      },
    }),
  )
  // LF only, a BOM, the "From " line of a mailbox, and a boundary that is never closed.
  const text = mail({
    from: ['Amazon.co.jp', 'info@kire-hashi.example'],
    subject: 'お客様のご意見に関するご連絡',
    date: 'Wed, 17 Jun 2026 10:00:00 +0900',
    id: 'lf@kire-hashi.example',
    body: {
      headers: ['Content-Type: multipart/mixed; boundary=tojinai'],
      body: Buffer.from(
        '--tojinai\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\nAmazonお客様\r\n\r\n投稿されたご意見について確認したい点がございます。\r\nサインインのうえ、ご回答ください。\r\nhttps://kire-hashi.example/goiken\r\n\r\nAmazonカスタマーサービス',
      ),
    },
  })
    .toString('utf8')
    .replaceAll('\r\n', '\n')
  write('lf-bom-unclosed', Buffer.from(`\ufeffFrom info@kire-hashi.example Wed Jun 17 10:00:00 2026\n${text.trimEnd()}\n`))
}
