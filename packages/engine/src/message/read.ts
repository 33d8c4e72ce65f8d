import { LIMITS } from '../limits.ts'
import { isPhoneAlone } from '../text/phone-alone.ts'
import { decodeText, latin1 } from './charset.ts'
import { holdsOutlookItem } from './file-kind.ts'
import { fieldName, KNOWN_FIELD } from './headers.ts'
import { cleaned, looksHtml, readMail, startOfHeader, withHash } from './mail.ts'
import { isSeparator, splitMbox } from './mbox.ts'
import { readPasted } from './pasted.ts'
import type { Gap, Header, Message, MessageKind, ReadError } from './types.ts'

export interface ReadOptions {
  readonly name: string
  /** Forced with --kind; recognised otherwise. */
  readonly kind?: MessageKind | undefined
  /** Names (authserv-id) under which the reader's own mail server writes Authentication-Results, where the mail alone does not tell
      (docs/authentication.md). The server must take out what comes in under them. */
  readonly trustAuthserv?: readonly string[] | undefined
}

/** Bytes or text in, messages out: one, or each of a mailbox, or why it could not be read. */
export function* readMessages(input: Uint8Array | string, options: ReadOptions): Generator<Message | ReadError> {
  if (input.length > LIMITS.messageBytes) {
    yield { code: 'too-large', detail: `${input.length} > ${LIMITS.messageBytes}` }
    return
  }
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  if (isBlank(bytes)) {
    yield { code: 'empty', detail: '' }
    return
  }
  const binary = binaryType(bytes)
  if (binary !== null) {
    yield { code: 'not-a-message', detail: binary }
    return
  }
  if (options.kind !== undefined && options.kind !== 'email') {
    yield readText(bytes, options.name, options.kind)
    return
  }
  const wide = isWide(bytes) ? new TextEncoder().encode(cleaned(decodeText(bytes, null).text)) : null
  const top = findTop(wide ?? bytes)
  if (top.separated && wide === null) {
    yield* readMailbox(bytes, options.name, top.start)
    return
  }
  if (top.start < 0 && options.kind === undefined) {
    yield readText(bytes, options.name, null)
    return
  }
  const mail = readMail(
    { kind: 'email', name: options.name, bytes: wide ?? bytes },
    top.start < 0 ? startOfHeader(wide ?? bytes) : top.start,
  )
  // Saved as UTF-16 by an editor: the ranges of the parts would not be those of the bytes.
  yield wide === null ? mail : withHash({ kind: 'email', name: options.name, bytes }, { ...withoutSource(mail), root: null })
}

function withoutSource({ headerSource, headers, bodies, attachments, gaps }: Message) {
  return { headerSource, headers, bodies, attachments, gaps }
}

function* readMailbox(bytes: Uint8Array, name: string, start: number): Generator<Message | ReadError> {
  const messages = splitMbox(bytes)
  const first = messages.next()
  let next = messages.next()
  if (first.done === true || next.done === true) {
    yield readMail({ kind: 'email', name, bytes }, start) // the whole file, so that its hash is the file's
    return
  }
  yield readMail({ kind: 'email', name, bytes: first.value }, startOfHeader(first.value))
  for (let number = 2; next.done !== true; next = messages.next(), number++) {
    if (number > LIMITS.messagesPerInput) {
      yield { code: 'too-large', detail: `> ${LIMITS.messagesPerInput} messages` }
      return
    }
    const own = { kind: 'email', name: `${name}#${number}`, bytes: next.value } as const
    yield isBlank(next.value) ? { code: 'empty', detail: own.name } : readMail(own, startOfHeader(next.value))
  }
}

/** The fields of a mail stand at its very top: whatever else it seems to be, a mail client shows a mail. */
export function beginsAsMail(bytes: Uint8Array): boolean {
  const { start, separated } = findTop(bytes)
  return separated || (start >= 0 && start === startOfHeader(bytes))
}

interface Top {
  /** Where the fields start, or -1: no mail. */
  readonly start: number
  /** A "From " line of an mbox stands above them. */
  readonly separated: boolean
}

/** Junk lines that may stand above the header of a saved mail. */
const JUNK_LINES = 30
const TOP_BYTES = 64 * 1024

/** Tells a mail from the wire from pasted text: which fields does the top hold, and is there an empty line below? */
function findTop(bytes: Uint8Array): Top {
  const offset = startOfHeader(bytes)
  const head = latin1(bytes, offset, Math.min(bytes.length, offset + TOP_BYTES))
  let at = 0
  for (let junk = 0; junk <= JUNK_LINES && at < head.length; junk++) {
    const next = nextLine(head, at)
    const line = head.slice(at, next)
    if (junk === 0 && line.startsWith('From ') && isSeparator(line)) {
      return { start: offset + next, separated: true } // what follows is the header, whatever it holds
    }
    if (fieldName(line) !== '' && (at === 0 || KNOWN_FIELD.test(line))) {
      const run = fieldRun(head, at)
      // Below junk, only what never stands in a copied text.
      if (isWireHeader(run, at === 0)) return { start: offset + at, separated: false }
      if (at > 0 && run.names.length > 1) at = Math.max(next, run.end)
      else at = next
    } else at = next
  }
  return { start: -1, separated: false }
}

interface Run {
  readonly names: readonly string[]
  readonly end: number
  readonly closed: boolean
  /** Longer than what was looked at: nobody copies such a header. */
  readonly endless: boolean
}

function fieldRun(head: string, from: number): Run {
  const names: string[] = []
  let at = from
  while (at < head.length) {
    const next = nextLine(head, at)
    const line = head.slice(at, Math.min(next, at + 200))
    if (line.trim() === '') return { names, end: next, closed: true, endless: false }
    const name = fieldName(line).toLowerCase()
    if (name !== '') names.push(name)
    else if (!/^[ \t]/.test(line) && !KNOWN_FIELD.test(head.slice(next, next + 40)))
      return { names, end: next, closed: false, endless: false }
    at = next
  }
  const endless = head.length >= TOP_BYTES
  return { names, end: at, closed: endless, endless }
}

/** Fields that no mail app puts into a copied text. */
const WIRE =
  /^(?:received|return-path|delivered-to|message-id|mime-version|content-type|content-transfer-encoding|dkim-signature|domainkey-signature|authentication-results|received-spf|arc-.*|x-.*|list-.*|envelope-to|in-reply-to|references)$/
const isKnownName = (name: string) => KNOWN_FIELD.test(`${name}:`)

function isWireHeader({ names, closed, endless }: Run, atTop: boolean): boolean {
  const known = new Set(names.filter(isKnownName))
  const wire = names.some((name) => WIRE.test(name))
  if (known.size >= 2 && wire) return true
  if (!atTop || !closed) return false
  if (known.size === 1 && wire && names.length === 1) return /^(?:content-type|mime-version|received|return-path)$/.test(names[0] ?? '')
  return known.size >= 2 && known.has('from') && (known.has('date') || known.has('to') || endless)
}

function nextLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at)
  if (newline >= 0) return newline + 1
  const carriage = text.indexOf('\r', at)
  return carriage < 0 ? text.length : carriage + 1
}

/** A text without a header of its own: typed, copied from a phone, an SMS, an address. */
function readText(bytes: Uint8Array, name: string, forced: MessageKind | null): Message {
  const decoded = decodeText(bytes.subarray(0, LIMITS.textChars * 4), null)
  const all = cleaned(decoded.text)
  const cut = all.length > LIMITS.textChars || bytes.length > LIMITS.textChars * 4
  const text = all.slice(0, LIMITS.textChars)
  const gaps: Gap[] = []
  if (decoded.undecodable) gaps.push({ id: 'undecodable', detail: '1' })
  if (cut) gaps.push({ id: 'text-cut', detail: '1' })
  const pasted = forced === 'url' ? null : readPasted(text)
  const body = pasted?.body ?? text.trim()
  const format = looksHtml(text) && pasted === null ? 'html' : 'plain'
  const kind = forced ?? (format === 'html' ? 'text' : kindOf(body, pasted?.headers ?? []))
  const headers = kind === 'sms' ? smsHeaders(pasted?.headers ?? []) : (pasted?.headers ?? [])
  if (body.trim() === '') gaps.push({ id: 'no-body', detail: '' })
  return withHash(
    { kind, name, bytes },
    {
      headerSource: headers.length > 0 ? ('pasted' as const) : ('none' as const),
      headers,
      root: null,
      bodies: body.trim() === '' ? [] : [{ part: '1', format, text: body, charset: decoded.charset, shown: true } as const],
      attachments: [],
      gaps,
    },
  )
}

/** An SMS says who sent it, never about what: a number, or a name without an address. */
function smsHeaders(headers: readonly Header[]): readonly Header[] {
  return headers.map((header) => (header.key === 'from' && !/[@＠]/.test(header.value) ? { ...header, key: 'x-sms-sender' } : header))
}

function kindOf(body: string, headers: readonly Header[]): MessageKind {
  if (headers.length === 0 && isPhoneAlone(body)) return 'text'
  if (headers.length === 0 && isAddress(body)) return 'url'
  const isShort = body.length <= SMS_CHARS && body.split('\n').filter((line) => line.trim() !== '').length <= SMS_LINES
  if (!isShort) return 'text'
  if (headers.length > 0) {
    const sender = headers.find(({ key }) => key === 'from')
    const isMail = headers.some(({ key }) => key === 'subject' || key === 'reply-to' || key === 'to' || key === 'cc')
    return sender !== undefined && !isMail && !/[@＠]/.test(sender.value) ? 'sms' : 'text'
  }
  return LINK_OR_NUMBER.test(body) ? 'sms' : 'text'
}
const SMS_CHARS = 400
const SMS_LINES = 8
/** What nearly every SMS that is worth checking has, and a person's own question about one has not. */
const LINK_OR_NUMBER =
  /h(?:tt|xx)ps?\s?[:：]|[a-z0-9-]{2,63}(?:\.|\[\.\]|．)[a-z]{2,12}(?:\/|\b)|(?:\b|\D)0\d{1,4}[-‐(（]?\d{1,4}[-‐)）]?\d{3,4}\b|\+\d{1,3}[\d ().-]{6,16}\d\b|(?:認証|確認)(?:コード|番号)|\bcode\b/i

const SCHEME = /^(?:h(?:tt|xx)ps?|ｈｔｔｐｓ?|ftp)[:：][/／]{2}\S+$/i
const BARE_HOST =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?(?:\.|．|。|\[\.\]|\(\.\))){1,10}(?:[a-zａ-ｚ]{2,24}|xn--[a-z0-9-]{2,59})(?::\d{1,5})?(?:[/／?#]\S*)?$/iu
const BARE_NUMBER_HOST = /^\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?:\/\S*)?$/

function isAddress(text: string): boolean {
  const one = text.trim().replace(/^[<＜「"']|[>＞」"']$/g, '')
  return one.length <= LIMITS.hrefChars && !/\s/.test(one) && (SCHEME.test(one) || BARE_HOST.test(one) || BARE_NUMBER_HOST.test(one))
}

function isBlank(bytes: Uint8Array): boolean {
  for (let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte !== 0 && byte !== 0x20 && !(byte >= 0x09 && byte <= 0x0d)) return false
  }
  return true
}

function isWide(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

/** What an OOXML or OpenDocument package begins with. */
const OFFICE_FIRST_ENTRY = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|word\/|xl\/|ppt\/|mimetypeapplication\/vnd\.oasis)/

/** Files that are clearly no message, by their first bytes. */
const MAGIC: readonly (readonly [type: string, prefix: string])[] = [
  ['PNG picture', '\x89PNG'],
  ['JPEG picture', '\xff\xd8\xff'],
  ['GIF picture', 'GIF8'],
  ['PDF document', '%PDF-'],
  ['RAR archive', 'Rar!\x1a'],
  ['7z archive', '7z\xbc\xaf'],
  ['gzip archive', '\x1f\x8b\x08'],
  ['Windows program', 'MZ\x90'],
  ['Linux program', '\x7fELF'],
  ['SQLite database', 'SQLite format 3\0'],
  ['TNEF (winmail.dat)', '\x78\x9f\x3e\x22'],
  ['TIFF picture', 'II*\0'],
  ['Rich Text (Office document)', '{\\rtf'],
]

/** What the first bytes of a file that is no text say it is, for a person to read; null where they say nothing. */
export function binaryType(bytes: Uint8Array): string | null {
  const head = latin1(bytes, 0, Math.min(bytes.length, 64))
  const known = MAGIC.find(([, prefix]) => head.startsWith(prefix))?.[0]
  if (known !== undefined) return known
  if (head.startsWith('RIFF')) return head.startsWith('WEBP', 8) ? 'WebP picture' : 'sound or film (RIFF)'
  if (head.startsWith('PK\x03\x04')) return OFFICE_FIRST_ENTRY.test(head.slice(30)) ? 'Office document' : 'ZIP archive'
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return holdsOutlookItem(bytes) ? 'Outlook .msg' : 'old Office document'
  return /^[\s\S]{4}ftyp(?:heic|heix|mif1|avif|isom|mp4)/.test(head) ? 'HEIC picture or film' : null
}
