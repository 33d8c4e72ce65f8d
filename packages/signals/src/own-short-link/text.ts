import { defineText } from '@honmono/engine/kit'

/** `host`: the brand's own short domain, shown as it is. */
export const text = defineText<{ name: string; host: string }>()({
  ja: {
    title: '短いアドレスですが、その会社が自分で使っているものです',
    found: ({ name, host }) => `リンクの「${host}」は、${name}が自分で使っている短縮アドレスです。`,
    why: 'だれでも使える短縮アドレスと違い、その会社が自分で管理しています。ただし、これだけでは、差出人が本物かどうかまでは分かりません。',
    doNext: '気になるときは、リンクを使わず、公式アプリか、ご自分で開いた公式サイトで同じお知らせを探してください。',
  },
  en: {
    title: 'The short address is the company’s own',
    found: ({ name, host }) => `“${host}” in the link is a short address that ${name} uses itself.`,
    why: 'Unlike short addresses that anyone can use, the company runs these itself. By itself, this does not show that the sender is real.',
    doNext: 'If in doubt, leave the link and look for the same notice in the official app, or on the official site that you open yourself.',
  },
})
