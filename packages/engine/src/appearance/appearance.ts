import { serialize } from 'parse5'
import { parseHtml } from '../facts/html/parse.ts'
import { LIMITS } from '../limits.ts'
import type { Message } from '../message/types.ts'
import { type Picture, picturesOf } from './pictures.ts'
import { Reduction } from './reduced.ts'

/** A message as a mail client would draw it, reduced to what can only be looked at. */
export interface Appearance {
  /**
   * HTML of layout and text alone: no address, script, style sheet or name of the sender's is in it. Instead of
   * - a style: `data-style`, declarations from a short list that neither load nor move anything; to be set through the CSSOM
   * - an address: `data-link` on what would be pressed, a number in `links`
   * - a picture that the message carries: `data-picture`, a number in `pictures`
   * - a picture from the net: an empty element with `data-words`, a number in `words`
   */
  readonly html: string
  /** Addresses as the answer's links have them in `href`. */
  readonly links: readonly string[]
  /** What pictures from the net are called; '' where they have no words. */
  readonly words: readonly string[]
  readonly pictures: readonly Picture[]
  /** Longer, deeper, or with more elements or pictures than is shown. */
  readonly cut: boolean
}

/** Null where the message has no HTML: then its text is all there is to see. */
export function appearanceOf({ bodies, root, bytes }: Message): Appearance | null {
  const shown = bodies.filter((body) => body.shown)
  if (shown.every(({ format }) => format === 'plain')) return null
  const { pictures, cut } = root === null ? { pictures: [], cut: false } : picturesOf(root, bytes)
  const reduction = new Reduction(pictures.map(({ contentId }) => contentId))
  let parsedWhole = true
  for (const { format, text } of shown) {
    if (format === 'plain') reduction.addText(text)
    else {
      const parsed = parseHtml(text)
      parsedWhole &&= !parsed.cut
      reduction.addHtml(parsed)
    }
  }
  const html = serialize(reduction.fragment)
  return {
    html: html.slice(0, LIMITS.appearanceChars),
    links: reduction.links,
    words: reduction.words,
    pictures,
    cut: cut || reduction.cut || !parsedWhole || html.length > LIMITS.appearanceChars,
  }
}
