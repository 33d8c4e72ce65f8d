import type { InnerFile } from '@honmono/engine'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { drawingOf } from './drawing.ts'
import { type Decoded, type Grey, greyOf, pgmOf } from './grey.ts'
import { PDF_LIMITS } from './limits.ts'
import { rasterOf } from './raster.ts'

/** Collects the pictures of pages, each once. */
export class Pictures {
  readonly files: InnerFile[] = []
  /** Some were too many or too large. */
  isTooMuch = false
  /** Some could not be decoded. */
  isDamaged = false
  readonly #seen = new Set<unknown>()
  #bytesLeft: number = PDF_LIMITS.pictureBytes

  async add(page: PDFPageProxy): Promise<void> {
    const { pictures, shapes, isTooMuch } = drawingOf(await page.getOperatorList())
    if (isTooMuch) this.isTooMuch = true
    const raster = rasterOf(shapes)
    if (raster === 'too-much') this.isTooMuch = true
    else if (raster !== null) this.#push(raster)
    for (const picture of pictures) {
      // Names are of a page, but for those that start with the document's.
      const name = typeof picture === 'string' && !picture.startsWith('g_') ? `${page.pageNumber} ${picture}` : picture
      if (this.#seen.has(name)) continue
      this.#seen.add(name)
      await this.#addPicture(page, picture)
      if (this.files.length >= PDF_LIMITS.pictures) {
        this.isTooMuch = true
        return
      }
    }
  }

  async #addPicture(page: PDFPageProxy, picture: unknown): Promise<void> {
    const decoded = typeof picture === 'string' ? await kept(page, picture) : (picture as Decoded | null)
    if (decoded === null || typeof decoded !== 'object') {
      this.isDamaged = true
      return
    }
    if (decoded.width < PDF_LIMITS.pictureMinSide || decoded.height < PDF_LIMITS.pictureMinSide) return
    const grey = greyOf(decoded, PDF_LIMITS.pictureKeptPixels)
    if (grey === null) this.isDamaged = true
    else this.#push(grey)
  }

  #push(grey: Grey): void {
    const bytes = pgmOf(grey)
    if (bytes.length > this.#bytesLeft) {
      this.isTooMuch = true
      return
    }
    this.#bytesLeft -= bytes.length
    this.files.push({ filename: null, type: 'image/x-portable-graymap', bytes, inline: true })
  }
}

/** What pdfjs keeps under a name, once it has decoded it; null when it can't, or takes too long. */
function kept(page: PDFPageProxy, name: string): Promise<Decoded | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), PDF_LIMITS.pictureMilliseconds)
    const store = name.startsWith('g_') ? page.commonObjs : page.objs
    store.get(name, (decoded: Decoded | null) => {
      clearTimeout(timer)
      resolve(decoded)
    })
  })
}
