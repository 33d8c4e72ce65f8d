import type { Lang } from './language.ts'

export interface ShareCliWords {
  readonly brief: string
  readonly about: string
  readonly file: string
  readonly flags: Readonly<Record<'out' | 'include', string>>
  readonly several: string
  readonly preview: string
  readonly wrote: (path: string) => string
  readonly notWritten: (why: string) => string
  /** What a part of the message shows that the person chose to add. */
  readonly shows: Readonly<Record<'subject' | 'sender', string>>
}

export const shareWords: Readonly<Record<Lang, ShareCliWords>> = {
  ja: {
    brief: '答えを、メッセージの中身を出さずに家族に見せる',
    about:
      'メッセージを調べ、その答えから、本文・件名・宛先・名前・リンクのくわしいアドレスを除いたものを出します。\n--out を付けると、だれでも開ける1つのファイル（HTML）にして、フォルダーに書き出します。\n例: honmono share メール.eml\n　　honmono share メール.eml --out 家族へ',
    file: '調べるメッセージ（ファイル、アドレス、「-」は標準入力）',
    flags: {
      out: 'このフォルダーに、ファイル（HTML）を書き出す',
      include: 'のせるもの（subject 件名、sender 差出人。, で区切る）',
    },
    several: '何通も入ったファイルは見せられません。1通だけのファイルにしてください。',
    preview: '見せるのは、これで全部です。ファイルにするには --out を付けてください。',
    wrote: (path) => `${path} に書き出しました。`,
    notWritten: (why) => `書き出せませんでした（${why}）。`,
    shows: {
      subject: '件名をのせます。お名前や番号が入っていないか、確かめてください。',
      sender: '差出人をのせます。知り合いの名前やアドレスではないか、確かめてください。',
    },
  },
  en: {
    brief: 'Show an answer to your family without the message',
    about:
      'Checks a message and gives its answer without the text, the subject, addresses of people, names, and the full addresses of links.\nWith --out it becomes one file (HTML) that anybody can open, in that folder.\nFor example: honmono share MAIL.eml\n             honmono share MAIL.eml --out for-family',
    file: 'The message (a file, an address, “-” for standard input)',
    flags: {
      out: 'Write a file (HTML) into this folder',
      include: 'What to add (subject, sender; separated by ,)',
    },
    several: 'A file with several messages can’t be shown. Please give a file with one.',
    preview: 'This is all that would be shown. To have it as a file, add --out.',
    wrote: (path) => `Written to ${path}.`,
    notWritten: (why) => `It could not be written (${why}).`,
    shows: {
      subject: 'The subject is shown. Please see whether your name or a number stands in it.',
      sender: 'The sender is shown. Please see whether it is the name or address of somebody you know.',
    },
  },
}
