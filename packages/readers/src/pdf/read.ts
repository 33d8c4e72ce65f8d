import type { Find, Gap, GapId, Reading, ReadLink, Trait } from '@honmono/engine'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { nothingRead, type Read, type Resources } from '../reader.ts'
import { PDF_LIMITS } from './limits.ts'
import { type Hidden, readObjects } from './objects.ts'
import { openPdf } from './open.ts'
import { readPage } from './pages.ts'
import { Pictures } from './pictures.ts'

/** PDF (ISO 32000): pages by pdfjs, as a viewer shows them; all objects by pdf-lib, as nobody sees them. */
export const read: Read = async (find, resources) => {
  const gaps = new Set<GapId>()
  const start = performance.now()
  const isLate = () => performance.now() - start > PDF_LIMITS.milliseconds
  const opened = await openPdf(find.bytes, resources, () => gaps.add('undecodable'))
  if (opened === 'locked')
    return { ...nothingRead(find.part), traits: [{ id: 'locked', detail: 'password' }], gaps: [{ id: 'file-locked', detail: find.part }] }
  if (opened === 'damaged') gaps.add('file-damaged')
  const seen = opened === 'damaged' ? NOTHING : await readPages(opened.document, resources, gaps, isLate)
  if (opened !== 'damaged') await opened.close()
  const hidden = await readObjects(find.bytes)
  if (hidden === null || hidden.isDamaged) gaps.add('file-damaged')
  if (hidden?.isTooMuch === true) gaps.add('file-too-large')
  return whole(find, seen, hidden, gaps)
}

interface Seen {
  readonly text: string
  readonly links: readonly ReadLink[]
  readonly traits: readonly Trait[]
  readonly pictures: Pictures | null
}
const NOTHING: Seen = { text: '', links: [], traits: [], pictures: null }

/** First all words, then pictures while there is time: a page that takes long must not take the words of the others with it. */
async function readPages(document: PDFDocumentProxy, { progress }: Resources, gaps: Set<GapId>, isLate: () => boolean): Promise<Seen> {
  const count = Math.min(document.numPages, PDF_LIMITS.pages)
  if (count < document.numPages) gaps.add('file-too-large')
  const links: ReadLink[] = []
  const traits: Trait[] = []
  const tooLong = new Set<number>()
  let text = ''
  await eachPage(document, count, gaps, isLate, async (page) => {
    if (text.length > PDF_LIMITS.chars) return
    const { text: words, ...found } = await readPage(page, text === '' ? 0 : text.length + BREAK.length, isLate)
    if (words !== '') text += (text === '' ? '' : BREAK) + words
    links.push(...found.links)
    traits.push(...found.traits)
    if (found.isCut || text.length > PDF_LIMITS.chars) gaps.add('text-cut')
    if (found.isCut) tooLong.add(page.pageNumber)
    progress(page.pageNumber / count / 2)
  })
  const pictures = new Pictures()
  await eachPage(document, count, gaps, isLate, async (page) => {
    if (tooLong.has(page.pageNumber)) pictures.isTooMuch = true
    else await pictures.add(page)
    page.cleanup()
    progress(0.5 + page.pageNumber / count / 2)
  })
  if (pictures.isTooMuch) gaps.add('file-too-large')
  if (pictures.isDamaged) gaps.add('picture-text')
  return { text: text.slice(0, PDF_LIMITS.chars), links, traits, pictures }
}

async function eachPage(
  document: PDFDocumentProxy,
  count: number,
  gaps: Set<GapId>,
  isLate: () => boolean,
  work: (page: PDFPageProxy) => Promise<void>,
): Promise<void> {
  for (let number = 1; number <= count; number++) {
    if (isLate()) {
      gaps.add('file-too-large')
      return
    }
    try {
      await work(await document.getPage(number))
    } catch {
      gaps.add('file-damaged')
    }
  }
}
/** Between two pages: a mail printed on two is one text. */
const BREAK = '\n\n'

function whole({ part }: Find, { text, links, traits, pictures }: Seen, hidden: Hidden | null, gaps: Set<GapId>): Reading {
  const known = new Set(links.map(({ href }) => href))
  const unseen = (hidden?.hrefs ?? []).filter((href) => !known.has(href))
  const all = [
    ...links.map((link) => withinText(link, text)),
    ...unseen.map((href): ReadLink => ({ shown: '', href, from: 'pdf', at: null })),
  ]
  if (all.length > PDF_LIMITS.links) gaps.add('too-many-links')
  const reading: Omit<Reading, 'gaps'> = {
    ...nothingRead(part),
    texts: text.trim() === '' ? [] : [{ format: 'plain', text, lines: [] }],
    links: all.slice(0, PDF_LIMITS.links),
    traits: [...(hidden?.traits ?? []), ...traits.slice(0, 1)],
    files: [...(hidden?.files ?? []), ...(pictures?.files ?? [])],
  }
  // Blank to us is not blank to a person: words may be drawn in a way that is not followed here.
  const isBlank = reading.texts.length + all.length + reading.traits.length + reading.files.length === 0
  if (isBlank && gaps.size === 0) gaps.add('picture-text')
  return { ...reading, gaps: [...gaps].map((id): Gap => ({ id, detail: part })) }
}

/** A place in what was cut off is none. */
const withinText = (link: ReadLink, text: string): ReadLink =>
  link.at !== null && link.at.end > text.length ? { ...link, at: null } : link
