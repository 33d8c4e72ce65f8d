import { defang, defineText } from '@honmono/engine/kit'

/** `host`: the whole host, since on rented ground the part in front of the service's name is the tenant. */
export const text = defineText<{ name: string; host: string }>()({
  ja: {
    title: 'だれでも借りられる場所にあるページを開かせます',
    found: ({ name, host }) => `「${name}」を名乗っていますが、リンクは ${defang(host)} を開きます。だれでもページを置ける場所です。`,
    why: '無料のホームページ、フォーム、クラウドには、だれでも好きな名前でページを作れます。有名な会社のサービスの上にあっても、その会社のページとはかぎりません。',
    doNext: 'リンクは開かず、いつもの公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'The link opens a page on space that anyone can rent',
    found: ({ name, host }) => `The message poses as ${name}, but its link opens ${defang(host)}, where anyone can put up a page.`,
    why: 'Anyone can make a page on free hosting, form or cloud services. A big company’s service in the address does not make it that company’s page.',
    doNext: 'Do not open the link; check in the official app, or on the official site that you open yourself.',
  },
})
