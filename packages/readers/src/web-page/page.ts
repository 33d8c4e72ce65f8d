import type { Gap, InnerFile, Reading, ReadLink, ReadText, Trait } from '@honmono/engine'
import { bytesOf, decodeBase64 } from '@honmono/engine/bytes'
import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5'
import { nothingRead } from '../reader.ts'
import { asText, dataAddress, isAddress, isPicture } from './decode.ts'
import { ScriptReading } from './script.ts'
import { secretAskedBy } from './secrets.ts'

/** UTF-16 units of source, all pages of a file together. */
const MAX_SOURCE = 8 * 1024 * 1024
const MAX_NODES = 200_000
/** Elements in elements; a parser's scope checks walk the whole depth. */
const MAX_DEPTH = 2_000
/** The page, and those that it writes, frames and decodes. */
const MAX_PAGES = 12
const MAX_FILES = 50
const MAX_FILE_BYTES = 16 * 1024 * 1024
/** Seconds after which a refresh is no longer taken for leaving at once. */
const MAX_REFRESH_SECONDS = 5
/** A page that shows fewer letters than this shows nothing by itself. */
const MIN_SHOWN = 40
/** Sources above this are handed on without what is no text: the engine reads a limited length of all that a message carries. */
const WHOLE_SOURCE = 60_000

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.ChildNode

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

class TooMuch extends Error {}

/** Parses as a browser with scripts, which is where such a file is opened: what stands for those without them is no part of the page. */
function parsed(source: string): { readonly document: DefaultTreeAdapterTypes.Document; readonly complete: boolean } {
  let document = defaultTreeAdapter.createDocument()
  let nodes = 0
  let depth = 0
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createDocument: () => {
      document = defaultTreeAdapter.createDocument()
      return document
    },
    createElement: (tag, namespace, attributes) => {
      if (++nodes > MAX_NODES) throw new TooMuch()
      return defaultTreeAdapter.createElement(tag, namespace, attributes)
    },
    onItemPush: () => {
      if (++depth > MAX_DEPTH) throw new TooMuch()
    },
    onItemPop: () => {
      depth--
    },
  }
  try {
    parse(source, { scriptingEnabled: true, sourceCodeLocationInfo: true, treeAdapter })
    return { document, complete: true }
  } catch (error) {
    if (error instanceof TooMuch) return { document, complete: false }
    throw error
  }
}

interface Script {
  readonly source: string
  /** Where its text stands. */
  readonly start: number
  readonly end: number
}

/** In reverse, for a stack. One by one: arguments are limited, children are not. */
function pushAll(waiting: Node[], nodes: readonly Node[]): void {
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at]
    if (node !== undefined) waiting.push(node)
  }
}

const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text'
const isElement = (node: Node): node is Element => 'tagName' in node
const UNSHOWN = new Set(['script', 'style', 'title', 'template', 'noscript', 'noframes', 'noembed', 'metadata', 'desc'])
const SCRIPT_TYPES = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma|j|live)script(?:1\.\d)?)$/
/** Attributes that open, load or send. */
const LEADS = ['href', 'xlink:href', 'src', 'data', 'action', 'formaction', 'to', 'values', 'from']
const AT_ONCE = /^on(?:load|error|pageshow|begin|animationstart|focus|readystatechange|DOMContentLoaded)$/i

/** One pass over a page's tree, without recursion, in the order of the source. */
class PageWalk {
  readonly secrets = new Set<string>()
  readonly scripts: Script[] = []
  readonly handlers: { readonly source: string; readonly atOnce: boolean }[] = []
  readonly frames: string[] = []
  /** data: addresses that are no pictures. */
  readonly addresses: string[] = []
  readonly remoteScripts: string[] = []
  /** Where a refresh leads that does not wait. */
  refresh: string | null = null
  /** Letters that it shows, and pictures as if each had as many as a short line. */
  shown = 0
  readonly #labels = new Map<string, string>()
  readonly #fields: { readonly attributes: ReadonlyMap<string, string>; readonly tag: string; readonly before: string }[] = []
  #before = ''

  constructor(document: DefaultTreeAdapterTypes.Document) {
    const waiting: Node[] = document.childNodes.toReversed()
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (isText(node)) this.#text(node.value)
      if (!isElement(node)) continue
      this.#element(node)
      if (node.tagName === 'template' && 'content' in node) pushAll(waiting, (node as DefaultTreeAdapterTypes.Template).content.childNodes)
      if (!UNSHOWN.has(node.tagName)) pushAll(waiting, node.childNodes)
    }
    for (const { attributes, tag, before } of this.#fields) {
      const secret = secretAskedBy({ tag, attributes, label: this.#labels.get(attributes.get('id') ?? '') ?? before })
      if (secret !== null) this.secrets.add(secret)
    }
  }

  #text(value: string): void {
    const words = value.trim()
    if (words === '') return
    this.shown += words.length
    this.#before = words.length <= MAX_LABEL && !/[?？]$/.test(words) ? words : ''
  }

  #element(node: Element): void {
    const attributes = new Map(node.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value] as const))
    const { tagName: tag } = node
    if (tag === 'script') this.#script(node, attributes)
    else if (tag === 'meta') this.#meta(attributes)
    else if (tag === 'input' || tag === 'textarea') {
      this.#fields.push({ attributes, tag, before: this.#before })
      this.#before = ''
    } else if (tag === 'label') this.#label(node, attributes)
    else if (tag === 'img' || tag === 'image') this.shown += MIN_SHOWN
    else if (tag === 'iframe' && attributes.has('srcdoc')) this.frames.push(attributes.get('srcdoc') ?? '')
    for (const [name, value] of attributes) {
      if (/^on[a-z]/i.test(name)) this.handlers.push({ source: value, atOnce: AT_ONCE.test(name) })
      else if (LEADS.includes(name)) this.#lead(tag, value)
    }
  }

  #lead(tag: string, value: string): void {
    const start = value.slice(0, 40).replace(/[\s\0]+/g, '')
    const script = /^javascript:/i.test(start)
    if (script) this.handlers.push({ source: unescapedAddress(value), atOnce: tag === 'iframe' || tag === 'frame' })
    else if (/^data:/i.test(start) && tag !== 'script') this.addresses.push(value)
    else if (tag === 'set' || tag === 'animate') this.handlers.push({ source: JSON.stringify(value), atOnce: false })
  }

  #script(node: Element, attributes: ReadonlyMap<string, string>): void {
    const type = (attributes.get('type') ?? attributes.get('language') ?? '').trim().toLowerCase()
    const from = attributes.get('src') ?? attributes.get('href') ?? attributes.get('xlink:href') ?? ''
    if (/^\s*data:/i.test(from)) this.scripts.push({ source: asText(dataAddress(from)?.binary ?? ''), start: 0, end: 0 })
    else if (isAddress(from)) this.remoteScripts.push(from.trim())
    const { startTag, endTag, endOffset } = node.sourceCodeLocation ?? {}
    const source = node.childNodes.map((child) => (isText(child) ? child.value : '')).join('')
    const place = { start: startTag?.endOffset ?? 0, end: endTag?.startOffset ?? endOffset ?? 0 }
    if (SCRIPT_TYPES.test(type)) this.scripts.push({ source, ...place })
    else this.scripts.push({ source: '', ...place })
  }

  #meta(attributes: ReadonlyMap<string, string>): void {
    if (attributes.get('http-equiv')?.trim().toLowerCase() !== 'refresh') return
    const [, seconds = '0', target = ''] =
      /^(\d{0,5})[\d.]{0,20}\s{0,20}[;,\s]\s{0,20}(?:url\s{0,20}=\s{0,20})?["']?([^"']{1,200000})/i.exec(
        (attributes.get('content') ?? '').trim(),
      ) ?? []
    const leads = isAddress(target) || /^\s*data:/i.test(target)
    if (leads && Number(seconds) <= MAX_REFRESH_SECONDS) this.refresh ??= target.trim()
  }

  #label(node: Element, attributes: ReadonlyMap<string, string>): void {
    const id = attributes.get('for')
    if (id === undefined) return
    const words: string[] = []
    const waiting: Node[] = node.childNodes.slice(0, MAX_LABEL)
    for (let child = waiting.shift(); child !== undefined && words.length < MAX_LABEL; child = waiting.shift()) {
      if (isText(child)) words.push(child.value.slice(0, MAX_LABEL))
      else if (isElement(child)) waiting.push(...child.childNodes.slice(0, MAX_LABEL))
    }
    this.#labels.set(
      id,
      words
        .join(' ')
        .trim()
        .slice(0, 2 * MAX_LABEL),
    )
  }
}
const MAX_LABEL = 40

/** javascript:… in an address is percent-encoded. */
const unescapedAddress = (href: string): string => {
  const script = href.replace(/^[\s\S]{0,40}?javascript:/i, '')
  try {
    return decodeURIComponent(script)
  } catch {
    return script
  }
}
