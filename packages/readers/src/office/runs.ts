import { DOCUMENT } from './limits.ts'
import type { Page } from './page.ts'

const LEAST_CHARS = 4

/** Text that stands in binary data as it is, a line each: UTF-16 (little-endian), as Office writes it, and ASCII. Kanji alone are no text: any two bytes may be one. */
export function writeRuns(bytes: Uint8Array, page: Page): void {
  const searched = bytes.subarray(0, page.searchable(bytes.length))
  for (const first of [0, 1]) writeWideRuns(searched, first, page)
  writeNarrowRuns(searched, page)
}

function writeWideRuns(bytes: Uint8Array, first: number, page: Page): void {
  let run = ''
  const end = () => {
    const plain = run.replace(/[^\x20-\x7e\u3040-\u30ff]/g, '').length
    if (run.length >= LEAST_CHARS && plain * 3 >= run.length) page.write(`${run}\n`)
    run = ''
  }
  for (let at = first; at + 1 < bytes.length && page.end < DOCUMENT.textChars; at += 2) {
    const code = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
    if (isWritten(code)) run += String.fromCharCode(code)
    else end()
  }
  end()
}

const isWritten = (code: number): boolean =>
  (code >= 0x20 && code < 0x7f) ||
  (code >= 0x3000 && code < 0x3100) ||
  (code >= 0x4e00 && code < 0xa000) ||
  (code >= 0xff01 && code < 0xffa0)

const LEAST_BYTES = 8

function writeNarrowRuns(bytes: Uint8Array, page: Page): void {
  let start = 0
  for (let at = 0; at <= bytes.length && page.end < DOCUMENT.textChars; at++) {
    const byte = bytes[at] ?? 0
    if (byte >= 0x20 && byte < 0x7f) continue
    if (at - start >= LEAST_BYTES) page.write(`${new TextDecoder().decode(bytes.subarray(start, at))}\n`)
    start = at + 1
  }
}
