import type { Lang } from '@honmono/engine'

export type Words = Readonly<Record<Lang, string>>
/** Where a value is from. A official page read · B official page quoted alike by two or more · C one third party · M from memory. */
export interface Sourced {
  readonly source: string
  /** Date it was read, YYYY-MM-DD. */
  readonly checked: string
  readonly confidence: 'A' | 'B' | 'C' | 'M'
}

/** One way to a desk. */
export interface Route extends Sourced {
  readonly kind: 'email' | 'form' | 'page' | 'app'
  /** The mail address, the page, or what to press in the app. */
  readonly value: string
  readonly how: Words
  /** Of a form: the bytes that a field takes. Left out where no limit is stated. */
  readonly fieldBytes?: number
}

/** Who takes reports. */
export interface Desk {
  readonly id: string
  readonly title: Words
  /** The language in which a report is written to it; without it, Japanese for Japanese addresses, else English. */
  readonly lang?: Lang
  readonly routes: readonly Route[]
}

const council = { source: 'https://www.antiphishing.jp/registration.html', checked: '2026-11-23', confidence: 'A' } as const
const dekyo = { source: 'https://www.dekyo.or.jp/soudan/contents/ihan/index.html', checked: '2026-11-23', confidence: 'A' } as const

/** Desks for anything that poses as anybody. */
export const DESKS = {
  council: {
    id: 'council',
    title: { ja: 'フィッシング対策協議会', en: 'Council of Anti-Phishing Japan' },
    lang: 'ja',
    routes: [
      {
        kind: 'email',
        value: 'info@antiphishing.jp',
        how: {
          ja: '届いたメールを、リンクを開かずに送ります。SMSは画面を写した画像を付けます。警察や、名前を使われた会社にも伝えられることがあります。',
          en: 'Send the mail without opening its links; for a text message, attach a screenshot. It may be passed on to the police and to the company that was imitated.',
        },
        ...council,
      },
      {
        kind: 'form',
        value: 'https://www.antiphishing.jp/registration.html',
        how: {
          ja: 'メールを送れないときは、このページの入力フォームに書きます。',
          en: 'If you can’t send mail, use the form on this page.',
        },
        ...council,
      },
    ],
  },
  dekyo: {
    id: 'dekyo',
    title: { ja: '迷惑メール相談センター', en: 'Anti-Spam Consultation Center' },
    lang: 'ja',
    routes: [
      {
        kind: 'email',
        value: 'meiwaku@dekyo.or.jp',
        how: {
          ja: '全文を送ります。差出人をいつわったメールは、ヘッダが必要なので添付ファイルにします。一通ごとの返事はありません。',
          en: 'Send the whole text; a mail with a forged sender as an attachment, as its header is needed. They don’t answer single reports.',
        },
        ...dekyo,
      },
      {
        kind: 'form',
        value: 'https://www.dekyo.or.jp/soudan/contents/ihan/index.html',
        how: {
          ja: 'メールを送れないときは、このページから入力フォームに進みます。',
          en: 'If you can’t send mail, go to the form from this page.',
        },
        fieldBytes: 4_000,
        ...dekyo,
      },
    ],
  },
} as const satisfies Readonly<Record<string, Desk>>

/** The desk of a brand, from its record's `report`. */
export function brandDesk(brand: { readonly id: string; readonly title: Words; readonly report: readonly Route[] }): Desk {
  return { id: brand.id, title: brand.title, routes: brand.report }
}

/** A hoster's or provider's abuse desk, at the address that the person gives: nobody's list of them is whole. */
export interface AbuseDesk {
  readonly id: 'abuse'
  readonly address: string
}

export function langOf(desk: Desk, { value }: Route): Lang {
  return desk.lang ?? (/[@./]([a-z]{2,3}\.)?jp(?:\/|$)|[?&]hl=ja\b|\/jp\//.test(value) ? 'ja' : 'en')
}
