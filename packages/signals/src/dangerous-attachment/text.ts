import { defineText } from '@honmono/engine/kit'

type Trick = 'program' | 'double' | 'reversed' | 'starts' | 'bomb' | 'locked'
const ja: Record<Trick, string> = {
  program: 'は、開くと動き出すプログラムです',
  double: 'は、書類のように見せた、開くと動き出すプログラムです',
  reversed: 'は、文字の並びを逆にして種類を隠したファイルです',
  starts: 'は、開くと別のプログラムを動かす書類です',
  locked: 'には、開くと動き出すプログラムが、鍵をかけて入れられています',
  bomb: 'は、開くと巨大にふくらんで、パソコンを動かなくするファイルです',
}
const en: Record<Trick, string> = {
  program: 'is a program that runs when opened',
  double: 'looks like a document but is a program that runs when opened',
  reversed: 'hides its kind by turning part of its name around',
  starts: 'is a document that starts a program when opened',
  locked: 'holds a program that runs when opened, under a lock',
  bomb: 'swells to a huge size when opened and can stall a computer',
}

/** `file`: its name, '' when it has none. `trick`: how it is dangerous. */
export const text = defineText<{ file: string; trick: Trick }>()({
  ja: {
    title: '危険な添付ファイルがあります',
    found: ({ file, trick }) => `添付ファイル${file === '' ? '' : `「${file}」`}${ja[trick]}。`,
    why: '開くと、パソコンの中の情報を盗まれたり、遠隔で操作されたりするおそれがあります。',
    doNext: '添付ファイルは開かず、本当に送ったかどうか、前から知っている連絡先で相手に確かめてください。',
  },
  en: {
    title: 'A dangerous file is attached',
    found: ({ file, trick }) => `The attached file ${file === '' ? '' : `“${file}” `}${en[trick]}.`,
    why: 'Opening it may let someone steal data from your computer or control it.',
    doNext: 'Do not open it; ask the sender through a contact you already know whether it was really sent.',
  },
})
