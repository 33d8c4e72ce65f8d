import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5'
import { LIMITS } from '../../limits.ts'
import { StyleSheet } from './css.ts'

export type Document = DefaultTreeAdapterTypes.Document
export type Element = DefaultTreeAdapterTypes.Element
export type ChildNode = DefaultTreeAdapterTypes.ChildNode

export interface ParsedHtml {
  readonly document: Document
  readonly sheet: StyleSheet
  /** Part of the source was left out: it is too long, too deep or has too many elements. */
  readonly cut: boolean
}

/** Ends parsing; what was read until then is used. */
class TooMuch extends Error {}

/** Parses as a browser without scripts. Misnested formatting makes a parser copy elements (HTML 13.2.4.3), so a small source can
    ask for a huge tree: nodes are counted while it grows. */
export function parseHtml(html: string): ParsedHtml {
  const sheet = new StyleSheet()
  let document: Document = defaultTreeAdapter.createDocument()
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
      if (item.tagName === 'style')
        for (const child of item.childNodes) if (child.nodeName === '#text' && 'value' in child) sheet.add(child.value)
    },
  }
  let cut = html.length > LIMITS.htmlChars
  try {
    parse(cut ? html.slice(0, LIMITS.htmlChars) : html, { scriptingEnabled: false, treeAdapter })
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error
    cut = true
  }
  return { document, sheet, cut }
}
