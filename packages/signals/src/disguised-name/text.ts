import { defineText } from '@honmono/engine/kit'

/** `name`: the name as the eye reads it. */
export const text = defineText<{ name: string }>()({
  ja: {
    title: '会社の名前が、ごまかした書き方になっています',
    found: ({ name }) => `「${name}」と読めますが、よく似た別の文字や余計なすき間を使って書かれています。`,
    why: '迷惑メール対策をすり抜けるための書き方です。本物の会社が、自分の名前をこのように書くことはありません。',
    doNext: 'リンクは開かず、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'The company’s name is written in disguise',
    found: ({ name }) => `It reads as “${name}”, but is written with look-alike letters or stray gaps.`,
    why: 'This is done to slip past spam filters. No company writes its own name like that.',
    doNext: 'Do not open its links; check in the official app, or on the official site that you open yourself.',
  },
})
