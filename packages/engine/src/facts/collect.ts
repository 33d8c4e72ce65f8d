import { type Knowledge, siteOf } from '../knowledge/knowledge.ts'
import { LIMITS } from '../limits.ts'
import { type InnerMail, type Inside, type Opened, openedAlone } from '../message/opened.ts'
import type { ReadOptions } from '../message/read.ts'
import type { Gap, Message } from '../message/types.ts'
import { isPhoneAlone } from '../text/phone-alone.ts'
import { collectAsks } from './asks.ts'
import { collectAttachments } from './attachments.ts'
import { collectAuthentication } from './authentication/collect.ts'
import { type BodyReading, lettersIn, readBodies } from './bodies.ts'
import { collectClaims } from './claims.ts'
import { EvenedViews } from './evened-views.ts'
import { NOT_TOLD } from './finding.ts'
import { collectForwarded } from './forwarded.ts'
import { headerViews } from './header-views.ts'
import { type InsideText, readInside } from './inside.ts'
import { collectLinks } from './links.ts'
import { collectOddities } from './oddities.ts'
import { collectOrigin } from './origin.ts'
import { collectPhones } from './phones.ts'
import { levelViews } from './phrases.ts'
import { collectPressure } from './pressure.ts'
import { collectRoute } from './route.ts'
import { collectSender } from './sender.ts'
import type { Authentication, Claim, Fact, Facts, InnerFacts, Mailbox, Sender, View } from './types.ts'

const known = <T>(value: T): Fact<T> => ({ known: true, value })

/** Facts collect, signals judge: nothing here holds an opinion. */
export function collectFacts(
  message: Message,
  knowledge: Knowledge,
  { inside, mails }: Omit<Opened, 'message'> = openedAlone(message),
  { trustAuthserv = [] }: Pick<ReadOptions, 'trustAuthserv'> = {},
): Facts {
  const bodies = readBodies(message)
  const within = readInside(inside)
  const headers = headerViews(message)
  const views: View[] = [...headers, ...bodies.map(viewOf), ...within.texts.map(pictureViewOf)]
  const subject = headers.find(({ part }) => part === 'header:subject') ?? null
  const sender = message.kind === 'image' ? readFromPicture(collectSender(message), knowledge) : collectSender(message)
  const authentication = collectAuthentication(message, sender, {
    trustAuthserv,
    isTrustedSealer: (domain) => knowledge.listed('arcSealers', domain) !== undefined,
  })
  const links = collectLinks(
    [...bodies, ...within.texts],
    knowledge,
    sender.known ? (isDisproved(authentication) ? [] : sender.value.from) : null,
  )
  const read = [...textsToRead(bodies), ...within.texts.filter(({ place }) => place === 'seen').map(viewOf)]
  const forwarded = message.headerSource === 'wire' ? collectForwarded(read, knowledge) : null
  const alts = bodies.flatMap((body) => body.alts)
  const pictures = new Set(within.texts.filter(({ uncertain }) => uncertain).map(({ part }) => part))
  const tell = (texts: readonly View[], subject: View | null) => {
    const even = new EvenedViews(subject === null ? texts : [subject, ...texts], alts)
    const level = levelViews(even.views, knowledge.lists.confusables)
    const pressure = collectPressure(level)
    const asks = collectAsks(level)
    const [first, ...others] = even.views
    const named = collectClaims(
      {
        kind: message.kind,
        sender: sender.known ? sender.value : null,
        forwarded: forwarded?.author ?? null,
        subject: subject === null ? null : (first ?? subject),
        bodies: subject === null ? even.views : others,
        pictures,
        alts,
        links: links.links,
        pressure,
        asks,
      },
      knowledge,
    )
    return { even, level, pressure, asks, ...named }
  }
  const files = within.texts.filter(({ place }) => place === 'file').map(viewOf)
  const outside = tell(read, subject)
  // Whom a mail that names nobody poses as, its file may say.
  const isNameless = files.length > 0 && outside.claims.every(({ strength }) => strength === 'weak')
  const { even, level, pressure, asks, claims, mentions } = isNameless ? tell([...read, ...files], subject) : outside
  const ofBody = <T>(value: T): Fact<T> =>
    bodies.length + within.texts.length > 0 || message.kind === 'url' ? known(value) : unreadBody(message)
  return {
    schema: 1,
    input: { name: message.name, kind: message.kind, sha256: message.sha256 },
    views,
    kind: known(message.kind),
    subject:
      subject === null
        ? { known: false, why: 'no-headers' }
        : known({ text: subject.text, at: { part: subject.part, start: 0, end: subject.text.length } }),
    sender,
    forwarded: known(forwarded),
    route: collectRoute(message),
    authentication,
    links: ofBody(links.links),
    hidden: ofBody(bodies.flatMap(({ hidden }) => hidden)),
    asks: ofBody(even.quoted(asks)),
    pressure: ofBody(even.quoted(pressure)),
    claims: known(even.claims(claims).map((claim) => asRead(claim, pictures))),
    mentions: known(even.mentions(mentions)),
    attachments: collectAttachments(message, inside),
    pictures: ofBody({
      remote: sumOf(bodies, ({ remotePictures }) => remotePictures),
      embedded: sumOf(bodies, ({ embeddedPictures }) => embeddedPictures),
      visibleChars: sumOf(
        read.filter(({ part }) => !pictures.has(part)),
        ({ text }) => lettersIn(text),
      ),
    }),
    oddities: known(even.placed(collectOddities([...levelViews(headers.filter(({ part }) => part === 'header:from')), ...level]))),
    phones: ofBody(
      even.placed(
        collectPhones(
          [...level, ...levelViews(headers.filter(({ part }) => part === 'header:x-sms-sender'))],
          links.links,
          knowledge.lists,
        ),
      ),
    ),
    origin: collectOrigin(message),
    domainAges: { known: false, why: 'not-asked' },
    listings: { known: false, why: 'not-asked' },
    finding: NOT_TOLD,
    gaps: [
      ...unreadOf(message.gaps, inside, mails),
      ...gapsOf(bodies, links.cut, inside),
      ...within.gaps,
      ...gapsOfLength(message, read),
      ...(message.kind === 'url'
        ? [{ id: 'page-content', detail: '' } as const]
        : isNumberAlone(message, views)
          ? [{ id: 'phone-holder', detail: '' } as const]
          : gapsOfSender(sender, authentication.known)),
      ...opaqueGaps(links.links),
    ],
    ...(mails.length === 0 ? {} : { inner: mails.map((mail) => innerFacts(mail, knowledge)) }),
  }
}

/** Odd letters of a name in a picture are how it was read, not how it was written. */
function asRead(claim: Claim, pictures: ReadonlySet<string>): Claim {
  return claim.disguised && claim.places.some(({ part }) => pictures.has(part)) ? { ...claim, disguised: false } : claim
}

const pictureViewOf = (text: InsideText): View => (text.lines.length === 0 ? viewOf(text) : { ...viewOf(text), lines: text.lines })

/** Sender lines of a screenshot: an address that may be an official one is taken for it. */
function readFromPicture(sender: Fact<Sender>, knowledge: Knowledge): Fact<Sender> {
  if (!sender.known) return sender
  const from = sender.value.from.map((mailbox): Mailbox => {
    const domain = knowledge.hostReadAs(mailbox.domain)
    return domain === mailbox.domain ? mailbox : { ...mailbox, domain, site: siteOf(domain), address: `${mailbox.local}@${domain}` }
  })
  return known({ ...sender.value, from })
}

const viewOf = ({ part, text, shown }: View): View => ({ part, text, shown })

/** What stands in a mail inside a mail is the outer sender's word, its proofs included: nobody's own server put them there. */
function innerFacts({ part, filename, opened }: InnerMail, knowledge: Knowledge): InnerFacts {
  const facts = collectFacts(opened.message, knowledge, opened)
  if (!facts.authentication.known) return { part, filename, facts }
  const gaps = [...facts.gaps, { id: 'sender-not-authenticated', detail: '' } as const]
  return { part, filename, facts: { ...facts, authentication: { known: false, why: 'no-trusted-results' }, gaps } }
}

/** The reader's own server looked, and found nobody whose word the address in From is. */
function isDisproved(authentication: Fact<Authentication>): boolean {
  return authentication.known && authentication.value.alignedSite === null
}

/** The body that a mail client shows; the other ones only when it shows nothing to read. */
function textsToRead(bodies: readonly BodyReading[]): readonly View[] {
  const shown = bodies.filter((body) => body.shown && body.text.trim() !== '')
  return (shown.length > 0 ? shown : bodies).map(viewOf)
}

function unreadBody(message: Message): { readonly known: false; readonly why: 'encrypted' | 'undecodable' | 'no-body' } {
  const ids = message.gaps.map(({ id }) => id)
  return { known: false, why: ids.includes('encrypted') ? 'encrypted' : ids.includes('undecodable') ? 'undecodable' : 'no-body' }
}

function sumOf<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0)
}

/** What the message says was not read, without what has been read since. */
function unreadOf(gaps: readonly Gap[], inside: readonly Inside[], mails: readonly InnerMail[]): readonly Gap[] {
  const opened = new Set(mails.map(({ part }) => part))
  const unread = inside.filter(
    ({ find, readings }) => readings.length === 0 && !opened.has(find.part) && !(find.inline && find.kind === 'image'),
  )
  const names = unread.slice(0, NAMED).map(({ find }) => find.filename ?? find.type)
  return gaps.flatMap((gap): readonly Gap[] => {
    if (gap.id === 'nested-message') return opened.has(gap.detail) ? [] : [gap]
    if (gap.id !== 'attachment-content' || inside.length === 0) return [gap]
    return unread.length === 0 ? [] : [{ ...gap, detail: names.join(', ') }]
  })
}
const NAMED = 5

function gapsOf(bodies: readonly BodyReading[], linksCut: boolean, inside: readonly Inside[]): readonly Gap[] {
  const gaps: Gap[] = []
  const remote = sumOf(bodies, ({ remotePictures }) => remotePictures)
  // Those that no HTML names are shown below the text.
  const carried = inside.filter(({ find, within }) => within === null && find.inline && find.kind === 'image' && find.drawn !== true).length
  const embedded = Math.max(
    sumOf(bodies, ({ embeddedPictures }) => embeddedPictures),
    carried,
  )
  if (remote > 0) gaps.push({ id: 'remote-pictures', detail: String(remote) })
  const read = inside.filter(({ find, readings }) => find.inline && readings.some(({ reader }) => reader === 'picture-text')).length
  if (embedded > read) gaps.push({ id: 'embedded-pictures', detail: String(embedded - read) })
  for (const { part, cut, format } of bodies) if (cut) gaps.push({ id: format === 'html' ? 'html-cut' : 'text-cut', detail: part })
  if (linksCut) gaps.push({ id: 'too-many-links', detail: '' })
  return gaps
}

/** What is past the limits of the address fields, of the Received fields and of the text that phrases are looked for in. */
function gapsOfLength({ headers, headerSource }: Message, read: readonly View[]): readonly Gap[] {
  const cutFields = headers.filter(
    ({ key, raw }) =>
      ADDRESS_FIELDS.has(key) && (raw.length > LIMITS.addressFieldChars || raw.split(',', LIMITS.mailboxes + 1).length > LIMITS.mailboxes),
  )
  const hops = headerSource === 'wire' ? headers.filter(({ key }) => key === 'received').length : 0
  const cutHeaders = [...new Set(cutFields.map(({ key }) => key)), ...(hops > LIMITS.receivedHops ? ['received'] : [])]
  return [
    ...cutHeaders.map((key): Gap => ({ id: 'too-many-headers', detail: key })),
    ...read.filter(({ text }) => text.length > LIMITS.scannedChars).map(({ part }): Gap => ({ id: 'text-cut', detail: part })),
  ]
}
/** Recipients are not among them: the first few say whose house a mail came to. */
const ADDRESS_FIELDS: ReadonlySet<string> = new Set(['from', 'sender', 'reply-to', 'return-path'])

/** Somebody asks about a telephone number, and about nothing that was written. */
function isNumberAlone({ kind, headers }: Message, [text, ...others]: readonly View[]): boolean {
  return kind === 'text' && headers.length === 0 && text !== undefined && others.length === 0 && isPhoneAlone(text.text)
}

/** Pasted lines and SMS sender names are anybody's words; only a mail's own record can be proved. */
function gapsOfSender(sender: Fact<Sender>, authenticated: boolean): readonly Gap[] {
  if (!sender.known || sender.value.source !== 'wire') return [{ id: 'no-headers', detail: '' }]
  return authenticated ? [] : [{ id: 'sender-not-authenticated', detail: '' }]
}

function opaqueGaps(links: readonly { readonly opaque: boolean; readonly host: string; readonly hidden: boolean }[]): readonly Gap[] {
  const hosts = new Set(links.filter(({ opaque, hidden }) => opaque && !hidden).map(({ host }) => host))
  return [...hosts].map((host) => ({ id: 'link-target', detail: host }))
}
