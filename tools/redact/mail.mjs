// A message without personal data. The bytes are rewritten in place over the engine's own MIME tree: the parser that will judge the
// sample says where each part stands, and what lies between the parts is carried over. A mail that a library reads and composes anew
// (postal-mime with mimetext, mailparser with nodemailer, were looked at) loses folds, boundaries, encodings, broken headers and the order of
// fields, and those are what half of the tricks are made of.
import { readMessages } from '@honmono/engine'
import { mailboxesOf } from '../../packages/engine/dist/facts/mailboxes.js'
import { bytesOf, decodeText, latin1 } from '../../packages/engine/dist/message/charset.js'
import { parseParameters } from '../../packages/engine/dist/message/headers.js'
import { encodedBody, startOfHeader } from '../../packages/engine/dist/message/mail.js'
import { decodeTransfer } from '../../packages/engine/dist/message/transfer.js'
import { Addresses } from './addresses.mjs'
import { Book } from './book.mjs'
import { rewriteText } from './charset.mjs'
import { checker, knowledge, resembles } from './engine.mjs'
import { renamed, standInFor } from './files.mjs'
import { Headers } from './headers.mjs'
import { Hosts } from './hosts.mjs'
import { readEntities, redactHtml } from './html.mjs'
import { Links } from './links.mjs'
import { isNamedAfter, Persons } from './names.mjs'
import { Refusal } from './refusal.mjs'
import { survivors } from './survivors.mjs'
import { Text } from './text.mjs'
import { encodeTransfer } from './transfer.mjs'

const WHY_NOT = {
  encrypted: 'part of it is encrypted (S/MIME, PGP): what is inside can not be seen',
  signed: 'it is signed by S/MIME: the certificate may name a person, and without it the mail is another',
  'too-deep': 'it is nested too deep, or has too many parts',
  'too-many-headers': 'its header is longer than the limits',
  'text-cut': 'a text in it is longer than the limits',
  'html-cut': 'its HTML is longer than the limits',
  'too-many-links': 'it has more links than the limits',
  undecodable: 'a part of it fits no character set: what stands there can not be read',
}

/**
 * @param {Uint8Array} bytes a mail as it arrived, or an SMS
 * @param {{ names?: readonly string[] }} [options] names that the donor wants gone
 * @returns {{ bytes: Uint8Array, counts: Record<string, number>, secrets: ReadonlySet<string>, left: readonly string[], toLookAt: readonly string[] }}
 *   `left`: replaced values that can still be found in the result
 * @throws {Refusal} when it can't be read to the end
 */
export function redact(bytes, { names = [] } = {}) {
  const messages = []
  for (const read of readMessages(bytes, { name: '' })) {
    if ('code' in read) throw new Refusal(`it is no message that can be read (${read.code})`)
    if (messages.push(read) > 1) throw new Refusal('it holds more than one message: redact them one by one')
  }
  const [message] = messages
  if (message === undefined) throw new Refusal('it holds no message')
  const [facts] = checker.facts(bytes)
  const gap = [
    ...message.gaps,
    ...(facts !== undefined && 'gaps' in facts ? facts.gaps : []),
    ...nestedMessages(message).flatMap(({ gaps }) => gaps),
  ].find(({ id }) => WHY_NOT[id] !== undefined)
  if (gap !== undefined) throw new Refusal(WHY_NOT[gap.id])
  const all = [message, ...nestedMessages(message)]
  if (all.some(({ root }) => partsOf(root).some(({ type }) => /^application\/(?:x-)?pkcs7-/.test(type)))) throw new Refusal(WHY_NOT.signed)
  if (message.kind === 'email' && message.root === null) throw new Refusal('it was saved as UTF-16: save it as the mail program has it')
  if (message.kind === 'email' && !bytes.includes(0x0a) && bytes.includes(0x0d))
    throw new Refusal('its lines end with carriage returns alone')
  // What is still found somewhere else (in a path, a boundary, a field of a provider) is replaced there, too.
  const literals = []
  for (let turn = 1; ; turn++) {
    const redaction = new Redaction(message, facts, names, literals)
    const made = redaction.result()
    const left = survivors(made.bytes, made.secrets, redaction.given)
    // Replacing a word everywhere would destroy the sample: where such a name is left, it is refused.
    if (left.length === 0 || turn === TURNS) return { ...made, left: [...left, ...redaction.ambiguousLeft(made.bytes)] }
    literals.push(...left)
  }
}

const TURNS = 3

function nestedMessages(message) {
  return partsOf(message.root).flatMap(({ nested }) => (nested === null ? [] : [nested, ...nestedMessages(nested)]))
}

/** In the order of the bytes. */
function partsOf(root) {
  const parts = []
  const waiting = root === null ? [] : [root]
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    parts.push(part)
    waiting.push(...part.children.toReversed())
  }
  return parts
}

class Redaction {
  #message
  #tools
  #headers
  #boundaries = new Map()
  #pictures = 0
  #files = 0
  #hasFreeText = false

  constructor(message, facts, names, literals) {
    this.#message = message
    const all = [message, ...nestedMessages(message)]
    const used = [latin1(message.bytes), ...all.flatMap(({ bodies }) => bodies.map(({ text }) => text))].join('\n')
    const book = new Book()
    const hosts = new Hosts(book, knowledge, resembles, used)
    const addresses = new Addresses(book, hosts, knowledge, resembles)
    const persons = new Persons(book, knowledge, names)
    const text = new Text({ book, hosts, addresses, persons, literals })
    const links = new Links({
      book,
      hosts,
      addresses,
      persons,
      knowledge,
      text: (one) => text.redact(one),
      literal: (one) => text.withoutLiterals(one),
    })
    text.links = links
    this.#tools = {
      book,
      hosts,
      addresses,
      persons,
      text,
      links,
      fileNameIn: (value, name) => (parseParameters(value).params[name] ?? '').trim(),
    }
    this.#headers = new Headers(this.#tools, (name) => this.#rename(name), this.#boundaries)
    this.#learnReaders(message)
    for (const one of all) this.#learnNames(one)
    if (facts !== undefined && 'views' in facts) for (const view of facts.views) persons.learn(view.text)
    for (const one of all)
      for (const { format, text: body } of one.bodies)
        if (format === 'plain') persons.learn(body)
        else persons.learnAuthors(body)
  }

  /** At which addresses the mail came in. To is the reader, but on a mailing list that says who got it. */
  #learnReaders(message) {
    const { addresses } = this.#tools
    for (const key of RECEIVED_BY) for (const { address } of mailboxes(message, key)) this.#addReader(address)
    for (const { key, raw } of message.headers)
      if (key === 'received') for (const [, address] of raw.matchAll(/\sfor\s+<?([^\s<>;]+@[^\s<>;]+)>?/gi)) this.#addReader(address)
    const isList = message.headers.some(({ key }) => key === 'list-id' || key === 'list-post')
    const [to] = mailboxes(message, 'to')
    if (to !== undefined && !(isList && addresses.readers.length > 0)) this.#addReader(to.address)
  }

  /** Who else is named in the header. */
  #learnNames(message) {
    const { persons } = this.#tools
    for (const key of ['to', 'cc', 'bcc', 'resent-to', 'resent-cc']) for (const { name } of mailboxes(message, key)) persons.add(name, true)
    for (const key of ['from', 'sender', 'reply-to', 'resent-from', 'errors-to', 'disposition-notification-to'])
      for (const { name, domain } of mailboxes(message, key))
        if (persons.isPrivateSender(name) && !isNamedAfter(name, domain, knowledge)) persons.add(name)
  }
  /** A brand's own address in To is part of the disguise; nobody reads his mail there. */
  #addReader(address) {
    const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
    if (knowledge.ownerOf(domain) === null || knowledge.listed('freemail', domain) !== undefined) this.#tools.addresses.addReader(address)
  }

  result() {
    const bytes = this.#message.kind === 'email' ? this.#mail(this.#message, topOf(this.#message.bytes)) : this.#plain()
    const { addresses, book, persons } = this.#tools
    for (const address of addresses.readers) if (address !== 'reader@reader.example') book.secrets.add(address)
    for (const name of [...persons.whole, ...persons.given]) book.secrets.add(name)
    return { bytes: Uint8Array.from(bytes), counts: book.counts, secrets: book.secrets, toLookAt: this.#toLookAt() }
  }

  /** The donor's names, to be found however short. */
  get given() {
    return this.#tools.persons.given
  }

  /** Names that are words, too, still written as names in what people read. */
  ambiguousLeft(bytes) {
    const { persons } = this.#tools
    if (!persons.hasAmbiguous) return []
    const texts = []
    for (const read of readMessages(bytes, { name: '' })) {
      if ('code' in read) continue
      for (const one of [read, ...nestedMessages(read)]) {
        for (const { key, value } of one.headers) if (PEOPLE_READ.test(key)) texts.push(value)
        for (const { format, text } of one.bodies)
          texts.push(format === 'html' ? readEntities(text.replace(/<(style|script)[\s\S]*?<\/\1|<[^<>]*>/gi, '')).text : text)
      }
    }
    return persons.ambiguousIn(texts.join('\n'))
  }

  #toLookAt() {
    return [
      ...(this.#tools.persons.hasAmbiguous
        ? ['names given with --name that are words or brands, too: alone they were replaced only where written with a capital letter.']
        : []),
      ...(this.#hasFreeText ? ['free text: it may name people, places or dealings that nothing marks as such. Read all of it.'] : []),
      ...(this.#pictures > 0 ? [`pictures: ${this.#pictures} were replaced by empty ones; what they showed is gone from the sample.`] : []),
      ...(this.#files > 0
        ? [`attachments: ${this.#files} were replaced by harmless files of the same type; what they held is gone from the sample.`]
        : []),
      'names of senders: companies stay as they are; a private person who writes under an unusual name stays, too.',
    ]
  }

  /** An SMS, a pasted text, an address. */
  #plain() {
    const { bytes, bodies } = this.#message
    const { text } = decodeText(bytes, null)
    this.#hasFreeText = true
    const made = bodies[0]?.format === 'html' ? redactHtml(text, this.#tools) : this.#tools.text.redact(text)
    return this.#writtenBack(bytes, null, text, made)
  }

  #mail(message, start) {
    const { bytes, root } = message
    const parts = partsOf(root)
    for (const part of parts) this.#noteBoundary(part)
    const out = [bytes.subarray(0, start)]
    let at = start
    for (const part of parts) {
      const head = part === root ? start : headerStart(bytes, at, part.range.start)
      out.push(this.#between(bytes.subarray(at, head)), this.#headers.redact(bytes.subarray(head, part.range.start)))
      at = part.range.start
      if (part.children.length > 0) continue
      out.push(this.#leaf(part, message))
      at = part.range.end
    }
    out.push(this.#between(bytes.subarray(at)))
    return Buffer.concat(out)
  }

  /** Delimiters, preambles, epilogues. */
  #between(bytes) {
    if (bytes.length === 0) return bytes
    const source = latin1(bytes)
      .split(/(?<=\n)/)
      .map((line) => {
        if (!line.startsWith('--')) return line
        let made = line
        for (const [old, name] of this.#boundaries) made = made.replace(`--${old}`, () => `--${name}`)
        return this.#tools.text.withoutLiterals(made)
      })
      .join('')
    const { text } = decodeText(bytesOf(source), null)
    const made = text
      .split('\n')
      .map((line) => (line.startsWith('--') ? line : this.#tools.text.redact(line)))
      .join('\n')
    return this.#writtenBack(bytesOf(source), null, text, made)
  }

  /** Old mailers wrote the name of their machine into it. */
  #noteBoundary({ params }) {
    const boundary = (params.boundary ?? '').trimEnd()
    if (boundary === '' || this.#boundaries.has(boundary)) return
    const { addresses, hosts, text } = this.#tools
    const lower = boundary.toLowerCase()
    const isPersonal =
      /@|[a-z][a-z0-9-]*\.[a-z0-9-]*[a-z]/i.test(boundary) ||
      [...addresses.readerNames, ...hosts.ownLabels].some((name) => lower.includes(name)) ||
      text.withoutLiterals(boundary) !== boundary
    if (isPersonal && !/^=_redacted_\d+$/.test(boundary))
      this.#boundaries.set(
        boundary,
        this.#tools.book.placeholder('boundary', boundary, (number) => `=_redacted_${number}`),
      )
  }

  #leaf(part, message) {
    const { bytes } = message
    const { raw, transfer } = encodedBody(part, bytes)
    if (part.nested !== null) {
      const inner = this.#mail(part.nested, startOfHeader(part.nested.bytes))
      return transfer === 'plain' ? inner : encodeTransfer(inner, transfer, raw)
    }
    const id = part.id === '' ? '1' : part.id
    const body = message.bodies.find((one) => one.part === id)
    const attached = message.attachments.find((one) => one.part === part.id)
    if (attached !== undefined && body === undefined && !this.#isReport(part)) return this.#file(attached, raw, transfer, message)
    return this.#text(part, raw, transfer, body?.format ?? (this.#isReport(part) ? 'header' : 'plain'))
  }

  /** What a mail server says about a mail: fields and text. */
  #isReport({ type, filename }) {
    return type === 'text/rfc822-headers' || type.startsWith('message/') || (type === 'text/plain' && filename === null)
  }

  #text(part, raw, transfer, format) {
    const [coded, clear] = transfer === 'base64' ? splitPadding(raw) : [raw, null]
    const decoded = decodeTransfer(coded, transfer)
    const declared = part.params.charset ?? (part.type === 'text/html' ? metaCharset(decoded) : null)
    const { text } = decodeText(decoded, declared)
    if (text.trim() !== '') this.#hasFreeText = true
    const tools = this.#tools
    const made =
      format === 'html'
        ? redactHtml(text, tools)
        : format === 'header' && part.type !== 'text/plain'
          ? decodeText(this.#headers.redact(new TextEncoder().encode(text)), 'utf-8').text
          : this.#flowed(part, text)
    const written = made === text ? coded : encodeTransfer(this.#writtenBack(decoded, declared, text, made), transfer, coded)
    return clear === null ? written : Buffer.concat([written, this.#between(clear)])
  }

  /** Addresses that format=flowed (RFC 3676) breaks at a space are one: those lines are joined before anything is looked for. */
  #flowed(part, text) {
    const made = this.#tools.text.redact(text)
    if (part.params.format?.toLowerCase() !== 'flowed' || !/[^\s] \r?\n/.test(text)) return made
    const joined = text.replace(/([^\s]) \r?\n(?=[^\s>])/g, part.params.delsp?.toLowerCase() === 'yes' ? '$1' : '$1 ')
    return this.#tools.text.edits(joined).length === this.#tools.text.edits(text).length ? made : this.#tools.text.redact(joined)
  }

  #writtenBack(bytes, label, before, after) {
    const made = rewriteText(bytes, label, before, after)
    if (made === null) throw new Refusal('a text can not be written back in its character set')
    return made
  }

  #file(attached, raw, transfer, message) {
    if (raw.length === 0) return raw
    const real = this.#realOf(attached, message)
    if (attached.type.startsWith('image/') || real === 'image') this.#pictures++
    else if (!attached.type.endsWith('-signature')) this.#files++
    const stand = standInFor(real, attached.head)
    this.#tools.book.note(real === 'image' ? 'pictures' : 'attached files', `${attached.part} ${raw.length}`, [])
    if (transfer === 'plain') return stand
    return encodeTransfer(stand, transfer, raw)
  }
  #realOf({ part }, message) {
    const facts = this.#filesOf(message)
    return facts.find((file) => file.part === part)?.real ?? 'other'
  }
  #known = new Map()
  #filesOf(message) {
    if (!this.#known.has(message)) {
      const [facts] = checker.facts(message.bytes, { kind: 'email' })
      this.#known.set(message, facts !== undefined && 'attachments' in facts && facts.attachments.known ? facts.attachments.value : [])
    }
    // Inside of a nested message, its own numbers begin anew.
    return this.#known
      .get(message)
      .flatMap((file) => [
        file,
        ...message.attachments.filter(({ part }) => part.endsWith(`.${file.part}`)).map(({ part }) => ({ ...file, part })),
      ])
  }

  #rename(name) {
    if (name === '') return name
    const made = this.#tools.book.placeholder('file name', name, (number) => renamed(name, number))
    if (made !== name) this.#tools.book.note('file names', name, name.length >= 8 ? [name] : [])
    return made
  }
}

const PEOPLE_READ = /^(?:subject|from|to|cc|bcc|sender|reply-to|keywords|comments|thread-topic)$/

const RECEIVED_BY = [
  'delivered-to',
  'x-original-to',
  'envelope-to',
  'x-envelope-to',
  'x-rcpt-to',
  'apparently-to',
  'x-delivered-to',
  'x-forwarded-to',
  'x-forwarded-for',
]

const mailboxes = ({ headers, headerSource }, key) =>
  headers
    .filter((header) => header.key === key)
    .flatMap((header) => mailboxesOf(header, { part: '', start: 0, end: 0 }, headerSource === 'wire'))

/** Where the header begins, as the engine finds it: past a byte order mark and empty lines. Junk lines above it are rewritten as text. */
function topOf(bytes) {
  return startOfHeader(bytes)
}

/** A header begins below the last delimiter: none of its lines begins with "--". */
function headerStart(bytes, from, to) {
  const text = latin1(bytes, from, to)
  let found = from
  for (const match of text.matchAll(/^--[^\n]*\n?/gm)) found = from + match.index + match[0].length
  return found
}

/** base64, and what a list has put below it in clear. */
function splitPadding(raw) {
  const match = /^[A-Za-z0-9+/\s]*={1,2}[ \t]*\r?\n?(?=[\s\S]{0,200}[^A-Za-z0-9+/=\r\n])/.exec(latin1(raw))
  return match === null ? [raw, null] : [raw.subarray(0, match[0].length), raw.subarray(match[0].length)]
}

function metaCharset(bytes) {
  return /<meta\s[^>]{0,200}charset\s{0,9}=\s{0,9}["']?([\w-]{2,40})/i.exec(latin1(bytes, 0, Math.min(bytes.length, 2_048)))?.[1] ?? null
}
