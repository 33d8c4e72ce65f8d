import type { InnerFile, Trait } from '@honmono/engine'
import { decodeText } from '@honmono/engine/bytes'
import type { RichObject } from './document.ts'

/** An object as [MS-OLEDS] 2.2.4 and 2.2.5 write it: what opens it, and what it holds. */
export function objectOf({ className, data }: RichObject): { traits: readonly Trait[]; files: readonly InnerFile[] } {
  const reader = new Reader(data)
  reader.number() // OLE version
  const form = reader.number()
  const written = reader.name()
  const name = clean(written) || className
  const traits: Trait[] = [{ id: 'macro', detail: name || 'object' }]
  if (form === LINKED) {
    const topic = clean(reader.name())
    return { traits: [...traits, { id: 'loads-from-outside', detail: topic }], files: [] }
  }
  reader.name() // topic and item are for links
  reader.name()
  const native = form === EMBEDDED ? reader.block() : data
  const file = /^package$/i.test(name) ? packaged(native) : compoundFile(native)
  const outside = addressIn(native)
  if (outside !== null && !/^package$/i.test(name)) traits.push({ id: 'loads-from-outside', detail: outside })
  return { traits, files: file === null ? [] : [file] }
}
const LINKED = 1
const EMBEDDED = 2
const NAME_BYTES = 1_024

/** A file that the Object Packager has put in: label, path, then the file. */
function packaged(native: Uint8Array): InnerFile | null {
  const reader = new Reader(native)
  reader.short()
  const label = reader.zeroEnded()
  reader.zeroEnded()
  reader.short()
  reader.short()
  reader.name()
  const bytes = reader.block()
  if (bytes.length === 0) return null
  const filename = clean(label).replace(/^.*[\\/]/, '')
  return { filename: filename === '' ? null : filename, type: '', bytes, inline: false }
}

function compoundFile(native: Uint8Array): InnerFile | null {
  const isCompound = COMPOUND.every((byte, index) => native[index] === byte)
  return isCompound ? { filename: null, type: '', bytes: native, inline: false } : null
}
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** An address in UTF-16 or ASCII among other bytes: what an OLE2Link's moniker loads. */
function addressIn(bytes: Uint8Array): string | null {
  for (let at = bytes.indexOf(LETTER_H); at >= 0; at = bytes.indexOf(LETTER_H, at + 1)) {
    const step = bytes[at + 1] === 0 ? 2 : 1
    if (bytes[at + step] !== LETTER_T || bytes[at + 2 * step] !== LETTER_T) continue
    const address = printable(bytes, at, step)
    if (/^https?:\/\//.test(address) && !SCHEMAS.test(address)) return address
    at += address.length * step
  }
  return null
}
const LETTER_H = 0x68
const LETTER_T = 0x74

function printable(bytes: Uint8Array, start: number, step: number): string {
  let text = ''
  for (let at = start; at < bytes.length && text.length < ADDRESS_BYTES; at += step) {
    const byte = bytes[at] ?? 0
    if (byte <= 0x20 || byte > 0x7e || (step === 2 && bytes[at + 1] !== 0)) break
    text += String.fromCharCode(byte)
  }
  return text
}
const ADDRESS_BYTES = 2_000
/** Names of XML namespaces, in Office files; nothing is loaded from there. */
const SCHEMAS = /^https?:\/\/(?:schemas\.(?:openxmlformats|microsoft)\.(?:org|com)|www\.w3\.org|purl\.org)\//i

const clean = (bytes: Uint8Array) =>
  decodeText(bytes, 'shift_jis')
    .text.replace(/\0[\s\S]*$/, '')
    .trim()

/** Little-endian; past the end everything is 0 or empty. */
class Reader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  number(): number {
    return this.short() + this.short() * 0x10000
  }

  short(): number {
    const value = (this.#bytes[this.#at] ?? 0) | ((this.#bytes[this.#at + 1] ?? 0) << 8)
    this.#at += 2
    return value
  }

  /** Length, then so many bytes. */
  block(): Uint8Array {
    const length = this.number()
    const start = this.#at
    this.#at = Math.min(this.#bytes.length, start + length)
    return this.#bytes.subarray(start, this.#at)
  }

  name(): Uint8Array {
    return this.block().subarray(0, NAME_BYTES)
  }

  zeroEnded(): Uint8Array {
    const end = this.#bytes.indexOf(0, this.#at)
    const start = this.#at
    this.#at = end < 0 ? this.#bytes.length : end + 1
    return this.#bytes.subarray(start, this.#at - (end < 0 ? 0 : 1)).subarray(0, NAME_BYTES)
  }
}
