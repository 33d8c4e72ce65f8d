import { LIMITS } from '../limits.ts'
import type { Body, Message } from '../message/types.ts'
import { invisibleIn } from './html/visible-text.ts'
import { readHtml } from './html/walk.ts'
import type { Hidden, LinkSource, Place } from './types.ts'
import { scanUrls } from './url-scan.ts'

/** A link as the body has it; links.ts makes facts of them. */
export interface RawLink {
  /** Visible text, else the alt text of its pictures, else '' (or its hidden text, when it is hidden). */
  readonly shown: string
  /** As written, <base> applied. */
  readonly href: string
  readonly from: LinkSource
  readonly at: Place
  readonly hidden: boolean
  /** It shows pictures only. */
  readonly picture: boolean
  /** Made to look like a button. */
  readonly button: boolean
  /** For a form: 'password:pass', 'text:card_no' … */
  readonly fields: readonly string[]
  readonly defanged: boolean
}

/** A body as its reader sees it. */
export interface BodyReading {
  readonly part: string
  readonly format: 'plain' | 'html'
  readonly shown: boolean
  /** What the eye reads: for html, blocks separated by \n and white space collapsed; for plain, the text itself. Places point into it. */
  readonly text: string
  /** Runs that the eye does not see; `at` is the place in `text` where they stand (in html it has no width). */
  readonly hidden: readonly Hidden[]
  readonly links: readonly RawLink[]
  /** Alternative texts of pictures that can be seen. */
  readonly alts: readonly { readonly text: string; readonly at: Place }[]
  readonly title: string
  /** Pictures from the net and inside the mail; those too small to see are left out. */
  readonly remotePictures: number
  readonly embeddedPictures: number
  /** Part of the body was left out: longer or deeper than a limit. */
  readonly cut: boolean
  /** Read from a picture: any letter may be another one. */
  readonly uncertain?: boolean
  /** Where its links are, as seen from the message; without it, in the message's own text. */
  readonly source?: LinkSource
}

/** Reads every text of the message, those left aside by a mail client included (`shown` false). */
export function readBodies(message: Message): readonly BodyReading[] {
  return message.bodies.map(readText)
}

/** How much of the message can be read without a picture: letters that a mail client shows. */
export function visibleCharsOf(message: Message): number {
  return message.bodies.reduce((sum, body) => sum + (body.shown ? lettersIn(readAlone(body).text) : 0), 0)
}

/** Characters of a text that the eye sees. */
export const lettersIn = (text: string): number => text.replace(/\s+/g, '').length

export function readText(body: Body): BodyReading {
  const reading = readAlone(body)
  return { ...reading, links: [...reading.links, ...textLinks(reading)] }
}

function readAlone(body: Body): BodyReading {
  return body.format === 'html' ? readHtml(body.text, body.part, body.shown) : readPlain(body)
}

function readPlain({ part, shown, text: whole }: Body): BodyReading {
  const text = whole.slice(0, LIMITS.textChars)
  return {
    part,
    format: 'plain',
    shown,
    text,
    hidden: invisibleIn(text, part),
    links: [],
    alts: [],
    title: '',
    remotePictures: 0,
    embeddedPictures: 0,
    cut: whole.length > text.length,
  }
}

/** Addresses written in the text itself, outside of links. */
function textLinks({ text, links, part }: BodyReading): readonly RawLink[] {
  const anchors = links.map(({ at }) => at).filter(({ start, end }) => end > start)
  anchors.sort((a, b) => a.start - b.start)
  const found: RawLink[] = []
  let next = 0
  for (const { start, end, url, defanged } of scanUrls(text)) {
    while ((anchors[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    if ((anchors[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue
    if (found.length >= LIMITS.links) break
    const shown = text.slice(start, Math.min(end, start + LIMITS.shownTextChars))
    found.push({
      shown,
      href: url,
      from: 'text',
      at: { part, start, end },
      hidden: false,
      picture: false,
      button: false,
      fields: [],
      defanged,
    })
  }
  return found
}
