import { viewOf } from '../archive/name.ts'
import { DOCUMENT } from './limits.ts'
import type { Page } from './page.ts'
import { writeRuns } from './runs.ts'

/** Records of a workbook ([MS-XLS] 2.3). */
const CONTINUE = 0x3c
const FILE_PASS = 0x2f
const SHEET = 0x85
const NAME = 0x18
const STRINGS = 0xfc
const LINK = 0x1b8
const FORMULA = 0x06
const LABEL = 0x204
const STRING = 0x207
const BUILT_IN = 0x20
const AUTO_OPEN = 1
const MACRO_SHEET = 1

/** The strings of an xls in the order in which they were first written, its links, and macros of Excel 4. */
export function readWorkbook(bytes: Uint8Array, page: Page): boolean {
  const view = viewOf(bytes)
  let texts = 0
  for (let at = 0; at + 4 <= bytes.length; ) {
    const id = view.getUint16(at, true)
    const size = view.getUint16(at + 2, true)
    const data = bytes.subarray(at + 4, at + 4 + size)
    at += 4 + size
    if (id === FILE_PASS) {
      page.lock()
      return true
    }
    if (id === SHEET) nameSheet(data, page)
    if (id === NAME && (data[0] ?? 0) & BUILT_IN && data[3] === 1 && data[15] === AUTO_OPEN) page.found.trait('macro', 'Auto_Open')
    if (id === LINK) readLink(data, page)
    if (id === LABEL || id === STRING || id === FORMULA) writeRuns(data, page)
    if (id !== STRINGS) continue
    const segments = [data]
    while (at + 4 <= bytes.length && view.getUint16(at, true) === CONTINUE) {
      const more = view.getUint16(at + 2, true)
      segments.push(bytes.subarray(at + 4, at + 4 + more))
      at += 4 + more
    }
    texts += writeStrings(segments, page)
  }
  if (texts === 0) writeRuns(bytes, page)
  return true
}

function nameSheet(data: Uint8Array, page: Page): void {
  if (data.length < 8) return
  const chars = data[6] ?? 0
  const name = new TextDecoder((data[7] ?? 0) & 1 ? 'utf-16le' : 'windows-1252').decode(
    data.subarray(8, 8 + chars * ((data[7] ?? 0) & 1 ? 2 : 1)),
  )
  page.write(`${name}\n`)
  if (data[5] === MACRO_SHEET) page.found.trait('macro', `Excel 4 ${name}`)
}

/** The class of an address among monikers ([MS-OSHARED] 2.3.7.6), as it is written. */
const URL_MONIKER = [0xe0, 0xc9, 0xea, 0x79, 0xf9, 0xba, 0xce, 0x11]

function readLink(data: Uint8Array, page: Page): void {
  const at = data.findIndex((byte, place) => byte === URL_MONIKER[0] && URL_MONIKER.every((one, nth) => data[place + nth] === one))
  if (at === -1 || at + 20 > data.length) {
    writeRuns(data, page)
    return
  }
  const size = viewOf(data).getUint32(at + 16, true)
  const text = new TextDecoder('utf-16le').decode(data.subarray(at + 20, at + 20 + Math.min(size, DOCUMENT.hrefChars * 2)))
  page.looseLink(text.split('\0')[0] ?? '')
}

const WIDE = 1
const PHONETIC = 4
const FORMATTED = 8

/** The table of strings ([MS-XLS] 2.4.265). A string that goes over the end of a record goes on in the next with a new flag for its width. */
function writeStrings(segments: readonly Uint8Array[], page: Page): number {
  let [segment = new Uint8Array(), ...later] = segments
  let at = 8
  let written = 0
  const next = (): boolean => {
    const [following, ...rest] = later
    if (following === undefined) return false
    segment = following
    later = rest
    at = 0
    return true
  }
  const skip = (count: number) => {
    let left = count
    while (left > segment.length - at) {
      left -= segment.length - at
      if (!next()) return
    }
    at += left
  }
  while (page.end < DOCUMENT.textChars) {
    if (at + 3 > segment.length && !(at >= segment.length && next() && segment.length >= 3)) break
    const view = viewOf(segment)
    let chars = view.getUint16(at, true)
    let flags = segment[at + 2] ?? 0
    at += 3
    const runs = flags & FORMATTED && at + 2 <= segment.length ? view.getUint16(at, true) : 0
    if (flags & FORMATTED) at += 2
    const phonetic = flags & PHONETIC && at + 4 <= segment.length ? view.getUint32(at, true) : 0
    if (flags & PHONETIC) at += 4
    let text = ''
    while (chars > 0) {
      const width = flags & WIDE ? 2 : 1
      const here = Math.max(0, Math.min(chars, Math.floor((segment.length - at) / width)))
      text += new TextDecoder(width === 2 ? 'utf-16le' : 'windows-1252').decode(segment.subarray(at, at + here * width))
      at += here * width
      chars -= here
      if (chars === 0) break
      if (!next()) break
      flags = segment[0] ?? 0
      at = 1
    }
    page.write(`${text}\n`)
    written++
    skip(runs * 4 + phonetic)
  }
  return written
}
