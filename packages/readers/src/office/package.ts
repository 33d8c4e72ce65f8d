import type { Find, Reading } from '@honmono/engine'
import { UNPACKING } from '../archive/limits.ts'
import { listZip, unpackEntry } from '../archive/zip.ts'
import { readOpenDocument } from './open-document.ts'
import { readOpenXml, sharedStrings } from './open-xml.ts'
import { Page } from './page.ts'
import { type Relations, readRelations, sourceOf } from './relations.ts'
import { writeRuns } from './runs.ts'

const XML = /\.(?:xml|rels|vml)$/i
const PICTURE = /\.(?:png|jpe?g|jfif|gif|bmp|tiff?|webp|svg|emf|wmf|emz|wmz)$/i
/** Parts for programs: fonts, printers' settings, what macros are made of (named by relation and name), previews. */
const FOR_PROGRAMS =
  /(?:\.(?:odttf|ttf|otf|fntdata)|(?:^|\/)(?:printerSettings\d*\.bin|vbaProject(?:Signature\w*)?\.bin|activeX\d*\.bin|mimetype|layout-cache|manifest\.rdf)|^Thumbnails\/\w+\.(?:png|jpg)|^docProps\/thumbnail\.\w+|^xl\/(?!embeddings\/).*\.bin)$/i
const XLSB_STRINGS = /(?:^|\/)sharedStrings\.bin$/i

/** docx, xlsx, pptx, odt, ods, odp: a zip of XML parts. */
export async function readPackage({ part, bytes }: Find): Promise<Reading> {
  const page = new Page()
  const parts = await unpackParts(bytes, page)
  const names = [...parts.keys()].toSorted(inOrder)
  const relations = new Map<string, Relations>()
  for (const name of names) {
    if (/\.rels$/i.test(name)) relations.set(sourceOf(name), readRelations(parts.get(name) ?? NOTHING, page))
    if (/(?:^|\/)vbaProject\.bin$/i.test(name)) page.found.trait('macro', 'VBA')
    if (/(?:^|\/)activeX\//i.test(name)) page.found.trait('macro', 'ActiveX')
  }
  const isOpenDocument = parts.has('content.xml') || parts.has('META-INF/manifest.xml')
  const strings = stringsOf(parts, page)
  for (const name of names) {
    const content = parts.get(name) ?? NOTHING
    if (XML.test(name)) {
      if (/\.rels$/i.test(name) || /(?:^|\/)sharedStrings\.xml$/i.test(name)) continue
      const sound = isOpenDocument ? readOpenDocument(content, page) : readOpenXml(content, relations.get(name) ?? new Map(), strings, page)
      if (!sound) page.gap('file-damaged')
    } else if (XLSB_STRINGS.test(name)) {
      writeRuns(content, page)
      page.gap('attachment-content')
    } else if (!FOR_PROGRAMS.test(name)) page.found.file(name, content, PICTURE.test(name))
  }
  for (const { type, target, external, used } of [...relations.values()].flatMap((own) => [...own.values()]))
    if (external && type === 'hyperlink' && !used) page.looseLink(target)
  return page.reading(part)
}

const NOTHING = new Uint8Array()

async function unpackParts(bytes: Uint8Array, page: Page): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>()
  const { entries, damaged, tooMany, overlapping, contradictions } = await listZip(bytes)
  if (damaged) page.gap('file-damaged')
  if (tooMany || overlapping.length > 0) page.gap('file-too-large')
  for (const name of overlapping) page.found.trait('bomb', name)
  for (const names of contradictions) page.found.trait('contradicts-itself', names)
  for (const entry of entries) {
    if (entry.folder) continue
    if (page.found.allowance < UNPACKING.beginningBytes) {
      page.gap('file-too-large')
      break
    }
    const unpacked = unpackEntry(bytes, entry, page.found.allowance)
    if (page.found.count(entry.name, unpacked) && !parts.has(entry.name)) parts.set(entry.name, unpacked.bytes)
  }
  return parts
}

function stringsOf(parts: ReadonlyMap<string, Uint8Array>, page: Page): readonly string[] {
  const name = [...parts.keys()].find((one) => /(?:^|\/)sharedStrings\.xml$/i.test(one))
  if (name === undefined) return []
  const { strings, sound } = sharedStrings(parts.get(name) ?? NOTHING)
  if (!sound) page.gap('file-damaged')
  return strings
}

/** What is read first, in the order of reading: the document or the slides or sheets, then what belongs to them. */
const RANKS = [
  /(?:^|\/)(?:document|content|workbook)\.xml$/i,
  /\/slides\/slide\d+\.xml$/i,
  /\/worksheets\//i,
  /\/header/i,
  /\/footer/i,
  /\/notesSlides\//i,
  /\/comments/i,
]

function inOrder(a: string, b: string): number {
  return rank(a) - rank(b) || number(a) - number(b) || (a < b ? -1 : 1)
}
const rank = (name: string): number => (RANKS.findIndex((one) => one.test(name)) + RANKS.length + 1) % (RANKS.length + 1)
const number = (name: string): number => Number(/(\d{1,9})\.\w+$/.exec(name)?.[1] ?? 0)
