import { defineText } from '@honmono/engine/kit'

type Secret = 'password' | 'card' | 'code'
const ja: Record<Secret, string> = { password: 'パスワード', card: 'カード番号', code: '確認コード' }
const en: Record<Secret, string> = { password: 'a password', card: 'a card number', code: 'a code' }

/** `file`: its name, '' when it has none. `secret`: what it asks for. */
export const text = defineText<{ file: string; secret: Secret }>()({
  ja: {
    title: 'ファイルの中に、パスワードなどの入力欄があります',
    found: ({ file, secret }) =>
      `${file === '' ? '名前のないファイル' : `ファイル「${file}」`}の中に、${ja[secret]}を入力する欄があります。`,
    why: '会社や銀行が、送ったファイルの中でパスワードやカード番号を入力させることは、まずありません。',
    doNext: 'このファイルは開かず、何も入力しないでください。公式のアプリかサイトを自分で開いて確かめてください。',
  },
  en: {
    title: 'A file asks for a password or the like',
    found: ({ file, secret }) => `${file === '' ? 'A file without a name' : `The file “${file}”`} has a field for ${en[secret]}.`,
    why: 'Companies and banks hardly ever ask you to type a password or card number into a file that they sent.',
    doNext: 'Do not open it and type nothing into it; open the official app or site yourself.',
  },
})
