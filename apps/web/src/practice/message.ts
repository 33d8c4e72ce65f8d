import type { VerdictId } from 'honmono'
import type { Lang } from '../words.ts'
import type { LessonId } from './chosen.ts'

/** Of a message to practise with: `real` also where it only names a brand and means no harm. */
export type Truth = 'fake' | 'real'

/** A message to practise with, as the site carries it. */
export interface PracticeMessage {
  /** Its path in the golden corpus. */
  readonly id: string
  readonly lesson: LessonId
  readonly truth: Truth
  readonly lang: Lang
  readonly kind: 'mail' | 'sms'
  /** What the corpus accepts as an answer. */
  readonly verdicts: readonly VerdictId[]
  /** Its bytes: as text where they are UTF-8, else in base64. */
  readonly content: string
  readonly encoding: 'utf-8' | 'base64'
}

/** Byte for byte as in the corpus, so that the check sees what it would see in life. */
export function bytesOf({ content, encoding }: Pick<PracticeMessage, 'content' | 'encoding'>): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new TextEncoder().encode(content)
  return Uint8Array.from(atob(content), (char) => char.charCodeAt(0))
}
