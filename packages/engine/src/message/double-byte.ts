/** Shift_JIS, EUC-JP, ISO-2022-JP, Big5 and EUC-KR by the steps of the WHATWG Encoding Standard. Platforms agree on what a good pair of
    bytes means and on little else: where one shows an error, another invents a control character, or swallows the next letter, and the
    answers must be equal. So each platform is asked for the pairs, once, and everything else is decided here. */
export type DoubleByte = 'shift_jis' | 'euc-jp' | 'big5' | 'euc-kr'

interface CharacterSet {
  /** Bytes that begin a pair. */
  readonly isLead: (byte: number) => boolean
  /** Pairs that every platform reads alike. */
  readonly isShared: (lead: number, trail: number) => boolean
  /** What a byte above 0x7f means that begins no pair; undefined: nothing. */
  readonly single?: (byte: number) => number | undefined
  /** Pairs that some platform lacks and others agree on. */
  readonly added?: readonly (readonly [pair: number, character: string])[]
}

const within = (from: number, byte: number, to: number) => byte >= from && byte <= to
const halfWidthKana = (byte: number) => (within(0xa1, byte, 0xdf) ? byte + 0xfec0 : undefined)
const inUpperHalf = (lead: number, trail: number) => lead >= 0xa1 && trail >= 0xa1

const SETS: Readonly<Record<DoubleByte, CharacterSet>> = {
  shift_jis: {
    isLead: (byte) => within(0x81, byte, 0x9f) || within(0xe0, byte, 0xfc),
    isShared: () => true,
    single: (byte) => (byte === 0x80 ? byte : halfWidthKana(byte)),
  },
  'euc-jp': { isLead: (byte) => within(0xa1, byte, 0xfe), isShared: inUpperHalf },
  // Without the control pictures, and the Hong Kong characters and others that Node takes for private ones.
  big5: {
    isLead: (byte) => within(0x81, byte, 0xfe),
    isShared: (lead, trail) => {
      const pair = (lead << 8) | trail
      return within(0xa140, pair, 0xf9fd) && !within(0xa3c0, pair, 0xa3e0) && !within(0xc6a1, pair, 0xc8fe)
    },
  },
  // Without the rare syllables of windows-949, which Node does not know, and the rows for private use.
  'euc-kr': {
    isLead: (byte) => within(0x81, byte, 0xfe),
    isShared: (lead, trail) => inUpperHalf(lead, trail) && lead !== 0xc9 && lead !== 0xfe,
    added: [
      [0xa2e6, '€'],
      [0xa2e7, '®'],
    ],
  },
}

/** The UTF-16 unit of each pair, 0 where it means nothing. */
type Pairs = Uint16Array
const NEW_LINE = 0x0a
const ERROR = 0xfffd

/** Asks the platform for the pairs that `prefix` may stand before, each on a line of its own, so that an error spoils no other. */
function askPlatform(label: string, isShared: CharacterSet['isShared'], prefix: readonly number[] = []): Pairs {
  const asked: number[] = []
  const bytes: number[] = []
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (!isShared(lead, trail)) continue
      asked.push((lead << 8) | trail)
      bytes.push(...prefix, lead, trail, NEW_LINE)
    }
  }
  const pairs = new Uint16Array(0x10000)
  const lines = new TextDecoder(label).decode(Uint8Array.from(bytes)).split('\n')
  for (const [index, pair] of asked.entries()) {
    const line = lines[index] ?? ''
    if (line.length === 1 && line !== '\ufffd') pairs[pair] = line.charCodeAt(0)
  }
  return pairs
}

const known = new Map<string, Pairs>()
function remembered(name: string, make: () => Pairs): Pairs {
  let pairs = known.get(name)
  if (pairs === undefined) {
    pairs = make()
    known.set(name, pairs)
  }
  return pairs
}

function pairsOf(charset: DoubleByte): Pairs {
  return remembered(charset, () => {
    const { isShared, added = [] } = SETS[charset]
    const pairs = askPlatform(charset, isShared)
    for (const [pair, character] of added) pairs[pair] = character.charCodeAt(0)
    return pairs
  })
}

/** JIS X 0212 behind 0x8f in EUC-JP, without the rows that only some platforms fill. */
const jis0212 = () => remembered('jis0212', () => askPlatform('euc-jp', (lead, trail) => inUpperHalf(lead, trail) && lead < 0xf3, [0x8f]))

export function isDoubleByte(charset: string): charset is DoubleByte {
  return Object.hasOwn(SETS, charset)
}

/** The text, with U+FFFD for each error; null at the first error if `fatal`. */
export function decodeDoubleByte(bytes: Uint8Array, charset: DoubleByte, fatal: boolean): string | null {
  const { isLead, single } = SETS[charset]
  const pairs = pairsOf(charset)
  const units = new Uint16Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    let unit: number | undefined = byte
    if (byte > 0x7f) {
      const next = bytes[at + 1] ?? 0
      if (isLead(byte)) {
        unit = pairs[(byte << 8) | next]
        if (unit !== 0 || next > 0x7f) at++
      } else if (charset === 'euc-jp' && byte === 0x8e) {
        unit = halfWidthKana(next)
        if (next > 0x7f) at++
      } else if (charset === 'euc-jp' && byte === 0x8f) {
        unit = jis0212()[(next << 8) | (bytes[at + 2] ?? 0)]
        if (within(0xa1, next, 0xfe)) at += unit !== 0 || (bytes[at + 2] ?? 0) > 0x7f ? 2 : 1
        else if (next > 0x7f) at++
      } else unit = single?.(byte)
      if (unit === undefined || unit === 0) {
        if (fatal) return null
        unit = ERROR
      }
    }
    units[length++] = unit
  }
  return textOf(units.subarray(0, length))
}

const ESC = 0x1b
const SHIFT_OUT = 0x0e
const SHIFT_IN = 0x0f
/** 〓, which readers show for a character that they have no table of. */
const NO_TABLE = 0x3013
type Mode = 'ascii' | 'roman' | 'kana' | 'kanji' | 'supplement'
const MODES: Readonly<Record<string, Mode>> = {
  '(B': 'ascii',
  '(J': 'roman',
  '(I': 'kana',
  '$@': 'kanji',
  $B: 'kanji',
  '$(@': 'kanji',
  '$(B': 'kanji',
  '$(D': 'supplement',
  // JIS X 0213: its first plane is JIS X 0208 and more.
  '$(O': 'kanji',
  '$(P': 'supplement',
  '$(Q': 'kanji',
}

/** ISO-2022-JP, also with what mailers add to it: JIS X 0212 and 0213, kana by shift-out, escapes without text between them. */
export function decodeJis(bytes: Uint8Array): string {
  const pairs = pairsOf('euc-jp')
  const units = new Uint16Array(bytes.length)
  let length = 0
  let mode: Mode = 'ascii'
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    const switched = byte === ESC ? escapeAt(bytes, at + 1) : null
    if (switched !== null) {
      mode = switched.mode
      at += switched.length
    } else if (byte === SHIFT_OUT) mode = 'kana'
    else if (byte === SHIFT_IN) mode = 'ascii'
    else if (byte <= 0x20) {
      // RFC 1468: a line begins in ASCII, whatever the last one ended in.
      if (byte === NEW_LINE || byte === 0x0d) mode = 'ascii'
      units[length++] = byte === ESC ? ERROR : byte
    } else if (byte > 0x7e) units[length++] = byte === 0x7f ? byte : ERROR
    else if (mode === 'ascii') units[length++] = byte
    else if (mode === 'roman') units[length++] = byte === 0x5c ? 0xa5 : byte === 0x7e ? 0x203e : byte
    else if (mode === 'kana') units[length++] = halfWidthKana(byte | 0x80) ?? ERROR
    else {
      const next = bytes[at + 1] ?? 0
      if (!within(0x21, next, 0x7e)) units[length++] = ERROR
      else {
        units[length++] = mode === 'supplement' ? NO_TABLE : pairs[(byte << 8) | next | 0x8080] || ERROR
        at++
      }
    }
  }
  return textOf(units.subarray(0, length))
}

/** What the escape means whose bytes behind ESC stand at `at`, and how long they are. */
function escapeAt(bytes: Uint8Array, at: number): { readonly mode: Mode; readonly length: number } | null {
  for (const length of [2, 3]) {
    const mode = MODES[String.fromCharCode(...bytes.subarray(at, at + length))]
    if (mode !== undefined) return { mode, length }
  }
  return null
}

const CHUNK = 8_192
function textOf(units: Uint16Array): string {
  const pieces: string[] = []
  for (let at = 0; at < units.length; at += CHUNK) {
    pieces.push(String.fromCharCode.apply(null, units.subarray(at, at + CHUNK) as unknown as number[]))
  }
  return pieces.join('')
}
