/** What is used of tesseract.js-core: Emscripten's module of Tesseract's C++ API (baseapi.h). */
interface TesseractApi {
  /** 0 when it worked. */
  Init(path: null, languages: string, engine: number): number
  SetVariable(name: string, value: string): boolean
  /** Reads the file '/input'. 0 when it worked. */
  SetImageFile(exifOrientation: number, radians: number): number
  Recognize(monitor: null): number
  GetJSONText(): string
  Clear(): void
}
interface TesseractCore {
  readonly FS: { writeFile(path: string, data: Uint8Array): void }
  readonly TessBaseAPI: new () => TesseractApi
}
interface TesseractOptions {
  readonly wasmBinary: Uint8Array
  readonly print: (line: string) => void
  readonly printErr: (line: string) => void
  readonly TesseractProgress: (percent: number) => void
}

declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  const start: (options: TesseractOptions) => Promise<TesseractCore>
  export default start
}
declare module 'tesseract.js-core/tesseract-core-lstm.js' {
  const start: (options: TesseractOptions) => Promise<TesseractCore>
  export default start
}
