import type { Words } from '../knowledge/types.ts'

export const REMARKS = {
  'not-safe': {
    ja: '「安全」という意味ではありません。本物か偽物か、これだけでは決められませんでした。',
    en: 'This does not mean it is safe: there was not enough to tell real from fake.',
  },
  'nothing-claimed': {
    ja: '会社などのふりをしているところは見つかりませんでした。ただし「安全」という意味ではありません。',
    en: 'It does not seem to pose as a company. That does not mean it is safe.',
  },
  'mostly-fake': {
    ja: 'このような知らせの多くは偽物です。書いてあることが本当かは、公式のサイトかアプリでだけ確かめられます。',
    en: 'Most notices like this are fake. Only the official site or app can tell whether it is true.',
  },
  'give-more': {
    ja: '差出人やリンクも分かると、もっと調べられます。メール全体を貼り付けるか、メールのファイル（.eml）を渡してください。',
    en: 'With the sender and the links more can be checked: paste the whole message, or give the mail file (.eml).',
  },
} as const satisfies Readonly<Record<string, Words>>
