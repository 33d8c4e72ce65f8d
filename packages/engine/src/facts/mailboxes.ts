import { siteOf } from '../knowledge/knowledge.ts'
import { LIMITS } from '../limits.ts'
import { decodeOutsideWords, decodeWords } from '../message/encoded-words.ts'
import type { Header } from '../message/types.ts'
import { SPACES } from '../text/even.ts'
import { asciiHost } from './hosts.ts'
import type { Mailbox, Place } from './types.ts'

interface Piece {
  name: string
  address: string | null
  comment: string
}

/** The mailboxes of an address field (RFC 5322 section 3.4), read the way clients do when it is broken.
    Structure first, encoded words after: a decoded name may hold commas, quotes, or another address in angle brackets. */
export function mailboxesOf(header: Header, place: Place, wire: boolean, most: number = LIMITS.mailboxes): readonly Mailbox[] {
  const source = wire ? decodeOutsideWords(header.raw) : header.value
  const decode = wire ? decodeWords : (text: string) => text
  let cursor = 0
  return split(source.slice(0, LIMITS.addressFieldChars), most).map((piece) => {
    const { name, address } = settle(piece, decode)
    const at = find(header.value, name, address, cursor)
    cursor = at.end
    return { name, ...addressParts(address), at: { part: place.part, start: place.start + at.start, end: place.start + at.end } }
  })
}

const WORD = /=\?[^?\s]{1,75}\?[bq]\?[^?]{0,2000}\?=/iy

function split(source: string, most: number): readonly Piece[] {
  const pieces: Piece[] = []
  let piece: Piece = { name: '', address: null, comment: '' }
  let hasSign = false
  // What is never closed is looked for once: a field of nothing but brackets must not take quadratic time.
  let mayQuote = true
  let mayComment = true
  const lastSemicolon = source.lastIndexOf(';')
  const finish = () => {
    if (piece.name.trim() !== '' || piece.address !== null || piece.comment !== '') pieces.push(piece)
    piece = { name: '', address: null, comment: '' }
    hasSign = false
  }
  for (let at = 0; at < source.length && pieces.length < most; ) {
    const character = source.charAt(at)
    if (character === '=') {
      WORD.lastIndex = at
      const word = WORD.exec(source)?.[0] ?? '='
      piece.name += word
      at += word.length
      continue
    }
    if (character === '"' && mayQuote) {
      const end = closing(source, at, '"')
      mayQuote = end > 0
      if (end > 0) {
        piece.name += source.slice(at + 1, end).replace(/\\(.)/g, '$1')
        at = end + 1
        continue
      }
    } else if (character === '(' && mayComment) {
      const end = commentEnd(source, at)
      mayComment = end > 0
      if (end > 0) {
        const comment = source.slice(at + 1, end)
        if (hasSign || piece.name.trim() === '') piece.comment = comment
        else piece.name += `(${comment})`
        at = end + 1
        continue
      }
    } else if (character === '<' || character === '＜') {
      const end = angleEnd(source, at)
      // "Amazon <support@amazon.co.jp> <x@evil.example>": the last one is the address, the others are show.
      if (piece.address !== null) piece.name += `<${piece.address}>`
      piece.address = source.slice(at + 1, end)
      at = end + 1
      continue
    } else if (character === ',' || character === ';') {
      // A comma in a name without quotes, "Example, Inc. <x@y>", ends nothing.
      if (piece.address !== null || hasSign || character === ';') {
        finish()
        at++
        continue
      }
    } else if (character === ':' && piece.address === null && !hasSign && at < lastSemicolon) {
      piece.name = '' // group, RFC 5322 section 3.4
      at++
      continue
    }
    hasSign ||= character === '@' || character === '＠'
    piece.name += character
    at++
  }
  finish()
  return pieces
}

function closing(source: string, open: number, mark: string): number {
  for (let at = open + 1; at < source.length; at++) {
    if (source.charAt(at) === '\\') at++
    else if (source.charAt(at) === mark) return at
  }
  return -1
}

function commentEnd(source: string, open: number): number {
  let depth = 0
  for (let at = open; at < source.length; at++) {
    const character = source.charAt(at)
    if (character === '\\') at++
    else if (character === '(') depth++
    else if (character === ')' && --depth === 0) return at
  }
  return -1
}

function angleEnd(source: string, open: number): number {
  for (let at = open + 1; at < source.length; at++) if (source.charAt(at) === '>' || source.charAt(at) === '＞') return at
  const comma = source.indexOf(',', open)
  return comma < 0 ? source.length : comma - 1
}

function settle(piece: Piece, decode: (text: string) => string): { name: string; address: string } {
  const phrase = tidy(decode(piece.name))
  const comment = tidy(decode(piece.comment))
  if (piece.address !== null) return { name: phrase === '' ? comment : phrase, address: cleanAddress(decode(piece.address)) }
  const text = phrase.replace(/[＠﹫]/g, '@').replace(/\s?@\s?/g, '@')
  const found = [...text.matchAll(BARE_ADDRESS)].at(-1)
  if (found === undefined) return { name: phrase === '' ? comment : phrase, address: '' }
  const rest = tidy(`${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`).replace(
    /^[•・|/\s-]+|[•・|/\s-]+$|\(\)|（）/g,
    '',
  )
  return { name: rest === '' ? comment : rest, address: cleanAddress(found[0]) }
}
const BARE_ADDRESS = /[^\s"'<>()[\],;:@（）「」【】＜＞]{1,100}@(?:\[[0-9a-f:.]{2,50}\]|[^\s"'<>()[\],;:@（）「」【】＜＞]{1,255})/gi

const tidy = (text: string) =>
  text
    .replace(SPACES, ' ')
    .trim()
    .replace(/^'(.*)'$/, '$1')

/** Without source route (RFC 5322 section 4.4), "mailto:", stray brackets and spaces. */
function cleanAddress(text: string): string {
  const bare = text
    .replace(/[＠﹫]/g, '@')
    .replace(/[\s<>＜＞"]/g, '')
    .replace(/^mailto:/i, '')
  return bare.startsWith('@') ? bare.slice(bare.lastIndexOf(':') + 1) : bare
}

function addressParts(address: string): Pick<Mailbox, 'address' | 'local' | 'domain' | 'site'> {
  const sign = address.lastIndexOf('@')
  if (sign < 0) return { address, local: address, domain: '', site: null }
  const domain = asciiDomain(address.slice(sign + 1))
  return { address, local: address.slice(0, sign), domain, site: siteOf(domain) }
}

/** Lower-case ASCII form, so that 例え.test and its punycode are one. */
export function asciiDomain(written: string): string {
  const domain = written.normalize('NFKC').toLowerCase().replaceAll('。', '.').replace(/\.+$/, '')
  if (/^[\x21-\x7e]*$/.test(domain)) return domain
  return asciiHost(domain) || domain
}

function find(value: string, name: string, address: string, from: number): { start: number; end: number } {
  const nameAt = name === '' ? -1 : value.indexOf(name, from)
  const addressAt = address === '' ? -1 : value.indexOf(address, nameAt < 0 ? from : nameAt + name.length)
  const starts = [nameAt, addressAt].filter((at) => at >= 0)
  if (starts.length === 0) return { start: 0, end: value.length }
  const end = addressAt >= 0 ? addressAt + address.length : nameAt + name.length
  return { start: Math.min(...starts), end: end + (value.charAt(end) === '>' ? 1 : 0) }
}
