/** Makes the samples: `node packages/readers/samples/tnef/make.mjs`, after `npm run build`. Looked at with Debian's tnef and ytnef. */
import { writeFileSync } from 'node:fs'
import { items } from '../outlook/items.mjs'
import { cp932, typed } from '../outlook/message-file.mjs'

const u16 = (value) => {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}
const u32 = (value) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value >>> 0)
  return bytes
}
const u64 = (value) => {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(value)
  return bytes
}
const padded = (bytes) => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])

function attribute(level, id, data) {
  const sum = data.reduce((total, byte) => (total + byte) & 0xffff, 0)
  return Buffer.concat([Buffer.from([level]), u32(id), u32(data.length), data, u16(sum)])
}

const APPOINTMENT = Buffer.from('0220060000000000c000000000000046', 'hex')
const MESSAGE = Buffer.from('0703020000000000c000000000000046', 'hex')

function properties(own, named, codePage, object) {
  const entries = Object.entries(own).map(([id, value]) => property(Number(id), Buffer.alloc(0), value, codePage))
  for (const [index, [number, value]] of Object.entries(named).entries())
    entries.push(property(0x8000 + index, Buffer.concat([APPOINTMENT, u32(0), u32(Number(number))]), value, codePage))
  if (object !== undefined)
    entries.push(Buffer.concat([u16(0x000d), u16(0x3701), u32(1), u32(object.length + 16), padded(Buffer.concat([MESSAGE, object]))]))
  return Buffer.concat([u32(entries.length), ...entries])
}

function property(id, name, value, codePage) {
  const { type, bytes, fixed } = typed(value, codePage)
  const head = Buffer.concat([u16(type), u16(id), name])
  if (fixed !== undefined) return Buffer.concat([head, type === 0x40 ? u64(fixed) : u32(Number(fixed))])
  const ended = type === 0x0102 ? Buffer.from(bytes) : Buffer.concat([Buffer.from(bytes), Buffer.alloc(type === 0x1f ? 2 : 1)])
  return Buffer.concat([head, u32(1), u32(ended.length), padded(ended)])
}

export function tnef(item) {
  const { codePage, recipients = [], attachments = [], named = {} } = item
  const pieces = [u32(0x223e9f78), u16(1)]
  pieces.push(attribute(1, 0x00089006, u32(0x00010000)))
  pieces.push(attribute(1, 0x00069007, Buffer.concat([u32(codePage ?? 932), u32(0)])))
  pieces.push(attribute(1, 0x00078008, Buffer.concat([cp932('IPM.Microsoft Mail.Note'), Buffer.alloc(1)])))
  pieces.push(attribute(1, 0x00018004, Buffer.concat([cp932(item.properties[0x37] ?? ''), Buffer.alloc(1)])))
  if (recipients.length > 0)
    pieces.push(
      attribute(1, 0x00069004, Buffer.concat([u32(recipients.length), ...recipients.map((one) => properties(one, {}, codePage))])),
    )
  pieces.push(attribute(1, 0x00069003, properties(item.properties, named, codePage)))
  for (const { properties: own, item: inner } of attachments) {
    const { 0x3701: data, ...others } = own
    pieces.push(attribute(2, 0x00069002, Buffer.concat([u16(inner === undefined ? 1 : 0), u32(0xffffffff), u16(0), u16(0), u32(0)])))
    pieces.push(attribute(2, 0x00018010, Buffer.concat([cp932(own[0x3704] ?? own[0x3707] ?? own[0x3001] ?? ''), Buffer.alloc(1)])))
    if (data !== undefined) pieces.push(attribute(2, 0x0006800f, Buffer.from(data)))
    pieces.push(attribute(2, 0x00069005, properties(others, {}, codePage, inner === undefined ? undefined : tnef(inner))))
  }
  return Buffer.concat(pieces)
}

for (const name of ['rtf-html', 'plain-cp932', 'attachments', 'forwarded', 'appointment'])
  writeFileSync(new URL(`${name}.dat`, import.meta.url), tnef(items[name]))
