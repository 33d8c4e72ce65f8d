import type { Find, Reading } from '@honmono/engine'
import type { Read } from '../reader.ts'
import { Found } from './found.ts'
import { readGzip } from './gzip.ts'
import { isLocked } from './sealed.ts'
import { readTar } from './tar.ts'
import { listZip, unpackEntry } from './zip.ts'

/** The files in an archive, for the caller to read in their turn: what is nested is opened by nobody here. */
export const read: Read = (find) => {
  if (find.kind === 'zip') return readZip(find)
  if (find.kind === 'gzip') return readGzip(find)
  if (find.kind === 'tar') return readTar(find)
  return readSealed(find)
}

async function readZip({ part, bytes }: Find): Promise<Reading> {
  const found = new Found()
  const { entries, damaged, tooMany, contradictions, overlapping } = await listZip(bytes)
  if (damaged) found.gap('file-damaged')
  if (tooMany || overlapping.length > 0) found.gap('file-too-large')
  for (const name of overlapping) found.trait('bomb', name)
  for (const names of contradictions) found.trait('contradicts-itself', names)
  for (const entry of entries) {
    if (entry.folder) continue
    if (found.allowance <= 0) {
      found.gap('file-too-large')
      break
    }
    const unpacked = unpackEntry(bytes, entry, found.allowance)
    if (found.count(entry.name, unpacked) && !isResourceFork(entry.name, unpacked.bytes)) found.file(entry.name || null, unpacked.bytes)
  }
  return found.reading(part)
}

/** What macOS keeps beside a file (AppleDouble): nothing that anybody opens. */
const isResourceFork = (name: string, bytes: Uint8Array): boolean =>
  /^__MACOSX\/(?:.*\/)?\._[^/]*$/.test(name) && bytes[0] === 0 && bytes[1] === 5 && bytes[2] === 22 && bytes[3] === 7

/** rar and 7z: only whether a password is needed. */
function readSealed({ part, kind, bytes, filename }: Find): Reading {
  const found = new Found()
  if (isLocked(kind, bytes)) {
    found.trait('locked', filename ?? '')
    found.gap('file-locked')
  } else found.gap('file-unknown')
  return found.reading(part)
}
