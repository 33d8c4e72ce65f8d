import { defineText } from '@honmono/engine/kit'

/** `file`: the file's name. */
export const text = defineText<{ file: string }>()({
  ja: {
    title: 'Webページの形のファイルがあります',
    found: ({ file }) => `ファイル「${file}」は、開くとWebページとして表示されます。`,
    why: 'にせのログイン画面を、ファイルにして送る手口があります。',
    doNext: 'このファイルは開かず、本当に送ったかどうか、前から知っている連絡先で相手に確かめてください。',
  },
  en: {
    title: 'A file opens as a web page',
    found: ({ file }) => `The file “${file}” opens as a web page.`,
    why: 'Fake sign-in pages are sent as files like this.',
    doNext: 'Do not open it; ask the sender through a contact you already know whether it was really sent.',
  },
})
