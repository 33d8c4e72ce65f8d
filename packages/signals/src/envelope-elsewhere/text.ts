import { defang, defineText } from '@honmono/engine/kit'

/** `name`: the brand in From. `site`: who posted the mail, from Return-Path. */
export const text = defineText<{ name: string; site: string }>()({
  ja: {
    title: '実際に送信した相手が、公式の送信元として確認できません',
    found: ({ name, site }) => `差出人は「${name}」ですが、実際に送信したのは ${defang(site)} です。${name}との関係は確認できません。`,
    why: '配信サービスを使う会社もあるので、これだけでは判断できません。差出人のアドレスを偽装したメールにもよく見られます。',
    doNext: 'メールのリンクは使わず、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'The mail was posted by somebody unknown',
    found: ({ name, site }) => `The sender is ${name}, but the mail was posted by ${defang(site)}, whose tie to ${name} is not known.`,
    why: 'Companies do use delivery services, so this alone decides nothing. It is also common in mail with a forged sender.',
    doNext: 'Do not use the links in the mail; check in the official app, or on the official site that you open yourself.',
  },
})
