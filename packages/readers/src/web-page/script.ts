import { type AnyNode, parse } from 'acorn'
import { Constants, calledName, memberName, type Value } from './constants.ts'
import { asText, dataAddress, isAddress, isFile, isWholeAddress, looksPage, MAX_DECODED, otherReadings } from './decode.ts'

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
    const shape = shapeOf(source)
    if (shape !== null) this.hides.add(shape)
    const tree = parsed(source)
    if (tree === null) this.#readPieces(source, depth)
    else new Walk(this, tree, atOnce, depth).run()
  }

  /** A text that stands in a script, or that one works out. */
  take(text: string, decoded: boolean, depth: number): void {
    if (text.length > MAX_DECODED || depth > MAX_DEPTH || this.pages.length >= MAX_PAGES || this.addresses.size >= MAX_ADDRESSES) {
      this.cut = true
      return
    }
    const data = /^\s*data:/i.test(text) ? dataAddress(text) : null
    if (data !== null && PAGE_TYPES.test(data.type)) {
      this.hides.add('data-page')
      this.pages.push(asText(data.binary))
    } else if (isAddress(text)) {
      if (decoded) this.hides.add('hidden-address')
      if (!isResource(text)) this.addresses.add(text.trim())
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
    if (this.addresses.size < MAX_ADDRESSES && !isResource(address)) this.addresses.add(address)
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

/** How a script looks that was made unreadable, or that turns a long literal into what is shown or run. */
function shapeOf(source: string): Hiding | null {
  if ((source.match(/\b_0x[0-9a-f]{3,8}\b/g)?.length ?? 0) >= 12) return 'obfuscated'
  if (/\beval\s*\(\s*function\s*\(\s*p\s*,\s*a\s*,\s*c\s*,\s*k\s*,\s*e\b/.test(source)) return 'obfuscated'
  if (/^[[\]()!+\s;{}]{300,}$/.test(source)) return 'obfuscated'
  const decodes =
    /\batob\b|\bunescape\b|\bdecodeURIComponent\b|\bfromCharCode\b|\bfromCodePoint\b|\bTextDecoder\b|\bCryptoJS\b|\bsubtle\s*\.\s*decrypt\b|\bpako\b/.test(
      source,
    )
  const shows =
    /\bdocument\s*(?:\.|\[\s*['"])\s*write|\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\beval\b|\bFunction\s*\(|\bcreateObjectURL\b|\bsrcdoc\b|\bDOMParser\b|\bcreateContextualFragment\b/.test(
      source,
    )
  return decodes && shows && holdsLongLiteral(source) ? 'decoder' : null
}
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

type FunctionNode = Extract<AnyNode, { type: 'FunctionExpression' | 'ArrowFunctionExpression' | 'FunctionDeclaration' }>
const isFunction = (node: AnyNode | null | undefined): node is FunctionNode =>
  node?.type === 'FunctionExpression' || node?.type === 'ArrowFunctionExpression' || node?.type === 'FunctionDeclaration'

/** One pass over a script's tree, without recursion. */
class Walk {
  readonly #constants = new Constants()
  readonly #functions = new Map<string, FunctionNode>()
  readonly #atOnce = new Set<AnyNode>()
  readonly #reading: ScriptReading
  readonly #root: AnyNode
  readonly #runsAtOnce: boolean
  readonly #depth: number

  constructor(reading: ScriptReading, root: AnyNode, runsAtOnce: boolean, depth: number) {
    this.#reading = reading
    this.#root = root
    this.#runsAtOnce = runsAtOnce
    this.#depth = depth
  }

  run(): void {
    for (const node of nodesOf(this.#root)) this.#gather(node)
    if (this.#runsAtOnce) this.#markAtOnce()
    this.#takeTexts()
  }

  #gather(node: AnyNode): void {
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init) this.#bind(node.id.name, node.init, false)
    else if (node.type === 'AssignmentExpression' && node.left.type === 'Identifier')
      this.#bind(node.left.name, node.right, node.operator === '+=')
    else if (node.type === 'FunctionDeclaration' && node.id) this.#functions.set(node.id.name, node)
  }
  #bind(name: string, node: AnyNode, added: boolean): void {
    if (isFunction(node)) this.#functions.set(name, node)
    this.#constants.bind(name, node, added)
  }

  /** What runs without a press: the script's own level, and functions that it calls, hands to a timer or to the page's loading. */
  #markAtOnce(): void {
    const waiting: AnyNode[] = [this.#root]
    for (let body = waiting.pop(); body !== undefined; body = waiting.pop()) {
      if (this.#atOnce.has(body)) continue
      this.#atOnce.add(body)
      for (const node of nodesOf(body, true)) {
        this.#leaves(node)
        for (const called of this.#calledBy(node)) waiting.push(called)
      }
    }
  }

  #calledBy(node: AnyNode): readonly FunctionNode[] {
    if (node.type === 'AssignmentExpression') {
      const name = node.left.type === 'MemberExpression' ? memberName(node.left) : node.left.type === 'Identifier' ? node.left.name : null
      return name === 'onload' || name === 'onpageshow' || name === 'onerror' ? this.#functionsOf([node.right]) : []
    }
    if (node.type !== 'CallExpression') return []
    const { callee } = node
    if (isFunction(callee)) return [callee]
    const name = calledName(node)
    const own = callee.type === 'Identifier' ? this.#functionsOf([callee]) : []
    if (callee.type === 'MemberExpression' && (name === 'call' || name === 'apply')) return this.#functionsOf([callee.object])
    const [first] = node.arguments
    const listens =
      name === 'addEventListener' &&
      first?.type === 'Literal' &&
      /^(?:load|DOMContentLoaded|pageshow|readystatechange)$/.test(String(first.value))
    return listens || (name !== null && RUNS_ITS_ARGUMENT.test(name)) ? [...own, ...this.#functionsOf(node.arguments)] : own
  }
  #functionsOf(nodes: readonly AnyNode[]): readonly FunctionNode[] {
    return nodes.flatMap((node) => {
      const named = node.type === 'Identifier' ? this.#functions.get(node.name) : node
      return isFunction(named) ? [named] : []
    })
  }

  /** Leaves for another address: location = …, location.replace(…), window.open(…). */
  #leaves(node: AnyNode): void {
    const target = leavesFor(node)
    if (target === null || this.#reading.redirect) return
    const value = this.#constants.of(target)
    if (typeof value === 'string') {
      if (isAddress(value) || /^\s*(?:data:text\/html|blob:)/i.test(value)) this.#reading.redirect = value.trim().slice(0, MAX_DETAIL)
    } else if (this.#namesElsewhere(target)) this.#reading.redirect = this.#startOf(target)
  }

  /** Not only a part of the address that the page has already, and not a path within a site. */
  #namesElsewhere(target: AnyNode): boolean {
    let elsewhere = false
    let own = false
    for (const node of nodesOf(target)) {
      if (node.type === 'Literal' && typeof node.value === 'string' && /:?\/\/[^/]/.test(node.value)) elsewhere = true
      else if (node.type === 'TemplateElement' && /:?\/\/[^/]/.test(node.value.raw)) elsewhere = true
      else if (
        node.type === 'CallExpression' &&
        /^(?:atob|unescape|decodeURIComponent|fromCharCode|createObjectURL|decrypt)$/.test(calledName(node) ?? '')
      )
        elsewhere = true
      else if (node.type === 'Identifier') {
        if (node.name === 'location' || node.name === 'self') own = true
        const value = this.#constants.of(node)
        if (typeof value === 'string' && /:?\/\/[^/]/.test(value)) elsewhere = true
      }
    }
    return elsewhere && !own
  }
  #startOf(target: AnyNode): string {
    for (const node of nodesOf(target)) {
      const value =
        node.type === 'Identifier' || node.type === 'Literal'
          ? this.#constants.of(node)
          : node.type === 'TemplateElement'
            ? node.value.raw
            : undefined
      if (typeof value === 'string' && isAddress(value)) return value.trim().slice(0, MAX_DETAIL)
    }
    return ''
  }

  #takeTexts(): void {
    const waiting: AnyNode[] = [this.#root]
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      for (const shown of shownBy(node)) this.#show(shown)
      if (node.type === 'Literal') {
        if (typeof node.value === 'string') this.#reading.take(node.value, false, this.#depth)
        continue
      }
      const value = WORKED_OUT.has(node.type) ? this.#constants.of(node) : undefined
      if (
        value !== undefined &&
        !(typeof value === 'object' && node.type === 'ArrayExpression' && !value.every((one) => typeof one === 'number'))
      ) {
        this.#takeValue(value, this.#constants.decoded)
        continue
      }
      if (node.type === 'TemplateElement') this.#reading.take(node.value.cooked ?? node.value.raw, false, this.#depth)
      waiting.push(...childrenOf(node))
    }
    if (this.#constants.spent) this.#reading.cut = true
  }
  #takeValue(value: Value, decoded: boolean): void {
    if (typeof value === 'string') this.#reading.take(value, decoded, this.#depth)
    else if (
      typeof value === 'object' &&
      value.length >= MIN_CODES &&
      value.every((code) => typeof code === 'number' && code >= 0 && code < 0x10000)
    ) {
      const text = String.fromCharCode(...(value as readonly number[]).slice(0, MAX_CODES))
      if (isAddress(text) || looksPage(text) || isFile(text)) this.#reading.take(text, true, this.#depth)
    }
  }
  #show(node: AnyNode): void {
    const value = this.#constants.of(node)
    if (typeof value === 'string') this.#reading.written(value, this.#constants.decoded)
  }
}

/** "a.jp" and the like: shorter lists of numbers are sizes and dates. */
const MIN_CODES = 12
const MAX_CODES = 60_000
const MAX_DETAIL = 200
const RUNS_ITS_ARGUMENT = /^(?:setTimeout|setInterval|requestAnimationFrame|queueMicrotask|\$|jQuery|ready|then|forEach|map)$/
/** Expressions that may have a value of their own; names are worked out where they are used. */
const WORKED_OUT: ReadonlySet<string> = new Set(['TemplateLiteral', 'BinaryExpression', 'CallExpression', 'ArrayExpression'])

/** Nodes under this one, itself included; those of functions in it left out where asked. */
function* nodesOf(root: AnyNode, ownLevel = false): Generator<AnyNode> {
  const waiting: AnyNode[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (ownLevel && node !== root && isFunction(node)) continue
    yield node
    waiting.push(...childrenOf(node))
  }
}

function childrenOf(node: AnyNode): readonly AnyNode[] {
  const found: AnyNode[] = []
  for (const value of Object.values(node) as readonly unknown[]) {
    if (Array.isArray(value)) {
      for (const one of value) if (isNode(one)) found.push(one)
    } else if (isNode(value)) found.push(value)
  }
  return found.reverse()
}
const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** What this node sends the browser to. */
function leavesFor(node: AnyNode): AnyNode | null {
  if (node.type === 'AssignmentExpression') return isLocation(node.left) ? node.right : null
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return null
  const name = memberName(node.callee)
  const [first] = node.arguments
  if (first === undefined) return null
  if ((name === 'assign' || name === 'replace') && isLocation(node.callee.object)) return first
  return name === 'open' && node.callee.object.type === 'Identifier' && node.callee.object.name === 'window' ? first : null
}
function isLocation(node: AnyNode): boolean {
  if (node.type === 'Identifier') return node.name === 'location'
  if (node.type !== 'MemberExpression') return false
  const name = memberName(node)
  return name === 'location' || (name === 'href' && isLocation(node.object))
}

/** What this node puts on the page as its source. */
function shownBy(node: AnyNode): readonly AnyNode[] {
  if (node.type === 'AssignmentExpression') {
    const name = node.left.type === 'MemberExpression' ? memberName(node.left) : null
    return name === 'innerHTML' || name === 'outerHTML' || name === 'srcdoc' ? [node.right] : []
  }
  if (node.type !== 'CallExpression') return []
  const name = calledName(node)
  return name === 'write' ||
    name === 'writeln' ||
    name === 'insertAdjacentHTML' ||
    name === 'html' ||
    name === 'append' ||
    name === 'parseFromString'
    ? node.arguments
    : []
}
