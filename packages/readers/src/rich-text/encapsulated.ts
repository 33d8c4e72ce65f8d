import { walk } from './walk.ts'

/** What Outlook packs into RTF ([MS-OXRTFEX]): the HTML or the plain text that the mail really is. */
export interface Encapsulated {
  readonly format: 'plain' | 'html'
  /** Line ends are \n. At most `most` characters, and one more where it is cut. */
  readonly text: string
}

/** Null when the RTF is a document of its own. */
export function encapsulated(rtf: Uint8Array, most: number): Encapsulated | null {
  const format = encapsulatedFormat(rtf)
  if (format === null) return null
  const pieces: string[] = []
  let length = 0
  walk(rtf, {
    text(text, { destination, beside }) {
      const isContent = destination === '' && !beside
      if (!isContent && !(format === 'html' && destination === 'htmltag')) return
      pieces.push(text)
      length += text.length
    },
    enough: () => length > most,
  })
  return { format, text: pieces.join('').slice(0, most + 1) }
}

/** [MS-OXRTFEX] 2.1.3.1: the mark stands among the first words, before any text. */
function encapsulatedFormat(rtf: Uint8Array): 'plain' | 'html' | null {
  let format: 'plain' | 'html' | null = null
  let words = 0
  walk(rtf.subarray(0, HEAD), {
    word(name) {
      words++
      if (name === 'fromhtml') format = 'html'
      else if (name === 'fromtext') format = 'plain'
    },
    text() {},
    enough: () => format !== null || words > FIRST_WORDS,
  })
  return format
}
const HEAD = 4_096
const FIRST_WORDS = 40
