import { viewOf } from '../archive/name.ts'
import type { Page } from './page.ts'

/** Records of a presentation ([MS-PPT] 2.13.24). */
const WIDE_TEXT = 0x0fa0
const NARROW_TEXT = 0x0fa8
/** Titles, names and the addresses of links. */
const STRING = 0x0fba
const ENCRYPTION = 0x2f14
const CONTAINER = 0x0f

/** The texts of a ppt in the order in which they are stored. */
export function readSlides(bytes: Uint8Array, page: Page): boolean {
  const view = viewOf(bytes)
  for (let at = 0; at + 8 <= bytes.length; ) {
    const isContainer = (view.getUint16(at, true) & 0x0f) === CONTAINER
    const id = view.getUint16(at + 2, true)
    const size = view.getUint32(at + 4, true)
    const data = bytes.subarray(at + 8, at + 8 + size)
    if (id === ENCRYPTION) {
      page.lock()
      return true
    }
    if (id === WIDE_TEXT || id === STRING || id === NARROW_TEXT) {
      const text = new TextDecoder(id === NARROW_TEXT ? 'windows-1252' : 'utf-16le').decode(data)
      page.write(`${text.replace(/[\r\x0b]/g, '\n').replace(/[\0-\x08\x0c-\x1f]/g, '')}\n`)
    }
    at += 8 + (isContainer ? 0 : size)
  }
  return true
}
