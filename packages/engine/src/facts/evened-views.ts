import { even, isTorn } from '../text/even.ts'
import type { Claim, Mention, Place, View } from './types.ts'

/** The words of a picture, and where in the view it stands. */
export interface PictureWords {
  readonly text: string
  readonly at: Place
}
interface Origin {
  readonly view: View
  /** For each UTF-16 unit of the evened text: where what it came from begins and ends in the view. */
  readonly from: readonly number[]
  readonly to: readonly number[]
}
/** A page with less text of its own than this is its pictures: whoever has them switched off reads their words instead. */
const LITTLE_TEXT_CHARS = 60
/** Addresses say nothing to read. */
const ADDRESS_OR_SPACE = /https?:\/\/[\x21-\x7e]+|\s+/gi
/** More than a name: those of a logo are looked at as such. */
const SENTENCE = /[ぁ-ん。、]|\S\s+\S+\s+\S/

/** The views as words are looked for in them, and the way back: every Place points into the text as the person sees it. */
export class EvenedViews {
  readonly views: readonly View[]
  readonly #origins = new Map<string, Origin>()

  constructor(views: readonly View[], pictures: readonly PictureWords[]) {
    this.views = views.map((view) => {
      const words =
        view.text.replace(ADDRESS_OR_SPACE, '').length <= LITTLE_TEXT_CHARS
          ? pictures.filter(({ text, at }) => at.part === view.part && SENTENCE.test(text))
          : []
      const { text, from, to } = words.length > 0 ? withPictures(view, words) : even(view.text)
      if (from === null || to === null) return view
      this.#origins.set(view.part, { view, from, to })
      return { ...view, text }
    })
  }

  place(at: Place): Place {
    const origin = this.#origins.get(at.part)
    if (origin === undefined) return at
    const start = origin.from[at.start] ?? origin.view.text.length
    const end = at.end > at.start ? origin.to[at.end - 1] : start
    return { ...at, start, end: Math.max(start, end ?? start) }
  }

  placed<T extends { readonly at: Place }>(found: readonly T[]): readonly T[] {
    return this.#origins.size === 0 ? found : found.map((one) => ({ ...one, at: this.place(one.at) }))
  }

  /** With the words as they were written; those of a picture stand in no view. */
  quoted<T extends { readonly quote: string; readonly at: Place }>(found: readonly T[]): readonly T[] {
    return this.placed(found).map((one) => (this.#origins.has(one.at.part) ? { ...one, quote: this.#written(one.at) || one.quote } : one))
  }

  /** A name torn by what the eye does not read is disguised, though nothing shows it any more here. */
  claims(claims: readonly Claim[]): readonly Claim[] {
    return claims.map((claim) => {
      if (!claim.places.some(({ part }) => this.#origins.has(part))) return claim
      const places = claim.places.map((at) => this.place(at))
      return { ...claim, places, disguised: claim.disguised || places.some((at) => isTorn(this.#written(at))) }
    })
  }
  mentions(mentions: readonly Mention[]): readonly Mention[] {
    return this.placed(mentions)
  }

  #written({ part, start, end }: Place): string {
    return this.#origins.get(part)?.view.text.slice(start, end) ?? ''
  }
}

/** The text with the words of its pictures, each on a line of its own where the picture stands. */
function withPictures({ text: whole }: View, pictures: readonly PictureWords[]) {
  let text = ''
  const from: number[] = []
  const to: number[] = []
  const add = (written: string, start: number, fixed: boolean) => {
    const evened = even(written)
    text += evened.text
    for (let unit = 0; unit < evened.text.length; unit++) {
      from.push(fixed ? start : start + (evened.from?.[unit] ?? unit))
      to.push(fixed ? start : start + (evened.to?.[unit] ?? unit + 1))
    }
  }
  let done = 0
  for (const { text: words, at } of [...pictures].sort((a, b) => a.at.start - b.at.start)) {
    add(whole.slice(done, at.start), done, false)
    add(`\n${words}\n`, at.start, true)
    done = Math.max(done, at.start)
  }
  add(whole.slice(done), done, false)
  return { text, from, to }
}
