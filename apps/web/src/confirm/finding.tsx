import type { ConfirmTelling, Telling } from '@honmono/render'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Outcome } from '../check/protocol.ts'
import { ASK } from '../route.ts'
import { ArrowIcon, VerdictIcon } from '../ui/icons.tsx'
import type { PageWords } from '../words.ts'
import type { ConfirmWords } from './words.ts'

export type Checked = Extract<Outcome, { readonly answer: unknown }>
/** The heading of the question. */
export const QUESTION = 'what-was-seen'
type Seen = NonNullable<Telling['finding']>['seen']

interface FindingProps {
  readonly said: ConfirmWords
  readonly words: PageWords
  readonly told: ConfirmTelling
  /** The message that was looked at, and its answer. */
  readonly checked: Checked | null
  readonly onFinding: (seen: Seen) => Promise<void>
  readonly onTakeBack: () => Promise<void>
  readonly onAnswer: () => void
}

/** What was seen there, taken into the answer at once; without a message, what to do afterwards. */
export function Finding({ said, words, told, checked, onFinding, onTakeBack, onAnswer }: FindingProps) {
  const [choosing, setChoosing] = useState<Seen | null>(null)
  const [failed, setFailed] = useState<'choice' | 'taking-back' | null>(null)
  /** The headline before the choice. */
  const [before, setBefore] = useState<string | null>(null)
  const result = useRef<HTMLDivElement>(null)
  const finding = checked?.telling.finding ?? null
  const seen = choosing ?? finding?.seen ?? null
  const isNew = before !== null && choosing === null
  // In another language it can't be compared.
  useEffect(() => setBefore(null), [said])
  // What it means appears below what was pressed, maybe out of sight.
  useEffect(() => {
    if (isNew) result.current?.scrollIntoView({ block: 'nearest' })
  }, [isNew, finding])
  if (checked === null)
    return (
      <section class="card">
        <h2>{said.after}</h2>
        <ul class="dots">
          <li>{told.ignore}</li>
          <li>{told.caution}</li>
        </ul>
        <p class="hint">{said.noMessage}</p>
        <a class="quiet" href={ASK}>
          {said.toCheck}
          <ArrowIcon />
        </a>
      </section>
    )

  const choose = (next: Seen) => {
    if (choosing !== null) return
    setChoosing(next)
    setFailed(null)
    setBefore(checked.telling.headline)
    onFinding(next).then(
      () => setChoosing(null),
      () => {
        setChoosing(null)
        setFailed('choice')
      },
    )
  }
  const takeBack = () => {
    // The button goes away, and the focus with it.
    document.getElementById(QUESTION)?.focus()
    setBefore(null)
    setFailed(null)
    onTakeBack().catch(() => setFailed('taking-back'))
  }
  const { telling } = checked
  return (
    <section class="card seen">
      <h2 id={QUESTION} tabIndex={-1}>
        {told.ask}
      </h2>
      <p class="hint">{said.askNote}</p>
      <div class="four">
        {told.choices.map((choice) => (
          <button
            key={choice.seen}
            type="button"
            class="quiet"
            aria-pressed={seen === choice.seen}
            // Disabled outright, the one that was pressed would lose the focus.
            aria-disabled={choosing !== null}
            onClick={() => choose(choice.seen)}
          >
            <span>
              <strong>{choice.said}</strong>
              <span class="where">{choice.when}</span>
            </span>
          </button>
        ))}
      </div>
      <div role="status" ref={result}>
        {choosing !== null ? (
          <p class="hint">{said.adding}</p>
        ) : failed !== null ? (
          <p class="wrong">{failed === 'choice' ? said.addFailed : words.takeBackFailed}</p>
        ) : finding === null ? null : (
          <div class={`meaning ${telling.verdict}`}>
            <VerdictIcon verdict={telling.verdict} />
            <div>
              <p class="now">
                {before === null || before === telling.headline ? said.unchanged(telling.headline) : said.changed(before, telling.headline)}
              </p>
              <p>{finding.means}</p>
            </div>
          </div>
        )}
      </div>
      {finding === null || choosing !== null ? null : (
        <div class="buttons">
          <button type="button" class="primary" onClick={onAnswer}>
            {said.toAnswer}
            <ArrowIcon />
          </button>
          <button type="button" class="plain" onClick={takeBack}>
            {words.takeBack}
          </button>
        </div>
      )}
      <ul class="dots hint">
        <li>{told.ignore}</li>
        <li>{told.caution}</li>
      </ul>
    </section>
  )
}
