import { FeedError } from './error.ts'
import { rowsOfCsv, tableOf } from './forms/csv.ts'
import type { Form, Row } from './forms/form.ts'
import { formOfJson, parseJson, rowsOfJson } from './forms/json.ts'
import { HOSTS_LINE, isRemark, linesOf, rowsOfHostsFile, rowsOfLines } from './forms/lines.ts'
import { type Comparable, comparable } from './keys.ts'
import { LIMITS, type Limits } from './limits.ts'

export interface ReadList {
  readonly form: Form
  readonly addresses: readonly Comparable[]
  /** Lines or records that should hold an address and do not; they are passed over. */
  readonly broken: number
}

/** A list as it was given away. Its form is told from its content, unless the caller knows better.
    @throws {FeedError} where it is no list of fakes at all. */
export function readList(bytes: Uint8Array, form?: Form, limits: Pick<Limits, 'listBytes' | 'lines' | 'entries'> = LIMITS): ReadList {
  if (bytes.length > limits.listBytes) throw new FeedError('too-large')
  const text = textOf(bytes)
  if (/^\s*<(?:!doctype|html|head|body|\?xml|script|title)/i.test(text)) throw new FeedError('page')
  const known = form === undefined ? recognised(text) : asked(text, form)
  const addresses: Comparable[] = []
  let broken = 0
  let rows = 0
  for (const row of known.rows) {
    if (++rows > limits.lines) throw new FeedError('too-large')
    if (row === null) broken++
    for (const address of row ?? []) {
      const read = address.length > LIMITS.lineChars ? null : addressOf(address)
      if (read === null) broken++
      else addresses.push(read)
    }
    if (addresses.length > limits.entries) throw new FeedError('too-large')
  }
  if (addresses.length === 0) throw new FeedError(broken === 0 ? 'no-entries' : 'mostly-broken')
  if (broken > addresses.length) throw new FeedError('mostly-broken')
  return { form: known.form, addresses, broken }
}

/** ZIP, gzip, bzip2, xz, 7z. */
const PACKED = ['504b0304', '1f8b', '425a68', 'fd377a585a00', '377abcaf271c']

function textOf(bytes: Uint8Array): string {
  const start = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  if (PACKED.some((magic) => start.startsWith(magic))) throw new FeedError('packed')
  if (bytes.subarray(0, 4_096).includes(0)) throw new FeedError('not-text')
  // Takes away a byte order mark. Only addresses are read: in all of these character sets they are ASCII, or else UTF-8.
  return new TextDecoder().decode(bytes)
}

interface Rows {
  readonly form: Form
  readonly rows: Iterable<Row>
}

function recognised(text: string): Rows {
  if (/^\s*[[{]/.test(text)) {
    const value = parseJson(text)
    const form = formOfJson(value)
    return { form, rows: rowsOfJson(value, form) }
  }
  const [first] = firstLines(text)
  if (first === undefined) throw new FeedError('no-entries')
  if (firstLines(text).some((line) => HOSTS_LINE.test(line))) return { form: 'hosts-file', rows: rowsOfHostsFile(text) }
  const table = tableOf(text)
  return table === null ? { form: 'lines', rows: rowsOfLines(text) } : { form: 'csv', rows: rowsOfCsv(text, table) }
}

function asked(text: string, form: Form): Rows {
  switch (form) {
    case 'lines':
      return { form, rows: rowsOfLines(text) }
    case 'hosts-file':
      return { form, rows: rowsOfHostsFile(text) }
    case 'csv': {
      const table = tableOf(text)
      if (table === null) throw new FeedError('unknown-form')
      return { form, rows: rowsOfCsv(text, table) }
    }
    default:
      return { form, rows: rowsOfJson(parseJson(text), form) }
  }
}

const LINES_TRIED = 20
function firstLines(text: string): readonly string[] {
  const lines: string[] = []
  for (const line of linesOf(text)) {
    if (!isRemark(line)) lines.push(line)
    if (lines.length === LINES_TRIED) break
  }
  return lines
}

/** With or without its scheme, and made harmless perhaps (hxxp, [.], (.), [:]). */
function addressOf(written: string): Comparable | null {
  const address = written
    .replace(/^h(?:xx|XX|\*\*)p/i, 'http')
    .replace(/[[(]\.[\])]|\[dot\]/gi, '.')
    .replace('[:]', ':')
    .replace(/^(https?)\[:\/\/\]/i, '$1://')
  return comparable(/^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `http://${address}`)
}
