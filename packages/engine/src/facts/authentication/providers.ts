import { siteOf } from '../../knowledge/knowledge.ts'
import type { Sourced } from '../../knowledge/types.ts'

/** How a mailbox provider writes what it found about a mail. */
export interface Provider extends Sourced {
  readonly id: string
  readonly title: string
  /** Registrable domains of its machines and of the names under which it writes results: one house. */
  readonly domains: readonly string[]
  /** Where its Authentication-Results stand, seen from the Received field by which it took the mail over. null: not known, or it writes none. */
  readonly writes: 'above' | 'below' | null
  /** It writes into every mail that it takes in: the topmost field under its name is its own, whatever the sender put below it. */
  readonly always: boolean
  /** It spreads its results over several fields; otherwise the first is the only one. */
  readonly joins: boolean
  /** Customers send through its machines, or have machines under its name: that one of them delivered a mail does not make it an inner one. */
  readonly carriesOthers: boolean
  /** Received fields between its own machines, which record no address, or a public one. */
  readonly innerHop?: RegExp
}

const TODAY = '2026-11-28'
const UNKNOWN = { writes: null, always: false, joins: false, carriesOthers: true } as const

/** Where no source shows how a provider writes, the general rules of trust.ts hold; docs/authentication.md says what was looked for. */
export const PROVIDERS: readonly Provider[] = [
  {
    id: 'gmail',
    title: 'Gmail',
    domains: ['google.com'],
    writes: 'below',
    always: true,
    joins: false,
    carriesOthers: true,
    source: 'https://support.google.com/mail/answer/180707; 61 mails in the corpora',
    checked: TODAY,
    confidence: 'A',
  },
  {
    id: 'microsoft',
    title: 'Outlook.com, Microsoft 365',
    domains: ['outlook.com', 'office365.com', 'exchangelabs.com', 'hotmail.com'],
    writes: 'above',
    always: true,
    joins: false,
    carriesOthers: true,
    // 2603:1000::/24: between machines of Exchange Online.
    innerHop: /\(2603:10[0-9a-f]{2}:[0-9a-f:]{2,40}\)\s+by\s+\S+\.(?:outlook|office365|exchangelabs)\.com\s/i,
    source: 'https://learn.microsoft.com/defender-office-365/message-headers-eop-mdo; 1,100 mails in the corpora',
    checked: TODAY,
    confidence: 'A',
  },
  {
    id: 'icloud',
    title: 'iCloud',
    domains: ['icloud.com', 'me.com', 'mac.com', 'apple.com'],
    writes: 'below',
    always: true,
    joins: true,
    carriesOthers: true,
    innerHop: /^\s*from\s+\S+\.(?:me|icloud)\.com\s+by\s+p\d{1,4}-mailgateway-smtp-[a-z0-9-]{1,40}\s+\(mailgateway\s/i,
    source: 'headers of mail to iCloud published in public repositories (2022–2026, six readers), all with every field',
    checked: TODAY,
    confidence: 'C',
  },
  {
    id: 'yahoo-japan',
    title: 'Yahoo! JAPAN',
    domains: ['yahoo.co.jp'],
    writes: 'above',
    always: false,
    joins: false,
    carriesOthers: true,
    source: 'notes on setting up DKIM in a public repository, and two mails of 2014 in the corpora',
    checked: TODAY,
    confidence: 'C',
    note: 'The name is followed by " from=DOMAIN;", and header.i by a semicolon before it.',
  },
  {
    id: 'nifty',
    title: '@nifty',
    domains: ['nifty.com', 'nifty.ne.jp'],
    ...UNKNOWN,
    source: 'https://mail.nifty.com/mailer/antispam/tackle3.htm (that it writes); a public mailing-list archive (how, on mail sent out)',
    checked: TODAY,
    confidence: 'C',
    note: 'No source shows where it writes on mail that comes in.',
  },
  {
    id: 'biglobe',
    title: 'BIGLOBE',
    domains: ['biglobe.ne.jp'],
    ...UNKNOWN,
    source: 'https://faq.support.biglobe.ne.jp/faq_detail.html?faq_id=10574 (that it writes, and its results)',
    checked: TODAY,
    confidence: 'A',
    note: 'No source shows the name under which it writes, nor where.',
  },
  {
    id: 'iijmio',
    title: 'IIJmio',
    domains: ['xspmail.jp'],
    ...UNKNOWN,
    source: 'https://www.iijmio.jp/mm/senderauth/ (its fields)',
    checked: TODAY,
    confidence: 'A',
    note: 'No source shows where it writes.',
  },
  {
    id: 'ocn',
    title: 'OCN',
    domains: ['ocn.ad.jp', 'ocn.ne.jp'],
    ...UNKNOWN,
    source: 'https://service.ocn.ne.jp/option/mail/ocnmail/meiwaku/spf.html',
    checked: TODAY,
    confidence: 'A',
    note: 'Writes Received-SPF and no Authentication-Results.',
  },
  {
    id: 'so-net',
    title: 'So-net',
    domains: ['so-net.ne.jp'],
    ...UNKNOWN,
    source: 'https://www.nuro.jp/hikari/option/mail/basic/domaincheck.html',
    checked: TODAY,
    confidence: 'C',
    note: 'Says that results are written into the header, not how.',
  },
  {
    id: 'sakura',
    title: 'さくらインターネット',
    domains: ['sakura.ne.jp'],
    ...UNKNOWN,
    // Its filter hands over to the mailbox server on public addresses.
    innerHop: /\(fsav\d{1,4}\.sakura\.ne\.jp\s+\[[0-9.]{7,15}\]\)\s+by\s+www\d{1,6}\.sakura\.ne\.jp\s/i,
    source: 'headers in public mailing-list archives',
    checked: TODAY,
    confidence: 'C',
  },
  {
    id: 'xserver',
    title: 'エックスサーバー',
    domains: ['xserver.jp'],
    ...UNKNOWN,
    source: 'headers in public mailing-list archives',
    checked: TODAY,
    confidence: 'C',
  },
  { id: 'docomo', title: 'ドコモメール', domains: ['docomo.ne.jp'], ...UNKNOWN, source: 'none found', checked: TODAY, confidence: 'M' },
  { id: 'au', title: 'auメール', domains: ['au.com', 'ezweb.ne.jp'], ...UNKNOWN, source: 'none found', checked: TODAY, confidence: 'M' },
  {
    id: 'softbank',
    title: 'ソフトバンク',
    domains: ['softbank.ne.jp', 'softbank.jp'],
    ...UNKNOWN,
    source: 'none found',
    checked: TODAY,
    confidence: 'M',
  },
]

const BY_DOMAIN: ReadonlyMap<string, Provider> = new Map(
  PROVIDERS.flatMap((provider) => provider.domains.map((domain) => [domain, provider] as const)),
)
const BY_ID: ReadonlyMap<string, Provider> = new Map(PROVIDERS.map((provider) => [provider.id, provider]))

/** Who runs this machine: a provider's id, else its registrable domain; null for a name that is nobody's in public. */
export function houseOf(host: string): string | null {
  const site = siteOf(host)
  return site === null ? null : (BY_DOMAIN.get(site)?.id ?? site)
}

export function providerOf(house: string | null): Provider | undefined {
  return house === null ? undefined : BY_ID.get(house)
}
