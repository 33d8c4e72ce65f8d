import { LIMITS } from '../../limits.ts'
import type { BodyReading } from '../bodies.ts'
import { UNKNOWN_COLOUR, WHITE } from './colour.ts'
import type { Declared } from './css.ts'
import { type Attributes, attributeOf, Harvest, hrefOf, type OpenLink, scriptTarget } from './harvest.ts'
import { declaredBy, type Look, lookAttributes, lookOf, PLAIN_LOOK } from './look.ts'
import { type ChildNode, type Element, isComment, isElement, isText, parseHtml, textOf } from './parse.ts'
import { VisibleText } from './visible-text.ts'

/** What a tag means for reading; one look-up an element. */
const BLOCK = 1
const CELL = 2
/** Its text is never shown. */
const UNSHOWN = 4
/** It holds or names an address, a picture or a title. */
const TELLING = 8
const PREFORMATTED = 16
const KINDS = new Map<string, number>()
for (const [kind, tags] of [
  [
    BLOCK,
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody tfoot thead tr ul',
  ],
  [CELL, 'td th'],
  [UNSHOWN, 'script style template noframes noembed iframe title base meta datalist desc metadata defs'],
  [PREFORMATTED, 'pre listing xmp plaintext textarea'],
  [TELLING, 'title base meta area form iframe frame embed object img image input button select textarea'],
] as const)
  for (const tag of tags.split(' ')) KINDS.set(tag, (KINDS.get(tag) ?? 0) | kind)

interface Frame {
  readonly tag: string
  readonly children: readonly ChildNode[]
  next: number
  readonly look: Look
  /** What closes with the element. */
  readonly link: OpenLink | null
  readonly kind: number
  /** The element paints a background of its own: a link in it looks like a button. */
  readonly painted: boolean
}

/** Reads an HTML body in one pass over its tree. */
export function readHtml(html: string, part: string, shown: boolean): BodyReading {
  const { document, sheet, cut } = parseHtml(html)
  const text = new VisibleText(part)
  const harvest = new Harvest(part, text)
  let title = ''

  const enter = (node: Element, parent: Frame): Frame | null => {
    const { tagName: tag, attrs: attributes } = node
    const kind = KINDS.get(tag) ?? 0
    const vml = tag.startsWith('v:')
    const isLink = (tag === 'a' || vml) && hrefOf(attributes) !== undefined
    const written = declaredBy(tag, lookAttributes(tag, attributes), sheet)
    const declared =
      (kind & PREFORMATTED) !== 0
        ? { pre: true, ...written }
        : tag === 'bdo'
          ? { ...written, turned: /^rtl$/i.test(attributeOf(attributes, 'dir') ?? '') }
          : written
    const look = lookOf(parent.look, declared, isLink)
    // What is not displayed makes no line either: "Ama<div style=display:none>x</div>zon" reads as one word.
    const breaks = (kind & BLOCK) !== 0 && look.gone !== 'display'
    if (breaks) text.block()
    let link: OpenLink | null = null
    if ((kind & TELLING) !== 0) {
      if (tag === 'title') title ||= parent.tag === 'head' ? textOf(node).trim().slice(0, LIMITS.shownTextChars) : ''
      else if (tag === 'base') harvest.base(node)
      else if (tag === 'meta') harvest.meta(attributes)
      else if (tag === 'area') harvest.area(attributes, look)
      else if (tag === 'form') link = harvest.openForm(attributes, look)
      else if (tag === 'img' || tag === 'image') harvest.picture(attributes, look)
      else if (tag === 'iframe' || tag === 'frame' || tag === 'embed' || tag === 'object') harvest.frame(tag, attributes, look)
      else harvest.input(tag, attributes, look)
    }
    if ((kind & UNSHOWN) !== 0) return null
    const painted = paints(declared)
    if (isLink) {
      const from = vml ? 'vml' : node.namespaceURI.endsWith('svg') ? 'svg' : 'anchor'
      link = harvest.openLink(hrefOf(attributes) ?? '', from, painted || parent.painted || isButton(attributes))
    } else if (link === null && attributes.length > 0) {
      const pressed = scriptTarget(attributeOf(attributes, 'onclick'))
      if (pressed !== undefined) link = harvest.openLink(pressed, 'button', true)
    }
    if (declared?.picture === true) harvest.paintedPicture(look)
    return { tag, children: node.childNodes, next: 0, look, link, kind: breaks ? kind : kind & ~BLOCK, painted }
  }

  const stack: Frame[] = [{ tag: '', children: document.childNodes, next: 0, look: PLAIN_LOOK, link: null, kind: 0, painted: false }]
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const node = frame.children[frame.next++]
    if (node === undefined) {
      stack.pop()
      if ((frame.kind & BLOCK) !== 0) text.block()
      else if ((frame.kind & CELL) !== 0) text.space()
      if (frame.link !== null) harvest.close(frame.link)
    } else if (isText(node)) {
      const { textHidden, pre, turned } = frame.look
      if (textHidden === null) text.add(turned ? [...node.value].reverse().join('') : node.value, pre)
      else {
        text.addHidden(textHidden, node.value)
        const { link } = harvest
        if (link !== undefined && link.hiddenText.length < LIMITS.shownTextChars) link.hiddenText += node.value
      }
    } else if (isComment(node)) {
      if (node.data.startsWith('[if')) harvest.conditional(node.data)
      else text.addComment(node.data)
    } else if (isElement(node)) {
      if (node.tagName === 'br') {
        if (frame.look.gone === null) text.lineBreak()
        continue
      }
      const entered = enter(node, frame)
      if (entered !== null) stack.push(entered)
    }
  }
  const visible = text.finish()
  return { part, format: 'html', shown, title, cut, ...visible, ...harvest.finish(visible.text) }
}

const paints = (declared: Declared | null) =>
  declared?.background !== undefined &&
  declared.background !== WHITE &&
  (declared.background >= 0 || declared.background === UNKNOWN_COLOUR)
const isButton = (attributes: Attributes) =>
  /\b(?:btn|button|cta)|ボタン/i.test(attributeOf(attributes, 'class') ?? '') ||
  attributeOf(attributes, 'role') === 'button' ||
  /border-radius\s*:|display\s*:\s*inline-block/i.test(attributeOf(attributes, 'style') ?? '')
