// Header fields, rewritten in place: what does not change keeps its bytes, folds and encoded words; what changes is written in the
// character set and the encoding that it had.
import { bytesOf, charsetOf, decodeText, latin1 } from '../../packages/engine/dist/message/charset.js'
import { decodeWords } from '../../packages/engine/dist/message/encoded-words.js'
import { fieldName } from '../../packages/engine/dist/message/headers.js'
import { lists } from '../../packages/lists/dist/index.js'
import { ADDRESS } from './addresses.mjs'
import { sameShape } from './book.mjs'
import { encodeText } from './charset.mjs'
import { Refusal } from './refusal.mjs'
import { applyEdits, Claims, fold } from './stream.mjs'
import { isPlainWord } from './words.mjs'

/** What programs that fakes are sent with write of themselves: it names nobody, and its numbers are evidence. */
const PROGRAMS = lists.mailers.map(({ form }) => new RegExp(form))

const KEPT = new Set(
  'date mime-version content-transfer-encoding content-language precedence importance priority x-priority x-msmail-priority auto-submitted content-base resent-date'.split(
    ' ',
  ),
)
const WORDED =
  /^(?:subject|comments|keywords|thread-topic|from|sender|reply-to|to|cc|bcc|errors-to|return-path|delivered-to|envelope-to|x-original-to|x-original-from|apparently-to|resent-(?:from|to|cc|bcc|sender)|list-.*|x-mailer|user-agent|organi[sz]ation|x-sender|x-envelope-.*|x-rcpt-to|disposition-notification-to|return-receipt-to|mail-followup-to|mail-reply-to|content-description|content-location)$/
const PROGRAM_FIELDS = new Set(['x-mailer', 'user-agent'])
const IDS = /^(?:message-id|in-reply-to|references|content-id|resent-message-id|x-message-id|original-message-id)$/
const SIGNATURES = /^(?:dkim-signature|domainkey-signature|arc-seal|arc-message-signature|x-google-dkim-signature)$/
const ROUTE =
  /^(?:received|x-received|authentication-results|authentication-results-original|arc-authentication-results|received-spf|x-originating-ip|x-sender-ip|x-source-ip|x-original-authentication-results)$/
const DOTTED =
  /(?<![A-Za-z0-9@._/=<-])(?<!\d\.)[A-Za-z0-9_][A-Za-z0-9_-]{0,62}(?:\.[A-Za-z0-9_-]{1,63}){0,8}\.(?:xn--[A-Za-z0-9-]{2,59}|[A-Za-z][A-Za-z0-9-]{1,23})\.?(?!\.?[A-Za-z0-9@_=-])/g
const VALUE_HOST =
  /(?<==["<]?@?)[A-Za-z0-9_][A-Za-z0-9_-]{0,62}(?:\.[A-Za-z0-9_-]{1,63}){0,8}\.(?:xn--[A-Za-z0-9-]{2,59}|[A-Za-z]{2,24})(?!\.?[A-Za-z0-9@_=-])/g
const IP =
  /(?<![\d.A-Za-z-])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d|[\d-]*\.[A-Za-z])|(?<![0-9a-z:.])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?:(?:\d{1,3}\.){3}\d{1,3})?(?![0-9a-f:])/gi

/** smtp.mailfrom=taro@company.example: the address alone. */
const PROPERTY = new RegExp(`(?<![A-Za-z0-9.=-])[a-z]{2,12}(?:[.-][a-z]{1,12}){0,3}="?(${ADDRESS.source})`, 'gi')
const DATE =
  /;\s*(?:[A-Z][a-z]{2},\s*)?\d{1,2}\s+[A-Z][a-z]{2}\s+\d{2,4}\s+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:\s+[+-]\d{4})?(?:\s+\([A-Z]{2,5}\))?/
const TIME = /^\d{1,2}:\d{2}:\d{2}$/

export class Headers {
  #tools
  #rename
  #boundaries

  /** `rename(name)`: of files. `boundaries`: those that must be called otherwise. */
  constructor(tools, rename, boundaries) {
    this.#tools = tools
    this.#rename = rename
    this.#boundaries = boundaries
  }

  /** A block of fields, with whatever stands between them, and the empty line after it. */
  redact(bytes) {
    return bytesOf(
      fieldsOf(latin1(bytes))
        .map(({ name, value }) =>
          name === null
            ? this.#line(value)
            : `${this.#tools.text.withoutLiterals(name)}${this.#field(name.replace(/[ \t]*:$/, '').toLowerCase(), value)}`,
        )
        .join(''),
    )
  }

  /** Junk above a header, an mbox separator, an empty line. */
  #line(line) {
    if (line.trim() === '') return line
    const end = /\r?\n?$/.exec(line)[0]
    return this.#pieces(line.slice(0, line.length - end.length), (text) => this.#tools.text.edits(text)) + end
  }

  #field(key, raw) {
    const end = /\s*$/.exec(raw)[0]
    const value = raw.slice(0, raw.length - end.length)
    return this.#value(key, value) + end
  }

  #value(key, value) {
    if (KEPT.has(key)) return value
    if (key === 'content-type' || key === 'content-disposition') return this.#parameters(value)
    if (PROGRAM_FIELDS.has(key) && PROGRAMS.some((form) => form.test(value.trim()))) return value
    if (IDS.test(key)) return this.#ids(value)
    if (SIGNATURES.test(key)) return this.#signature(value)
    if (ROUTE.test(key)) return this.#pieces(value, (text) => this.#routeEdits(text))
    if (WORDED.test(key)) return this.#pieces(value, (text) => this.#tools.text.edits(text))
    return this.#unknown(value)
  }

  /** Fields of one provider or program: words and small numbers stay, anything else may be an account. */
  #unknown(value) {
    const plain = value.trim()
    const isPlain = [...plain.matchAll(/[A-Za-z0-9]+|[^\x00-\x7f]+/g)].every(
      ([piece]) => isPlainWord(piece) || /^\d{1,3}$/.test(piece) || piece === 'redacted',
    )
    if (
      isPlain &&
      plain.length <= 80 &&
      !/@|[A-Za-z0-9]\.[A-Za-z]|\d+(?:\.\d+){3}|:.*:/.test(plain) &&
      this.#tools.text.withoutLiterals(plain) === plain
    )
      return value
    this.#tools.book.note('values of other header fields', plain, [])
    return `${/^\s*/.exec(value)[0]}redacted`
  }

  #ids(value) {
    const whole = !/[<@]/.test(value)
    return value.replace(/<([^<>\s]{1,500})>|[^<>\s,]+/g, (token, id) =>
      id !== undefined ? `<${this.#tools.links.id(id)}>` : whole || token.includes('@') ? this.#tools.links.id(token) : token,
    )
  }

  /** RFC 6376: whose it is and what it covers stay; the signature itself is of bytes that are gone. */
  #signature(value) {
    return value.replace(/(?<![a-z])([a-z]{1,8})(\s*=\s*)([^;]*)/gi, (whole, tag, equals, content) => {
      const name = tag.toLowerCase()
      const plain = content.replace(/\s+/g, '')
      if (name === 'b' || name === 'bh' || name === 'fh') {
        if (plain === '') return whole
        this.#tools.book.note('signatures', plain, plain.length >= 16 ? [plain] : [])
        const made = sameShape(name !== 'b' ? 'Aa0aAaa0Aa0aaAaAa0aAaaAa0aAaaAaAaa0aAaAaaAa' : `${'Aa0aAaaA'.repeat(4)}`, 1)
        return `${tag}${equals}${made}=${/\s*$/.exec(content)[0]}`
      }
      if (name === 'd' || name === 'darn') return `${tag}${equals}${content.replace(/[^\s]+/, (host) => this.#tools.hosts.map(host))}`
      if (name === 'i')
        return `${tag}${equals}${content.replace(/[^\s]*@[^\s]+/, (id) => (id.startsWith('@') ? `@${this.#tools.hosts.map(id.slice(1))}` : this.#tools.addresses.map(id)))}`
      if (name === 's')
        return `${tag}${equals}${content.replace(/[A-Za-z0-9]{3,}/g, (piece) => (isPlainWord(piece) || /^\d{1,8}$/.test(piece) ? piece : this.#tools.book.placeholder('selector', piece, (number) => sameShape(piece, number))))}`
      if (name === 'z') return `${tag}${equals}redacted`
      return this.#tools.text.withoutLiterals(whole)
    })
  }

  /** Received and the results of checks: hosts, addresses, names that machines call themselves, queue ids. */
  #routeEdits(text) {
    const { hosts, addresses, book } = this.#tools
    const { text: folded, at } = fold(text)
    const claims = new Claims(text, folded, at, book)
    const semicolon = DATE.exec(folded)
    // The date at the end stays.
    if (semicolon !== null) claims.take([{ start: semicolon.index, end: folded.length, text: semicolon[0], category: null }])
    this.#tools.text.takeReaders(claims, folded)
    const found = (pattern, make) =>
      claims.take(
        [...folded.matchAll(pattern)].map((match) => {
          const value = match[1] ?? match[0]
          const start = match.index + (match[1] === undefined ? 0 : match[0].lastIndexOf(value))
          return { start, end: start + value.length, text: () => make(value), category: null }
        }),
      )
    found(/"([^"@\s]{1,100})"@/g, (local) => addresses.local(local))
    found(/=\s*"?@([A-Za-z0-9][A-Za-z0-9.-]*[A-Za-z0-9])/g, (host) => hosts.map(host))
    found(PROPERTY, (address) => addresses.map(address))
    found(ADDRESS, (address) => addresses.map(address))
    found(/\b(?:smtp\.mailfrom|header\.from|envelope-from|smtp\.mail)="?[^\s";@]+@?"?@([A-Za-z0-9.-]+)/g, (host) => hosts.map(host))
    found(/\b(?:id|msgid)\s+([^\s;()<>,@]{3,})/gi, (id) => token(book, id))
    found(/\bheader\.b=(?:"?)([A-Za-z0-9+/=]{4,})/gi, (id) => token(book, id))
    found(/\bheader\.s=([A-Za-z0-9]{3,})/gi, (piece) =>
      isPlainWord(piece) || /^\d{1,8}$/.test(piece) ? piece : book.placeholder('selector', piece, (number) => sameShape(piece, number)),
    )
    found(IP, (ip) =>
      ip.includes(':') ? (TIME.test(ip) ? ip : hosts.mapIp(ip)) : ip.split('.').every((byte) => Number(byte) <= 255) ? hosts.mapIp(ip) : ip,
    )
    const hostWithDot = (host) => (host.endsWith('.') ? `${hosts.map(host.slice(0, -1))}.` : hosts.map(host))
    found(VALUE_HOST, hosts.map.bind(hosts))
    found(DOTTED, hostWithDot)
    // Names without a dot: what a machine calls itself.
    found(/(?:^\s*from|\bby|\bhelo|\behlo|\bHELO=?|helo=)[\s=]+\[?([A-Za-z0-9_-]{3,63})\]?(?=[\s);,]|$)/gi, (name) =>
      /^(?:with|for|by|id|from|via)$/i.test(name) ? name : hosts.map(name),
    )
    found(/\((?:authenticated sender|authenticated user|account|user|authenticated as)[:=\s]+([A-Za-z0-9._+-]{3,})/gi, (name) =>
      token(book, name),
    )
    this.#tools.text.takeKnown(claims, folded)
    return claims.edits
  }

  /** Content-Type and Content-Disposition: only names of files and boundaries are anybody's choice. */
  #parameters(value) {
    const named = new Set()
    const renamed = value.replace(
      /;(\s*)(name|filename)(\*\d{0,3}\*?)?(\s*=\s*)("(?:[^"\\]|\\.)*"?|[^;]*?(?=\s*(?:;|$)))/gi,
      (whole, space, name, star = '', equals) => {
        const base = `${name.toLowerCase()}${star === '' ? '' : '*'}`
        if (named.has(base)) return star === '' ? whole : ''
        named.add(base)
        const old = this.#fileName(value, name)
        const made = this.#rename(old)
        if (made === old) {
          named.delete(base)
          return whole
        }
        return `;${space}${name}${star === '' ? '' : '*'}${equals}${star === '' ? `"${made}"` : `utf-8''${encodeURIComponent(made)}`}`
      },
    )
    let out = renamed
    for (const [old, made] of this.#boundaries) out = out.replaceAll(old, () => made)
    // Any other parameter of a program's own.
    const rest = out.replace(
      /;(\s*)(x-[a-z-]+|url|site|directory)(\s*=\s*)("[^"]*"|[^;\s]*)/gi,
      (_, space, name, equals) => `;${space}${name}${equals}"redacted"`,
    )
    return this.#tools.text.withoutLiterals(rest)
  }

  #fileName(value, name) {
    return this.#tools.fileNameIn(unfolded(value).text, name.toLowerCase())
  }

  /** Text with encoded words: decoded, searched as one, and written back. */
  #pieces(raw, edits) {
    const view = unfolded(raw)
    const pieces = piecesOf(raw, view)
    const text = pieces.map((piece) => piece.text).join('')
    const read = decodeWords(view.text)
    if (text === read) return applyEdits(pieces, edits(text)).join('')
    // Broken words, read the engine's way: the field is made anew where anything in it changes.
    const found = edits(read)
    if (found.length === 0) return raw
    const label = /=\?([^?\s]{1,75})\?/.exec(raw)?.[1] ?? 'utf-8'
    return applyEdits([{ text: read, raw, at: null, write: (made) => written(made, label) }], found).join('')
  }
}

const token = (book, value) => {
  const made = /^[\d.]+$/.test(value) && value.length < 4 ? value : book.placeholder('id', value, (number) => sameShape(value, number))
  if (made !== value) book.note('message ids', value, value.length >= 8 && /\d/.test(value) ? [value] : [])
  return made
}

/** Fields with their names and colons; other lines have the name null. Values keep their folds and line ends. */
function fieldsOf(text) {
  const fields = []
  for (const line of text.split(/(?<=\n)/)) {
    const last = fields.at(-1)
    if (/^[ \t]/.test(line) && last !== undefined && last.name !== null) last.value += line
    else if (fieldName(line) === '') {
      // Raw Japanese folded without white space goes on, as the engine reads it.
      if (last?.name != null && line.trim() !== '' && /[\x1b\x80-\xff]|=\?/.test(line)) last.value += line
      else fields.push({ name: null, value: line })
    } else {
      const colon = line.indexOf(':') + 1
      fields.push({ name: line.slice(0, colon), value: line.slice(colon) })
    }
  }
  return fields
}

/** Without line ends, as the engine joins lines; `at` leads into the raw value. A line end belongs to the white space after it. */
function unfolded(raw) {
  let text = ''
  const at = []
  let start = 0
  for (let index = 0; index < raw.length; index++) {
    const character = raw[index]
    if (character === '\r' || character === '\n') continue
    text += character === '\t' || character === '\0' ? ' ' : character
    at.push(start)
    start = index + 1
  }
  at.push(raw.length)
  return { text, at }
}

const WORD = /=\?([^?\s]{1,75})\?([bq])\?([^?]*)\?=/gi

function piecesOf(raw, { text, at }) {
  const pieces = []
  const words = [...text.matchAll(WORD)]
  const rawOf = (start, end) => raw.slice(at[start], end === text.length ? raw.length : at[end])
  let from = 0
  for (let index = 0; index < words.length; ) {
    const first = words[index]
    let last = index
    const charset = charsetOf(first[1])
    while (words[last + 1] !== undefined && charsetOf(words[last + 1][1]) === charset && isBlank(text, words[last], words[last + 1])) last++
    const end = words[last].index + words[last][0].length
    if (first.index > from) {
      // White space between words of different character sets is none (RFC 2047 section 6.2).
      const isGap = index > 0 && text.slice(from, first.index).trim() === ''
      if (isGap) pieces.push({ text: '', raw: rawOf(from, first.index), at: null, write: () => '', fixed: true })
      else pieces.push(rawPiece(text.slice(from, first.index), rawOf(from, first.index)))
    }
    const source = rawOf(first.index, end)
    pieces.push({
      text: decodeWords(text.slice(first.index, end)),
      raw: source,
      at: null,
      write: (made) =>
        encodedWords(made, first[1], first[2].toLowerCase(), source.includes('\r\n') ? '\r\n ' : source.includes('\n') ? '\n ' : ' '),
    })
    from = end
    index = last + 1
  }
  if (from < text.length) pieces.push(rawPiece(text.slice(from), rawOf(from, text.length)))
  return pieces
}
const isBlank = (text, one, next) => text.slice(one.index + one[0].length, next.index).trim() === ''

/** What stands outside of encoded words: ASCII, or bytes of some character set. */
function rawPiece(text, raw) {
  if (!/[\x1b\x80-\xff]/.test(text)) {
    const { at } = unfolded(raw)
    return { text, raw, at, write: (made) => (/^[\x00-\x7f]*$/.test(made) ? made : encodedWords(made, 'utf-8', 'b', ' ')) }
  }
  const { text: read, charset } = decodeText(bytesOf(text), null)
  return {
    text: read,
    raw,
    at: null,
    write(made) {
      const bytes = encodeText(made, charset)
      if (bytes === null) throw new Refusal(`a header field in ${charset} can't be written back`)
      return latin1(bytes)
    },
  }
}

/** A whole field: an address in angle brackets stays ASCII. */
function written(text, label) {
  return text.replace(/[^<>,;@\s"]*[^\x00-\x7f][^<>,;@"]*/g, (run) => `${encodedWords(run.trimEnd(), label, 'b', ' ')} `)
}

/** RFC 2047: words of 75 characters, no character cut in two. */
function encodedWords(text, label, encoding, separator) {
  if (text === '') return ''
  const name = charsetOf(label) || 'utf-8'
  const [charset, shown] = encodeText(text, name) === null ? ['utf-8', 'utf-8'] : [name, label]
  const room = 75 - shown.length - 7
  const write = (chunk) => {
    const bytes = encodeText(chunk, charset)
    return encoding === 'b' ? Buffer.from(bytes).toString('base64') : inQ(bytes)
  }
  const words = []
  let chunk = ''
  for (const character of text) {
    if (chunk !== '' && write(chunk + character).length > room) {
      words.push(chunk)
      chunk = ''
    }
    chunk += character
  }
  words.push(chunk)
  return words.map((word) => `=?${shown}?${encoding.toUpperCase()}?${write(word)}?=`).join(separator)
}
function inQ(bytes) {
  return [...bytes]
    .map((byte) =>
      byte === 0x20
        ? '_'
        : /[A-Za-z0-9!*+/.-]/.test(String.fromCharCode(byte))
          ? String.fromCharCode(byte)
          : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('')
}
