/** Texts in a binary property list (bplist00, as CoreFoundation's CFBinaryPList.c describes it): what is before the last 32 bytes is a table of
    offsets, each of an object whose first byte says its type. A shortcut needs its texts alone, so references are not followed. */
export function plistTexts(bytes: Uint8Array): readonly string[] {
  if (bytes.length < 40 || String.fromCharCode(...bytes.subarray(0, 8)) !== 'bplist00') return []
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const trailer = bytes.length - 32
  const offsetSize = bytes[trailer + 6] ?? 0
  const objects = Math.min(view.getUint32(trailer + 12), MAX_OBJECTS)
  const table = view.getUint32(trailer + 28)
  const texts: string[] = []
  for (let nth = 0; nth < objects; nth++) {
    const at = uintAt(bytes, table + nth * offsetSize, offsetSize)
    if (at < 8 || at >= trailer) continue
    const text = textAt(bytes, at)
    if (text !== null) texts.push(text)
  }
  return texts
}
const MAX_OBJECTS = 1_000

const ASCII = 0x50
const UTF16 = 0x60

function textAt(bytes: Uint8Array, at: number): string | null {
  const mark = bytes[at] ?? 0
  const type = mark & 0xf0
  if (type !== ASCII && type !== UTF16) return null
  let length = mark & 0x0f
  let start = at + 1
  if (length === 0x0f) {
    // The length is an integer object of its own.
    const size = 2 ** ((bytes[start] ?? 0) & 0x03)
    length = uintAt(bytes, start + 1, size)
    start += 1 + size
  }
  const end = Math.min(bytes.length, start + length * (type === UTF16 ? 2 : 1))
  return new TextDecoder(type === UTF16 ? 'utf-16be' : 'utf-8').decode(bytes.subarray(start, end))
}

function uintAt(bytes: Uint8Array, at: number, size: number): number {
  let value = 0
  for (let nth = 0; nth < Math.min(size, 8); nth++) value = value * 256 + (bytes[at + nth] ?? 0)
  return value
}
