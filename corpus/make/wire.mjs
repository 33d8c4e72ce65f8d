/** Puts a mail on the wire as bytes. Small on purpose: for samples, not for sending. */
import Encoding from 'encoding-japanese'

const CRLF = '\r\n'
export const bytes = (text, charset = 'utf-8') => {
  if (/^utf-?8$/i.test(charset)) return Buffer.from(text, 'utf8')
  const to = { 'iso-2022-jp': 'JIS', shift_jis: 'SJIS', cp932: 'SJIS', 'euc-jp': 'EUCJP' }[charset.toLowerCase()]
  return Buffer.from(Encoding.convert(Encoding.stringToCode(text), { to, from: 'UNICODE' }))
}

/** RFC 2047: encoded words of at most 45 bytes of UTF-8, never split inside a character. */
export const word = (text, charset = 'UTF-8') => {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  const words = []
  let chunk = ''
  for (const char of text) {
    if (bytes(chunk + char, charset).length > 42) {
      words.push(chunk)
      chunk = ''
    }
    chunk += char
  }
  words.push(chunk)
  return words.map((w) => `=?${charset}?B?${bytes(w, charset).toString('base64')}?=`).join(`${CRLF} `)
}

const quotedPrintable = (data) =>
  data
    .toString('latin1')
    .split('\r\n')
    .map((line) => {
      const out = []
      let row = ''
      for (const [i, char] of [...line].entries()) {
        const code = char.charCodeAt(0)
        const last = i === line.length - 1
        const safe = (code > 32 && code < 127 && char !== '=') || ((char === ' ' || char === '\t') && !last)
        const piece = safe ? char : `=${code.toString(16).toUpperCase().padStart(2, '0')}`
        if (row.length + piece.length > 75) {
          out.push(`${row}=`)
          row = ''
        }
        row += piece
      }
      return [...out, row].join('\r\n')
    })
    .join('\r\n')
const base64 = (data) => data.toString('base64').replace(/.{76}/g, `$&${CRLF}`)
const crlf = (text) => text.replace(/\r?\n/g, CRLF)

/** One leaf part: header lines and body bytes. */
export const leaf = (type, text, { charset = 'UTF-8', cte = '8bit', headers = [], params = '' } = {}) => {
  const data = Buffer.isBuffer(text) ? text : bytes(crlf(text.replace(/^\n/, '')), charset)
  const body = cte === 'base64' ? base64(data) : cte === 'quoted-printable' ? quotedPrintable(data) : data
  const label = type.startsWith('text/') && charset ? `; charset="${charset}"` : ''
  return { headers: [`Content-Type: ${type}${label}${params}`, `Content-Transfer-Encoding: ${cte}`, ...headers], body: Buffer.from(body) }
}
export const plain = (text, options) => leaf('text/plain', text, options)
export const html = (text, options) => leaf('text/html', text, options)
export const multi = (subtype, boundary, parts) => ({
  headers: [`Content-Type: multipart/${subtype}; boundary="${boundary}"`],
  body: Buffer.concat([
    ...parts.flatMap((part) => [Buffer.from(`--${boundary}${CRLF}${part.headers.join(CRLF)}${CRLF}${CRLF}`), part.body, Buffer.from(CRLF)]),
    Buffer.from(`--${boundary}--${CRLF}`),
  ]),
})
export const alt = (text, page, options = {}) =>
  multi('alternative', options.boundary ?? '----=_Part_5512_884120.1761', [plain(text, options), html(page, options)])

/** What the reader's own server writes on top. `auth`: its Authentication-Results after the server name; absent = it writes none. */
export const arrival = ({ helo, ip, reverse = helo, envelope, auth, date, to = 'hanako@reader.example', server = 'mx.reader.example' }) => [
  `Return-Path: <${envelope}>`,
  ...(auth === undefined ? [] : [`Authentication-Results: ${server};${CRLF}\t${auth.join(`;${CRLF}\t`)}`]),
  `Received: from ${helo} (${reverse || 'unknown'} [${ip}])${CRLF}\tby ${server} (Postfix) with ESMTPS id 4bQ7xK2m9Pz3R${CRLF}\tfor <${to}>; ${date}`,
]

/** A whole mail. `from`, `to` … are [name, address] or a raw string that is written as it is. */
export const mail = ({ top = [], from, to = ['', 'hanako@reader.example'], subject, date, id, extra = [], body }) => {
  const box = (value) => (Array.isArray(value) ? (value[0] === '' ? value[1] : `${word(value[0])} <${value[1]}>`) : value)
  const lines = [
    ...top,
    ...(from === undefined ? [] : [`From: ${box(from)}`]),
    ...(to === undefined ? [] : [`To: ${box(to)}`]),
    `Subject: ${Buffer.isBuffer(subject) || subject.startsWith('=?') ? subject : word(subject)}`,
    `Date: ${date}`,
    ...(id === undefined ? [] : [`Message-ID: <${id}>`]),
    'MIME-Version: 1.0',
    ...extra,
    ...body.headers,
  ]
  return Buffer.concat([Buffer.from(lines.join(CRLF) + CRLF + CRLF), body.body, Buffer.from(CRLF)])
}
