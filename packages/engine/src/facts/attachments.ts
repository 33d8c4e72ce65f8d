import { decodeText, latin1 } from '../message/charset.ts'
import { looksHtml } from '../message/mail.ts'
import type { Attachment, Message } from '../message/types.ts'
import type { AttachedFile, Fact } from './types.ts'

/** Attached files by what they are: name and label are the sender's choice. */
export function collectAttachments(message: Message): Fact<readonly AttachedFile[]> {
  const files = message.attachments.map((file) => ({
    part: file.part,
    filename: file.filename,
    type: file.type,
    size: file.size,
    real: realType(file),
  }))
  const mails = nestedParts(message).map(({ id, filename, range }) => ({
    part: id,
    filename,
    type: 'message/rfc822',
    size: range.end - range.start,
    real: 'message' as const,
  }))
  return { known: true, value: [...files, ...mails] }
}

function nestedParts(message: Message) {
  const found: NonNullable<Message['root']>[] = []
  const waiting = message.root === null ? [] : [message.root]
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (part.nested !== null) found.push(part)
    waiting.push(...part.children.toReversed())
  }
  return found
}

type Real = AttachedFile['real']

const MAGIC: readonly (readonly [prefix: string, real: Real])[] = [
  ['MZ', 'executable'],
  ['\x7fELF', 'executable'],
  ['\xcf\xfa\xed\xfe', 'executable'],
  ['\xce\xfa\xed\xfe', 'executable'],
  ['\xca\xfe\xba\xbe', 'executable'],
  ['\x4c\x00\x00\x00\x01\x14\x02\x00', 'shortcut'],
  ['[InternetShortcut]', 'shortcut'],
  ['Rar!\x1a', 'rar'],
  ['7z\xbc\xaf\x27\x1c', 'other'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['BM', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['{\\rtf', 'office'],
  ['BEGIN:VCALENDAR', 'calendar'],
  ['#!', 'script'],
]

/** Extensions that the system runs as a program of text when opened. */
const SCRIPTS = /\.(?:js|jse|vbs|vbe|wsf|wsh|hta|bat|cmd|ps1|psm1|scr\.txt|sh|py|rb|reg|sct|wsc)$/i
const PROGRAMS = /\.(?:exe|scr|com|pif|msi|jar|apk|dll|cpl|appx|msix|dmg|pkg)$/i

function realType(file: Attachment): Real {
  const head = latin1(file.head)
  const name = (file.filename ?? '').replace(/[\s.]+$/, '')
  const start = head.replace(/^(?:\xef\xbb\xbf|\s)+/, '')
  const magic = MAGIC.find(([prefix]) => head.startsWith(prefix) || (prefix.length > 4 && start.startsWith(prefix)))?.[1]
  if (magic === 'image' && head.startsWith('BM') && head.length >= 14 && !/^BM[\s\S]{4}\0\0\0\0/.test(head)) return textOrOther(file, name)
  if (magic !== undefined) return magic
  // Readers accept a PDF whose mark comes within the first kilobyte.
  if (head.slice(0, 1_024).includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return zipKind(head, name)
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'))
    return /\.msi$/i.test(name) ? 'executable' : /\.msg$/i.test(name) ? 'message' : 'office'
  if (/^[\s\S]{4}ftyp(?:heic|heix|mif1|avif)/.test(head) || /^RIFF[\s\S]{4}WEBP/.test(head)) return 'image'
  if (/\.(?:iso|img|vhd|vhdx|udf)$/i.test(name)) return 'disk-image'
  if (/\.(?:lnk|url|webloc|library-ms|search-ms)$/i.test(name)) return 'shortcut'
  return textOrOther(file, name)
}

function zipKind(head: string, name: string): Real {
  if (/\[Content_Types\]\.xml|word\/|xl\/|ppt\/|mimetypeapplication\/vnd\.oasis/.test(head)) return 'office'
  if (/META-INF\/|AndroidManifest\.xml|classes\.dex/.test(head) || /\.(?:jar|apk|appx|msix)$/i.test(name)) return 'executable'
  return 'zip'
}

function textOrOther(file: Attachment, name: string): Real {
  if (file.head.includes(0) && !(file.head[0] === 0xff || file.head[0] === 0xfe)) return PROGRAMS.test(name) ? 'executable' : 'other'
  const { text, undecodable } = decodeText(file.head, null)
  if (undecodable) return PROGRAMS.test(name) ? 'executable' : 'other'
  if (SCRIPTS.test(name)) return 'script'
  if (looksHtml(text) || /<(?:script|form|iframe)[\s>]/i.test(text))
    return /^\s*<svg[\s>]/i.test(text) && !/<script/i.test(text) ? 'image' : 'html'
  if (/^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!DOCTYPE svg[^>]{0,300}>\s*)?<svg[\s>]/i.test(text)) return 'image'
  if (file.type === 'text/calendar') return 'calendar'
  if (/^(?:received|return-path|from|subject|date|message-id|mime-version):[^\n]*\n(?:[ \t][^\n]*\n){0,20}[a-z-]+:/i.test(text))
    return 'message'
  return 'text'
}
