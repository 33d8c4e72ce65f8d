import type { Answer, Lang } from '@honmono/engine'
import { sourceText } from './bytes.ts'
import { deliveredTo, fieldsOf } from './source.ts'

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
  /** The desk wants the mail in the text, not attached. */
  readonly attachments?: 'refused'
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

/** What of a brand's record tells where to report. */
export interface ReportedBrand {
  readonly id: string
  readonly title: Words
  readonly report: readonly Route[]
}

/** The desk of a brand, from its record's `report`. */
export function brandDesk(brand: ReportedBrand): Desk {
  return { id: brand.id, title: brand.title, routes: brand.report }
}

/** A hoster's or provider's abuse desk: one of HOSTERS, or at the address that the person gives, as nobody's list of them is whole. */
export interface AbuseDesk {
  readonly id: 'abuse'
  readonly address: string
  readonly title?: Words
  readonly how?: Words
}

/** Companies whose servers send for others, by the names of these servers, and where they take abuse reports. */
const HOSTERS: readonly (Sourced & { readonly hosts: string; readonly desk: AbuseDesk })[] = [
  {
    hosts: 'amazonses.com',
    desk: {
      id: 'abuse',
      address: 'email-abuse@amazon.com',
      title: { ja: 'Amazon SES（このメールを送ったサーバーの会社）', en: 'Amazon SES (the company whose server sent this mail)' },
      how: {
        ja: 'Amazon SESは、だれでも使えるメールの送信サービスです。送り手を止めてもらうために、ヘッダの付いた原本を英語の報告に付けて送ります。',
        en: 'Amazon SES sends mail for anybody. To have the sender stopped, an English report with the original and its header is sent.',
      },
    },
    source: 'https://repost.aws/knowledge-center/report-aws-abuse',
    checked: '2026-11-23',
    confidence: 'A',
  },
]

/** The abuse desks of the companies whose servers a mail came through. A sender can write such lines himself: a desk sees that by the header. */
export function hostersOf(original: Uint8Array): readonly AbuseDesk[] {
  const through = fieldsOf(sourceText(original))
    .filter(({ name }) => name === 'received')
    .map(({ value }) => /^from\s(.*?)(?:\sby\s|;|$)/i.exec(value)?.[1] ?? '')
  return HOSTERS.filter(({ hosts }) => through.some((from) => from.split(/[\s()[\]]+/).some((name) => isUnder(name, hosts)))).map(
    ({ desk }) => desk,
  )
}

/** Whose mailbox a domain is, by the brand whose record says how its customers report. A part of the record where it speaks of that domain alone. */
const PROVIDERS: readonly { readonly domains: readonly string[]; readonly brand: string; readonly only?: string }[] = [
  { domains: ['docomo.ne.jp'], brand: 'docomo' },
  { domains: ['softbank.ne.jp', 'i.softbank.jp', 'vodafone.ne.jp'], brand: 'softbank' },
  { domains: ['gmail.com', 'googlemail.com'], brand: 'google' },
  { domains: ['icloud.com', 'me.com', 'mac.com'], brand: 'apple', only: 'abuse@icloud.com' },
]

/** The desk of the provider whose mailbox a mail was delivered to; null: it is not known, or takes no reports. */
export function providerOf(original: Uint8Array, brands: readonly ReportedBrand[]): Desk | null {
  for (const address of deliveredTo(sourceText(original))) {
    const provider = PROVIDERS.find(({ domains }) => domains.some((domain) => isUnder(address.slice(address.lastIndexOf('@') + 1), domain)))
    const brand = brands.find(({ id }) => id === provider?.brand)
    if (brand === undefined) continue
    const routes = brand.report.filter(({ value }) => provider?.only === undefined || value === provider.only)
    if (routes.length > 0) return { ...brandDesk(brand), routes }
  }
  return null
}

/**
 * Who should hear of this message: whom it poses as first, then the desks for anything, the provider of the mailbox that it reached, and the
 * company whose server sent it.
 */
export function fittingDesks(answer: Answer, original: Uint8Array, brands: readonly ReportedBrand[]): readonly (Desk | AbuseDesk)[] {
  const posedAs = brands.find(({ id, report }) => id === answer.claims[0]?.brand && report.length > 0)
  const isMail = answer.input.kind === 'email'
  const provider = isMail ? providerOf(original, brands) : null
  return [
    ...(posedAs === undefined ? [] : [brandDesk(posedAs)]),
    DESKS.council,
    DESKS.dekyo,
    ...(provider === null || provider.id === posedAs?.id ? [] : [provider]),
    ...(isMail ? hostersOf(original) : []),
  ]
}

const isUnder = (host: string, domain: string) => host.toLowerCase() === domain || host.toLowerCase().endsWith(`.${domain}`)

export function langOf(desk: Desk, { value }: Route): Lang {
  return desk.lang ?? (/[@./]([a-z]{2,3}\.)?jp(?:\/|$)|[?&]hl=ja\b|\/jp\//.test(value) ? 'ja' : 'en')
}
