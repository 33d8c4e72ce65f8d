import type { AnyNode } from 'acorn'
import { Constants, calledName, memberName, type Value } from './constants.ts'
import { isAddress, isFile, looksPage } from './decode.ts'
import type { ScriptReading } from './script.ts'

type FunctionNode = Extract<AnyNode, { type: 'FunctionExpression' | 'ArrowFunctionExpression' | 'FunctionDeclaration' }>
const isFunction = (node: AnyNode | null | undefined): node is FunctionNode =>
  node?.type === 'FunctionExpression' || node?.type === 'ArrowFunctionExpression' || node?.type === 'FunctionDeclaration'

/** One pass over a script's tree, without recursion. */
export class ScriptWalk {
  readonly #constants = new Constants()
  readonly #functions = new Map<string, FunctionNode>()
  readonly #atOnce = new Set<AnyNode>()
  readonly #reading: ScriptReading
  readonly #root: AnyNode
  readonly #about: About

  constructor(reading: ScriptReading, root: AnyNode, about: About) {
    this.#reading = reading
    this.#root = root
    this.#about = about
  }

  /** False when it is too large to be walked. */
  run(): boolean {
    let nodes = 0
    for (const node of nodesOf(this.#root)) {
      if (++nodes > MAX_NODES) return false
      this.#gather(node)
    }
    if (this.#about.atOnce) this.#markAtOnce()
    this.#takeTexts()
    return true
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
      if (this.#about.long && !this.#reading.hides.has('decoder') && becomesPageOrCode(node).some((made) => this.#decodes(made)))
        this.#reading.hides.add('decoder')
      if (node.type === 'Literal') {
        if (typeof node.value === 'string') this.#reading.take(node.value, false, this.#about.depth)
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
      if (node.type === 'TemplateElement') this.#reading.take(node.value.cooked ?? node.value.raw, false, this.#about.depth)
      for (const child of childrenOf(node)) waiting.push(child)
    }
    for (const value of this.#constants.built()) this.#takeValue(value, this.#constants.decoded)
    if (this.#constants.spent) this.#reading.cut = true
  }
  #takeValue(value: Value, decoded: boolean): void {
    if (typeof value === 'string') this.#reading.take(value, decoded, this.#about.depth)
    else if (
      typeof value === 'object' &&
      value.length >= MIN_CODES &&
      value.every((code) => typeof code === 'number' && code >= 0 && code < 0x10000)
    ) {
      const text = String.fromCharCode(...(value as readonly number[]).slice(0, MAX_CODES))
      if (isAddress(text) || looksPage(text) || isFile(text)) this.#reading.take(text, true, this.#about.depth)
    }
  }
  /** A decoder takes part in making it, as far as names and functions lead. */
  #decodes(made: AnyNode): boolean {
    const seen = new Set<AnyNode>()
    const waiting: AnyNode[] = [made]
    let nodes = 0
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue
      seen.add(next)
      for (const node of nodesOf(next)) {
        if (++nodes > MAX_FOLLOWED) return false
        if (node.type === 'CallExpression' && DECODER.test(calledName(node) ?? '')) return true
        if (node.type === 'Identifier') {
          if (node.name === 'CryptoJS' || node.name === 'TextDecoder') return true
          const given = [...this.#constants.bound(node.name), ...this.#functionsOf([node])]
          // A name of one letter in a bundle is given a hundred values, and is not the one that is meant.
          if (given.length <= MAX_VALUES) for (const one of given) waiting.push(one)
        }
      }
    }
    return false
  }
  #show(node: AnyNode): void {
    const value = this.#constants.of(node)
    if (typeof value === 'string') this.#reading.written(value, this.#constants.decoded)
  }
}

export interface About {
  /** It runs when the page is opened, not on a press. */
  readonly atOnce: boolean
  /** How many scripts it was decoded from. */
  readonly depth: number
  /** It holds a long literal that no person wrote. */
  readonly long: boolean
}

const DECODER = /^(?:atob|unescape|decodeURIComponent|decodeURI|fromCharCode|fromCodePoint|decrypt|inflate|ungzip)$/
/** A bundle of a megabyte has as many. */
const MAX_NODES = 500_000
const MAX_FOLLOWED = 5_000
const MAX_VALUES = 4

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
    for (const child of childrenOf(node)) waiting.push(child)
  }
}

function childrenOf(node: AnyNode): readonly AnyNode[] {
  const found: AnyNode[] = []
  for (const name in node) {
    const value: unknown = node[name as keyof AnyNode]
    if (typeof value !== 'object' || value === null) continue
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
  return name === 'open' && node.callee.object.type === 'Identifier' && WINDOWS.has(node.callee.object.name) ? first : null
}
const WINDOWS: ReadonlySet<string> = new Set(['window', 'self', 'top', 'parent', 'globalThis'])
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

/** What this node makes the page's source, its address or code that runs. */
function becomesPageOrCode(node: AnyNode): readonly AnyNode[] {
  if (node.type === 'NewExpression')
    return node.callee.type === 'Identifier' && /^(?:Function|Blob|File)$/.test(node.callee.name) ? node.arguments : []
  if (
    node.type === 'CallExpression' &&
    /^(?:eval|Function|createContextualFragment|createObjectURL|execScript)$/.test(calledName(node) ?? '')
  )
    return node.arguments
  return shownBy(node)
}
