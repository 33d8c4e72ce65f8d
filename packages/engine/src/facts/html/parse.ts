import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5'
import { LIMITS } from '../../limits.ts'
import { StyleSheet } from './css.ts'

export type Document = DefaultTreeAdapterTypes.Document
export type Element = DefaultTreeAdapterTypes.Element
export type ChildNode = DefaultTreeAdapterTypes.ChildNode

export const isText = (node: ChildNode): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text'
export const isComment = (node: ChildNode): node is DefaultTreeAdapterTypes.CommentNode => node.nodeName === '#comment'
export const isElement = (node: ChildNode): node is Element => 'tagName' in node

/** All nodes of a tree in document order, without recursion. */
export function* within(nodes: readonly ChildNode[]): Generator<ChildNode> {
  const pending = nodes.toReversed()
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    yield node
    if (isElement(node)) for (const child of node.childNodes.toReversed()) pending.push(child)
  }
}

/** The text in an element, as far as a label needs it. */
export function textOf(element: Element): string {
  let text = ''
  for (const node of within(element.childNodes)) {
    if (isText(node)) text += node.value
    if (text.length > 2 * LIMITS.shownTextChars) break
  }
  return text
}

export interface ParsedHtml {
  readonly document: Document
  readonly sheet: StyleSheet
  /** Part of the source was left out, or read without its layout: it is too long, too deep or has too many elements. */
  readonly cut: boolean
}

/** Parses as a browser without scripts. */
export function parseHtml(html: string): ParsedHtml {
  const whole = html.length <= LIMITS.htmlChars
  const source = whole ? html : html.slice(0, LIMITS.htmlChars)
  const parsed = parseWithin(source)
  if (parsed.complete) return { ...parsed, cut: !whole }
  // Two thousand nested <div> before the message must not hide it: read it again with nothing left that nests.
  return { ...parseWithin(source.replace(LAYOUT_TAGS, ' ')), cut: true }
}

/** Every tag but those that lead somewhere, show a picture, part lines or hold a style. None of them nests. */
const LAYOUT_TAGS = /<\/?(?!(?:a|area|base|br|form|iframe|img|input|meta|p|style|title)\b)[a-z][^<>]*>/gi

class TooMuch extends Error {}

/** Misnested formatting makes a parser copy elements (HTML 13.2.4.3), so a small source can ask for a huge tree: nodes are counted while it grows. */
function parseWithin(html: string): { readonly document: Document; readonly sheet: StyleSheet; readonly complete: boolean } {
  const sheet = new StyleSheet()
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
      if (++nodes > LIMITS.htmlNodes) throw new TooMuch()
      return defaultTreeAdapter.createElement(tag, namespace, attributes)
    },
    onItemPush: () => {
      if (++depth > LIMITS.htmlDepth) throw new TooMuch()
    },
    onItemPop: (item) => {
      depth--
      // Gathered here because a sheet at the end of the body holds for the text before it.
      if (item.tagName === 'style') for (const child of item.childNodes) if (isText(child)) sheet.add(child.value)
    },
  }
  try {
    parse(html, { scriptingEnabled: false, treeAdapter })
    return { document, sheet, complete: true }
  } catch (error) {
    if (error instanceof TooMuch) return { document, sheet, complete: false }
    throw error
  }
}
