import { LIMITS } from '../limits.ts'
import { charsetOf } from './charset.ts'
import { headerOf, parseParameters, readHeaders } from './headers.ts'
import type { Gap, Header, Message, Part } from './types.ts'

/** A part while the tree is built. */
export interface Draft extends Part {
  range: { start: number; end: number }
  children: Draft[]
  nested: Message | null
  /** The content type stands in the message and can be read; else it is the default. */
  readonly typed: boolean
  readonly depth: number
}

export interface Tree {
  readonly root: Draft
  readonly gaps: readonly Gap[]
}

const LF = 0x0a
const CR = 0x0d
const DASH = 0x2d

/** The MIME tree (RFC 2046 section 5.1) of a message whose header starts at `start`. One pass over the bytes,
    with a stack of open multiparts: a missing close, a missing empty line or a cut end leave a readable tree. */
export function parseTree(bytes: Uint8Array, start: number, prefix: string, depth: number): Tree {
  const gaps: Gap[] = []
  const builder = { bytes, gaps, count: 1 }
  const head = readHeaders(bytes, start, bytes.length)
  if (head.cut) gaps.push({ id: 'too-many-headers', detail: prefix === '' ? '1' : prefix })
  if (head.irregular) gaps.push({ id: 'irregular-header', detail: prefix === '' ? '1' : prefix })
  const isContainer = /^\s*multipart\//i.test(headerOf(head.headers, 'content-type')?.raw ?? '')
  const leafId = prefix === '' ? '1' : `${prefix}.1`
  const root = draft(isContainer ? prefix : leafId, head.headers, head.bodyStart, bytes.length, 'text/plain', depth)
  const waiting = [root]
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (!isMultipart(part)) continue
    if (part.depth >= LIMITS.nesting) {
      gaps.push({ id: 'too-deep', detail: part.id })
      continue
    }
    const opened = fill(builder, part, boundaryOf(part))
    // A boundary that never comes: take the one that is there, as a reader with eyes would.
    if (part.children.length === 0) {
      const seen = boundarySeen(bytes, part.range.start, part.range.end)
      if (seen !== null) opened.push(...fill(builder, part, seen))
    }
    waiting.push(...opened.filter((child) => child.children.length === 0))
  }
  return { root, gaps }
}

/** A part and all parts inside it, in the order of the message; not those of mails in it. */
export function* partsIn(root: Part): Generator<Part> {
  const waiting = [root]
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    yield part
    waiting.push(...part.children.toReversed())
  }
}

export const isMultipart = (part: Part): boolean => part.type.startsWith('multipart/')
export const isMessage = (part: Part): boolean =>
  part.type === 'message/rfc822' || part.type === 'message/global' || part.type === 'message/news'

/** Cuts a multipart and the multiparts inside it into parts. Returns the multiparts that were opened. */
function fill(builder: { bytes: Uint8Array; gaps: Gap[]; count: number }, container: Draft, boundary: string): Draft[] {
  const { bytes } = builder
  const end = container.range.end
  const opened: Draft[] = []
  if (boundary === '') return opened
  const open: { readonly part: Draft; readonly boundary: string }[] = [{ part: container, boundary }]
  let leaf: Draft | null = null
  for (let at = dashLine(bytes, container.range.start, end); at >= 0; ) {
    const lineEnd = lineEndAfter(bytes, at, end)
    let level = open.length - 1
    let match = 0
    for (; level >= 0; level--) {
      match = delimiter(bytes, at, lineEnd, open[level]?.boundary ?? '')
      if (match > 0) break
    }
    if (match === 0) {
      at = dashLine(bytes, lineEnd, end)
      continue
    }
    const stop = beforeLineEnd(bytes, at)
    if (leaf !== null) close(leaf, stop)
    for (const { part } of open.splice(level + 1)) close(part, stop)
    leaf = null
    const parent = open[level]
    if (match === CLOSING || parent === undefined) {
      open.splice(Math.max(level, 1))
      if (level === 0 && open[0] !== undefined) return opened
      at = dashLine(bytes, lineEnd, end)
      continue
    }
    if (builder.count >= LIMITS.parts) {
      if (!builder.gaps.some(({ detail }) => detail === 'parts')) builder.gaps.push({ id: 'too-deep', detail: 'parts' })
      return opened
    }
    builder.count++
    const head = readHeaders(bytes, lineEnd, end)
    const id = `${parent.part.id === '' ? '' : `${parent.part.id}.`}${parent.part.children.length + 1}`
    if (head.cut) builder.gaps.push({ id: 'too-many-headers', detail: id })
    const fallback = parent.part.type === 'multipart/digest' ? 'message/rfc822' : 'text/plain'
    const child = draft(id, head.headers, head.bodyStart, end, fallback, parent.part.depth + 1)
    parent.part.children.push(child)
    leaf = child
    if (isMultipart(child)) {
      opened.push(child)
      const inner = boundaryOf(child)
      if (inner !== '' && child.depth < LIMITS.nesting) {
        open.push({ part: child, boundary: inner })
        leaf = null
      }
    }
    at = dashLine(bytes, head.bodyStart, end)
  }
  return opened
}

function close(part: Draft, stop: number): void {
  part.range = { start: part.range.start, end: Math.max(part.range.start, stop) }
}

const OPENING = 1
const CLOSING = 2
/** RFC 2046 section 5.1.1: "--" boundary, perhaps "--", perhaps white space. */
function delimiter(bytes: Uint8Array, at: number, lineEnd: number, boundary: string): number {
  const from = at + 2
  if (boundary === '' || from + boundary.length > lineEnd) return 0
  for (let index = 0; index < boundary.length; index++) if (bytes[from + index] !== boundary.charCodeAt(index)) return 0
  let rest = from + boundary.length
  if (bytes[rest] === DASH && bytes[rest + 1] === DASH) return CLOSING
  while (rest < lineEnd && (bytes[rest] === 0x20 || bytes[rest] === 0x09 || bytes[rest] === CR || bytes[rest] === LF)) rest++
  return rest >= lineEnd ? OPENING : 0
}

/** The next line that starts with "--", or -1. */
function dashLine(bytes: Uint8Array, from: number, end: number): number {
  for (let at = bytes.indexOf(DASH, from); at >= 0 && at < end; at = bytes.indexOf(DASH, at)) {
    if (bytes[at + 1] === DASH && (at === from || bytes[at - 1] === LF) && (at === 0 || bytes[at - 1] === LF)) return at
    while (bytes[at] === DASH) at++
  }
  return -1
}

function lineEndAfter(bytes: Uint8Array, at: number, end: number): number {
  const newline = bytes.indexOf(LF, at)
  return newline < 0 || newline >= end ? end : newline + 1
}

/** The line end before a delimiter belongs to the delimiter (RFC 2046 section 5.1.1). */
function beforeLineEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at - 1] !== LF) return at
  return bytes[at - 2] === CR ? at - 2 : at - 1
}

/** The first "--something" line with a Content- field below it. */
function boundarySeen(bytes: Uint8Array, start: number, end: number): string | null {
  for (let at = dashLine(bytes, start, end); at >= 0; ) {
    const lineEnd = lineEndAfter(bytes, at, end)
    if (lineEnd - at <= 300 && lineEnd - at > 3) {
      const line = String.fromCharCode(...bytes.subarray(at + 2, lineEnd)).trim()
      const below = String.fromCharCode(...bytes.subarray(lineEnd, Math.min(end, lineEnd + 20)))
      if (line !== '' && /^content-[a-z]/i.test(below)) return line
    }
    at = dashLine(bytes, lineEnd, end)
  }
  return null
}

function boundaryOf(part: Part): string {
  return (part.params.boundary ?? '').trimEnd()
}

function draft(id: string, headers: readonly Header[], start: number, end: number, fallback: string, depth: number): Draft {
  const { type, params, typed } = contentType(headerOf(headers, 'content-type')?.raw ?? null, fallback)
  const given = headerOf(headers, 'content-disposition')
  const disposition = given === undefined ? null : parseParameters(given.raw)
  const filename = (disposition?.params.filename ?? params.name ?? '').trim()
  const contentId = (headerOf(headers, 'content-id')?.value ?? '').trim().replace(/^<|>$/g, '')
  return {
    id,
    headers,
    type,
    params,
    // RFC 2183 section 2.8: an unknown disposition is an attachment.
    disposition: disposition === null || disposition.value === '' ? null : disposition.value === 'inline' ? 'inline' : 'attachment',
    filename: filename === '' ? null : filename,
    contentId: contentId === '' ? null : contentId,
    range: { start, end: Math.max(start, end) },
    children: [],
    nested: null,
    typed,
    depth,
  }
}

const TOKEN = "[a-z0-9!#$&^_.+'-]{1,100}"
const TYPE = new RegExp(`^\\s*"?(${TOKEN})\\s*/\\s*(${TOKEN})`, 'i')

function contentType(raw: string | null, fallback: string): { type: string; params: Record<string, string>; typed: boolean } {
  if (raw === null) return { type: fallback, params: {}, typed: false }
  // "text/html charset=utf-8": the semicolon is missing
  const mended = raw.replace(/^(\s*[\w.+-]{1,60}\/[\w.+-]{1,60})\s+(?=[\w-]{1,40}\s*=)/, '$1; ')
  const parsed = parseParameters(mended)
  const params: Record<string, string> = { ...parsed.params }
  if (params.boundary === undefined || params.boundary === '') {
    const boundary = /boundary\s*=\s*"?([^";\s]{1,200})/i.exec(raw)?.[1]
    if (boundary !== undefined) params.boundary = boundary
  }
  if (params.charset === undefined || charsetOf(params.charset) === '') {
    const charset = /charset\s*=\s*"?([^";\s]{1,60})/i.exec(raw)?.[1]
    if (charset !== undefined) params.charset = charset
  }
  const match = TYPE.exec(parsed.value)
  if (match !== null) return { type: `${match[1]}/${match[2]}`.toLowerCase(), params, typed: true }
  return { type: parsed.value === 'html' ? 'text/html' : fallback, params, typed: false }
}
