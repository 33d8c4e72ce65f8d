import type { Lang } from '../words.ts'
import type { PasswordKind } from './generate.ts'

export interface PasswordWords {
  readonly title: string
  readonly lead: string
  /** Before the password, for a screen reader. */
  readonly made: string
  /** What stands between its groups is no character. */
  readonly gaps: string
  readonly copy: string
  readonly copied: string
  readonly copyFailed: string
  readonly another: string
  readonly kind: string
  readonly kinds: Readonly<Record<PasswordKind, { readonly name: string; readonly hint: string }>>
  readonly length: string
  readonly lengthOf: (kind: PasswordKind, length: number) => string
  /** `bits` of entropy, and as a power of ten. */
  readonly strength: (bits: number, zeros: number) => string
  readonly why: string
  readonly whyNot: string
  readonly whereTo: string
  readonly promise: string
}

export const passwordWords: Readonly<Record<Lang, PasswordWords>> = {
  ja: {
    title: '強いパスワードを作る',
    lead: 'この端末の中で作りました。見て書き写すか、コピーして、公式の画面に貼り付けてください。',
    made: '作ったパスワード',
    gaps: 'すき間は見やすくするためのもので、入力しません。',
    copy: 'コピーする',
    copied: 'コピーしました。公式のアプリかサイトの画面に貼り付けてください。',
    copyFailed: 'コピーできませんでした。文字を長押しして選ぶか、見ながら入力してください。',
    another: '別のものを作る',
    kind: 'どんな文字が使えますか？',
    kinds: {
      letters: { name: '英字と数字', hint: 'ほとんどのサイトで使えます' },
      signs: { name: '英字・数字・記号', hint: '記号も求められるとき' },
      easy: { name: '入力しやすいもの', hint: 'スマートフォンで打つとき。「-」が使えないサイトでは、除いて入力してかまいません' },
    },
    length: '長さ',
    lengthOf: (kind, length) => (kind === 'easy' ? `${length}組` : `${length}文字`),
    strength: (bits, zeros) => `1のあとに0が${zeros}個ならぶほど多くの中から、でたらめに一つ選びました（約${bits}ビット）。`,
    why: '使い回さないでください',
    whyNot: 'どこか一つで知られると、同じパスワードがほかのサービスでも試されます。一つずつ違うものなら、広がりません。',
    whereTo: '覚えなくて大丈夫です。スマートフォンやブラウザのパスワード管理に保存するか、紙に書いて家にしまいます。',
    promise: 'このパスワードはどこにも保存しません。画面を離れると消えます。',
  },
  en: {
    title: 'Make a strong password',
    lead: 'It was made on this device. Write it down, or copy it and paste it into the official page.',
    made: 'The password',
    gaps: 'The gaps are only for reading; don’t type them.',
    copy: 'Copy',
    copied: 'Copied. Paste it into the official app or site.',
    copyFailed: 'It could not be copied. Select the text, or type it as you see it.',
    another: 'Make another',
    kind: 'Which characters may it have?',
    kinds: {
      letters: { name: 'Letters and digits', hint: 'Nearly every site takes it' },
      signs: { name: 'Letters, digits and signs', hint: 'Where a sign is required' },
      easy: { name: 'Easy to type', hint: 'For a phone. Where a site does not take “-”, leave it out' },
    },
    length: 'Length',
    lengthOf: (kind, length) => (kind === 'easy' ? `${length} groups` : `${length} characters`),
    strength: (bits, zeros) => `Drawn at random from as many as a 1 with ${zeros} zeros (about ${bits} bits).`,
    why: 'Don’t use it twice',
    whyNot: 'A password that becomes known in one place is tried in others. If each is different, it goes no further.',
    whereTo:
      'You need not remember it: save it in the password manager of your phone or browser, or write it down and keep the paper at home.',
    promise: 'It is kept nowhere, and is gone when you leave this page.',
  },
}
