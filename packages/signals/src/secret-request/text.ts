import { defineText } from '@honmono/engine/kit'

type Secret = 'password' | 'card' | 'code'
const ja: Record<Secret, string> = { password: 'パスワードや暗証番号', card: 'カードや支払いの情報', code: '認証コード' }
const en: Record<Secret, string> = { password: 'your password', card: 'card or payment details', code: 'a verification code' }

/** `quote`: the words of the message. */
export const text = defineText<{ what: Secret; quote: string }>()({
  ja: {
    title: '大切な情報を求めています',
    found: ({ what, quote }) => `「${quote}」とあり、${ja[what]}の入力や確認を求めています。`,
    why: 'これだけで偽物とは言えませんが、偽のメールが狙うのは、この情報です。',
    doNext: 'メールから開いた画面には入力せず、公式アプリか、ご自分で開いた公式サイトで手続きしてください。',
  },
  en: {
    title: 'It asks for sensitive details',
    found: ({ what, quote }) => `It asks for ${en[what]}: “${quote}”.`,
    why: 'This alone does not make it fake, but it is what fakes are after.',
    doNext: 'Enter nothing on a page opened from the message; use the official app, or the official site that you open yourself.',
  },
})
