import { defineText } from '@honmono/engine/kit'

type Trick = 'program' | 'double' | 'reversed' | 'starts' | 'bomb' | 'locked'
const ja: Record<Trick, string> = {
  program: 'は、開くと動き出すプログラムです',
  double: 'は、書類のように見せた、開くと動き出すプログラムです',
  reversed: 'は、文字の並びを逆にして種類を隠したファイルです',
  starts: 'は、開くと別のプログラムを動かす書類です',
  locked: 'には、開くと動き出すプログラムが、パスワードで隠して入れてあります',
  bomb: 'は、開くと中身が巨大にふくらんで、パソコンが動かなくなるおそれのあるファイルです',
}
const en: Record<Trick, string> = {
  program: 'is a program that runs when opened',
  double: 'looks like a document, but is a program that runs when opened',
  reversed: 'hides its kind by turning part of its name around',
  starts: 'is a document that starts a program when opened',
  locked: 'holds a program that runs when opened, hidden behind a password',
  bomb: 'swells to a huge size when opened and can stall a computer',
}

/** `file`: its name, '' when it has none. `trick`: how it is dangerous. */
export const text = defineText<{ file: string; trick: Trick }>()({
  ja: {
    title: '危険なファイルがあります',
    found: ({ file, trick }) => `${file === '' ? '名前のないファイル' : `ファイル「${file}」`}${ja[trick]}。`,
    why: '開くと、パソコンの中の情報を盗まれたり、遠隔で操作されたりするおそれがあります。',
    doNext: 'このファイルは開かず、本当に送ったかどうか、前から知っている連絡先で相手に確かめてください。',
  },
  en: {
    title: 'There is a dangerous file',
    found: ({ file, trick }) => `${file === '' ? 'A file without a name' : `The file “${file}”`} ${en[trick]}.`,
    why: 'Opening it may let someone steal data from your computer or control it.',
    doNext: 'Do not open it; ask the sender through a contact you already know whether it was really sent.',
  },
})
