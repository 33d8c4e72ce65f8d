import { defineText } from '@honmono/engine/kit'

/** `file`: the file's name. */
export const text = defineText<{ file: string }>()({
  ja: {
    title: 'Webページの形の添付ファイルがあります',
    found: ({ file }) => `添付ファイル「${file}」は、開くとWebページとして表示されます。`,
    why: 'にせのログイン画面を、添付ファイルの中に入れて送る手口があります。',
    doNext: '添付ファイルは開かず、本当に送ったかどうか、前から知っている連絡先で相手に確かめてください。',
  },
  en: {
    title: 'A web page is attached as a file',
    found: ({ file }) => `The attached file “${file}” opens as a web page.`,
    why: 'Fake sign-in pages are sent inside attached files like this.',
    doNext: 'Do not open it; ask the sender through a contact you already know whether it was really sent.',
  },
})
