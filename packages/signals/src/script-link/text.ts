import { defineText } from '@honmono/engine/kit'

/** `shown`: the text of the link, may be ''. */
export const text = defineText<{ shown: string }>()({
  ja: {
    title: 'リンクの中に、プログラムやにせのページが仕込まれています',
    found: ({ shown }) =>
      `${shown === '' ? 'リンク' : `「${shown}」のリンク`}はサイトを開かず、リンクに仕込まれたプログラムやページを動かします。`,
    why: 'ふつうのお知らせのリンクは、サイトを開くだけです。この形のリンクは、行き先を調べられないように作られています。',
    doNext: '押さずに、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'A link carries a program or a page of its own',
    found: ({ shown }) =>
      `${shown === '' ? 'A link' : `The link “${shown}”`} does not open a site; it runs a program or a page hidden in the link.`,
    why: 'Links in ordinary notices just open a site. This kind is made so that nobody can see where it leads.',
    doNext: 'Do not press it; check in the official app, or on the official site that you open yourself.',
  },
})
