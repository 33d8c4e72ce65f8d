import type { Answer } from 'honmono'
import { useCallback, useEffect, useRef } from 'preact/hooks'
import type { CheckClient } from '../check/client.ts'
import { type Asked, type CheckState, isTyped, type Told } from '../check/use-check.ts'
import { BackIcon } from '../ui/icons.tsx'
import type { PageWords } from '../words.ts'
import { AnswerView } from './answer.tsx'
import { Failed, failureWords } from './failed.tsx'
import { headlineOf, List, nameOf } from './list.tsx'

interface AnswersProps {
  readonly words: PageWords
  readonly told: Extract<CheckState, { step: 'told' }>
  /** Which of several messages is looked at; null: the list, or the only one. */
  readonly chosen: number | null
  readonly client: CheckClient
  readonly onChoose: (chosen: number | null) => void
  readonly onAnother: () => void
  readonly onAgain: () => void
  /** Takes back what was seen at the official place. */
  readonly onTakeBack: () => Promise<void>
}

/** One answer, or a list to choose from. Each thing shown takes the focus, so that a screen reader begins there. */
export function Answers({ words, told: { told, more }, chosen, client, onChoose, onAnother, onAgain, onTakeBack }: AnswersProps) {
  const top = useRef<HTMLDivElement>(null)
  const last = useRef<number | null>(null)
  const one = told.length === 1 ? told[0] : chosen === null ? undefined : told[chosen]

  useEffect(() => {
    // Back in the list, the row that one came from.
    const row = chosen === null && last.current !== null ? top.current?.querySelectorAll<HTMLElement>('.row')[last.current] : undefined
    const place = row ?? top.current?.querySelector<HTMLElement>('[data-focus]')
    place?.focus({ preventScroll: true })
    if (row === undefined) scrollTo(0, 0)
    else row.scrollIntoView({ block: 'center' })
    last.current = chosen
  }, [chosen])
  useEffect(() => {
    document.title = words.titleOf(titleOf(one, words, told.length))
  }, [words, one, told.length])

  return (
    <div ref={top}>
      {one === undefined ? (
        <List words={words} told={told} more={more} onChoose={onChoose} />
      ) : (
        <One words={words} told={one} client={client} onAnother={onAnother} onAgain={onAgain} onTakeBack={onTakeBack} />
      )}
      {told.length === 1 && one !== undefined && 'failure' in one.outcome ? null : (
        <div class="foot-buttons">
          {told.length > 1 && one !== undefined ? (
            <button type="button" class="quiet" onClick={() => onChoose(null)}>
              <BackIcon />
              {words.backToList}
            </button>
          ) : null}
          <button type="button" class="quiet" onClick={onAnother}>
            <BackIcon />
            {words.another}
          </button>
        </div>
      )}
    </div>
  )
}

function titleOf(one: Told | undefined, words: PageWords, count: number): string {
  if (one === undefined) return words.listTitle(count)
  return 'failure' in one.outcome ? words.failed : headlineOf(one.outcome.telling, words)
}

/** The way to the message that an answer is about, where it is no mail inside. */
const ITSELF: readonly string[] = []

interface OneProps extends Pick<AnswersProps, 'words' | 'client' | 'onAnother' | 'onAgain' | 'onTakeBack'> {
  readonly told: Told
}

function One({ words, told: { outcome, asked, nth }, client, onAnother, onAgain, onTakeBack }: OneProps) {
  const path = ('answer' in outcome ? outcome.answer.about?.path : undefined) ?? ITSELF
  const look = useCallback(() => client.look(asked.source, nth, path), [client, asked, nth, path])
  if ('failure' in outcome)
    return (
      <Failed
        words={words}
        why={failureWords(outcome.failure, words)}
        name={outcome.failure.input.name}
        kept={isTyped(asked)}
        onAgain={outcome.failure.error.code === 'not-readable' ? onAgain : undefined}
        onAnother={onAnother}
      />
    )
  return (
    <AnswerView
      words={words}
      told={outcome}
      name={nameOf(asked, nth, words)}
      look={mayHaveLook(outcome.answer, asked) ? look : null}
      onTakeBack={onTakeBack}
      guideOf={(guide) => client.tell({ topic: 'guide', guide, lang: outcome.answer.lang })}
      file={outcome.answer.input.kind === 'image' && asked.source instanceof Blob ? asked.source : null}
    />
  )
}

/** A text message has no look of its own; a text may have come as HTML. */
function mayHaveLook({ input }: Answer, { source }: Asked): boolean {
  return input.kind === 'email' || (input.kind === 'text' && (typeof source !== 'string' || source.startsWith('<html')))
}
