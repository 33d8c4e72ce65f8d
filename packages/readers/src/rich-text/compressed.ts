/** PidTagRtfCompressed ([MS-OXRTFCP]): RTF as Outlook stores it. Own code, for the one library at hand believes the size that the file gives
    and fills memory with it. Null when it is of no known form. */
export function decompressRtf(bytes: Uint8Array, most: number): Uint8Array | null {
  if (bytes.length < HEADER) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = Math.min(bytes.length, view.getUint32(0, true) + 4)
  const rawSize = Math.min(view.getUint32(4, true), most)
  const form = view.getUint32(8, true)
  if (form === UNCOMPRESSED) return bytes.subarray(HEADER, HEADER + rawSize)
  return form === COMPRESSED ? unpacked(bytes, end, rawSize) : null
}

function unpacked(bytes: Uint8Array, end: number, rawSize: number): Uint8Array {
  const dictionary = new Uint8Array(DICTIONARY)
  for (let at = 0; at < INITIAL.length; at++) dictionary[at] = INITIAL.charCodeAt(at)
  let write = INITIAL.length
  const out = new Uint8Array(Math.min(rawSize, (end - HEADER) * MOST_GROWTH))
  let length = 0
  const put = (byte: number) => {
    dictionary[write] = byte
    write = (write + 1) % DICTIONARY
    if (length < out.length) out[length++] = byte
  }
  let at = HEADER
  while (at < end && length < out.length) {
    const control = bytes[at++] ?? 0
    for (let bit = 0; bit < 8 && at < end; bit++) {
      if ((control & (1 << bit)) === 0) {
        put(bytes[at++] ?? 0)
        continue
      }
      const token = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
      at += 2
      const from = token >> 4
      if (from === write) return out.subarray(0, length)
      for (let index = 0; index < (token & 15) + 2; index++) put(dictionary[(from + index) % DICTIONARY] ?? 0)
    }
  }
  return out.subarray(0, length)
}

const HEADER = 16
const COMPRESSED = 0x75465a4c
const UNCOMPRESSED = 0x414c454d
const DICTIONARY = 4096
/** 17 bytes from two, eight times for each control byte. */
const MOST_GROWTH = 9
const INITIAL =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArial' +
  'Times New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx'
