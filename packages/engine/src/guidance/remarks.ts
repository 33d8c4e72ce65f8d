import type { Finding } from '../facts/types.ts'
import type { Words } from '../knowledge/types.ts'

export const REMARKS = {
  'inner-mail': {
    ja: '中に入っていたメールについての答えです。',
    en: 'This answer is about the mail that was inside.',
  },
  'read-from-picture': {
    ja: '画像から読み取った文字で調べました。読みまちがいがあるかもしれないので、もとの画像と見比べてください。',
    en: 'The words were read from a picture. Some letters may be wrong, so compare them with the picture.',
  },
  'not-safe': {
    ja: '「安全」という意味ではありません。本物か偽物か、これだけでは決められませんでした。',
    en: 'This does not mean it is safe: there was not enough to tell real from fake.',
  },
  'nothing-claimed': {
    ja: 'だれからの連絡なのかは、これだけでは分かりません。見比べられる公式の情報も、Honmonoにはありません。',
    en: 'Who really sent it can’t be told from this alone, and Honmono holds no official details to compare it with.',
  },
  'mostly-fake': {
    ja: 'このような知らせの多くは偽物です。書いてあることが本当かは、公式のサイトかアプリでだけ確かめられます。',
    en: 'Most notices like this are fake. Only the official site or app can tell whether it is true.',
  },
  'phone-unknown-form': {
    ja: '日本の電話番号の形をしていません。書きまちがいか、番号を偽装した着信かもしれません。',
    en: 'It does not look like a Japanese telephone number: it may be mistyped, or a call that showed a forged number.',
  },
  'would-settle-proof': {
    ja: '差出人が本物かどうかは、メールに付いた署名をインターネットに問い合わせると、分かることがあります。',
    en: 'Asking the internet about the signature of this mail may tell who really sent it.',
  },
  'would-settle-unread': {
    ja: '読み取れなかったところがあり、本物とは確認できませんでした。どこかは「調べていないこと」をご覧ください。',
    en: 'Some of it could not be read, so it can’t be confirmed as genuine. “Not checked” says which part.',
  },
  'give-more': {
    ja: 'これで全部でなければ、差出人やリンクも含めて全体を貼り付けるか、メールのファイル（.eml）を選んでください。よりくわしく調べられます。',
    en: 'If this is not all of it, paste the whole message with its sender and links, or choose the mail file (.eml). Then more can be checked.',
  },
} as const satisfies Readonly<Record<string, Words>>
/** `finding-…`: what the person saw, guidance/finding.ts; `phone`, `official-phone`: made for the number, guidance/phones.ts; `would-settle-…` for what is missing, guidance/settle.ts. */
export type RemarkId =
  | keyof typeof REMARKS
  | `finding-${Finding['seen'] | 'elsewhere'}`
  | 'phone'
  | 'official-phone'
  | 'would-settle-link'
  | 'would-settle-sender'
