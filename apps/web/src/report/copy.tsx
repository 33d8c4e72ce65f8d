import { useEffect, useRef, useState } from 'preact/hooks'
import { copyText } from '../ui/copy.ts'
import { PasteIcon } from '../ui/icons.tsx'
import type { ReportWords } from './words.ts'

interface CopyProps {
  readonly said: ReportWords
  readonly text: string
  readonly label: string
  /** What a screen reader hears in its place, where several say the same. */
  readonly spoken?: string
  readonly look?: 'quiet' | 'plain'
}

/** Copies a text; where the browser refuses, the text stands there, chosen already. */
export function Copy({ said, text, label, spoken, look = 'quiet' }: CopyProps) {
  const [state, setState] = useState<'no' | 'done' | 'refused'>('no')
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (state !== 'refused') return
    field.current?.focus()
    field.current?.select()
  }, [state])
  const copy = async () => {
    setState('no')
    setState((await copyText(text)) ? 'done' : 'refused')
  }
  return (
    <span class="copy">
      <button type="button" class={look} aria-label={spoken} onClick={() => void copy()}>
        <PasteIcon />
        {label}
      </button>
      <span class="hint" role="status">
        {state === 'done' ? said.copied : state === 'refused' ? said.copyByHand : ''}
      </span>
      {state === 'refused' ? <textarea ref={field} class="text-field" readOnly rows={4} value={text} aria-label={said.text} /> : null}
    </span>
  )
}
