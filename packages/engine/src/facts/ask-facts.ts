import { type Knowledge, siteOf } from '../knowledge/knowledge.ts'
import { even, withoutLookalikes } from '../text/even.ts'
import { isPublicAddress } from './route.ts'
import type { Ask, AskFor, Claim, ClaimPlace, Hop, Link, Mailbox, Phone, PhoneKind, Pressure, Sender } from './types.ts'

/** Links that a person is meant to press: visible, not defanged, leading to a page. */
export function actionLinks(links: readonly Link[]): readonly Link[] {
  return links.filter(
    (link) => link.role === 'action' && !link.hidden && !link.defanged && (link.scheme === 'http' || link.scheme === 'https'),
  )
}

/** Claims that name a listed brand, strong or medium. */
export function leadingClaims(claims: readonly Claim[]): readonly (Claim & { readonly brand: string })[] {
  return claims.filter((claim): claim is Claim & { brand: string } => claim.brand !== null && claim.strength !== 'weak')
}

/** The link's known target is neither this brand's nor a host without a message of its own (app stores, social networks). */
export function foreignTo(brand: string, link: Link, knowledge: Knowledge): boolean {
  return link.host !== '' && !knowledge.isOfficialLink(brand, link.host) && knowledge.listed('neutral', link.host) === undefined
}

/** Links to a page that the eye can see and a finger can press, wherever they stand: also those of the footer. */
export function visibleLinks(links: readonly Link[]): readonly Link[] {
  return links.filter((link) => !link.hidden && !link.defanged && (link.scheme === 'http' || link.scheme === 'https'))
}

/** Said there alone and not strongly, a brand is mostly what a mail is about (a colleague's "Amazon order", a forum's thread)
    or a person's nickname: too little to call a link to somewhere else a contradiction. */
const IN_PASSING: ReadonlySet<ClaimPlace> = new Set(['subject', 'greeting', 'self-introduction', 'body', 'address', 'signature'])

/** Links to press that are of no brand which the message poses as, each host once for each claim.
    Another listed brand's own site is no trap: a card company's mail may lead to a shop. */
export function foreignLinks(
  claims: readonly Claim[],
  links: readonly Link[],
  knowledge: Knowledge,
): readonly { readonly claim: Claim & { readonly brand: string }; readonly link: Link }[] {
  const leading = leadingClaims(claims)
  const foreign = onePerHost(actionLinks(links)).filter(
    (link) =>
      leading.every(({ brand }) => foreignTo(brand, link, knowledge)) &&
      (knowledge.ownerOf(link.host) === null || knowledge.listed('rented', link.host) !== undefined),
  )
  const posing = leading.filter(({ strength, where }) => strength === 'strong' || !where.every((place) => IN_PASSING.has(place)))
  return posing.flatMap((claim) => foreign.map((link) => ({ claim, link })))
}

/** The first link to each host. */
export function onePerHost(links: readonly Link[]): readonly Link[] {
  const seen = new Set<string>()
  return links.filter(({ host }) => !seen.has(host) && seen.add(host))
}

/** The mailboxes of From that hold an address. */
export function authors(sender: Sender): readonly Mailbox[] {
  return sender.from.filter(({ domain }) => domain !== '')
}

/** The mail service itself writes: a returned mail, not a company's letter. Exchange signs with its own long name, and as "Microsoft Outlook". */
export function isMailServer({ local }: Mailbox): boolean {
  return /^(?:mailer-daemon|postmaster|microsoftexchange[0-9a-f]{8,32})$/i.test(local)
}

/** The registrable domain to show and compare; the bare domain where there is none. */
export function siteOfMailbox({ site, domain }: Mailbox): string {
  return site ?? domain
}

/** The brand sends from this address or owns its domain. Where anybody can have a mailbox, only whole addresses count. */
export function isOwnAddress(brand: string, mailbox: Mailbox, knowledge: Knowledge): boolean {
  return (
    knowledge.isOfficialSender(brand, mailbox.address) ||
    (knowledge.ownerOf(mailbox.domain) === brand && knowledge.listed('freemail', mailbox.domain) === undefined)
  )
}

/** Leading claims made in words that this address speaks against. None when the address belongs to a claim just as strong:
    a parcel service's notice names the shop, a shop's mail names the card company. */
export function claimsAgainst(
  claims: readonly Claim[],
  mailbox: Mailbox,
  knowledge: Knowledge,
): readonly (Claim & { readonly brand: string })[] {
  const worded = leadingClaims(claims).filter(({ where }) => where.some((place) => place !== 'address'))
  const vouched = worded.find(({ brand }) => isOwnAddress(brand, mailbox, knowledge))
  return worded.filter(
    (claim) =>
      !isOwnAddress(claim.brand, mailbox, knowledge) &&
      // Among its customers' mailboxes an unknown one may be its own: that can't be told.
      knowledge.ownerOf(mailbox.domain) !== claim.brand &&
      (vouched === undefined || (vouched.strength !== 'strong' && claim.strength === 'strong')),
  )
}

/** What can be used by whoever has it. */
export const SECRETS = ['password', 'card', 'code'] as const satisfies readonly AskFor[]
export const wantsSecret = (asks: readonly Ask[]): boolean => asks.some(({ what }) => SECRETS.some((secret) => secret === what))
/** A secret, or a sign-in where it would be typed. */
export const wantsSecretOrSignIn = (asks: readonly Ask[]): boolean => wantsSecret(asks) || asks.some(({ what }) => what === 'login')

/** What goes past any link: an answer, a call, money. */
const IN_RETURN: ReadonlySet<AskFor> = new Set<AskFor>(['reply', 'call', 'transfer', 'gift-card', 'remote-control', 'install'])
export const wantsInReturn = (asks: readonly Ask[]): boolean => asks.some(({ what }) => IN_RETURN.has(what))

/** There is a link to press, and none of them leads away from this brand. */
export function leadsHome(brand: string, links: readonly Link[], knowledge: Knowledge): boolean {
  const pressed = actionLinks(links)
  return pressed.length > 0 && !pressed.some((link) => foreignTo(brand, link, knowledge))
}

/** Hosts that a display name says outright, alone ("Amazon.co.jp") or as part of an address. */
export function hostsNamed(name: string, { lists }: Knowledge): readonly { readonly host: string; readonly address: string | null }[] {
  const found = withoutLookalikes(even(name).text, lists.confusables)
    .normalize('NFKC')
    .toLowerCase()
    .slice(0, NAME_CHARS)
    .matchAll(/([a-z0-9._%+-]{1,64}@)?((?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24})(?![a-z0-9-])/g)
  return [...found].map(([, local, host = '']) => ({ host, address: local === undefined ? null : local + host }))
}
const NAME_CHARS = 200

/** The hop by which the mail came in from outside: the newest that has a public address. Those above it are inside the reader's own house. */
export function handover(route: readonly Hop[]): Hop | undefined {
  return route.find(({ ip }) => ip !== null && isPublicAddress(ip))
}
/** The way of the mail outside of the reader's house, newest first, as far as it can be followed: the handover, then each hop whose taker
    ("by") is of the same site as a machine that handed on above it. A line that does not follow on was written by the sender, and so may
    one be that does: whoever has a name of his own can write what he likes below. Without a name, or under one that a provider makes of
    the number, nobody forwards mail: then only the handover counts. */
export function wayOutside(route: readonly Hop[]): readonly Hop[] {
  const last = handover(route)
  if (last === undefined || last.reverse === '' || isNumbered(last)) return last === undefined ? [] : [last]
  const way: Hop[] = []
  const sites = new Set<string>()
  const follows = ({ by }: Hop) => by === null || !by.includes('.') || isNumber(by) || sites.has(siteOf(by) ?? by)
  for (const hop of route.slice(route.indexOf(last))) {
    if (hop !== last && !follows(hop)) break
    for (const name of [hop.from, hop.reverse, hop === last ? null : hop.by])
      if (name !== null && name !== '') sites.add(siteOf(name) ?? name)
    if (hop.ip !== null && isPublicAddress(hop.ip)) way.push(hop)
  }
  return way
}
/** The server may write in the brand's name: it is one of the brand's own, or of a service that sends for many. Counted is the name that the
    receiver found for its address, and what it calls itself (HELO) only where the receiver did not look. */
export function mayServe(brand: string, { from, reverse }: Hop, knowledge: Knowledge): boolean {
  const name = reverse ?? from ?? ''
  return (
    knowledge.ownerOf(name) === brand ||
    knowledge.isOfficialLink(brand, name) ||
    knowledge.listed('relays', name) !== undefined ||
    knowledge.listed('trackers', name) !== undefined
  )
}
/** The machines that brought a mail in this brand's name: the one that handed it over and, behind somebody who passed it on (a mailing list,
    a forwarding address), the one that handed it to him. What stands behind a server of the author's own, of the brand or of a service that
    sends for many is inside of their house. */
export function machinesBehind(
  brand: string,
  { route, sender }: { readonly route: readonly Hop[]; readonly sender: Sender },
  knowledge: Knowledge,
): readonly Hop[] {
  const [last, before] = wayOutside(route)
  if (last === undefined) return []
  const server = siteOf(last.reverse ?? last.from ?? '')
  const isAuthors = sender.from.some(({ site }) => site !== null && site === server)
  return before === undefined || isAuthors || mayServe(brand, last, knowledge) ? [last] : [last, before]
}
/** The name that was found for the machine is one that a provider makes of its number or gives its lines:
    host-203-0-113-52.hosting.example or kd203000113052.line.example, at 203.0.113.52; pl40122.nas92.ppp.example. */
export function isNumbered({ ip, reverse }: Hop): boolean {
  if (ACCESS_LINE.test(reverse ?? '')) return true
  const digits = (ip ?? '').split('.')
  const parts = (reverse ?? '').match(/\d+/g) ?? []
  if (digits.length !== 4) return false
  const glued = digits.map((part) => part.padStart(3, '0')).join('')
  return parts.some((one) => one.includes(glued)) || digits.every((part) => parts.some((one) => Number(one) === Number(part)))
}
/** What providers call the lines of their customers. */
const ACCESS_LINE = /(?:^|[.\d-])(?:ppp(?:oe)?|ipoe|dhcp|dyn(?:amic)?|pool|[ax]?dsl|dial-?up|catv|flets)(?=[.\d-]|$)/
/** An address in place of a name: houses write those of their own machines so. */
const isNumber = (host: string) => /^[\d.]+$|:/.test(host)

/** Numbers that the person is to call: the message says so, or it wants something and nothing else leads on. Not the number that sent it,
    and not those that warnings name (the police, the consumer hotline). */
export function calledPhones(
  { phones, asks, pressure, links }: CallFacts,
  { lists }: Pick<Knowledge, 'lists'>,
): readonly (Phone & { readonly said: boolean })[] {
  const said = asks.some(({ what }) => what === 'call')
  const wants = asks.length + pressure.length > 0
  if (!said && (!wants || actionLinks(links).length > 0 || asks.some(({ what }) => what === 'reply'))) return []
  return phones
    .filter(({ number, at }) => !at.part.startsWith('header:') && !lists.phoneDesks.some((desk) => desk.number === number))
    .map((phone) => ({ ...phone, said }))
}
interface CallFacts {
  readonly phones: readonly Phone[]
  readonly asks: readonly Ask[]
  readonly pressure: readonly Pressure[]
  readonly links: readonly Link[]
}

/** Numbers that a company's desk has, of which it may have many that no list knows. */
export const DESK_KINDS: ReadonlySet<PhoneKind> = new Set<PhoneKind>(['free', 'navi-dial', 'landline', 'short'])

/** The brand that the message poses as most clearly, where some of its telephone numbers are known, and how it uses telephones. */
export function brandCalled(claims: readonly Claim[], knowledge: Knowledge) {
  const [claim] = leadingClaims(claims)
  const listed = claim === undefined ? [] : (knowledge.brand(claim.brand)?.phones ?? [])
  if (claim === undefined || !listed.some(({ value }) => value !== undefined)) return null
  const kinds = new Set(listed.flatMap(({ kind }) => (kind === undefined ? [] : [kind])))
  /** Another listed brand's number is not the brand's own either, but nobody's trap. */
  const isForeign = ({ number, kind }: Phone) => !kinds.has(kind) && knowledge.ownersOfPhone(number).length === 0
  return { ...claim, isForeign }
}
