/** The package types its main module only. */
declare module 'pdfjs-dist/image_decoders/pdf.image_decoders.mjs' {
  export class JpegImage {
    readonly width: number
    readonly height: number
    readonly numComponents: number
    /** Throws where nothing can be shown. */
    parse(data: Uint8Array): void
    getData(options: { width: number; height: number; forceRGB: boolean }): Uint8ClampedArray
  }
  export function setVerbosityLevel(level: 0 | 1 | 5): void
}

/** Its own types name ambient ones of Emscripten. */
declare module '@jsquash/webp/codec/dec/webp_dec.js' {
  interface WebpModule {
    decode(data: Uint8Array): { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray } | null
  }
  export default function createModule(options: { noInitialRun: boolean; wasmBinary: Uint8Array }): Promise<WebpModule>
}
