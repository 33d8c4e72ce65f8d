/** Writes .msg files ([MS-OXMSG]) for samples and tests; cfb makes the compound file. Nothing of the reader is used. */
import CFB from 'cfb'
import Encoding from 'encoding-japanese'

export const cp932 = (text) => Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), { from: 'UNICODE', to: 'SJIS' }))
const utf16 = (text) => new Uint8Array(Buffer.from(text, 'utf16le'))
export const utf8 = (text) => new Uint8Array(Buffer.from(text))

const pad = (number, digits) => number.toString(16).toUpperCase().padStart(digits, '0')

export function fileTime(iso) {
  return (BigInt(Date.parse(iso)) + 11_644_473_600_000n) * 10_000n
}

/** A property's type and value: texts in Unicode, or in cp932 where the item is so; dates as ISO strings in { time }. */
export function typed(value, codePage) {
  if (typeof value === 'number') return { type: 0x0003, fixed: BigInt(value) }
  if (typeof value === 'boolean') return { type: 0x000b, fixed: value ? 1n : 0n }
  if (typeof value === 'string') return codePage === 932 ? { type: 0x001e, bytes: cp932(value) } : { type: 0x001f, bytes: utf16(value) }
  if (value instanceof Uint8Array) return { type: 0x0102, bytes: value }
  return { type: 0x0040, fixed: fileTime(value.time) }
}

/** `item`: { codePage, properties: { id: value }, named: { number: value }, recipients: [properties], attachments: [{ properties, item }] } */
export function messageFile(item) {
  const file = CFB.utils.cfb_new()
  CFB.utils.cfb_del(file, '/\u0001Sh33tJ5')
  const add = (path, bytes) => CFB.utils.cfb_add(file, path, Buffer.from(bytes))
  const numbers = []
  writeItem(add, '', item, 32, numbers)
  add('/__nameid_version1.0/__substg1.0_00020102', Buffer.alloc(0))
  add('/__nameid_version1.0/__substg1.0_00030102', nameEntries(numbers))
  add('/__nameid_version1.0/__substg1.0_00040102', Buffer.alloc(0))
  return new Uint8Array(CFB.write(file, { type: 'buffer' }))
}

function nameEntries(numbers) {
  const entries = Buffer.alloc(numbers.length * 8)
  for (const [index, number] of numbers.entries()) {
    entries.writeUInt32LE(number, index * 8)
    entries.writeUInt16LE(2 << 1, index * 8 + 4)
    entries.writeUInt16LE(index, index * 8 + 6)
  }
  return entries
}

function writeItem(add, path, item, headerBytes, numbers) {
  const { codePage, properties, named = {}, recipients = [], attachments = [] } = item
  const all = { ...properties, ...(codePage === undefined ? {} : { 16381: codePage }) }
  for (const [number, value] of Object.entries(named)) {
    numbers.push(Number(number))
    all[0x8000 + numbers.length - 1] = value
  }
  const header = Buffer.alloc(headerBytes)
  header.writeUInt32LE(recipients.length, 8)
  header.writeUInt32LE(attachments.length, 12)
  header.writeUInt32LE(recipients.length, 16)
  header.writeUInt32LE(attachments.length, 20)
  writeProperties(add, path, all, header, codePage)
  for (const [index, recipient] of recipients.entries())
    writeProperties(add, `${path}/__recip_version1.0_#${pad(index, 8)}`, recipient, Buffer.alloc(8), codePage)
  for (const [index, attachment] of attachments.entries()) {
    const own = `${path}/__attach_version1.0_#${pad(index, 8)}`
    writeProperties(add, own, { 3617: index, ...attachment.properties }, Buffer.alloc(8), codePage, attachment.item !== undefined)
    if (attachment.item !== undefined) writeItem(add, `${own}/__substg1.0_3701000D`, attachment.item, 24, numbers)
  }
}

function writeProperties(add, path, properties, header, codePage, holdsItem = false) {
  const entries = [header]
  const entry = (type, id, low, high = 0) => {
    const bytes = Buffer.alloc(16)
    bytes.writeUInt16LE(type, 0)
    bytes.writeUInt16LE(id, 2)
    bytes.writeUInt32LE(6, 4)
    if (typeof low === 'bigint') bytes.writeBigUInt64LE(low, 8)
    else {
      bytes.writeUInt32LE(low, 8)
      bytes.writeUInt32LE(high, 12)
    }
    entries.push(bytes)
  }
  for (const [key, value] of Object.entries(properties)) {
    const id = Number(key)
    const { type, bytes, fixed } = typed(value, codePage)
    if (fixed !== undefined) entry(type, id, fixed)
    else {
      add(`${path}/__substg1.0_${pad(id, 4)}${pad(type, 4)}`, bytes)
      entry(type, id, bytes.length + (type === 0x001f ? 2 : type === 0x001e ? 1 : 0))
    }
  }
  if (holdsItem) entry(0x000d, 0x3701, 0xffffffff, 1)
  add(`${path}/__properties_version1.0`, Buffer.concat(entries))
}
