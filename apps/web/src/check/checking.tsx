import { useEffect, useRef } from 'preact/hooks'
import type { PageWords } from '../words.ts'

interface CheckingProps {
  readonly words: PageWords
  readonly count: number
  /** How far a picture or file has been read, 0 to 1. */
  readonly reading: number | undefined
  readonly onStop: () => void
}

/** Takes the focus from the button that was pressed and is gone, so that a screen reader says that work goes on. */
export function Checking({ words, count, reading, onStop }: CheckingProps) {
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => said.current?.focus({ preventScroll: true }), [])
  return (
    <div class="card checking">
      <span class="spinner" aria-hidden="true" />
      <p ref={said} tabIndex={-1}>
        {count > 1 ? words.checkingMany(count) : words.checking}
      </p>
      {reading === undefined || reading >= 1 ? null : (
        <div class="reading">
          <label>
            {words.reading}
            {/* Without a value it moves without saying how far. */}
            <progress max={1} value={reading === 0 ? undefined : reading} />
          </label>
          <p class="hint">{words.readingNote}</p>
        </div>
      )}
      <button type="button" class="quiet" onClick={onStop}>
        {words.stop}
      </button>
    </div>
  )
}
