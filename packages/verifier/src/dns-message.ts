/** The little of the DNS protocol (RFC 1035) that a question for TXT records takes. */

import { type Bytes, binaryOf, bytesOf } from './bytes.ts'
import { DnsError } from './dns.ts'

const TXT = 16
const CNAME = 5
const INTERNET = 1
const HEADER_BYTES = 12
const LABEL_BYTES = 63
const NAME_BYTES = 255
/** Names that point on to another one, and parts of a name that lie elsewhere; honest answers have two or three. */
const MAX_ALIASES = 16
const MAX_JUMPS = 32

/** A question, with id 0 so that caches can keep the answer (RFC 8484 section 4.1). null: no name of DNS. */
export function txtQuestion(name: string): Bytes | null {
  const labels = name.split('.')
  if (labels.some((label) => label.length === 0 || label.length > LABEL_BYTES || /[^\x21-\x7e]/.test(label))) return null
  const encoded = labels.map((label) => String.fromCharCode(label.length) + label).join('')
  if (encoded.length + 1 > NAME_BYTES) return null
  // Flags: recursion desired. One question, no more.
  return bytesOf(`\0\0\x01\0\0\x01\0\0\0\0\0\0${encoded}\0\0${String.fromCharCode(TXT)}\0${String.fromCharCode(INTERNET)}`)
}

interface Answer {
  readonly owner: string
  readonly type: number
  /** Where its data is. */
  readonly start: number
  readonly end: number
}

/** The TXT records of `name` in an answer, also by way of aliases, each with its strings joined (RFC 6376 section 3.6.2.2). Throws a `DnsError`
    where there are none, or where the bytes are no answer to this question. */
export function txtAnswers(message: Uint8Array, name: string): readonly string[] {
  const view = new DataView(message.buffer, message.byteOffset, message.byteLength)
  if (message.length < HEADER_BYTES) throw new DnsError('EBADRESP', 'too short')
  const flags = view.getUint16(2)
  const [isAnswer, isCut, code] = [(flags & 0x8000) !== 0, (flags & 0x0200) !== 0, flags & 0x000f]
  if (!isAnswer || isCut) throw new DnsError('EBADRESP', isCut ? 'cut off' : 'no answer')
  if (code === NO_SUCH_NAME) throw new DnsError('ENOTFOUND')
  if (code !== 0) throw new DnsError('ESERVFAIL', `code ${code}`)
  const answers = answersIn(message, view, name.toLowerCase())
  let owner = name.toLowerCase()
  for (let alias = 0; alias <= MAX_ALIASES; alias++) {
    const records = answers.filter((answer) => answer.type === TXT && answer.owner === owner)
    if (records.length > 0) return records.map(({ start, end }) => stringsIn(message, start, end))
    const next = answers.find((answer) => answer.type === CNAME && answer.owner === owner)
    if (next === undefined) break
    owner = nameAt(message, next.start).name
  }
  throw new DnsError('ENODATA')
}
const NO_SUCH_NAME = 3

function answersIn(message: Uint8Array, view: DataView, name: string): readonly Answer[] {
  const [questions, count] = [view.getUint16(4), view.getUint16(6)]
  if (questions !== 1) throw new DnsError('EBADRESP', 'not one question')
  const question = nameAt(message, HEADER_BYTES)
  if (question.name !== name) throw new DnsError('EBADRESP', 'another question')
  let at = question.end + 4
  const answers: Answer[] = []
  for (let nth = 0; nth < count; nth++) {
    const owner = nameAt(message, at)
    const start = owner.end + 10
    if (start > message.length) throw new DnsError('EBADRESP', 'too short')
    const end = start + view.getUint16(owner.end + 8)
    if (end > message.length) throw new DnsError('EBADRESP', 'too short')
    answers.push({ owner: owner.name, type: view.getUint16(owner.end), start, end })
    at = end
  }
  return answers
}

/** In lower case, with its end; parts may lie elsewhere in the message (RFC 1035 section 4.1.4). */
function nameAt(message: Uint8Array, start: number): { readonly name: string; readonly end: number } {
  const labels: string[] = []
  let end: number | null = null
  let bytes = 0
  for (let at = start, jumps = 0; ; ) {
    const length = message[at]
    if (length === undefined) throw new DnsError('EBADRESP', 'too short')
    if (length >= 0xc0) {
      if (++jumps > MAX_JUMPS) throw new DnsError('EBADRESP', 'a name in a circle')
      end ??= at + 2
      at = ((length & 0x3f) << 8) | (message[at + 1] ?? 0)
      continue
    }
    if (length === 0) return { name: labels.join('.').toLowerCase(), end: end ?? at + 1 }
    bytes += length + 1
    if (length > LABEL_BYTES || bytes > NAME_BYTES || at + length >= message.length) throw new DnsError('EBADRESP', 'no name')
    labels.push(binaryOf(message.subarray(at + 1, at + 1 + length)))
    at += length + 1
  }
}

function stringsIn(message: Uint8Array, start: number, end: number): string {
  let text = ''
  for (let at = start; at < end; ) {
    const length = message[at] ?? 0
    if (at + 1 + length > end) throw new DnsError('EBADRESP', 'too short')
    text += binaryOf(message.subarray(at + 1, at + 1 + length))
    at += 1 + length
  }
  return text
}
