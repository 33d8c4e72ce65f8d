import { LIMITS } from '../limits.ts'
import { findPhrases, type LevelView, type Phrase } from './phrases.ts'
import type { Oddity } from './types.ts'

/** Placeholders that a phishing kit or a mass mailer forgot to fill in; characters that its character set did not have. */
const leftovers: readonly Phrase<'kit-token' | 'stray-question-mark' | 'file-password'>[] = [
  {
    kind: 'kit-token',
    pattern:
      /##[a-z][a-z0-9_]{2,30}##|%%[a-z][a-z0-9_]{2,30}%%|\{%[a-z][a-z0-9_]{2,30}%\}|\{\{ ?[a-z][a-z0-9_.]{2,30} ?\}\}|\[\[-?[a-z][a-z0-9_]{2,30}-?\]\]|\[-[a-z]{3,12}-\]|<!?#[a-z]{3,12}#>/g,
  },
  {
    kind: 'file-password',
    pattern:
      /(?:解凍|解錠|展開|開封|閲覧|zip|pdf|ファイル)(?:用|の)?の?(?:パスワード|パス|暗証番号)(?:は|:|：|を|が|＝|=)\s{0,5}[^\s。、「」]{0,2}[!-~]{3,40}|(?:パスワード|パスコード|暗証番号)\s{0,3}(?:は|:|：|＝|=)\s{0,5}[「『"']?[!-~]{3,40}|\b(?:password|passcode|pwd|pw)\b\s{0,3}(?:is|:|=)\s{0,3}["']?[!-~]{3,40}/gi,
  },
  // No sentence begins with these, so it is no question that ends there.
  { kind: 'stray-question-mark', pattern: /[ぁ-んァ-ヶー一-龠][?](?:[をがはにも]|さま|様|ます|まし|くだ|くお)/g },
]

/** Every character of a 94 × 94 double-byte set whose rows are given by their lead bytes (EUC form). */
function charactersOf(charset: 'euc-jp' | 'gbk', from: number, to: number): ReadonlySet<string> {
  const bytes: number[] = []
  for (let lead = from; lead <= to; lead++) for (let trail = 0xa1; trail <= 0xfe; trail++) bytes.push(lead, trail)
  return new Set(new TextDecoder(charset).decode(new Uint8Array(bytes)))
}
const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fff
let chineseOnly: Uint8Array | undefined
/** Marks the characters that Chinese writes (GB 2312) and Japanese does not (JIS X 0208): 费, 员, 务. Made when first needed; by code from FIRST_HAN. */
function chineseOnlyMarks(): Uint8Array {
  if (chineseOnly === undefined) {
    chineseOnly = new Uint8Array(LAST_HAN - FIRST_HAN + 1)
    const japanese = charactersOf('euc-jp', 0xb0, 0xf4)
    for (const one of charactersOf('gbk', 0xb0, 0xf7)) {
      const code = one.charCodeAt(0)
      if (code >= FIRST_HAN && code <= LAST_HAN && !japanese.has(one)) chineseOnly[code - FIRST_HAN] = 1
    }
  }
  return chineseOnly
}

/** Oddities of careless fakes. Mixed characters are looked for inside one Japanese sentence only: Chinese mail is no oddity. */
export function collectOddities(views: readonly LevelView[]): readonly Oddity[] {
  const found: Oddity[] = [...findPhrases(views, leftovers)]
  for (const { part, text, has } of views) {
    if (!has.ja) continue
    const marks = chineseOnlyMarks()
    const end = Math.min(text.length, LIMITS.scannedChars)
    let count = 0
    for (let at = 0; at < end && count < MIXED_HAN_SHOWN; at++) {
      if (marks[text.charCodeAt(at) - FIRST_HAN] !== 1) continue
      const around = text.slice(Math.max(0, at - 8), at + 9)
      if (!/[ぁ-んァ-ヶ]/.test(around)) continue
      found.push({ kind: 'mixed-han', quote: around.trim(), at: { part, start: at, end: at + 1 } })
      count += 1
    }
  }
  return found
}
const MIXED_HAN_SHOWN = 3
