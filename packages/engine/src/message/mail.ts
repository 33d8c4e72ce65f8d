import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { LIMITS } from '../limits.ts'
import { decodeText, latin1 } from './charset.ts'
import { headerOf } from './headers.ts'
import { type Draft, isMessage, isMultipart, parseTree } from './mime.ts'
import { base64Size, decodeTransfer, transferOf } from './transfer.ts'
import type { Attachment, Body, Gap, Message, MessageKind, Part } from './types.ts'

export interface Source {
  readonly kind: MessageKind
  readonly name: string
  readonly bytes: Uint8Array
}

/** The parts of a Message that its bytes alone decide. The hash is made when it is asked for: a mail in a mail in a mail is hashed once. */
export function withHash<T extends object>(source: Source, rest: T): Source & { readonly sha256: string } & T {
  let hash: string | null = null
  return {
    ...source,
    get sha256() {
      hash ??= bytesToHex(sha256(source.bytes))
      return hash
    },
    ...rest,
  }
}

/** A mail as it came over the wire. `start`: where its header begins, past junk or a "From " line. */
export function readMail(source: Source, start: number, prefix = '', depth = 0): Message {
  const bytes = withLineFeeds(source.bytes)
  const { root, gaps: found } = parseTree(bytes, start, prefix, depth)
  const gaps: Gap[] = [...found]
  const bodies: Body[] = []
  const attachments: Attachment[] = []
  const parts = arrange(root)
  for (const { part, role } of parts) {
    if (role === 'encrypted') gaps.push({ id: 'encrypted', detail: part.id })
    else if (role === 'message') nest(part, source, bytes, gaps)
    else if (role === 'shown' || role === 'alternative') {
      const body = bodyOf(part, bytes, role === 'shown', gaps)
      if (body.text !== '') bodies.push(body)
    } else attachments.push(attachmentOf(part, bytes))
  }
  if (bodies.every(({ text }) => text.trim() === '')) {
    const shown = parts.find(({ part, role }) => role === 'attachment' && isText(part))
    if (shown !== undefined) bodies.push(bodyOf(shown.part, bytes, true, gaps))
  }
  if (bodies.every(({ text }) => text.trim() === '') && !gaps.some(({ id }) => id === 'encrypted')) gaps.push({ id: 'no-body', detail: '' })
  const closed = parts.filter(({ part, role }) => role === 'attachment' && !isInlinePicture(part) && !part.type.endsWith('-signature'))
  if (closed.length > 0)
    gaps.push({
      id: 'attachment-content',
      detail: closed
        .slice(0, NAMED)
        .map(({ part }) => part.filename ?? part.type)
        .join(', '),
    })
  return withHash(source, { headerSource: 'wire' as const, headers: root.headers, root, bodies, attachments, gaps })
}
const NAMED = 5

/** Old Mac line ends: only where the message has no other. Offsets stay. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  if (bytes.includes(0x0a) || !bytes.includes(0x0d)) return bytes
  const copy = bytes.slice()
  for (let at = 0; at < copy.length; at++) if (copy[at] === 0x0d) copy[at] = 0x0a
  return copy
}

function nest(part: Draft, source: Source, bytes: Uint8Array, gaps: Gap[]): void {
  if (part.depth + 1 >= LIMITS.nesting) {
    gaps.push({ id: 'too-deep', detail: part.id })
    return
  }
  const raw = source.bytes.subarray(part.range.start, part.range.end)
  // RFC 2046 section 5.2.1 allows no encoding here; some gateways do it all the same.
  const { transfer } = encodedBody(part, bytes)
  const inner = decodeTransfer(raw, transfer)
  part.nested = readMail({ kind: 'email', name: `${source.name}#${part.id}`, bytes: inner }, startOfHeader(inner), part.id, part.depth + 1)
  gaps.push({ id: 'nested-message', detail: part.id })
  for (const gap of part.nested.gaps) if (gap.id === 'too-deep') gaps.push(gap)
}

/** Past empty lines and a byte order mark. */
export function startOfHeader(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  while (bytes[at] === 0x0a || bytes[at] === 0x0d) at++
  return at
}

type Role = 'shown' | 'alternative' | 'attachment' | 'message' | 'encrypted'
interface Placed {
  readonly part: Draft
  readonly role: Role
}

const isText = (part: Draft) => TEXTS.has(part.type) || isMultipart(part)
const TEXTS: ReadonlySet<string> = new Set(['text/plain', 'text/html', 'text/enriched', 'text/richtext', 'application/xhtml+xml'])
const isInlinePicture = (part: Draft) => part.type.startsWith('image/') && (part.disposition !== 'attachment' || part.contentId !== null)

/** What a mail client does with each part, in the order of the message. Depth is bounded by LIMITS.nesting. */
function arrange(root: Draft): readonly Placed[] {
  const placed: Placed[] = []
  let hasText = false
  const place = (part: Draft, role: Role) => placed.push({ part, role })
  const visit = (part: Draft, shown: boolean): void => {
    if (part.type === 'multipart/encrypted') place(part, 'encrypted')
    else if (isMultipart(part) && part.children.length > 0) visitChildren(part, shown)
    else if (isMessage(part)) place(part, 'message')
    else if (part.type === 'application/pkcs7-mime' || part.type === 'application/x-pkcs7-mime') place(part, 'encrypted')
    // A multipart without parts is a plain text whose label is wrong.
    else if (!isText(part) || part.disposition === 'attachment' || (part.filename !== null && hasText)) place(part, 'attachment')
    else {
      place(part, shown ? 'shown' : 'alternative')
      hasText ||= part.range.end > part.range.start
    }
  }
  const visitChildren = (part: Draft, shown: boolean): void => {
    if (part.type === 'multipart/alternative') {
      const best = bestAlternative(part.children)
      for (const child of part.children) visit(child, shown && child === best)
    } else if (part.type === 'multipart/related') {
      const start = (part.params.start ?? '').replace(/^<|>$/g, '')
      const main = part.children.find(({ contentId }) => start !== '' && contentId === start) ?? part.children[0]
      for (const child of part.children) visit(child, shown && (child === main || !isText(child) || !holds(main, isText)))
    } else for (const child of part.children) visit(child, shown)
  }
  visit(root, true)
  return placed
}

/** RFC 2046 section 5.1.4: the last that can be shown. In practice clients take the HTML. */
function bestAlternative(children: readonly Draft[]): Draft | undefined {
  const isHtml = (part: Draft) => part.type === 'text/html' && part.disposition !== 'attachment'
  const filled = children.filter((child) => holds(child, ({ range }) => range.end > range.start))
  return filled.findLast((child) => holds(child, isHtml)) ?? filled.findLast((child) => holds(child, isText)) ?? children.at(-1)
}

function holds(part: Draft | undefined, test: (leaf: Draft) => boolean): boolean {
  const waiting = part === undefined ? [] : [part]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.children.length === 0 && test(next)) return true
    waiting.push(...next.children)
  }
  return false
}

/** The body of a part as it came, and how it is really encoded. */
export function encodedBody({ headers, range }: Pick<Part, 'headers' | 'range'>, bytes: Uint8Array) {
  const raw = bytes.subarray(range.start, range.end)
  return { raw, transfer: transferOf(headerOf(headers, 'content-transfer-encoding')?.value ?? '', raw) }
}

function bodyOf(part: Draft, bytes: Uint8Array, shown: boolean, gaps: Gap[]): Body {
  const id = part.id === '' ? '1' : part.id // a multipart without parts
  const { raw, transfer } = encodedBody(part, bytes)
  const decoded = decodeTransfer(raw, transfer, LIMITS.textChars * 4)
  const declared = part.params.charset ?? (part.type === 'text/html' ? metaCharset(decoded) : null)
  const { text: found, charset, undecodable } = decodeText(decoded, declared)
  if (undecodable) gaps.push({ id: 'undecodable', detail: part.id })
  const text = cleaned(found)
  if (text.includes('-----BEGIN PGP MESSAGE-----')) gaps.push({ id: 'encrypted', detail: part.id })
  const html =
    part.type === 'text/html' ||
    part.type === 'application/xhtml+xml' ||
    (!part.typed && looksHtml(text)) ||
    (isMultipart(part) && looksHtml(text))
  if (html) return { part: id, format: 'html', text: text.slice(0, LIMITS.htmlChars + 1), charset, shown } // one more, so that the cut is seen
  if (text.length > LIMITS.textChars) gaps.push({ id: 'text-cut', detail: part.id })
  const whole = part.params.format?.toLowerCase() === 'flowed' ? unflowed(text, part.params.delsp?.toLowerCase() === 'yes') : text
  return { part: id, format: 'plain', text: whole.slice(0, LIMITS.textChars), charset, shown }
}

export function cleaned(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  const clean = lines.includes('\0') ? lines.replaceAll('\0', '') : lines
  return clean.startsWith('\ufeff') ? clean.slice(1) : clean
}

export function looksHtml(text: string): boolean {
  return (
    /^\s{0,200}(?:<!doctype html|<html|<head|<body|<table|<div|<p>|<center|<style)/i.test(text) || /<html[\s>]/i.test(text.slice(0, 2_000))
  )
}

function metaCharset(bytes: Uint8Array): string | null {
  return /<meta\s[^>]{0,200}charset\s{0,9}=\s{0,9}["']?([\w-]{2,40})/i.exec(latin1(bytes, 0, Math.min(bytes.length, 2_048)))?.[1] ?? null
}

/** RFC 3676: a line that ends with a space goes on in the next, also inside an address. */
function unflowed(text: string, deleteSpace: boolean): string {
  const out: string[] = []
  let open = false
  let depth = 0
  for (const line of text.split('\n')) {
    const quotes = /^>{0,100}/.exec(line)?.[0].length ?? 0
    const content = line.slice(quotes).replace(/^ /, '')
    if (open && quotes === depth) out.push(content)
    else out.push(out.length === 0 ? '' : '\n', quotes > 0 ? line : content)
    open = content.endsWith(' ') && content !== '-- '
    depth = quotes
    if (open && deleteSpace) out.push(out.pop()?.slice(0, -1) ?? '')
  }
  return out.join('')
}

function attachmentOf(part: Draft, bytes: Uint8Array): Attachment {
  const { raw, transfer } = encodedBody(part, bytes)
  return {
    part: part.id,
    filename: part.filename,
    type: part.type,
    size: transfer === 'base64' ? base64Size(raw) : raw.length,
    head: decodeTransfer(raw, transfer, LIMITS.attachmentSniffBytes),
  }
}
