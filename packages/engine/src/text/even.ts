import { INVISIBLE } from './fold.ts'

/** A text with the same words in everyday letters, for the patterns that look for words. Disguises of whole sentences are undone here, those of names in fold.ts. */
export interface Evened {
  readonly text: string
  /** For each UTF-16 unit of `text`, where the character that it came from begins and ends in the original; null: nothing was changed. */
  readonly from: readonly number[] | null
  readonly to: readonly number[] | null
}

/** Half-width kana, and Latin letters of another style: 𝐀, Ⓐ. Full-width ones are everyday writing and stay. */
const STYLED = /[\uff61-\uff9f\u24b6-\u24e9\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f149}]/u
/** Thinner than a space: nobody types one into a Japanese word. */
const THIN_SPACE = /[\u2005-\u200a\u202f\u205f]/
/** Spaces that part two words, of any width. */
export const SPACES = /[\t-\r \u00a0\u1680\u2000-\u2004\u2028\u2029\u3000]+/g
/** The thinnest: it does not part Latin letters either. */
const HAIR_SPACE = '\u200a'
const LETTER = /[\p{L}\p{N}]/u
const STROKE = /[\u0300-\u036f\u20d0-\u20ff]/
const VOICING = /[\u3099\u309a\uff9e\uff9f]/
const DRESSED = new RegExp(`${INVISIBLE.source}|${STYLED.source}|${THIN_SPACE.source}|${STROKE.source}|${VOICING.source}`, 'u')
const JAPANESE = /[\u3005\u3041-\u30ff\u3400-\u9fff\uff66-\uff9f]/

export function even(original: string): Evened {
  if (!DRESSED.test(original)) return { text: original, from: null, to: null }
  let text = ''
  const from: number[] = []
  const to: number[] = []
  for (let at = 0; at < original.length; ) {
    const code = original.codePointAt(at) ?? 0
    let character = String.fromCodePoint(code)
    const start = at
    at += character.length
    if (VOICING.test(original.charAt(at)) && JAPANESE.test(character)) character += original.charAt(at++)
    const plain = isUnread(character, original, start, at)
      ? ''
      : STYLED.test(character) || character.length > 1
        ? character.normalize('NFKC')
        : character
    text += plain
    for (let unit = 0; unit < plain.length; unit++) {
      from.push(start)
      to.push(at)
    }
  }
  return { text, from, to }
}

function isUnread(character: string, original: string, start: number, end: number): boolean {
  if (INVISIBLE.test(character) || STROKE.test(character)) return true
  if (!THIN_SPACE.test(character)) return false
  const between = character === HAIR_SPACE ? LETTER : JAPANESE
  return between.test(original.charAt(start - 1)) && between.test(original.charAt(end))
}

/** A name torn by what the eye does not read: no keyboard does that. */
export const isTorn = (written: string) => INVISIBLE.test(written) || THIN_SPACE.test(written)

/** Letters of Latin words that come from another alphabet: раyment. A whole word of another alphabet is that alphabet's. Keeps the length. */
export function withoutLookalikes(text: string, confusables: Readonly<Record<string, string>>): string {
  if (!/[\u0370-\u058f]/.test(text)) return text
  return text.replace(/[a-z\u0370-\u058f]{2,}/gi, (word) =>
    /[a-z]/i.test(word) && /[\u0370-\u058f]/.test(word)
      ? word.replace(/[\u0370-\u058f]/g, (letter) => {
          const twin = confusables[letter] ?? confusables[letter.toLowerCase()]
          return twin?.length === 1 ? twin : letter
        })
      : word,
  )
}
