/** Light, for the `about.ts` of readers of pictures. */
export const WEBP_WASM = '@jsquash/webp/codec/dec/webp_dec.wasm'
/** What `decodePicture` may ask its resources for. */
export const PICTURE_FILES: readonly string[] = [WEBP_WASM]
