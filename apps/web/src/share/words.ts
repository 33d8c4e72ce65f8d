import type { Shareable } from '@honmono/render/share'
import type { Lang } from '../words.ts'

export interface ShareWords {
  readonly title: string
  readonly lead: string
  readonly send: string
  readonly savePicture: string
  readonly saveFile: string
  readonly copy: string
  readonly print: string
  readonly otherWays: string
  readonly howSent: string
  readonly add: string
  readonly addNote: string
  readonly choice: Readonly<Record<Shareable, string>>
  /** What it shows besides. */
  readonly shows: Readonly<Record<Shareable, string>>
  readonly preview: string
  readonly picture: (headline: string) => string
  readonly more: (count: number) => string
  readonly asText: string
  readonly hideText: string
  readonly said: Readonly<Record<'copied' | 'saved' | 'copy-failed' | 'send-failed' | 'picture-failed', string>>
  readonly fileName: (date: string) => string
  readonly back: string
  readonly none: string
  readonly toCheck: string
}

export const words: Readonly<Record<Lang, ShareWords>> = {
  ja: {
    title: '家族に見せる',
    lead: '答えだけを見せられます。メッセージの本文、宛先、お名前、リンクのくわしいアドレスは入りません。',
    send: '画像を送る',
    savePicture: '画像を保存する',
    saveFile: 'ファイルを保存する',
    copy: '文章をコピーする',
    print: '印刷する',
    otherWays: 'ほかの渡し方',
    howSent: '画像は写真と同じように、ファイルはメールなどで送れます。ここで作るだけで、どこにも送りません。',
    add: 'のせるものを増やす',
    addNote: '選ばなければ、のせません。',
    choice: { subject: '件名', sender: '差出人' },
    shows: {
      subject: 'お名前や番号が入っていることがあります。',
      sender: '知り合いの名前やアドレスのことがあります。',
    },
    preview: '見せるもの（これで全部です）',
    picture: (headline) => `見せる画像: ${headline}。同じ内容を、文章でも読めます。`,
    more: (count) => `ほか${count}件`,
    asText: '文章で読む',
    hideText: '文章を閉じる',
    said: {
      copied: 'コピーしました。送りたい相手との画面に、貼り付けてください。',
      saved: '保存しました。',
      'copy-failed': 'コピーできませんでした。画像かファイルを保存してください。',
      'send-failed': '送る画面を開けませんでした。画像を保存して送ってください。',
      'picture-failed': '画像を作れませんでした。ファイルを保存するか、文章をコピーしてください。',
    },
    fileName: (date) => `本物？の答え-${date}`,
    back: '答えに戻る',
    none: '見せられる答えが、まだありません。まず、届いたメッセージを調べてください。',
    toCheck: 'メッセージを調べる',
  },
  en: {
    title: 'Show it to your family',
    lead: 'Only the answer is shown: not the text of the message, nor whom it was sent to, names, or the full addresses of links.',
    send: 'Send the picture',
    savePicture: 'Save the picture',
    saveFile: 'Save a file',
    copy: 'Copy the text',
    print: 'Print',
    otherWays: 'Other ways',
    howSent: 'A picture can be sent like a photo, a file by mail for instance. They are made here; nothing is sent by this page.',
    add: 'Show more',
    addNote: 'What you do not choose is not shown.',
    choice: { subject: 'The subject', sender: 'The sender' },
    shows: {
      subject: 'Your name or a number may stand in it.',
      sender: 'It may be the name or address of somebody you know.',
    },
    preview: 'What is shown (this is all)',
    picture: (headline) => `The picture that is shown: ${headline}. The same can be read as text.`,
    more: (count) => `${count} more`,
    asText: 'Read it as text',
    hideText: 'Hide the text',
    said: {
      copied: 'Copied. Paste it where you write to them.',
      saved: 'Saved.',
      'copy-failed': 'It could not be copied. Please save the picture or the file.',
      'send-failed': 'It could not be handed over. Please save the picture and send that.',
      'picture-failed': 'The picture could not be made. Please save a file, or copy the text.',
    },
    fileName: (date) => `honmono-answer-${date}`,
    back: 'Back to the answer',
    none: 'There is no answer to show yet. Please check a message first.',
    toCheck: 'Check a message',
  },
}
