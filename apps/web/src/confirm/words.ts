import type { Lang } from '../words.ts'

export interface ConfirmWords {
  /** null: no brand is chosen. */
  readonly title: (brand: string | null) => string
  readonly lead: string
  /** Leads down to the question. */
  readonly looked: string
  readonly which: string
  readonly how: string
  readonly places: string
  readonly placesNote: string
  readonly open: string
  readonly noAddress: string
  readonly goodToKnow: string
  readonly after: string
  readonly askNote: string
  readonly adding: string
  readonly addFailed: string
  readonly changed: (before: string, now: string) => string
  readonly unchanged: (now: string) => string
  readonly toAnswer: string
  readonly noMessage: string
  readonly toCheck: string
  readonly sources: string
}

export const words: Readonly<Record<Lang, ConfirmWords>> = {
  ja: {
    title: (brand) => (brand === null ? '公式で確かめる' : `${brand}の公式で確かめる`),
    lead: '届いたメッセージのリンクや電話番号は使わず、いつものアプリか、ご自分で開いた公式サイトで確かめます。',
    looked: '確かめた結果を選ぶ',
    which: 'どこからの連絡だと書かれていますか？',
    how: '確かめ方',
    places: '見るところ',
    placesNote: 'Honmonoに登録されている公式のアドレスです。メッセージの中のリンクではありません。',
    open: '開く',
    noAddress: '公式のアドレスを確認できていません。入口のページから、この名前を頼りに開いてください。',
    goodToKnow: '知っておくこと',
    after: '確かめたあとは',
    askNote: '選ぶと、いまの答えに加えて考え直します。あとから取り消せます。',
    adding: '答えに加えています…',
    addFailed: '答えに加えられませんでした。もう一度選んでください。',
    changed: (before, now) => `答えが「${before}」から「${now}」に変わりました。`,
    unchanged: (now) => `答えは「${now}」のままです。`,
    toAnswer: '答えを見る',
    noMessage: '先にメッセージを調べておくと、確かめた結果を答えに加えられます。',
    toCheck: 'メッセージを調べる',
    sources: '出典',
  },
  en: {
    title: (brand) => (brand === null ? 'Confirm it officially' : `Confirm it with ${brand}`),
    lead: 'Leave the links and phone numbers of the message alone. Look in the app that you always use, or on the official site that you open yourself.',
    looked: 'I have looked',
    which: 'Whom does the message say it is from?',
    how: 'How to confirm',
    places: 'Where to look',
    placesNote: 'These are the official addresses that Honmono holds. None of them is a link of the message.',
    open: 'Open',
    noAddress: 'No official source confirms its address. Open the front page and find it there by its name.',
    goodToKnow: 'Good to know',
    after: 'Afterwards',
    askNote: 'Your choice is taken into the answer. You can take it back later.',
    adding: 'Taking it into the answer…',
    addFailed: 'That did not work. Please choose again.',
    changed: (before, now) => `The answer changed from “${before}” to “${now}”.`,
    unchanged: (now) => `The answer is still “${now}”.`,
    toAnswer: 'See the answer',
    noMessage: 'If you check the message first, what you find can be taken into the answer.',
    toCheck: 'Check a message',
    sources: 'Sources',
  },
}
