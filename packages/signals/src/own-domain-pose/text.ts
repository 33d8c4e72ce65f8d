import { defang, defineText } from '@honmono/engine/kit'

/** `house`: the reader's own domain, as the sender's name says it. `site`: where the mail really comes from. */
export const text = defineText<{ house: string; site: string }>()({
  ja: {
    title: 'ご自分の会社や学校の名前で、よそから届いています',
    found: ({ house, site }) => `差出人の名前は「${house}」ですが、実際の差出人は ${defang(site)} です。`,
    why: '社内や学内の担当者のふりをして、パスワードを入力させる手口があります。',
    doNext: 'リンクは開かず、いつもの連絡先で、担当の方に確かめてください。',
  },
  en: {
    title: 'It comes from outside under the name of your own organisation',
    found: ({ house, site }) => `The sender is called “${house}”, but the mail comes from ${defang(site)}.`,
    why: 'Posing as your own IT desk or office is a common way to get passwords.',
    doNext: 'Do not open the link; ask the person in charge through a contact you already know.',
  },
})
