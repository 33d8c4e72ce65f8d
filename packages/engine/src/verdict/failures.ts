import type { Words } from '../knowledge/types.ts'
import type { ReadError } from '../message/types.ts'

/** Why there is no answer, and what to do about it. */
export function failureWords(code: ReadError['code'], detail: string): Words {
  switch (code) {
    case 'too-large':
      return {
        ja: '大きすぎて調べられません。本文だけを貼り付けるか、いくつかに分けてください。',
        en: 'It is too large to check. Paste its text instead, or split it.',
      }
    case 'empty':
      return {
        ja: '中身がありません。メールの本文か、メールのファイルを渡してください。',
        en: 'It is empty. Give the text of the message, or its file.',
      }
    case 'not-a-message':
      return notAMessage(detail)
    case 'not-facts':
      return { ja: `保存された記録として読めません（${detail}）。`, en: `It can’t be read as saved facts (${detail}).` }
  }
}

/** People hand over what they have: a screenshot, a PDF, a mail as Outlook saves it. Each is told how to go on. */
function notAMessage(type: string): Words {
  if (/picture/i.test(type))
    return {
      ja: '画像の中の文字は、まだ読めません。写っている文章やアドレスを打ち込むか、元のメールやSMSの文章を貼り付けてください。',
      en: 'Text inside pictures can’t be read yet. Type what the picture shows, or paste the text of the original message.',
    }
  if (/pdf/i.test(type))
    return {
      ja: 'PDFの中身は、まだ読めません。PDFの文章を選んで貼り付けるか、元のメールのファイル（.eml）を渡してください。',
      en: 'PDF files can’t be read yet. Paste the text of the PDF, or give the mail file it came from (.eml).',
    }
  if (/outlook|office|tnef/i.test(type))
    return {
      ja: 'この形のファイル（Outlookの.msgやOfficeの書類）は、まだ読めません。メールの文章を貼り付けるか、.eml の形で保存して渡してください。',
      en: 'This kind of file (Outlook .msg or an Office document) can’t be read yet. Paste the text of the mail, or save it as .eml.',
    }
  return {
    ja: `メールや文章ではないようです（${type}）。メールのファイル（.eml）か、本文の文字を渡してください。ファイルは開かないでください。`,
    en: `This does not seem to be a mail or a text (${type}). Give a mail file (.eml) or the text of the message, and do not open the file.`,
  }
}
