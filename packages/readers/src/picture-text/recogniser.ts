/// <reference path="./tesseract-core.d.ts" />
import type { GreyPicture } from '../picture/picture.ts'
import { toPnm } from '../picture/shape.ts'
import type { Resources } from '../reader.ts'
import { CORE_PLAIN, CORE_SIMD, LANGUAGES, type Language } from './files.ts'

/** Left, top, right, bottom, in pixels of the picture that was given. */
export interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}
export interface Word {
  readonly text: string
  readonly box: Box
  /** 0 to 1. */
  readonly confidence: number
}
export interface Line {
  readonly words: readonly Word[]
  readonly box: Box
}

/** Tesseract's page segmentation modes (its manual, --psm). */
export type Layout = 'page' | 'line'
const MODES: Readonly<Record<Layout, string>> = { page: '3', line: '7' }

export interface Recogniser {
  /** Dark letters on white. */
  read(picture: GreyPicture, language: Language, layout: Layout): readonly Line[]
}

/** Throws where WebAssembly is missing. Takes about 0.4 s: keep it. */
export async function startRecogniser(resources: Pick<Resources, 'file'>): Promise<Recogniser> {
  const simd = WebAssembly.validate(SIMD_MODULE)
  const [{ default: startCore }, wasmBinary] = await Promise.all([
    simd ? import('tesseract.js-core/tesseract-core-simd-lstm.js') : import('tesseract.js-core/tesseract-core-lstm.js'),
    resources.file(simd ? CORE_SIMD : CORE_PLAIN),
  ])
  const quiet = () => {}
  const core = await startCore({ wasmBinary, print: quiet, printErr: quiet, TesseractProgress: quiet })
  const apis = new Map<Language, TesseractApi>()
  for (const language of Object.keys(LANGUAGES) as Language[]) {
    core.FS.writeFile(`/${language}.traineddata`, await unzipped(await resources.file(LANGUAGES[language])))
    const api = new core.TessBaseAPI()
    if (api.Init(null, language, LSTM_ONLY) !== 0) throw new Error(`tesseract: no ${language}`)
    // The letters are dark always: nothing is gained by trying the other way round.
    api.SetVariable('invert_threshold', '0')
    apis.set(language, api)
  }
  return {
    read(picture, language, layout) {
      const api = apis.get(language)
      if (api === undefined) return []
      core.FS.writeFile('/input', toPnm(picture))
      api.SetVariable('tessedit_pageseg_mode', MODES[layout])
      if (api.SetImageFile(UPRIGHT, 0) !== 0) throw new Error('tesseract: no image')
      api.Recognize(null)
      const lines = linesOf(api.GetJSONText())
      api.Clear()
      return lines
    },
  }
}

/** OEM_LSTM_ONLY of Tesseract's publictypes.h. */
const LSTM_ONLY = 1
/** EXIF orientation. */
const UPRIGHT = 1

/** The smallest module that uses a SIMD instruction: (func (result v128) i32.const 0 i8x16.splat). */
const SIMD_MODULE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 8, 1, 6, 0, 65, 0, 253, 15, 11])

async function unzipped(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Response(bytes as Uint8Array<ArrayBuffer>).body?.pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** What of Tesseract's JSON is used. Confidences are in percent. */
interface JsonWord {
  readonly text: string
  readonly bbox: Box
  readonly confidence: number
}
interface JsonPage {
  readonly blocks: readonly {
    readonly paragraphs: readonly { readonly lines: readonly { readonly bbox: Box; readonly words: readonly JsonWord[] }[] }[]
  }[]
}

const linesOf = (json: string): readonly Line[] =>
  (JSON.parse(json) as JsonPage).blocks
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines))
    .map(({ bbox, words }) => ({
      box: bbox,
      words: words.map((word) => ({ text: word.text, box: word.bbox, confidence: word.confidence / 100 })),
    }))
