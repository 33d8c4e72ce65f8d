import type { AskFor, PhoneKind } from '../facts/types.ts'

export type Lang = 'ja' | 'en'
/** A text in every language of Honmono; a missing one does not compile. */
export type Words = { readonly [L in Lang]: string }

/** Where a value is from. A official page read · B official page quoted alike by two or more · C one third party · M from memory. */
export interface Sourced {
  readonly source: string
  /** Date it was read, YYYY-MM-DD. */
  readonly checked: string
  readonly confidence: 'A' | 'B' | 'C' | 'M'
  readonly note?: string
}
export interface BrandName {
  readonly value: string
  /** False for a name that is also an ordinary word or part of others (Apple, JCB, 日本): counts as a claim only in a display name or with words of business. */
  readonly distinct: boolean
}
export interface BrandDomain {
  readonly domain: string
}
export interface BrandSender {
  /** A domain (covers its subdomains) or one whole address, where the domain also holds others' mailboxes or belongs to a delivery service. */
  readonly domain?: string
  readonly address?: string
  /** It carries other people's words (a market's sellers): it comes from the brand, and proves nothing about what it says. */
  readonly relay?: boolean
  /** A service sends from it for several brands: an official sender of each that lists it, and the property of none. */
  readonly shared?: boolean
}
export type PageId =
  | 'home'
  | 'account'
  | 'messages'
  | 'payment'
  | 'orders'
  | 'membership'
  | 'security'
  | 'two-step'
  | 'parcel'
  | 'phishing-help'
  | 'report-form'
  | 'contact'
export interface BrandPage extends Pick<Sourced, 'confidence'> {
  readonly id: PageId
  readonly title: Words
  readonly url: string
}
export interface BrandNever extends Pick<Sourced, 'source' | 'confidence'> {
  /** What it never asks for or sends, as facts name it; 'sms' = it sends no SMS (with links) at all. */
  readonly what: AskFor | 'sms' | 'sms-link' | 'attachment' | 'email-link' | 'account-notice'
  readonly words: Words
}
export interface BrandPhone {
  /** As people write it. */
  readonly value?: string
  /** Any number of this kind may be its: parcel drivers call from theirs. */
  readonly kind?: PhoneKind
  readonly what: 'support' | 'fraud' | 'card-loss' | 'sms' | 'calls' | 'advice'
}
/** How a customer confirms without touching the message. */
export interface BrandConfirm {
  readonly steps: { readonly [L in Lang]: readonly string[] }
  readonly page: PageId | null
  /** What can't be found there although it is real. */
  readonly exceptions?: readonly { readonly words: Words }[]
}

/** What a check needs to know of a brand. The records that this is cut from hold more: where each value is from, all pages, where to report. */
export interface Brand {
  /** Short kebab-case noun, = folder name; never changes once released. */
  readonly id: string
  /** The name to show. */
  readonly title: Words
  readonly names: readonly BrandName[]
  /** Sites of its own (covers subdomains). */
  readonly sites: readonly BrandDomain[]
  readonly senders: readonly BrandSender[]
  /** Its own short domains; never somebody else's shortener. */
  readonly shortDomains: readonly BrandDomain[]
  /** Hosts of others that its genuine mail links to (trackers, FAQ services). */
  readonly partners: readonly BrandDomain[]
  /** At least the front page and the one to confirm on. */
  readonly pages: readonly BrandPage[]
  readonly confirm: BrandConfirm
  readonly never: readonly BrandNever[]
  /** Some of its telephone numbers; hardly ever all. */
  readonly phones?: readonly BrandPhone[]
}

/** A host pattern of a list: the domain itself and its subdomains. */
export interface ListedDomain {
  readonly domain: string
  readonly note?: string
}
/** How the value of a field looks: a regular expression, anchored, without anything that could be slow. */
export interface ListedForm {
  readonly id: string
  readonly form: string
}
/** How to unwrap one kind of redirect without asking the net. */
export interface Redirector {
  readonly id: string
  /** Hosts (and subdomains) it lives on; a leading '*.' isn't needed. */
  readonly hosts: readonly string[]
  /** Path must start with one of these; empty = any. */
  readonly paths: readonly string[]
  readonly how:
    | { readonly kind: 'query'; readonly params: readonly string[] } // target in ?url=…
    | { readonly kind: 'path'; readonly after: string } // target after this path prefix
    | { readonly kind: 'translate-goog' }
    | { readonly kind: 'safelinks' }
    | { readonly kind: 'proofpoint-v1' | 'proofpoint-v2' | 'proofpoint-v3' }
    | { readonly kind: 'base64-query'; readonly params: readonly string[] }
}
export interface Lists {
  readonly date: string
  readonly shorteners: readonly ListedDomain[]
  /** Anybody may publish there: free hosting, forms, cloud storage, CDN, dynamic DNS. */
  readonly rented: readonly ListedDomain[]
  readonly redirectors: readonly Redirector[]
  /** Click trackers of bulk mailers: the target is not in the address. */
  readonly trackers: readonly ListedDomain[]
  /** Mailboxes for anybody (gmail.com, docomo.ne.jp). */
  readonly freemail: readonly ListedDomain[]
  /** Mail servers that send for many companies, by their names in reverse DNS. */
  readonly relays: readonly ListedDomain[]
  /** Who passes mail on, and seals (RFC 8617) only what it has checked. */
  readonly arcSealers: readonly ListedDomain[]
  /** Hosts that carry no message of their own: w3.org, app stores, social networks. */
  readonly neutral: readonly ListedDomain[]
  /** What programs that fakes are sent with write of themselves (X-Mailer, User-Agent). */
  readonly mailers: readonly ListedForm[]
  /** Message-IDs as such programs make them. */
  readonly messageIds: readonly ListedForm[]
  /** Time zones that fakes in the name of Japanese companies are dated in, in minutes east of UTC, and whose they are. */
  readonly zones: readonly { readonly minutes: number; readonly title: Words }[]
  /** Japan's numbering plan, the longer prefix first: `digits` is the whole length, with the leading 0. */
  readonly phoneRanges: readonly {
    readonly prefix: string
    readonly digits: number
    readonly kind: Exclude<PhoneKind, 'international' | 'short'>
  }[]
  /** Numbers that warnings tell people to call, as `Phone.number` has them, and who answers. */
  readonly phoneDesks: readonly { readonly number: string; readonly title: Words }[]
  /** Country codes of one and two digits; all others have three. */
  readonly callingCodes: readonly string[]
  /** Characters that look like an ASCII letter or digit: character → ASCII (lower case). */
  readonly confusables: Readonly<Record<string, string>>
}

export type Given =
  | 'nothing'
  | 'password'
  | 'card'
  | 'code'
  | 'approved'
  | 'bank'
  | 'personal'
  | 'id-document'
  | 'app'
  | 'money'
  | 'gift-card'
  | 'call'
  | 'reply'
/** How to do it in one app: what to press, in order, and what comes out. */
export interface GuideApp extends Pick<Sourced, 'source' | 'checked' | 'confidence'> {
  /** Kebab-case; never changes once released. */
  readonly id: string
  readonly title: Words
  readonly steps: readonly Words[]
  /** What the app can't do, or what to do where a step fails. */
  readonly note?: Words
}
/** What a check reads of a guide: which it is, when it fits and the first thing to do. */
export interface Guide {
  /** Kebab-case, = folder name. */
  readonly id: string
  /** `prevent` is the short list against the next one; each of its steps opens a `theme`, which a check does not name. */
  readonly kind: 'confirm' | 'recover' | 'report' | 'prevent' | 'theme' | 'original'
  /** For recover: what was given away. */
  readonly given: readonly Given[]
  readonly title: Words
  /** One sentence: the first thing to do. */
  readonly first: Words
}
/** The clock of who gave something away: the first ten minutes, today, this week, the next two statements of card and bank. */
export type When = 'minutes' | 'today' | 'week' | 'statements'
export type Every = 'month' | 'half-year' | 'year'
/** The whole of a guide, as its guide.yaml says it. */
export interface GuideRecord extends Guide, Sourced {
  readonly steps: readonly GuideRecordStep[]
  /** For recover: what can follow from what was given, so that it does not come as a surprise. */
  readonly follows?: readonly Words[]
  /** The same by app, for the kind `original`. */
  readonly apps?: readonly GuideApp[]
}
export interface GuideRecordStep {
  /** The same step in several guides has the same id, and then the same words. Steps of `recover` and `prevent` have one. */
  readonly id?: string
  readonly words: Words
  readonly why?: Words
  /** How to do it, where `words` only say what. */
  readonly how?: Words
  readonly when?: When
  /** Minutes that it takes, where that can be said honestly. */
  readonly takes?: number
  readonly url?: string
  readonly phone?: string
  /** The pages of the brand, found by their ids, on which it is done. */
  readonly pages?: readonly string[]
  /** The telephone desks of the brand that it is for, most fitting first. */
  readonly desks?: readonly BrandPhone['what'][]
  /** What to say on the phone; `{date}` and `{brand}` are filled in. */
  readonly say?: Words
  /** Days after it happened on which it is worth being reminded. */
  readonly remind?: readonly number[]
  /** How often it is worth doing again. */
  readonly every?: Every
  /** Who it is for: users of these brands (by id) or browsers (`chrome`, `edge`, `safari`, `firefox`). Without it, everybody. */
  readonly for?: readonly string[]
  readonly source?: string
}
/** All data that is not code, handed to the engine by checker/. */
export interface Data {
  /** YYYY-MM-DD of the newest value. */
  readonly date: string
  readonly brands: readonly Brand[]
  readonly lists: Lists
  readonly guides: readonly Guide[]
}
