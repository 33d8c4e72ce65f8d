/** RTF as Outlook makes it: HTML packed into it ([MS-OXRTFEX]), compressed ([MS-OXRTFCP]). For samples. */
import { cp932 } from './message-file.mjs'

const INITIAL =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx'

const escaped = (text) => text.replace(/[\\{}]/g, '\\$&').replace(/\n/g, '\\par\n')

/** Every second piece of text in cp932 bytes, the others by number, as both are met with. */
function rtfText(text, inBytes) {
  return [...escaped(text)]
    .map((character) => {
      if (character.charCodeAt(0) < 0x80) return character
      if (inBytes) return [...cp932(character)].map((byte) => `\\'${byte.toString(16).padStart(2, '0')}`).join('')
      return Array.from({ length: character.length }, (_, index) => `\\u${(character.charCodeAt(index) << 16) >> 16}?`).join('')
    })
    .join('')
}

export function rtfFromHtml(html) {
  const pieces = html.split(/(<[^>]*>|&[a-z#0-9]+;)/i).filter((piece) => piece !== '')
  let count = 0
  const body = pieces.map((piece) => {
    if (!piece.startsWith('<') && !piece.startsWith('&')) return rtfText(piece, count++ % 2 === 0)
    const besides = /^<(?:br|\/p|\/div)/i.test(piece)
      ? '\\htmlrtf \\par\n\\htmlrtf0 '
      : piece.startsWith('&')
        ? "\\htmlrtf \\'81\\'40\\htmlrtf0 "
        : ''
    return `{\\*\\htmltag64 ${rtfText(piece, true)}}${besides}`
  })
  return (
    '{\\rtf1\\ansi\\ansicpg932\\fromhtml1 \\deff0{\\fonttbl\r\n{\\f0\\fswiss Arial;}\r\n{\\f1\\fmodern\\fcharset128 MS Gothic;}}\r\n' +
    '{\\colortbl\\red0\\green0\\blue0;}\r\n\\uc1\\pard\\plain\\deftab360 \\f1\\fs24 \r\n' +
    `${body.join('\r\n')}{\\*\\mhtmltag64 <a href="https://not-there.example/">}\\htmlrtf {\\field{\\*\\fldinst HYPERLINK "https://beside.example/"}{\\fldrslt beside}}\\htmlrtf0 }\r\n`
  )
}

export function compressedRtf(rtf) {
  const input = Buffer.from(rtf, 'latin1')
  const dictionary = Buffer.alloc(4096)
  dictionary.write(INITIAL, 'latin1')
  let write = INITIAL.length
  let filled = INITIAL.length
  const out = []
  let run = []
  let control = 0
  const emit = (isReference, bytes) => {
    if (isReference) control |= 1 << (run.length % 8)
    run.push(bytes)
    if (run.length === 8) {
      out.push(control, ...run.flat())
      run = []
      control = 0
    }
  }
  const put = (byte) => {
    dictionary[write] = byte
    write = (write + 1) % 4096
    filled = Math.min(4096, filled + 1)
  }
  let at = 0
  while (at < input.length) {
    let best = 0
    let from = 0
    for (let start = 0; start < filled; start++) {
      let length = 0
      // Never over the place that is written next: what stands there changes on the way.
      while (
        length < 17 &&
        at + length < input.length &&
        (start + length) % 4096 !== write &&
        dictionary[(start + length) % 4096] === input[at + length]
      )
        length++
      if (length > best && start !== write) {
        best = length
        from = start
      }
    }
    if (best >= 2) {
      emit(true, [from >> 4, ((from & 15) << 4) | (best - 2)])
      for (let index = 0; index < best; index++) put(input[at + index])
      at += best
    } else {
      emit(false, [input[at]])
      put(input[at])
      at++
    }
  }
  emit(true, [write >> 4, (write & 15) << 4])
  if (run.length > 0) out.push(control, ...run.flat())
  const body = Buffer.from(out)
  const header = Buffer.alloc(16)
  header.writeUInt32LE(body.length + 12, 0)
  header.writeUInt32LE(input.length, 4)
  header.write('LZFu', 8, 'latin1')
  header.writeUInt32LE(crc(body), 12)
  return new Uint8Array(Buffer.concat([header, body]))
}

/** [MS-OXRTFCP] 2.1.3.1: CRC-32 without the inversions. */
function crc(bytes) {
  let value = 0
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return value >>> 0
}
