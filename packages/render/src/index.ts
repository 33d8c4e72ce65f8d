export { clean, cleanQuote, safeJson } from './clean.ts'
export { renderFailureJson, renderJson } from './json.ts'
export { noPaint, type Paint, renderFailure, renderText, type TextOptions } from './text.ts'
export { cut, widthOf, wrap } from './wrap.ts'
