const UNICODE_PATH = 0x7075

/** What an archive says of a name. `extra`: the extra field of a zip entry (APPNOTE 4.5). */
export interface RawName {
  readonly bytes: Uint8Array
  readonly utf8: boolean
  readonly extra: Uint8Array
}

/** A name as its maker saw it, in NFC (macOS writes NFD). Zip programs of Windows write the system's code page and say nothing: cp932 in Japan. */
export function decodeName({ bytes, utf8, extra }: RawName): string {
  return (unicodePath(bytes, extra) ?? guessed(bytes, utf8)).normalize('NFC')
}

/** Info-ZIP's Unicode Path (APPNOTE 4.6.9): a version, the CRC of the name that it stands for, then UTF-8. */
function unicodePath(name: Uint8Array, extra: Uint8Array): string | null {
  const view = viewOf(extra)
  for (let at = 0; at + 4 <= extra.length; ) {
    const id = view.getUint16(at, true)
    const size = view.getUint16(at + 2, true)
    if (id === UNICODE_PATH && size > 5 && at + 4 + size <= extra.length && view.getUint32(at + 5, true) === crc32(name))
      return decoded('utf-8', extra.subarray(at + 9, at + 4 + size))
    at += 4 + size
  }
  return null
}

function guessed(bytes: Uint8Array, utf8: boolean): string {
  const asUtf8 = decoded('utf-8', bytes)
  const asCp932 = decoded('shift_jis', bytes)
  if (asUtf8 === null) return asCp932 ?? new TextDecoder(utf8 ? 'utf-8' : 'shift_jis').decode(bytes)
  // Pairs of half-width kana can be valid UTF-8, for letters that no Japanese name has.
  const isKana = !utf8 && asCp932 !== null && /[\uff61-\uff9f]/.test(asCp932) && /^[\0-\x7f\uff61-\uff9f]*$/.test(asCp932)
  return isKana && /^[\0-\u07ff]*$/.test(asUtf8) ? asCp932 : asUtf8
}

function decoded(encoding: 'utf-8' | 'shift_jis', bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** A path that leads nowhere but down: no drive, no root, no `..`. Letters that turn the writing direction stay: they are a sign. */
export function harmlessPath(name: string): string {
  const steps = name
    .replace(/[\0-\x1f\x7f]/g, '')
    .replaceAll('\\', '/')
    .replace(/^[a-z]:/i, '')
    .split('/')
  return steps.filter((step) => step !== '' && step !== '.' && step !== '..').join('/')
}

export const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView => new DataView(buffer, byteOffset, byteLength)

/** CRC-32 (APPNOTE 4.4.7), bit by bit: names are short. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}
