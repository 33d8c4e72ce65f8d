import type { Reminder } from '@honmono/render'
import type { Lang } from '../words.ts'

export interface PreventWords {
  readonly title: string
  readonly lead: string
  readonly allDone: string
  readonly progress: (done: number, all: number) => string
  readonly doneOf: (done: number, all: number) => string

  readonly uses: string
  readonly usesNone: string
  readonly usesSome: (names: readonly string[]) => string
  readonly usesHint: string
  readonly services: string
  readonly browsers: string
  readonly another: string
  readonly usesDone: string
  readonly choose: string
  readonly change: string

  readonly first: string
  readonly takes: (minutes: number) => string
  readonly every: Readonly<Record<NonNullable<Reminder['every']>, string>>
  readonly doneAt: (time: string) => string
  readonly show: string
  /** For a screen reader: of which step. */
  readonly more: (step: string) => string
  readonly why: string
  readonly call: (number: string) => string
  readonly say: string
  readonly source: string
  readonly sources: string
  /** Where the page of a service is not vouched for. */
  readonly inItsApp: string
  readonly ticked: string
  readonly makePassword: string
  readonly backToList: string

  readonly reminders: string
  readonly remindersNote: string
  readonly calendar: string
  readonly calendarName: string
  readonly bookmarks: string
  readonly bookmarksNote: string
  readonly bookmarksNone: string
  readonly bookmarksHow: string
  readonly bookmarksSave: (count: number) => string
  readonly bookmarksName: string

  readonly print: string
  readonly delete: string
  readonly deleted: string
  readonly kept: string
}

const day = (lang: Lang, time: string) => new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(new Date(time))

export const words: Readonly<Record<Lang, PreventWords>> = {
  ja: {
    title: '次にだまされないために',
    lead: '一度に全部しなくて大丈夫です。できるものから、一つずつどうぞ。',
    allDone: '全部済みました。おつかれさまでした。年に一度、見直してください。',
    progress: (done, all) => `${all}件のうち${done}件が済みました`,
    doneOf: (done, all) => `${all}件中${done}件`,

    uses: 'お使いのもの',
    usesNone: '選ぶと、あなたに合った手順だけになります。',
    usesSome: (names) => names.join('、'),
    usesHint: '使っているものを、すべて押してください。この端末の外には伝わりません。',
    services: 'メール・買い物・支払い・連絡',
    browsers: 'インターネットを見るアプリ',
    another: 'ほかの会社を足す',
    usesDone: 'これでよい',
    choose: 'お使いのものを選ぶ',
    change: '選びなおす',

    first: 'まずはこれ',
    takes: (minutes) => `約${minutes}分`,
    every: { month: '月に一度', 'half-year': '半年に一度', year: '年に一度' },
    doneAt: (time) => `${day('ja', time)}に済ませました`,
    show: 'やり方と理由',
    more: (step) => `「${step}」のやり方と理由`,
    why: 'なぜ',
    call: (number) => `${number} に電話する`,
    say: '電話での言い方',
    source: '出典',
    sources: 'このテーマの出典',
    inItsApp: '公式のアプリかサイトの設定で行います。',
    ticked: '印を付けました。',
    makePassword: '強いパスワードを作る',
    backToList: '一覧に戻る',

    reminders: '忘れないように',
    remindersNote: '明細を見る日や見直す日を、くり返す予定としてカレンダーに入れられます。',
    calendar: 'カレンダーに入れる',
    calendarName: '見直しの日.ics',
    bookmarks: '公式サイトをお気に入りに',
    bookmarksNote: 'お使いの会社の公式ページを、お気に入り（ブックマーク）のファイルにします。公式に確かめられたアドレスだけです。',
    bookmarksNone: '上の「お使いのもの」で会社を選ぶと、作れます。',
    bookmarksHow:
      'パソコンのブラウザの「ブックマーク（お気に入り）」のメニューで「インポート」を選び、このファイルを指定します。スマートフォンでは、公式サイトを開いて一つずつ登録してください。',
    bookmarksSave: (count) => `${count}社分のファイルを作る`,
    bookmarksName: '公式サイト.html',

    print: '印刷する・PDFにする',
    delete: '記録をすべて消す',
    deleted: '記録を消しました。',
    kept: '付けた印は、この端末の中だけに残ります。',
  },
  en: {
    title: 'So that it doesn’t happen again',
    lead: 'No need to do it all at once. Take what you can, one at a time.',
    allDone: 'All done. Well done. Look through it once a year.',
    progress: (done, all) => `${done} of ${all} done`,
    doneOf: (done, all) => `${done} of ${all}`,

    uses: 'What you use',
    usesNone: 'Choose, and only the steps that are for you remain.',
    usesSome: (names) => names.join(', '),
    usesHint: 'Press everything you use. It does not leave this device.',
    services: 'Mail, shops, payment and messages',
    browsers: 'Browsers',
    another: 'Add another company',
    usesDone: 'That’s it',
    choose: 'Choose what you use',
    change: 'Change',

    first: 'Start here',
    takes: (minutes) => `about ${minutes} min`,
    every: { month: 'once a month', 'half-year': 'twice a year', year: 'once a year' },
    doneAt: (time) => `Done on ${day('en', time)}`,
    show: 'How and why',
    more: (step) => `How and why: ${step}`,
    why: 'Why',
    call: (number) => `Call ${number}`,
    say: 'What to say',
    source: 'Source',
    sources: 'Sources of this theme',
    inItsApp: 'It is in the settings of the official app or site.',
    ticked: 'Ticked.',
    makePassword: 'Make a strong password',
    backToList: 'Back to the list',

    reminders: 'So that you don’t forget',
    remindersNote: 'The days for statements and for looking again can go into your calendar, as entries that come back.',
    calendar: 'Put them into the calendar',
    calendarName: 'look-again.ics',
    bookmarks: 'Official sites as bookmarks',
    bookmarksNote:
      'The official pages of the companies you use, as a file of bookmarks. Only addresses that an official source vouches for.',
    bookmarksNone: 'Choose companies under “What you use” above to make it.',
    bookmarksHow:
      'In the browser of a computer, choose “Import” in the menu of bookmarks or favourites, and this file. On a phone, open each official site and bookmark it.',
    bookmarksSave: (count) => (count === 1 ? 'Make the file for 1 company' : `Make the file for ${count} companies`),
    bookmarksName: 'official-sites.html',

    print: 'Print or save as PDF',
    delete: 'Delete the whole record',
    deleted: 'The record was deleted.',
    kept: 'Your ticks stay on this device.',
  },
}
