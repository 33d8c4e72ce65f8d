import './names-of-canvas.ts'
// Leaves its handler where pdfjs looks for it, so that it runs here and starts no worker of its own.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Resources } from '../reader.ts'
import { PDF_LIMITS } from './limits.ts'

export type Opened = { readonly document: PDFDocumentProxy; close(): Promise<void> } | 'locked' | 'damaged'

/** Folders of pdfjs-dist by what pdfjs calls them. Its stand-ins for fonts are needed for drawing alone. */
const FOLDERS: Readonly<Record<string, string>> = { cMapUrl: 'cmaps', wasmUrl: 'wasm' }

/** `onMissing` hears of big files that could not be had: text in their encoding stays unread. */
export async function openPdf(bytes: Uint8Array, resources: Resources, onMissing: () => void): Promise<Opened> {
  class BigFiles {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      const folder = FOLDERS[kind]
      if (folder === undefined) throw new Error(`not needed: ${filename}`)
      // The name comes from the file: an encoding called ../../x is no file of ours.
      if (!/^[\w-]+\.\w+$/.test(filename)) throw new Error(`no such file: ${filename}`)
      try {
        return await resources.file(`pdfjs-dist/${folder}/${filename}`)
      } catch (error) {
        onMissing()
        throw error
      }
    }
  }
  const task = getDocument({
    data: bytes.slice(), // it takes the buffer for itself
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: PDF_LIMITS.picturePixels,
    BinaryDataFactory: BigFiles,
  })
  try {
    return { document: await task.promise, close: () => task.destroy() }
  } catch (error) {
    await task.destroy()
    return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged'
  }
}
