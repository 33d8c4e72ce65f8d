import type { ToldAnswer } from '../answer/answer.tsx'
import { shownText } from '../ui/text.ts'

/** Where a link really leads, ready to be shown behind it. */
export interface Destination {
  readonly site: string
  /** Whose site it is, in few words and in full; '' where that is not known. */
  readonly short: string
  readonly whose: string
  readonly tone: Tone
}
type Tone = 'foreign' | 'official' | 'unknown'

export function toneOf(official: boolean | null): Tone {
  return official === false ? 'foreign' : official === true ? 'official' : 'unknown'
}

/** Of the answer's link with this number. */
export function destinationOf({ telling }: ToldAnswer, index: number): Destination {
  const { site = '', short = '', whose = '', official = null } = telling.destinations[index] ?? {}
  return { site: shownText(site), short, whose, tone: toneOf(official) }
}
