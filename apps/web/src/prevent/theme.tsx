import type { PreventItem, PreventStep, PreventTheme } from '@honmono/render'
import { useId, useState } from 'preact/hooks'
import type { Kept } from '../kept/kept.ts'
import { MarkIcon, OpenIcon, UnfoldIcon } from '../ui/icons.tsx'
import { Sources } from '../ui/sources.tsx'
import { StepHelp } from '../ui/step-help.tsx'
import { Unfold } from '../ui/unfold.tsx'
import type { PageWords } from '../words.ts'
import { setDone, type Ticks } from './ticks.ts'
import type { PreventWords } from './words.ts'

interface ThemeProps {
  readonly words: PageWords
  readonly said: PreventWords
  readonly theme: PreventTheme
  readonly kept: Kept
  readonly ticks: Ticks
  readonly isOpen: boolean
  readonly onToggle: (open: boolean) => void
  readonly onPassword: () => void
}

/** The step that a password made here is for. */
const PASSWORD_STEP = 'strong-password'

/** One theme; closed, it says how far it is. On paper all of them stand open. */
export function Theme({ words, said, theme, kept, ticks, isOpen, onToggle, onPassword }: ThemeProps) {
  const id = useId()
  const [last, setLast] = useState<PreventStep | PreventItem | null>(null)
  const done = theme.steps.filter((step) => ticks.doneAt(step) !== null).length
  const next = theme.steps.find((step) => ticks.doneAt(step) === null)
  const tick = (of: PreventStep | PreventItem, now: boolean) => {
    setDone(kept, of, now)
    setLast(now ? of : null)
  }
  return (
    <>
      <h2>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => onToggle(!isOpen)}>
          {next === undefined ? (
            <span class="mark">
              <MarkIcon tone="good" />
            </span>
          ) : (
            <Part done={done} all={theme.steps.length} />
          )}
          <span class="name">{theme.title}</span>
          <small>{said.doneOf(done, theme.steps.length)}</small>
          <UnfoldIcon />
        </button>
      </h2>
      <div id={id} class="inside" hidden={!isOpen}>
        <p class="where">{theme.first}</p>
        <ul class="ticks">
          {theme.steps.map((step) => (
            <Step
              key={step.id}
              words={words}
              said={said}
              step={step}
              ticks={ticks}
              isNext={step === next}
              last={last}
              onTick={tick}
              onPassword={step.id === PASSWORD_STEP ? onPassword : null}
            />
          ))}
        </ul>
        <Sources title={said.sources} origins={[theme.origin]} />
      </div>
    </>
  )
}

/** How far it is, as a ring that fills. */
function Part({ done, all }: { readonly done: number; readonly all: number }) {
  const around = 2 * Math.PI * RING
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle class="whole" cx="12" cy="12" r={RING} />
      <circle class="done" cx="12" cy="12" r={RING} stroke-dasharray={`${(around * done) / Math.max(all, 1)} ${around}`} />
    </svg>
  )
}
const RING = 9.5

interface StepProps {
  readonly words: PageWords
  readonly said: PreventWords
  readonly step: PreventStep
  readonly ticks: Ticks
  readonly isNext: boolean
  /** What was just ticked, here or elsewhere: it can be undone where it stands. */
  readonly last: PreventStep | PreventItem | null
  readonly onTick: (of: PreventStep | PreventItem, done: boolean) => void
  readonly onPassword: (() => void) | null
}

function Step({ words, said, step, ticks, isNext, last, onTick, onPassword }: StepProps) {
  // Only the person closes what stands open: a tick must not move what the finger is on.
  const [open, setOpen] = useState(isNext)
  const id = useId()
  const doneAt = ticks.doneAt(step)
  const undo = (of: PreventStep | PreventItem) =>
    last?.id === of.id ? (
      <p class="notice undo no-print" role="status">
        {said.ticked}
        <button type="button" class="plain" onClick={() => onTick(of, false)}>
          {words.undo}
        </button>
      </p>
    ) : null
  const facts = [
    ...(step.service === null ? [] : [step.service]),
    ...(step.takes === null ? [] : [said.takes(step.takes)]),
    ...(step.every === null ? [] : [said.every[step.every]]),
  ]
  return (
    <li class={doneAt === null ? 'tick' : 'tick done'}>
      <label class="choice-row">
        <input type="checkbox" checked={doneAt !== null} onChange={({ currentTarget }) => onTick(step, currentTarget.checked)} />
        <span>
          {step.isFirst && doneAt === null ? <b class="badge">{said.first}</b> : null}
          <span class="words">{step.text}</span>
          {facts.length === 0 ? null : <small>{words.bracket(facts.join('・'))}</small>}
          {doneAt === null ? null : <small>{said.doneAt(doneAt)}</small>}
        </span>
      </label>
      <Unfold of={id} open={open} label={said.more(step.text)} title={said.show} onToggle={setOpen} />
      {undo(step)}
      <div id={id} class="more" hidden={!open}>
        <StepHelp words={words} said={said} step={step} />
        {onPassword === null ? null : (
          <p class="no-print">
            <button type="button" class="quiet" onClick={onPassword}>
              {said.makePassword}
            </button>
          </p>
        )}
        {step.items.length === 0 ? null : (
          <ul class="items">
            {step.items.map((item) => (
              <li key={item.id}>
                <label class="choice-row">
                  <input
                    type="checkbox"
                    checked={ticks.doneAt(item) !== null}
                    onChange={({ currentTarget }) => onTick(item, currentTarget.checked)}
                  />
                  <span>{item.title}</span>
                </label>
                {undo(item)}
                {item.page === null ? (
                  <p class="where">{said.inItsApp}</p>
                ) : (
                  <p class="place">
                    <a class="quiet" href={item.page.url} target="_blank" rel="noopener noreferrer external">
                      {item.page.title}
                      <OpenIcon />
                    </a>
                    <span class="address">{item.page.url}</span>
                  </p>
                )}
              </li>
            ))}
          </ul>
        )}
        {step.source === null ? null : (
          <p class="where">
            {said.source} <span class="address">{step.source}</span>
          </p>
        )}
      </div>
    </li>
  )
}
