import { defineText } from '@honmono/engine/kit'

/** `file`: the locked file's name, '' when it has none. */
export const text = defineText<{ file: string }>()({
  ja: {
    title: '鍵のかかったファイルとパスワードが、いっしょに届いています',
    found: ({ file }) =>
      `添付ファイル${file === '' ? '' : `「${file}」`}にはパスワードがかかっていて、そのパスワードが同じメールに書かれています。`,
    why: 'ウイルス対策ソフトに中身を調べさせないための手口として、よく使われます。会社がこの方法で送ることもあります。',
    doNext: '心当たりがなければ開かず、前から知っている連絡先で相手に確かめてください。',
  },
  en: {
    title: 'A locked file comes with its password',
    found: ({ file }) => `The attached file ${file === '' ? '' : `“${file}” `}is locked, and the same mail tells the password.`,
    why: 'It keeps virus scanners from looking inside; fraudsters often do it, though some offices do, too.',
    doNext: 'If you do not expect it, do not open it; ask the sender through a contact you already know.',
  },
})
