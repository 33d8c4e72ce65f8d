import { defineText } from '@honmono/engine/kit'

type What = 'one-note' | 'macro' | 'loads-from-outside' | 'runs-script' | 'sends-form'
const ja: Record<What, string> = {
  'one-note': 'ボタンの後ろにプログラムを隠せる形式（OneNote）が使われています',
  macro: '開くと動き出すことのあるプログラム（マクロなど）が入っています',
  'loads-from-outside': '開くと、外のサイトからデータを読み込むしくみがあります',
  'runs-script': '開くと動き出すプログラム（スクリプト）が入っています',
  'sends-form': '入力した内容を、外のサイトへ送るしくみがあります',
}
const en: Record<What, string> = {
  'one-note': 'is a OneNote file, in which a program can hide behind a button',
  macro: 'holds a program (such as a macro) that can run when it is opened',
  'loads-from-outside': 'loads data from another site when it is opened',
  'runs-script': 'holds a program (a script) that runs when it is opened',
  'sends-form': 'sends what is typed into it to another site',
}

/** `file`: its name, '' when it has none. `what`: what it does. */
export const text = defineText<{ file: string; what: What }>()({
  ja: {
    title: '動き出すしくみの入った書類があります',
    found: ({ file, what }) => `${file === '' ? '名前のないファイル' : `ファイル「${file}」`}には、${ja[what]}。`,
    why: '書類に見えても、開いたり「コンテンツの有効化」を押したりすると、ウイルスに感染したり、情報を盗まれたりすることがあります。',
    doNext:
      'このファイルは開かず、本当に送ったかどうか、前から知っている連絡先で相手に確かめてください。「有効化」のボタンは押さないでください。',
  },
  en: {
    title: 'A document can do something by itself',
    found: ({ file, what }) => `${file === '' ? 'A file without a name' : `The file “${file}”`} ${en[what]}.`,
    why: 'Opening such a document, or pressing “Enable content”, can infect a computer or give your data away.',
    doNext: 'Do not open it; ask the sender through a contact you already know whether it was really sent. Never press “Enable”.',
  },
})
