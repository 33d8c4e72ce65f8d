/** A text in Japanese and English. */
export interface Words {
  readonly ja: string
  readonly en: string
}
/** Where a value is from. A official page read · B official page quoted alike by two or more · C one third party · M from memory. */
export interface Sourced {
  readonly source: string
  /** Date it was read, YYYY-MM-DD. */
  readonly checked: string
  readonly confidence: 'A' | 'B' | 'C' | 'M'
  readonly note?: string
}

/** What can be looked for without being found: an empty list of these says when and where. */
export type Sought = 'senders' | 'report'

/** All that is known of a brand, as its brand.yaml says it. */
export interface BrandRecord {
  /** Short kebab-case noun, = folder name; never changes once released. */
  readonly id: string
  /** The name to show. */
  readonly title: Words
  /** `distinct`: false for a name that is also an ordinary word or part of others (Apple, JCB, 日本). */
  readonly names: readonly (Sourced & { readonly value: string; readonly distinct: boolean })[]
  /** Sites of its own (covers subdomains). */
  readonly sites: readonly (Sourced & { readonly domain: string })[]
  /** A domain (covers its subdomains) or one whole address. `relay`: it carries other people's words (a market's sellers). `shared`: a
      service sends from it for several brands, and it belongs to none. */
  readonly senders: readonly (Sourced & {
    readonly domain?: string
    readonly address?: string
    readonly relay?: boolean
    readonly shared?: boolean
  })[]
  /** Its own short domains; never somebody else's shortener. */
  readonly shortDomains: readonly (Sourced & { readonly domain: string })[]
  /** Hosts of others that its genuine mail links to (trackers, FAQ services). */
  readonly partners: readonly (Sourced & { readonly domain: string })[]
  readonly pages: readonly (Sourced & { readonly id: PageId; readonly title: Words; readonly url: string })[]
  /** How a customer confirms without touching the message. */
  readonly confirm: Sourced & {
    readonly steps: { readonly ja: readonly string[]; readonly en: readonly string[] }
    readonly page: PageId | null
    /** What genuine mail can't be confirmed there. */
    readonly exceptions?: readonly (Sourced & { readonly words: Words })[]
  }
  /** What it never asks for or sends. */
  readonly never: readonly (Sourced & { readonly what: NeverWhat; readonly words: Words })[]
  /** Telephone numbers of its own: a `value` as people write it, or a `kind` of which any number may be its (parcel drivers call from theirs). */
  readonly phones: readonly (Sourced & { readonly value?: string; readonly kind?: 'mobile' | 'landline'; readonly what: PhoneWhat })[]
  /** Where it takes reports of fakes, first the way that it asks for itself. `attachments`: it wants the mail in the text of another. */
  readonly report: readonly (Sourced & {
    readonly kind: 'email' | 'form' | 'page' | 'app'
    readonly value: string
    readonly how: Words
    readonly attachments?: 'refused'
  })[]
  /** What was looked for on this day and not found; an empty list above is never an oversight. */
  readonly notFound: readonly { readonly what: Sought; readonly checked: string; readonly where: string }[]
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
/** What a number is for. `sms`: its text messages come from it · `calls`: it calls from it · `advice`: anybody may ask. */
export type PhoneWhat = 'support' | 'fraud' | 'card-loss' | 'sms' | 'calls' | 'advice'
export type NeverWhat =
  | 'password'
  | 'card'
  | 'code'
  | 'personal'
  | 'login'
  | 'call'
  | 'reply'
  | 'install'
  | 'gift-card'
  | 'transfer'
  | 'open-attachment'
  | 'sms'
  | 'sms-link'
  | 'attachment'
  | 'email-link'
  | 'account-notice'

/** Names of the sample messages beside a record: `ok` as the brand sends them, `ng` fakes of it. */
export interface BrandSamples {
  readonly ok: readonly string[]
  readonly ng: readonly string[]
}

type Only<Value, Field extends keyof Value> = readonly Pick<Value, Field>[]
type Value<Field extends 'names' | 'sites' | 'senders' | 'pages' | 'never' | 'phones'> = BrandRecord[Field][number]

/** What a check reads of a record. Of the pages, those that an answer can lead to: the front page and the one to confirm on. */
export interface LeanBrand extends Pick<BrandRecord, 'id' | 'title'> {
  readonly names: Only<Value<'names'>, 'value' | 'distinct'>
  readonly sites: Only<Value<'sites'>, 'domain'>
  readonly senders: Only<Value<'senders'>, 'domain' | 'address' | 'relay' | 'shared'>
  readonly shortDomains: Only<Value<'sites'>, 'domain'>
  readonly partners: Only<Value<'sites'>, 'domain'>
  readonly pages: Only<Value<'pages'>, 'id' | 'title' | 'url' | 'confidence'>
  readonly confirm: Pick<BrandRecord['confirm'], 'steps' | 'page'> & { readonly exceptions?: readonly { readonly words: Words }[] }
  readonly never: Only<Value<'never'>, 'what' | 'words' | 'source' | 'confidence'>
  readonly phones?: Only<Value<'phones'>, 'value' | 'kind' | 'what'>
}
