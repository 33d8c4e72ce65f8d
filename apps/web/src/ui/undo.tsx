import type { PageWords } from '../words.ts'

interface UndoProps {
  readonly words: PageWords
  /** What was deleted. */
  readonly text: string
  readonly onUndo: () => void
}

/** What was just deleted can be brought back. */
export function Undo({ words, text, onUndo }: UndoProps) {
  return (
    <p class="card notice" role="status">
      {text}
      <button type="button" class="plain" onClick={onUndo}>
        {words.undo}
      </button>
    </p>
  )
}
