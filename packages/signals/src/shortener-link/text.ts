import { defang, defineText } from '@honmono/engine/kit'

/** `host`: the shortening service. */
export const text = defineText<{ name: string; host: string }>()({
  ja: {
    title: 'ほかの会社の短縮アドレスで、行き先が隠されています',
    found: ({ name, host }) =>
      `「${name}」を名乗っていますが、リンクはほかの会社の短縮アドレス ${defang(host)} で、どこが開くのか見えません。`,
    why: '短縮アドレスを使うと、本当の行き先を隠せます。名の知れた会社が、正式なお知らせにほかの会社の短縮アドレスを使うことはまれです。',
    doNext: 'リンクは開かず、いつもの公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'A short address of another company hides where the link leads',
    found: ({ name, host }) =>
      `The message poses as ${name}, but its link is a short address of ${defang(host)}, so you cannot see what it opens.`,
    why: 'A short address hides the real target. Well-known companies rarely use another company’s short addresses in official notices.',
    doNext: 'Do not open the link; check in the official app, or on the official site that you open yourself.',
  },
})
