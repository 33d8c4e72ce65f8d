import { defineText } from '@honmono/engine/kit'

type Secret = 'password' | 'card' | 'code'
const ja: Record<Secret, string> = { password: 'パスワード', card: 'カード番号', code: '確認コード' }
const en: Record<Secret, string> = { password: 'a password', card: 'a card number', code: 'a code' }

/** `file`: its name, '' when it has none. `secret`: what it asks for. */
export const text = defineText<{ file: string; secret: Secret }>()({
  ja: {
    title: '添付ファイルの中に、パスワードなどの入力欄があります',
    found: ({ file, secret }) => `添付ファイル${file === '' ? '' : `「${file}」`}の中に、${ja[secret]}を入力する欄があります。`,
    why: '会社や銀行が、添付ファイルの画面にパスワードやカード番号を入力させることは、まずありません。',
    doNext: '添付ファイルは開かず、何も入力しないでください。公式のアプリかサイトを自分で開いて確かめてください。',
  },
  en: {
    title: 'A file has fields for secrets',
    found: ({ file, secret }) => `The attached file ${file === '' ? '' : `“${file}” `}has a field for ${en[secret]}.`,
    why: 'Companies and banks hardly ever ask you to type a password or card number into an attached file.',
    doNext: 'Do not open it and type nothing into it; open the official app or site yourself.',
  },
})
