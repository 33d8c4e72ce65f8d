// Attached files. Nobody can tell what is inside: each is replaced by a harmless stand-in that begins like it, so that it is still taken
// for what it was. Names keep their endings, which are half of the trick.
import { isPlainWord } from './words.mjs'

const latin1 = (text) => Buffer.from(text, 'latin1')
const base64 = (text) => Buffer.from(text, 'base64')

/** By first bytes; the first that fits. */
const STAND_INS = [
  ['\x89PNG', base64('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==')],
  ['GIF8', base64('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7')],
  [
    '\xff\xd8\xff',
    base64(
      '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==',
    ),
  ],
  [
    'BM',
    latin1(
      'BM\x3a\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\x18\0\0\0\0\0\x04\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xff\xff\xff\0',
    ),
  ],
  [
    '%PDF-',
    latin1(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
    ),
  ],
  ['Rar!\x1a', latin1('Rar!\x1a\x07\x00')],
  ['7z\xbc\xaf', latin1('7z\xbc\xaf\x27\x1c\0\x04')],
  ['\x1f\x8b', base64('H4sIAAAAAAAAAwMAAAAAAAAAAAA=')],
  ['MZ', latin1('MZ\x90\0redacted')],
  ['\x7fELF', latin1('\x7fELFredacted\0')],
  ['\xcf\xfa\xed\xfe', latin1('\xcf\xfa\xed\xferedacted\0')],
  ['\xce\xfa\xed\xfe', latin1('\xce\xfa\xed\xferedacted\0')],
  ['\xca\xfe\xba\xbe', latin1('\xca\xfe\xba\xberedacted\0')],
  ['\x4c\0\0\0\x01\x14\x02\0', latin1('\x4c\0\0\0\x01\x14\x02\0redacted')],
  ['{\\rtf', latin1('{\\rtf1 redacted}')],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0')],
  ['II*\0', latin1('II*\0\x08\0\0\0\0\0')],
  ['MM\0*', latin1('MM\0*\0\0\0\x08\0\0')],
  ['\x78\x9f\x3e\x22', latin1('\x78\x9f\x3e\x22\0\0')],
]

/** A ZIP without content that names the entry by which its kind is told. */
function zipWith(entry) {
  const name = latin1(entry)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(20, 4)
  local.writeUInt16LE(name.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(20, 4)
  central.writeUInt16LE(20, 6)
  central.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(46 + name.length, 12)
  end.writeUInt32LE(30 + name.length, 16)
  return Buffer.concat([local, name, central, name, end])
}

const TEXTS = {
  html: '<!DOCTYPE html>\n<html><head><title>redacted</title></head><body><form></form></body></html>\n',
  script: '// redacted\n',
  calendar: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//redacted//\r\nEND:VCALENDAR\r\n',
  contact: 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:redacted\r\nEND:VCARD\r\n',
  message: 'From: reader@reader.example\nSubject: redacted\nDate: Mon, 16 Nov 2026 09:12:00 +0900\n\nredacted\n',
  shortcut: '[InternetShortcut]\r\nURL=https://redacted.example/\r\n',
  image: '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n',
}

/** `real`: what the engine takes it for; `head`: its first bytes. */
export function standInFor(real, head) {
  const start = Buffer.from(head).toString('latin1')
  if (start.startsWith('PK')) {
    const entry =
      /\[Content_Types\]\.xml|word\/|xl\/|ppt\/|mimetypeapplication\/vnd\.oasis|META-INF\/|AndroidManifest\.xml|classes\.dex/.exec(
        start,
      )?.[0]
    return zipWith(entry === undefined ? 'redacted.txt' : entry)
  }
  if (/^[\s\S]{4}ftyp/.test(start)) return latin1(`\0\0\0\x10${start.slice(4, 12)}\0\0\0\0`)
  if (/^RIFF[\s\S]{4}WEBP/.test(start)) return latin1('RIFF\x04\0\0\0WEBP')
  const known = STAND_INS.find(([prefix]) => start.startsWith(prefix) || (prefix === '%PDF-' && start.slice(0, 1_024).includes(prefix)))
  if (known !== undefined && !(known[0] === 'BM' && real !== 'image')) return known[1]
  if (start.startsWith('#!')) return latin1('#!/bin/false\n')
  if (TEXTS[real] !== undefined) return latin1(TEXTS[real])
  return real === 'text' || !/[\x00-\x08\x80-\xff]/.test(start) ? latin1('redacted\n') : latin1('\0redacted')
}

/** What a name ends in: .pdf, .pdf.exe, spaces before the real ending, letters that turn the direction. */
const ENDINGS = /(?:[\s.\u202a-\u202e\u2066-\u2069_-]*(?:[\s\u202a-\u202e\u2066-\u2069]|\.[A-Za-z0-9]{1,10}(?![A-Za-z0-9])))*$/u

export function renamed(name, number) {
  const ending = ENDINGS.exec(name)?.[0] ?? ''
  const front = name.slice(0, name.length - ending.length)
  if (front === '' || front.split(/[\s_.-]+/).every((word) => isPlainWord(word)) || /^file\d+$/.test(front)) return name
  return `file${number}${ending}`
}
