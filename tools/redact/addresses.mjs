// Mail addresses. The reader is reader@reader.example wherever he comes up; senders keep what their address poses as.
import { asciiDomain } from '../../packages/engine/dist/facts/mailboxes.js'
import { sameShape } from './book.mjs'
import { brandedPieces } from './hosts.mjs'
import { isPlainWord } from './words.mjs'

const ROLE =
  /^(?:no-?_?reply|do-?not-?reply|info|support|service|account|order|shipment|store|member|mail|news|notice|alert|security|customer|contact|admin|magazine|help|billing|reservation|appstore|update|notification|confirm|digital|return|payment)/i

/** info@, no-reply@: nobody's in particular. */
export const isRole = (local) => ROLE.test(local)

export const ADDRESS =
  /[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,128}@(?:\[[0-9a-fA-F:.]{2,50}\]|(?:[A-Za-z0-9\u00c0-\u058f](?:[A-Za-z0-9_\u00c0-\u058f-]{0,62})\.)+(?:xn--[A-Za-z0-9-]{2,59}|[A-Za-z]{2,24}))/g

export class Addresses {
  #book
  #hosts
  #knowledge
  #resembles
  /** The reader's addresses, lower case, with the placeholder of each. */
  #readers = new Map()

  constructor(book, hosts, knowledge, resembles) {
    this.#book = book
    this.#hosts = hosts
    this.#knowledge = knowledge
    this.#resembles = resembles
  }

  /** An address at which the mail was received. The first one, and every other name of the same mailbox, is the reader. */
  addReader(address) {
    const whole = address.toLowerCase()
    if (!/^[^@\s]+@[^@\s]+$/.test(whole) || this.#readers.has(whole)) return
    this.#readers.set(whole, 'reader@reader.example')
    this.#hosts.addOwn(whole.slice(whole.lastIndexOf('@') + 1))
  }

  get readers() {
    return [...this.#readers.keys()]
  }

  /** What the reader is called before the @, where that is no role: fakes greet with it. */
  get readerNames() {
    return this.readers
      .map((address) => address.slice(0, address.lastIndexOf('@')).split('+')[0])
      .filter((local) => local.length >= 4 && local !== 'reader' && !isPlainWord(local) && !/^\d+$/.test(local))
  }

  map(written) {
    const sign = written.lastIndexOf('@')
    const whole = written.toLowerCase()
    const reader = this.#readers.get(whole)
    const made = reader ?? this.#other(written.slice(0, sign), written.slice(sign + 1))
    if (made === written) return written
    if (made.toLowerCase() !== whole) this.#book.note('mail addresses', whole)
    return made
  }

  #other(local, domain) {
    const host = asciiDomain(domain)
    const mapped = this.#hosts.map(domain)
    // A placeholder already, or a role of a listed brand.
    if (/(?:^|\.)reader\.example$/.test(mapped) && local.toLowerCase() === 'reader') return `${local}@${mapped}`
    const shared = mapped.toLowerCase() === domain.toLowerCase()
    if (shared && /\.(?:example|test|invalid)$|^example\./.test(host) && !this.#carriesReader(local)) return `${local}@${domain}`
    if (shared && this.#knowledge.listed('freemail', host) !== undefined) return `${this.#freeMailbox(local)}@${domain}`
    return `${this.local(local)}@${mapped}`
  }

  #carriesReader(local) {
    const text = local.toLowerCase()
    return this.readers.some((address) => text.includes(address.replace('@', '=')) || text.includes(address.slice(0, address.indexOf('@'))))
  }

  /** A mailbox that anybody can open may be somebody's: its name is made up, brand words apart. */
  #freeMailbox(local) {
    if (/honmono-test-\d{4}/.test(local) || ROLE.test(local)) return ROLE.test(local) ? this.local(local) : local
    const kept = local
      .split(/[^a-z0-9]+/i)
      .filter((piece) => piece !== '' && this.#isBrandWord(piece, brandedPieces(local, this.#knowledge)))
    return this.#book.placeholder('free mailbox', local.toLowerCase(), (number) =>
      [...kept, `honmono-test-${String(number).padStart(4, '0')}`].join('-'),
    )
  }

  #isBrandWord(piece, branded) {
    return branded.has(piece.toLowerCase()) || (piece.length >= 5 && this.#resembles(`${piece}.example`))
  }

  /** What stands before the @, with brand words, roles and signs kept. VERP carries another address: bounce-1-taro=company.example@… */
  local(local) {
    const verp = /^(.*?)([A-Za-z0-9._+-]+)=((?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,24})(.*)$/.exec(local)
    if (verp !== null) {
      const [, before, user, domain, after] = verp
      const inner = this.#inner(user, domain)
      return `${this.local(before + inner.front)}${inner.made}${this.local(after)}`
    }
    const branded = brandedPieces(local, this.#knowledge)
    return local.replace(/[A-Za-z0-9]+/g, (piece) => {
      if (isPlainWord(piece) || piece.length <= 2 || this.#isBrandWord(piece, branded)) return piece
      // "infoyamada": what follows the role may be a name.
      const role = ROLE.exec(piece)?.[0] ?? ''
      const rest = piece.slice(role.length)
      if (rest === '' || (role !== '' && isPlainWord(rest))) return piece
      return role + this.#book.placeholder('mailbox piece', rest, (number) => sameShape(rest, number))
    })
  }

  /** The longest end of `user` that is a reader's name; else what follows the last hyphen. */
  #inner(user, domain) {
    const suffix = `@${domain.toLowerCase()}`
    const known = this.readers.find((address) => address.endsWith(suffix) && user.toLowerCase().endsWith(address.slice(0, -suffix.length)))
    const length =
      known === undefined ? user.length - Math.max(user.lastIndexOf('-'), user.lastIndexOf('+')) - 1 : known.length - suffix.length
    const name = user.slice(user.length - length)
    return { front: user.slice(0, user.length - length), made: this.map(`${name}@${domain}`).replace('@', '=') }
  }
}
