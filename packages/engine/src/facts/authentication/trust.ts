import type { Message } from '../../message/types.ts'
import { isPublicAddress, parseReceived, withoutComments } from '../route.ts'
import type { Hop } from '../types.ts'
import { houseOf, providerOf } from './providers.ts'
import { parseResults, type Results } from './results.ts'

/** Results that the reader's own house wrote into the mail. */
export interface OwnResults {
  readonly results: readonly Field[]
  /** They can prove a sender. Otherwise somebody outside may have written them, and only bad news counts. */
  readonly proves: boolean
  /** The number of the last field of the header in which the own house had its say; what stands below may be anybody's. */
  readonly last: number
}
export interface Field extends Results {
  /** Its number among the Authentication-Results fields. */
  readonly number: number
  /** Its place among all fields. */
  readonly index: number
  readonly where: Where
  /** It stands above every Received field. */
  readonly onTop: boolean
  readonly isMicrosofts: boolean
}
/** sure: above the Received field of the handover, where nobody outside can write. likely: above it as far as names in reverse DNS tell.
    below: under it, down to the next Received field or what the sender writes. */
type Where = 'sure' | 'likely' | 'below'

/** Everybody may write an Authentication-Results field into a mail (RFC 8601 section 7.1). Those of the reader's own house are told from the
    others by where they stand in the chain of Received fields and under whose name; `trusted` are names that the reader vouches for. */
export function ownResults(message: Message, trusted: readonly string[]): OwnResults {
  const { fields, hosts, handover } = fieldsOnTop(message)
  const vouched = new Set(trusted.map((host) => host.toLowerCase().replace(/\.$/, '')))
  const isVouched = ({ authservId }: Field) => authservId !== '' && vouched.has(authservId)
  const own = hosts.length === 0 ? [] : fields.filter((field) => isVouched(field) || isOwn(field, hosts))
  const told = (results: readonly Field[], proves: boolean): OwnResults => ({
    results,
    proves,
    last: Math.max(handover, ...results.map(({ index }) => index)),
  })
  const sure = own.filter(({ where }) => where === 'sure')
  if (sure.length > 0) return told(sure, true)
  const named = runOf(own.filter(isVouched), message, true)
  if (named.length > 0) return told(named, true)
  const likely = own.filter(({ where }) => where === 'likely')
  if (likely.length > 0) return told(runOf(likely, message, true), true)
  const [first] = own
  const provider = providerOf(houseOf(first?.authservId ?? ''))
  const joins = provider?.joins ?? first?.methods.length === 1
  return told(runOf(own, message, joins), provider?.writes === 'below' && provider.always)
}

/** Fields that the sender writes; what a receiving server adds stands above them. */
const SENDERS_FIELDS: ReadonlySet<string> = new Set([
  'from',
  'to',
  'cc',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'content-type',
  'reply-to',
])
/** A signature is put on top of a mail when it leaves a house (RFC 6376 section 5.6). */
const SIGNATURES: ReadonlySet<string> = new Set(['dkim-signature', 'domainkey-signature'])

/** From the top down to the field before the Received that follows the one of the handover. */
function fieldsOnTop(message: Message): {
  readonly fields: readonly Field[]
  readonly hosts: readonly string[]
  readonly handover: number
} {
  const fields: Field[] = []
  const hosts: string[] = []
  let number = 0
  let where: Where = 'sure'
  let handover = -1
  for (const [index, { key, raw }] of message.headers.entries()) {
    if (SENDERS_FIELDS.has(key) || (where === 'below' && SIGNATURES.has(key))) break
    if (key === 'received') {
      if (where === 'below') break
      const hop = parseReceived(raw)
      hosts.push(hop.by ?? '')
      handover = index
      if (!isInside(hop, raw)) where = isNamedInside(hop, raw) ? 'likely' : 'below'
    } else if (key === 'authentication-results') {
      const isMicrosofts = /\(sender IP is |;\s*compauth=/.test(raw)
      fields.push({ ...parseResults(raw), number, onTop: hosts.length === 0, where, index, isMicrosofts })
      number++
    }
  }
  return { fields, hosts, handover }
}

/** A hop within the reader's house: from no host, a private address, by local delivery, or as the provider's own machines write it.
    An address counts only where the receiving server found it, which all put into a comment: the name in front is what the sender announced. */
function isInside(hop: Hop, raw: string): boolean {
  if (hop.from === null && hop.ip === null) return true
  const { plain, comments } = withoutComments(raw)
  const isFound = comments.some(({ text }) => text.toLowerCase().includes(hop.ip ?? ''))
  if (hop.ip !== null && !isPublicAddress(hop.ip) && isFound) return true
  if (hop.ip === null && /\swith\s+(?:local|lmtp)/i.test(plain)) return true
  return providerOf(houseOfHop(hop, raw))?.innerHop?.test(raw) === true
}

/** Apple's gateways have no public name: whose they are, the machine tells that they took the mail from. */
function houseOfHop({ by, from }: Hop, raw: string): string | null {
  return houseOf(by ?? '') ?? (/\(mailgateway\s/.test(raw) ? houseOf(from ?? '') : null)
}

/** The machine that delivered has a name of the same house in reverse DNS, confirmed by the server that looked it up (never what it announced,
    nor what qmail found, which does not confirm it). At a provider with customers that may be one of theirs, as may be a name that is
    made of an address. */
function isNamedInside({ by, reverse, ip }: Hop, raw: string): boolean {
  const house = houseOf(by ?? '')
  if (house === null || reverse === null || reverse === '' || houseOf(reverse) !== house) return false
  return providerOf(house)?.carriesOthers !== true && !/\((?:HELO|EHLO)\s/.test(raw) && !isMadeOf(reverse, ip ?? '')
}

/** "p203-0-113-5.tokyo.example": machines of customers, numbered by their address. */
function isMadeOf(name: string, ip: string): boolean {
  const octets = ip.split('.')
  if (octets.length !== 4) return false
  const numbers = new Set((name.match(/\d{1,3}/g) ?? []).map(Number))
  const hex = octets.map((octet) => Number(octet).toString(16).padStart(2, '0')).join('')
  return octets.slice(2).every((octet) => numbers.has(Number(octet))) || name.includes(hex)
}

function isOwn(field: Field, hosts: readonly string[]): boolean {
  const houses = hosts.map(houseOf)
  if (field.isNameless) return field.where === 'sure' && field.isMicrosofts && houses.includes('microsoft')
  if (field.authservId === '') return false
  if (hosts.includes(field.authservId)) return true
  const house = houseOf(field.authservId)
  if (house !== null && houses.includes(house)) return true
  // The receiving machine has no public name of its own; nobody outside can write above its Received field.
  return field.onTop && houses.every((own) => own === null)
}

/** Fields that filters put beside their results, and that tell nothing here. */
const BETWEEN: ReadonlySet<string> = new Set([
  'dkim-filter',
  'dmarc-filter',
  'received-spf',
  'x-arc-info',
  'x-dmarc-info',
  'x-dmarc-policy',
])

/** The topmost results of one writer: a sender may put a field under the server's name right below the server's own. So the next one counts
    only where it joins the one before, under the same name, with methods that none above it had. */
function runOf(own: readonly Field[], { headers }: Message, joins: boolean): readonly Field[] {
  const [first, ...others] = own
  if (first === undefined || !joins) return first === undefined ? [] : [first]
  const writer = writerOf(first)
  const run = [first]
  let last = first.index
  for (const next of others) {
    const seen = new Set(run.flatMap(({ methods }) => methods.map(({ name }) => name)))
    const between = headers.slice(last + 1, next.index)
    if (writerOf(next) !== writer || next.where !== first.where) break
    if (!between.every(({ key }) => BETWEEN.has(key)) || next.methods.some(({ name }) => seen.has(name))) break
    run.push(next)
    last = next.index
  }
  return run
}

/** iCloud's checkers each write under a name of their own. */
function writerOf({ authservId }: Field): string {
  const house = houseOf(authservId)
  return house !== null && providerOf(house)?.joins === true ? house : authservId
}
