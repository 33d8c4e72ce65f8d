import { useEffect, useId, useState } from 'preact/hooks'
import type { ReportWords } from './words.ts'

interface WhatGoesProps {
  readonly said: ReportWords
  /** Names by which the message addresses its reader. */
  readonly names: readonly string[]
  /** null: the original. */
  readonly mask: readonly string[] | null
  readonly onMask: (mask: readonly string[] | null) => void
}

/** Whoever stops typing so long may go on to send: a name that stands in the field is hidden without a press of the button. */
const PAUSE_MS = 400

/** The untouched original, or a copy without personal data: a choice, with what each costs. */
export function WhatGoes({ said, names, mask, onMask }: WhatGoesProps) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? names.join('\n')
  const apply = (now: string) =>
    onMask(
      now
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
  const copy = mask !== null
  useEffect(() => {
    if (typed === null || !copy) return
    const timer = setTimeout(() => apply(typed), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, copy])
  return (
    <fieldset class="card what-goes">
      <legend>
        <h2>{said.what}</h2>
      </legend>
      <Choice name={id} checked={mask === null} label={said.whole} note={said.wholeNote} onChoose={() => onMask(null)} />
      <Choice name={id} checked={mask !== null} label={said.masked} note={said.maskedNote} onChoose={() => apply(text)} />
      {mask === null ? null : (
        <form
          class="hide"
          onSubmit={(event) => {
            event.preventDefault()
            apply(text)
          }}
        >
          <label class="field-label" for={`${id}-hide`}>
            {said.hide}
          </label>
          <textarea
            id={`${id}-hide`}
            class="text-field"
            rows={3}
            value={text}
            aria-describedby={`${id}-note`}
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <p class="hint" id={`${id}-note`}>
            {said.hideNote}
          </p>
          <button type="submit" class="quiet">
            {said.mask}
          </button>
        </form>
      )}
    </fieldset>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly checked: boolean
  readonly label: string
  readonly note: string
  readonly onChoose: () => void
}

function Choice({ name, checked, label, note, onChoose }: ChoiceProps) {
  const id = useId()
  return (
    <label class="choice-row">
      <input type="radio" name={name} checked={checked} aria-describedby={id} onChange={onChoose} />
      <span>
        <strong>{label}</strong>
        <span class="hint" id={id}>
          {note}
        </span>
      </span>
    </label>
  )
}
