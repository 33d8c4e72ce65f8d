import type { AttachmentSource, ItemSource } from '../mail-out/item.ts'
import { ID, type Properties, type Property, TYPE } from '../mail-out/properties.ts'

/** The item that a TNEF stream is ([MS-OXTNEF]); what is older than MAPI is given as the property that it became. */
export function itemInTnef(bytes: Uint8Array, onDamage: () => void): ItemSource {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 6 || view.getUint32(0, true) !== SIGNATURE) throw new Error('no TNEF')
  const message = new Bag()
  const recipients: Bag[] = []
  const attachments: Bag[] = []
  let at = 6
  while (at + 9 <= bytes.length) {
    const isOfAttachment = bytes[at] === 2
    const id = view.getUint32(at + 1, true) & 0xffff
    const length = view.getUint32(at + 5, true)
    const data = bytes.subarray(at + 9, at + 9 + length)
    at += 9 + length + CHECKSUM
    if (at > bytes.length || sumOf(data) !== view.getUint16(at - CHECKSUM, true)) onDamage()
    if (id === ATTRIBUTE.renderData) {
      if (attachments.length < MOST_ATTACHMENTS) attachments.push(new Bag())
      else onDamage()
    }
    const bag = isOfAttachment ? (attachments.at(-1) ?? new Bag()) : message
    if (id === ATTRIBUTE.messageProperties || id === ATTRIBUTE.attachment) new PropertyReader(data, onDamage).into(bag)
    else if (id === ATTRIBUTE.recipients) recipients.push(...new PropertyReader(data, onDamage).rows())
    else old(bag, id, data)
  }
  if (bytes.subarray(at).some((byte) => !isBlank(byte))) onDamage()
  return {
    properties: message,
    recipients,
    attachments: attachments.map((properties) => attachmentSource(properties, onDamage)),
  }
}
const SIGNATURE = 0x223e9f78
const CHECKSUM = 2
const isBlank = (byte: number) => byte === 0 || byte === 0x0a || byte === 0x0d

/** [MS-OXTNEF] 2.1.3.1: the bytes' sum, of which two bytes are kept. */
function sumOf(data: Uint8Array): number {
  let sum = 0
  for (let at = 0; at < data.length; at++) sum = (sum + (data[at] ?? 0)) & 0xffff
  return sum
}

const MOST_ATTACHMENTS = 2_000
/** The lower half of an attribute's id ([MS-OXTNEF] 2.1.3.2). */
const ATTRIBUTE = {
  from: 0x8000,
  subject: 0x8004,
  body: 0x800c,
  messageClass: 0x8008,
  attachData: 0x800f,
  attachTitle: 0x8010,
  transportFilename: 0x9001,
  renderData: 0x9002,
  messageProperties: 0x9003,
  recipients: 0x9004,
  attachment: 0x9005,
  codePage: 0x9007,
} as const

const TEXTS: Readonly<Record<number, number>> = {
  [ATTRIBUTE.subject]: ID.subject,
  [ATTRIBUTE.body]: ID.body,
  [ATTRIBUTE.messageClass]: ID.messageClass,
  [ATTRIBUTE.attachTitle]: ID.attachFilename,
  [ATTRIBUTE.transportFilename]: ID.attachFilename,
}

/** Attributes of before MAPI never replace what a property says. */
function old(bag: Bag, id: number, data: Uint8Array): void {
  const text = TEXTS[id]
  if (text !== undefined) bag.add(text, { type: TYPE.string8, bytes: data })
  else if (id === ATTRIBUTE.attachData) bag.add(ID.attachData, { type: TYPE.binary, bytes: data })
  else if (id === ATTRIBUTE.codePage) bag.add(ID.messageCodePage, { type: TYPE.long, bytes: data })
}

/** A mail inside is TNEF again, behind the id of its interface. */
function attachmentSource(properties: Bag, onDamage: () => void): AttachmentSource {
  const object = properties.get(ID.attachData)
  return {
    properties,
    item: () =>
      object?.type === TYPE.object && isTnef(object.bytes.subarray(16)) ? itemInTnef(object.bytes.subarray(16), onDamage) : null,
  }
}
const isTnef = (bytes: Uint8Array) => [0x78, 0x9f, 0x3e, 0x22].every((byte, index) => bytes[index] === byte)

class Bag implements Properties {
  readonly #properties = new Map<number, Property>()
  readonly #names = new Map<number, number>()

  get(id: number): Property | null {
    return this.#properties.get(id) ?? null
  }
  named(number: number): number | null {
    return this.#names.get(number) ?? null
  }
  add(id: number, property: Property): void {
    if (!this.#properties.has(id)) this.#properties.set(id, property)
  }
  set(id: number, property: Property): void {
    this.#properties.set(id, property)
  }
  name(number: number, id: number): void {
    this.#names.set(number, id)
  }
}

/** [MS-OXTNEF] 2.1.3.4: properties one after the other, everything padded to four bytes. */
class PropertyReader {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #onDamage: () => void
  #at = 0

  constructor(bytes: Uint8Array, onDamage: () => void) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#onDamage = onDamage
  }

  into(bag: Bag): void {
    for (let left = this.#number(); left > 0; left--) {
      if (!this.#hasMore()) return
      const type = this.#number()
      const id = type >>> 16
      const number = id >= 0x8000 ? this.#name() : null
      const value = this.#value(type & 0xffff)
      if (value === null) return
      if (number !== null) bag.name(number, id)
      if (value.bytes !== null) bag.set(id, { type: type & 0xffff, bytes: value.bytes })
    }
  }

  rows(): Bag[] {
    const bags: Bag[] = []
    for (let left = this.#number(); left > 0 && this.#hasMore() && bags.length < MOST_RECIPIENTS; left--) {
      const bag = new Bag()
      this.into(bag)
      bags.push(bag)
    }
    return bags
  }

  #hasMore(): boolean {
    if (this.#at < this.#bytes.length) return true
    this.#onDamage()
    return false
  }

  #number(): number {
    const at = this.#at
    this.#at += 4
    return at + 4 <= this.#bytes.length ? this.#view.getUint32(at, true) : 0
  }

  #take(length: number): Uint8Array {
    const start = this.#at
    this.#at += length + ((4 - (length % 4)) % 4)
    return this.#bytes.subarray(start, start + length)
  }

  /** A named property: its set, then a number or a text. */
  #name(): number | null {
    this.#at += 16
    if (this.#number() === 0) return this.#number()
    this.#take(this.#number())
    return null
  }

  /** Null when nothing can be read from here on; of several values the first. */
  #value(type: number): { bytes: Uint8Array | null } | null {
    const isMany = (type & 0x1000) !== 0
    const one = type & 0x0fff
    const size = FIXED[one]
    const count = isMany || size === undefined ? this.#number() : 1
    let first: Uint8Array | null = null
    if (size === undefined && !VARIABLE.has(one)) {
      this.#onDamage()
      return null
    }
    for (let left = count; left > 0; left--) {
      if (!this.#hasMore()) return null
      const bytes = this.#take(size ?? this.#number())
      first ??= bytes
    }
    return { bytes: isMany ? null : first }
  }
}
const MOST_RECIPIENTS = 2_000
const FIXED: Readonly<Record<number, number>> = { 1: 4, 2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 10: 4, 11: 4, 20: 8, 64: 8, 72: 16 }
const VARIABLE: ReadonlySet<number> = new Set<number>([TYPE.object, TYPE.string8, TYPE.unicode, TYPE.binary])
