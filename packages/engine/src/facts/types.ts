import type { FileKind } from '../message/file-kind.ts'
import type { PictureLine, Trait } from '../message/reading.ts'
import type { Gap, MessageKind } from '../message/types.ts'

/** A place in the message. `part` is 'header:<key>' or the id of a view; offsets are UTF-16 units in that view's text. */
export interface Place {
  readonly part: string
  readonly start: number
  readonly end: number
}

/** A fact, or why it could not be had. "Not known" never counts as a pass. */
export type Fact<T> = { readonly known: true; readonly value: T } | { readonly known: false; readonly why: Unknown }
export type Unknown =
  | 'no-headers'
  | 'no-body'
  | 'undecodable'
  | 'encrypted'
  | 'no-trusted-results' // no Authentication-Results header that the reader's own server added
  | 'not-asked' // a lookup that nobody turned on, or that got no answer
  | 'not-collected' // facts saved by an older engine
  | 'not-told' // the person has not looked yet

/** A text as a person sees it; every Place points into one of these. */
export interface View {
  /** 'header:subject', 'header:from' … or the part id of a body. */
  readonly part: string
  readonly text: string
  readonly shown: boolean
  /** Of a text that was read from a picture: where its lines are in it. */
  readonly lines?: readonly PictureLine[]
}

export interface Mailbox {
  /** Display name, decoded; '' when there is none. */
  readonly name: string
  /** addr-spec as decoded; '' when the field holds none. */
  readonly address: string
  readonly local: string
  /** Lower-case ASCII (punycode) domain; '' when there is none. */
  readonly domain: string
  /** Registrable domain of `domain`, or null (none, IP, public suffix). */
  readonly site: string | null
  readonly at: Place
}

export interface Sender {
  /** Every mailbox of every From field, in order. More than one is a classic trick (RFC 5322 allows several only with Sender). */
  readonly from: readonly Mailbox[]
  /** How many From fields the message has; RFC 5322 section 3.6 allows one. */
  readonly fromFields: number
  readonly sender: Mailbox | null
  /** To whom it is addressed; tells the reader's own domain. */
  readonly to: readonly Mailbox[]
  readonly replyTo: readonly Mailbox[]
  /** Envelope sender, from Return-Path. */
  readonly returnPath: Mailbox | null
  readonly messageIdDomain: string | null
  /** For SMS or pasted text: the sender as it was written (a number or a name). */
  readonly smsSender: string | null
  readonly source: 'wire' | 'pasted'
}

/** Whom the text itself names as the author of what it passes on, and the listed brand whose own address that is. */
export interface Forwarded {
  readonly author: Mailbox
  readonly brand: string | null
}

/** One Received field (RFC 5321 section 4.4), newest first. */
export interface Hop {
  readonly from: string | null
  readonly by: string | null
  readonly ip: string | null
  /** Name that the receiving server found by reverse DNS: null unknown, '' when it said there is none. */
  readonly reverse: string | null
  readonly date: string | null
}

/** Who sent it, as far as that is proved (RFC 8601, RFC 6376, RFC 7208, RFC 7489, RFC 8617). */
export interface Authentication {
  /** Whose word this is: that of the reader's own server, or of this check, which asked DNS itself. Absent in older saved facts: the former. */
  readonly by?: 'own-server' | 'this-check'
  /** The server's own name; '' where it gives none (Exchange Online), and where the check asked itself. */
  readonly authservId: string
  /** null: not told. */
  readonly spf: AuthResult | null
  readonly dkim: readonly DkimResult[]
  readonly dmarc: DmarcResult | null
  readonly arc?: ArcResult | null
  /** Asked only by this check. */
  readonly bimi?: BimiRecord | null
  /** The From domain's registrable domain where a passing SPF or DKIM is aligned with it (relaxed) and covers what the reader sees, or null. */
  readonly alignedSite: string | null
  readonly at: Place
}
/** `result` as RFC 8601 names it (pass, fail, softfail, neutral, none, policy, temperror, permerror); `domain` in lower-case ASCII. */
export interface AuthResult {
  readonly result: string
  readonly domain: string | null
}
export interface DmarcResult extends AuthResult {
  /** What the domain's owner asks receivers to do with a failure. */
  readonly policy?: 'none' | 'quarantine' | 'reject'
}
/** One signature; `domain` is the one that signs (d=). */
export interface DkimResult extends AuthResult {
  readonly selector?: string
  /** Why it does not hold, or what it leaves open although it does. */
  readonly troubles?: readonly DkimTrouble[]
  /** Fields that the reader sees and the signature does not cover. */
  readonly unsigned?: readonly string[]
}
export type DkimTrouble =
  | 'body-changed' // since it was signed
  | 'fields-changed'
  | 'part-of-body' // l=: anybody may add to it
  | 'unsigned-field'
  | 'expired'
  | 'weak-key' // RSA of less than 1024 bits (RFC 8301)
  | 'no-key' // none in DNS
  | 'revoked'
  | 'malformed'
  | 'not-asked' // DNS gave no answer
/** The chain of those who passed the mail on (RFC 8617). */
export interface ArcResult {
  readonly result: string
  /** The domain of the newest seal. */
  readonly sealer: string | null
  /** Every sealer is one that is known to check what it passes on. */
  readonly trusted: boolean
  /** The From domain's registrable domain that the first sealer found proved, where the chain holds and is trusted; else null. The mail may
      have been changed since. */
  readonly site: string | null
}

/** The From domain, which DMARC proved, names a logo in DNS (BIMI). The logo itself is not fetched. */
export interface BimiRecord {
  /** Where the record stands. */
  readonly domain: string
  /** It names a certificate (a=) for the logo; nobody looked at it. */
  readonly authority: boolean
}

/** What the program that wrote the mail says of itself. The sender writes it. */
export interface Origin {
  /** X-Mailer or User-Agent. */
  readonly mailer: { readonly text: string; readonly at: Place } | null
  /** The Date field: minutes east of UTC, null where it has no zone. */
  readonly date: { readonly text: string; readonly zone: number | null; readonly at: Place } | null
  readonly messageId: { readonly text: string; readonly domain: string | null; readonly at: Place } | null
}

/** How long a registrable domain has been registered, when it was asked. */
export interface DomainAge {
  readonly site: string
  /** YYYY-MM-DD; null: not told by the source. */
  readonly registered: string | null
  /** Since then, when it was asked. */
  readonly days: number | null
  /** Who said so; '' where nobody did. */
  readonly source: string
  /** Since when there have been certificates for it, where a source for that was given and told. */
  readonly certificate?: { readonly since: string; readonly days: number; readonly source: string } | null
}

/** An address that stands on a list of fakes. That one stands on none says nothing. */
export interface Listing {
  /** As it stands in the message, or where it leads. */
  readonly address: string
  /** What the list holds of it: the address itself, or its whole host. */
  readonly by: 'address' | 'host'
  readonly feed: string
  /** YYYY-MM-DD of the list. */
  readonly asOf: string
  /** The list is older than it should be. */
  readonly stale: boolean
}

/** What the person saw in the official app or on the official site, which she opened herself and not through the message. */
export interface Finding {
  /** The listed brand with whom she looked; null: whoever the message poses as. */
  readonly brand: string | null
  /** same-notice: the same notice is there, too · not-there: it isn't · all-fine: nothing is wrong there · could-not: she could not look. */
  readonly seen: (typeof SEEN)[number]
}
export const SEEN = ['same-notice', 'not-there', 'all-fine', 'could-not'] as const

export type LinkSource =
  | 'anchor'
  | 'text'
  | 'form'
  | 'image-map'
  | 'meta-refresh'
  | 'button'
  | 'svg'
  | 'vml'
  | 'frame'
  | 'qr'
  | 'pdf'
  | 'ics'
  | 'picture'
  | 'attachment'

export interface Link {
  /** What the person sees: anchor text, alt of its picture, or the address as written. Trimmed, at most LIMITS.shownTextChars. */
  readonly shown: string
  /** The address as the message has it (after base href), not normalised. */
  readonly href: string
  /** From the address in the message to the last one that can be known without asking the net. At least one entry for http(s). */
  readonly chain: readonly string[]
  /** Ids of redirectors that were unwrapped, in order (lists/). */
  readonly unwrapped: readonly string[]
  readonly scheme: 'http' | 'https' | 'mailto' | 'tel' | 'sms' | 'javascript' | 'data' | 'other'
  /** Lower-case ASCII host of the last address of the chain; '' where there is none. For mailto: the domain. */
  readonly host: string
  /** Registrable domain of `host` with private suffixes (x.pages.dev), null for IP or bare suffix. */
  readonly site: string | null
  readonly from: LinkSource
  /** action: something the person is meant to press. footer: unsubscribe, privacy, social, company page. resource: never pressed (pictures are no links at all). */
  readonly role: 'action' | 'plain' | 'footer'
  /** The host that the shown text itself names ("https://www.amazon.co.jp/…" or "amazon.co.jp"), else null. */
  readonly shownHost: string | null
  /** The userinfo of user@host, as written; null when none. */
  readonly userinfo: string | null
  readonly port: number | null
  /** The host is an address: dotted, decimal, hex, octal, IPv6. */
  readonly ip: boolean
  /** True when the last address of the chain is a shortener or a redirect whose target only the net knows. */
  readonly opaque: boolean
  /** The person can't see it (hidden text), so it is no call to action. */
  readonly hidden: boolean
  /** Field names and types for a form; empty otherwise. */
  readonly fields: readonly string[]
  /** Written defanged in the message (hxxp, [.]): a report or a warning, nobody can press it. */
  readonly defanged: boolean
  /** Read from a picture, where letters that look alike can't be told apart: `host` is the official one that it may be, else as read. */
  readonly uncertain?: boolean
  readonly at: Place
}

/** A run of text that the person does not see. */
export interface Hidden {
  readonly how: 'display' | 'size' | 'colour' | 'off-screen' | 'opacity' | 'visibility' | 'zero-width' | 'bidi' | 'comment'
  /** At most LIMITS.hiddenTextChars. */
  readonly text: string
  /** It stands inside a visible word, splitting it for a filter while the eye reads on. */
  readonly splitsWord: boolean
  readonly at: Place
}

export type AskFor =
  | 'password'
  | 'card'
  | 'code'
  | 'personal'
  | 'login'
  | 'call'
  | 'reply'
  | 'install'
  | 'remote-control'
  | 'gift-card'
  | 'transfer'
  | 'open-attachment'
/** What the message wants from the person. */
export interface Ask {
  readonly what: AskFor
  readonly quote: string
  readonly at: Place
}

export type PressureKind =
  | 'payment-failed'
  | 'suspension'
  | 'violation'
  | 'deadline'
  | 'threat'
  | 'reward'
  | 'unusual-access'
  | 'delivery-problem'
  | 'refund'
  | 'renewal'
export interface Pressure {
  readonly kind: PressureKind
  readonly quote: string
  readonly at: Place
}

export type ClaimPlace =
  | 'display-name'
  | 'address'
  | 'subject'
  | 'greeting'
  | 'self-introduction'
  | 'signature'
  | 'logo'
  | 'link-text'
  | 'sms-sender'
  | 'body'
/** Whom the message poses as. A brand that is only mentioned is a Mention. */
export interface Claim {
  /** Id of a listed brand; null with the name as found for an unlisted one. */
  readonly brand: string | null
  readonly name: string
  readonly where: readonly ClaimPlace[]
  readonly strength: 'strong' | 'medium' | 'weak'
  /** The name was written so that a filter misses it: spaces, look-alike letters, zero width. The folded form is `name`. */
  readonly disguised: boolean
  readonly places: readonly Place[]
}
export interface Mention {
  readonly brand: string
  readonly name: string
  readonly at: Place
}

export type PhoneKind =
  | 'free' // 0120, 0800
  | 'navi-dial' // 0570 and others that the caller pays for
  | 'ip' // 050
  | 'premium' // 0990
  | 'mobile'
  | 'landline'
  | 'm2m' // 020: machines
  | 'international'
  | 'short' // 110, 188, #9110
/** A telephone number in the texts that are shown, or one that a link dials. */
export interface Phone {
  /** With + and the country's code (E.164); a short number as it is dialled. */
  readonly number: string
  /** As written. */
  readonly shown: string
  readonly kind: PhoneKind
  /** Calling code, '81' for Japan. */
  readonly country: string
  readonly at: Place
}

/** An attachment by its content: `real` comes from magic bytes, not from name or label. */
export interface AttachedFile {
  readonly part: string
  readonly filename: string | null
  readonly type: string
  readonly size: number
  readonly real: FileKind
  /** The file that it is in; null when the message itself carries it. */
  readonly within?: string | null
  /** What readers found out about it. */
  readonly traits?: readonly Trait[]
}

/** How much of the body is pictures, and how much is text to read. */
export interface Pictures {
  readonly remote: number
  readonly embedded: number
  /** Characters that the eye sees, spaces and those in pictures not counted. */
  readonly visibleChars: number
}

/** Odd things that one does not see in carefully made mail. Weak alone. */
export interface Oddity {
  /** `file-password`: the password of a file that comes along. */
  readonly kind: 'kit-token' | 'mixed-han' | 'stray-question-mark' | 'file-password'
  readonly quote: string
  readonly at: Place
}

/** Plain JSON: can be saved and judged again (check --save-facts / --facts). */
export interface Facts {
  readonly schema: 1
  readonly input: { readonly name: string; readonly kind: MessageKind; readonly sha256: string }
  readonly views: readonly View[]
  readonly kind: Fact<MessageKind>
  readonly subject: Fact<{ readonly text: string; readonly at: Place }>
  readonly sender: Fact<Sender>
  readonly forwarded: Fact<Forwarded | null>
  readonly route: Fact<readonly Hop[]>
  readonly authentication: Fact<Authentication>
  readonly links: Fact<readonly Link[]>
  readonly hidden: Fact<readonly Hidden[]>
  readonly asks: Fact<readonly Ask[]>
  readonly pressure: Fact<readonly Pressure[]>
  readonly claims: Fact<readonly Claim[]>
  readonly mentions: Fact<readonly Mention[]>
  readonly attachments: Fact<readonly AttachedFile[]>
  readonly pictures: Fact<Pictures>
  readonly oddities: Fact<readonly Oddity[]>
  readonly phones: Fact<readonly Phone[]>
  readonly origin: Fact<Origin>
  readonly domainAges: Fact<readonly DomainAge[]>
  readonly listings: Fact<readonly Listing[]>
  /** Stands with the message itself, and counts for whatever the answer is about. */
  readonly finding: Fact<Finding>
  readonly gaps: readonly Gap[]
  /** What was asked of the network for them; absent: nothing. */
  readonly lookups?: readonly LookupId[]
  /** The mails inside, each by its own facts; absent where there are none. */
  readonly inner?: readonly InnerFacts[]
}
/** links: where short and redirecting addresses lead · dns: whether the sender is proved · domain-age: how long the domains of the links have
    been registered · feeds: whether the addresses stand on the lists that were added. */
export type LookupId = (typeof LOOKUP_IDS)[number]
export const LOOKUP_IDS = ['links', 'dns', 'domain-age', 'feeds'] as const
export interface InnerFacts {
  /** Where it is: the id of its MIME part, or of the file that holds it. */
  readonly part: string
  readonly filename: string | null
  readonly facts: Facts
}
/** The facts a signal may ask for. */
export type FactName = Exclude<keyof Facts, 'schema' | 'input' | 'views' | 'gaps' | 'lookups' | 'inner'>
export type FactValue<N extends FactName> = Facts[N] extends Fact<infer T> ? T : never
