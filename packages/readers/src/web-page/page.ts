import type { Gap, InnerFile, Reading, ReadLink, ReadText, Trait } from '@honmono/engine'
import { bytesOf, decodeBase64 } from '@honmono/engine/bytes'
import { nothingRead } from '../reader.ts'
import { asText, dataAddress, isAddress, isPicture } from './decode.ts'
import { MIN_SHOWN, PageWalk, parsed } from './page-walk.ts'
import { ScriptReading } from './script.ts'

/** UTF-16 units of source, all pages of a file together. */
const MAX_SOURCE = 8 * 1024 * 1024
/** The page, and those that it writes, frames and decodes. */
const MAX_PAGES = 12
const MAX_FILES = 50
const MAX_FILE_BYTES = 16 * 1024 * 1024
/** Sources above this are handed on without what is no text: the engine reads a limited length of all that a message carries. */
const WHOLE_SOURCE = 60_000

/** What a page holds beside the text, links and forms that the engine reads out of its source. */
export function readPage(part: string, source: string): Reading {
  const pages = new Pages(part)
  pages.add(source)
  return pages.reading()
}

/** The page and those inside it, each read in its turn. */
class Pages {
  readonly #part: string
  readonly #texts: ReadText[] = []
  readonly #traits = new Map<string, Trait>()
  readonly #files: InnerFile[] = []
  readonly #scripts = new ScriptReading()
  readonly #addresses = new Set<string>()
  readonly #waiting: string[] = []
  readonly #seen = new Set<string>()
  #room = MAX_SOURCE
  #fileRoom = MAX_FILE_BYTES
  readonly #gaps = new Map<string, Gap>()

  constructor(part: string) {
    this.#part = part
  }

  add(source: string): void {
    this.#wait(source)
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      this.#read(next)
      for (const page of this.#scripts.pages.splice(0)) this.#wait(page)
    }
  }

  reading(): Reading {
    const { addresses, hides, redirect, files, cut } = this.#scripts
    for (const binary of files) this.#file('', binary, isPicture(binary))
    for (const how of hides) this.#trait('hides-page', how)
    if (redirect !== null) this.#trait('redirects', redirect)
    if (cut) this.#gap('text-cut')
    const hrefs = new Set([...this.#addresses, ...addresses])
    if (redirect !== null && isAddress(redirect)) hrefs.add(redirect)
    return {
      ...nothingRead(this.#part),
      texts: this.#texts,
      links: [...hrefs].map((href): ReadLink => ({ shown: '', href, from: 'attachment', at: null })),
      traits: [...this.#traits.values()],
      files: this.#files,
      gaps: [...this.#gaps.values()],
    }
  }

  #wait(source: string): void {
    if (this.#seen.has(source)) return
    this.#seen.add(source)
    this.#room -= source.length
    if (this.#seen.size > MAX_PAGES || this.#room < 0) this.#gap('html-cut')
    else this.#waiting.push(source)
  }
  #gap(id: Gap['id']): void {
    this.#gaps.set(id, { id, detail: this.#part })
  }
  #trait(id: Trait['id'], detail: string): void {
    this.#traits.set(`${id} ${detail}`, { id, detail })
  }

  #read(written: string): void {
    const source = asHtml(written)
    const { document, complete } = parsed(source)
    if (!complete) this.#gap('html-cut')
    const walk = new PageWalk(document)
    this.#take(walk)
    this.#takePictures(source)
    const text = source.length > WHOLE_SOURCE ? withoutData(source, walk.scripts) : source
    this.#texts.push({ format: 'html', text, lines: [] })
  }

  #take({ secrets, scripts, handlers, refresh, frames, addresses, remoteScripts, shown }: PageWalk): void {
    for (const secret of secrets) this.#trait('asks-secret', secret)
    if (refresh !== null) this.#address(refresh, 'redirects')
    for (const { source } of scripts) this.#scripts.read(source, true)
    for (const { source, atOnce } of handlers) this.#scripts.read(source, atOnce)
    for (const frame of frames) this.#wait(frame)
    for (const address of addresses) this.#address(address, null)
    if (remoteScripts.length > 0 && shown < MIN_SHOWN) {
      this.#trait('hides-page', 'remote-script')
      for (const address of remoteScripts) this.#addresses.add(address)
    }
  }

  #address(address: string, trait: 'redirects' | null): void {
    if (trait !== null) this.#trait(trait, address.slice(0, 200))
    const data = /^\s*data:/i.test(address) ? dataAddress(address) : null
    if (data === null) return
    if (/html|xml/.test(data.type)) {
      this.#trait('hides-page', 'data-page')
      this.#wait(asText(data.binary))
    } else if (
      !data.type.startsWith('image/') &&
      !/^(?:text\/(?:css|javascript)|font\/|application\/(?:x-)?(?:font|javascript))/.test(data.type)
    ) {
      this.#trait('hides-page', 'file')
      this.#file(data.type, data.binary, false)
    }
  }

  #takePictures(source: string): void {
    for (const [, type = '', digits = ''] of source.matchAll(DATA_PICTURE)) {
      this.#keep(type.toLowerCase(), decodeBase64(new TextEncoder().encode(digits)), true)
    }
  }

  #file(type: string, binary: string, inline: boolean): void {
    this.#keep(type, bytesOf(binary), inline)
  }
  #keep(type: string, bytes: Uint8Array, inline: boolean): void {
    this.#fileRoom -= bytes.length
    if (this.#files.length >= MAX_FILES || this.#fileRoom < 0) this.#gap('file-too-large')
    else this.#files.push({ filename: null, type, bytes, inline })
  }
}

/** Pictures written into a page (RFC 2397), in attributes, styles and scripts alike. Fonts and dots of a few bytes are none. */
const DATA_PICTURE =
  /\bdata:(image\/[a-z0-9.+-]{1,40})(?:;[a-z0-9=-]{1,40}){0,3};base64,([A-Za-z0-9+/=]{60,}(?:\n\s{0,40}[A-Za-z0-9+/=]+)*)/gi
const DATA_DIGITS =
  /(\bdata:(?:image|font|application|audio|video)\/[a-z0-9.+-]{1,60}(?:;[a-z0-9=-]{1,40}){0,3};base64,)[A-Za-z0-9+/=]{100,}/gi

/** Without scripts, which are read here and shown by nobody, and without the digits of pictures. */
function withoutData(source: string, scripts: PageWalk['scripts']): string {
  let rest = ''
  let from = 0
  for (const { start, end } of scripts) {
    if (start < from) continue
    rest += source.slice(from, start)
    from = end
  }
  return (rest + source.slice(from)).replace(DATA_DIGITS, '$1')
}

/** As XML (XHTML, SVG) an element may close itself and names may stand for texts; a parser of HTML knows neither. */
function asHtml(source: string): string {
  if (!/^\s*<(?:\?xml|svg|!doctype\s+svg|html[^>]{0,500}\bxmlns\s*=)/i.test(source) && !/^\s*<!doctype[^>]{0,300}xhtml/i.test(source))
    return source
  const closed = source.replace(/<(script|iframe|style|title|textarea|noscript|a|div|form|p|span)\b([^<>]{0,4000})\/>/gi, '<$1$2></$1>')
  return withEntities(closed)
}

/** Entities that the document declares itself (XML 4.2), replaced once: those that name others make no bomb. */
function withEntities(source: string): string {
  const declared = new Map<string, string>()
  for (const [, name = '', , value = ''] of source.slice(0, MAX_DECLARATIONS).matchAll(ENTITY))
    if (declared.size < 100) declared.set(name, value)
  if (declared.size === 0) return source
  let room = MAX_EXPANDED
  return source.replace(/&([\w.-]{1,60});/g, (whole, name: string) => {
    const value = declared.get(name) ?? whole
    room -= value.length
    return room < 0 ? whole : value
  })
}
const ENTITY = /<!ENTITY\s{1,20}([\w.-]{1,60})\s{1,20}(['"])([^'"<>]{0,2000})\2\s{0,20}>/g
const MAX_DECLARATIONS = 20_000
/** UTF-16 units that entities may stand for. */
const MAX_EXPANDED = 500_000
