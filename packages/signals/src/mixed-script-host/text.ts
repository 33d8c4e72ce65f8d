import { defang, defineText } from '@honmono/engine/kit'

/** `written`: the part of the address with foreign letters. `looksLike`: how the eye reads it. `site`: its technical form (xn--…). */
export const text = defineText<{ written: string; looksLike: string; site: string }>()({
  ja: {
    title: 'アドレスに、英字にそっくりな外国の文字が使われています',
    found: ({ written, looksLike, site }) =>
      `リンク先の「${written}」は「${looksLike}」と読めますが、外国の文字で書かれた別のアドレス（${defang(site)}）です。`,
    why: '見た目がほとんど同じ文字を使うと、目では区別できないにせのアドレスを作れます。',
    doNext: 'リンクは開かず、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'The address uses foreign letters that look like plain ones',
    found: ({ written, looksLike, site }) =>
      `“${written}” in the link reads like “${looksLike}”, but is written with foreign letters and is a different address (${defang(site)}).`,
    why: 'Letters of other scripts can look the same, so the eye cannot tell a false address from the real one.',
    doNext: 'Do not open the link; check in the official app, or on the official site that you open yourself.',
  },
})
