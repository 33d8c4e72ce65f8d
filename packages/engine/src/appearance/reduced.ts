import { defaultTreeAdapter, html } from 'parse5'
import { type Attributes, attributeOf, basedOn, hrefOf, scriptTarget } from '../facts/html/harvest.ts'
import { declaredBy, type Look, lookAttributes, lookOf, PLAIN_LOOK } from '../facts/html/look.ts'
import { type ChildNode, type Element, isElement, isText, type ParsedHtml } from '../facts/html/parse.ts'
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

/** A copy of the tree that holds what a person saw and nothing that could do anything. */
export function reduced(
  { document, sheet }: ParsedHtml,
  pictures: ReadonlySet<string>,
): { readonly fragment: Fragment; readonly cut: boolean } {
  const fragment = defaultTreeAdapter.createDocumentFragment()
  const stack: Open[] = [{ children: document.childNodes, next: 0, look: PLAIN_LOOK, into: fragment }]
  let nodes = 0
  let base: string | null = null
  for (let open = stack.at(-1); open !== undefined; open = stack.at(-1)) {
    const node = open.children[open.next++]
    if (node === undefined) stack.pop()
    else if (isText(node)) defaultTreeAdapter.insertText(open.into, node.value)
    else if (isElement(node)) {
      const { tagName: tag, attrs: attributes } = node
      // The document's head is not shown, but its <base> counts.
      if (tag === 'head') base ??= baseOf(node)
      if (tag === 'base') base ??= attributeOf(attributes, 'href') ?? null
      if (DROPPED.has(tag)) continue
      const declared = attributes.length === 0 && !sheet.hasTag(tag) ? null : declaredBy(tag, lookAttributes(tag, attributes), sheet)
      const look = lookOf(open.look, declared, tag === 'a')
      if (look.gone !== null) continue
      if (++nodes > LIMITS.appearanceNodes) return { fragment, cut: true }
      if (tag === 'img' || tag === 'image') {
        const picture = pictureFor(attributes, pictures)
        if (picture !== null) defaultTreeAdapter.appendChild(open.into, picture)
        continue
      }
      const isKept = KEPT.has(tag) && stack.length <= LIMITS.appearanceDepth
      const into = isKept
        ? elementOf(tag, [...layout(attributes), ...notes(attributes, shownStyle(attributeOf(attributes, 'style') ?? '', declared), base)])
        : open.into
      if (into !== open.into) defaultTreeAdapter.appendChild(open.into, into as Element)
      if (!VOID.has(tag)) stack.push({ children: node.childNodes, next: 0, look, into })
    }
  }
  return { fragment, cut: false }
}

function baseOf(head: Element): string | null {
  const base = head.childNodes.find((node): node is Element => isElement(node) && node.tagName === 'base')
  return base === undefined ? null : (attributeOf(base.attrs, 'href') ?? null)
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

/** What stands in the place of styles and addresses. "#top" stays in the mail. */
function notes(attributes: Attributes, style: string, base: string | null): Attributes {
  const address =
    hrefOf(attributes) ??
    attributeOf(attributes, 'action') ??
    attributeOf(attributes, 'formaction') ??
    scriptTarget(attributeOf(attributes, 'onclick'))
  const link = address === undefined || /^\s*(?:#|$)/.test(address) ? null : basedOn(base, address)
  return [...(style === '' ? [] : [{ name: 'data-style', value: style }]), ...(link === null ? [] : [{ name: 'data-link', value: link }])]
}

/** A picture of the mail; the words of one from the net; null for one that nobody was meant to see. */
function pictureFor(attributes: Attributes, pictures: ReadonlySet<string>): Element | null {
  const source = attributeOf(attributes, 'src')?.trim() ?? ''
  const id = /^cid:/i.test(source) ? contentIdOf(source.slice(4)) : ''
  if (pictures.has(id)) return elementOf('img', [...layout(attributes), { name: 'data-picture', value: id }])
  const isDot = ['width', 'height'].some((side) => /^\s*[01](?:px)?\s*$/.test(attributeOf(attributes, side) ?? ''))
  if (isDot) return null
  return elementOf('span', [{ name: 'data-words', value: (attributeOf(attributes, 'alt') ?? '').trim().slice(0, LIMITS.shownTextChars) }])
}

function contentIdOf(written: string): string {
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}
