import DOMPurify, { type Config } from 'dompurify'
import type { Appearance } from 'honmono'

/** The engine has left layout and text alone, and notes in the place of styles, addresses and pictures (see Appearance). This is the
    second lock: whatever got through the first, DOMPurify lets nothing else by. */
const PURIFY: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS:
    'a abbr address area article b bdi bdo big blockquote br button caption center cite code col colgroup dd del dfn div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i img input ins kbd label legend li main map mark nav ol option p pre q rp rt ruby s samp section select small span strike strong sub sup table tbody td textarea tfoot th thead time tr tt u ul var wbr'.split(
      ' ',
    ),
  ALLOWED_ATTR:
    'align bgcolor border cellpadding cellspacing color colspan data-link data-picture data-style data-words dir face height lang placeholder rowspan size type valign value width'.split(
      ' ',
    ),
  // Never used as addresses: "padding:4px" has no scheme, nor has "Re: …".
  ADD_URI_SAFE_ATTR: ['data-style', 'placeholder', 'value'],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  FORCE_BODY: true,
  RETURN_DOM_FRAGMENT: true,
}

/** Puts the message into the frame's document. Styles go in through the CSSOM: the page's Content-Security-Policy forbids them in markup.
    @param remotePicture stands in the place of a picture that has no words of its own */
export function fill(document: Document, { html, pictures, words }: Appearance, remotePicture: string): void {
  document.body.replaceChildren(document.importNode(DOMPurify.sanitize(html, PURIFY), true))
  const all = <T extends Element = HTMLElement>(note: string) => document.body.querySelectorAll<T>(`[data-${note}]`)
  const addresses = pictures.map(({ type, bytes }) => `data:${type};base64,${base64(bytes)}`)
  for (const element of all('style')) element.style.cssText = element.dataset.style ?? ''
  for (const element of all('words')) element.textContent = words[Number(element.dataset.words)] || remotePicture
  for (const image of all<HTMLImageElement>('picture')) image.src = addresses[Number(image.dataset.picture)] ?? ''
  for (const field of document.body.querySelectorAll('input, button, select, textarea')) field.setAttribute('disabled', '')
}

/** More arguments than this are too many for a call. */
const CHUNK = 0x8000

function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(text)
}
