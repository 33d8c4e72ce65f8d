import type { Find, Reading } from '@honmono/engine'
import { harmlessPath } from '../archive/name.ts'
import { ENTRY_BYTES, readCompoundFile, type Stream } from './compound-file.ts'
import { oleFile } from './ole-file.ts'
import { Page } from './page.ts'
import { writeRuns } from './runs.ts'
import { readSlides } from './slides.ts'
import { readWordText } from './word-text.ts'
import { readWorkbook } from './workbook.ts'

/** doc, xls, ppt and what else is a compound file: an object in a document, a locked docx. */
export function readCompound({ part, bytes }: Find): Reading {
  const page = new Page()
  const streams = streamsOf(bytes, page)
  nameTraits(streams, page)
  const isRead = streams.map((stream) => readStream(stream, streams, page)).some((one) => one)
  if (!isRead && streams.length > 0 && !isLocked(streams)) {
    for (const stream of streams) if (!/^[\x01-\x05]/.test(stream.name)) writeRuns(stream.bytes, page)
    page.gap('attachment-content')
  }
  return page.reading(part)
}

function streamsOf(bytes: Uint8Array, page: Page): readonly Stream[] {
  const file = readCompoundFile(bytes)
  if (file === null || file.damaged) page.gap('file-damaged')
  if (file?.tooLarge) page.gap('file-too-large')
  if (file !== null && file.streams.length > 0) return file.streams
  salvage(bytes, page)
  return []
}

/** Office repairs what is damaged a little, and offers its macros again. */
function salvage(bytes: Uint8Array, page: Page): void {
  if (holds(bytes, '_VBA_PROJECT')) page.found.trait('macro', 'VBA')
  if (holds(bytes, 'EncryptedPackage')) page.lock()
  else writeRuns(bytes, page)
}

/** A name in the directory: UTF-16, little-endian, at the beginning of one of its entries, which lie one behind the other. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = 0; at + wanted.length <= bytes.length; at += ENTRY_BYTES) {
    if (bytes[at] === wanted[0] && wanted.every((byte, nth) => bytes[at + nth] === byte)) return true
  }
  return false
}

const isLocked = (streams: readonly Stream[]): boolean =>
  streams.some(({ name }) => /^(?:EncryptedPackage|EncryptionInfo|EncryptedSummary)$/.test(name))

function nameTraits(streams: readonly Stream[], page: Page): void {
  if (isLocked(streams)) page.lock()
  if (streams.some(({ name }) => name === '_VBA_PROJECT')) page.found.trait('macro', 'VBA')
  // The editor of equations is left in old versions of Office, and known for running what a damaged equation holds (CVE-2017-11882).
  if (streams.some(({ name }) => name === 'Equation Native')) page.found.trait('macro', 'Equation')
}

/** True when the stream is one whose content is known. */
function readStream({ name, path, bytes }: Stream, streams: readonly Stream[], page: Page): boolean {
  switch (name) {
    case 'WordDocument':
      return readWordText(bytes, (table) => streams.find((one) => one.path === path.replace(/WordDocument$/, table))?.bytes ?? null, page)
    case 'Workbook':
    case 'Book':
      return readWorkbook(bytes, page)
    case 'PowerPoint Document':
      return readSlides(bytes, page)
    case '\u0001Ole10Native': {
      const file = oleFile(bytes)
      page.found.trait('macro', `OLE ${file?.name ?? ''}`.trim())
      if (file !== null) page.found.file(harmlessPath(file.name) || null, file.bytes)
      return file !== null
    }
    case 'Package':
    case 'CONTENTS':
      page.found.file(null, bytes)
      return true
    default:
      return false
  }
}
