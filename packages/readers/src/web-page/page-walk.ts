import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5'
import { asText, dataAddress, isAddress } from './decode.ts'
import { secretAskedBy } from './secrets.ts'

const MAX_NODES = 200_000
/** Elements in elements; a parser's scope checks walk the whole depth. */
const MAX_DEPTH = 2_000
/** Seconds after which a refresh is no longer taken for leaving at once. */
const MAX_REFRESH_SECONDS = 5
/** A page that shows fewer letters than this shows nothing by itself. */
export const MIN_SHOWN = 40

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.ChildNode

class TooMuch extends Error {}

/** Parses as a browser with scripts, which is where such a file is opened: what stands for those without them is no part of the page. */
export function parsed(source: string): { readonly document: DefaultTreeAdapterTypes.Document; readonly complete: boolean } {
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
export class PageWalk {
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
