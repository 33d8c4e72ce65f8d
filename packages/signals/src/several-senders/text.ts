import { defang, defineText } from '@honmono/engine/kit'

/** `first`, `second`: two addresses that both stand as the sender. */
export const text = defineText<{ first: string; second: string }>()({
  ja: {
    title: '差出人が二つ書かれています',
    found: ({ first, second }) => `差出人として ${defang(first)} と ${defang(second)} の両方が書かれています。`,
    why: '普通のメールの差出人は一つです。メールアプリに見せる差出人と、迷惑メール対策に調べさせる差出人を分ける手口です。',
    doNext: 'どちらの差出人も信用せず、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'The message has two senders',
    found: ({ first, second }) => `Both ${defang(first)} and ${defang(second)} stand as the sender.`,
    why: 'Ordinary mail has one sender. With two, the mail app may show one while the spam filter checks the other.',
    doNext: 'Trust neither sender; check in the official app, or on the official site that you open yourself.',
  },
})
