import { serialize } from 'parse5'
import { parseHtml } from '../facts/html/parse.ts'
import { LIMITS } from '../limits.ts'
import type { Message } from '../message/types.ts'
import { type Picture, picturesOf } from './pictures.ts'
import { reduced } from './reduced.ts'

/** A message as a mail client would draw it, reduced to what can only be looked at. */
export interface Appearance {
  /**
   * HTML of layout and text alone: no address, script, style sheet or name of the sender's is in it. Instead of
   * - a style: `data-style`, declarations from a short list that neither load nor move anything
   * - an address: `data-link` on what would be pressed, the `href` of the answer's link
   * - a picture: `data-picture`, the Content-ID of one of `pictures`; or an element with `data-words`, what a picture from the net was called
   */
  readonly html: string
  /** Longer, deeper or with more elements than is shown. */
  readonly cut: boolean
  readonly pictures: readonly Picture[]
}

/** Null where the message has no HTML: then its text is all there is to see. */
export function appearanceOf({ bodies, root, bytes }: Message): Appearance | null {
  const body = bodies.find(({ format, shown }) => format === 'html' && shown)
  if (body === undefined) return null
  const parsed = parseHtml(body.text)
  const pictures = root === null ? [] : picturesOf(root, bytes)
  const { fragment, cut } = reduced(parsed, new Set(pictures.map(({ contentId }) => contentId)))
  const html = serialize(fragment)
  return { html: html.slice(0, LIMITS.appearanceChars), cut: parsed.cut || cut || html.length > LIMITS.appearanceChars, pictures }
}
