import type { ReadLink, Trait } from '@honmono/engine'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { addressOf } from './addresses.ts'
import { PDF_LIMITS } from './limits.ts'
import { typedLetters } from './radicals.ts'
import { linesOf, type Piece, type Placed, textIn } from './text.ts'

export interface PageText {
  readonly text: string
  readonly links: readonly ReadLink[]
  readonly traits: readonly Trait[]
  /** There was more than the limits allow. */
  readonly isCut: boolean
}

/** Of pdfjs' many fields of an annotation. */
interface Annotation {
  readonly subtype?: string
  readonly rect?: readonly number[]
  readonly quadPoints?: ArrayLike<number> | null
  readonly url?: string
  readonly unsafeUrl?: string
  readonly fieldValue?: unknown
  readonly alternativeText?: string
  readonly password?: boolean
  readonly contentsObj?: { readonly str?: string }
}

/** The page's lines, then what its form fields and notes say. `offset`: where they will stand in the whole text. */
export async function readPage(page: PDFPageProxy, offset: number, isLate: () => boolean): Promise<PageText> {
  const { pieces, isCut } = await piecesOf(page, isLate)
  const { text, placed } = linesOf(pieces, offset)
  const all = (await page.getAnnotations()) as readonly Annotation[]
  const annotations = all.slice(0, PDF_LIMITS.annotationsPerPage)
  const notes = annotations.flatMap(wordsOf).join('\n')
  return {
    text: [text, notes].filter((one) => one !== '').join('\n\n'),
    links: annotations.flatMap((annotation) => linkOf(annotation, placed, text, offset)),
    traits: annotations.some(({ password }) => password === true) ? [{ id: 'asks-secret', detail: 'password' }] : [],
    isCut: isCut || annotations.length < all.length,
  }
}

async function piecesOf(page: PDFPageProxy, isLate: () => boolean): Promise<{ pieces: readonly Piece[]; isCut: boolean }> {
  const reader = page.streamTextContent().getReader()
  const pieces: Piece[] = []
  let chars = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return { pieces, isCut: false }
    const { items, styles } = value as { items: readonly TextItem[]; styles: Record<string, { vertical?: boolean }> }
    for (const item of items) {
      if (item.str === undefined) continue
      pieces.push(pieceOf(item, styles[item.fontName]?.vertical === true))
      chars += item.str.length
    }
    if (pieces.length > PDF_LIMITS.itemsPerPage || chars > PDF_LIMITS.chars || isLate()) {
      reader.cancel(new Error('limit')).catch(() => {})
      return { pieces: pieces.slice(0, PDF_LIMITS.itemsPerPage), isCut: true }
    }
  }
}
interface TextItem {
  readonly str?: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly fontName: string
  readonly hasEOL: boolean
}

function pieceOf({ str = '', transform, width, height, hasEOL }: TextItem, isVertical: boolean): Piece {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform
  const size = Math.hypot(c, d) || Math.abs(height)
  const norm = Math.hypot(a, b) || 1
  const across: Piece['across'] = isVertical ? [b / norm, -a / norm] : [a / norm, b / norm]
  return { text: typedLetters(str), x, y, across, length: Math.abs(isVertical ? height : width), size, ends: hasEOL }
}

/** What a person reads in fields and notes; a label stands before its field. */
function wordsOf({ subtype, fieldValue, alternativeText, contentsObj }: Annotation): readonly string[] {
  // A link's contents describe the words that it lies on.
  const words = subtype === 'Widget' ? [alternativeText, fieldValue] : subtype === 'Link' ? [] : [contentsObj?.str]
  return words.filter((one) => typeof one === 'string' && one.trim() !== '').map((one) => typedLetters(String(one).replace(/\r\n?/g, '\n')))
}

function linkOf(annotation: Annotation, placed: readonly Placed[], text: string, offset: number): readonly ReadLink[] {
  const href = addressOf(annotation.unsafeUrl ?? annotation.url ?? '')
  if (href === null) return []
  const at = placeOf(annotation, placed)
  const shown = at === null ? '' : text.slice(at.start - offset, at.end - offset).trim()
  return [
    { shown: shown.replace(/\s+/g, ' ').slice(0, PDF_LIMITS.shownChars), href, from: 'pdf', at: at === null ? null : { text: 0, ...at } },
  ]
}

/** From the first to the last letter that its rectangle, or each of its rectangles, lies on. */
function placeOf({ rect, quadPoints }: Annotation, placed: readonly Placed[]) {
  const points = Array.from(quadPoints ?? []).slice(0, 8 * 100)
  const boxes = points.length >= 8 ? quads(points) : rect === undefined ? [] : [rect]
  const hits = boxes.flatMap((box) => textIn(placed, box) ?? [])
  if (hits.length === 0) return null
  return { start: Math.min(...hits.map(({ start }) => start)), end: Math.max(...hits.map(({ end }) => end)) }
}

function quads(points: readonly number[]): readonly (readonly number[])[] {
  return Array.from({ length: Math.floor(points.length / 8) }, (_, number) => {
    const quad = points.slice(number * 8, number * 8 + 8)
    const xs = quad.filter((_, at) => at % 2 === 0)
    const ys = quad.filter((_, at) => at % 2 === 1)
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  })
}
