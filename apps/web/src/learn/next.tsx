import type { TopicTelling } from '@honmono/render'
import { ASK } from '../route.ts'
import { isPage } from '../shell/pages.ts'
import type { LearnWords } from './words.ts'

interface NextProps {
  readonly said: LearnWords
  readonly next: TopicTelling['next']
  readonly lead?: string
}

/** The one main action after reading. */
export function Next({ said, next, lead }: NextProps) {
  // What the app does not hold leads to what it always does.
  const to = next !== 'check' && isPage(next) ? next : 'check'
  return (
    <div class="onward no-print">
      {lead === undefined || to !== next ? null : <p>{lead}</p>}
      <a class="primary" href={to === 'check' ? ASK : `#/${to}`}>
        {said.next[to]}
      </a>
    </div>
  )
}
