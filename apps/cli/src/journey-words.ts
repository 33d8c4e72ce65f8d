import type { Lang } from './language.ts'

/** What `honmono guide confirm|recover|report|prevent` says of itself. */
export interface JourneyWords {
  readonly flags: { readonly brand: string; readonly given: string; readonly own: string; readonly date: string; readonly ics: string }
  readonly onlyWith: (flag: string) => string
  readonly onlyToRecover: (flag: string) => string
  readonly whatWasGiven: string
  /** It has no number that could be named to anybody. */
  readonly noDesk: (title: string) => string
  readonly unknownGiven: (given: string) => string
  readonly icsWritten: (file: string, count: number) => string
  readonly icsExists: (file: string) => string
  readonly icsFailed: (file: string, why: string) => string
}

export const journeyWords: Readonly<Record<Lang, JourneyWords>> = {
  ja: {
    flags: {
      brand: '名前の出ている会社の id（honmono brands list で見られます）',
      given: '入力したり渡したりしたもの（例: password,card）。guide recover と一緒に使います',
      own: 'お使いのカード会社・銀行のid（例: smbc-card,mufg-bank）。止めるための電話番号が出ます。guide recover と一緒に使います',
      date: 'それがあった日（付けなければ今日）',
      ics: '見直す日を、カレンダー用のファイルに書き出す',
    },
    onlyWith: (flag) => `${flag} は、guide confirm・recover・report・prevent と一緒に使います。`,
    onlyToRecover: (flag) => `${flag} は、guide recover と一緒に使います。`,
    whatWasGiven: '何を入力したり渡したりしましたか。--given に続けて書いてください（いくつでも、コンマで区切ります）。',
    noDesk: (title) => `${title}の、カードや取引を止める電話番号は登録されていません。カードの裏か通帳の番号に電話してください。`,
    unknownGiven: (given) => `「${given}」は選べません。次の中から選んでください。`,
    icsWritten: (file, count) => `見直す日を${count}件、${file} に書き出しました。`,
    icsExists: (file) => `${file} はもうあります。別の名前にしてください。`,
    icsFailed: (file, why) => `${file} に書き出せませんでした: ${why}`,
  },
  en: {
    flags: {
      brand: 'Id of the company that is named (see honmono brands list)',
      given: 'What was typed or given (e.g. password,card); goes with guide recover',
      own: 'Ids of your own card companies and banks (e.g. smbc-card,mufg-bank), for their numbers to stop them; goes with guide recover',
      date: 'The day it happened (today without it)',
      ics: 'Write the days to look again into a calendar file',
    },
    onlyWith: (flag) => `${flag} goes with guide confirm, recover, report or prevent.`,
    onlyToRecover: (flag) => `${flag} goes with guide recover.`,
    whatWasGiven: 'What did you type or give? Name it after --given (any number, separated by commas).',
    noDesk: (title) => `No number of ${title} to stop a card or transfers is on record. Call the number on your card or bank book.`,
    unknownGiven: (given) => `“${given}” is none of the choices. Choose from these.`,
    icsWritten: (file, count) => `Wrote ${count} days to look again into ${file}.`,
    icsExists: (file) => `${file} exists already. Choose another name.`,
    icsFailed: (file, why) => `Could not write ${file}: ${why}`,
  },
}
