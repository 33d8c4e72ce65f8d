import { LIMITS } from '../limits.ts'
import { findPhrases, type Phrase } from './phrases.ts'
import type { Oddity, View } from './types.ts'

/** Placeholders that a phishing kit or a mass mailer forgot to fill in. */
const leftovers: readonly Phrase<'kit-token' | 'stray-question-mark' | 'bidi-control' | 'lookalike-letters'>[] = [
  {
    kind: 'kit-token',
    pattern:
      /##[a-z][a-z0-9_]{2,30}##|%%[a-z][a-z0-9_]{2,30}%%|\{%[a-z][a-z0-9_]{2,30}%\}|\{\{ ?[a-z][a-z0-9_.]{2,30} ?\}\}|\[\[-?[a-z][a-z0-9_]{2,30}-?\]\]|\[-[a-z]{3,12}-\]|<!?#[a-z]{3,12}#>/g,
  },
  { kind: 'stray-question-mark', pattern: /[ぁ-んァ-ヶー一-龠][?][ぁ-ん]/g },
  { kind: 'bidi-control', pattern: /[\u202a-\u202e\u2066-\u2069]/g },
  // A word of Latin letters with Cyrillic or Greek ones inside; Greek units and formulas (µm, Ω) are one letter only.
  { kind: 'lookalike-letters', pattern: /[a-z]{2,}[\u0370-\u03ff\u0400-\u04ff][a-z]*|[\u0400-\u04ff][a-z]{2,}/g },
]

/** Every character of a 94 × 94 double-byte set whose rows are given by their lead bytes (EUC form). */
function charactersOf(charset: 'euc-jp' | 'gbk', from: number, to: number): ReadonlySet<string> {
  const bytes: number[] = []
  for (let lead = from; lead <= to; lead++) for (let trail = 0xa1; trail <= 0xfe; trail++) bytes.push(lead, trail)
  return new Set(new TextDecoder(charset).decode(new Uint8Array(bytes)))
}
let chineseOnly: ReadonlySet<string> | undefined
/** Characters that Chinese writes (GB 2312) and Japanese does not (JIS X 0208): 费, 员, 务. Made when first needed. */
function isChineseOnly(character: string): boolean {
  if (chineseOnly === undefined) {
    const japanese = charactersOf('euc-jp', 0xb0, 0xf4)
    chineseOnly = new Set([...charactersOf('gbk', 0xb0, 0xf7)].filter((one) => !japanese.has(one)))
  }
  return chineseOnly.has(character)
}

/** Oddities of careless fakes. Mixed characters are looked for inside one Japanese sentence only: Chinese mail is no oddity. */
export function collectOddities(views: readonly View[]): readonly Oddity[] {
  const found: Oddity[] = [...findPhrases(views, leftovers)]
  for (const { part, text } of views) {
    let count = 0
    for (const match of text.slice(0, LIMITS.scannedChars).matchAll(/[\u4e00-\u9fff]/g)) {
      if (!isChineseOnly(match[0])) continue
      const around = text.slice(Math.max(0, match.index - 8), match.index + 9)
      if (!/[ぁ-んァ-ヶ]/.test(around)) continue
      found.push({ kind: 'mixed-han', quote: around.trim(), at: { part, start: match.index, end: match.index + 1 } })
      count += 1
      if (count === 3) break
    }
  }
  return found
}
