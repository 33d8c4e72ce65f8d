import type { Lang } from '../words.ts'

/** What to say of something that another app handed over; a number: how many parts were not taken. */
export type HandedOver = 'nothing' | 'not-kept' | number

export function SharedNotice({ lang, about }: { readonly lang: Lang; readonly about: HandedOver }) {
  const said = words[lang]
  return (
    <p class="card warn shared-notice" role="alert">
      {typeof about === 'number' ? said.left(about) : said[about]}
    </p>
  )
}

interface SharedWords {
  readonly nothing: string
  readonly 'not-kept': string
  readonly left: (count: number) => string
}
const words: Readonly<Record<Lang, SharedWords>> = {
  ja: {
    nothing: '共有されたものが見つかりませんでした。もう一度共有するか、文章をコピーして、下の枠に貼り付けてください。',
    'not-kept':
      'この端末の空きが足りないなどの理由で、受け取れませんでした。文章をコピーして、下の枠に貼り付けてください。画像やファイルは「画像・ファイルを選ぶ」から選べます。',
    left: (count) => `共有されたうちの${count}件は、多すぎるか、大きすぎるか、開けないため、調べていません。`,
  },
  en: {
    nothing: 'What was shared is not here any more. Share it again, or copy the text and paste it into the box below.',
    'not-kept':
      'It could not be taken, perhaps because this device has no room left. Copy the text and paste it into the box below; pictures and files can be chosen there, too.',
    left: (count) =>
      `${count === 1 ? 'One of the things' : `${count} of the things`} that you shared could not be checked: too many, too large, or not to be opened.`,
  },
}
