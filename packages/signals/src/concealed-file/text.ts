import { defineText } from '@honmono/engine/kit'

type How = 'hides' | 'leaves' | 'differs'
const ja: Record<How, string> = {
  hides: '開くまで本当の画面が分からないように作られています',
  leaves: '開くとすぐに別のサイトへ移ります',
  differs: '中身の一覧と、実際の中身が食い違っています',
}
const en: Record<How, string> = {
  hides: 'is made so that its real content shows only when it is opened',
  leaves: 'goes to another site as soon as it is opened',
  differs: 'holds other files than it lists',
}

/** `file`: its name, '' when it has none. `how`: hides: a script makes the real page · leaves: it goes to another page at once · differs: it holds other files than it lists. */
export const text = defineText<{ file: string; how: How }>()({
  ja: {
    title: '中身を隠したファイルがあります',
    found: ({ file, how }) => `${file === '' ? '名前のないファイル' : `ファイル「${file}」`}は、${ja[how]}。`,
    why: '調べられるのを避けるために、本当の中身を隠して送る手口があります。',
    doNext: 'このファイルは開かず、本当に送ったかどうか、前から知っている連絡先で相手に確かめてください。',
  },
  en: {
    title: 'A file hides what it is',
    found: ({ file, how }) => `${file === '' ? 'A file without a name' : `The file “${file}”`} ${en[how]}.`,
    why: 'Fakes are sent hidden like this, so that checks do not see them.',
    doNext: 'Do not open it; ask the sender through a contact you already know whether it was really sent.',
  },
})
