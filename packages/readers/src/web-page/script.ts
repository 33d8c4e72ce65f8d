import { type AnyNode, parse } from 'acorn'
import { asText, dataAddress, isAddress, isFile, isWholeAddress, looksPage, MAX_DECODED, otherReadings } from './decode.ts'
import { ScriptWalk } from './script-walk.ts'

/** What scripts of one page hold, gathered over all of them. */
export class ScriptReading {
  readonly addresses = new Set<string>()
  /** Sources of pages that it writes or decodes. */
  readonly pages: string[] = []
  /** Files that it holds, a character a byte. */
  readonly files: string[] = []
  /** How it hides what it shows, each once. */
  readonly hides = new Set<Hiding>()
  /** It leaves at once, for this address ('' where the source does not tell). */
  redirect: string | null = null
  /** Something was left out. */
  cut = false
  /** UTF-16 units of script that may still be read. */
  #room = MAX_SCRIPTS

  /** `atOnce`: it runs when the page is opened, not on a press. */
  read(source: string, atOnce: boolean, depth = 0): void {
    this.#room -= source.length
    if (this.#room < 0 || depth > MAX_DEPTH) {
      this.cut = true
      return
    }
    if (isObfuscated(source)) this.hides.add('obfuscated')
    const tree = parsed(source)
    const about = { atOnce, depth, long: holdsLongLiteral(source) }
    if (tree !== null && new ScriptWalk(this, tree, about).run()) return
    if (tree !== null) this.cut = true
    this.#readPieces(source, depth)
  }

  /** A text that stands in a script, or that one works out. */
  take(text: string, decoded: boolean, depth: number): void {
    if (text.length > MAX_DECODED || depth > MAX_DEPTH || this.pages.length >= MAX_PAGES) {
      this.cut = true
      return
    }
    const data = /^\s*data:/i.test(text) ? dataAddress(text) : null
    if (data !== null && PAGE_TYPES.test(data.type)) {
      this.hides.add('data-page')
      this.pages.push(asText(data.binary))
    } else if (isAddress(text)) {
      if (decoded) this.hides.add('hidden-address')
      this.#add(text.trim())
    } else if (decoded && isFile(text)) {
      this.files.push(text)
      this.hides.add('file')
    } else if (decoded && looksPage(text)) {
      this.hides.add('decoded-page')
      this.pages.push(asText(text))
    } else if (decoded && looksScript(text)) {
      this.hides.add('decoded-script')
      this.read(asText(text), true, depth + 1)
    } else for (const other of otherReadings(text)) if (isTelling(other)) this.take(other, true, depth + 1)
    if (text.length >= MIN_EMBEDDING && !decoded && !isAddress(text))
      for (const [address] of text.slice(0, MAX_EMBEDDING).matchAll(ADDRESS)) this.#add(address)
  }

  #add(address: string): void {
    if (isResource(address)) return
    if (this.addresses.size < MAX_ADDRESSES) this.addresses.add(address)
    else this.cut = true
  }

  /** A page that is written as it stands in the source. */
  written(page: string, decoded: boolean): void {
    if (!looksPage(page)) return
    if (decoded) this.hides.add('decoded-page')
    if (this.pages.length < MAX_PAGES) this.pages.push(asText(page))
    else this.cut = true
  }

  /** What a parser does not take, a browser does not run; but its addresses may be used by what follows. */
  #readPieces(source: string, depth: number): void {
    for (const text of quoted(source)) this.take(text, false, depth)
  }
}

export type Hiding =
  | 'decoded-page'
  | 'decoded-script'
  | 'data-page'
  | 'hidden-address'
  | 'file'
  | 'decoder' // decodes a long literal and shows or runs what comes out
  | 'obfuscated'
  | 'remote-script' // shows nothing but what a script from elsewhere makes

const MAX_SCRIPTS = 4 * 1024 * 1024
const MAX_DEPTH = 4
const MAX_PAGES = 10
const MAX_ADDRESSES = 300
const MIN_EMBEDDING = 20
const MAX_EMBEDDING = 100_000
const ADDRESS = /https?:\/\/[^\s<>"'`\\)]{4,2000}/gi
const PAGE_TYPES = /^(?:text\/html|application\/xhtml\+xml|image\/svg\+xml|text\/xml|application\/xml)$/

const isTelling = (text: string): boolean =>
  isWholeAddress(text) || isFile(text) || looksPage(text) || looksScript(text) || /^\s*data:text\/html/i.test(text)
const looksScript = (text: string): boolean =>
  /\b(?:document\s*\.|window\s*[.[]|location\s*[.=]|eval\s*\(|atob\s*\(|fetch\s*\(|function\s*[\w$]{0,40}\s*\(|(?:var|let|const)\s+[\w$]{1,60}\s*=)/.test(
    text.slice(0, 20_000),
  ) && !/[\x00-\x08\x0e-\x1f]/.test(text.slice(0, 2_000))

/** Names of forms and parts of pages: no place that anybody is sent to. */
const isResource = (address: string): boolean =>
  /^\s*(?:https?:)?\/\/(?:www\.w3\.org|(?:www\.)?schema\.org|ns\.adobe\.com|xmlns\.com|purl\.org|ogp\.me)(?:[/:?#]|$)/i.test(address) ||
  /^[^?#]{1,2000}\.(?:js|mjs|css|map|png|jpe?g|gif|webp|svg|ico|woff2?|ttf|mp4|json)(?:[?#]|$)/i.test(address)

/** How a script looks that a program made unreadable: javascript-obfuscator's names, Packer's frame, JSFuck's six letters. */
const isObfuscated = (source: string): boolean =>
  (source.match(/\b_0x[0-9a-f]{3,8}\b/g)?.length ?? 0) >= MIN_MADE_NAMES ||
  /\beval\s{0,9}\(\s{0,9}function\s{0,9}\(\s{0,9}p\s{0,9},\s{0,9}a\s{0,9},\s{0,9}c\s{0,9},\s{0,9}k\s{0,9},\s{0,9}e\b/.test(source) ||
  /^[[\]()!+\s;{}]{300,}$/.test(source)
const MIN_MADE_NAMES = 12

/** Letters that no person wrote, or codes of characters. Apart from pictures in data: addresses. */
const holdsLongLiteral = (source: string): boolean => {
  for (const [found] of source.matchAll(/['"`][A-Za-z0-9+/=%_-]{500,}['"`]/g))
    if (!/^['"`](?:iVBOR|\/9j\/|R0lGOD|PHN2Zy)/.test(found)) return true
  return /(?:\b(?:0x)?[0-9a-f]{1,5}\s{0,2},\s{0,2}){120}/i.test(source)
}

function parsed(source: string): AnyNode | null {
  for (const sourceType of ['script', 'module'] as const)
    try {
      return parse(source, { ecmaVersion: 'latest', sourceType, allowReturnOutsideFunction: true, allowHashBang: true })
    } catch {
      // Not of this form, or nested deeper than the stack.
    }
  return null
}

/** Texts between quotes, in one pass. */
function* quoted(source: string): Generator<string> {
  for (let at = 0; at < source.length; at++) {
    const quote = source[at]
    if (quote !== '"' && quote !== "'" && quote !== '`') continue
    let end = at + 1
    while (end < source.length && source[end] !== quote && (quote === '`' || source[end] !== '\n')) end += source[end] === '\\' ? 2 : 1
    const inner = source.slice(at + 1, Math.min(end, source.length))
    yield inner.replace(/\\x([0-9a-f]{2})|\\u([0-9a-f]{4})/gi, (_, byte?: string, wide?: string) =>
      String.fromCharCode(Number.parseInt(byte ?? wide ?? '', 16)),
    )
    at = end
  }
}
