import { defang, defineText } from '@honmono/engine/kit'

type Secret = 'card' | 'password' | 'code' | 'bank'
const ja: Readonly<Record<Secret, string>> = { card: 'カードの情報', password: 'パスワード', code: '認証コード', bank: '口座番号' }
const en: Readonly<Record<Secret, string>> = {
  card: 'card details',
  password: 'a password',
  code: 'a sign-in code',
  bank: 'an account number',
}

/** `secrets`: what the form takes. `site`: where it is sent; '' when the message does not say. */
export const text = defineText<{ secrets: readonly Secret[]; site: string }>()({
  ja: {
    title: 'メールの中に、大切な情報を入力させる欄があります',
    found: ({ secrets, site }) =>
      `${secrets.map((secret) => ja[secret]).join('、')}を入力する欄があります。${site === '' ? '送り先は書かれていません。' : `入力すると ${defang(site)} に送られます。`}`,
    why: 'まともな会社は、メールの中の欄にパスワードやカードの情報を入力させません。',
    doNext: '何も入力せず、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'The message itself has boxes for private details',
    found: ({ secrets, site }) =>
      `It has boxes for ${secrets.map((secret) => en[secret]).join(', ')}${site === '' ? '; where they are sent is not stated.' : ` and sends them to ${defang(site)}.`}`,
    why: 'Honest companies do not have you type passwords or card details into a mail.',
    doNext: 'Do not type anything; check in the official app, or on the official site that you open yourself.',
  },
})
