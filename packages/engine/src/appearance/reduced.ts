import { defaultTreeAdapter, html } from 'parse5'
import type { Declared } from '../facts/html/css.ts'
import { type Attributes, attributeOf, basedOn, baseOf, hrefOf, isDot, scriptTarget } from '../facts/html/harvest.ts'
import { declaredBy, type Look, lookAttributes, lookOf, PLAIN_LOOK } from '../facts/html/look.ts'
import { type ChildNode, type Element, isElement, isText, type ParsedHtml, within } from '../facts/html/parse.ts'
import { LIMITS } from '../limits.ts'
import { shownStyle } from './styles.ts'

type Fragment = ReturnType<typeof defaultTreeAdapter.createDocumentFragment>

/** Layout and text. What is in neither list gives way to its content. */
const KEPT: ReadonlySet<string> = new Set(
  'a abbr address area article b bdi bdo big blockquote br button caption center cite code col colgroup dd del dfn div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i input ins kbd label legend li main map mark nav ol option p pre q rp rt ruby s samp section select small span strike strong sub sup table tbody td textarea tfoot th thead time tr tt u ul var wbr'.split(
    ' ',
  ),
)
/** Never shown, or live: gone with all that is in it. */
const DROPPED: ReadonlySet<string> = new Set(
  'applet audio base canvas datalist embed frame frameset head iframe link math meta noembed noframes object portal script style svg template title video'.split(
    ' ',
  ),
)
const VOID: ReadonlySet<string> = new Set(['area', 'br', 'col', 'hr', 'input', 'wbr'])

/** Attributes that bear on layout, and what their values may be. */
const LAYOUT: Readonly<Record<string, RegExp>> = {
  align: /^[a-z]{1,12}$/i,
  bgcolor: /^#?[\da-z]{1,20}$/i,
  border: /^\d{1,2}$/,
  cellpadding: /^\d{1,3}$/,
  cellspacing: /^\d{1,3}$/,
  color: /^#?[\da-z]{1,20}$/i,
  // Each may ask a browser for a thousand columns.
  colspan: /^\d{1,2}$/,
  rowspan: /^\d{1,2}$/,
  dir: /^(?:ltr|rtl|auto)$/i,
  face: /^[\p{L}\d\s,'"-]{1,100}$/u,
  height: /^\d{1,4}(?:px|%)?$/,
  lang: /^[a-z\d-]{2,20}$/i,
  size: /^[+-]?\d{1,2}$/,
  type: /^(?:text|password|email|tel|number|checkbox|radio|submit|button|1|a|i|disc|circle|square)$/i,
  valign: /^[a-z]{1,12}$/i,
  width: /^\d{1,4}(?:px|%)?$/,
}
/** Words on a button or in a field. */
const WORDS: ReadonlySet<string> = new Set(['placeholder', 'value'])

interface Open {
  readonly children: readonly ChildNode[]
  next: number
  readonly look: Look
  readonly into: Element | Fragment
}

/** Gathers bodies into one tree that holds what a person saw and nothing that could do anything. No text of the sender's stands in an
    attribute that means something: addresses and words are lists, and the tree names their numbers. */
export class Reduction {
  readonly fragment: Fragment = defaultTreeAdapter.createDocumentFragment()
  readonly links: string[] = []
  readonly words: string[] = []
  cut = false
  readonly #pictures: readonly string[]
  #nodes = 0
  #pictureRefs = 0

  /** @param pictures Content-IDs of what the message carries. */
  constructor(pictures: readonly string[]) {
    this.#pictures = pictures
  }

  addText(text: string): void {
    const element = elementOf('pre', [])
    defaultTreeAdapter.insertText(element, text)
    defaultTreeAdapter.appendChild(this.fragment, element)
  }

  addHtml({ document, sheet }: ParsedHtml): void {
    const base = firstBase(document.childNodes)
    const stack: Open[] = [{ children: document.childNodes, next: 0, look: PLAIN_LOOK, into: this.fragment }]
    for (let open = stack.at(-1); open !== undefined; open = stack.at(-1)) {
      const node = open.children[open.next++]
      if (node === undefined) stack.pop()
      else if (isText(node)) {
        if (open.look.textHidden === null) defaultTreeAdapter.insertText(open.into, node.value)
      } else if (isElement(node)) {
        const { tagName: tag, attrs: attributes } = node
        if (DROPPED.has(tag)) continue
        const declared = attributes.length === 0 && !sheet.hasTag(tag) ? null : declaredBy(tag, lookAttributes(tag, attributes), sheet)
        const look = lookOf(open.look, declared, tag === 'a')
        if (look.gone !== null) continue
        if (++this.#nodes > LIMITS.appearanceNodes) {
          this.cut = true
          return
        }
        if (tag === 'img' || tag === 'image') {
          if (!look.pictureHidden) this.#addPicture(attributes, open.into)
          continue
        }
        const isKept = KEPT.has(tag) && stack.length <= LIMITS.appearanceDepth
        let into = open.into
        if (isKept) {
          into = elementOf(tag, [...layout(attributes), ...this.#notes(attributes, declared, base)])
          defaultTreeAdapter.appendChild(open.into, into)
        }
        if (!VOID.has(tag)) stack.push({ children: node.childNodes, next: 0, look, into })
      }
    }
  }

  /** What stands in the place of styles and addresses. "#top" stays in the mail. */
  #notes(attributes: Attributes, declared: Declared | null, base: string | null): Attributes {
    const style = shownStyle(attributeOf(attributes, 'style') ?? '', declared)
    const address =
      hrefOf(attributes) ??
      attributeOf(attributes, 'action') ??
      attributeOf(attributes, 'formaction') ??
      scriptTarget(attributeOf(attributes, 'onclick'))
    const isLink = address !== undefined && !/^\s*(?:#|$)/.test(address)
    return [
      ...(style === '' ? [] : [{ name: 'data-style', value: style }]),
      ...(isLink ? [{ name: 'data-link', value: numbered(this.links, basedOn(base, address)) }] : []),
    ]
  }

  /** A picture of the mail; the words of one from the net; nothing for one that nobody was meant to see. */
  #addPicture(attributes: Attributes, into: Element | Fragment): void {
    const source = attributeOf(attributes, 'src')?.trim() ?? ''
    const number = /^cid:/i.test(source) ? this.#pictures.indexOf(contentIdOf(source.slice(4))) : -1
    if (number >= 0 && ++this.#pictureRefs <= LIMITS.appearancePictureRefs)
      defaultTreeAdapter.appendChild(into, elementOf('img', [...layout(attributes), { name: 'data-picture', value: `${number}` }]))
    else if (number >= 0) this.cut = true
    else if (!isDot(attributeOf(attributes, 'width')) && !isDot(attributeOf(attributes, 'height'))) {
      const words = (attributeOf(attributes, 'alt') ?? '').trim().slice(0, LIMITS.shownTextChars)
      defaultTreeAdapter.appendChild(into, elementOf('span', [{ name: 'data-words', value: numbered(this.words, words) }]))
    }
  }
}

function numbered(list: string[], value: string): string {
  return `${list.push(value) - 1}`
}

function firstBase(nodes: readonly ChildNode[]): string | null {
  for (const node of within(nodes)) {
    const base = isElement(node) ? baseOf(node) : null
    if (base !== null) return base
  }
  return null
}

function elementOf(tag: string, attributes: Attributes): Element {
  return defaultTreeAdapter.createElement(tag, html.NS.HTML, attributes)
}

function layout(attributes: Attributes): Attributes {
  return attributes.flatMap(({ name, value }) => {
    if (WORDS.has(name)) return [{ name, value: value.slice(0, LIMITS.shownTextChars) }]
    return Object.hasOwn(LAYOUT, name) && LAYOUT[name]?.test(value.trim()) === true ? [{ name, value: value.trim() }] : []
  })
}

function contentIdOf(written: string): string {
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}
