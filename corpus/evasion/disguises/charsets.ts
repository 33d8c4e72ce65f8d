import { bytes, multi, word } from '../../make/wire.mjs'
import type { Dice } from '../dice.ts'
import { bytesOf, type Mail, type Style, type Text, type Wire, wireOf, withSenderName, withSubject } from '../mail.ts'
import { byWire } from './disguise.ts'

const DECODERS: Readonly<Record<string, string>> = { 'ISO-2022-JP': 'iso-2022-jp', Shift_JIS: 'shift_jis', 'EUC-JP': 'euc-jp' }

/** Every character of the mail has a place in this set. */
function fits(mail: Mail, charset: string): boolean {
  const whole = [mail.subject, mail.sender.name, ...mail.texts.map(({ text }) => text)].join('\n')
  return new TextDecoder(DECODERS[charset]).decode(bytes(whole, charset)) === whole
}

/** Header and texts in an old Japanese character set. */
const inCharset =
  (charset: string, style: Style = {}) =>
  (mail: Mail) =>
    fits(mail, charset)
      ? bytesOf(withSenderName(withSubject(withoutMeta(mail), mail.subject, charset), mail.sender.name, charset), { charset, ...style })
      : null

/** The page's own label would name the old character set. */
const withoutMeta = (mail: Mail): Mail => ({
  ...mail,
  texts: mail.texts.map(({ format, text }) => ({ format, text: text.replace(/<meta[^>]*charset[^>]*>/gi, '') })),
})
const withMeta = (mail: Mail, charset: string): Mail => ({
  ...mail,
  texts: withoutMeta(mail).texts.map(({ format, text }) => ({
    format,
    text: format === 'html' ? `<meta charset="${charset}">${text}` : text,
  })),
})

/** Base64 in lines of any length, none a multiple of four. */
function raggedBase64(text: Text, dice: Dice): Wire {
  const { headers, body } = wireOf(text, { transfer: 'base64' })
  let rest = Buffer.from(body).toString('latin1').replace(/\s+/g, '')
  const lines: string[] = []
  while (rest !== '') {
    const length = 1 + 2 * dice.under(40)
    lines.push(rest.slice(0, length))
    rest = rest.slice(length)
  }
  return { headers, body: Buffer.from(lines.join('\r\n')) }
}

export const charsetDisguises = [
  byWire('iso-2022-jp', inCharset('ISO-2022-JP')),
  byWire('shift-jis', inCharset('Shift_JIS')),
  byWire('euc-jp', inCharset('EUC-JP')),
  byWire('shift-jis-base64', inCharset('Shift_JIS', { transfer: 'base64' })),
  byWire('iso-2022-jp-quoted-printable', inCharset('ISO-2022-JP', { transfer: 'quoted-printable' })),
  byWire('utf-8-base64', (mail) => bytesOf(mail, { transfer: 'base64' })),
  byWire('utf-8-quoted-printable', (mail) => bytesOf(mail, { transfer: 'quoted-printable' })),
  // Without a label, or with one that says less, mail clients look at the bytes.
  byWire('iso-2022-jp-without-label', inCharset('ISO-2022-JP', { label: '' }), 'links'),
  byWire('iso-2022-jp-called-us-ascii', inCharset('ISO-2022-JP', { label: 'us-ascii' }), 'links'),
  byWire('shift-jis-without-label', inCharset('Shift_JIS', { label: '' }), 'links'),
  byWire('euc-jp-without-label', inCharset('EUC-JP', { label: '' }), 'links'),
  byWire('utf-8-called-us-ascii', (mail) => bytesOf(mail, { label: 'us-ascii' }), 'links'),
  byWire('utf-8-without-label', (mail) => bytesOf(mail, { label: '' }), 'links'),
  byWire('utf-8-with-an-unknown-label', (mail) => bytesOf(mail, { label: 'x-unknown' }), 'links'),
  byWire(
    'label-in-the-page-only',
    (mail) =>
      mail.texts.every(({ format }) => format === 'html') && fits(mail, 'Shift_JIS')
        ? bytesOf(withMeta(mail, 'Shift_JIS'), { charset: 'Shift_JIS', label: '' })
        : null,
    'links',
  ),
  byWire('ragged-base64', (mail, dice) => {
    const wires = mail.texts.map((text) => raggedBase64(text, dice))
    return bytesOf({ ...mail, texts: [{ format: 'plain', text: '' }], files: [] }, {}, () =>
      multi(mail.alternative ? 'alternative' : 'mixed', '=_b1', [...wires, ...(mail.alternative ? [] : mail.files)]),
    )
  }),
  byWire('subject-in-many-words', (mail) => {
    const subject = [...mail.subject].map((letter) => word(letter.charCodeAt(0) < 0x80 ? `${letter}\u200b` : letter)).join('\r\n ')
    return bytesOf({
      ...withSubject(mail, `${mail.subject} `),
      fields: withSubject(mail, `${mail.subject} `).fields.map((field) =>
        field.name.toLowerCase() === 'subject' ? { ...field, raw: ` ${subject}` } : field,
      ),
    })
  }),
]
