import { useEffect, useRef, useState } from 'preact/hooks'
import type { CheckClient } from '../check/client.ts'
import type { CheckState, Told } from '../check/use-check.ts'
import { BackIcon } from '../ui/icons.tsx'
import type { PageWords } from '../words.ts'
import { AnswerView } from './answer.tsx'
import { Failed, failureWords } from './failed.tsx'
import { List } from './list.tsx'

export interface AnswersProps {
  readonly words: PageWords
  readonly told: Extract<CheckState, { step: 'told' }>
  readonly client: CheckClient
  readonly onAnother: () => void
  readonly onAgain: () => void
}

/** One answer, or a list to choose from. Each thing shown takes the focus, so that a screen reader begins there. */
export function Answers({ words, told: { told, more }, client, onAnother, onAgain }: AnswersProps) {
  const [chosen, setChosen] = useState<number | null>(told.length === 1 ? 0 : null)
  const top = useRef<HTMLDivElement>(null)
  const one = chosen === null ? undefined : told[chosen]

  useEffect(() => {
    top.current?.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [chosen])
  useEffect(() => {
    document.title = words.titleOf(headlineOf(one, words, told.length))
  }, [words, one, told.length])

  return (
    <div ref={top}>
      {one === undefined ? (
        <List words={words} told={told} more={more} onChoose={setChosen} />
      ) : (
        <One words={words} told={one} client={client} onAnother={onAnother} onAgain={onAgain} />
      )}
      <div class="foot-buttons">
        {told.length > 1 && one !== undefined ? (
          <button type="button" class="quiet" onClick={() => setChosen(null)}>
            <BackIcon />
            {words.backToList}
          </button>
        ) : null}
        <button type="button" class="quiet" onClick={onAnother}>
          <BackIcon />
          {words.another}
        </button>
      </div>
    </div>
  )
}

function headlineOf(one: Told | undefined, words: PageWords, count: number): string {
  if (one === undefined) return words.listTitle(count)
  return 'failure' in one.outcome ? words.failed : one.outcome.telling.headline
}

interface OneProps extends Omit<AnswersProps, 'told'> {
  readonly told: Told
}

function One({ words, told: { outcome, asked, nth }, client, onAnother, onAgain }: OneProps) {
  if ('failure' in outcome)
    return (
      <Failed
        words={words}
        why={failureWords(outcome.failure, words)}
        name={outcome.failure.input.name}
        kept={asked.name === ''}
        onAgain={outcome.failure.error.code === 'not-readable' ? onAgain : undefined}
        onAnother={onAnother}
      />
    )
  return <AnswerView words={words} told={outcome} name={asked.name} look={() => client.look(asked.source, nth)} />
}
