import type { Outcome } from '../check/protocol.ts'
import type { Asked, Told } from '../check/use-check.ts'
import { VerdictIcon } from '../ui/icons.tsx'
import { shownText } from '../ui/text.ts'
import type { PageWords } from '../words.ts'
import type { ToldAnswer } from './answer.tsx'

interface ListProps {
  readonly words: PageWords
  readonly told: readonly Told[]
  readonly more: boolean
  readonly onChoose: (index: number) => void
}

const SUBJECT_CHARS = 120
/** The worst first. */
const KINDS = ['phishing', 'suspicious', 'unconfirmed', 'genuine', 'failed'] as const

export function List({ words, told, more, onChoose }: ListProps) {
  return (
    <section class="list">
      <h1 tabIndex={-1} data-focus>
        {words.listTitle(told.length)}
      </h1>
      <p class="counts">
        {KINDS.flatMap((kind) => {
          const count = told.filter(({ outcome }) => kindOf(outcome) === kind).length
          return count === 0 ? [] : [<span key={kind} class={kind}>{`${words.counts[kind]} ${count}`}</span>]
        })}
      </p>
      {more ? <p class="card warn">{words.listMore(told.length)}</p> : null}
      <ol>
        {told.map(({ outcome, asked, nth }, index) => (
          <li key={index}>
            <button type="button" class={`row ${kindOf(outcome)}`} onClick={() => onChoose(index)}>
              <VerdictIcon verdict={kindOf(outcome)} />
              <span class="row-verdict">{'failure' in outcome ? words.unreadable : headlineOf(outcome.telling, words)}</span>
              <span class="row-subject">{subjectOf(outcome) || words.noSubject}</span>
              <span class="row-name">{nameOf(asked, nth, words)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

function kindOf(outcome: Outcome): (typeof KINDS)[number] {
  return 'failure' in outcome ? 'failed' : outcome.answer.verdict
}

/** The verdict with its caution: unconfirmed never stands alone. */
export function headlineOf({ headline, caution }: ToldAnswer['telling'], words: PageWords): string {
  return caution === '' ? headline : `${headline}${words.bracket(caution)}`
}

/** Which sample; or a file's name, and which of its messages. */
export function nameOf({ name, sample }: Asked, nth: number, words: PageWords): string {
  if (sample !== undefined) return words.sampleNamed(words.sample[sample])
  return shownText(nth === 0 ? name : words.numbered(name, nth + 1))
}

function subjectOf(outcome: Outcome): string {
  if ('failure' in outcome) return ''
  const { views } = outcome.answer
  const view = views.find(({ part }) => part === 'header:subject') ?? views.find(({ shown, part }) => shown && !part.startsWith('header:'))
  return shownText(view?.text.slice(0, SUBJECT_CHARS) ?? '').trim()
}
