import type { PageWords } from '../words.ts'

interface WaitingProps {
  readonly words: PageWords
  readonly failed: boolean
  readonly onAgain: () => void
}

/** In the place of what has not arrived yet. */
export function Waiting({ words, failed, onAgain }: WaitingProps) {
  return (
    <div class="loading" role="status">
      <p>{failed ? words.failures['page-not-loaded'] : words.loading}</p>
      {failed ? (
        <button type="button" class="quiet" onClick={onAgain}>
          {words.tryAgain}
        </button>
      ) : null}
    </div>
  )
}
