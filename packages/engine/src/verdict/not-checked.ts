import type { Unknown } from '../facts/types.ts'
import type { Words } from '../knowledge/types.ts'
import type { GapId } from '../message/types.ts'

/** What was not checked, said so that nobody takes it for clean. One short sentence each. */
export const NOT_CHECKED: Readonly<Record<GapId, Words>> = {
  'no-headers': {
    ja: '文章だけでは、本当はだれが送ったのかまでは調べられません。',
    en: 'The text alone can’t tell who really sent it.',
  },
  'page-content': { ja: 'アドレスを開いた先の中身は調べていません。', en: 'What the address opens was not looked at.' },
  'phone-holder': {
    ja: '電話番号だけでは、だれが使っている番号なのかまでは調べられません。',
    en: 'The number alone can’t tell who uses it.',
  },
  'sender-not-authenticated': {
    ja: '差出人の証明（SPF・DKIM・DMARCの結果）がないため、差出人のアドレスが偽装されていないかは調べていません。',
    en: 'There is no SPF, DKIM or DMARC result from your own mail server, so the sender’s address may be forged.',
  },
  'dns-no-answer': {
    ja: '差出人を確かめようとしましたが、ネームサーバー（DNS）から返事がなく、アドレスが偽装されていないかは分かりませんでした。',
    en: 'The name server (DNS) did not answer when asked about the sender, so the address may be forged.',
  },
  'attachment-content': { ja: '中身を調べていないファイルがあります。', en: 'There are files that were not opened.' },
  'remote-pictures': { ja: 'インターネット上の画像は、読み込まず、調べていません。', en: 'Pictures on the internet were not loaded.' },
  'embedded-pictures': { ja: '画像の中の文字は調べていません。', en: 'Text inside pictures was not read.' },
  'link-target': {
    ja: '短縮アドレスなどの本当の行き先は、実際に開かないと分からないため、調べていません。',
    en: 'Short and forwarding addresses were not opened, so where they really end was not checked.',
  },
  'link-target-may-differ': {
    ja: '短縮アドレスなどの行き先は、こちらで調べたときのものです。お使いの端末で開くと、別のところにつながることがあります。',
    en: 'Short and forwarding addresses were followed from here; opened on your own device, they may lead somewhere else.',
  },
  'domain-age': {
    ja: 'リンク先のドメインのうち、登録された日が分からなかったものがあります。',
    en: 'For some of the domains that the links open, the date of registration could not be found out.',
  },
  'html-cut': { ja: '本文が長すぎるため、途中までしか調べていません。', en: 'The message is very long; only its beginning was checked.' },
  'text-cut': { ja: '本文が長すぎるため、途中までしか調べていません。', en: 'The message is very long; only its beginning was checked.' },
  'too-deep': {
    ja: '中身の重なりが多すぎるため、奥までは調べていません。',
    en: 'The message is nested too deeply; the inner parts were not checked.',
  },
  'too-many-headers': { ja: 'ヘッダーが多すぎるため、一部だけ調べました。', en: 'There are too many headers; only some were checked.' },
  'irregular-header': {
    ja: 'メールの配送の記録（ヘッダー）の形が正しくないため、差出人の証明は使えませんでした。',
    en: 'The header of this mail is malformed, so proofs of its sender were not counted.',
  },
  'too-many-links': { ja: 'リンクが多すぎるため、一部だけ調べました。', en: 'There are too many links; only some were checked.' },
  undecodable: {
    ja: '文字として読めない部分があり、そこは調べていません。',
    en: 'Some of it could not be read as text and was not checked.',
  },
  encrypted: { ja: '暗号化されているため、本文は調べていません。', en: 'The body is encrypted and was not checked.' },
  'nested-message': { ja: '中に添付された別のメールは調べていません。', en: 'A mail attached inside was not checked by itself.' },
  'read-from-picture': {
    ja: '画像から読み取った文字に読みまちがいがないかは、調べていません。',
    en: 'The words were read from a picture; whether every letter is right was not checked.',
  },
  'code-unread': {
    ja: 'QRコードのようなものがありますが、読み取れませんでした。',
    en: 'There is something like a QR code that could not be read.',
  },
  'picture-text': { ja: '画像の中の文字は読み取れませんでした。', en: 'The text inside a picture could not be read.' },
  'file-locked': {
    ja: 'パスワードがかかっているなどして開けないファイルがあり、中身は調べていません。',
    en: 'A file is locked, by a password for example, so its content was not checked.',
  },
  'file-damaged': {
    ja: '壊れていて読めないファイルがあり、中身は調べていません。',
    en: 'A file is damaged, so its content was not checked.',
  },
  'file-too-large': {
    ja: '大きすぎるファイルがあり、中身の一部または全部を調べていません。',
    en: 'A file is too large; some or all of its content was not checked.',
  },
  'file-unknown': {
    ja: '読み取れない形式のファイルがあり、中身は調べていません。',
    en: 'A file has a form that can’t be read here, so its content was not checked.',
  },
  'reader-stopped': {
    ja: 'ファイルの読み取りを途中でやめたため、その中身は調べていません。',
    en: 'Reading a file had to be stopped, so its content was not checked.',
  },
  'stale-feed': {
    ja: '追加した偽サイトの一覧に、しばらく更新されていないものがあります。その後に見つかった偽サイトは載っていません。',
    en: 'A list of fakes that you added has not been updated for a while; what was found since is not on it.',
  },
  'feed-unread': {
    ja: '追加した偽サイトの一覧に、読めないものがあります。その一覧とは照らし合わせていません。',
    en: 'A list of fakes that you added could not be read, so nothing was compared with it.',
  },
  'no-body': { ja: '本文がないため、本文は調べていません。', en: 'There is no body to check.' },
  'broken-signal': { ja: '調べる途中で、こちらの不具合がありました。', en: 'One of our own checks failed.' },
}

/** Why a signal could not tell. */
export const UNKNOWN: Readonly<Record<Unknown, Words>> = {
  'no-headers': { ja: '送信の記録がありません。', en: 'There is no delivery record.' },
  'no-body': { ja: '本文がありません。', en: 'There is no body.' },
  undecodable: { ja: '文字として読めません。', en: 'It could not be read as text.' },
  encrypted: { ja: '暗号化されています。', en: 'It is encrypted.' },
  'no-trusted-results': { ja: 'お使いのメールサーバーによる証明の記録がありません。', en: 'There is no result from your own mail server.' },
  'not-asked': { ja: 'この調べ方を使っていないか、答えがありませんでした。', en: 'This was not turned on, or there was no answer.' },
  'not-told': {
    ja: '公式のアプリやサイトで何を見たか、まだ聞いていません。',
    en: 'What you saw in the official app or on the official site is not known yet.',
  },
  'not-collected': { ja: '保存された記録に含まれていません。', en: 'The saved facts do not hold it.' },
}
