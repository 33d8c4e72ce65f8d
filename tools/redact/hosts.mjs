// Hosts and addresses of machines. What is shared or public knowledge stays (a listed brand's own domains, listed services); everything
// else becomes a placeholder that deceives, or serves, in the same way.
import { brandWordIn, piecesOf, siteOf } from '@honmono/engine/kit'
import { asciiHost, hasKnownSuffix } from '../../packages/engine/dist/facts/hosts.js'
import { isFileName } from '../../packages/engine/dist/facts/url-scan.js'
import { brandWords } from '../../packages/engine/dist/knowledge/brand-words.js'
import { sameShape, syllables } from './book.mjs'
import { isPlainWord } from './words.mjs'

export { hasKnownSuffix, isFileName }

const RESERVED = /(?:^|\.)(?:example|test|invalid|localhost|local|localdomain|lan|internal|home|arpa)$/
/** Stays when it comes up in mail: the sample's own names. */
const PLACEHOLDER = /(?:^|\.)(?:example|test|invalid)$|(?:^|\.)example\.(?:com|net|org|jp)$|^(?:.*\.)?honmono-test-\d{4}\./
/** The same limits as throwaway-host has. */
const CHEAP = new Set('cn top xyz shop cfd sbs icu cyou asia club vip work bond buzz click xin lol rest quest'.split(' '))
const SCRAMBLED = /[bcdfghjklmnpqrstvwxz]{6}|(?:[a-z]\d+){3}|(?:\d[a-z]+){3}/
/** Other names under which big mail services run their machines; the engine tells a house by them. */
const HOUSES =
  /(?:^|\.)(?:office365\.com|exchangelabs\.com|icloud\.com|me\.com|mac\.com|apple\.com|google\.com|googlemail\.com|1e100\.net)$/
const LISTS = ['shorteners', 'trackers', 'neutral', 'relays', 'freemail']

export class Hosts {
  #book
  #knowledge
  #resembles
  /** Placeholder → whose it is. */
  #taken = new Map()
  /** The reader's own site and what it is called here. */
  #own = new Set()
  #ips = new Map()

  /** `resembles(host)`: a brand's look-alike, or letters that pass for others, as the engine judges it. `used`: text of the whole mail. */
  constructor(book, knowledge, resembles, used) {
    this.#book = book
    this.#knowledge = knowledge
    this.#resembles = resembles
    for (const found of used.toLowerCase().matchAll(/(?<![a-z0-9-])[a-z0-9-]{1,63}\.(?:example|test|invalid)(?![a-z0-9-])/g))
      this.#taken.set(found[0], found[0])
    for (const found of used.matchAll(/(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}|2001:db8:[0-9a-f:]{1,39}/gi))
      this.#ips.set(found[0], found[0])
  }

  /** The house that the mail came to: unless everybody has a mailbox there, its site is reader.example from now on. */
  addOwn(domain) {
    const host = asciiHost(domain)
    const site = siteOf(host) ?? host
    if (site !== '' && !this.isShared(host) && site.includes('.')) this.#own.add(site)
  }

  /** The reader's own labels: 'company' of company.co.jp. */
  get ownLabels() {
    return [...this.#own]
      .map((site) => site.split('.')[0])
      .filter((label) => label.length >= 4 && label !== 'reader' && !isPlainWord(label))
  }

  /** Known to everybody, and says nothing about a person. */
  isShared(host) {
    const { lists, brands } = this.#knowledge
    return (
      HOUSES.test(host) ||
      this.#knowledge.ownerOf(host) !== null ||
      brands.some(({ id }) => this.#knowledge.isOfficialLink(id, host)) ||
      LISTS.some((list) => this.#knowledge.listed(list, host) !== undefined) ||
      lists.redirectors.some(({ hosts }) => hosts.some((listed) => host === listed || host.endsWith(`.${listed}`)))
    )
  }

  /** A host as written (any case and width) → its placeholder in ASCII, or the same where it may stay. */
  map(written) {
    const host = asciiHost(written) || written.toLowerCase()
    const made = this.#mapped(host)
    if (made === host) return written
    // Made of plain words and brands alone (support-amazon.jp), it stands in other places for good reasons.
    const tells = piecesOf(host.replace(/\.[a-z]+$/, '')).some(
      (piece) => !isPlainWord(piece) && !brandedPieces(host, this.#knowledge).has(piece),
    )
    this.#book.note('hosts', host, tells && host.length >= 6 && host.includes('.') && !made.includes(host) ? [host] : [])
    return made
  }

  #mapped(host) {
    if (/^\[.*\]$|^[\d.]+$/.test(host)) return this.mapIp(host)
    if (!host.includes('.')) return this.#bare(host)
    const own = [...this.#own].find((site) => host === site || host.endsWith(`.${site}`))
    if (own !== undefined) return `${this.#front(host.slice(0, -own.length))}reader.example`
    if (PLACEHOLDER.test(host)) return host
    if (RESERVED.test(host))
      return host
        .split('.')
        .map((label) => (RESERVED.test(label) ? label : this.#label(label, host)))
        .join('.')
    // A rented place keeps its landlord; who rents it is a made-up name.
    const rented = this.#knowledge.listed('rented', host)?.domain
    if (rented !== undefined && this.#knowledge.ownerOf(host) === null) {
      const front = host === rented ? '' : host.slice(0, -rented.length - 1)
      return front === '' ? host : `${this.#tenant(front, host)}.${rented}`
    }
    if (this.isShared(host)) return this.#machines(host)
    const site = siteOf(host) ?? host
    const front = host === site ? '' : host.slice(0, -site.length)
    return `${this.#front(front, host)}${this.#site(site, host)}`
  }

  /** Machines and customers of a big service ("tyapr01mb1234.prod.outlook.com", "u1234567.ct.sendgrid.net"): words stay, codes do not. */
  #machines(host) {
    const site = siteOf(host) ?? host
    if (host === site || this.#knowledge.ownerOf(host) !== null) return host
    const front = host.slice(0, -site.length - 1).split('.')
    return `${front.map((label) => (/\d{3}|^[a-z]{0,2}\d+[a-z]/.test(label) ? this.#book.placeholder('machine', label, (number) => sameShape(label, number)) : label)).join('.')}.${site}`
  }

  #tenant(front, host) {
    const pieces = this.#piecesKept(front, host)
    if (pieces.every(({ keep }) => keep) || /honmono-test-\d{4}/.test(front)) return front
    const kept = pieces.filter(({ keep, text }) => keep && text.length > 2).map(({ text }) => text)
    return this.#book.placeholder('tenant', front, (number) => [...kept, `honmono-test-${String(number).padStart(4, '0')}`].join('-'))
  }

  /** The registrable part: its label keeps brand words and the look of one bought for a day; its ending is .example. */
  #site(site, host) {
    return this.#book.placeholder('site', site, (number) => {
      const label = site.split('.')[0] ?? site
      // A name under co.jp belongs to a registered organisation: a brand's word in it is that organisation's own.
      const registered = /\.(?:co|go|or|ac|ed|lg)\.jp$/.test(site)
      const shape = this.#piecesKept(label, host)
        .map(({ text, sign, keep, isBrand }) => `${keep && !(registered && isBrand) ? text : this.#piece(text)}${sign}`)
        .join('')
      const looks = SCRAMBLED.test(shape.replace(/^xn--/, ''))
      const thrown = CHEAP.has(site.split('.').at(-1) ?? '') && !looks
      // Without a sign between them where there was none: a bare name in running text must not turn into an address.
      const last = this.#piecesKept(label, host).at(-1)
      const made = `${shape}${thrown ? `${last?.keep ? '-' : ''}${sameShape('aaaaaa', number)}` : ''}`
      for (let count = 0; ; count++) {
        const whole = `${made}${count === 0 ? '' : `${made.includes('-') ? '-' : ''}${syllables(count, 4)}`}.example`
        if (whole === 'reader.example' || (this.#taken.get(whole) ?? site) !== site) continue
        this.#taken.set(whole, site)
        return whole
      }
    })
  }

  #front(front, host = front) {
    return front === ''
      ? ''
      : front
          .split('.')
          .map((label) => (label === '' ? '' : this.#label(label, host)))
          .join('.')
  }
  #label(label, host) {
    return this.#piecesKept(label, host)
      .map(({ text, sign, keep }) => `${keep ? text : this.#piece(text)}${sign}`)
      .join('')
  }
  #bare(name) {
    if (name === '' || /^(?:localhost|unknown|local|localdomain|helo|ehlo|user|ylmf-pc)$/.test(name) || isPlainWord(name)) return name
    return this.#label(name, name)
  }

  #piece(text) {
    const shape = text.toLowerCase()
    return this.#book.placeholder('piece', shape, (number) => {
      if (/\d/.test(shape) || SCRAMBLED.test(shape) || !/[aiueo]/.test(shape)) return sameShape(shape, number)
      for (let turn = number; ; turn += 97) {
        const word = syllables(turn, shape.length >= 5 ? Math.max(6, Math.min(shape.length, 12)) : shape.length)
        if (shape.length < 3 || (brandWordIn(word, this.#knowledge) === null && !isPlainWord(word))) return word
      }
    })
  }

  /** The pieces of a name between dots and hyphens: which ones are words of a brand, look like them, or are plain. */
  #piecesKept(text, host) {
    if (text.startsWith('xn--')) return [{ text: this.#foreign(text), sign: '', keep: true }]
    const found = [...text.matchAll(/([a-z0-9]+)([^a-z0-9]*)/gi)].map(([, piece, sign]) => ({ text: piece, sign }))
    if (found.length === 0) return [{ text, sign: '', keep: false }]
    if (text.includes('-') && !text.includes('.') && this.#resembles(`${text}.example`)) return [{ text, sign: '', keep: true }]
    const branded = brandedPieces(host, this.#knowledge)
    return found.map(({ text: piece, sign }) => {
      const isBrand = branded.has(piece.toLowerCase())
      return {
        text: piece,
        sign,
        isBrand,
        keep: isBrand || isPlainWord(piece) || (piece.length >= 5 && this.#resembles(`${piece}.example`)),
      }
    })
  }

  /** International names: one that passes for a brand's is the point; any other is a made-up one. */
  #foreign(label) {
    return this.#resembles(`${label}.example`) || this.#resembles(`${label}.com`) ? label : 'xn--r8jz45g'
  }

  /** Documentation addresses (RFC 5737, RFC 3849); private ones stay private. */
  mapIp(written) {
    const bare = written.replace(/^\[(?:IPv6:)?|\]$/gi, '').toLowerCase()
    if (/^(?:127\.|0\.0\.0\.0|::1?$|(?:192\.0\.2|198\.51\.100|203\.0\.113)\.|2001:db8:)/.test(bare)) return written
    const made = this.#book.placeholder('ip', bare, (number) => {
      for (let next = number; ; next++) {
        const ip = ipLike(bare, next)
        if ((this.#ips.get(ip) ?? bare) !== bare) continue
        this.#ips.set(ip, bare)
        return ip
      }
    })
    if (made === bare) return written
    this.#book.note('machine addresses', bare, bare.length >= 7 && !PRIVATE.test(bare) ? [bare] : [])
    return written.toLowerCase().replace(bare, () => made)
  }
}

/** The pieces of a name that are words of a brand, alone or together (smbc-card, amazon.co.jp). */
export function brandedPieces(name, knowledge) {
  const pieces = piecesOf(name)
  const kept = new Set()
  const known = brandWords(knowledge)
  for (let start = 0; start < pieces.length; start++)
    for (let end = start + 1; end <= Math.min(pieces.length, start + LONGEST_RUN); end++) {
      const run = pieces.slice(start, end).join('')
      if (known.has(run) || known.has(run.replace(/^\d+|\d+$/g, ''))) for (const piece of pieces.slice(start, end)) kept.add(piece)
    }
  return kept
}
const LONGEST_RUN = 8

const PRIVATE = /^(?:10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.|^f[cde]/
const RANGES = ['192.0.2', '198.51.100', '203.0.113']
function ipLike(bare, number) {
  const last = ((number - 1) % 254) + 1
  if (bare.includes(':')) {
    if (/^2603:10/.test(bare)) return `2603:1096::${number.toString(16)}` // Exchange Online's inside; the engine knows it by this
    if (/^fe80:/.test(bare)) return `fe80::${number.toString(16)}`
    if (/^f[cd]/.test(bare)) return `fd00::${number.toString(16)}`
    return `2001:db8::${number.toString(16)}`
  }
  const inside = /^(?:10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.exec(bare)?.[0]
  if (inside !== undefined) {
    const front = inside.split('.').filter((one) => one !== '')
    return `${[...front, '0', '0', '0'].slice(0, 3).join('.')}.${last}`
  }
  return `${RANGES[Math.floor((number - 1) / 254) % RANGES.length]}.${last}`
}
