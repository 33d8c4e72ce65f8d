import { useEffect, useRef } from 'preact/hooks'
import type { PageWords } from '../words.ts'

interface CheckingProps {
  readonly words: PageWords
  readonly count: number
  readonly onStop: () => void
}

/** Takes the focus from the button that was pressed and is gone, so that a screen reader says that work goes on. */
export function Checking({ words, count, onStop }: CheckingProps) {
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => said.current?.focus({ preventScroll: true }), [])
  return (
    <div class="card checking">
      <span class="spinner" aria-hidden="true" />
      <p ref={said} tabIndex={-1}>
        {count > 1 ? words.checkingMany(count) : words.checking}
      </p>
      <button type="button" class="quiet" onClick={onStop}>
        {words.stop}
      </button>
    </div>
  )
}
