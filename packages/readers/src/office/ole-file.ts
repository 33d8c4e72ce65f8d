import { decodeName, viewOf } from '../archive/name.ts'

const PATH_BYTES = 1_024

/** The file in an OLE package ([MS-OLEDS] 2.3.6; what it holds is documented by use: label, path, path, size, content). */
export function oleFile(stream: Uint8Array): { readonly name: string; readonly bytes: Uint8Array } | null {
  let at = 6
  const text = (): string | null => {
    const end = stream.indexOf(0, at)
    if (end === -1 || end - at > PATH_BYTES) return null
    const name = decodeName({ bytes: stream.subarray(at, end), utf8: false, extra: new Uint8Array() })
    at = end + 1
    return name
  }
  const label = text()
  const path = text()
  at += 8
  const temporary = text()
  if (label === null || path === null || temporary === null || at + 4 > stream.length) return null
  const size = viewOf(stream).getUint32(at, true)
  const bytes = stream.slice(at + 4, at + 4 + size)
  return { name: path.split(/[\\/]/).at(-1) || label, bytes }
}
