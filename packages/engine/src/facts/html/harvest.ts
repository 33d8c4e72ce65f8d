import { LIMITS } from '../../limits.ts'
import { SPACES } from '../../text/even.ts'
import type { BodyReading, RawLink } from '../bodies.ts'
import type { LinkSource } from '../types.ts'
import { urlOf } from '../web-url.ts'
import { type Look, PLAIN_LOOK } from './look.ts'
import { type Element, isElement, parseHtml, textOf, within } from './parse.ts'
import type { Range, VisibleText } from './visible-text.ts'

export type Attributes = Element['attrs']
export function attributeOf(attributes: Attributes, name: string): string | undefined {
  for (const attribute of attributes) if (attribute.name === name) return attribute.value
  return undefined
}
export const hrefOf = (attributes: Attributes) => attributeOf(attributes, 'href') ?? attributeOf(attributes, 'xlink:href')

/** A link while its element is open. */
export interface OpenLink extends Range {
  readonly href: string
  readonly from: LinkSource
  readonly button: boolean
  /** Alternative text of its pictures, or its label. */
  label: string
  hiddenText: string
  picture: boolean
  /** A form, an area: it needs neither text nor picture to be there. */
  present: boolean
  readonly fields: string[]
}

/** Gathers links and pictures while the tree is walked. */
export class Harvest {
  readonly #part: string
  readonly #text: VisibleText
  readonly #links: OpenLink[] = []
  readonly #open: OpenLink[] = []
  readonly #alts: BodyReading['alts'][number][] = []
  #form: OpenLink | null = null
  #base: string | null = null
  #remotePictures = 0
  #embeddedPictures = 0

  constructor(part: string, text: VisibleText) {
    this.#part = part
    this.#text = text
  }

  /** The innermost open link. */
  get link(): OpenLink | undefined {
    return this.#open.at(-1)
  }

  openLink(href: string, from: LinkSource, button: boolean): OpenLink {
    const link = this.#add(href, from, button, '')
    this.#open.push(link)
    this.#text.open = link
    return link
  }
  openForm(attributes: Attributes, look: Look): OpenLink | null {
    if (this.#form !== null) return null
    const form = this.#add(attributeOf(attributes, 'action') ?? '', 'form', true, '')
    form.start = form.end = this.#text.length
    form.present = look.gone === null
    this.#form = form
    return form
  }
  close(link: OpenLink): void {
    if (link === this.#form) this.#form = null
    else {
      this.#open.pop()
      this.#text.open = this.link ?? null
    }
    if (link.start < 0) link.start = link.end = this.#text.length
  }

  #add(href: string, from: LinkSource, button: boolean, label: string): OpenLink {
    const link: OpenLink = { href, from, button, start: -1, end: -1, label, hiddenText: '', picture: false, present: false, fields: [] }
    if (this.#links.length < LIMITS.links) this.#links.push(link)
    return link
  }
  /** A link without text of its own: it stands where the reading is. */
  point(href: string, from: LinkSource, look: Look, label = '', button = false): void {
    const link = this.#add(href, from, button, label)
    link.start = link.end = this.#text.length
    link.present = look.gone === null
  }

  base(node: Element): void {
    this.#base ??= baseOf(node)
  }

  meta(attributes: Attributes): void {
    if (attributeOf(attributes, 'http-equiv')?.trim().toLowerCase() !== 'refresh') return
    const content = (attributeOf(attributes, 'content') ?? '').trim().slice(0, LIMITS.hrefChars)
    const target = /^[\d.]*[\s;,]*(?:url\s*=\s*)?['"]?([^'"]+)/i.exec(content)?.[1]?.trim() ?? ''
    if (target !== '' && !/^[\d.]+$/.test(target)) this.point(target, 'meta-refresh', PLAIN_LOOK)
  }

  frame(tag: string, attributes: Attributes, look: Look): void {
    const source = attributeOf(attributes, tag === 'object' ? 'data' : 'src')
    if (source !== undefined && /^\s*(?:https?:)?\/\//i.test(source)) this.point(source, 'frame', look)
  }

  area(attributes: Attributes, look: Look): void {
    const label = attributeOf(attributes, 'alt') ?? attributeOf(attributes, 'title') ?? ''
    this.point(hrefOf(attributes) ?? '', 'image-map', look, label)
  }

  picture(attributes: Attributes, look: Look): void {
    const source = attributeOf(attributes, 'src') ?? ''
    const alt = (attributeOf(attributes, 'alt') || attributeOf(attributes, 'title') || '').trim().slice(0, LIMITS.shownTextChars)
    const dot = isDot(attributeOf(attributes, 'width')) || isDot(attributeOf(attributes, 'height'))
    if (dot || look.pictureHidden) return
    if (/^\s*(?:https?:|\/\/)/i.test(source)) this.#remotePictures++
    else if (/^\s*(?:cid|data):/i.test(source)) this.#embeddedPictures++
    const { length } = this.#text
    if (alt !== '' && this.#alts.length < LIMITS.links) this.#alts.push({ text: alt, at: { part: this.#part, start: length, end: length } })
    if (this.link === undefined) return
    this.link.picture = true
    if (this.link.label.length < LIMITS.shownTextChars) this.link.label = `${this.link.label} ${alt}`.trim()
  }

  /** A link may show nothing but the background of an empty block. */
  paintedPicture(look: Look): void {
    if (this.link === undefined || look.pictureHidden) return
    if (!this.link.picture) this.#remotePictures++
    this.link.picture = true
  }

  input(tag: string, attributes: Attributes, look: Look): void {
    const type = (attributeOf(attributes, 'type') ?? (tag === 'button' ? 'submit' : 'text')).toLowerCase()
    const label = (attributeOf(attributes, 'value') ?? attributeOf(attributes, 'alt') ?? '').slice(0, LIMITS.shownTextChars)
    const action = attributeOf(attributes, 'formaction')
    if (action !== undefined) this.point(action, 'form', look, label, true)
    const pressed = type === 'submit' || type === 'button' || type === 'image'
    if (tag === 'input' && pressed && type !== 'image' && look.textHidden === null) this.#text.add(` ${label} `, false)
    const form = this.#form
    if (form === null) return
    if (pressed) {
      if (form.label === '') form.label = label
    } else if (form.fields.length < LIMITS.formFields) {
      const name = attributeOf(attributes, 'name') || attributeOf(attributes, 'id') || attributeOf(attributes, 'placeholder') || ''
      form.fields.push(`${tag === 'input' ? type : tag}:${name}`.slice(0, 100))
    }
  }

  /** What Outlook shows in place of the rest: <!--[if mso]> … <![endif]-->. Its buttons are links; its text is not what everybody sees. */
  conditional(comment: string): void {
    const condition = /^\[if\s+([^\]]{1,60})\]>/i.exec(comment)
    if (condition === null || /^\(?!/.test(condition[1] ?? '') || !/href/i.test(comment)) return
    for (const node of within(parseHtml(comment.slice(condition[0].length)).document.childNodes)) {
      if (!isElement(node) || !(node.tagName === 'a' || node.tagName.startsWith('v:'))) continue
      const href = hrefOf(node.attrs)
      if (href !== undefined) this.point(href, 'vml', PLAIN_LOOK, tidy(textOf(node)), node.tagName !== 'a')
    }
  }

  finish(text: string): Pick<BodyReading, 'links' | 'alts' | 'remotePictures' | 'embeddedPictures'> {
    return {
      links: this.#links.map((link) => this.#raw(link, text)),
      alts: this.#alts,
      remotePictures: this.#remotePictures,
      embeddedPictures: this.#embeddedPictures,
    }
  }

  #raw({ start, end, from, href, label, hiddenText, picture, present, button, fields }: OpenLink, text: string): RawLink {
    const seen = tidy(text.slice(start, Math.min(end, start + 4 * LIMITS.shownTextChars)))
    return {
      shown: seen || tidy(label) || tidy(hiddenText),
      href: basedOn(this.#base, href),
      from,
      at: { part: this.#part, start, end },
      // An anchor with nothing in it can't be pressed.
      hidden: seen === '' && !picture && !present,
      picture: seen === '' && picture,
      button,
      fields,
      defanged: false,
    }
  }
}

/** What relative addresses are joined to: the first <base> that has an address. One inside a picture (SVG) is none. */
export function baseOf({ tagName, namespaceURI, attrs }: Element): string | null {
  return tagName === 'base' && namespaceURI.endsWith('xhtml') ? (attributeOf(attrs, 'href') ?? null) : null
}

/** The address of a link as facts have it: only a relative one is joined to <base>, an absolute one stays as written. */
export function basedOn(base: string | null, href: string): string {
  const address = href.trim()
  const whole = base === null || /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : (urlOf(address, base)?.href ?? address)
  return whole.slice(0, LIMITS.hrefChars)
}

const tidy = (text: string) => text.replace(SPACES, ' ').trim().slice(0, LIMITS.shownTextChars)
/** Counting pixels and spacers: no picture that anybody sees. */
export const isDot = (size: string | undefined) => size !== undefined && /^\s*[0-2](?:px)?\s*$/.test(size)

/** Where a press leads that a script handles: onclick="location.href='…'". */
export function scriptTarget(script: string | undefined): string | undefined {
  if (script === undefined) return undefined
  return /(?:location(?:\.href)?\s{0,9}=|location\.(?:assign|replace)\s{0,9}\(|window\.open\s{0,9}\()\s{0,9}['"]([^'"]{1,8192})['"]/.exec(
    script.slice(0, LIMITS.hrefChars),
  )?.[1]
}
