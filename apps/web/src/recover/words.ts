import type { Given } from 'honmono/guides'
import type { Lang } from '../words.ts'

export interface RecoverWords {
  readonly title: string
  readonly lead: string
  readonly what: string
  readonly whatHint: string
  readonly given: Readonly<Record<Given, string>>
  readonly own: string
  readonly ownHint: string
  readonly which: string
  readonly when: string
  readonly start: string
  readonly save: string
  readonly nothingChosen: string
  readonly kept: string

  readonly listTitle: string
  readonly listLead: string
  readonly another: string
  readonly incident: (brand: string | null) => string
  readonly day: (date: string) => string
  readonly progress: (done: number, all: number) => string
  readonly deleted: string

  readonly calm: string
  readonly allDone: string
  readonly next: string
  readonly takes: (minutes: number) => string
  readonly why: string
  readonly show: string
  /** What a screen reader says of the button that shows more of a step. */
  readonly more: (step: string) => string
  readonly call: (number: string) => string
  readonly say: string
  readonly doneAt: (time: string) => string
  readonly makePassword: string
  readonly follows: string
  readonly followsNote: string
  readonly reminders: string
  readonly remindersNote: (count: number) => string
  readonly calendar: string
  readonly calendarName: string
  readonly print: string
  readonly edit: string
  readonly delete: string
  readonly back: string
  readonly sources: string
}

const date = (lang: Lang) => (day: string) =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

export const words: Readonly<Record<Lang, RecoverWords>> = {
  ja: {
    title: '開いてしまった・入力してしまった',
    lead: '今からでも、できることがあります。急ぐものから順にご案内します。',
    what: '何をしましたか？',
    whatHint: '当てはまるものを、すべて選んでください。',
    given: {
      nothing: 'リンクを開いただけ',
      password: 'IDやパスワードを入力した',
      card: 'カード番号を入力した',
      code: '確認コードを入力した・伝えた',
      approved: '覚えのないサインインを承認した',
      bank: '銀行の口座や暗証番号を入力した',
      money: 'お金を振り込んだ・送った',
      personal: '住所・氏名・電話番号を入力した',
      'id-document': '免許証などの写真を送った',
      app: 'アプリやソフトを入れた',
      call: '書いてあった番号に電話した',
      reply: '返信した',
      'gift-card': 'ギフトカードの番号を伝えた',
    },
    own: 'お使いのカード会社・銀行は？（選ばなくてもかまいません）',
    ownHint: '選ぶと、止めるための電話番号を手順に出します。ここにない会社は、カードの裏や通帳の番号に電話します。',
    which: 'どこを名乗っていましたか？（わかれば）',
    when: 'いつのことですか？',
    start: '手順を見る',
    save: 'この内容に直す',
    nothingChosen: '当てはまるものを、一つ以上選んでください。',
    kept: '進み具合は、この端末の中だけに残ります。いつでも消せます。',

    listTitle: '進めている手順',
    listLead: '続きから進められます。',
    another: '別のことについて始める',
    incident: (brand) => (brand === null ? '届いたメッセージのこと' : `${brand}を名乗るメッセージのこと`),
    day: date('ja'),
    progress: (done, all) => `${all}個のうち${done}個が済みました`,
    deleted: '消しました。',

    calm: '上から順に、できるところから進めてください。一つずつで大丈夫です。',
    allDone: '全部済みました。おつかれさまでした。',
    next: '次はこれ',
    takes: (minutes) => `約${minutes}分`,
    why: 'なぜ',
    show: 'くわしく',
    more: (step) => `くわしく：${step}`,
    call: (number) => `${number} に電話する`,
    say: '電話での言い方',
    doneAt: (time) =>
      `${new Intl.DateTimeFormat('ja', { month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' }).format(new Date(time))} に済ませました`,
    makePassword: '強いパスワードを作る',
    follows: 'このあと起こりうること',
    followsNote: '知っておけば、早く気づけます。',
    reminders: '忘れないように',
    remindersNote: (count) => `明細やパスワードを見直す日（${count}件）を、カレンダーに入れられます。`,
    calendar: 'カレンダーに入れる',
    calendarName: '見直しの日.ics',
    print: '印刷する・PDFにする',
    edit: '内容を直す',
    delete: 'この記録を消す',
    back: '一覧に戻る',
    sources: '出典',
  },
  en: {
    title: 'I opened it, or typed something in',
    lead: 'You can still do a lot. Here are the steps, the urgent ones first.',
    what: 'What did you do?',
    whatHint: 'Choose everything that applies.',
    given: {
      nothing: 'I only opened the link',
      password: 'I typed an ID or password',
      card: 'I typed a card number',
      code: 'I typed or told a verification code',
      approved: 'I approved a sign-in that was not mine',
      bank: 'I typed bank account data or a PIN',
      money: 'I sent money',
      personal: 'I typed my name, address or phone number',
      'id-document': 'I sent a photo of an identity document',
      app: 'I installed an app or a program',
      call: 'I called the number in the message',
      reply: 'I replied',
      'gift-card': 'I told the number of a gift card',
    },
    own: 'Which card companies and banks do you use? (if you like)',
    ownHint: 'The steps then show their numbers for stopping a card or transfers. For others, call the number on your card or bank book.',
    which: 'Whom did it pose as? (if you know)',
    when: 'When was it?',
    start: 'Show the steps',
    save: 'Change it to this',
    nothingChosen: 'Please choose at least one.',
    kept: 'Your progress stays on this device only. You can delete it at any time.',

    listTitle: 'Under way',
    listLead: 'You can go on where you stopped.',
    another: 'Start about something else',
    incident: (brand) => (brand === null ? 'About a message' : `About a message that posed as ${brand}`),
    day: date('en'),
    progress: (done, all) => `${done} of ${all} done`,
    deleted: 'Deleted.',

    calm: 'Go from top to bottom, as far as you can. One at a time is fine.',
    allDone: 'Everything is done. Well done.',
    next: 'Next',
    takes: (minutes) => `about ${minutes} min`,
    why: 'Why',
    show: 'More',
    more: (step) => `More: ${step}`,
    call: (number) => `Call ${number}`,
    say: 'What to say on the phone',
    doneAt: (time) =>
      `Done on ${new Intl.DateTimeFormat('en', { month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' }).format(new Date(time))}`,
    makePassword: 'Make a strong password',
    follows: 'What can follow',
    followsNote: 'Knowing it, you notice sooner.',
    reminders: 'So that it is not forgotten',
    remindersNote: (count) => `The days to look again at statements and passwords (${count}) can go into your calendar.`,
    calendar: 'Put into the calendar',
    calendarName: 'look-again.ics',
    print: 'Print or save as PDF',
    edit: 'Change what happened',
    delete: 'Delete this record',
    back: 'Back to the list',
    sources: 'Sources',
  },
}
