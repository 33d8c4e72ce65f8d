import type { AttachmentSource, ItemSource } from '../mail-out/item.ts'
import { type Properties, type Property, TYPE } from '../mail-out/properties.ts'
import type { Entry } from './compound-file.ts'

/** The item that a .msg file is ([MS-OXMSG]). */
export const messageOf = (root: Entry): ItemSource => itemSource(root, TOP_HEADER, namesOf(root))

/** Bytes before the first entry of a property stream ([MS-OXMSG] 2.4.1). */
const TOP_HEADER = 32
const EMBEDDED_HEADER = 24
const OTHER_HEADER = 8
const ENTRY_BYTES = 16

type Names = ReadonlyMap<number, number>

function itemSource(storage: Entry, header: number, names: Names): ItemSource {
  const inside = (prefix: string) => storage.children.filter(({ name, isStorage }) => isStorage && name.toLowerCase().startsWith(prefix))
  return {
    properties: propertiesOf(storage, header, names),
    recipients: inside('__recip_version1.0_')
      .toSorted(byName)
      .map((recipient) => propertiesOf(recipient, OTHER_HEADER, names)),
    attachments: inside('__attach_version1.0_')
      .toSorted(byName)
      .map((attachment) => attachmentSource(attachment, names)),
  }
}
const byName = (a: Entry, b: Entry) => (a.name < b.name ? -1 : 1)

function attachmentSource(storage: Entry, names: Names): AttachmentSource {
  const inner = storage.children.find(({ name, isStorage }) => isStorage && name.toLowerCase() === '__substg1.0_3701000d')
  return {
    properties: propertiesOf(storage, OTHER_HEADER, names),
    item: () => (inner === undefined || !holdsItem(inner) ? null : itemSource(inner, EMBEDDED_HEADER, names)),
  }
}
/** An OLE object is kept under the same name. */
const holdsItem = ({ children }: Entry) => children.some(({ name }) => name === PROPERTY_STREAM)
const PROPERTY_STREAM = '__properties_version1.0'

function propertiesOf(storage: Entry, header: number, names: Names): Properties {
  const streams = new Map<number, { type: number; entry: Entry }>()
  for (const entry of storage.children) {
    const [, id, type] = entry.isStorage ? [] : (/^__substg1\.0_([\da-f]{4})([\da-f]{4})$/i.exec(entry.name) ?? [])
    if (id !== undefined && type !== undefined && !streams.has(Number.parseInt(id, 16)))
      streams.set(Number.parseInt(id, 16), { type: Number.parseInt(type, 16), entry })
  }
  const fixed = fixedProperties(storage, header)
  return {
    get(id) {
      const stream = streams.get(id)
      return stream === undefined ? (fixed.get(id) ?? null) : { type: stream.type, bytes: stream.entry.read() }
    },
    named: (number) => names.get(number) ?? null,
  }
}

const FIXED: ReadonlySet<number> = new Set([TYPE.short, TYPE.long, TYPE.boolean, TYPE.time])

function fixedProperties(storage: Entry, header: number): ReadonlyMap<number, Property> {
  const found = new Map<number, Property>()
  const bytes = storage.children.find(({ name }) => name === PROPERTY_STREAM)?.read() ?? new Uint8Array(0)
  for (let at = header; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    const type = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
    const id = (bytes[at + 2] ?? 0) | ((bytes[at + 3] ?? 0) << 8)
    if (FIXED.has(type) && !found.has(id)) found.set(id, { type, bytes: bytes.slice(at + 8, at + 16) })
  }
  return found
}

/** Numbers of named properties → their ids in this file ([MS-OXMSG] 2.2.3). Whose set a number is of is left aside: those asked for are of one each. */
function namesOf(root: Entry): Names {
  const storage = root.children.find(({ name, isStorage }) => isStorage && name === '__nameid_version1.0')
  const bytes = storage?.children.find(({ name }) => name.toLowerCase() === '__substg1.0_00030102')?.read() ?? new Uint8Array(0)
  const names = new Map<number, number>()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    const isText = (view.getUint16(at + 4, true) & 1) === 1
    if (!isText) names.set(view.getUint32(at, true), 0x8000 + view.getUint16(at + 6, true))
  }
  return names
}

/** Nothing of an item is in the file: a Word document whose name ends in .msg. */
export const isItem = (root: Entry): boolean => root.children.some(({ name }) => name === PROPERTY_STREAM)
