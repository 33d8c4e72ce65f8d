import { bytesOf } from '@honmono/engine/bytes'

/** Encodings that scripts undo before they show or open what is in them. Text in, text out; nothing is run. */

/** Anything longer is not looked into. UTF-16 units. */
export const MAX_DECODED = 2 * 1024 * 1024

/** As `atob`: a character a byte; null where it is no base64. */
export function fromBase64(text: string): string | null {
  if (text.length > MAX_DECODED) return null
  try {
    return atob(text)
  } catch {
    return null
  }
}

/** As `unescape` (ECMA-262 B.2.1.2). */
export const unescaped = (text: string): string =>
  text.replace(/%u([0-9a-f]{4})|%([0-9a-f]{2})/gi, (_, wide?: string, byte?: string) =>
    String.fromCharCode(Number.parseInt(wide ?? byte ?? '', 16)),
  )

/** As `decodeURIComponent`, but what is no UTF-8 stays a character a byte. */
export const percentDecoded = (text: string): string => asText(unescaped(text))

/** A character a byte → UTF-8 where it is that. */
export function asText(binary: string): string {
  if (!/[\x80-\xff]/.test(binary) || /[^\0-\xff]/.test(binary)) return binary
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(binary))
  } catch {
    return binary
  }
}

/** With its scheme: what letters decode to by chance may begin with two strokes. */
export const isWholeAddress = (text: string): boolean => /^\s*https?:/i.test(text) && isAddress(text)

const fromHex = (digits: string): string => digits.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)))

export const isAddress = (text: string): boolean => /^\s*(?:https?:)?\/\/[^\s/?#<>"'`]+\.[^\s<>"'`]+$/i.test(text.slice(0, 8_192))

/** Source of a page, or of the part of one that matters. */
export const looksPage = (text: string): boolean =>
  /<(?:!doctype|html|head|body|form|input|iframe|script|meta|a\s|svg|div|table|button|style|img|object|embed)\b/i.test(
    text.slice(0, MAX_LOOKED),
  )
const MAX_LOOKED = 200_000

/** A data: address (RFC 2397) as type and content, a character a byte. */
export function dataAddress(href: string): { readonly type: string; readonly binary: string } | null {
  const head = /^\s*data:([a-z0-9.+-]{1,60}\/[a-z0-9.+-]{1,80})?((?:;[^;,]{0,100}){0,5}),/i.exec(href.slice(0, 1_000))
  if (head === null || href.length > MAX_DATA) return null
  const body = href.slice(head[0].length)
  const binary = /;\s*base64\s*$/i.test(head[2] ?? '')
    ? fromBase64(unescaped(body).replaceAll('-', '+').replaceAll('_', '/'))
    : unescaped(body)
  return binary === null ? null : { type: (head[1] ?? 'text/plain').toLowerCase(), binary }
}
const MAX_DATA = 4 * MAX_DECODED

/** What else a literal may be read as; none for ordinary words. */
export function otherReadings(text: string): readonly string[] {
  if (text.length < MIN_ENCODED || text.length > MAX_DECODED) return []
  const found: string[] = []
  const dense = text.length < 200 ? text : text.replace(/\s+/g, '')
  if (/^[0-9a-f]+$/i.test(dense) && dense.length % 2 === 0) found.push(fromHex(dense))
  else if (/^[A-Za-z0-9+/]+={0,2}$/.test(dense)) {
    for (const one of [dense, reversed(dense)]) {
      const binary = fromBase64(one)
      if (binary !== null) found.push(binary)
    }
  } else if (/^[=]{1,2}[A-Za-z0-9+/]+$/.test(dense)) found.push(fromBase64(reversed(dense)) ?? '')
  if (/%(?:3c|68|2f|u00)/i.test(text.slice(0, MAX_LOOKED))) found.push(unescaped(text))
  if (/\/\/:s?ptth/i.test(text.slice(0, MAX_LOOKED)) || />(?:lmth|tpircs|mrof)\//i.test(text.slice(-MAX_LOOKED))) found.push(reversed(text))
  return found
}
/** "https://a.b" in base64 has 16. */
const MIN_ENCODED = 12

const reversed = (text: string): string => text.split('').reverse().join('')

const MAGIC =
  /^(?:PK\x03\x04|MZ[\s\S]{58,}|%PDF-|Rar!\x1a|7z\xbc\xaf|\xd0\xcf\x11\xe0|\x4c\0\0\0\x01\x14\x02\0|\x1f\x8b\x08|\x89PNG|\xff\xd8\xff|GIF8[79]a)/
/** A file of a form that its first bytes tell. */
export const isFile = (binary: string): boolean => binary.length >= 100 && MAGIC.test(binary.slice(0, 200))
export const isPicture = (binary: string): boolean => /^(?:\x89PNG|\xff\xd8\xff|GIF8)/.test(binary.slice(0, 8))
