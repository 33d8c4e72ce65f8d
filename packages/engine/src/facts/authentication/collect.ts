import { siteOf } from '../../knowledge/knowledge.ts'
import type { Message } from '../../message/types.ts'
import { placeOfField } from '../header-views.ts'
import { asciiDomain } from '../mailboxes.ts'
import { parseReceived, withoutComments } from '../route.ts'
import type { Authentication, Fact, Hop, Sender } from '../types.ts'
import { alignedSite } from './aligned.ts'

interface Results {
  readonly authservId: string
  readonly methods: readonly Method[]
  /** Its number among the Authentication-Results fields. */
  readonly number: number
  /** It stands above every Received field. */
  readonly onTop: boolean
  /** It stands above the Received field of the handover, where nobody outside can write. */
  readonly inside: boolean
  /** Its place among all fields. */
  readonly index: number
  /** Exchange Online's own wording; it writes no authserv-id. */
  readonly isMicrosofts: boolean
}
interface Method {
  readonly name: string
  readonly result: string
  readonly props: ReadonlyMap<string, string>
}

/** What the reader's own server found (RFC 8601). Everybody may write such a field into a mail, so only those count
    that stand at or above the Received field by which the mail came into the reader's house, under that house's name. */
export function collectAuthentication(message: Message, sender: Fact<Sender>): Fact<Authentication> {
  if (message.headerSource !== 'wire' || !sender.known) return { known: false, why: 'no-headers' }
  const { results, hosts } = ownFields(message)
  const trusted = ofOneWriter(results.filter((result) => isOwn(result, hosts)))
  const first = trusted[0]
  if (first === undefined) return { known: false, why: 'no-trusted-results' }
  const methods = trusted.flatMap((result) => result.methods)
  const spf = methods.find(({ name }) => name === 'spf')
  const dkim = methods.filter(({ name }) => name === 'dkim')
  const dmarc = methods.find(({ name }) => name === 'dmarc')
  const found = {
    spf: spf === undefined ? null : { result: spf.result, domain: domainIn(spf.props.get('smtp.mailfrom')) },
    dkim: dkim.map(({ result, props }) => ({ result, domain: domainIn(props.get('header.d') ?? props.get('header.i')) })),
    dmarc: dmarc === undefined ? null : { result: dmarc.result, domain: domainIn(dmarc.props.get('header.from')) },
  }
  return {
    known: true,
    value: {
      by: 'own-server',
      authservId: first.authservId,
      ...found,
      alignedSite: first.inside || STRIPS_FORGED.has(houseOf(first.authservId) ?? '') ? alignedSite(found, sender.value) : null,
      at: placeOfField(message, 'authentication-results', first.number),
    },
  }
}

/** Houses that write below their own Received field and take out what came in under their name (RFC 8601 section 5). Others write there, too,
    but a mail server's name is public: whoever sends to one that writes no results can put a field there himself. From there only bad news counts. */
const STRIPS_FORGED: ReadonlySet<string> = new Set(['google.com'])

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

/** From the top down to the field before the Received that follows the one of the outermost own server. */
function ownFields(message: Message): { readonly results: readonly Results[]; readonly hosts: readonly string[] } {
  const results: Results[] = []
  const hosts: string[] = []
  let number = 0
  let isHandedOver = false
  for (const [index, { key, raw }] of message.headers.entries()) {
    if (SENDERS_FIELDS.has(key)) break
    if (key === 'received') {
      if (isHandedOver) break
      const hop = parseReceived(raw)
      hosts.push(hop.by ?? '')
      isHandedOver = !isInside(hop, raw)
    } else if (key === 'authentication-results') {
      results.push({
        ...parseResults(raw),
        number,
        onTop: hosts.length === 0,
        inside: !isHandedOver,
        index,
        isMicrosofts: /\(sender IP is |;\s*compauth=/.test(raw),
      })
      number++
    }
  }
  return { results, hosts }
}

/** A hop within the reader's house: from no host, a private address, by local delivery, or a found (never an announced) name of the same house. */
function isInside(hop: Hop, raw: string): boolean {
  if (hop.from === null && hop.ip === null) return true
  if (hop.ip !== null && PRIVATE_ADDRESS.test(hop.ip)) return true
  if (hop.ip === null && /\swith\s+(?:local|lmtp)/i.test(withoutComments(raw).plain)) return true
  if (hop.ip !== null && MICROSOFT_INSIDE.test(hop.ip) && houseOf(hop.by ?? '') === 'outlook.com') return true
  const house = houseOf(hop.by ?? '')
  return house !== null && hop.reverse !== null && hop.reverse !== '' && houseOf(hop.reverse) === house
}
const PRIVATE_ADDRESS =
  /^(?:10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.|^(?:::1$|fe80:|f[cd][0-9a-f]{2}:)/i
/** Between Exchange Online's machines mail travels on public addresses of Microsoft (2603:1000::/24). */
const MICROSOFT_INSIDE = /^2603:10[0-9a-f]{2}:/i

/** Providers that sign results under another domain of theirs than the machine's. */
const HOUSES: ReadonlyMap<string, string> = new Map([
  ['office365.com', 'outlook.com'],
  ['exchangelabs.com', 'outlook.com'],
  ['hotmail.com', 'outlook.com'],
  ['me.com', 'icloud.com'],
  ['mac.com', 'icloud.com'],
  ['apple.com', 'icloud.com'],
])

function houseOf(host: string): string | null {
  const site = siteOf(host)
  return site === null ? null : (HOUSES.get(site) ?? site)
}

function isOwn(result: Results, hosts: readonly string[]): boolean {
  if (hosts.length === 0) return false
  const houses = hosts.map(houseOf)
  if (result.authservId === '') return result.inside && result.isMicrosofts && houses.includes('outlook.com')
  if (hosts.includes(result.authservId)) return true
  const house = houseOf(result.authservId)
  if (house !== null && houses.includes(house)) return true
  // The receiving machine has no public name of its own; nobody outside can write above its Received field.
  return result.onTop && houses.every((own) => own === null)
}

/** A sender may put a field under the server's name right below the server's own. So fields at the handover count only where they
    join one another, each with a method that none above it had; a server that writes all into one field gets no second one. */
function ofOneWriter(own: readonly Results[]): readonly Results[] {
  const inside = own.filter((result) => result.inside)
  if (inside.length > 0) return inside
  const [first, ...others] = own
  if (first === undefined || first.methods.length !== 1) return first === undefined ? [] : [first]
  const joined = [first]
  for (const next of others) {
    const seen = new Set(joined.flatMap(({ methods }) => methods.map(({ name }) => name)))
    if (next.index !== first.index + joined.length || next.authservId !== first.authservId) break
    if (next.methods.some(({ name }) => seen.has(name))) break
    joined.push(next)
  }
  return joined
}

/** RFC 8601 section 2.2. Comments and quoted strings hold whatever the sender liked: they are taken out first. */
function parseResults(raw: string): { readonly authservId: string; readonly methods: readonly Method[] } {
  const [head = '', ...rest] = splitOutsideQuotes(withoutComments(raw).plain)
  const isMissing = head.includes('=') // Exchange Online writes no authserv-id
  const methods = (isMissing ? [head, ...rest] : rest).flatMap((item) => methodIn(item))
  const authservId = isMissing ? '' : (head.trim().split(/\s+/)[0] ?? '').replaceAll('"', '').toLowerCase().replace(/\.$/, '')
  return { authservId, methods }
}

const PAIR = /([a-z0-9_.-]{1,60})(?:\s*\/\s*\d{1,3})?\s*=\s*("(?:[^"\\]|\\.)*"|[^\s;"]+)/gi

function methodIn(item: string): readonly Method[] {
  const [first, ...others] = [...item.matchAll(PAIR)]
  if (first === undefined || item.slice(0, first.index).trim() !== '') return []
  const props = new Map<string, string>()
  for (const [, name = '', value = ''] of others) if (!props.has(name.toLowerCase())) props.set(name.toLowerCase(), unquoted(value))
  return [{ name: (first[1] ?? '').toLowerCase(), result: unquoted(first[2] ?? '').toLowerCase(), props }]
}

const unquoted = (value: string) => (value.startsWith('"') ? value.slice(1, -1).replace(/\\(.)/g, '$1') : value)

function splitOutsideQuotes(text: string): readonly string[] {
  const items: string[] = []
  let start = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '\\' && quoted) at++
    else if (character === '"') quoted = !quoted
    else if (character === ';' && !quoted) {
      items.push(text.slice(start, at))
      start = at + 1
    }
  }
  items.push(text.slice(start))
  return items
}

function domainIn(value: string | undefined): string | null {
  const domain = asciiDomain((value ?? '').slice((value ?? '').lastIndexOf('@') + 1).replace(/[<>]/g, ''))
  return domain === '' ? null : domain
}
