/** Tesseract's core with its LSTM engine alone. Relaxed SIMD is left out: its sums differ between machines, and so would the answers. */
export const CORE_SIMD = 'tesseract.js-core/tesseract-core-simd-lstm.wasm'
/** For machines without SIMD. */
export const CORE_PLAIN = 'tesseract.js-core/tesseract-core-lstm.wasm'

export type Language = 'jpn' | 'eng'
/** The integer form of the best models: a fifth of the size, the same reading. */
export const LANGUAGES: Readonly<Record<Language, string>> = {
  jpn: '@tesseract.js-data/jpn/4.0.0_best_int/jpn.traineddata.gz',
  eng: '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
}
