import { LIMITS } from '../limits.ts'
import { level } from '../text/fold.ts'
import type { Place, View } from './types.ts'

/** One way of saying a thing, in Japanese or English. Runs on levelled text (lower case, ASCII width), so no upper case here. */
export interface Phrase<K extends string> {
  readonly kind: K
  readonly pattern: RegExp
}
export interface PhraseHit<K extends string> {
  readonly kind: K
  readonly quote: string
  readonly at: Place
}

/** "We never ask for your password": the same words, said the other way round. Looked for right after the phrase, in its sentence. */
const DENIED =
  /^[^。.!?\n]{0,40}?(?:ことはありません|ことはございません|することはな|しておりません|いたしません|しないで|なさらないで|ないよう|ないでください|避けて|ご遠慮|必要はありません|必要はございません|不要です)/
const DENIED_BEFORE = /(?:never|not|don't|won't|will not|do not)\s+(?:\w+\s+){0,3}$/

/** First hits of each kind (at most `each`), in the order of the text. */
export function findPhrases<K extends string>(views: readonly View[], phrases: readonly Phrase<K>[], each = 3): readonly PhraseHit<K>[] {
  const hits: PhraseHit<K>[] = []
  for (const view of views) {
    const text = level(view.text.slice(0, LIMITS.scannedChars))
    for (const { kind, pattern } of phrases) {
      let count = 0
      for (const match of text.matchAll(pattern)) {
        const end = match.index + match[0].length
        if (DENIED.test(text.slice(end, end + 60)) || DENIED_BEFORE.test(text.slice(Math.max(0, match.index - 40), match.index))) continue
        hits.push({ kind, quote: view.text.slice(match.index, end), at: { part: view.part, start: match.index, end } })
        count += 1
        if (count === each) break
      }
    }
  }
  return hits
}
