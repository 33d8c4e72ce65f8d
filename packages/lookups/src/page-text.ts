import type { IncomingMessage } from 'node:http'
import { TextDecoder } from 'node:util'
import type { Limits } from './limits.ts'
import { readBytes } from './read-bytes.ts'

/** The beginning of a page, as far as it came within size and time. A page that never ends or breaks off is read all the same: so does
    a browser. */
export async function readText(response: IncomingMessage, type: string, { pageBytes, pageMs }: Limits): Promise<string> {
  const { bytes } = await readBytes(response, pageBytes, pageMs)
  return decoderFor(bytes, type).decode(bytes)
}

/** Encoding Standard, section 6: a byte order mark outdoes the label. All others agree on the ASCII that markup is made of. */
function decoderFor(bytes: Uint8Array, type: string): TextDecoder {
  const [first, second] = bytes
  const label = first === 0xfe && second === 0xff ? 'utf-16be' : first === 0xff && second === 0xfe ? 'utf-16le' : charsetOf(type)
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder()
  }
}

function charsetOf(type: string): string {
  return /;\s*charset\s*=\s*"?([\w.:-]{1,40})/.exec(type)?.[1] ?? 'utf-8'
}
