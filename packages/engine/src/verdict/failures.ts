import type { Words } from '../knowledge/types.ts'
import type { ReadError } from '../message/types.ts'

/** Why there is no answer, and what to do about it. */
export function failureWords(code: ReadError['code'], detail: string): Words {
  switch (code) {
    case 'too-large':
      return {
        ja: `大きすぎて調べられません（${detail}）。本文だけを貼り付けてください。`,
        en: `It is too large to check (${detail}). Paste its text instead.`,
      }
    case 'empty':
      return {
        ja: '中身がありません。メールの本文か、メールのファイルを渡してください。',
        en: 'It is empty. Give the text of the message, or its file.',
      }
    case 'not-a-message':
      return {
        ja: `メールや文章として読めません（${detail}）。メールのファイル（.eml）か、本文の文字を渡してください。`,
        en: `It can't be read as a mail or a text (${detail}). Give a mail file (.eml) or the text of the message.`,
      }
    case 'not-facts':
      return { ja: `保存された記録として読めません（${detail}）。`, en: `It can't be read as saved facts (${detail}).` }
  }
}
