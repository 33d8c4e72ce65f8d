import type { Lang } from '../words.ts'

interface InstallWords {
  readonly title: string
  readonly why: string
  /** On iPhone and iPad. */
  readonly byHand: string
  readonly add: string
  readonly no: string
}

export const words: Readonly<Record<Lang, InstallWords>> = {
  ja: {
    title: 'ホーム画面から、すぐ開けるようにする',
    why: '通信がないときも使えます。ほかのアプリの「共有」から、メールや画像をそのまま調べられるようになります。',
    byHand:
      'ブラウザの「共有」（四角から上向きの矢印が出ている印）を押し、「ホーム画面に追加」を選んでください。通信がないときも使えます。',
    add: '追加する',
    no: '今後は表示しない',
  },
  en: {
    title: 'Keep it on your home screen',
    why: 'It works without the network, and mails and pictures can be checked straight from the share button of other apps.',
    byHand:
      'Press the browser’s share button (a square with an arrow pointing up) and choose “Add to Home Screen”. It works without the network, too.',
    add: 'Add it',
    no: 'Don’t show this again',
  },
}
