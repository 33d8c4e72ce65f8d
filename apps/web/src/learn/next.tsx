import type { TopicTelling } from '@honmono/render'
import { ASK } from '../route.ts'
import type { LearnWords } from './words.ts'

interface NextProps {
  readonly said: LearnWords
  readonly next: TopicTelling['next']
  readonly lead?: string
}

/** The one main action after reading. */
export function Next({ said, next, lead }: NextProps) {
  return (
    <div class="onward no-print">
      {lead === undefined ? null : <p>{lead}</p>}
      <a class="primary" href={next === 'check' ? ASK : `#/${next}`}>
        {said.next[next]}
      </a>
    </div>
  )
}
