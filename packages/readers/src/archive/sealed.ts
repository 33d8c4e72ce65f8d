import type { FileKind } from '@honmono/engine'
import { viewOf } from './name.ts'

/** Whether a rar or 7z plainly says that its list of files needs a password. */
export const isLocked = (kind: FileKind, bytes: Uint8Array): boolean => (kind === 'rar' ? isLockedRar(bytes) : isLockedSevenZip(bytes))

const RAR5 = 8
const RAR4 = 7
const RAR5_CRYPT_HEADER = 4
const RAR4_MAIN_HEADER = 0x73
const RAR4_HEADERS_LOCKED = 0x0080

/** RAR 5.0 technote, "Archive encryption header": it is the first one. RAR 4: a flag of the main header. */
function isLockedRar(bytes: Uint8Array): boolean {
  if (bytes.length < 20) return false
  if (bytes[6] === 1) {
    let at = RAR5 + 4
    while (at < 20 && ((bytes[at] ?? 0) & 0x80) !== 0) at++
    return bytes[at + 1] === RAR5_CRYPT_HEADER
  }
  return bytes[RAR4 + 2] === RAR4_MAIN_HEADER && (viewOf(bytes).getUint16(RAR4 + 3, true) & RAR4_HEADERS_LOCKED) !== 0
}

const SEVEN_ZIP_HEADER = 32
const LOOKED_AT = 64 * 1024
/** 7zAES among the coders of the last header (7zFormat.txt, "Methods"). */
const AES = [6, 0xf1, 7, 1]

function isLockedSevenZip(bytes: Uint8Array): boolean {
  if (bytes.length < SEVEN_ZIP_HEADER) return false
  const start = SEVEN_ZIP_HEADER + Number(viewOf(bytes).getBigUint64(12, true))
  const header = bytes.subarray(Math.min(start, bytes.length)).subarray(0, LOOKED_AT)
  return header.some((byte, at) => byte === AES[0] && AES.every((one, nth) => header[at + nth] === one))
}
