import { decodeText, latin1 } from '@honmono/engine/bytes'
import type { Read } from '../reader.ts'
import { readPage } from './page.ts'

/** A page as a file: the engine reads its source as it reads a mail of HTML; here is read what only a browser would do with it. */
export const read: Read = (find) => {
  const { text, undecodable } = decodeText(find.bytes, declaredCharset(find.bytes))
  const reading = readPage(find.part, text.replace(/\r\n?/g, '\n').replaceAll('\0', ''))
  return undecodable ? { ...reading, gaps: [...reading.gaps, { id: 'undecodable', detail: find.part }] } : reading
}

/** HTML 13.2.3.2 (prescan), and the declaration of XML. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, PRESCAN_BYTES))
  return (
    /<\?xml\s[^>]{0,200}encoding\s{0,9}=\s{0,9}["']([\w-]{2,40})/i.exec(head)?.[1] ??
    /<meta\s[^>]{0,200}charset\s{0,9}=\s{0,9}["']?([\w-]{2,40})/i.exec(head)?.[1] ??
    null
  )
}
const PRESCAN_BYTES = 2_048
