/** Shell links, .lnk ([MS-SHLLINK]): as much as says what one opens. Sections are bounded by their own sizes and by the file's end. */
export interface ShellLink {
  /** Path or address, '' when it holds none that is text. */
  readonly target: string
  /** The command line behind it. */
  readonly arguments: string
  /** Description, working directory, place of its icon. */
  readonly others: readonly string[]
}

const HEADER_BYTES = 0x4c
const HAS_ID_LIST = 1
const HAS_LINK_INFO = 2
const IS_UNICODE = 0x80
/** NAME_STRING, RELATIVE_PATH, WORKING_DIR, COMMAND_LINE_ARGUMENTS, ICON_LOCATION (2.4): each there when its flag is set. */
const STRINGS = [0x04, 0x08, 0x10, 0x20, 0x40] as const
/** EnvironmentVariableDataBlock (2.5.4). */
const ENVIRONMENT = 0xa0000001
const MAX_ITEMS = 200

export function readShellLink(bytes: Uint8Array): ShellLink | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const u16 = (at: number) => (at + 2 <= bytes.length ? view.getUint16(at, true) : 0)
  const u32 = (at: number) => (at + 4 <= bytes.length ? view.getUint32(at, true) : 0)
  if (u32(0) !== HEADER_BYTES) return null
  const flags = u32(20)
  let at = HEADER_BYTES
  let listed = ''
  if (flags & HAS_ID_LIST) {
    const end = at + 2 + u16(at)
    listed = pathOf(bytes, at + 2, end, u16)
    at = end
  }
  let path = ''
  if (flags & HAS_LINK_INFO) {
    path = linkInfo(bytes.subarray(at, at + u32(at)))
    at += Math.max(4, u32(at))
  }
  const strings = STRINGS.map((flag) => {
    if (!(flags & flag)) return ''
    const size = u16(at) * (flags & IS_UNICODE ? 2 : 1)
    const text = flags & IS_UNICODE ? utf16(bytes, at + 2, at + 2 + size) : ansi(bytes, at + 2, at + 2 + size)
    at += 2 + size
    return text
  })
  let expanded = ''
  for (let nth = 0; nth < MAX_ITEMS && u32(at) >= 8 && at + 8 <= bytes.length; nth++, at += u32(at))
    if (u32(at + 4) === ENVIRONMENT) expanded = utf16(bytes, at + 268, at + 788) || ansi(bytes, at + 8, at + 268)
  const [name = '', relative = '', directory = '', command = '', icon = ''] = strings
  return {
    target: expanded || listed || path || relative,
    arguments: command.replace(/\s+/g, ' ').trim(),
    others: [name, directory, icon, path].filter(Boolean),
  }
}

/** LinkInfo (2.3): the path on this machine, or the share on another with the rest of the path. */
function linkInfo(bytes: Uint8Array): string {
  if (bytes.length < 28) return ''
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const u32 = (at: number) => (at + 4 <= bytes.length ? view.getUint32(at, true) : 0)
  const flags = u32(8)
  const isWide = u32(4) >= 0x24
  const suffix = isWide && u32(32) > 0 ? utf16(bytes, u32(32), bytes.length) : ansi(bytes, u32(24), bytes.length)
  if (flags & 1) return (isWide && u32(28) > 0 ? utf16(bytes, u32(28), bytes.length) : ansi(bytes, u32(16), bytes.length)) + suffix
  if (!(flags & 2)) return ''
  const network = u32(20)
  const share = ansi(bytes, network + u32(network + 8), bytes.length)
  return suffix === '' ? share : `${share.replace(/\\$/, '')}\\${suffix}`
}

/** Names in a list of shell items (2.2), which no document of its maker describes in full: drives, files and folders, addresses. */
function pathOf(bytes: Uint8Array, start: number, end: number, u16: (at: number) => number): string {
  const names: string[] = []
  let at = start
  for (let nth = 0; nth < MAX_ITEMS && at + 3 <= Math.min(end, bytes.length) && u16(at) >= 3; nth++, at += u16(at)) {
    const type = bytes[at + 2] ?? 0
    const item = bytes.subarray(at, Math.min(at + u16(at), end))
    if (type === 0x61) names.push(addressIn(item))
    else if ((type & 0x70) === 0x20) names.push(ansi(item, 3, item.length))
    else if ((type & 0x70) === 0x30) names.push(longName(item) || (type & 4 ? utf16(item, 14, item.length) : ansi(item, 14, item.length)))
    else if ((type & 0x70) === 0x40) names.push(ansi(item, 5, item.length))
  }
  return names
    .filter(Boolean)
    .join('\\')
    .replace(/\\{2,}/g, (run, place: number) => (place === 0 ? run : '\\'))
}

/** The long name is in an extension of the item (0xbeef0004), in UTF-16, last. */
function longName(item: Uint8Array): string {
  for (let at = 16; at + 8 <= item.length; at++)
    if (item[at] === 4 && item[at + 1] === 0 && item[at + 2] === 0xef && item[at + 3] === 0xbe) {
      const version = item[at - 2] ?? 0
      return utf16(item, at - 4 + (version >= 9 ? 46 : version >= 8 ? 42 : version >= 7 ? 38 : 20), item.length)
    }
  return ''
}

const addressIn = (item: Uint8Array): string => {
  const text = ansi(
    item.filter((byte) => byte !== 0),
    3,
    item.length,
  )
  return /[a-z][a-z0-9+.-]{1,20}:[\x21-\x7e]{3,4000}/i.exec(text)?.[0] ?? ''
}

/** Up to the first NUL. Japanese Windows writes code page 932. */
function ansi(bytes: Uint8Array, start: number, end: number): string {
  const part = bytes.subarray(start, Math.min(end, bytes.length))
  const nul = part.indexOf(0)
  return new TextDecoder('shift_jis').decode(nul < 0 ? part : part.subarray(0, nul))
}
function utf16(bytes: Uint8Array, start: number, end: number): string {
  if (start >= bytes.length) return ''
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(start, Math.min(end, bytes.length)))
  const nul = text.indexOf('\0')
  return nul < 0 ? text : text.slice(0, nul)
}
