import type { GapId, Reading, ReadLink } from '@honmono/engine'
import { Found } from '../archive/found.ts'
import { DOCUMENT } from './limits.ts'

/** What is written in a document, as one text, with its links in place; and what else was found in it. */
export class Page {
  readonly found = new Found()
  readonly #links: ReadLink[] = []
  readonly #pieces: string[] = []
  #length = 0
  #searchLeft: number = DOCUMENT.runBytes
  /** What was written last is an empty line; a second one says nothing. */
  #blank = false

  /** Where the next piece of text will stand. */
  get end(): number {
    return this.#length
  }

  /** Nothing more can be written. */
  get full(): boolean {
    return this.#length >= DOCUMENT.textChars
  }

  /** How many of these bytes may still be searched for text. */
  searchable(bytes: number): number {
    const allowed = Math.min(bytes, this.#searchLeft)
    this.#searchLeft -= allowed
    if (allowed < bytes) this.found.gap('file-too-large')
    return allowed
  }

  write(text: string): void {
    if (text === '\n' && this.#blank) return
    this.#blank = text === '\n' && this.#pieces.at(-1) === '\n'
    const kept = text.slice(0, Math.max(0, DOCUMENT.textChars - this.#length))
    if (kept.length < text.length) this.found.gap('text-cut')
    if (kept === '') return
    this.#pieces.push(kept)
    this.#length += kept.length
  }

  /** A link on the text written since `start`; on no text when there is none. */
  link(href: string, start: number, end = this.#length): void {
    this.#link(href, '', end > start ? { text: 0, start, end } : null)
  }

  /** A link that stands in no text. */
  looseLink(href: string, shown = ''): void {
    this.#link(href, shown, null)
  }

  #link(href: string, shown: string, at: ReadLink['at']): void {
    const address = href.trim()
    if (address === '' || address.startsWith('#')) return
    if (this.#links.length < DOCUMENT.links)
      this.#links.push({ shown: shown.slice(0, DOCUMENT.shownChars), href: address.slice(0, DOCUMENT.hrefChars), from: 'attachment', at })
    else this.found.gap('too-many-links')
  }

  /** Something that is fetched when the document is opened. What lies on the author's own disk is none. */
  loads(what: string, address: string): void {
    if (!isOutside(address)) return
    this.found.trait('loads-from-outside', `${what} ${address.slice(0, DOCUMENT.shownChars)}`)
    this.looseLink(address)
  }

  gap(id: GapId): void {
    this.found.gap(id)
  }

  /** It needs a password. */
  lock(): void {
    this.found.trait('locked', '')
    this.found.gap('file-locked')
  }

  reading(part: string): Reading {
    const text = this.#pieces.join('')
    const links = this.#links.map((link): ReadLink => {
      if (link.at === null) return link
      const { start, end } = trimmed(text, link.at.start, link.at.end)
      if (start === end) return { ...link, at: null }
      return { ...link, shown: text.slice(start, Math.min(end, start + DOCUMENT.shownChars)), at: { text: 0, start, end } }
    })
    const texts = text.trim() === '' ? [] : [{ format: 'plain', text, lines: [] } as const]
    return { ...this.found.reading(part), texts, links }
  }
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const own = text.slice(start, end)
  const body = own.trim()
  if (body === '') return { start, end: start }
  const from = start + own.indexOf(body)
  return { start: from, end: from + body.length }
}

/** On another machine: an address, or a share of the network. */
export function isOutside(target: string): boolean {
  const address = target.trim().replace(/^file:(?:\/\/\/)?(?=\\\\|\/\/[^/])/i, '')
  if (/^(?:[\\/]{2}|file:[\\/]{2}[^\\/])/i.test(address)) return true
  return /^[a-z][a-z0-9+.-]+:/i.test(address) && !/^file:/i.test(address)
}
