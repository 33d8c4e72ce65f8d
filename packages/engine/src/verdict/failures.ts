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
        ja: '中身がありません。メールの本文か、メールのファイル（.eml）で、もう一度お試しください。',
        en: 'It is empty. Try again with the text of the message, or with its file (.eml).',
      }
    case 'not-a-message':
      return notAMessage(detail)
    case 'not-facts':
      return { ja: `保存された記録として読めません（${detail}）。`, en: `It can’t be read as saved facts (${detail}).` }
  }
}

/** People hand over what they have: a screenshot, a PDF, a mail as Outlook saves it. Each is told how to go on, and what to leave alone. */
function notAMessage(type: string): Words {
  return UNREADABLE.find(({ types }) => types.test(type))?.words ?? notAText(type)
}

/** By the names that `message/read.ts` gives to first bytes, or a kind of file that nothing could be read from. */
const UNREADABLE: readonly { readonly types: RegExp; readonly words: Words }[] = [
  {
    types: /heic/i,
    words: {
      ja: 'この形の写真（HEICなど）や動画からは、文字を読み取れません。メッセージの画面を写したスクリーンショットを選ぶか、文章を貼り付けてください。それまでは、リンクを開かず、電話もしないでください。',
      en: 'Photos of this form (HEIC and the like) and videos can’t be read. Choose a screenshot of the message, or paste its text. Until then, open no link and call no number.',
    },
  },
  {
    types: /picture|image/i,
    words: {
      ja: '画像から文字を読み取れませんでした。SMSやメールを開き、文章を長押しして「コピー」し、貼り付けてください。それまでは、リンクを開かず、電話もしないでください。',
      en: 'No words could be read from the picture. Open the text message or mail, press and hold its text, choose “Copy”, and paste it. Until then, open no link and call no number.',
    },
  },
  {
    types: /pdf/i,
    words: {
      ja: 'PDFの中身を読み取れませんでした。メールに付いていたものなら、そのメールの文章を貼り付けてください。PDFは開かず、中のリンクや電話番号も使わないでください。',
      en: 'The PDF could not be read. If it came with a mail, paste the text of that mail. Do not open the PDF, and do not use the links or phone numbers in it.',
    },
  },
  {
    types: /outlook|tnef/i,
    words: {
      ja: 'Outlookの形のメール（.msg や winmail.dat）を読み取れませんでした。メールの文章をコピーして貼り付けるか、.eml の形で保存したものを選んでください。それまでは、リンクや添付ファイルを開かないでください。',
      en: 'The mail in Outlook’s own form (.msg, winmail.dat) could not be read. Copy the text of the mail and paste it, or choose the mail saved as .eml. Until then, do not open its links or attachments.',
    },
  },
  {
    types: /office|rich-text/i,
    words: {
      ja: 'WordやExcelなどの書類の中身を読み取れませんでした。メールに付いていたものなら、そのメールの文章を貼り付けてください。書類は開かないでください。',
      en: 'The Word, Excel or other document could not be read. If it came with a mail, paste the text of that mail. Do not open the document.',
    },
  },
  {
    types: /archive|^(?:zip|gzip|rar|seven-zip|tar)$/i,
    words: {
      ja: '圧縮ファイル（ZIPなど）の中身を読み取れませんでした。メールに付いていたものなら、そのメールの文章を貼り付けてください。圧縮ファイルは開かないでください。',
      en: 'The compressed file (.zip and the like) could not be read. If it came with a mail, paste the text of that mail. Do not open the file.',
    },
  },
]

function notAText(type: string): Words {
  return {
    ja: `メールや文章ではないようです（${type}）。メールのファイル（.eml）か、本文の文字で調べられます。このファイルは開かないでください。`,
    en: `This does not seem to be a mail or a text (${type}). A mail file (.eml) or the text of the message can be checked. Do not open this file.`,
  }
}
