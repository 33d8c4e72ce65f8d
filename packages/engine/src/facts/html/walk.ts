import { LIMITS } from '../../limits.ts'
import type { BodyReading, RawLink } from '../bodies.ts'
import { urlOf } from '../hosts.ts'
import type { LinkSource } from '../types.ts'
import { UNKNOWN_COLOUR, WHITE } from './colour.ts'
import type { Declared } from './css.ts'
import { declaredBy, type Look, type LookAttributes, lookOf, PLAIN_LOOK } from './look.ts'
import { type ChildNode, type Element, parseHtml } from './parse.ts'
import { type Range, VisibleText } from './visible-text.ts'

const words = (list: string) => new Set(list.split(' '))
const BLOCKS = words(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody tfoot thead tr ul caption',
)
const CELLS = words('td th')
/** Their text is never shown. */
const UNSHOWN = words('script style template noframes noembed iframe head datalist desc metadata defs')

/** A link while its element is open. */
interface OpenLink extends Range {
  readonly href: string
  readonly from: LinkSource
  readonly button: boolean
  /** It shows a picture. */
  picture: boolean
  /** A form, an area: it needs neither text nor picture to be there. */
  present: boolean
  alt: string
  hiddenText: string
  readonly fields: string[]
}

interface Frame {
  readonly element: Element | null
  readonly children: readonly ChildNode[]
  next: number
  readonly look: Look
  /** What to do when the element closes. */
  readonly link: OpenLink | null
  readonly outerLink: Range | null
  readonly breaks: boolean
  /** The element paints a background of its own: with a link inside, it looks like a button. */
  readonly painted: boolean
}

type Attributes = ReadonlyMap<string, string>

/** Reads an HTML body in one pass over its tree. */
export function readHtml(html: string, part: string, shown: boolean): BodyReading {
  const { document, sheet, cut } = parseHtml(html)
  const text = new VisibleText(part)
  const links: OpenLink[] = []
  const alts: { text: string; at: { part: string; start: number; end: number } }[] = []
  let title = ''
  let base: string | null = null
  let remotePictures = 0
  let embeddedPictures = 0
  let form: OpenLink | null = null
  const openLinks: OpenLink[] = []

  const addLink = (href: string, from: LinkSource, button: boolean, label = ''): OpenLink => {
    const link: OpenLink = {
      href,
      from,
      button,
      start: -1,
      end: -1,
      picture: false,
      present: false,
      alt: label,
      hiddenText: '',
      fields: [],
    }
    if (links.length < LIMITS.links && href.trim() !== '') links.push(link)
    return link
  }
  /** A link that has no text of its own: it stands where the reading is. */
  const addPoint = (href: string, from: LinkSource, look: Look, label = '') => {
    const link = addLink(href, from, from === 'button' || from === 'form', label)
    link.start = link.end = text.length
    link.present = look.gone === null
  }

  const readPicture = (attributes: Attributes, look: Look) => {
    const source = attributes.get('src') ?? ''
    const alt = (attributes.get('alt') || attributes.get('title') || '').trim().slice(0, LIMITS.shownTextChars)
    const dot = isDot(attributes.get('width')) || isDot(attributes.get('height'))
    if (/^\s*(?:https?:|\/\/)/i.test(source)) remotePictures += dot ? 0 : 1
    else if (/^\s*(?:cid|data):/i.test(source)) embeddedPictures += dot ? 0 : 1
    if (look.pictureHidden || dot) return
    if (alt !== '' && alts.length < LIMITS.links) alts.push({ text: alt, at: { part, start: text.length, end: text.length } })
    const link = openLinks.at(-1)
    if (link === undefined) return
    link.picture = true
    if (alt !== '') link.alt = `${link.alt} ${alt}`.trim()
  }

  const readInput = (tag: string, attributes: Attributes, look: Look) => {
    const type = (attributes.get('type') ?? (tag === 'button' ? 'submit' : 'text')).toLowerCase()
    const label = attributes.get('value') ?? attributes.get('alt') ?? ''
    const action = attributes.get('formaction')
    if (action !== undefined) addPoint(action, 'form', look, label)
    if (tag === 'input' && label !== '' && (type === 'submit' || type === 'button' || type === 'reset')) {
      if (look.textHidden === null) text.add(` ${label} `, false)
    }
    if (form === null) return
    if (type === 'submit' || type === 'image' || type === 'button') {
      if (form.alt === '') form.alt = label
    } else if (form.fields.length < LIMITS.formFields) {
      const name = attributes.get('name') || attributes.get('id') || attributes.get('placeholder') || ''
      form.fields.push(`${tag === 'input' ? type : tag}:${name}`.slice(0, 100))
    }
  }

  /** What Outlook shows in place of the rest: <!--[if mso]> … <![endif]-->. Its buttons are links; its text is not for everybody. */
  const readConditional = (comment: string) => {
    const condition = /^\[if\s+([^\]]{1,60})\]>/i.exec(comment)
    if (condition === null || /^\(?!/.test(condition[1] ?? '') || !/href/i.test(comment)) return
    for (const node of within(parseHtml(comment.slice(condition[0].length)).document.childNodes)) {
      if (!('tagName' in node) || !(node.tagName === 'a' || node.tagName.startsWith('v:'))) continue
      const href = node.attrs.find(({ name }) => name === 'href')?.value
      if (href !== undefined) addPoint(href, 'vml', PLAIN_LOOK, tidy(textOf(node)))
    }
  }

  const stack: Frame[] = [
    { element: null, children: document.childNodes, next: 0, look: PLAIN_LOOK, link: null, outerLink: null, breaks: false, painted: false },
  ]
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const node = frame.children[frame.next++]
    if (node === undefined) {
      stack.pop()
      if (frame.breaks) text.block()
      else if (frame.element !== null && CELLS.has(frame.element.tagName)) text.space()
      if (frame.link !== null) {
        if (frame.link === form) form = null
        else {
          openLinks.pop()
          text.open = frame.outerLink
        }
        if (frame.link.start < 0) frame.link.start = frame.link.end = text.length
        else if (frame.link.end < frame.link.start) frame.link.end = frame.link.start
      }
      continue
    }
    if ('value' in node) {
      const { look } = frame
      if (look.textHidden === null) text.add(node.value, look.pre)
      else {
        text.addHidden(look.textHidden, node.value)
        const link = openLinks.at(-1)
        if (link !== undefined && link.hiddenText.length < LIMITS.shownTextChars) link.hiddenText += node.value
      }
      continue
    }
    if ('data' in node) {
      if (node.data.startsWith('[if')) readConditional(node.data)
      else text.addComment(node.data)
      continue
    }
    if (!('tagName' in node)) continue
    const tag = node.tagName
    if (tag === 'br') {
      if (frame.look.gone === null) text.lineBreak()
      continue
    }
    const attributes = new Map<string, string>()
    const forLook: LookAttributes = { style: '', classes: '', id: '', bgcolor: '', color: '', background: false, hidden: false }
    for (const { name, value } of node.attrs) {
      attributes.set(name, value)
      if (name === 'style') forLook.style = value
      else if (name === 'class') forLook.classes = value
      else if (name === 'id') forLook.id = value
      else if (name === 'bgcolor') forLook.bgcolor = value
      else if (name === 'color' && tag === 'font') forLook.color = value
      else if (name === 'background') forLook.background = value !== ''
      else if (name === 'hidden') forLook.hidden = true
    }
    if (tag === 'title') {
      if (title === '' && frame.element?.tagName === 'head') title = textOf(node).trim().slice(0, LIMITS.shownTextChars)
      continue
    }
    if (tag === 'base') base ??= attributes.get('href') ?? null
    else if (tag === 'meta' && attributes.get('http-equiv')?.trim().toLowerCase() === 'refresh') {
      const target = /^[\s\d.;,]*(?:url\s*=\s*)?['"]?\s*([^'"\s][^'"]*)/i.exec(
        attributes.get('content')?.slice(0, LIMITS.hrefChars) ?? '',
      )?.[1]
      if (target !== undefined && !/^\d*$/.test(target)) addPoint(target, 'meta-refresh', PLAIN_LOOK)
    }
    const isLink = (tag === 'a' || tag === 'area' || tag.startsWith('v:')) && hrefOf(attributes) !== undefined
    const declared = declaredBy(tag, forLook, sheet)
    const look = lookOf(frame.look, declared, isLink)
    const hides = look.gone === 'display' && frame.look.gone === null
    const breaks = BLOCKS.has(tag) && !(hides || look.gone === 'display')
    if (breaks) text.block()
    const frameSource =
      tag === 'iframe' || tag === 'frame' || tag === 'embed' ? attributes.get('src') : tag === 'object' ? attributes.get('data') : undefined
    if (frameSource !== undefined && /^\s*(?:https?:)?\/\//i.test(frameSource)) addPoint(frameSource, 'frame', look)
    if (tag === 'img' || tag === 'image') readPicture(attributes, look)
    if (tag === 'input' || tag === 'button' || tag === 'select' || tag === 'textarea') readInput(tag, attributes, look)
    const pressed = attributes.get('onclick') === undefined ? undefined : scriptTarget(attributes.get('onclick') ?? '')

    let link: OpenLink | null = null
    const outerLink = text.open
    const painted = paints(declared)
    if (tag === 'area' && isLink)
      addPoint(hrefOf(attributes) ?? '', 'image-map', look, attributes.get('alt') ?? attributes.get('title') ?? '')
    else if (isLink || pressed !== undefined) {
      const from: LinkSource = !isLink ? 'button' : node.namespaceURI.endsWith('svg') ? 'svg' : tag.startsWith('v:') ? 'vml' : 'anchor'
      link = addLink((isLink ? hrefOf(attributes) : pressed) ?? '', from, painted || frame.painted || isButton(attributes), '')
      openLinks.push(link)
      text.open = link
    } else if (tag === 'form' && form === null) {
      form = link = addLink(attributes.get('action') ?? '', 'form', true)
      form.start = form.end = text.length
      form.present = look.gone === null
    }
    if (UNSHOWN.has(tag) && tag !== 'head') {
      if (link !== null && link !== form) {
        openLinks.pop()
        text.open = outerLink
      }
      continue
    }
    stack.push({ element: node, children: node.childNodes, next: 0, look, link, outerLink, breaks, painted })
  }

  const visible = text.finish()
  return {
    part,
    format: 'html',
    shown,
    text: visible.text,
    hidden: visible.hidden,
    links: links.map((link) => rawLink(link, visible.text, part, base)),
    alts,
    title,
    remotePictures,
    embeddedPictures,
    cut,
  }
}

function rawLink(link: OpenLink, text: string, part: string, base: string | null): RawLink {
  const isForm = link.from === 'form'
  const seen = isForm ? '' : tidy(text.slice(link.start, Math.min(link.end, link.start + 4 * LIMITS.shownTextChars)))
  const shown = seen !== '' ? seen : tidy(link.alt) !== '' ? tidy(link.alt) : tidy(link.hiddenText)
  return {
    shown,
    href: based(link.href, base).slice(0, LIMITS.hrefChars),
    from: link.from,
    at: { part, start: link.start, end: link.end },
    // Empty anchors can't be pressed either.
    hidden: seen === '' && !link.picture && !link.present,
    picture: seen === '' && link.picture,
    button: link.button,
    fields: link.fields,
    defanged: false,
  }
}

/** Only a relative address is joined to <base>; an absolute one stays as written. */
function based(href: string, base: string | null): string {
  const address = href.trim()
  if (base === null || /^[a-z][a-z0-9+.-]*:/i.test(address)) return address
  return urlOf(address, base)?.href ?? address
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, LIMITS.shownTextChars)
const hrefOf = (attributes: Attributes) => attributes.get('href') ?? attributes.get('xlink:href')
const isDot = (size: string | undefined) => size !== undefined && /^\s*[0-2](?:px)?\s*$/.test(size)
const paints = (declared: Declared | null) =>
  declared?.background !== undefined &&
  declared.background !== WHITE &&
  (declared.background >= 0 || declared.background === UNKNOWN_COLOUR)
const isButton = (attributes: Attributes) =>
  /\b(?:btn|button|cta)|ボタン/i.test(attributes.get('class') ?? '') ||
  attributes.get('role') === 'button' ||
  /border-radius\s*:|display\s*:\s*inline-block/i.test(attributes.get('style') ?? '')

function scriptTarget(script: string): string | undefined {
  return /(?:location(?:\.href)?\s{0,9}=|location\.(?:assign|replace)\s{0,9}\(|window\.open\s{0,9}\()\s{0,9}['"]([^'"]{1,8192})['"]/.exec(
    script,
  )?.[1]
}

function textOf(element: Element): string {
  let text = ''
  for (const node of within(element.childNodes)) {
    if ('value' in node) text += node.value
    if (text.length > 2 * LIMITS.shownTextChars) break
  }
  return text
}

/** All nodes of a tree in document order, without recursion. */
function* within(nodes: readonly ChildNode[]): Generator<ChildNode> {
  const pending = [...nodes].reverse()
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    yield node
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) pending.push(child)
  }
}
