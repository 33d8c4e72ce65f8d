import type { Gap } from '@honmono/engine'
import { latin1 } from '@honmono/engine/bytes'
import { nothingRead, type Read } from '../reader.ts'

/** The length of the mail in bytes on a line of its own, the mail, then a property list of Apple Mail's own. */
export const read: Read = ({ part, bytes }) => {
  const [line, digits] = /^\s{0,20}(\d{1,12})[ \t\r]{0,20}\n/.exec(latin1(bytes.subarray(0, FIRST_LINE))) ?? []
  if (line === undefined) return { ...nothingRead(part), gaps: [{ id: 'file-damaged', detail: part }] }
  const rest = bytes.subarray(line.length)
  const length = Number(digits)
  const isWhole =
    length <= rest.length && /^\s*(?:<\?xml|<!DOCTYPE plist|<plist|bplist|$)/i.test(latin1(rest.subarray(length, length + FIRST_LINE)))
  const mail = isWhole ? rest.slice(0, length) : withoutList(rest)
  const gaps: Gap[] = []
  if (!isWhole) gaps.push({ id: 'file-damaged', detail: part })
  if (/^X-Apple-Content-Length:/im.test(latin1(mail.subarray(0, SCANNED)))) gaps.push({ id: 'attachment-content', detail: part })
  return { ...nothingRead(part), mail, gaps }
}
const FIRST_LINE = 64
const SCANNED = 8 * 1024 * 1024

/** The length is wrong: everything before the property list that ends the file. */
function withoutList(rest: Uint8Array): Uint8Array {
  const tail = Math.max(0, rest.length - LIST_BYTES)
  const list = latin1(rest.subarray(tail)).lastIndexOf('<?xml version="1.0"')
  return rest.slice(0, list < 0 ? rest.length : tail + list)
}
const LIST_BYTES = 64 * 1024
