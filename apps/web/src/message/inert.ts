import DOMPurify, { type Config } from 'dompurify'
import type { Appearance } from 'honmono'

/** Names that inert HTML uses to tell the frame what was there. */
export const STYLE = 'data-style'
export const LEADS_TO = 'data-leads-to'
export const PICTURE = 'honmono-picture'

/** Layout and text; nothing that loads, runs, embeds or navigates. */
const TAGS =
  'a abbr address area article aside b bdi bdo big blockquote br button caption center cite code col colgroup dd del details dfn div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i img input ins kbd label legend li main map mark nav ol optgroup option p pre q rp rt ruby s samp section select small span strike strong sub summary sup table tbody td textarea tfoot th thead time tr tt u ul var wbr style'.split(
    ' ',
  )
const ATTRIBUTES =
  'align alt bgcolor border cellpadding cellspacing class color colspan dir face height lang nowrap open placeholder rowspan size span start title type valign width'.split(
    ' ',
  )
const PURIFY: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS: TAGS,
  ALLOWED_ATTR: ATTRIBUTES,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  FORCE_BODY: true,
  RETURN_DOM_FRAGMENT: true,
}

export interface Inert {
  readonly content: DocumentFragment
  /** Texts of its style elements, not yet read. */
  readonly sheets: readonly string[]
}

/** What an element had before it was cleaned. */
interface Noted {
  readonly style: string | null
  readonly address: string | null
  readonly picture: string | null
}
let notes = new WeakMap<Node, Noted>()
/** Pictures of the mail in hand, as data: addresses by Content-ID. */
let images = new Map<string, string>()

// One purifier for all mails: its Trusted Types policy can be made only once.
DOMPurify.addHook('beforeSanitizeAttributes', (element) => {
  // Text nodes come by here too.
  if (element.nodeType !== Node.ELEMENT_NODE) return
  notes.set(element, {
    style: element.getAttribute('style'),
    address: element.getAttribute('href') ?? element.getAttribute('action') ?? element.getAttribute('formaction'),
    picture: element.getAttribute('src'),
  })
})
DOMPurify.addHook('afterSanitizeAttributes', (element) => {
  const noted = notes.get(element)
  if (noted === undefined) return
  const { style, address, picture } = noted
  if (style !== null) element.setAttribute(STYLE, style)
  if (address !== null && /^\s*https?:/i.test(address)) element.setAttribute(LEADS_TO, address.trim())
  if (/^(?:input|button|select|textarea)$/i.test(element.localName)) element.setAttribute('disabled', '')
  const own = element.localName === 'img' && picture !== null ? images.get(contentIdOf(picture)) : undefined
  if (own !== undefined) element.setAttribute('src', own)
})

/** A message's HTML without anything live. Pictures from the net become their words, pictures of the mail become data: addresses,
    links keep only the address as a note, styles wait in a note for `dressed`, fields can't be filled in. */
export function inert({ html, pictures }: Appearance, remotePicture: string): Inert {
  notes = new WeakMap()
  images = new Map(pictures.map(({ contentId, type, bytes }) => [contentId, `data:${type};base64,${base64(bytes)}`]))
  const content = DOMPurify.sanitize(html, PURIFY)
  for (const image of content.querySelectorAll('img:not([src])')) leaveWords(image, remotePicture)
  const styles = [...content.querySelectorAll('style')]
  for (const style of styles) style.remove()
  return { content, sheets: styles.map(({ textContent }) => textContent ?? '') }
}

/** In the place of a picture that is not loaded stand its words; one that nobody was meant to see goes. */
function leaveWords(image: Element, remotePicture: string): void {
  const unseen = ['width', 'height'].some((side) => /^[01](?:px)?$/.test(image.getAttribute(side) ?? ''))
  const words = image.ownerDocument.createElement(PICTURE)
  words.textContent = image.getAttribute('alt')?.trim() || remotePicture
  if (unseen) image.remove()
  else image.replaceWith(words)
}

function contentIdOf(address: string): string {
  if (!/^cid:/i.test(address)) return ''
  try {
    return decodeURIComponent(address.slice(4))
  } catch {
    return address.slice(4)
  }
}

function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}

/** Declarations that would load something, or leave the place that the message was given. */
const LOADS = /(?:url|image|image-set|src|element|paint|cross-fade)\s*\(/i

/** Puts the inert content into the frame's document, with its styles through the CSSOM: the page's Content-Security-Policy
    forbids styles in markup, and a declaration that was parsed can be looked at before it is used. */
export function dressed(document: Document, { content, sheets }: Inert): void {
  const view = document.defaultView
  if (view === null) return
  document.body.replaceChildren(document.importNode(content, true))
  for (const element of document.body.querySelectorAll<HTMLElement>(`[${STYLE}]`)) {
    element.style.cssText = element.getAttribute(STYLE) ?? ''
    element.removeAttribute(STYLE)
    withoutLoads(element.style)
  }
  document.adoptedStyleSheets = sheets.map((text) => {
    const sheet = new view.CSSStyleSheet()
    sheet.replaceSync(text)
    keepQuiet(sheet)
    return sheet
  })
}

function keepQuiet(group: { readonly cssRules: CSSRuleList; deleteRule(index: number): void }): void {
  for (let index = group.cssRules.length - 1; index >= 0; index--) {
    const rule = group.cssRules[index]
    if (rule === undefined) continue
    const style = 'style' in rule ? (rule.style as CSSStyleDeclaration) : null
    const inner = 'cssRules' in rule && 'deleteRule' in rule ? (rule as CSSMediaRule) : null
    if ((style === null && inner === null) || rule.cssText.startsWith('@font-face')) group.deleteRule(index)
    if (style !== null) withoutLoads(style)
    if (inner !== null) keepQuiet(inner)
  }
}

function withoutLoads(style: CSSStyleDeclaration): void {
  for (const property of [...style]) if (LOADS.test(style.getPropertyValue(property))) style.removeProperty(property)
  // A picture of the mail that follows the eye, or covers what the page says beside links.
  if (/fixed|sticky/.test(style.position)) style.position = 'static'
}
