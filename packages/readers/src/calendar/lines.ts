import type { ReadLink } from '@honmono/engine'

/** Lines as a program shows them, with the links among them. */
export class Lines {
  readonly #lines: string[] = []
  readonly #links: ReadLink[] = []
  readonly #from: ReadLink['from']
  readonly #seen = new Set<string>()
  #length = 0

  constructor(from: ReadLink['from']) {
    this.#from = from
  }

  get text(): string {
    return this.#lines.join('\n')
  }
  get links(): readonly ReadLink[] {
    return this.#links
  }
  get length(): number {
    return this.#length
  }

  /** Several lines may be in it; one that stands here already is not said twice. */
  add(words: string): void {
    const line = words.replace(/\r\n?/g, '\n').trim()
    if (line === '' || this.#seen.has(line)) return
    this.#seen.add(line)
    this.#lines.push(line)
    this.#length += line.length + 1
  }

  /** An address on a line of its own. */
  link(address: string): void {
    const href = address
      .replace(/[\r\n]+/g, '')
      .trim()
      .slice(0, MAX_HREF)
    if (href === '' || this.#seen.has(href)) return
    const start = this.#length
    this.add(href)
    this.#links.push({ shown: href.slice(0, MAX_SHOWN), href, from: this.#from, at: { text: 0, start, end: start + href.length } })
  }
}
const MAX_HREF = 8_192
const MAX_SHOWN = 300
