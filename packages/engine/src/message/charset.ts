import { decodeDoubleByte, decodeJis, isDoubleByte } from './double-byte.ts'

/** Text from bytes, whatever the label says. Japanese mail has wrong, missing and private labels every day,
    so the label is only the first guess (measured: a label-trusting reader loses undeclared Shift_JIS and JIS). */
export interface Decoded {
  readonly text: string
  /** WHATWG name of the character set that was used. */
  readonly charset: string
  /** The bytes fit no character set: `text` is only what could be saved. */
  readonly undecodable: boolean
}

/** Labels that mail uses and TextDecoder does not know, or knows as something else. */
const ALIASES: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  'cp-932': 'shift_jis',
  cp943: 'shift_jis',
  mskanji: 'shift_jis',
  'shift-jis': 'shift_jis',
  shiftjis: 'shift_jis',
  'shift_jis-2004': 'shift_jis',
  shift_jisx0213: 'shift_jis',
  'x-ms-cp932': 'shift_jis',
  windows932: 'shift_jis',
  sjis: 'shift_jis',
  'sjis-win': 'shift_jis',
  'x-sjis-cp932': 'shift_jis',
  eucjp: 'euc-jp',
  'eucjp-win': 'euc-jp',
  'eucjp-ms': 'euc-jp',
  'euc-jp-ms': 'euc-jp',
  cp51932: 'euc-jp',
  'x-eucjp': 'euc-jp',
  'euc-jis-2004': 'euc-jp',
  jis: 'iso-2022-jp',
  jis7: 'iso-2022-jp',
  cp50220: 'iso-2022-jp',
  cp50221: 'iso-2022-jp',
  cp50222: 'iso-2022-jp',
  'iso2022-jp': 'iso-2022-jp',
  iso2022jp: 'iso-2022-jp',
  utf8mb4: 'utf-8',
  'utf-8n': 'utf-8',
  'utf-8-sig': 'utf-8',
  cp65001: 'utf-8',
  utf: 'utf-8',
  'utf-7': 'utf-7',
  utf7: 'utf-7',
  'unicode-1-1-utf-7': 'utf-7',
  'x-unicode-2-0-utf-7': 'utf-7',
  cp936: 'gbk',
  'iso-8859-16': 'iso-8859-16',
  cp949: 'euc-kr',
  cp950: 'big5',
  'hz-gb-2312': '',
  ascii: '',
  'us-ascii': '',
  'ansi_x3.4-1968': '',
  '646': '',
  unknown: '',
  'unknown-8bit': '',
  'x-unknown': '',
  '8bit': '',
  '7bit': '',
  binary: '',
  default: '',
  none: '',
  'x-user-defined': '',
}

const SINGLE_BYTE = /^(?:windows-|iso-8859-|koi8-|macintosh|ibm866|x-mac-)/

/** WHATWG name for a label, '' when it says nothing ('us-ascii' over 8-bit bytes says nothing either). */
export function charsetOf(label: string | null | undefined): string {
  const name = (label ?? '')
    .trim()
    .toLowerCase()
    .replace(/^["'<\s]+|["'>\s;,]+$/g, '')
    .replace(/\*.*$/, '') // RFC 2231 section 5: "utf-8*ja"
  if (name === '') return ''
  const alias = ALIASES[name] ?? ALIASES[name.replaceAll('_', '-')]
  if (alias !== undefined) return alias
  if (/^iso[-_]?2022[-_]?jp/.test(name)) return 'iso-2022-jp'
  const known =
    decoderNamed(name) ?? decoderNamed(name.replace(/^(?:x-|cs)/, '')) ?? decoderNamed(name.replace(/^cp-?(125\d)$/, 'windows-$1'))
  return known === null ? '' : known
}

const knownNames = new Map<string, string | null>()
function decoderNamed(label: string): string | null {
  const seen = knownNames.get(label)
  if (seen !== undefined) return seen
  let name: string | null = null
  try {
    name = new TextDecoder(label).encoding
  } catch {
    // Not a label of the WHATWG list.
  }
  if (knownNames.size < 500) knownNames.set(label, name)
  return name
}

export function decodeText(bytes: Uint8Array, label: string | null | undefined): Decoded {
  const bom = byteOrderMark(bytes)
  if (bom !== null) return { text: loose(bom, bytes), charset: bom, undecodable: false }
  const declared = charsetOf(label)
  if (declared.startsWith('utf-16') && looksUtf16(bytes)) return { text: loose(declared, bytes), charset: declared, undecodable: false }
  if (isSevenBit(bytes)) return decodeSevenBit(bytes, declared)
  return decodeEightBit(bytes, declared)
}

/** For formats that say themselves which code page a run of bytes is in: without a guess, wrong bytes become U+FFFD. `label`: as in `charsetOf`. */
export function decodeAs(bytes: Uint8Array, label: string): string {
  const charset = charsetOf(label)
  if (charset === 'iso-2022-jp') return decodeJis(bytes)
  if (charset === 'utf-7') return decodeUtf7(latin1(bytes))
  if (!charset.startsWith('utf-16') && isSevenBit(bytes)) return latin1(bytes)
  return SINGLE_BYTE.test(charset) || charset === '' ? singleByte(bytes, charset || 'windows-1252') : loose(charset, bytes)
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return strict('utf-8', bytes) === null ? null : 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** A part labelled UTF-16 that holds no NUL at all is mislabelled ASCII, or has no Latin letter. */
function looksUtf16(bytes: Uint8Array): boolean {
  return bytes.length % 2 === 0 && (bytes.includes(0) || strict('utf-8', bytes) === null)
}

function decodeSevenBit(bytes: Uint8Array, declared: string): Decoded {
  if (declared === 'utf-7') return { text: decodeUtf7(latin1(bytes)), charset: 'utf-7', undecodable: false }
  if (bytes.includes(ESC) || (declared === 'iso-2022-jp' && bytes.includes(SHIFT_OUT)))
    return { text: decodeJis(bytes), charset: 'iso-2022-jp', undecodable: false }
  return { text: loose('utf-8', bytes), charset: declared === '' || declared.startsWith('utf-16') ? 'utf-8' : declared, undecodable: false }
}

function decodeEightBit(bytes: Uint8Array, declared: string): Decoded {
  const utf8 = strict('utf-8', bytes) ?? cutUtf8(bytes)
  const found = (text: string, charset: string): Decoded => ({ text, charset, undecodable: false })
  if (declared === 'utf-8' && utf8 !== null) return found(utf8, 'utf-8')
  // Text that is valid UTF-8 by chance hardly exists, except runs of half-width kana in Shift_JIS.
  if (utf8 !== null && (declared !== 'shift_jis' || CJK.test(utf8))) return found(utf8, 'utf-8')
  if (declared !== '' && declared !== 'utf-8' && declared !== 'utf-7' && !SINGLE_BYTE.test(declared)) {
    const text = declared === 'iso-2022-jp' ? null : strict(declared, bytes)
    if (text !== null && (declared.startsWith('utf-16') || !JAPANESE.has(declared) || japaneseScore(text) > 0)) return found(text, declared)
  }
  const guess = guessJapanese(bytes, declared)
  if (declared === 'utf-8' || declared === '') {
    // UTF-8 with a few broken characters (cut by a filter, joined wrongly) is still UTF-8.
    const saved = loose('utf-8', bytes)
    const broken = countOf(saved, '\ufffd')
    const whole = countOfWide(saved) - broken
    if (broken * 3 < whole || (guess === null && broken <= whole)) return found(saved, 'utf-8')
  }
  if (guess !== null && guess.score >= (SINGLE_BYTE.test(declared) ? SURE : LIKELY)) return found(guess.text, guess.charset)
  if (SINGLE_BYTE.test(declared)) return found(singleByte(bytes, declared), declared)
  if (declared === 'iso-2022-jp' && bytes.includes(ESC)) return found(decodeJis(bytes), 'iso-2022-jp')
  if (declared !== '' && declared !== 'utf-8' && declared !== 'utf-7') {
    const saved = loose(declared, bytes)
    if (countOf(saved, '\ufffd') * 10 < saved.length) return found(saved, declared)
  }
  const western = singleByte(bytes, 'windows-1252')
  return { text: western, charset: 'windows-1252', undecodable: !readsWestern(western) }
}

/** UTF-8 that was cut inside its last character, as filters and counters of bytes do. */
function cutUtf8(bytes: Uint8Array): string | null {
  let end = bytes.length
  while (end > 0 && bytes.length - end < 3 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end--
  const text = ((bytes[end - 1] ?? 0) & 0xc0) === 0xc0 ? strict('utf-8', bytes.subarray(0, end - 1)) : null
  return text !== null && countOfWide(text) > 0 ? text : null
}

const JAPANESE: ReadonlySet<string> = new Set(['shift_jis', 'euc-jp'])
const CJK = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/

/** Shift_JIS or EUC-JP: whichever decodes without an error and reads more like Japanese. */
function guessJapanese(bytes: Uint8Array, declared: string): { text: string; charset: string; score: number } | null {
  let best: { text: string; charset: string; score: number } | null = null
  for (const charset of ['shift_jis', 'euc-jp']) {
    const text = strict(charset, bytes) ?? nearly(charset, bytes)
    if (text === null) continue
    const score = japaneseScore(text) + (charset === declared ? 0.3 : 0)
    if (best === null || score > best.score) best = { text, charset, score }
  }
  return best
}

/** A long text with one broken character in hundreds is still in its character set. */
function nearly(charset: string, bytes: Uint8Array): string | null {
  if (bytes.length < 200) return null
  const text = loose(charset, bytes)
  return countOf(text, '\ufffd') * 200 < text.length ? text : null
}

/** Points per wide character of the first part of the text: kana is what Latin or Chinese bytes never turn into by chance. */
function japaneseScore(text: string): number {
  let points = 0
  let wide = 0
  const end = Math.min(text.length, 20_000)
  for (let index = 0; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code < 0x80) {
      if (code < 0x20 && code !== 9 && code !== 10 && code !== 13 && code !== 27) points -= 1
      continue
    }
    wide++
    if (code >= 0x3041 && code <= 0x30ff) points += 2
    else if (isLone(text, index)) points -= 2
    else if (code >= 0x4e00 && code <= 0x9fff) points += 0.6
    else if (code >= 0x3000 && code <= 0x303f) points += 1.5
    else if (code >= 0xff01 && code <= 0xff5e) points += 1
    else if (code >= 0xff61 && code <= 0xff9f) points -= 0.2
    else if (code >= 0x2010 && code <= 0x27bf) points += 0.5
    else points -= 2
  }
  return wide === 0 ? 0 : points / wide
}

/** "é" and the letter behind it make one kanji in the middle of a word: a Western text. */
function isLone(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1)
  const after = text.charCodeAt(index + 1)
  return (isLetter(before) && !(after > 0x7f)) || (isLetter(after) && !(before > 0x7f))
}
const isLetter = (code: number) => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
/** So much kana and punctuation that a Western label must be wrong. */
const SURE = 1
/** Kanji alone, as in a short subject. */
const LIKELY = 0.3

function readsWestern(text: string): boolean {
  let odd = 0
  let letters = 0
  const end = Math.min(text.length, 20_000)
  for (let index = 0; index < end; index++) {
    const code = text.charCodeAt(index)
    if ((code < 0x20 && code !== 9 && code !== 10 && code !== 13 && code !== 12) || (code >= 0x7f && code <= 0x9f)) odd++
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) letters++
  }
  return odd * 50 <= end && letters * 4 >= end
}

const strictDecoders = new Map<string, InstanceType<typeof TextDecoder>>()
function strict(charset: string, bytes: Uint8Array): string | null {
  if (isDoubleByte(charset)) return decodeDoubleByte(bytes, charset, true)
  if (charset === 'gbk') return strict(SUPERSET_OF_GBK, bytes)
  try {
    let decoder = strictDecoders.get(charset)
    if (decoder === undefined) {
      decoder = new TextDecoder(charset, { fatal: true })
      strictDecoders.set(charset, decoder)
    }
    return decoder.decode(bytes)
  } catch {
    strictDecoders.delete(charset) // some platforms keep a half read character after an error
    return null
  }
}

const looseDecoders = new Map<string, InstanceType<typeof TextDecoder>>()
function loose(charset: string, bytes: Uint8Array): string {
  if (isDoubleByte(charset)) return decodeDoubleByte(bytes, charset, false) ?? ''
  if (charset === 'gbk') return loose(SUPERSET_OF_GBK, bytes)
  let decoder = looseDecoders.get(charset)
  if (decoder === undefined) {
    decoder = new TextDecoder(charset)
    looseDecoders.set(charset, decoder)
  }
  return decoder.decode(bytes)
}

/** The standard's decoder for both; Node 20 has one of its own for GBK. */
const SUPERSET_OF_GBK = 'gb18030'

/** Node 20 leaves 0x80–0x9f of windows-1252 as control characters, browsers do not; the answers must be equal. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
function singleByte(bytes: Uint8Array, charset: string): string {
  if (charset === 'windows-1252')
    return latin1(bytes).replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80))
  const corrected = CORRECTED[charset]
  if (corrected === undefined) return loose(charset, bytes)
  // One character a byte, in all of these.
  return Array.from(loose(corrected.like ?? charset, bytes), (character, index) => {
    const at = corrected.bytes.indexOf(bytes[index] ?? 0)
    return at < 0 ? character : corrected.characters.charAt(at)
  }).join('')
}

interface Correction {
  /** The character set that comes nearest, where Node 20 has none of this name. */
  readonly like?: string
  readonly bytes: readonly number[]
  readonly characters: string
}
/** The bytes that Node 20 reads otherwise than browsers and later Nodes. */
const CORRECTED: Readonly<Record<string, Correction>> = {
  ibm866: { bytes: [0x1a, 0x1c, 0x7f], characters: '\x1a\x1c\x7f' },
  'iso-8859-16': {
    like: 'iso-8859-15',
    bytes: [
      ...[0xa1, 0xa2, 0xa3, 0xa5, 0xaa, 0xac, 0xae, 0xaf, 0xb2, 0xb3, 0xb5, 0xb9, 0xba, 0xbf, 0xc3, 0xc5],
      ...[0xd0, 0xd1, 0xd5, 0xd7, 0xd8, 0xdd, 0xde, 0xe3, 0xe5, 0xf0, 0xf1, 0xf5, 0xf7, 0xf8, 0xfd, 0xfe],
    ],
    characters: 'ĄąŁ„ȘŹźŻČł”čșżĂĆĐŃŐŚŰĘȚăćđńőśűęț',
  },
  'koi8-u': { bytes: [0xae, 0xbe], characters: 'ўЎ' },
  'windows-874': { bytes: [0xdb, 0xdc, 0xdd, 0xde, 0xfc, 0xfd, 0xfe, 0xff], characters: '\ufffd'.repeat(8) },
  'windows-1253': { bytes: [0xaa], characters: '\ufffd' },
  'windows-1255': { bytes: [0xca], characters: '\u05ba' },
}

const ESC = 0x1b
const SHIFT_OUT = 0x0e

/** RFC 2152, leniently: what is no base64 stays as it is. */
function decodeUtf7(text: string): string {
  return text.replace(/\+([A-Za-z0-9+/]*)-?/g, (whole, digits: string) => {
    if (digits === '') return whole === '+-' ? '+' : whole
    let bits = 0
    let count = 0
    const units: string[] = []
    for (let index = 0; index < digits.length; index++) {
      bits = ((bits << 6) | BASE64_DIGITS.indexOf(digits.charAt(index))) & 0x3fffff
      count += 6
      if (count >= 16) {
        count -= 16
        units.push(String.fromCharCode((bits >> count) & 0xffff))
      }
    }
    return units.join('')
  })
}
const BASE64_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes as characters U+0000–U+00FF. */
export function latin1(bytes: Uint8Array, start = 0, end = bytes.length): string {
  // Nearly all mail is ASCII, where UTF-8 means the same and the platform's decoder is many times faster.
  if (end - start > SHORT_TEXT && isSevenBit(bytes, start, end)) return UTF8.decode(bytes.subarray(start, end))
  if (end - start <= LATIN1_CHUNK) return String.fromCharCode.apply(null, bytes.subarray(start, end) as unknown as number[])
  const pieces: string[] = []
  for (let at = start; at < end; at += LATIN1_CHUNK)
    pieces.push(String.fromCharCode.apply(null, bytes.subarray(at, Math.min(end, at + LATIN1_CHUNK)) as unknown as number[]))
  return pieces.join('')
}
const LATIN1_CHUNK = 8_192
const SHORT_TEXT = 64
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** The opposite of `latin1`. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index)
  return bytes
}

function isSevenBit(bytes: Uint8Array, start = 0, end = bytes.length): boolean {
  for (let index = start; index < end; index++) if ((bytes[index] ?? 0) > 0x7f) return false
  return true
}

function countOf(text: string, character: string): number {
  let count = 0
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++
  return count
}

function countOfWide(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) count++
  return count
}
