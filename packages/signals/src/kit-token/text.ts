import { defineText } from '@honmono/engine/kit'

/** `quote`: the leftover as it stands in the message. */
export const text = defineText<{ quote: string }>()({
  ja: {
    title: '自動送信の消し忘れが残っています',
    found: ({ quote }) => `文中に「${quote}」という、名前や番号に置きかえるはずの記号が残っています。`,
    why: '偽のメールを大量に作る道具が残す跡によく見られます。',
    doNext: 'リンクは開かず、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'A blank was left unfilled',
    found: ({ quote }) => `The text still holds “${quote}”, a placeholder for a name or number.`,
    why: 'Tools that mass-produce fake mail often leave such traces.',
    doNext: 'Do not open its links; check in the official app, or on the official site that you open yourself.',
  },
})
