import type { InnerFile } from '@honmono/engine'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type DrawnPicture, drawingOf } from './drawing.ts'
import { type Decoded, type Grey, greyOf, pgmOf } from './grey.ts'
import { PDF_LIMITS } from './limits.ts'
import { groupsOf, mosaicOf, type Tile } from './mosaic.ts'
import { rasterOf } from './raster.ts'

interface NamedTile extends Tile {
  readonly name: unknown
}

/** Collects the pictures of pages. One that stands alone is taken once, however often it is shown. */
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
    for (const group of groupsOf(await this.#tilesOf(page, pictures))) {
      const [first] = group
      if (group.length === 1 && first !== undefined) this.#pushAlone(first)
      else this.#pushTogether(group)
    }
  }

  async #tilesOf(page: PDFPageProxy, pictures: readonly DrawnPicture[]): Promise<readonly NamedTile[]> {
    const greys = new Map<unknown, { grey: Grey; isMask: boolean } | null>()
    const tiles: NamedTile[] = []
    let bytes = 0
    for (const { picture, matrix } of pictures) {
      if (tiles.length >= PDF_LIMITS.pagePictures || bytes > PDF_LIMITS.pagePictureBytes) {
        this.isTooMuch = true
        break
      }
      // Names are of a page, but for those that start with the document's.
      const name = typeof picture === 'string' && !picture.startsWith('g_') ? `${page.pageNumber} ${picture}` : picture
      if (!greys.has(name)) {
        const decoded = await this.#decode(page, picture)
        bytes += decoded?.grey.pixels.length ?? 0
        greys.set(name, decoded)
      }
      const decoded = greys.get(name)
      if (decoded) tiles.push({ ...decoded, matrix, name })
    }
    return tiles
  }

  async #decode(page: PDFPageProxy, picture: unknown): Promise<{ grey: Grey; isMask: boolean } | null> {
    const decoded = typeof picture === 'string' ? await kept(page, picture) : (picture as Decoded | null)
    const grey = decoded === null || typeof decoded !== 'object' ? null : greyOf(decoded, PDF_LIMITS.pictureKeptPixels)
    if (grey === null) this.isDamaged = true
    return grey === null ? null : { grey, isMask: decoded?.kind === undefined }
  }

  #pushAlone({ grey, name }: NamedTile): void {
    if (this.#seen.has(name)) return
    this.#seen.add(name)
    this.#push(grey)
  }

  #pushTogether(tiles: readonly NamedTile[]): void {
    const whole = mosaicOf(tiles)
    if (whole === null) for (const tile of tiles) this.#pushAlone(tile)
    else this.#push(whole)
  }

  #push(grey: Grey): void {
    if (grey.width < PDF_LIMITS.pictureMinSide || grey.height < PDF_LIMITS.pictureMinSide) return
    const bytes = pgmOf(grey)
    if (bytes.length > this.#bytesLeft || this.files.length >= PDF_LIMITS.pictures) {
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
