import { LIMITS } from '../../limits.ts'
import { backgroundColour, type Colour, parseColour, UNKNOWN_COLOUR } from './colour.ts'

/** What a block of declarations says about being seen. Everything else of CSS is passed over. */
export interface Declared {
  readonly display?: 'none' | 'shown'
  readonly unseen?: boolean
  readonly faint?: boolean
  readonly tiny?: boolean
  readonly colour?: Colour
  readonly background?: Colour
  readonly away?: boolean
  readonly pre?: boolean
  /** Letters run against their order in the source: "nozamA" reads Amazon. */
  readonly turned?: boolean
  /** It paints a picture: with a link around or on it, the picture can be pressed. */
  readonly picture?: boolean
}
type Draft = { -readonly [K in keyof Declared]: Declared[K] }
export interface Block {
  readonly normal: Declared
  readonly important: Declared
  /** The two together, for a block that nothing else stands beside. */
  readonly both: Declared
}
const blockOf = (normal: Declared, important: Declared): Block => ({ normal, important, both: { ...normal, ...important } })
const NOTHING = blockOf({}, {})

/** A length in px, roughly; NaN when it is none. */
function pixels(value: string): number {
  const match = /^(-?(?:\d+\.?\d*|\.\d+))(px|pt|em|rem|vw|vh|%)?$/.exec(value)
  if (match === null) return Number.NaN
  const unit = match[2] ?? 'px'
  return Number(match[1]) * (unit === 'px' || unit === 'pt' ? 1 : unit === '%' || unit === 'vw' || unit === 'vh' ? 8 : 16)
}
/** Text of one pixel can't be read; MJML and others set 0 on cells and a real size inside, so a child may undo it. */
const TINY_PX = 1
/** Further than any screen's margin. */
const AWAY_PX = -500
const ZERO = /^0(?:\.0+)?(?:px|pt|em|rem|%)?$/

const RELEVANT = new Set(
  'display visibility opacity font font-size color background background-color background-image position left top right text-indent margin-left overflow height max-height width max-width clip transform white-space unicode-bidi direction'.split(
    ' ',
  ),
)

/** Reads `style="…"` or the inside of a rule. mso-hide:all is left out on purpose: bulletproof buttons carry it for Outlook while everyone else sees them. */
export function parseDeclarations(css: string): Block {
  const normal: Draft = {}
  const important: Draft = {}
  let positioned = false
  let offset = 0
  let collapsed = false
  let clipped = false
  let overrides = false
  let backwards = false
  let next = 0
  for (let at = 0; at < css.length; at = next) {
    const semicolon = css.indexOf(';', at)
    const end = semicolon < 0 ? css.length : semicolon
    next = end + 1
    const colon = css.indexOf(':', at)
    if (colon < 0) break
    if (colon > end) {
      next = css.lastIndexOf(';', colon) + 1
      continue
    }
    const name = css.slice(at, colon).trim().toLowerCase()
    if (!RELEVANT.has(name)) continue
    let value = css
      .slice(colon + 1, end)
      .trim()
      .toLowerCase()
    let into = normal
    if (value.includes('!')) {
      if (/!\s{0,9}important$/.test(value)) into = important
      value = value.slice(0, value.indexOf('!')).trim()
    }
    switch (name) {
      case 'display':
        into.display = value === 'none' ? 'none' : 'shown'
        break
      case 'visibility':
        into.unseen = value === 'hidden' || value === 'collapse'
        break
      case 'opacity':
        into.faint = Number.parseFloat(value) <= (value.endsWith('%') ? 5 : 0.05)
        break
      case 'font-size':
        if (value !== 'inherit') into.tiny = pixels(value) <= TINY_PX
        break
      case 'font': {
        const size = /(?:^|\s)((?:\d+\.?\d*|\.\d+)(?:px|pt|em|rem|%)?)(?:\/|\s)/.exec(value)?.[1]
        if (size !== undefined && !/^[1-9]00$/.test(size)) into.tiny = pixels(size) <= TINY_PX
        break
      }
      case 'color':
        if (value !== 'inherit') into.colour = parseColour(value)
        break
      case 'background-color':
        into.background = parseColour(value)
        break
      case 'background': {
        const colour = backgroundColour(value)
        if (colour !== undefined) into.background = colour
        if (value.includes('url(')) into.picture = true
        break
      }
      case 'background-image':
        if (value !== 'none') into.background = UNKNOWN_COLOUR
        if (value.includes('url(')) into.picture = true
        break
      case 'position':
        positioned = value === 'absolute' || value === 'fixed'
        break
      case 'left':
      case 'top':
      case 'right':
        offset = Math.min(offset, pixels(value) || 0)
        break
      case 'text-indent':
      case 'margin-left':
        if (pixels(value) <= AWAY_PX) into.away = true
        break
      case 'overflow':
        clipped = value === 'hidden'
        break
      case 'max-height':
      case 'height':
      case 'max-width':
      case 'width':
        if (ZERO.test(value)) collapsed = true
        break
      case 'clip':
        if (/^rect\((?:\s*[01](?:px)?[\s,]*){4}\)$/.test(value)) clipped = collapsed = true
        break
      case 'transform':
        if (/^scale\(0(?:\.0\d*)?[),]/.test(value)) into.away = true
        break
      case 'white-space':
        into.pre = value.startsWith('pre')
        break
      case 'unicode-bidi':
        overrides = value.endsWith('override')
        break
      case 'direction':
        backwards = value === 'rtl'
        break
    }
  }
  if ((positioned && offset <= AWAY_PX) || (collapsed && clipped)) normal.away = true
  if (overrides) normal.turned = backwards
  return blockOf(normal, important)
}

interface Rule {
  readonly tag: string
  readonly block: Block
}

/** The simple rules of a mail's style sheets: element, .class, #id, element.class. Longer selectors only make a background unknown. */
export class StyleSheet {
  readonly #byTag = new Map<string, Block[]>()
  readonly #byClass = new Map<string, Rule[]>()
  readonly #byId = new Map<string, Rule[]>()
  readonly #cache = new Map<string, Block>()
  #rules = 0

  add(css: string): void {
    let at = 0
    const text = stripComments(css.slice(0, LIMITS.cssChars))
    while (at < text.length && this.#rules < LIMITS.cssRules) {
      const open = text.indexOf('{', at)
      if (open < 0) return
      const before = text.slice(at, open)
      // "@import url(x);" and its like stand before the selector.
      const head = before.slice(before.lastIndexOf(';') + 1).trim()
      if (head.startsWith('@')) {
        // A @media rule holds for some screens only; @font-face says nothing about being seen.
        at = blockEnd(text, open)
        continue
      }
      const close = text.indexOf('}', open)
      const end = close < 0 ? text.length : close
      this.#addRule(head, text.slice(open + 1, end))
      at = end + 1
    }
  }

  #addRule(selectors: string, body: string): void {
    const block = parseDeclarations(body)
    const says = (declared: Declared) => Object.keys(declared).length > 0
    if (!says(block.normal) && !says(block.important)) return
    const background = block.normal.background ?? block.important.background
    for (const selector of selectors.split(',')) {
      if (++this.#rules > LIMITS.cssRules) return
      const compound = /[^\s>+~]*$/.exec(selector.trim())?.[0] ?? ''
      const simple = compound.length === selector.trim().length
      if (!simple && background === undefined) continue
      const match = /^([a-z][a-z0-9]*|\*)?(?:([.#])([\w-]+))?$/i.exec(compound)
      if (match === null) continue
      const [, tag = '', mark, name = ''] = match
      const used: Block = simple ? block : blockOf({ background: UNKNOWN_COLOUR }, {})
      const rule = { tag: tag === '*' ? '' : tag.toLowerCase(), block: used }
      if (mark === '.') push(this.#byClass, name.toLowerCase(), rule)
      else if (mark === '#') push(this.#byId, name.toLowerCase(), rule)
      else if (rule.tag !== '') push(this.#byTag, rule.tag, used)
    }
  }

  hasTag(tag: string): boolean {
    return this.#byTag.has(tag)
  }

  /** What the sheets say about such an element: element rules, then classes, then the id. */
  match(tag: string, classes: string, id: string): Block {
    if (this.#rules === 0) return NOTHING
    const key = `${tag} ${id} ${classes}`
    const known = this.#cache.get(key)
    if (known !== undefined) return known
    const normal: Draft = {}
    const important: Draft = {}
    const apply = (block: Block) => {
      Object.assign(normal, block.normal)
      Object.assign(important, block.important)
    }
    for (const block of this.#byTag.get(tag) ?? []) apply(block)
    for (const name of classes.toLowerCase().split(/\s+/, 50))
      for (const rule of this.#byClass.get(name) ?? []) if (rule.tag === '' || rule.tag === tag) apply(rule.block)
    for (const rule of this.#byId.get(id.toLowerCase()) ?? []) if (rule.tag === '' || rule.tag === tag) apply(rule.block)
    const block = blockOf(normal, important)
    if (this.#cache.size < LIMITS.cssRules) this.#cache.set(key, block)
    return block
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** Style sheets in mail are wrapped in <!-- --> for clients of the nineties. */
function stripComments(css: string): string {
  let out = ''
  let at = 0
  for (;;) {
    const open = css.indexOf('/*', at)
    if (open < 0) break
    out += css.slice(at, open)
    const close = css.indexOf('*/', open + 2)
    if (close < 0) return out
    at = close + 2
  }
  return (out + css.slice(at)).replaceAll('<!--', '').replaceAll('-->', '')
}

/** The place after the block that opens at `open`, nested blocks included. */
function blockEnd(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x7b) depth++
    else if (code === 0x7d && --depth === 0) return at + 1
  }
  return text.length
}
