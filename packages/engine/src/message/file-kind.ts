import { LIMITS } from '../limits.ts'
import { decodeText, latin1 } from './charset.ts'
import { looksHtml } from './mail.ts'
import type { Attachment } from './types.ts'

/** A file by its content. */
export type FileKind =
  | 'html'
  | 'pdf'
  | 'zip'
  | 'gzip'
  | 'rar'
  | 'seven-zip'
  | 'tar'
  | 'office' // OOXML (docx, xlsx, pptx) and OpenDocument: a zip package of XML
  | 'old-office' // a compound file (doc, xls, ppt; also a locked docx)
  | 'rich-text'
  | 'one-note'
  | 'executable'
  | 'script'
  | 'image'
  | 'svg' // without a script; with one it is a page
  | 'text'
  | 'message' // a mail as it was on the wire
  | 'outlook' // a mail or another item as Outlook saves it (.msg)
  | 'tnef' // winmail.dat
  | 'apple-mail' // .emlx
  | 'web-archive' // .mht
  | 'calendar'
  | 'contact'
  | 'disk-image'
  | 'shortcut'
  | 'other'

const MAGIC: readonly (readonly [prefix: string, real: FileKind])[] = [
  ['MZ', 'executable'],
  ['\x7fELF', 'executable'],
  ['\xcf\xfa\xed\xfe', 'executable'],
  ['\xce\xfa\xed\xfe', 'executable'],
  ['\xca\xfe\xba\xbe', 'executable'],
  ['\x4c\x00\x00\x00\x01\x14\x02\x00', 'shortcut'],
  ['[InternetShortcut]', 'shortcut'],
  ['Rar!\x1a', 'rar'],
  ['7z\xbc\xaf\x27\x1c', 'seven-zip'],
  ['\x1f\x8b\x08', 'gzip'],
  ['\x78\x9f\x3e\x22', 'tnef'],
  ['\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d\xae\xb1\x53\x78\xd0\x29\x96\xd3', 'one-note'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['BM', 'image'],
  ['P5\n', 'image'], // PGM and PPM: pictures of pages, handed on by readers
  ['P6\n', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['{\\rtf', 'rich-text'],
  ['{\\rt', 'rich-text'], // all that Word asks for
  ['BEGIN:VCALENDAR', 'calendar'],
  ['BEGIN:VCARD', 'contact'],
  ['[Desktop Entry]', 'shortcut'],
  ['#!', 'script'],
]

/** Extensions that the system runs as a program of text when opened. */
const SCRIPTS = /\.(?:js|jse|vbs|vbe|wsf|wsh|hta|bat|cmd|ps1|psm1|scr\.txt|sh|py|rb|reg|sct|wsc)$/i
const PROGRAMS = /\.(?:exe|scr|com|pif|msi|jar|apk|dll|cpl|appx|msix|dmg|pkg)$/i

/** What a file is, by its first bytes where they say it; name and label are the sender's choice and count only where a system goes by them. */
export function fileKind(file: Pick<Attachment, 'head' | 'filename' | 'type'>): FileKind {
  const head = latin1(file.head)
  const name = (file.filename ?? '').replace(/[\s.]+$/, '')
  const start = head.replace(/^(?:\xef\xbb\xbf|\s)+/, '')
  const magic = MAGIC.find(([prefix]) => head.startsWith(prefix) || (prefix.length > 4 && start.startsWith(prefix)))?.[1]
  if (magic === 'image' && head.startsWith('BM') && head.length >= 14 && !/^BM[\s\S]{4}\0\0\0\0/.test(head)) return textOrOther(file, name)
  if (magic !== undefined) return magic
  // Readers accept a PDF whose mark comes within the first kilobyte.
  if (head.slice(0, 1_024).includes('%PDF-')) return 'pdf'
  if (/^(?:PK\x07\x08|PK00)?PK(?:\x03\x04|\x05\x06)/.test(head)) return zipKind(head, name)
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'))
    return /\.msi$/i.test(name) ? 'executable' : /\.msg$/i.test(name) ? 'outlook' : 'old-office'
  if (head.startsWith('ustar', 257)) return 'tar'
  if (/^[\s\S]{4}ftyp(?:heic|heix|mif1|avif)/.test(head) || /^RIFF[\s\S]{4}WEBP/.test(head)) return 'image'
  if (/\.(?:iso|img|vhd|vhdx|udf)$/i.test(name)) return 'disk-image'
  // A zip is read from its end: something else may stand before it.
  if (/\.zip$/i.test(name)) return 'zip'
  if (/\.(?:lnk|url|webloc|library-ms|search-ms)$/i.test(name)) return 'shortcut'
  return textOrOther(file, name)
}

const PACKAGED_PROGRAMS = /^(?:META-INF\/MANIFEST\.MF|AndroidManifest\.xml|classes\.dex|AppxManifest\.xml)$/i
const DOCUMENT_PARTS = /^(?:\[Content_Types\]\.xml$|_rels\/\.rels$|docProps\/|word\/|xl\/|ppt\/)/
const DOCUMENTS = /\.(?:(?:doc|dot|xls|xlt|ppt|pot|pps)[xm]|xlsb|od[tspg])$/i

function zipKind(head: string, name: string): FileKind {
  const entries = zipEntryNames(head)
  if (/\.(?:jar|apk|appx|msix)$/i.test(name) || entries.some((entry) => PACKAGED_PROGRAMS.test(entry))) return 'executable'
  if (DOCUMENTS.test(name) || /^[\s\S]{30}mimetypeapplication\/vnd\.oasis/.test(head)) return 'office'
  return entries.some((entry) => DOCUMENT_PARTS.test(entry)) ? 'office' : 'zip'
}

/** Names of the entries that begin in the head (APPNOTE 4.3.7). */
function zipEntryNames(head: string): readonly string[] {
  return [...head.matchAll(/PK\x03\x04[\s\S]{22}([\s\S])([\s\S])[\s\S]{2}/g)].map((header) => {
    const start = header.index + header[0].length
    const [, low = '', high = ''] = header
    return head.slice(start, start + low.charCodeAt(0) + high.charCodeAt(0) * 256)
  })
}

function textOrOther(file: Pick<Attachment, 'head' | 'type'>, name: string): FileKind {
  if (file.head.includes(0) && !(file.head[0] === 0xff || file.head[0] === 0xfe)) return PROGRAMS.test(name) ? 'executable' : 'other'
  const { text, undecodable } = decodeText(file.head, null)
  if (undecodable) return PROGRAMS.test(name) ? 'executable' : 'other'
  if (SCRIPTS.test(name)) return 'script'
  if (SAVED_BY_BROWSER.test(text) || (/\.mht(?:ml)?$/i.test(name) && /^content-type:\s*(?:multipart\/|text\/html)/im.test(text)))
    return 'web-archive'
  // A mail of HTML has its tags within the first lines, too; but what is named a page is opened as one.
  if (!/\.(?:[sx]?html?|xht|svg)$/i.test(name)) {
    if (APPLE_MAIL.test(text)) return 'apple-mail'
    if (MAIL_HEADER.test(text)) return 'message'
  }
  if (looksHtml(text) || /<(?:script|form|iframe)[\s>]/i.test(text))
    return /^\s*<svg[\s>]/i.test(text) && !/<script/i.test(text) ? 'svg' : 'html'
  if (/^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!DOCTYPE svg[^>]{0,300}>\s*)?<svg[\s>]/i.test(text)) return 'svg'
  if (file.type === 'text/calendar') return 'calendar'
  return MAIL_HEADER.test(text) ? 'message' : 'text'
}

const MAIL_HEADER = /^(?:received|return-path|from|subject|date|message-id|mime-version):[^\n]*\n(?:[ \t][^\n]*\n){0,20}[a-z-]+:/i
/** How a browser names the sender of a page that it saves. */
const SAVED_BY_BROWSER = /^from: [<"]?saved by /i

/** Apple Mail: the length of the mail on a line of its own, then the mail. */
const APPLE_MAIL = /^\d{1,12} *\n(?:[a-z][a-z-]{1,60}:|From )/i

/** The first sector of a compound file's directory ([MS-CFB] 2.2, 2.6) names the streams of a mail ([MS-OXMSG] 2.2). */
export function holdsOutlookItem(bytes: Uint8Array): boolean {
  if (bytes.length < 512) return false
  const { buffer, byteOffset, byteLength } = bytes
  const header = new DataView(buffer, byteOffset, byteLength)
  const sectorBytes = header.getUint16(30, true) === 12 ? 4096 : 512
  const start = (header.getUint32(48, true) + 1) * sectorBytes
  return /__(?:nameid|properties|substg1|recip|attach)/.test(latin1(bytes, start, start + sectorBytes).replaceAll('\0', ''))
}

/** The same of a file that is there as a whole. */
export function fileKindOf({ bytes, filename, type }: { bytes: Uint8Array; filename: string | null; type: string }): FileKind {
  const kind = fileKind({ head: bytes.subarray(0, LIMITS.attachmentSniffBytes), filename, type })
  return kind === 'old-office' && holdsOutlookItem(bytes) ? 'outlook' : kind
}
