// Running text: finds what is personal in it, most telling first, and says what shall stand there.
import { scanUrls } from '../../packages/engine/dist/facts/url-scan.js'
import { ADDRESS } from './addresses.mjs'
import { sameShape } from './book.mjs'
import { hasKnownSuffix, isFileName } from './hosts.mjs'
import { findNumbers } from './numbers.mjs'
import { findPlaces } from './places.mjs'
import { Claims, fold } from './stream.mjs'

const HOST =
  /(?<![A-Za-z0-9@._/\u00c0-\u058f-])(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,62})\.){1,8}(?:xn--[a-z0-9-]{2,59}|[a-z]{2,24})(?![A-Za-z0-9@_-]|\.[a-z])/g
const ENCODED_ADDRESS = /(?<![A-Za-z0-9._+-])([A-Za-z0-9._+-]{1,64})(%(?:25){0,3}40)((?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24})/gi
const CARRIER = /(?<![A-Za-z0-9+/_=-])[A-Za-z0-9+/_-]{12,2000}={0,2}(?![A-Za-z0-9+/_=-])/g
const IP =
  /(?<![\d.A-Za-z-])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)|(?<![0-9a-f:.])(?:[0-9a-f]{1,4}:){2,7}:?[0-9a-f]{1,4}(?:(?::[0-9a-f]{1,4}){0,6})(?![0-9a-f:])/gi

export class Text {
  #book
  #hosts
  #addresses
  #persons
  #literals
  links = null

  constructor({ book, hosts, addresses, persons, literals }) {
    this.#literals = literals.map((value) => ({ value, pattern: new RegExp(value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi') }))
    this.#book = book
    this.#hosts = hosts
    this.#addresses = addresses
    this.#persons = persons
  }

  redact(text, options) {
    let out = ''
    let from = 0
    for (const { start, end, text: made } of this.edits(text, options)) {
      out += text.slice(from, start) + made
      from = end
    }
    return out + text.slice(from)
  }

  /** What to change, in order and without overlaps. `only`: no numbers (attributes of the layout, codes). */
  edits(text, { only = false } = {}) {
    const { text: folded, at } = fold(text)
    const claims = new Claims(text, folded, at, this.#book)
    claims.takeInOriginal(this.#urls(text))
    this.takeReaders(claims, folded)
    claims.take(this.#all(folded, ENCODED_ADDRESS, (match) => replaced(match, () => this.#encoded(match))))
    claims.take(this.#all(folded, ADDRESS, (match) => this.#address(match)))
    claims.take(this.#all(folded, CARRIER, (match) => this.#carried(match)))
    claims.take(
      this.#all(folded, HOST, (match) => (isHost(match[0]) ? replaced(match, () => asWritten(match[0], this.#hosts.map(match[0]))) : null)),
    )
    this.takeKnown(claims, folded, only)
    if (!only) {
      claims.take(findPlaces(folded, this.#book))
      claims.take(this.#all(folded, IP, (match) => (isIp(match[0]) ? replaced(match, () => this.#hosts.mapIp(match[0])) : null)))
      claims.take(findNumbers(folded, this.#book))
    }
    return claims.edits
  }

  /** Also addresses that look like none: taro@localhost. */
  takeReaders(claims, folded) {
    for (const address of this.#addresses.readers)
      claims.take(occurrences(folded, address).map((found) => ({ ...found, text: () => this.#addresses.map(address), category: null })))
  }

  /** What is known to be the reader's or somebody's, whatever stands around it. */
  takeKnown(claims, folded, only = false) {
    for (const { value, pattern } of this.#literals)
      claims.take(this.#all(folded, pattern, (match) => replaced(match, () => this.#literal(value))))
    claims.take(this.#persons.find(folded, { only }))
    claims.take(this.#labels(folded))
  }

  /** Values that were found to be left after the first attempt. */
  withoutLiterals(text) {
    return this.#literals.reduce((made, { value, pattern }) => made.replace(pattern, () => this.#literal(value)), text)
  }
  #literal(value) {
    return this.#book.placeholder('literal', value.toLowerCase(), (number) =>
      /^[\x00-\x7f]*$/.test(value) ? sameShape(value, number) : `見本${number}`,
    )
  }

  #all(text, pattern, finder) {
    return [...text.matchAll(pattern)].map(finder).filter((found) => found !== null)
  }

  #urls(text) {
    return scanUrls(text).map(({ start, end }) => ({ start, end, text: () => this.links.map(text.slice(start, end)), category: null }))
  }

  /** taro%40company.example, taro%2540company.example */
  #encoded([, local, sign, domain]) {
    return this.#addresses.map(`${local}@${domain}`).replace('@', () => sign)
  }

  /** base64 and hexadecimal digits that hold an address: a debugging line, a script, a comment. */
  #carried(match) {
    const [run] = match
    const held = /^(?:[0-9a-f]{2})+$/i.test(run) ? [Buffer.from(run, 'hex'), Buffer.from(run, 'base64')] : [Buffer.from(run, 'base64')]
    if (!held.some((bytes) => bytes.includes('@') || bytes.includes('%40'))) return null
    const made = this.links.carried(run)
    return made === null ? null : replaced(match, made)
  }

  #address(match) {
    // A closing quote or a dash before it is the sentence's.
    const address = match[0].replace(/^['`.*_{|}~-]+/, '')
    const start = match.index + match[0].length - address.length
    return { start, end: start + address.length, text: () => this.withoutLiterals(this.#addresses.map(address)), category: null }
  }

  /** The reader's own words: 'yamada' of yamada@…, 'company' of company.co.jp. */
  #labels(text) {
    return [...this.#addresses.readerNames, ...this.#hosts.ownLabels].flatMap((word) =>
      [...text.matchAll(new RegExp(`(?<![A-Za-z0-9])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![A-Za-z0-9])`, 'gi'))].map(
        (match) => ({
          start: match.index,
          end: match.index + match[0].length,
          text: match[0] === match[0].toUpperCase() ? 'READER' : 'reader',
          category: 'names',
          secrets: [word],
        }),
      ),
    )
  }
}

function occurrences(text, value) {
  const lower = text.toLowerCase()
  const found = []
  for (let start = lower.indexOf(value); start >= 0; start = lower.indexOf(value, start + value.length))
    if (
      !/[a-z0-9._+=-]/.test(lower.charAt(start - 1)) &&
      !/[a-z0-9@-]|\.(?=[a-z0-9])/.test(lower.slice(start + value.length, start + value.length + 2).charAt(0))
    )
      found.push({ start, end: start + value.length })
  return found
}

const replaced = (match, text) => ({ start: match.index, end: match.index + match[0].length, text, category: null })
/** "Kaisha.jp" in running text is a name, and no address to press. */
const asWritten = (host, made) => {
  if (made === host || !/[A-Z]/.test(host) || !/[a-z]/.test(host)) return made
  const at = /^[A-Z]/.test(host) ? 0 : made.search(/(?<=.)[a-z]/)
  return made.slice(0, at) + made.charAt(at).toUpperCase() + made.slice(at + 1)
}
const isHost = (host) =>
  hasKnownSuffix(host.toLowerCase()) &&
  !isFileName(host) &&
  !/[a-z]\.[A-Z]/.test(host) &&
  !/\.(?:html?|php|aspx?|jsp|png|jpe?g|gif|svg|pdf|exe|txt|docx?|xlsx?|eml|csv)$/i.test(host)
const isIp = (ip) =>
  ip.includes(':')
    ? /[0-9a-f]{3}|::/i.test(ip) && !/^\d{1,2}:\d{2}(?::\d{2})?$/.test(ip)
    : ip.split('.').every((byte) => Number(byte) <= 255)
