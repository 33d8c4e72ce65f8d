import { LIMITS } from '../limits.ts'
import { withoutLookalikes } from '../text/even.ts'
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
  /^(?:は|も|が)?(?:ありません|ございません)|^[^。.!?\n]{0,40}?(?:ことはありません|ことはございません|することはな|しておりません|いたしません|しないで|なさらないで|ないよう|ないでください|避けて|ご遠慮|必要はありません|必要はございません|不要です)/
const DENIED_BEFORE = /(?:never|not|don't|won't|will not|do not)\s+(?:\w+\s+){0,3}$/

/** A view with its text made level, once for all that look for phrases in it. */
export interface LevelView extends View {
  readonly level: string
  /** Whether it holds kana or kanji, and Latin words: a phrase can't stand in a text that lacks its letters, which saves most of the work. */
  readonly has: { readonly ja: boolean; readonly en: boolean }
}
const JAPANESE = /[\u3041-\u30fc\u4e00-\u9fff]/
const LATIN_WORD = /[a-z]{3}/

export function levelViews(views: readonly View[], confusables: Readonly<Record<string, string>> = {}): readonly LevelView[] {
  return views.map((view) => {
    const text = level(withoutLookalikes(view.text.slice(0, LIMITS.scannedChars), confusables))
    return { ...view, level: text, has: { ja: JAPANESE.test(text), en: LATIN_WORD.test(text) } }
  })
}

const letters = new WeakMap<RegExp, 'ja' | 'en' | 'any'>()
/** The letters that every match of this pattern holds. */
function lettersOf(pattern: RegExp): 'ja' | 'en' | 'any' {
  const known = letters.get(pattern) ?? (JAPANESE.test(pattern.source) ? 'ja' : LATIN_WORD.test(pattern.source) ? 'en' : 'any')
  letters.set(pattern, known)
  return known
}

/** First hits of each kind (at most `each`), in the order of the text. */
export function findPhrases<K extends string>(
  views: readonly LevelView[],
  phrases: readonly Phrase<K>[],
  each = 3,
): readonly PhraseHit<K>[] {
  const hits: PhraseHit<K>[] = []
  for (const view of views) {
    for (const { kind, pattern } of phrases) {
      const needed = lettersOf(pattern)
      if (needed !== 'any' && !view.has[needed]) continue
      let count = 0
      for (const match of view.level.matchAll(pattern)) {
        const end = match.index + match[0].length
        if (isDenied(view.level, match.index, end)) continue
        hits.push({ kind, quote: view.text.slice(match.index, end), at: { part: view.part, start: match.index, end } })
        count += 1
        if (count === each) break
      }
    }
  }
  return hits
}

/** First hits of each kind, quoted to the end of the clause, or of the word where that is far: a pattern knows only how words begin (お振り込, 承認が). */
export function findClauses<K extends string>(views: readonly LevelView[], phrases: readonly Phrase<K>[]): readonly PhraseHit<K>[] {
  return views.flatMap((view) =>
    findPhrases([view], phrases).map(({ kind, at }) => {
      const end = endOfClause(view.text, at.end)
      return { kind, quote: view.text.slice(at.start, end), at: { ...at, end } }
    }),
  )
}

function endOfClause(text: string, from: number): number {
  const rest = text.slice(from, from + CLAUSE_CHARS)
  const end = rest.search(CLAUSE_END)
  if (end >= 0) return from + end
  return from + rest.length === text.length ? text.length : from + (REST_OF_WORD.exec(rest)?.[0].length ?? 0)
}
const CLAUSE_CHARS = 24
const CLAUSE_END = /[。．.、，,!！?？:：;；()（）「」『』【】［］[\]<>＜＞…→⇒▼▽■●・|\r\n\t\u3000]|\s*h(?:tt|xx)ps?:/i
const REST_OF_WORD = /^(?:[ぁ-ん]+|[a-z]+)/i

function isDenied(text: string, start: number, end: number): boolean {
  return DENIED.test(text.slice(end, end + 60)) || DENIED_BEFORE.test(text.slice(Math.max(0, start - 40), start))
}
