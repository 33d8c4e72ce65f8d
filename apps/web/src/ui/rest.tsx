import type { RefObject } from 'preact'
import type { PageWords } from '../words.ts'
import { focusRow } from './focus.ts'

interface RestProps {
  readonly words: PageWords
  /** How many rows are folded away. */
  readonly count: number
  readonly list: RefObject<HTMLElement | null>
  /** The row to go on with. */
  readonly next: number
  readonly onShow: () => void
}

/** Shows the rest of a list; the button is gone then, and the focus goes to the first new row. */
export function Rest({ words, count, list, next, onShow }: RestProps) {
  if (count === 0) return null
  return (
    <button
      type="button"
      class="plain"
      onClick={() => {
        onShow()
        focusRow(list, next)
      }}
    >
      {words.moreItems(count)}
    </button>
  )
}
