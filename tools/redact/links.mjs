// Addresses of pages. Kept: scheme, shape of the host, port, the trick with the @, the depth of the path, names of parameters, the address
// that a redirect carries. Replaced: whatever may tell one reader from another.
import { brandWordIn } from '@honmono/engine/kit'
import { asciiHost, displayHost, hasKnownSuffix, parseTarget } from '../../packages/engine/dist/facts/hosts.js'
import { unwrap } from '../../packages/engine/dist/facts/unwrap.js'
import { ADDRESS } from './addresses.mjs'
import { sameId, sameShape } from './book.mjs'
import { asWide, fold } from './stream.mjs'
import { isPlainWord } from './words.mjs'

/** Addresses inside addresses inside addresses. */
const DEEPEST = 6
const TINY_GIF = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
const DEFANGED_DOT = /[[({](?:\.|dot|ドット)[\])}]/gi
const MASK = /[●○◯〇■□×]/
const EMBEDDED = /https?(?::|%(?:25)*3a)(?:[/\\]|%(?:25)*2f){1,3}/i

export class Links {
  #book
  #hosts
  #addresses
  #persons
  #knowledge
  #text
  #literal
  #depth = 0

  /** `text`: redacts running text, for what links carry. */
  constructor({ book, hosts, addresses, persons, knowledge, text, literal }) {
    this.#book = book
    this.#hosts = hosts
    this.#addresses = addresses
    this.#persons = persons
    this.#knowledge = knowledge
    this.#text = text
    this.#literal = literal
  }

  /** An address as it stands in an attribute or a text. */
  map(raw) {
    if (this.#depth >= DEEPEST) return this.#token(raw)
    this.#depth++
    try {
      return this.#literal(this.#mapped(raw))
    } finally {
      this.#depth--
    }
  }

  #mapped(raw) {
    const [, space, scheme = '', rest] =
      /^(\s*)((?:[a-z][a-z0-9+.-]{0,20}|h\*\*ps?|[ｈｔｐｓ]{4,5})(?:\[:\]|[:：](?!\d{1,5}(?:[/?#]|$))))?(.*)$/is.exec(raw)
    const name = fold(scheme)
      .text.toLowerCase()
      .replace(/[[\]:\s]/g, '')
    switch (name) {
      case 'mailto':
        return `${space}${scheme}${this.#mailto(rest)}`
      case 'cid':
      case 'mid':
        return `${space}${scheme}${this.id(rest)}`
      case 'data':
        return `${space}${scheme}${this.#data(rest)}`
      case '':
        return space + this.#withoutScheme(rest)
      case 'http':
      case 'https':
      case 'hxxp':
      case 'hxxps':
      case 'h**p':
      case 'h**ps':
      case 'ftp':
      case 'ws':
      case 'wss':
        return space + scheme + this.#web(rest, name)
      default:
        // tel:, sms:, javascript:, and whatever apps take.
        return /^[a-z][a-z0-9+.-]*$/.test(name) && /^\/\//.test(rest)
          ? space + scheme + this.#web(rest, name)
          : space + scheme + this.#text(rest)
    }
  }

  #withoutScheme(rest) {
    if (/^[\\/]{2}/.test(rest)) return this.#web(rest, 'https')
    const host = fold(/^[^/?#\\:@\s]{1,253}/.exec(rest.replace(DEFANGED_DOT, '.'))?.[0] ?? '').text
    if (host.includes('.') && (hasKnownSuffix(host.toLowerCase()) || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host))) return this.#web(rest, 'http')
    return /^[#/.?]/.test(rest) ? this.#path(rest) : this.#text(rest)
  }

  /** [slashes] authority path. */
  #web(rest, scheme) {
    const [, slashes, authority, path] = /^([\\/／]*)((?:[^\\/／?？#＃])*)(.*)$/s.exec(rest)
    const sign = Math.max(authority.lastIndexOf('@'), authority.lastIndexOf('＠'))
    const user = authority.slice(0, sign + 1)
    const [, host, port] = /^(\[[^\]]*\]|.*?)((?:[:：][0-9０-９]{0,5})?)$/s.exec(authority.slice(sign + 1))
    const made = this.#host(host)
    const target = parseTarget(`${scheme.replace('hxx', 'htt').replace('**', 'tt')}://${host.replace(DEFANGED_DOT, '.')}${fold(path).text}`)
    return `${slashes}${this.#user(user)}${this.#translated(host) ?? made}${port}${this.#special(target, path) ?? this.#path(path, target)}`
  }

  #user(user) {
    if (user === '') return ''
    const sign = user.at(-1)
    const [name, ...password] = user.slice(0, -1).split(':')
    const plain = decoded(name)
    const made = plain.includes('@')
      ? encodeURIComponent(this.#inText(plain))
      : /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(name)
        ? this.#hosts.map(name)
        : this.#pieces(name)
    return [made, ...password.map((one) => this.#pieces(one))].join(':') + sign
  }

  #host(written) {
    if (written === '') return ''
    if (MASK.test(written)) return written.replace(/[a-z0-9-]+(?=\.)/gi, (label) => (isPlainWord(label) ? label : this.#hosts.map(label)))
    const dot = written.match(DEFANGED_DOT)?.[0]
    const plain = written.replace(DEFANGED_DOT, '.')
    const found = parseTarget(`http://${plain}/`)
    if (found?.ip === true) return this.#ip(written, found.host)
    const host = asciiHost(fold(plain).text) || found?.host || plain
    const mapped = this.#hosts.map(host)
    if (mapped === host) return written
    // Foreign letters stay letters: they are what the eye is deceived by.
    const made = /[^\x00-\x7f]/.test(fold(plain).text) ? displayHost(mapped) : mapped
    return asWide(written, dot === undefined ? made : made.replaceAll('.', dot))
  }

  /** An IP address in the notation that it had: decimal, hexadecimal, octal. */
  #ip(written, ip) {
    const made = this.#hosts.mapIp(ip)
    if (made === ip) return written
    if (ip.startsWith('[') || written === ip) return made
    const bytes = made.split('.').map(Number)
    const whole = bytes.reduce((sum, byte) => sum * 256 + byte, 0)
    if (/^\d+$/.test(written)) return String(whole)
    if (/^0x[0-9a-f]+$/i.test(written)) return `0x${whole.toString(16)}`
    if (/^0x/i.test(written)) return bytes.map((byte) => `0x${byte.toString(16)}`).join('.')
    if (/^0\d/.test(written)) return bytes.map((byte) => `0${byte.toString(8).padStart(3, '0')}`).join('.')
    return asWide(written, made)
  }

  /** Services that write the target in a way of their own. */
  #special(target, path) {
    if (target === null) return null
    if (/(?:^|\.)urldefense(?:\.proofpoint)?\.(?:com|us)$/.test(target.host)) {
      const inner = unwrap(target.href, this.#knowledge).chain[1]
      if (inner === undefined) return null
      const made = this.map(inner)
      if (path.startsWith('/v3/')) return `/v3/__${made}__;!!${sameShape('Aaaa0aaaaa', 1)}$`
      if (path.startsWith('/v2/'))
        return `/v2/url?u=${encodeURIComponent(made).replaceAll('-', '%2D').replaceAll('_', '%5F').replaceAll('%2F', '_').replaceAll('%', '-')}&d=${sameShape('AaAa', 1)}`
    }
    return null
  }
  #translated(host) {
    const label = /^([a-z0-9-]+)\.translate\.goog$/i.exec(host)?.[1]
    if (label === undefined) return null
    const original = label.replaceAll('--', '\0').replaceAll('-', '.').replaceAll('\0', '-')
    const made = this.#hosts.map(original)
    return made === original ? host : `${made.replaceAll('-', '--').replaceAll('.', '-')}.translate.goog`
  }

  /** Path, query and fragment. */
  #path(path, target = null) {
    if (path === '') return ''
    const hash = path.indexOf('#')
    const front = hash < 0 ? path : path.slice(0, hash)
    const fragment =
      hash < 0 ? '' : `#${/[=&/]/.test(path.slice(hash)) ? this.#query(path.slice(hash + 1)) : this.#segment(path.slice(hash + 1))}`
    const mark = front.indexOf('?')
    const folders = mark < 0 ? front : front.slice(0, mark)
    const embedded = EMBEDDED.exec(folders)
    if (embedded !== null) {
      const inner = front.slice(embedded.index)
      const before = this.#folders(front.slice(0, embedded.index), target)
      // Plain, all that follows belongs to it; encoded, it ends at the slash.
      if (/^https?:[/\\]/i.test(inner)) return before + this.map(inner) + fragment
      const end = inner.search(/[/?]/)
      const [first, rest] = end < 0 ? [inner, ''] : [inner.slice(0, end), inner.slice(end)]
      return before + this.#value(first) + this.#path(rest) + fragment
    }
    return `${this.#folders(folders, target)}${mark < 0 ? '' : `?${this.#query(front.slice(mark + 1))}`}${fragment}`
  }

  #folders(folders, target) {
    const kept =
      target === null
        ? undefined
        : this.#knowledge.lists.redirectors
            .filter(({ hosts }) => hosts.some((listed) => target.host === listed || target.host.endsWith(`.${listed}`)))
            .flatMap(({ paths, how }) => [...paths, ...(how.kind === 'path' ? [how.after] : [])])
            .filter((start) => folders.startsWith(start))
            .sort((a, b) => b.length - a.length)[0]
    const front = kept ?? ''
    return (
      front +
      folders
        .slice(front.length)
        .split(/([/\\／;])/)
        .map((piece, at) => (at % 2 === 1 ? piece : this.#folder(piece)))
        .join('')
    )
  }
  #folder(segment) {
    const host = decoded(segment)
    if (
      /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/i.test(host) &&
      hasKnownSuffix(host.toLowerCase()) &&
      !/\.(?:html?|php|aspx?|jsp|cgi|do|pl|js|css|png|jpe?g|gif|svg|pdf|zip|apk|exe|ico)$/i.test(host)
    )
      return this.#hosts.map(segment)
    return this.#segment(segment)
  }

  #query(query) {
    return query
      .split(/(&amp;|[&;＆])/)
      .map((pair, at) => {
        if (at % 2 === 1 || pair === '') return pair
        const equals = pair.indexOf('=')
        if (equals < 0) return this.#value(pair)
        return `${this.#name(pair.slice(0, equals))}=${this.#value(pair.slice(equals + 1))}`
      })
      .join('')
  }

  /** Names of parameters are the program's. */
  #name(name) {
    return /^[A-Za-z_][A-Za-z_.[\]-]{0,24}\d{0,2}$/.test(name) && !this.#names(name) ? name : this.#segment(name)
  }

  #value(value) {
    const plain = decoded(value.replaceAll('+', ' '))
    if (plain.length <= 2 || /^\d{1,3}$/.test(plain)) return value
    if (this.#depth >= DEEPEST) return this.#token(value)
    const write = (text) => (text === plain ? value : encodedAs(value, text))
    if (EMBEDDED.test(plain)) {
      const at = EMBEDDED.exec(plain).index
      const inner = plain.slice(at)
      const made = /^https?:[/\\]/i.test(inner) ? this.map(inner) : this.#deeper(inner)
      return write((at === 0 ? '' : this.#pieces(plain.slice(0, at))) + made)
    }
    if (/%40|@/.test(plain)) return write(this.#inText(decoded(plain), true))
    const carried = this.carried(plain)
    if (carried !== null) return write(carried)
    if (/^(?:[a-z0-9-]{1,63}\.)+[a-z]{2,24}(?:[/?].*)?$/i.test(plain) && hasKnownSuffix(plain.split(/[/?]/, 1)[0].toLowerCase()))
      return write(this.map(plain))
    if (/[^\x00-\x7f]|\s/.test(plain)) return write(this.#strict(this.#text(plain)))
    return this.#pieces(value)
  }
  #deeper(value) {
    this.#depth++
    const made = this.#value(value)
    this.#depth--
    return made
  }

  /** For running text, too: what base64 or hexadecimal digits hold, redacted and written back; null where they hold no readable address. */
  carried(value) {
    for (const skip of [0, 2]) {
      const digits = value.slice(skip)
      const text = /^[A-Za-z0-9+/_-]{8,}={0,2}$/.test(digits) ? readable(Buffer.from(digits, 'base64')) : null
      if (text !== null && this.#tells(text)) {
        const made = Buffer.from(this.#carriedText(text), 'utf8').toString(/[-_]/.test(digits) ? 'base64url' : 'base64')
        return value.slice(0, skip) + (/=$/.test(digits) ? made.padEnd(Math.ceil(made.length / 4) * 4, '=') : made.replace(/=+$/, ''))
      }
    }
    const text = /^(?:[0-9a-f]{2}){6,}$/i.test(value) ? readable(Buffer.from(value, 'hex')) : null
    return text !== null && this.#tells(text) ? Buffer.from(this.#carriedText(text), 'utf8').toString('hex') : null
  }
  #tells(text) {
    return /@|%40|:\/\//.test(text) || this.#text(text) !== text
  }
  #carriedText(text) {
    if (/^https?:\/\//i.test(text)) return this.map(text)
    return this.#depth < DEEPEST && /^[^\s=&]+=[^\s]*$/.test(text) ? this.#nested(text) : this.#inText(text)
  }
  #nested(query) {
    this.#depth++
    const made = this.#query(query)
    this.#depth--
    return made
  }

  /** `strict`: what is no address and no word is a code. */
  #inText(text, strict = false) {
    let out = ''
    let from = 0
    const rest = (part) => (part === '' ? '' : strict && /^[\x21-\x7e]*$/.test(part) ? this.#pieces(part) : this.#text(part))
    for (const match of text.matchAll(ADDRESS)) {
      out += rest(text.slice(from, match.index)) + this.#addresses.map(match[0])
      from = match.index + match[0].length
    }
    return out + rest(text.slice(from))
  }

  /** Words stay, codes and names go. */
  #segment(segment) {
    const plain = decoded(segment)
    if (plain.length <= 2 && /^[\x00-\x7f]*$/.test(plain)) return segment
    if (/@|%40/.test(plain)) return encodedAs(segment, this.#inText(decoded(plain), true))
    const carried = this.carried(plain)
    if (carried !== null) return encodedAs(segment, carried)
    if (/[^\x00-\x7f]/.test(plain)) return this.#text(plain) === plain ? segment : encodedAs(segment, this.#text(plain))
    return this.#pieces(segment, isWord)
  }

  /** In a query, only words that name nobody; the rest is somebody's. */
  #pieces(value, mayStay = isPlainWord) {
    const isKnown = (piece) =>
      mayStay(piece) || /^\d{1,3}$/.test(piece) || piece.length <= 2 || brandWordIn(piece, this.#knowledge) !== null
    return value.replace(/%[0-9a-f]{2}|[A-Za-z0-9]+/gi, (piece) =>
      piece.startsWith('%') || (isKnown(piece) && !this.#names(piece)) ? piece : this.#token(piece),
    )
  }
  #strict(text) {
    return text.replace(/[A-Za-z0-9]{8,}/g, (piece) => (isWord(piece) ? piece : this.#token(piece)))
  }
  #names(piece) {
    const word = piece.toLowerCase()
    return this.#persons.values.some((value) => value.toLowerCase() === word) || this.#addresses.readerNames.some((name) => name === word)
  }

  #token(value) {
    const made = this.#book.placeholder('token', value, (number) => sameShape(value, number))
    if (made !== value) this.#book.note('tokens in links', value, value.length >= 10 && /\d/.test(value) ? [value] : [])
    return made
  }

  /** <local@host> of Message-ID and Content-ID, without the brackets. */
  id(written) {
    const sign = written.lastIndexOf('@')
    const local = sign < 0 ? written : written.slice(0, sign)
    const made = decoded(local).replace(/[A-Za-z0-9]+/g, (piece) =>
      piece.length <= 2 || (isPlainWord(piece) && !this.#names(piece)) ? piece : this.#idToken(piece),
    )
    return this.#literal(sign < 0 ? made : `${made}@${this.#hosts.map(written.slice(sign + 1))}`)
  }
  #idToken(piece) {
    const made = this.#book.placeholder('id', piece, (number) => sameId(piece, number))
    if (made !== piece) this.#book.note('message ids', piece, piece.length >= 10 ? [piece] : [])
    return made
  }

  #mailto(rest) {
    const mark = rest.indexOf('?')
    const to = mark < 0 ? rest : rest.slice(0, mark)
    const made = /@|%40/.test(to) ? decoded(to).replace(ADDRESS, (address) => this.#addresses.map(address)) : to
    const whole = made === decoded(to) ? to : to.includes('%40') ? made.replaceAll('@', '%40') : made
    return mark < 0 ? whole : `${whole}?${this.#mailQuery(rest.slice(mark + 1))}`
  }
  /** subject=unsubscribe stays: it tells a list's own address. */
  #mailQuery(query) {
    return query
      .split('&')
      .map((pair) => {
        const equals = pair.indexOf('=')
        const value = decoded(pair.slice(equals + 1))
        return equals < 0 ? pair : `${pair.slice(0, equals)}=${encodedAs(pair.slice(equals + 1), this.#strict(this.#inText(value)))}`
      })
      .join('&')
  }

  #data(rest) {
    const [, head, body] = /^([^,]{0,200},?)(.*)$/s.exec(rest)
    if (/^image\//i.test(head)) return body === '' || body === TINY_GIF ? rest : `image/gif;base64,${TINY_GIF}`
    const isBase64 = /;\s*base64/i.test(head)
    const text = isBase64 ? readable(Buffer.from(body, 'base64')) : decoded(body)
    if (text === null) return `${head}${Buffer.from('redacted').toString(isBase64 ? 'base64' : 'utf8')}`
    const made = this.#text(text)
    return made === text ? rest : `${head}${isBase64 ? Buffer.from(made, 'utf8').toString('base64') : encodeURIComponent(made)}`
  }
}

/** Reads like a word: letters with vowels between them, or one that is known. */
function isWord(piece) {
  return (
    isPlainWord(piece) ||
    (/^[A-Za-z]{1,15}$/.test(piece) &&
      /[aiueoy]/i.test(piece) &&
      !/[bcdfghjklmnpqrstvwxz]{5}/i.test(piece) &&
      !/[a-z][A-Z][a-z]?[A-Z]/.test(piece))
  )
}

function decoded(text) {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** `text` percent-encoded as far as the original was. */
function encodedAs(original, text) {
  if (!/%[0-9a-f]{2}/i.test(original))
    return /^[\x21-\x7e]*$/.test(text) ? text.replaceAll('&', '%26').replaceAll('#', '%23') : encodeURIComponent(text)
  let made = encodeURIComponent(text)
  for (const [code, character] of [
    ['%2F', '/'],
    ['%3A', ':'],
    ['%40', '@'],
    ['%3D', '='],
    ['%3F', '?'],
    ['%2C', ','],
  ])
    if (original.includes(character)) made = made.replaceAll(code, character)
  return original.includes('+') ? made.replaceAll('%20', '+') : made
}

/** The bytes as text, where it is one. */
function readable(bytes) {
  const text = new TextDecoder('utf-8').decode(bytes)
  return text.length >= 5 && !/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffd\x7f]/.test(text) ? text : null
}
