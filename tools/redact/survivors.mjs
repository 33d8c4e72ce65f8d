// Is nothing of a person left? The result is searched for every value that was replaced, as bytes and as all that can be read out of them.
import { readMessages } from '@honmono/engine'
import { latin1 } from '../../packages/engine/dist/message/charset.js'
import { encodedBody } from '../../packages/engine/dist/message/mail.js'
import { decodeTransfer } from '../../packages/engine/dist/message/transfer.js'
import { readEntities } from './html.mjs'
import { COMPANY_END } from './names.mjs'

/** The replaced values that are still there, in whatever encoding. `given`: those of them that the donor named. The values themselves are for this machine's eyes only. */
export function survivors(bytes, secrets, given = new Set()) {
  const hays = haystacks(bytes)
  const found = []
  for (const secret of secrets) {
    const plain = levelled(secret)
    const isGiven = given.has(secret)
    const shortest = isGiven && /[^\x00-\x7f]/.test(plain) ? 2 : SHORTEST
    if (plain.length < shortest || (!isGiven && OURS.has(plain)) || SAYS_NOTHING.test(plain)) continue
    if (hays.texts.some((text) => holds(text, plain)) || base64Forms(secret).some((form) => hays.raw.includes(form))) found.push(secret)
  }
  return found
}
/** Shorter ones meet by chance. */
const SHORTEST = 3
const SAYS_NOTHING = /^[0x.:-]+$|^\[?(?:127\.|::1\b)/
/** Words of the placeholders. */
const OURS = new Set('reader mihon hanako taro jiro saburo ryoko keiko 見本'.split(' '))

/** Without width, case, and what nobody sees. */
function levelled(text) {
  if (!/[^\x00-\x7f]/.test(text)) return text.toLowerCase()
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]|\u034f/g, '')
    .replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0]/g, ' ')
    .toLowerCase()
}

/** A word inside another word is another word. */
function holds(text, value) {
  const isWord = /^[a-z0-9]/.test(value) && /[a-z0-9]$/.test(value)
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    if (value.length <= 2 && COMPANY.test(text.slice(at + value.length, at + value.length + 2))) continue
    if (!isWord || (value.length >= LONG && !/^[\d.:]+$/.test(value))) return true
    if (!/[a-z0-9]/.test(text.charAt(at - 1)) && !/[a-z0-9]/.test(text.charAt(at + value.length))) return true
  }
  return false
}
const LONG = 8
const COMPANY = new RegExp(`^(?:${COMPANY_END})`)

/** base64 of a value wherever it begins: the characters that do not depend on its neighbours. */
function base64Forms(secret) {
  const bytes = Buffer.from(secret, 'utf8')
  if (bytes.length < 6) return []
  return [0, 1, 2].flatMap((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    const core = whole.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6))
    return core.length < 8 ? [] : [core, core.replaceAll('+', '-').replaceAll('/', '_')]
  })
}

/** The result as bytes, and as everything that can be read out of them. */
function haystacks(bytes) {
  const raw = latin1(bytes)
  const texts = new Set()
  const add = (text) => {
    for (const one of layers(text)) texts.add(levelled(one))
  }
  add(raw)
  const text = Buffer.from(bytes).toString('utf8')
  if (text !== raw) add(text)
  for (const message of readMessages(bytes, { name: '' })) if (!('code' in message)) addMessage(message, add)
  return { raw: raw.replace(/\r?\n/g, ''), texts: [...texts] }
}

function addMessage(message, add) {
  // What is plain ASCII stands in the raw text already.
  const addHeaders = (headers) => add(headers.flatMap(({ value, raw }) => (value === raw ? [] : [value])).join('\n'))
  addHeaders(message.headers)
  for (const { text } of message.bodies) if (/[^\x00-\x7f]/.test(text)) add(text)
  const waiting = message.root === null ? [] : [message.root]
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    addHeaders(part.headers)
    if (part.children.length === 0 && part.nested === null) {
      const { raw, transfer } = encodedBody(part, message.bytes)
      if (transfer !== 'plain') add(latin1(decodeTransfer(raw, transfer)))
    }
    if (part.nested !== null) addMessage(part.nested, add)
    waiting.push(...part.children)
  }
}

/** The text itself; without tags; entities, percent signs, quoted-printable, base64 and hexadecimal digits undone. */
function layers(text) {
  const found = new Set([text, readEntities(text).text])
  for (const one of [...found]) {
    found.add(one.replace(/<!--[\s\S]{0,5000}?-->|<\/?[A-Za-z][^<>]{0,5000}>/g, ''))
    found.add(one.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))))
  }
  // Lines that were folded, in a header, in base64, in a flowed text.
  const joined = text.replace(/[ \t]*\r?\n[ \t]?/g, '')
  found.add(joined)
  const percent = []
  for (const one of [...found]) {
    let plain = one
    for (let turn = 0; turn < 3 && /%[0-9a-f]{2}/i.test(plain); turn++) {
      plain = plain.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'))
      found.add(plain)
      percent.push(plain)
    }
  }
  const digits = new Set()
  for (const one of new Set([joined, ...percent]))
    for (const [run] of one.matchAll(DIGITS)) {
      if (run.length < 8 || digits.has(run)) continue
      digits.add(run)
    }
  const read = []
  const add = (bytes) => {
    const text = bytes.toString('utf8')
    // Of binary data, only what reads as words.
    read.push(text.includes('\ufffd') ? (text.match(/[\x20-\x7e]{6,}/g) ?? []).join('\n') : text)
  }
  for (const run of digits) {
    add(Buffer.from(run, 'base64'))
    if (/^(?:[0-9a-f]{2})+$/i.test(run)) add(Buffer.from(run, 'hex'))
  }
  found.add(read.join('\n'))
  return found
}
const DIGITS = /[A-Za-z0-9+/_-]+/g
