import { defineText } from '@honmono/engine/kit'

/** `file`: the locked file's name, '' when it has none. */
export const text = defineText<{ file: string }>()({
  ja: {
    title: 'パスワードのかかったファイルと、そのパスワードが、一緒に届いています',
    found: ({ file }) =>
      `${file === '' ? '名前のないファイル' : `ファイル「${file}」`}にはパスワードがかかっていて、そのパスワードが同じメッセージに書かれています。`,
    why: 'ウイルス対策ソフトに中身を調べさせない手口として、よく使われます。ただし、会社がこの方法で送ることもあります。',
    doNext: '心当たりがなければ、このファイルは開かず、前から知っている連絡先で相手に確かめてください。',
  },
  en: {
    title: 'A locked file comes with its password',
    found: ({ file }) =>
      `${file === '' ? 'A file without a name' : `The file “${file}”`} is locked, and the same message tells the password.`,
    why: 'It keeps virus scanners from looking inside; fraudsters often do it, though some companies do, too.',
    doNext: 'If you do not expect it, do not open it; ask the sender through a contact you already know.',
  },
})
