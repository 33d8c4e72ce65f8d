import { ArrowIcon } from '../ui/icons.tsx'
import type { PageWords } from '../words.ts'
import type { ToldAnswer } from './answer.tsx'

interface OnwardProps {
  readonly words: PageWords
  readonly answer: ToldAnswer['answer']
}

/** Where to go from a fake, or from what may be one: whom to tell of it. A mail that poses as nobody and shows nothing odd is nothing to tell. */
export function Onward({ words, answer }: OnwardProps) {
  if (answer.verdict === 'genuine' || (answer.verdict === 'unconfirmed' && answer.claims.length === 0)) return null
  return (
    <p class="onward no-print">
      <a class="quiet" href="#/report">
        {words.reportIt}
        <ArrowIcon />
      </a>
    </p>
  )
}
