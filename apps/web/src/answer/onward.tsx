import { ArrowIcon } from '../ui/icons.tsx'
import type { PageWords } from '../words.ts'
import type { ToldAnswer } from './answer.tsx'

interface OnwardProps {
  readonly words: PageWords
  readonly answer: ToldAnswer['answer']
}

/** Where to go from an answer that is not “genuine”: whom to tell of it. */
export function Onward({ words, answer }: OnwardProps) {
  if (answer.verdict === 'genuine') return null
  return (
    <p class="onward no-print">
      <a class="quiet" href="#/report">
        {words.reportIt}
        <ArrowIcon />
      </a>
    </p>
  )
}
