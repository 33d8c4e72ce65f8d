/** A module specifier. */
export const ZXING_WASM = 'zxing-wasm/reader/zxing_reader.wasm'
