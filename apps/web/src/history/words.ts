import type { Collection } from '../kept/records.ts'
import type { Lang } from '../words.ts'

/** What the page of the history says. */
export interface HistoryWords {
  readonly title: string
  readonly lead: string
  readonly keep: string
  readonly on: string
  readonly off: string
  readonly what: string
  readonly where: string
  readonly limits: (messages: number, megabytes: number, oneMegabytes: number) => string
  readonly mayGo: string

  readonly list: (count: number, size: string) => string
  readonly none: string
  readonly noneOff: string
  readonly openNote: string
  readonly remove: (subject: string) => string
  readonly removed: (subject: string) => string
  readonly time: (iso: string) => string
  readonly size: (bytes: number) => string

  readonly all: string
  readonly allLead: string
  readonly counted: Readonly<Record<Collection, (count: number) => string>>
  readonly nothingKept: string
  readonly save: string
  readonly saveNote: string
  readonly saved: string
  readonly saveFailed: string
  readonly fileName: (day: string) => string
  readonly bring: string
  readonly brought: (added: number, updated: number, same: number) => string
  readonly refused: Readonly<Record<'too-large' | 'not-ours' | 'newer' | 'unreadable', string>>
  readonly damaged: (where: string) => string
  readonly clear: string
  readonly sure: string
  readonly sureLead: string
  readonly sureRest: string
  readonly sureYes: string
  readonly sureNo: string
  readonly cleared: string
  readonly notCleared: string
}

const time = (lang: Lang) => (iso: string) =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso))
const size = (lang: Lang) => (bytes: number) =>
  new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: bytes < 1_000_000 ? 'kilobyte' : 'megabyte',
    maximumSignificantDigits: 2,
  }).format(bytes < 1_000_000 ? Math.max(1, Math.ceil(bytes / 1_000)) : bytes / 1_000_000)

export const words: Readonly<Record<Lang, HistoryWords>> = {
  ja: {
    title: '調べた記録',
    lead: '調べたメッセージと結果を残しておくと、あとから見直せます。',
    keep: '調べたものを残す',
    on: '残しています',
    off: '残していません',
    what: '残すのは、調べたメッセージそのもの（文章やファイル）と、その結果です。',
    where: 'この端末のこのブラウザの中だけに残し、どこにも送りません。同じ端末を使う人は、見ることができます。',
    limits: (messages, megabytes, oneMegabytes) =>
      `残せるのは、${messages}通、合わせて${megabytes} MBまでです。超えると、古いものから消えます。1通で${oneMegabytes} MBを超えるものは残しません。`,
    mayGo: '端末の空きが少なくなると、ブラウザが消すことがあります。大切なものは、下の「ファイルに書き出す」で控えておいてください。',

    list: (count, total) => `${count}通（${total}）`,
    none: 'まだありません。これから調べたものが、ここに並びます。',
    noneOff: 'まだありません。',
    openNote: '押すと、今の情報でもう一度調べます。',
    remove: (subject) => `${subject}を消す`,
    removed: (subject) => `${subject}を消しました。`,
    time: time('ja'),
    size: size('ja'),

    all: 'この端末に残っているもの',
    allLead: '設定のほかに残っているのは、これで全部です。',
    counted: {
      history: (count) => `調べた記録 ${count}件`,
      incidents: (count) => `入力してしまったときの手順 ${count}件`,
      ticks: (count) => `そなえのチェック ${count}個`,
      practice: (count) => `練習の記録 ${count}件`,
      reports: (count) => `知らせた記録 ${count}件`,
    },
    nothingKept: '何も残っていません。',
    save: 'ファイルに書き出す',
    saveNote: '別の端末に移すときや、控えを取っておくときに使います。ファイルには、調べたメッセージもそのまま入ります。',
    saved: '書き出しました。',
    saveFailed: '書き出せませんでした。もう一度お試しください。残っているものは、そのままです。',
    fileName: (day) => `本物の記録-${day}.json`,
    bring: 'ファイルから読み込む',
    brought: (added, updated, same) =>
      `読み込みました。新しく加えたもの ${added}件、新しい内容に直したもの ${updated}件、そのままのもの ${same}件です。`,
    refused: {
      'too-large': '大きすぎるため、読み込みませんでした。残っているものは、そのままです。',
      'not-ours': 'Honmonoが書き出したファイルではないため、読み込みませんでした。残っているものは、そのままです。',
      newer:
        '新しい版のHonmonoが書き出したファイルです。この画面を開き直してから、もう一度お試しください。残っているものは、そのままです。',
      unreadable: 'ファイルを開けませんでした。残っているものは、そのままです。',
    },
    damaged: (where) => `ファイルの中身が壊れているため、何も読み込みませんでした（${where}）。残っているものは、そのままです。`,
    clear: 'すべて消す',
    sure: 'この端末に残っているものを、すべて消しますか？',
    sureLead: '次のものが消えます。元には戻せません。',
    sureRest: '「調べたものを残す」もオフになります。言語・文字の大きさ・明るさ・DNSの設定は残ります。',
    sureYes: 'すべて消す',
    sureNo: 'やめる',
    cleared: 'すべて消しました。',
    notCleared: 'まだ消えていないものがあるかもしれません。この画面を開き直して、もう一度「すべて消す」を押してください。',
  },
  en: {
    title: 'What you checked',
    lead: 'Keep the messages that you check, with their answers, to look at them again.',
    keep: 'Keep what I check',
    on: 'On',
    off: 'Off',
    what: 'What is kept: the message itself (its text or file) and the answer.',
    where: 'They stay in this browser on this device and are sent nowhere. Whoever uses this device can see them.',
    limits: (messages, megabytes, oneMegabytes) =>
      `Up to ${messages} messages and ${megabytes} MB in all; beyond that the oldest go first. A single message of more than ${oneMegabytes} MB is not kept.`,
    mayGo: 'A browser that runs out of space may delete them. Save what matters to you to a file, below.',

    list: (count, total) => `${count === 1 ? '1 message' : `${count} messages`} (${total})`,
    none: 'Nothing yet. What you check from now on is listed here.',
    noneOff: 'Nothing yet.',
    openNote: 'Press one to check it again with what is known today.',
    remove: (subject) => `Delete ${subject}`,
    removed: (subject) => `${subject} was deleted.`,
    time: time('en'),
    size: size('en'),

    all: 'What is kept on this device',
    allLead: 'Beside your settings, this is all that Honmono keeps.',
    counted: {
      history: (count) => `Messages that you checked: ${count}`,
      incidents: (count) => `Ways back after something was given away: ${count}`,
      ticks: (count) => `Ticks of the checklist: ${count}`,
      practice: (count) => `Results of practice: ${count}`,
      reports: (count) => `Reports that were made: ${count}`,
    },
    nothingKept: 'Nothing is kept.',
    save: 'Save to a file',
    saveNote: 'For another device, or as a copy to keep. The file holds the messages that you checked, as they are.',
    saved: 'Saved.',
    saveFailed: 'It could not be saved. Please try again. What is kept is as it was.',
    fileName: (day) => `honmono-${day}.json`,
    bring: 'Bring in a file',
    brought: (added, updated, same) => `Done. Added: ${added}. Brought up to date: ${updated}. Left as they are: ${same}.`,
    refused: {
      'too-large': 'The file is too large, so nothing was brought in. What is kept is as it was.',
      'not-ours': 'That is no file saved by Honmono, so nothing was brought in. What is kept is as it was.',
      newer: 'That file was saved by a newer version. Open this page anew and try again. What is kept is as it was.',
      unreadable: 'The file could not be opened. What is kept is as it was.',
    },
    damaged: (where) => `The file is damaged (${where}), so nothing of it was brought in. What is kept is as it was.`,
    clear: 'Delete everything',
    sure: 'Delete everything that is kept on this device?',
    sureLead: 'This will be gone and can’t be brought back:',
    sureRest: '“Keep what I check” is turned off as well. Language, text size, brightness and the DNS setting stay.',
    sureYes: 'Delete everything',
    sureNo: 'Cancel',
    cleared: 'Everything was deleted.',
    notCleared: 'Some of it may still be there. Please open this page anew and press “Delete everything” again.',
  },
}
