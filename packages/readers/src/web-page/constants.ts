import type { AnyNode, CallExpression } from 'acorn'
import { fromBase64, MAX_DECODED, percentDecoded, unescaped } from './decode.ts'

export type Value = string | number | readonly Value[]

/** All work on one page's scripts together. */
const MAX_STEPS = 400_000
const MAX_CHARS = 16 * 1024 * 1024
const MAX_DEPTH = 60

/** Works out expressions whose value stands in the source: literals, pieces joined, and the decoders that every browser has. Nothing is run;
    what depends on anything else has no value. Names are told apart by spelling alone: one that is given two values has none. */
export class Constants {
  /** A decoder took part in the last value. */
  decoded = false
  readonly #given = new Map<string, AnyNode[]>()
  readonly #added = new Map<string, AnyNode[]>()
  readonly #open = new Set<string>()
  /** Sums that have no value, so that a long one is not tried again from each of its ends. */
  readonly #hopeless = new WeakSet<AnyNode>()
  #steps = 0
  #chars = 0

  /** `name = node` or, for `added`, `name += node`. */
  bind(name: string, node: AnyNode, added: boolean): void {
    const map = added ? this.#added : this.#given
    const nodes = map.get(name)
    if (nodes === undefined) map.set(name, [node])
    else nodes.push(node)
  }

  /** What was given to a name. */
  bound(name: string): readonly AnyNode[] {
    return [...(this.#given.get(name) ?? []), ...(this.#added.get(name) ?? [])]
  }

  /** Values of the names that are put together piece by piece. */
  *built(): Generator<Value> {
    for (const name of this.#added.keys()) {
      this.decoded = false
      const value = this.#named(name, 0)
      if (value !== undefined) yield value
    }
  }

  /** All work is spent: the rest has no value. */
  get spent(): boolean {
    return this.#steps > MAX_STEPS || this.#chars > MAX_CHARS
  }

  /** Undefined where the source alone does not tell. */
  of(node: AnyNode): Value | undefined {
    this.decoded = false
    return this.#value(node, 0, null)
  }

  #value(node: AnyNode, depth: number, local: Local | null): Value | undefined {
    if (++this.#steps > MAX_STEPS || depth > MAX_DEPTH) return undefined
    switch (node.type) {
      case 'Literal':
        return typeof node.value === 'string' || typeof node.value === 'number' ? node.value : undefined
      case 'TemplateLiteral':
        return this.#joined(
          node.quasis.flatMap((quasi, nth) => [
            quasi.value.cooked ?? '',
            ...(node.expressions[nth] === undefined ? [] : [node.expressions[nth]]),
          ]),
          depth,
          local,
        )
      case 'BinaryExpression':
        return node.operator === '+' ? this.#sum(node, depth, local) : this.#arithmetic(node, depth, local)
      case 'UnaryExpression': {
        const value = this.#value(node.argument, depth + 1, local)
        return typeof value !== 'number' ? undefined : node.operator === '-' ? -value : node.operator === '+' ? value : undefined
      }
      case 'ParenthesizedExpression':
        return this.#value(node.expression, depth + 1, local)
      case 'SequenceExpression': {
        const last = node.expressions.at(-1)
        return last === undefined ? undefined : this.#value(last, depth + 1, local)
      }
      case 'ArrayExpression': {
        const values: Value[] = []
        for (const element of node.elements) {
          const value = element === null || element.type === 'SpreadElement' ? undefined : this.#value(element, depth + 1, local)
          if (value === undefined) return undefined
          values.push(value)
        }
        return values
      }
      case 'Identifier':
        return local !== null && local.name === node.name ? local.value : this.#named(node.name, depth)
      case 'MemberExpression': {
        if (!node.computed) return undefined
        const index = this.#value(node.property, depth + 1, local)
        const list = typeof index === 'number' ? this.#value(node.object, depth + 1, local) : undefined
        return typeof index !== 'number' || list === undefined || typeof list === 'number' ? undefined : list[index]
      }
      case 'CallExpression':
        return this.#call(node, depth, local)
      default:
        return undefined
    }
  }

  #named(name: string, depth: number): Value | undefined {
    const given = this.#given.get(name)
    const [node] = given ?? []
    if (node === undefined || given?.length !== 1 || this.#open.has(name)) return undefined
    this.#open.add(name)
    const value = this.#joinedOrOne([node, ...(this.#added.get(name) ?? [])], depth)
    this.#open.delete(name)
    return value
  }

  #joinedOrOne(nodes: readonly AnyNode[], depth: number): Value | undefined {
    const [first] = nodes
    return nodes.length === 1 && first !== undefined ? this.#value(first, depth + 1, null) : this.#joined(nodes, depth, null)
  }

  #joined(pieces: readonly (AnyNode | string)[], depth: number, local: Local | null): string | undefined {
    const values: string[] = []
    for (const piece of pieces) {
      const value = typeof piece === 'string' ? piece : this.#value(piece, depth + 1, local)
      if (value === undefined || typeof value === 'object') return undefined
      values.push(String(value))
    }
    return this.#text(values)
  }

  /** Undefined for more text than a page's scripts may make: doubled names grow without end. */
  #text(values: readonly string[]): string | undefined {
    const length = values.reduce((sum, { length }) => sum + length, 0)
    this.#chars += length
    return length > MAX_DECODED || this.#chars > MAX_CHARS ? undefined : values.join('')
  }

  /** A sum of thousands of pieces is a tree as deep as it is long: taken apart without recursion. */
  #sum(node: AnyNode, depth: number, local: Local | null): Value | undefined {
    if (this.#hopeless.has(node)) return undefined
    const sums: AnyNode[] = []
    const operands: AnyNode[] = []
    let left: AnyNode = node
    for (; left.type === 'BinaryExpression' && left.operator === '+'; left = left.left) {
      sums.push(left)
      operands.push(left.right)
    }
    operands.push(left)
    let sum: string | number | undefined
    const pieces: string[] = []
    for (const [nth, operand] of operands.reverse().entries()) {
      const value = this.#value(operand, depth + 1, local)
      if (value === undefined || typeof value === 'object') {
        if (local === null && depth === 0) for (const one of sums.slice(0, operands.length - Math.max(1, nth))) this.#hopeless.add(one)
        return undefined
      }
      if (pieces.length === 0 && typeof value === 'number' && (sum === undefined || typeof sum === 'number')) sum = (sum ?? 0) + value
      else {
        if (sum !== undefined && pieces.length === 0) pieces.push(String(sum))
        pieces.push(String(value))
      }
    }
    return pieces.length === 0 ? sum : this.#text(pieces)
  }

  #arithmetic(node: Extract<AnyNode, { type: 'BinaryExpression' }>, depth: number, local: Local | null): number | undefined {
    if (node.left.type === 'PrivateIdentifier') return undefined
    const left = this.#value(node.left, depth + 1, local)
    const right = this.#value(node.right, depth + 1, local)
    const operation = ARITHMETIC[node.operator]
    return typeof left === 'number' && typeof right === 'number' ? operation?.(left, right) : undefined
  }

  #call(node: CallExpression, depth: number, local: Local | null): Value | undefined {
    const { callee } = node
    const name = calledName(node)
    if (callee.type === 'MemberExpression' && callee.object.type !== 'Super') {
      const mapped = name === 'map' ? this.#mapped(node, callee.object, depth, local) : undefined
      if (mapped !== undefined) return mapped
    }
    const given: Value[] = []
    for (const argument of node.arguments) {
      const value = this.#value(argument.type === 'SpreadElement' ? argument.argument : argument, depth + 1, local)
      if (argument.type === 'SpreadElement' && typeof value === 'object') for (const one of value) given.push(one)
      else given.push(value ?? NO_VALUE)
    }
    const [first] = given
    if (typeof first === 'string' && name !== null && name in DECODERS) return this.#decode(DECODERS[name]?.(first))
    if (callee.type !== 'MemberExpression' || callee.object.type === 'Super') return undefined
    if (name === 'fromCharCode' || name === 'fromCodePoint') return this.#characters(given)
    // String.fromCharCode.apply(null, [104, 116, …])
    if (name === 'apply' && callee.object.type === 'MemberExpression' && memberName(callee.object) === 'fromCharCode')
      return typeof given[1] === 'object' ? this.#characters(given[1]) : undefined
    const target = this.#value(callee.object, depth + 1, local)
    return target === undefined || name === null ? undefined : this.#method(target, name, given, node)
  }

  #decode(text: string | null | undefined): string | undefined {
    this.decoded = true
    return text === null || text === undefined ? undefined : this.#text([text])
  }

  #characters(codes: readonly Value[]): string | undefined {
    if (codes.length === 0 || !codes.every((code) => typeof code === 'number')) return undefined
    return this.#decode(codes.map((code) => String.fromCharCode(code)).join(''))
  }

  /** [72, 13].map(c => String.fromCharCode(c ^ 5)): each element by itself. */
  #mapped(node: CallExpression, object: AnyNode, depth: number, local: Local | null): Value | undefined {
    const [made] = node.arguments
    if (made === undefined || (made.type !== 'ArrowFunctionExpression' && made.type !== 'FunctionExpression')) return undefined
    const [parameter] = made.params
    const returned = made.body.type === 'BlockStatement' ? made.body.body.at(-1) : undefined
    const body = made.body.type !== 'BlockStatement' ? made.body : returned?.type === 'ReturnStatement' ? returned.argument : undefined
    const list = this.#value(object, depth + 1, local)
    if (parameter?.type !== 'Identifier' || !body || typeof list !== 'object') return undefined
    const values: Value[] = []
    for (const value of list) {
      const one = this.#value(body, depth + 1, { name: parameter.name, value })
      if (one === undefined) return undefined
      values.push(one)
    }
    return values
  }

  #method(target: Value, name: string, given: readonly Value[], node: CallExpression): Value | undefined {
    const [first, second] = given
    if (typeof target === 'object') {
      if (name === 'reverse') {
        this.decoded = true
        return target.toReversed()
      }
      if (name === 'join' && target.every((one) => typeof one !== 'object')) {
        const separator = first === undefined ? ',' : String(first)
        return this.#text(target.flatMap((one, nth) => (nth === 0 ? [String(one)] : [separator, String(one)])))
      }
      if (name === 'concat') return [...target, ...given].flat()
      return name === 'slice' ? target.slice(...numbers(given)) : undefined
    }
    if (name === 'toString' && given.length === 0) return String(target)
    if (typeof target === 'number') return undefined
    if (name === 'split') return typeof first === 'string' && target.length <= MAX_PIECES ? target.split(first) : undefined
    if (name === 'trim') return target.trim()
    if (name === 'concat') return this.#text([target, ...given.map(String)])
    if (name === 'charCodeAt') return target.charCodeAt(typeof first === 'number' ? first : 0)
    if (name === 'charAt') return target.charAt(typeof first === 'number' ? first : 0)
    if (name === 'slice') return target.slice(...numbers(given))
    if (name === 'substring') return target.substring(numbers(given)[0] ?? 0, numbers(given)[1])
    if (name === 'substr') return target.slice(numbers(given)[0] ?? 0, (numbers(given)[0] ?? 0) + (numbers(given)[1] ?? target.length))
    if (name === 'replace' || name === 'replaceAll') return this.#replaced(target, node, second)
    return undefined
  }

  /** By a word, or by a pattern that is one: /#/g. */
  #replaced(target: string, node: CallExpression, by: Value | undefined): string | undefined {
    const [sought] = node.arguments
    if (sought?.type !== 'Literal' || typeof by !== 'string') return undefined
    const word = sought.regex ? literalOf(sought.regex.pattern) : sought.value
    if (typeof word !== 'string' || word === '' || target.length > MAX_PIECES || by.length > 100) return undefined
    this.decoded = true
    return this.#text(sought.regex?.flags.includes('g') ? [target.split(word).join(by)] : [target.replace(word, () => by)])
  }
}

interface Local {
  readonly name: string
  readonly value: Value
}

/** Stands for an argument that has no value: no method takes a list for a text or number. */
const NO_VALUE: Value = []
const MAX_PIECES = 500_000

const DECODERS: Readonly<Record<string, (text: string) => string | null>> = {
  atob: fromBase64,
  unescape: unescaped,
  decodeURIComponent: percentDecoded,
  decodeURI: percentDecoded,
}

const ARITHMETIC: Readonly<Record<string, (left: number, right: number) => number>> = {
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '%': (left, right) => left % right,
  '^': (left, right) => left ^ right,
  '&': (left, right) => left & right,
  '|': (left, right) => left | right,
  '>>': (left, right) => left >> right,
  '<<': (left, right) => left << right,
}

const numbers = (given: readonly Value[]): number[] => given.filter((one) => typeof one === 'number').slice(0, 2)

/** The word that a pattern of letters alone stands for: `#`, `\.`, `[#]`; else null. */
function literalOf(pattern: string): string | null {
  const single = /^\[([^\\\]^])\]$/.exec(pattern)?.[1]
  if (single !== undefined) return single
  return /^(?:[^()[\]{}*+?.^$|\\]|\\[^a-z0-9]){1,50}$/i.test(pattern) ? pattern.replace(/\\(.)/g, '$1') : null
}

/** `x` of a.x and a['x']. */
export function memberName(node: Extract<AnyNode, { type: 'MemberExpression' }>): string | null {
  const { property, computed } = node
  if (!computed) return property.type === 'Identifier' ? property.name : null
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : null
}

/** The last name of what is called: `write` of document.write(…). */
export function calledName({ callee }: CallExpression): string | null {
  if (callee.type === 'Identifier') return callee.name
  return callee.type === 'MemberExpression' ? memberName(callee) : null
}
