import type { Outcome } from '../check/protocol.ts'
import type { Told } from '../check/use-check.ts'
import { VerdictIcon } from '../ui/icons.tsx'
import { shownText } from '../ui/text.ts'
import type { PageWords } from '../words.ts'

interface ListProps {
  readonly words: PageWords
  readonly told: readonly Told[]
  readonly more: boolean
  readonly onChoose: (index: number) => void
}

const SUBJECT_CHARS = 120

export function List({ words, told, more, onChoose }: ListProps) {
  return (
    <section class="list">
      <h1 tabIndex={-1} data-focus>
        {words.listTitle(told.length)}
      </h1>
      {more ? <p class="card warn">{words.listMore(told.length)}</p> : null}
      <ol>
        {told.map(({ outcome, asked }, index) => (
          <li key={index}>
            <button type="button" class={`row ${'failure' in outcome ? 'failed' : outcome.answer.verdict}`} onClick={() => onChoose(index)}>
              <VerdictIcon verdict={'failure' in outcome ? 'failed' : outcome.answer.verdict} />
              <span class="row-verdict">{'failure' in outcome ? words.unreadable : outcome.telling.headline}</span>
              <span class="row-subject">{subjectOf(outcome) || asked.name || words.noSubject}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

function subjectOf(outcome: Outcome): string {
  if ('failure' in outcome) return ''
  const { views } = outcome.answer
  const view = views.find(({ part }) => part === 'header:subject') ?? views.find(({ shown, part }) => shown && !part.startsWith('header:'))
  return shownText(view?.text.slice(0, SUBJECT_CHARS) ?? '').trim()
}
